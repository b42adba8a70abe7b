//! Where a fact can be improved, told on every page that offers it.

use egui::Ui;

use crate::app::view::ImproveView;
use crate::app::{App, Command};
use crate::exercise::ExerciseId;
use crate::ui::theme::{GAP_SMALL, Icon, Palette, Type};
use crate::ui::widget::{Button, body, card, muted, paragraph};
use crate::ui::words::{t, t_with};

/// A button that unfolds where the fact of an exercise can be improved, and what it unfolds.
pub fn improve_button(ui: &mut Ui, app: &App, exercise: &ExerciseId, commands: &mut Vec<Command>) {
    let open = app.improving().filter(|improve| improve.exercise == *exercise);
    let icon = if open.is_some() { Icon::Open } else { Icon::Closed };
    let label = t("command-improve");
    if Button::quiet(&label).icon(icon).show(ui).clicked() {
        commands.push(Command::ImproveFact(exercise.clone()));
    }
    if let Some(improve) = open {
        ui.add_space(GAP_SMALL);
        card(ui, |ui| improve_fact(ui, improve, |_| {}));
    }
}

/// Draws it; behind the button that copies the place stands what the page can do besides.
pub fn improve_fact(ui: &mut Ui, improve: &ImproveView, more: impl FnOnce(&mut Ui)) {
    let ImproveView { fact, deck_title, file, line, note, forgotten, .. } = improve;
    let how = t("improve-how");
    let words = match forgotten {
        Some(times) => t_with("improve-why", [("n", (*times).into())]) + " " + &how,
        None => how,
    };
    body(ui, &words);
    ui.add_space(GAP_SMALL);
    let line = line.map(|line| line.to_string());
    let place = match (file, line) {
        (Some(file), Some(line)) => format!("{}:{line} [{fact}]", file.display()),
        (Some(file), None) => format!("{} [{fact}]", file.display()),
        (None, _) => format!("{deck_title} [{fact}]"),
    };
    paragraph(ui, Type::BodyStrong, &place, Palette::of(ui).ink);
    muted(ui, &t(if file.is_some() { "improve-file" } else { "improve-shipped" }));
    if let Some(note) = note {
        muted(ui, &t_with("improve-note", [("note", note.as_str().into())]));
    }
    ui.add_space(GAP_SMALL);
    ui.horizontal_wrapped(|ui| {
        let copy = t("improve-copy");
        if Button::quiet(&copy).icon(Icon::Copy).show(ui).clicked() {
            ui.ctx().copy_text(place.clone());
        }
        more(ui);
    });
}

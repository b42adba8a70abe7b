//! The cards of a deck that something is special about: marked, put aside, often forgotten.

use egui::Ui;

use crate::app::Command;
use crate::app::view::{FlaggedView, LeechView};
use crate::ui::page::improve::improve_button;
use crate::ui::theme::{Icon, Palette, Type};
use crate::ui::widget::{Button, list_row, muted, paragraph};
use crate::ui::words::{t, t_with};

/// Cards that are marked.
pub fn marked(ui: &mut Ui, found: &[FlaggedView]) {
    for exercise in found {
        list_row(ui, |ui| card(ui, exercise));
    }
}

/// Cards that are asked no more, each with a button that has it asked again.
pub fn put_aside(ui: &mut Ui, found: &[FlaggedView], commands: &mut Vec<Command>) {
    for exercise in found {
        list_row(ui, |ui| {
            card(ui, exercise);
            let label = t("command-unsuspend");
            let again = Button::quiet(&label).icon(Icon::Retry);
            if ui.push_id(exercise.id.to_string(), |ui| again.show(ui)).inner.clicked() {
                commands.push(Command::Unsuspend(exercise.id.clone()));
            }
        });
    }
}

/// Cards that are forgotten again and again, each with where its fact can be improved.
pub fn leeches(ui: &mut Ui, found: &[LeechView], commands: &mut Vec<Command>) {
    for LeechView { exercise, lapses } in found {
        list_row(ui, |ui| {
            card(ui, exercise);
            muted(ui, &t_with("hard-times", [("n", (*lapses).into())]));
            ui.push_id(exercise.id.to_string(), |ui| {
                improve_button(ui, &exercise.id, commands);
            });
        });
    }
}

fn card(ui: &mut Ui, exercise: &FlaggedView) {
    muted(ui, &exercise.prompt);
    paragraph(ui, Type::Fact, &exercise.answer, Palette::of(ui).ink);
}

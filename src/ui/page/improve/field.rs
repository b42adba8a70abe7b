//! One field of the form: its label, what is in it, what to write, and what is wrong with it.

use egui::{Id, Ui};

use super::{bars, names};
use crate::app::view::FieldView;
use crate::app::{LONGEST_FIELD_BYTES, Shape};
use crate::ui::theme::{GAP_TINY, Palette, Type};
use crate::ui::widget::{Lines, choice, flow, lines_field, muted, paragraph, unheard};
use crate::ui::words::{t, t_with};

/// What happened to a field.
#[derive(Clone, Copy, Debug)]
pub struct FieldResponse {
    pub changed: bool,
    pub has_focus: bool,
}

/// Under which a field has the focus.
pub fn id(key: &str) -> Id {
    Id::unique("improve field").with(key)
}

/// Draws it; `text` is what is typed.
pub fn show(ui: &mut Ui, field: &FieldView, text: &mut String) -> FieldResponse {
    let shown = ui.scope(|ui| {
        ui.spacing_mut().item_spacing.y = GAP_TINY;
        parts(ui, field, text)
    });
    shown.inner
}

fn parts(ui: &mut Ui, field: &FieldView, text: &mut String) -> FieldResponse {
    let p = Palette::of(ui);
    let (label, help) = names::of(field);
    let state = if field.is_changed {
        Some((t("improve-changed"), Type::SmallStrong, p.accent))
    } else if field.is_required && text.trim().is_empty() {
        Some((t("improve-required"), Type::Small, p.caution))
    } else {
        None
    };
    // All of it is heard with the field.
    unheard(ui, |ui| {
        flow(ui, |ui| {
            paragraph(ui, Type::SmallStrong, &label, p.ink);
            if let Some((words, face, ink)) = &state {
                paragraph(ui, *face, words, *ink);
            }
        });
    });
    let state = state.as_ref().map(|(words, ..)| words.as_str());
    let is_importance = field.shape == Shape::Number && field.name == "importance";
    let is_of_few = is_importance || field.shape == Shape::Truth;
    let response = match field.shape {
        Shape::Truth => of_choices(ui, &label, text, &truths()),
        _ if is_importance => of_choices(ui, &label, text, &importances()),
        shape => written(ui, field, shape, (&label, state, &help), text),
    };
    if is_of_few {
        muted(ui, &help);
    } else {
        unheard(ui, |ui| muted(ui, &help));
    }
    if let Some(meanwhile) = &field.meanwhile {
        let words = if meanwhile.is_empty() {
            t("improve-meanwhile-gone")
        } else {
            t_with("improve-meanwhile", [("text", meanwhile.replace('\n', " · ").into())])
        };
        bars::warning(ui, &words);
    }
    field.problems.iter().for_each(|problem| bars::problem(ui, problem));
    response
}

fn written(
    ui: &mut Ui,
    field: &FieldView,
    shape: Shape,
    (label, state, help): (&str, Option<&str>, &str),
    text: &mut String,
) -> FieldResponse {
    let lines = match shape {
        Shape::Lines => Lines::AtLeast(2),
        Shape::List => Lines::AtLeast(text.lines().count().clamp(1, 6)),
        Shape::Line => Lines::Folded,
        Shape::Number | Shape::Truth => Lines::One,
    };
    let response =
        lines_field(ui, id(&field.key), text, (lines, Type::Fact), label, LONGEST_FIELD_BYTES);
    // What is wrong is read after the name, also by whoever does not see what stands below.
    let problems = field.problems.iter().map(|problem| problem.message.as_str());
    let told: Vec<&str> = state.into_iter().chain([help]).chain(problems).collect();
    ui.accesskit_node_builder(response.id, |node| node.set_description(told.join(". ")));
    FieldResponse { changed: response.changed(), has_focus: response.has_focus() }
}

/// A field in which only a few things can stand; what else stands there is chosen by none.
fn of_choices(
    ui: &mut Ui,
    label: &str,
    text: &mut String,
    options: &[(&'static str, String)],
) -> FieldResponse {
    let here = text.trim().to_owned();
    let chosen = options.iter().map(|(value, _)| *value).find(|value| *value == here);
    let pressed = choice(ui, label, chosen.unwrap_or("?"), options);
    if let Some(value) = pressed {
        value.clone_into(text);
    }
    FieldResponse { changed: pressed.is_some(), has_focus: pressed.is_some() }
}

fn truths() -> [(&'static str, String); 2] {
    [("true", t("improve-yes")), ("false", t("improve-no"))]
}

fn importances() -> Vec<(&'static str, String)> {
    let numbers = ["1", "2", "3", "4", "5"].map(|number| (number, number.to_owned()));
    std::iter::once(("", t("improve-unsaid"))).chain(numbers).collect()
}

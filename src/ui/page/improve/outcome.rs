//! The exercises a fact yields as its form stands, as a student sees them.

use egui::Ui;

use super::bars;
use crate::app::Command;
use crate::app::view::{ImproveView, Outcome, Yield, YieldedExercise};
use crate::ui::page::study::ruled;
use crate::ui::theme::{CONTROL_HEIGHT, GAP, GAP_LARGE, GAP_SMALL, GAP_TINY, Icon, Palette, Type};
use crate::ui::widget::{Button, card, kicker, muted, paragraph, read_out, signed, title, unheard};
use crate::ui::words::{t, t_with};

/// Draws what would come of the fields.
pub fn show(ui: &mut Ui, view: &ImproveView, commands: &mut Vec<Command>) {
    title(ui, &t("yield-title"));
    match &view.outcome {
        Outcome::Unknown if view.trouble.is_none() => {
            muted(ui, &t("improve-looking"));
        }
        Outcome::Unknown => {}
        Outcome::Unwritable(error) => {
            bars::warning(ui, &crate::text::capitalised(&error.to_string()));
        }
        Outcome::Yields(yielded) => self::yielded(ui, view, yielded, commands),
    }
}

fn yielded(ui: &mut Ui, view: &ImproveView, yielded: &Yield, commands: &mut Vec<Command>) {
    let count = muted(ui, &summary(yielded));
    read_out(ui, count);
    ui.add_space(GAP_SMALL);
    for exercise in &yielded.exercises {
        ui.push_id(exercise.id.form.to_string(), |ui| {
            self::exercise(ui, view, exercise, commands);
        });
        ui.add_space(GAP);
    }
    let p = Palette::of(ui);
    for prompt in &yielded.gone {
        let words = t_with("yield-gone", [("prompt", prompt.as_str().into())]);
        signed(ui, Icon::Suspend, Type::Small, &words, p.caution);
    }
    for why in &yielded.dropped {
        let words = t_with("yield-dropped", [("why", why.as_str().into())]);
        signed(ui, Icon::Suspend, Type::Small, &words, p.muted);
    }
    if !yielded.elsewhere.is_empty() {
        ui.add_space(GAP_LARGE);
        title(ui, &t("yield-elsewhere"));
        yielded.elsewhere.iter().for_each(|problem| bars::problem(ui, problem));
    }
}

fn summary(yielded: &Yield) -> String {
    if !yielded.is_current {
        return t("improve-looking");
    }
    if yielded.is_lost {
        return t("yield-lost");
    }
    let questions = yielded.exercises.iter().filter(|exercise| !exercise.wrong.is_empty()).count();
    match yielded.exercises.len() {
        0 => t("yield-none"),
        n => t_with("yield-cards", [("n", n.into()), ("questions", questions.into())]),
    }
}

fn exercise(
    ui: &mut Ui,
    view: &ImproveView,
    exercise: &YieldedExercise,
    commands: &mut Vec<Command>,
) {
    let p = Palette::of(ui);
    card(ui, |ui| {
        if exercise.is_changed {
            kicker(ui, &t("yield-changed"));
            ui.add_space(GAP_TINY);
        }
        paragraph(ui, Type::Fact, &exercise.prompt, p.ink);
        ui.add_space(GAP_SMALL);
        ruled(ui, |ui| {
            paragraph(ui, Type::BodyStrong, &exercise.answer, p.ink);
        });
        if exercise.wrong.is_empty() {
            return;
        }
        ui.add_space(GAP_SMALL);
        paragraph(ui, Type::Small, &t("yield-beside"), p.muted);
        ui.spacing_mut().item_spacing.y = 0.0;
        for wrong in &exercise.wrong {
            ui.push_id(wrong, |ui| option(ui, view, wrong, commands));
        }
    });
}

/// A wrong answer, with a way to say that it is none.
fn option(ui: &mut Ui, view: &ImproveView, wrong: &str, commands: &mut Vec<Command>) {
    let p = Palette::of(ui);
    ui.horizontal_top(|ui| {
        let label = t_with("yield-right-too", [("answer", wrong.into())]);
        if Button::icon_only(Icon::Add, &label).show(ui).clicked() {
            let (deck, fact) = (view.deck.clone(), view.fact.clone());
            commands.push(Command::RightToo(deck, fact, wrong.to_owned()));
        }
        // Beside the button, on the line of its picture.
        let lift = (CONTROL_HEIGHT - Type::Body.line_height()) / 2.0;
        ui.vertical(|ui| {
            ui.add_space(lift);
            unheard(ui, |ui| paragraph(ui, Type::Body, wrong, p.muted));
        });
    });
}

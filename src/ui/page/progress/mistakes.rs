//! Who is taken for whom, and what is forgotten again and again.

use egui::Ui;

use super::State;
use super::part::{part, sentence};
use crate::app::Command;
use crate::app::view::{ConfusionFigure, HardFigure, ProgressView, Series};
use crate::text::capitalised;
use crate::ui::page::improve::improve_button;
use crate::ui::theme::{GAP_SMALL, GAP_TINY, Icon, Palette, Type};
use crate::ui::widget::{list_row, muted, paragraph, signed};
use crate::ui::words::{t, t_with};

/// Draws both parts.
pub fn show(ui: &mut Ui, progress: &ProgressView, state: &mut State, commands: &mut Vec<Command>) {
    part(ui, "progress-confusions", Series::Confusions, progress, state);
    if progress.confusions.is_empty() {
        sentence(ui, &t("progress-confusions-nothing"));
    } else {
        sentence(ui, &t("progress-confusions-say"));
        for pair in &progress.confusions {
            confusion(ui, pair);
        }
    }
    part(ui, "progress-hardest", Series::Hardest, progress, state);
    if progress.hardest.is_empty() {
        sentence(ui, &t("progress-hardest-nothing"));
    } else {
        sentence(ui, &t("progress-hardest-say"));
        for fact in &progress.hardest {
            hard(ui, fact, commands);
        }
    }
}

fn confusion(ui: &mut Ui, pair: &ConfusionFigure) {
    list_row(ui, |ui| {
        ui.spacing_mut().item_spacing.y = GAP_TINY;
        let words = t_with(
            "confusion-times",
            [
                ("right", capitalised(&pair.right).into()),
                ("taken", pair.taken.as_str().into()),
                ("n", pair.times.into()),
            ],
        );
        paragraph(ui, Type::Fact, &words, Palette::of(ui).ink);
        let deck = pair.deck_title.clone();
        if pair.reverse > 0 {
            let back = t_with("confusion-reverse", [("n", pair.reverse.into())]);
            muted(ui, &(back + " · " + &deck));
        } else {
            muted(ui, &deck);
        }
    });
}

/// A fact; one that wants improving has a button that says where.
fn hard(ui: &mut Ui, fact: &HardFigure, commands: &mut Vec<Command>) {
    let p = Palette::of(ui);
    list_row(ui, |ui| {
        ui.spacing_mut().item_spacing.y = GAP_TINY;
        paragraph(ui, Type::Fact, &fact.prompt, p.ink);
        let times = t_with("hard-times", [("n", fact.lapses.into())]);
        muted(ui, &(times + " · " + &fact.deck_title));
        if fact.is_leech {
            signed(ui, Icon::Warning, Type::Small, &t("hard-leech"), p.caution);
            ui.add_space(GAP_SMALL);
            ui.push_id(fact.exercise.to_string(), |ui| {
                improve_button(ui, &fact.exercise, commands);
            });
        }
    });
}

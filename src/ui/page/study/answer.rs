//! The answer: what it is, where it stands, how it stands, what to know beside it.

use egui::{Stroke, Ui};

use crate::app::view::CardView;
use crate::exercise::{Cited, Corroboration, Standing};
use crate::ui::say;
use crate::ui::theme::{GAP, GAP_SMALL, Palette, Type};
use crate::ui::widget::{SourceChip, corroboration, flow, paragraph, read_out, standing};
use crate::ui::words::t_with;

/// How thick the rule beside an answer is, and how far the answer stands off.
const RULE: f32 = 3.0;
const INDENT: f32 = 20.0;

/// The answer of the card, with everything that belongs to it.
pub fn show(ui: &mut Ui, card: &CardView) {
    let exercise = &card.exercise;
    let p = Palette::of(ui);
    ruled(ui, |ui| {
        let answer = paragraph(ui, Type::Answer, &exercise.answer_text, p.ink);
        read_out(ui, answer);
        ui.add_space(GAP_SMALL);
        provenance(ui, exercise.standing, exercise.corroboration, &exercise.sources);
        if let Some(note) = &exercise.note {
            ui.add_space(GAP);
            paragraph(ui, Type::Fact, note, p.muted);
        }
    });
}

/// How it stands, how many give it, and where: badges, then chips.
pub fn provenance(ui: &mut Ui, how: Standing, agreed: Corroboration, sources: &[Cited]) {
    flow(ui, |ui| {
        let [word, meaning] = say::standing(how);
        standing(ui, how, &word, &meaning);
        let [word, meaning] = say::corroboration(agreed);
        corroboration(ui, agreed, &word, &meaning);
    });
    chips(ui, sources);
}

/// Where the answer stands, a chip for each place.
pub fn chips(ui: &mut Ui, sources: &[Cited]) {
    flow(ui, |ui| {
        for cited in sources {
            let (source, place) = (cited.label.as_str(), cited.at.as_str());
            let says = cited.says.as_deref();
            let name = if says.is_some() { "source-name-says" } else { "source-name" };
            let named = [
                ("source", source.into()),
                ("at", place.into()),
                ("says", says.unwrap_or_default().into()),
            ];
            let name = t_with(name, named);
            SourceChip { source, place, says, words: cited.words.as_deref(), name: &name }.show(ui);
        }
    });
}

/// `content` with a rule of the accent along its left.
pub fn ruled(ui: &mut Ui, content: impl FnOnce(&mut Ui)) {
    let p = Palette::of(ui);
    let shown = ui.horizontal_top(|ui| {
        ui.add_space(INDENT);
        ui.vertical(|ui| {
            ui.set_width(ui.available_width());
            content(ui);
        });
    });
    let rect = shown.response.rect;
    ui.painter().vline(rect.left() + RULE / 2.0, rect.y_range(), Stroke::new(RULE, p.accent));
}

//! How well each story is remembered, and each topic, line by line.

use egui::Ui;

use super::State;
use super::part::{part, sentence};
use crate::app::view::{ProgressView, Series, StoryFigure};
use crate::text::capitalised;
use crate::ui::say;
use crate::ui::theme::{GAP_SMALL, Palette, Type};
use crate::ui::widget::{Button, list_row, muted, paragraph, two_part_line, unheard};
use crate::ui::words::{t, t_with};

/// Topics shown before all are asked for.
const FIRST_TOPICS: usize = 6;

/// Draws the stories under their picture, and the topics.
pub fn show(ui: &mut Ui, progress: &ProgressView, state: &mut State) {
    ui.add_space(GAP_SMALL);
    for story in &progress.stories {
        row(ui, &story.name, story, Type::Fact);
    }
    if progress.topics.is_empty() {
        return;
    }
    part(ui, "progress-topics", Series::Topics, progress, state);
    sentence(ui, &t("progress-topics-say"));
    let shown = if state.all_topics { progress.topics.len() } else { FIRST_TOPICS };
    for topic in progress.topics.iter().take(shown) {
        let name = capitalised(&topic.name);
        row(ui, &name, topic, Type::Body);
    }
    if progress.topics.len() > FIRST_TOPICS {
        ui.add_space(GAP_SMALL);
        let label = if state.all_topics {
            t("progress-fewer-topics")
        } else {
            t_with("progress-all-topics", [("n", progress.topics.len().into())])
        };
        if Button::quiet(&label).show(ui).clicked() {
            state.all_topics = !state.all_topics;
        }
    }
}

fn row(ui: &mut Ui, name: &str, figure: &StoryFigure, role: Type) {
    let memory = figure.memory;
    list_row(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 6.0;
        paragraph(ui, role, name, Palette::of(ui).ink);
        let words = say::memory(&memory);
        muted(ui, &words);
        let begun = memory.met as f32 / memory.facts.max(1) as f32;
        unheard(ui, |ui| two_part_line(ui, begun, memory.share() as f32, &words));
    });
}

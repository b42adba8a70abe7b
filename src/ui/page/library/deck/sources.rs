//! Where a deck comes from: its sources with date and link; and what its facts are filed under.

use egui::{OpenUrl, Ui, vec2};

use crate::app::view::{DeckView, SourceView};
use crate::ui::page::library::front::part;
use crate::ui::theme::{GAP_SMALL, GAP_TINY, Icon, Palette, Type};
use crate::ui::widget::{Button, SourceChip, flow, list_row, muted, paragraph};
use crate::ui::words::{t, t_with};

/// Draws both.
pub fn show(ui: &mut Ui, view: &DeckView) {
    if !view.sources.is_empty() {
        part(ui, &t("deck-sources"));
        for (number, source) in view.sources.iter().enumerate() {
            ui.push_id(("source", number), |ui| list_row(ui, |ui| one(ui, source)));
        }
    }
    if !view.topics.is_empty() {
        part(ui, &t("deck-topics"));
        flow(ui, |ui| {
            for (topic, facts) in &view.topics {
                let name = t_with(
                    "topic-facts",
                    [("topic", topic.as_str().into()), ("n", (*facts).into())],
                );
                let count = facts.to_string();
                let chip = SourceChip {
                    source: topic,
                    place: &count,
                    says: None,
                    words: None,
                    name: &name,
                };
                chip.show(ui);
            }
        });
    }
}

fn one(ui: &mut Ui, source: &SourceView) {
    let p = Palette::of(ui);
    ui.spacing_mut().item_spacing = vec2(GAP_SMALL, GAP_TINY);
    paragraph(ui, Type::BodyStrong, &source.label, p.ink);
    if let Some(title) = source.title.as_ref().filter(|title| **title != source.label) {
        paragraph(ui, Type::Fact, title, p.ink);
    }
    let mut parts: Vec<String> = Vec::new();
    if !source.authors.is_empty() {
        parts.push(source.authors.join(", "));
    }
    parts.extend(source.date.clone());
    if !source.leans_on.is_empty() {
        let of = source.leans_on.join(", ");
        parts.push(t_with("source-leans-on", [("sources", of.into())]));
    }
    if !parts.is_empty() {
        muted(ui, &parts.join(" · "));
    }
    // Only what leads to a page is opened: a deck comes from anywhere.
    let Some(url) = source.url.as_ref().filter(|url| is_page(url)) else { return };
    muted(ui, url);
    flow(ui, |ui| {
        let label = t_with("source-open", [("source", source.label.as_str().into())]);
        if Button::quiet(&label).icon(Icon::Leads).show(ui).clicked() {
            ui.ctx().open_url(OpenUrl::new_tab(url));
        }
        let label = t_with("source-copy", [("source", source.label.as_str().into())]);
        if Button::icon_only(Icon::Copy, &label).show(ui).clicked() {
            ui.ctx().copy_text(url.clone());
        }
    });
}

fn is_page(url: &str) -> bool {
    let is_plain = |c: char| !c.is_control() && !c.is_whitespace();
    (url.starts_with("https://") || url.starts_with("http://")) && url.chars().all(is_plain)
}

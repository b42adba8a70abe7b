//! Terms with what is said of them: the terms under one another at the left, as wide as the
//! longest, so that what is said begins at one edge.

use egui::{Color32, Ui, vec2};

use super::text::paragraph;
use crate::ui::theme::{GAP_LARGE, GAP_SMALL, Palette, Type};

/// The terms take no more than this share of the line.
const MOST_SHARE: f32 = 0.4;

/// Draws each term with its words beside it.
pub fn terms(ui: &mut Ui, terms: &[(String, String)]) {
    let p = Palette::of(ui);
    let layout = |term: &String| {
        let font = Type::SmallStrong.font();
        ui.painter().layout_no_wrap(term.clone(), font, Color32::PLACEHOLDER).size().x
    };
    let longest = terms.iter().map(|(term, _)| layout(term)).fold(0.0, f32::max);
    let room = longest.min(ui.available_width() * MOST_SHARE);
    for (place, (term, words)) in terms.iter().enumerate() {
        if place > 0 {
            ui.add_space(GAP_SMALL / 2.0);
        }
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = GAP_LARGE;
            ui.allocate_ui(vec2(room, 0.0), |ui| {
                ui.set_width(room);
                paragraph(ui, Type::SmallStrong, term, p.ink);
            });
            ui.vertical(|ui| paragraph(ui, Type::Small, words, p.muted));
        });
    }
}

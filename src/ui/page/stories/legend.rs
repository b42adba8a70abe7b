//! What the signs of the pictures mean, to the eye.

use egui::{Sense, Ui, pos2, vec2};

use super::timeline::{looks, paint_sign};
use crate::app::view::{Known, StoriesView};
use crate::deck::FactKind;
use crate::ui::theme::{GAP_LARGE, GAP_SMALL, Palette, Type};
use crate::ui::widget::{flow, unheard};
use crate::ui::words::t;

/// The room of a sign.
const SIGN: f32 = 14.0;

/// Draws the signs of the timeline, each with its word.
pub fn show(ui: &mut Ui, view: &StoriesView) {
    let signs = [
        (FactKind::Event, Known::Firmly, "legend-deed"),
        (FactKind::Quote, Known::Firmly, "legend-words"),
        (FactKind::Claim, Known::Firmly, "legend-claim"),
        (FactKind::Event, Known::Fading, "legend-fading"),
        (FactKind::Event, Known::Unmet, "legend-unmet"),
    ];
    unheard(ui, |ui| {
        flow(ui, |ui| {
            ui.spacing_mut().item_spacing = vec2(GAP_SMALL, GAP_SMALL);
            for (kind, known, name) in signs {
                let p = Palette::of(ui);
                let words = t(name);
                let font = Type::Small.font();
                let text = ui.painter().layout_no_wrap(words, font, p.muted);
                let size = vec2(SIGN + GAP_SMALL + text.size().x + GAP_LARGE / 2.0, text.size().y);
                let (rect, _) = ui.allocate_exact_size(size, Sense::hover());
                let at = pos2(rect.left() + SIGN / 2.0, rect.center().y);
                paint_sign(ui.painter(), at, kind, looks(p, known, view.shows_unmet));
                ui.painter().galley(rect.min + vec2(SIGN + GAP_SMALL, 0.0), text, p.muted);
            }
        });
    });
}

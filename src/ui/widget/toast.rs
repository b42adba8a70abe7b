//! A word in passing, near the foot of the page: what undo took back, what was marked.

use egui::accesskit::Live;
use egui::{Align2, Area, CornerRadius, Frame, Id, Label, Margin, Order, Rect, Ui, pos2};

use crate::ui::theme::{ACTION_HEIGHT, Palette, RADIUS, Type};

/// How far above the foot of the page it floats: over the actions, not on them.
const LIFT: f32 = ACTION_HEIGHT + 52.0;
/// Its widest, in points.
const WIDTH: f32 = 560.0;

/// Shows `words` over `page`, read out once by a screen reader.
pub fn toast(ui: &Ui, page: Rect, words: &str) {
    let p = Palette::of(ui);
    let shown = Area::new(Id::unique("toast"))
        .pivot(Align2::CENTER_BOTTOM)
        .fixed_pos(pos2(page.center().x, page.bottom() - LIFT))
        .order(Order::Foreground)
        .interactable(false)
        .show(ui.ctx(), |ui| {
            Frame::new()
                .fill(p.ink)
                .corner_radius(CornerRadius::same(RADIUS))
                .inner_margin(Margin::symmetric(18, 11))
                .show(ui, |ui| {
                    ui.set_max_width(WIDTH.min(page.width() * 0.9));
                    ui.add(Label::new(Type::Body.text(words).color(p.page)).selectable(false))
                })
                .inner
        });
    ui.accesskit_node_builder(shown.inner.id, |node| {
        node.set_role(egui::Role::Status);
        node.set_label(words);
        node.set_live(Live::Polite);
    });
}

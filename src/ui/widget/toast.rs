//! A word in passing, at the foot of the window: what undo took back, what was marked.

use egui::accesskit::Live;
use egui::{Align2, Area, CornerRadius, Frame, Id, Label, Margin, Order, Ui, vec2};

use crate::ui::theme::{Palette, RADIUS, Type};

/// How far above the foot of the window it floats.
const LIFT: f32 = 28.0;

/// Shows `words` above everything else, read out once by a screen reader.
pub fn toast(ui: &Ui, words: &str) {
    let p = Palette::of(ui);
    let shown = Area::new(Id::unique("toast"))
        .anchor(Align2::CENTER_BOTTOM, vec2(0.0, -LIFT))
        .order(Order::Foreground)
        .interactable(false)
        .show(ui.ctx(), |ui| {
            Frame::new()
                .fill(p.ink)
                .corner_radius(CornerRadius::same(RADIUS))
                .inner_margin(Margin::symmetric(18, 11))
                .show(ui, |ui| {
                    ui.set_max_width(560.0);
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

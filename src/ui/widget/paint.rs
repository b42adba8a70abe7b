//! What every widget paints: its surface, its ring when it has the focus, icons.

use std::sync::Arc;

use egui::{
    Align2, Color32, CornerRadius, Galley, Pos2, Rect, Response, Stroke, StrokeKind, Ui, Vec2,
};

use crate::ui::theme::{
    ACTION_HEIGHT, HAIRLINE, Icon, LOW_ACTION_HEIGHT, LOW_WINDOW, Palette, RADIUS_SMALL, Type,
};

/// How wide the ring around what has the focus is, and how far it stands off.
const RING: f32 = 2.0;
const RING_GAP: f32 = 2.0;

/// A cap with the name of a key, as in lists of keys.
pub const CAP_HEIGHT: f32 = 23.0;
const CAP_PADDING: f32 = 7.0;

/// The side of the box around a key or a letter.
pub const KEY_BOX: f32 = 25.0;

/// How high the one action of a page is in this window.
pub fn action_height(ui: &Ui) -> f32 {
    if is_low(ui) { LOW_ACTION_HEIGHT } else { ACTION_HEIGHT }
}

/// Whether the window is so low that all room is needed for what is read.
pub fn is_low(ui: &Ui) -> bool {
    ui.ctx().content_rect().height() < LOW_WINDOW
}

/// Fills `rect` and draws its edge inside of it.
pub fn surface(ui: &Ui, rect: Rect, radius: u8, fill: Color32, edge: Color32) {
    let stroke = Stroke::new(HAIRLINE, edge);
    ui.painter().rect(rect, CornerRadius::same(radius), fill, stroke, StrokeKind::Inside);
}

/// The ring that shows where keys go.
pub fn focus_ring(ui: &Ui, response: &Response, radius: u8) {
    if response.gained_focus() {
        response.scroll_to_me(None);
    }
    if response.has_focus() {
        let ring = Stroke::new(RING, Palette::of(ui).accent);
        let rect = response.rect.expand(RING_GAP);
        let radius = CornerRadius::same(radius.saturating_add(2));
        ui.painter().rect_stroke(rect, radius, ring, StrokeKind::Middle);
    }
}

/// An icon in the middle of `rect`.
pub fn icon(ui: &Ui, rect: Rect, icon: Icon, height: f32, colour: Color32) {
    let font = Icon::font(height);
    ui.painter().text(rect.center(), Align2::CENTER_CENTER, icon.glyph(), font, colour);
}

/// A key, or the letter of an option, in a box of its own.
pub fn key_box(ui: &Ui, centre: Pos2, key: &str, ink: Color32) {
    let p = Palette::of(ui);
    let edge = Stroke::new(HAIRLINE, p.hairline);
    let rect = Rect::from_center_size(centre, Vec2::splat(KEY_BOX));
    ui.painter().rect_stroke(rect, CornerRadius::same(RADIUS_SMALL), edge, StrokeKind::Inside);
    ui.painter().text(centre, Align2::CENTER_CENTER, key, Type::SmallStrong.font(), ink);
}

/// The name of a key in its cap, which ends at `right_centre`; gives how wide it is.
pub fn key_cap(ui: &Ui, right_centre: Pos2, key: &str) -> f32 {
    let p = Palette::of(ui);
    let name = key_name(ui, key);
    let width = key_cap_width(ui, key);
    let size = Vec2::new(width, CAP_HEIGHT);
    let rect = Rect::from_min_size(right_centre - Vec2::new(width, CAP_HEIGHT / 2.0), size);
    surface(ui, rect, RADIUS_SMALL, p.raised, p.hairline);
    ui.painter().galley(rect.center() - name.size() / 2.0, name, p.muted);
    width
}

/// How wide the cap of a key is.
pub fn key_cap_width(ui: &Ui, key: &str) -> f32 {
    (key_name(ui, key).size().x + 2.0 * CAP_PADDING).max(CAP_HEIGHT)
}

fn key_name(ui: &Ui, key: &str) -> Arc<Galley> {
    ui.painter().layout_no_wrap(key.to_owned(), Type::Small.font(), Palette::of(ui).muted)
}

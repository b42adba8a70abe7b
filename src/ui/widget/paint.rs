//! What every widget paints: its surface, its ring when it has the focus, icons.

use egui::{Align2, Color32, CornerRadius, Rect, Response, Stroke, StrokeKind, Ui};

use crate::ui::theme::{HAIRLINE, Icon, Palette};

/// How wide the ring around what has the focus is, and how far it stands off.
const RING: f32 = 2.0;
const RING_GAP: f32 = 2.0;

/// Fills `rect` and draws its edge inside of it.
pub fn surface(ui: &Ui, rect: Rect, radius: u8, fill: Color32, edge: Color32) {
    let stroke = Stroke::new(HAIRLINE, edge);
    ui.painter().rect(rect, CornerRadius::same(radius), fill, stroke, StrokeKind::Inside);
}

/// The ring that shows where keys go.
pub fn focus_ring(ui: &Ui, response: &Response, radius: u8) {
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

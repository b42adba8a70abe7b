//! Cards and rows: what lies on a page with an edge of its own.

use egui::{CornerRadius, Frame, InnerResponse, Margin, Stroke, Ui};

use crate::ui::theme::{CARD_PADDING, GAP, HAIRLINE, Palette, RADIUS_LARGE};

/// A card as wide as the page.
pub fn card<R>(ui: &mut Ui, content: impl FnOnce(&mut Ui) -> R) -> InnerResponse<R> {
    let p = Palette::of(ui);
    Frame::new()
        .fill(p.raised)
        .stroke(Stroke::new(HAIRLINE, p.hairline))
        .corner_radius(CornerRadius::same(RADIUS_LARGE))
        .inner_margin(Margin::same(CARD_PADDING as i8))
        .show(ui, |ui| {
            ui.set_width(ui.available_width());
            content(ui)
        })
}

/// A row of a list, with a hairline under it.
pub fn list_row<R>(ui: &mut Ui, content: impl FnOnce(&mut Ui) -> R) -> InnerResponse<R> {
    let line = Stroke::new(HAIRLINE, Palette::of(ui).hairline);
    let row = Frame::new().inner_margin(Margin::symmetric(0, GAP as i8)).show(ui, |ui| {
        ui.set_width(ui.available_width());
        content(ui)
    });
    ui.painter().hline(row.response.rect.x_range(), row.response.rect.bottom(), line);
    row
}

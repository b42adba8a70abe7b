//! Cards, rows of a list, and lines of small things that flow.

use egui::{CornerRadius, Frame, InnerResponse, Margin, Stroke, Ui, vec2};

use crate::ui::theme::{
    CARD_PADDING, GAP, GAP_SMALL, GAP_TINY, HAIRLINE, Palette, RADIUS, RADIUS_LARGE,
};

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

/// A lower one, for what is said in a line.
pub fn slim_card<R>(ui: &mut Ui, content: impl FnOnce(&mut Ui) -> R) -> InnerResponse<R> {
    let p = Palette::of(ui);
    Frame::new()
        .fill(p.raised)
        .stroke(Stroke::new(HAIRLINE, p.hairline))
        .corner_radius(CornerRadius::same(RADIUS))
        .inner_margin(Margin::symmetric(GAP as i8 + 2, GAP_TINY as i8))
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

/// Small things beside one another, in as many lines as they need; the lines are only as
/// high as what stands in them.
pub fn flow<R>(ui: &mut Ui, content: impl FnOnce(&mut Ui) -> R) -> R {
    let shown = ui.scope(|ui| {
        ui.spacing_mut().interact_size.y = 0.0;
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = vec2(GAP_SMALL, GAP_SMALL);
            content(ui)
        })
        .inner
    });
    shown.inner
}

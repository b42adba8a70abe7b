//! Source chips: `CNN ¶25`, small and quiet. The words that stand there are its tip.

use egui::{Color32, Response, Role, Sense, Ui, WidgetInfo, vec2};

use super::{paint, tip};
use crate::ui::theme::{Palette, RADIUS_SMALL, Type};

const PADDING_X: f32 = 9.0;
const PADDING_Y: f32 = 4.0;

/// A place in a source. `name` is what a screen reader says.
pub fn source_chip(
    ui: &mut Ui,
    label: &str,
    place: &str,
    name: &str,
    words: Option<&str>,
) -> Response {
    let p = Palette::of(ui);
    let layout = |text: &str, role: Type| {
        ui.painter().layout(
            text.to_owned(),
            role.font(),
            Color32::PLACEHOLDER,
            ui.available_width() / 2.0,
        )
    };
    let source = layout(label, Type::SmallStrong);
    let at = layout(place, Type::Small);
    let gap = if place.is_empty() { 0.0 } else { 6.0 };
    let height = source.size().y.max(at.size().y) + 2.0 * PADDING_Y;
    let width = source.size().x + gap + at.size().x + 2.0 * PADDING_X;
    let sense = if words.is_some() { tip::SENSE } else { Sense::hover() };
    let (rect, response) = ui.allocate_exact_size(vec2(width, height), sense);
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, name));
    paint::surface(ui, rect, RADIUS_SMALL, p.sunken, Color32::TRANSPARENT);
    let origin = rect.min + vec2(PADDING_X, PADDING_Y);
    let next = origin + vec2(source.size().x + gap, 0.0);
    ui.painter().galley(origin, source, p.ink);
    ui.painter().galley(next, at, p.muted);
    match words {
        Some(words) => {
            paint::focus_ring(ui, &response, RADIUS_SMALL);
            tip::explained(ui, response, Type::Quotation.text(words))
        }
        None => response,
    }
}

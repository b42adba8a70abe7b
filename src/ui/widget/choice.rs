//! One of a few, or any of them: all on show, the chosen ones marked.

use egui::{Color32, CursorIcon, Role, Sense, Ui, WidgetInfo, vec2};

use super::paint;
use crate::ui::theme::{CONTROL_HEIGHT, GAP_TINY, Icon, Palette, RADIUS, Type};

const PADDING: f32 = 14.0;
const CHECK: f32 = 14.0;

/// Draws every option of `options` (its value and its words) under the accessible name
/// `name`; returns the one that was pressed, when another than `chosen` was.
pub fn choice<T: Copy + PartialEq>(
    ui: &mut Ui,
    name: &str,
    chosen: T,
    options: &[(T, String)],
) -> Option<T> {
    let mut pressed = None;
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(GAP_TINY + 2.0, GAP_TINY + 2.0);
        for (value, words) in options {
            let selected = *value == chosen;
            if segment(ui, Role::RadioButton, name, words, selected) && !selected {
                pressed = Some(*value);
            }
        }
    });
    pressed
}

/// Draws every option of `options` (its words, and whether it is chosen) under the accessible
/// name `name`; returns the place of the one that was pressed.
pub fn choices(ui: &mut Ui, name: &str, options: &[(String, bool)]) -> Option<usize> {
    let mut pressed = None;
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(GAP_TINY + 2.0, GAP_TINY + 2.0);
        for (place, (words, selected)) in options.iter().enumerate() {
            if segment(ui, Role::CheckBox, name, words, *selected) {
                pressed = Some(place);
            }
        }
    });
    pressed
}

fn segment(ui: &mut Ui, kind: Role, name: &str, words: &str, selected: bool) -> bool {
    let p = Palette::of(ui);
    let role = if selected { Type::SmallStrong } else { Type::Small };
    let text = ui.painter().layout_no_wrap(words.to_owned(), role.font(), Color32::PLACEHOLDER);
    let sign = if selected { CHECK + GAP_TINY } else { 0.0 };
    let size = vec2(text.size().x + sign + 2.0 * PADDING, CONTROL_HEIGHT);
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    let label = format!("{name}: {words}");
    response.widget_info(|| WidgetInfo::selected(kind, true, selected, &label));
    let (fill, edge, ink) = match (selected, response.hovered()) {
        (true, _) => (p.accent_tint, p.accent, p.accent),
        (false, true) => (p.sunken, p.ink, p.ink),
        (false, false) => (p.raised, p.border, p.ink),
    };
    paint::surface(ui, rect, RADIUS, fill, edge);
    paint::focus_ring(ui, &response, RADIUS);
    let mut at = rect.min + vec2(PADDING, (rect.height() - text.size().y) / 2.0);
    if selected {
        let centre = egui::pos2(at.x + CHECK / 2.0, rect.center().y);
        let box_ = egui::Rect::from_center_size(centre, vec2(CHECK, CHECK));
        paint::icon(ui, box_, Icon::Chosen, CHECK, ink);
        at.x += sign;
    }
    ui.painter().galley(at, text, ink);
    response.on_hover_cursor(CursorIcon::PointingHand).clicked()
}

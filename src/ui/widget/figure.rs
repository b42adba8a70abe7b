//! A number to look at, with what it counts under it.

use egui::{Response, Role, Sense, Ui, WidgetInfo, vec2};

use crate::ui::theme::{GAP, Palette, Type};

/// Each figure has at least and at most this much room, in points.
const WIDTHS: (f32, f32) = (100.0, 132.0);

/// How wide each of so many figures is, so that all stand in one line if they can.
pub fn figure_width(ui: &Ui, count: usize) -> f32 {
    let (least, most) = WIDTHS;
    // Whole points: what is rounded up for each has no room for the last.
    ((ui.available_width() + GAP) / count.max(1) as f32 - GAP).floor().clamp(least, most)
}

/// `value` large, `label` small under it, `width` points wide.
pub fn figure(ui: &mut Ui, value: &str, label: &str, width: f32) -> Response {
    let p = Palette::of(ui);
    let number = ui.painter().layout_no_wrap(value.to_owned(), Type::Figure.font(), p.ink);
    let words = ui.painter().layout(label.to_owned(), Type::Small.font(), p.muted, width);
    let height = number.size().y + 2.0 + words.size().y;
    let (rect, response) = ui.allocate_exact_size(vec2(width, height), Sense::hover());
    let name = format!("{value} {label}");
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, &name));
    let below = rect.min + vec2(0.0, number.size().y + 2.0);
    ui.painter().galley(rect.min, number, p.ink);
    ui.painter().galley(below, words, p.muted);
    response
}

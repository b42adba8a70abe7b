//! A thin line that fills.

use egui::accesskit::Node;
use egui::{Response, Role, Sense, Ui, WidgetInfo, vec2};

use crate::ui::theme::Palette;

const HEIGHT: f32 = 4.0;
/// A line of two parts is thicker, so that they are told apart.
const THICK: f32 = 8.0;

/// How far something is, 0 to 1, as wide as there is room; `name` says of what.
pub fn progress_line(ui: &mut Ui, share: f32, name: &str) -> Response {
    line(ui, HEIGHT, &[(share, Palette::of(ui).accent)], name)
}

/// The same beside words that say it: a screen reader does not hear of it.
pub fn thin_line(ui: &mut Ui, share: f32) {
    let drawn = line(ui, HEIGHT, &[(share, Palette::of(ui).accent)], "");
    ui.accesskit_node_builder(drawn.id, Node::set_hidden);
}

/// How far something was begun, and how much of that is there: the second part of the line lies
/// on the first. `name` says of what.
pub fn two_part_line(ui: &mut Ui, begun: f32, there: f32, name: &str) -> Response {
    let p = Palette::of(ui);
    line(ui, THICK, &[(begun, p.heat[1]), (there.min(begun), p.accent)], name)
}

/// Draws parts over one another; the last one is the value that is read out.
fn line(ui: &mut Ui, height: f32, parts: &[(f32, egui::Color32)], name: &str) -> Response {
    let whole = |share: f32| if share.is_finite() { share.clamp(0.0, 1.0) } else { 0.0 };
    let (rect, response) =
        ui.allocate_exact_size(vec2(ui.available_width(), height), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::ProgressIndicator, true, name));
    ui.accesskit_node_builder(response.id, |node| {
        let value = parts.last().map_or(0.0, |(share, _)| whole(*share));
        node.set_min_numeric_value(0.0);
        node.set_max_numeric_value(1.0);
        node.set_numeric_value(f64::from(value));
    });
    ui.painter().rect_filled(rect, height / 2.0, Palette::of(ui).heat[0]);
    for (share, fill) in parts {
        let share = whole(*share);
        if share > 0.0 {
            let filled = rect.with_max_x(rect.left() + (rect.width() * share).max(height));
            ui.painter().rect_filled(filled, height / 2.0, *fill);
        }
    }
    response
}

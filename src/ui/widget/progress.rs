//! A thin line that fills.

use egui::{Response, Role, Sense, Ui, WidgetInfo, vec2};

use crate::ui::theme::Palette;

const HEIGHT: f32 = 4.0;

/// How far something is, 0 to 1, as wide as there is room; `name` says of what.
pub fn progress_line(ui: &mut Ui, share: f32, name: &str) -> Response {
    let p = Palette::of(ui);
    let share = if share.is_finite() { share.clamp(0.0, 1.0) } else { 0.0 };
    let (rect, response) =
        ui.allocate_exact_size(vec2(ui.available_width(), HEIGHT), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::ProgressIndicator, true, name));
    ui.accesskit_node_builder(response.id, |node| {
        node.set_min_numeric_value(0.0);
        node.set_max_numeric_value(1.0);
        node.set_numeric_value(f64::from(share));
    });
    ui.painter().rect_filled(rect, HEIGHT / 2.0, p.heat[0]);
    if share > 0.0 {
        let filled = rect.with_max_x(rect.left() + (rect.width() * share).max(HEIGHT));
        ui.painter().rect_filled(filled, HEIGHT / 2.0, p.accent);
    }
    response
}

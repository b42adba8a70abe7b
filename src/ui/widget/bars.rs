//! A row of bars, one a day: what comes due.

use egui::{Align2, Rect, Response, Role, Sense, Ui, WidgetInfo, pos2, vec2};

use super::calendar::Day;
use crate::ui::theme::{Palette, Type};

const HEIGHT: f32 = 72.0;
/// The line of numbers over the bars, and the line of days under them.
const LABEL: f32 = 20.0;
const GAP: f32 = 6.0;
const WIDEST: f32 = 40.0;

/// Draws `days` as bars from the left, each with its number over it and its day under it. `name` says in a
/// sentence what the picture shows.
pub fn bars(ui: &mut Ui, days: &[Day], name: &str) -> Response {
    let p = Palette::of(ui);
    let count = days.len().max(1) as f32;
    let width = ((ui.available_width() - GAP * (count - 1.0)) / count).clamp(4.0, WIDEST);
    let size = vec2(count * (width + GAP) - GAP, HEIGHT + 2.0 * LABEL);
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Image, true, name));
    let most = days.iter().map(|day| day.count).max().unwrap_or(0).max(1) as f32;
    let column = |index: usize| {
        let left = rect.left() + index as f32 * (width + GAP);
        Rect::from_min_max(pos2(left, rect.top()), pos2(left + width, rect.bottom() - LABEL))
    };
    for (index, day) in days.iter().enumerate() {
        let column = column(index);
        let height = (HEIGHT * day.count as f32 / most).max(2.0);
        let bar = column.with_min_y(column.bottom() - height);
        let fill = if day.count == 0 { p.heat[0] } else { p.heat[2] };
        ui.painter().rect_filled(bar, 3.0, fill);
        let under = pos2(bar.center().x, bar.bottom() + 4.0);
        ui.painter().text(under, Align2::CENTER_TOP, &day.label, Type::Small.font(), p.muted);
        if day.count > 0 {
            let above = pos2(bar.center().x, bar.top() - 3.0);
            let number = day.count.to_string();
            ui.painter().text(above, Align2::CENTER_BOTTOM, number, Type::Small.font(), p.muted);
        }
    }
    let under = ui.input(|input| input.pointer.hover_pos()).filter(|_| response.hovered());
    let pointed = under.and_then(|at| (0..days.len()).find(|&index| column(index).contains(at)));
    match pointed {
        Some(index) => response.on_hover_text_at_pointer(days[index].tip.as_str()),
        None => response,
    }
}

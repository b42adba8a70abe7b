//! A row of bars, one a day, each of a part that is certain and a part that is not.

use egui::{Align2, Rect, Response, Role, Sense, Ui, WidgetInfo, pos2, vec2};

use crate::ui::theme::{Palette, Type};

const HEIGHT: f32 = 72.0;
/// The line of numbers over the bars, and the line of days under them.
const LABEL: f32 = 20.0;
const GAP: f32 = 6.0;
const WIDEST: f32 = 40.0;
const CORNER: f32 = 3.0;

/// A bar.
#[derive(Debug)]
pub struct Bar {
    pub height: f64,
    /// How high it may become; drawn lighter. No lower than `height`.
    pub at_most: f64,
    /// What stands over it; nothing over one of no height.
    pub number: String,
    /// What stands under it.
    pub label: String,
    pub tip: String,
}

/// Draws `bars` from the left. `name` says in a sentence what the picture shows; a screen reader
/// hears the tip of every bar after it.
pub fn bars(ui: &mut Ui, bars: &[Bar], name: &str) -> Response {
    let p = Palette::of(ui);
    let count = bars.len().max(1) as f32;
    let width = ((ui.available_width() - GAP * (count - 1.0)) / count).clamp(4.0, WIDEST);
    let size = vec2(count * (width + GAP) - GAP, HEIGHT + 2.0 * LABEL);
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Image, true, name));
    ui.accesskit_node_builder(response.id, |node| {
        let tips: Vec<&str> = bars.iter().map(|bar| bar.tip.as_str()).collect();
        node.set_description(tips.join("; "));
    });
    let most = bars.iter().map(|bar| bar.at_most.max(bar.height)).fold(1.0, f64::max);
    let column = |index: usize| {
        let left = rect.left() + index as f32 * (width + GAP);
        Rect::from_min_max(pos2(left, rect.top()), pos2(left + width, rect.bottom() - LABEL))
    };
    for (index, bar) in bars.iter().enumerate() {
        let column = column(index);
        let up_to = |height: f64| {
            let height = (HEIGHT * (height / most) as f32).max(2.0);
            column.with_min_y(column.bottom() - height)
        };
        let whole = up_to(bar.at_most.max(bar.height));
        let light = if bar.at_most > bar.height { p.heat[1] } else { p.heat[0] };
        ui.painter().rect_filled(whole, CORNER, light);
        if bar.height > 0.0 {
            ui.painter().rect_filled(up_to(bar.height), CORNER, p.heat[2]);
            let above = pos2(whole.center().x, whole.top() - 3.0);
            let font = Type::Small.font();
            ui.painter().text(above, Align2::CENTER_BOTTOM, &bar.number, font, p.muted);
        }
        let under = pos2(column.center().x, column.bottom() + 4.0);
        ui.painter().text(under, Align2::CENTER_TOP, &bar.label, Type::Small.font(), p.muted);
    }
    let under = ui.input(|input| input.pointer.hover_pos()).filter(|_| response.hovered());
    let pointed = under.and_then(|at| (0..bars.len()).find(|&index| column(index).contains(at)));
    match pointed {
        Some(index) => response.on_hover_text_at_pointer(bars[index].tip.as_str()),
        None => response,
    }
}

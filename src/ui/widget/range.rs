//! A share with its uncertainty, on a line from a least share to all, beside what was aimed at.

use egui::{Align2, Rect, Response, Role, Sense, Stroke, Ui, Vec2, WidgetInfo, pos2, vec2};

use crate::ui::theme::{GAP, HAIRLINE, Palette, Type};

const NAME_WIDTH: f32 = 104.0;
const VALUE_WIDTH: f32 = 150.0;
/// Narrower than this, the words stand over the line.
const ONE_LINE_FROM: f32 = 440.0;
const LINE: f32 = 28.0;
const DOT: f32 = 5.0;
const BAND: f32 = 8.0;
/// How far the mark of what was aimed at reaches over the band, each way.
const OVER: f32 = 5.0;

/// Shares of 0 to 1.
#[derive(Clone, Copy, Debug)]
pub struct Range {
    pub share: f64,
    pub least: f64,
    pub most: f64,
    pub target: f64,
    /// Where the line begins.
    pub from: f64,
}

/// Draws a row: `name`, the line, `value`. Without a range there is nothing to draw but the
/// words. `said` tells it in a sentence.
pub fn range_row(
    ui: &mut Ui,
    name: &str,
    range: Option<Range>,
    value: &str,
    said: &str,
) -> Response {
    let p = Palette::of(ui);
    let width = ui.available_width();
    let is_one_line = width >= ONE_LINE_FROM;
    let text = |words: &str, role: Type, colour| {
        ui.painter().layout(words.to_owned(), role.font(), colour, width)
    };
    let (name, value) = (text(name, Type::Body, p.ink), text(value, Type::Small, p.muted));
    let words_height = name.size().y.max(value.size().y);
    let height = if is_one_line { words_height.max(LINE) } else { words_height + LINE };
    let (rect, response) = ui.allocate_exact_size(vec2(width, height), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Image, true, said));
    let (words, line) = if is_one_line {
        let from = rect.left() + NAME_WIDTH.max(name.size().x) + GAP;
        let to = rect.right() - VALUE_WIDTH.max(value.size().x) - GAP;
        (rect, Rect::from_x_y_ranges(from..=to.max(from), rect.y_range()))
    } else {
        rect.split_top_bottom_at_y(rect.top() + words_height)
    };
    let left = Align2::LEFT_CENTER.align_size_within_rect(name.size(), words).min;
    let right = Align2::RIGHT_CENTER.align_size_within_rect(value.size(), words).min;
    ui.painter().galley(left, name, p.ink);
    ui.painter().galley(right, value, p.muted);
    if let Some(range) = range {
        paint(ui, line, range);
    }
    response
}

fn paint(ui: &Ui, line: Rect, range: Range) {
    let p = Palette::of(ui);
    let reach = (1.0 - range.from).max(f64::EPSILON);
    let at = |share: f64| {
        let part = ((share - range.from) / reach).clamp(0.0, 1.0);
        pos2(line.left() + line.width() * part as f32, line.center().y)
    };
    let middle = line.center().y;
    ui.painter().hline(line.x_range(), middle, Stroke::new(HAIRLINE, p.border));
    let band = Rect::from_min_max(at(range.least), at(range.most)).expand2(vec2(0.0, BAND / 2.0));
    ui.painter().rect_filled(band, BAND / 2.0, p.heat[1]);
    let target = at(range.target).x;
    let mark = (middle - BAND / 2.0 - OVER)..=(middle + BAND / 2.0 + OVER);
    ui.painter().vline(target, mark, Stroke::new(2.0 * HAIRLINE, p.ink));
    let dot = Rect::from_center_size(at(range.share), Vec2::splat(2.0 * DOT));
    ui.painter().circle(dot.center(), DOT, p.accent, Stroke::new(HAIRLINE, p.page));
}

//! The axis of time: lines through the picture, and dates that stay in sight when it is scrolled.

use egui::{Align2, Painter, Rect, Stroke, Ui, pos2};

use super::AXIS;
use super::canvas::Canvas;
use crate::app::view::{Tick, Unit, ticks};
use crate::ui::say;
use crate::ui::theme::{HAIRLINE, Palette, Type};

/// Dates stand at least so far apart.
const LEAST_APART: f64 = 72.0;

fn on_view(canvas: &Canvas<'_>) -> Vec<Tick> {
    ticks(canvas.span, LEAST_APART / canvas.points_per_day)
}

/// Lines at round dates, through all lanes; years stand out.
pub(super) fn grid(painter: &Painter, p: &Palette, canvas: &Canvas<'_>) {
    let ticks = on_view(canvas);
    // Where every line is a year, none stands out.
    let are_mixed = ticks.iter().any(|tick| tick.unit != Unit::Year);
    for tick in ticks {
        let x = canvas.x(tick.day.into()).round();
        let is_strong = are_mixed && tick.unit == Unit::Year;
        let colour = if is_strong { p.border.gamma_multiply(0.6) } else { p.hairline };
        painter.vline(x, canvas.rect.y_range(), Stroke::new(HAIRLINE, colour));
    }
}

/// Where the dates begin: they stay in sight while any of the picture is.
fn top(ui: &Ui, canvas: &Canvas<'_>) -> f32 {
    let top = canvas.rect.top().max(ui.clip_rect().top());
    top.min(canvas.rect.bottom() - AXIS)
}

/// Where they end, and the picture begins.
pub(super) fn bottom(ui: &Ui, canvas: &Canvas<'_>) -> f32 {
    top(ui, canvas) + AXIS
}

/// The dates.
pub(super) fn strip(ui: &Ui, p: &Palette, canvas: &Canvas<'_>) {
    let painter = ui.painter().with_clip_rect(canvas.rect.intersect(ui.clip_rect()));
    let strip = Rect::from_x_y_ranges(canvas.rect.x_range(), top(ui, canvas)..=bottom(ui, canvas));
    painter.rect_filled(strip, 0.0, p.page);
    painter.hline(strip.x_range(), strip.bottom(), Stroke::new(HAIRLINE, p.border));
    let mut free_from = strip.left();
    for tick in on_view(canvas) {
        let x = canvas.x(tick.day.into()).round();
        let (role, ink) = match tick.unit {
            Unit::Year => (Type::SmallStrong, p.ink),
            Unit::Month | Unit::Day => (Type::Small, p.muted),
        };
        let text = painter.layout_no_wrap(words(tick), role.font(), ink);
        let at = Align2::CENTER_CENTER.anchor_size(pos2(x, strip.center().y - 2.0), text.size());
        // Half a date at the edge is none.
        if at.left() >= free_from && at.right() <= strip.right() {
            free_from = at.right() + 8.0;
            painter.galley(at.min, text, ink);
            painter.vline(
                x,
                (strip.bottom() - 5.0)..=strip.bottom(),
                Stroke::new(HAIRLINE, p.border),
            );
        }
    }
}

fn words(tick: Tick) -> String {
    match tick.unit {
        Unit::Year => tick.date.year().to_string(),
        Unit::Month => say::short_month(tick.date.month()),
        Unit::Day => say::day_and_month(tick.date.day(), tick.date.month()),
    }
}

//! A calendar of days: a column a week, darker where more was done.

use egui::{Align2, Id, Pos2, Rect, Response, Sense, Stroke, StrokeKind, Ui, pos2, vec2};

use super::paint;
use super::stepping::{self, Guide, Strides};
use super::tip as tips;
use super::unheard::unheard;
use crate::ui::theme::{GAP_TINY, HAIRLINE, Palette, RADIUS_SMALL, Type};

/// The side of a day with the space after it, in points, where there is room; a year on a page
/// has less.
const WIDEST_STEP: f32 = 20.0;
/// The space between two days is this share of the step.
const GAP_SHARE: f32 = 0.2;
/// The line of months over the days.
const MONTHS: f32 = 20.0;
const DAYS: usize = 7;
/// Left and right go by the week, up and down by the day.
const STRIDES: Strides = Strides { across: DAYS, down: Some(1) };
/// As many shades as the palette has, from nothing to the most.
const SHADES: usize = 4;

/// How dark a day is, from 0; `None` where there is no day.
pub type WeekShades = [Option<usize>; DAYS];

/// Where a name of a month stands: over which week, from 0.
#[derive(Debug)]
pub struct MonthMark {
    pub week: usize,
    pub name: String,
}

/// Draws `weeks`, the oldest first, with the names of months over them. `tip` says what is to be
/// said of a day, by its week and its place in it.
pub fn calendar(
    ui: &mut Ui,
    id: &'static str,
    weeks: &[WeekShades],
    months: &[MonthMark],
    guide: Guide<'_>,
    tip: impl Fn(usize, usize) -> String,
) -> Response {
    let p = Palette::of(ui);
    let count = weeks.len().max(1) as f32;
    let step = (ui.available_width() / count).min(WIDEST_STEP);
    let side = step * (1.0 - GAP_SHARE);
    let size = vec2(count * step, MONTHS + DAYS as f32 * step);
    let (_, rect) = ui.allocate_space(size);
    let response = ui.interact(rect, Id::unique(id), tips::SENSE);
    guide.tell(ui, &response);
    tips::leave_keys(ui, &response);
    let first = rect.min + vec2(0.0, MONTHS);
    let place = |week: usize, day: usize| {
        let corner = first + vec2(week as f32, day as f32) * step;
        Rect::from_min_size(corner, vec2(side, side))
    };
    let corner = (side / 4.0).min(f32::from(RADIUS_SMALL)).round();
    for (week, days) in weeks.iter().enumerate() {
        for (day, shade) in days.iter().enumerate() {
            if let Some(shade) = shade {
                let fill = p.heat[(*shade).min(SHADES - 1)];
                ui.painter().rect_filled(place(week, day), corner, fill);
            }
        }
    }
    month_names(ui, months, rect, step);
    paint::focus_ring(ui, &response, RADIUS_SMALL);
    let days: Vec<(usize, usize)> = all_days(weeks).collect();
    if let Some(stepped) = stepping::place(ui, &response, days.len(), STRIDES) {
        let (week, day) = days[stepped];
        let place = place(week, day);
        let ring = Stroke::new(2.0 * HAIRLINE, p.ink);
        ui.painter().rect_stroke(place, corner, ring, StrokeKind::Outside);
        stepping::tell(ui, &response, place, &tip(week, day));
        return response;
    }
    let under = ui.input(|input| input.pointer.hover_pos()).filter(|_| response.hovered());
    let pointed = under.and_then(|at| pointed_at(at - first.to_vec2(), step, weeks));
    match pointed {
        Some((week, day)) => response.on_hover_text_at_pointer(tip(week, day)),
        None => response,
    }
}

/// Every day there is, by its week and its place in it, the oldest first.
fn all_days(weeks: &[WeekShades]) -> impl Iterator<Item = (usize, usize)> {
    let days = |(week, days): (usize, &WeekShades)| {
        let days = *days;
        (0..DAYS).filter(move |day| days[*day].is_some()).map(move |day| (week, day))
    };
    weeks.iter().enumerate().flat_map(days)
}

/// What the shades mean, for the eye: from less to more, in a line under the days.
pub fn shade_key(ui: &mut Ui, less: &str, more: &str) {
    unheard(ui, |ui| key(ui, less, more));
}

fn key(ui: &mut Ui, less: &str, more: &str) {
    let p = Palette::of(ui);
    let line = Type::Small.line_height();
    let side = line * 0.6;
    ui.spacing_mut().interact_size.y = line;
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = GAP_TINY;
        super::muted(ui, less);
        for fill in p.heat {
            let (rect, _) = ui.allocate_exact_size(vec2(side, line), Sense::hover());
            let square = Rect::from_center_size(rect.center(), vec2(side, side));
            ui.painter().rect_filled(square, (side / 4.0).round(), fill);
        }
        super::muted(ui, more);
    });
}

/// The names of months, as far as each has room before the next.
fn month_names(ui: &Ui, months: &[MonthMark], rect: Rect, step: f32) {
    let p = Palette::of(ui);
    let mut free_from = rect.left();
    for month in months {
        let left = rect.left() + month.week as f32 * step;
        let text = ui.painter().layout_no_wrap(month.name.clone(), Type::Small.font(), p.muted);
        if left < free_from || left + text.size().x > rect.right() {
            continue;
        }
        free_from = left + text.size().x + GAP_TINY;
        let at = Align2::LEFT_TOP.anchor_size(pos2(left, rect.top()), text.size()).min;
        ui.painter().galley(at, text, p.muted);
    }
}

/// The day under a place of the picture, if there is one.
fn pointed_at(at: Pos2, step: f32, weeks: &[WeekShades]) -> Option<(usize, usize)> {
    if at.x < 0.0 || at.y < 0.0 {
        return None;
    }
    let (week, day) = ((at.x / step) as usize, (at.y / step) as usize);
    weeks.get(week)?.get(day)?.is_some().then_some((week, day))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_day_under_the_pointer_is_found_and_no_empty_place() {
        let weeks = [[None, None, None, Some(1), Some(0), Some(3), Some(0)], [Some(2); 7]];
        let found = |x: f32, y: f32| pointed_at(pos2(x, y), 10.0, &weeks);
        assert_eq!(found(1.0, 35.0), Some((0, 3)));
        assert_eq!(found(19.0, 69.0), Some((1, 6)));
        assert_eq!([found(1.0, 5.0), found(-1.0, 35.0), found(21.0, 5.0)], [None; 3]);
    }
}

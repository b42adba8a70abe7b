//! A small calendar of days: a column a week, darker where more was done.

use egui::{Response, Role, Sense, Ui, WidgetInfo, vec2};

use crate::ui::theme::Palette;

/// The side of a day, and the space between two, in points.
const DAY: f32 = 16.0;
const GAP: f32 = 4.0;
const CORNER: f32 = 4.0;

/// One day: how much was done on it or is to do, and the words of its tip.
#[derive(Debug)]
pub struct Day {
    pub count: usize,
    pub tip: String,
    /// What stands under its bar.
    pub label: String,
}

/// Draws `days`, oldest first; the first one stands `skipped` places below the top of its
/// week. `name` says in a sentence what the picture shows.
pub fn calendar(ui: &mut Ui, days: &[Day], skipped: usize, name: &str) -> Response {
    let p = Palette::of(ui);
    let weeks = (days.len() + skipped).div_ceil(7).max(1);
    let step = DAY + GAP;
    let size = vec2(weeks as f32 * step - GAP, 7.0 * step - GAP);
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Image, true, name));
    let most = days.iter().map(|day| day.count).max().unwrap_or(0).max(1);
    let place = |index: usize| {
        let (week, weekday) = ((index + skipped) / 7, (index + skipped) % 7);
        let corner = rect.min + vec2(week as f32 * step, weekday as f32 * step);
        egui::Rect::from_min_size(corner, vec2(DAY, DAY))
    };
    for (index, day) in days.iter().enumerate() {
        ui.painter().rect_filled(place(index), CORNER, p.heat[heat(day.count, most)]);
    }
    let under = ui.input(|input| input.pointer.hover_pos()).filter(|_| response.hovered());
    let pointed = under.and_then(|at| (0..days.len()).find(|&index| place(index).contains(at)));
    match pointed {
        Some(index) => response.on_hover_text_at_pointer(days[index].tip.as_str()),
        None => response,
    }
}

/// Nothing, a little, more, most: 0 to 3.
fn heat(count: usize, most: usize) -> usize {
    if count == 0 { 0 } else { (count * 3).div_ceil(most).clamp(1, 3) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn any_study_shows_and_the_most_is_darkest() {
        let heats: Vec<usize> = [0, 1, 10, 11, 20, 30].map(|count| heat(count, 30)).to_vec();
        assert_eq!(heats, [0, 1, 1, 2, 2, 3]);
    }
}

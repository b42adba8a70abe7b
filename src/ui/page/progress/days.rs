//! The days of study, a year at a time.

use egui::Ui;

use super::{State, part, sentence};
use crate::app::view::{ProgressView, Series, YearFigure};
use crate::stats::{Cell, Level, Week};
use crate::ui::say;
use crate::ui::theme::GAP_SMALL;
use crate::ui::widget::{MonthMark, WeekShades, calendar, choice, shade_key};
use crate::ui::words::{t, t_with};

/// Draws the part.
pub fn show(ui: &mut Ui, progress: &ProgressView, state: &mut State) {
    part(ui, "progress-days", Series::Calendar, progress, &mut state.copied);
    let Some(figure) = progress.calendars.get(state.calendar).or(progress.calendars.first()) else {
        return;
    };
    let said = told(figure, progress.streak_days);
    sentence(ui, &said);
    let shades: Vec<WeekShades> = figure.weeks.iter().map(shades).collect();
    calendar(ui, &shades, &months(&figure.weeks), &said, |week, day| {
        figure.weeks[week][day].map_or_else(String::new, tip)
    });
    ui.add_space(GAP_SMALL);
    shade_key(ui, &t("progress-less"), &t("progress-more"));
    // A year is chosen only where there is more than one.
    if progress.calendars.len() > 2 {
        ui.add_space(GAP_SMALL);
        let names = progress.calendars.iter().map(year_name);
        let options: Vec<(usize, String)> = names.enumerate().collect();
        if let Some(chosen) = choice(ui, &t("progress-year"), state.calendar, &options) {
            state.calendar = chosen;
        }
    }
}

fn told(figure: &YearFigure, streak_days: u32) -> String {
    let studied = figure.studied;
    match figure.year {
        None => t_with(
            "progress-days-say",
            [("studied", studied.into()), ("streak", streak_days.into())],
        ),
        Some(year) => t_with(
            "progress-days-say-year",
            [("studied", studied.into()), ("year", year.to_string().into())],
        ),
    }
}

fn year_name(figure: &YearFigure) -> String {
    figure.year.map_or_else(|| t("progress-last-year"), |year| year.to_string())
}

fn shades(week: &Week) -> WeekShades {
    week.map(|cell| {
        cell.map(|cell| match cell.level {
            Level::Nothing => 0,
            Level::Little => 1,
            Level::Middling => 2,
            Level::Much => 3,
        })
    })
}

/// Each month over the first week that begins in it.
fn months(weeks: &[Week]) -> Vec<MonthMark> {
    let first = |week: &Week| week.iter().flatten().next().map(|cell| cell.day.date());
    let mut marks: Vec<MonthMark> = Vec::new();
    let mut last = None;
    for (place, date) in weeks.iter().enumerate().filter_map(|(at, week)| Some((at, first(week)?)))
    {
        let month = (date.year(), date.month());
        if last.replace(month).is_some_and(|last| last == month) {
            continue;
        }
        // A month that was begun before the picture has too little room to be named.
        if place > 0 || date.day() <= 7 {
            marks.push(MonthMark { week: place, name: say::short_month(date.month()) });
        }
    }
    marks
}

fn tip(cell: Cell) -> String {
    let words = [("n", cell.answers.into()), ("day", say::long_date(cell.day).into())];
    t_with("progress-day-tip", words)
}

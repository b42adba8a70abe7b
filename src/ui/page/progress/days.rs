//! The days of study, a year at a time.

use egui::Ui;

use super::part::{part, sentence};
use super::{Seen, State};
use crate::app::view::{Series, YearFigure};
use crate::stats::{Cell, Level, Span, Week};
use crate::text::capitalised;
use crate::ui::say;
use crate::ui::theme::GAP_SMALL;
use crate::ui::widget::{Guide, MonthMark, WeekShades, calendar, choice, shade_key, table};
use crate::ui::words::{number, t, t_with};

/// Draws the part: the last twelve months, or any year where all of them are looked at.
pub fn show(ui: &mut Ui, seen: Seen<'_>, state: &mut State) {
    let progress = seen.all;
    let is_table = part(ui, "progress-days", Series::Calendar, progress, state);
    let place = if seen.span.span == Span::All { state.calendar } else { 0 };
    let Some(figure) = progress.calendars.get(place).or(progress.calendars.first()) else {
        return;
    };
    let said = told(figure, progress.streak_days);
    sentence(ui, &said);
    if is_table {
        let months = by_month(&figure.weeks);
        let columns = ["column-when", "column-days", "column-answers"].map(t);
        table(ui, &t("progress-days"), &columns, months.len(), |row, column| {
            months[row].cell(column)
        });
    } else {
        let shades: Vec<WeekShades> = figure.weeks.iter().map(shades).collect();
        let months = months(&figure.weeks);
        let (name, keys) = (t("progress-days"), t("progress-calendar-keys"));
        let guide = Guide { name: &name, keys: &keys };
        calendar(ui, "calendar of study", &shades, &months, guide, |week, day| {
            figure.weeks[week][day].map_or_else(String::new, tip)
        });
        ui.add_space(GAP_SMALL);
        shade_key(ui, &t("progress-less"), &t("progress-more"));
    }
    // A year is chosen only where there is more than one.
    if seen.span.span == Span::All && progress.calendars.len() > 2 {
        ui.add_space(GAP_SMALL);
        let names = progress.calendars.iter().map(year_name);
        let options: Vec<(usize, String)> = names.enumerate().collect();
        if let Some(chosen) = choice(ui, &t("progress-year"), state.calendar, &options) {
            state.calendar = chosen;
        }
    }
}

/// A month as a line of the table.
struct Month {
    year: i16,
    month: i8,
    days: u32,
    answers: u32,
}

impl Month {
    fn cell(&self, column: usize) -> String {
        match column {
            0 => {
                let (month, year) = (say::month(self.month), self.year.to_string());
                let words = [("month", month.into()), ("year", year.into())];
                capitalised(&t_with("stretch-month", words))
            }
            1 => number(self.days.into()),
            _ => number(self.answers.into()),
        }
    }
}

fn by_month(weeks: &[Week]) -> Vec<Month> {
    let mut months: Vec<Month> = Vec::new();
    for cell in weeks.iter().flatten().flatten() {
        let (year, month) = (cell.day.date().year(), cell.day.date().month());
        if months.last().is_none_or(|last| (last.year, last.month) != (year, month)) {
            months.push(Month { year, month, days: 0, answers: 0 });
        }
        let last = months.last_mut().expect("a month was just put there");
        last.days += u32::from(cell.answers > 0);
        last.answers = last.answers.saturating_add(cell.answers);
    }
    months
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
    let words =
        [("n", cell.answers.into()), ("day", capitalised(&say::long_date(cell.day)).into())];
    t_with("progress-day-tip", words)
}

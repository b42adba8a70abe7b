//! Days in a row, in words: in full, and as short as what stands under a plot.

use crate::clock::StudyDay;
use crate::stats::{Grain, Stretch};
use crate::text::capitalised;
use crate::ui::say::{day_and_month, long_date, month, short_month};
use crate::ui::words::t_with;

/// `November 2026`, `16 Nov to 22 Nov 2026`, as a line begins with it.
pub fn stretch(stretch: &Stretch) -> String {
    capitalised(&in_words(stretch))
}

fn in_words(stretch: &Stretch) -> String {
    let date = stretch.first.date();
    let year = || date.year().to_string();
    match stretch.grain {
        Grain::Day | Grain::Week => days(stretch.first, stretch.last),
        Grain::Month => t_with(
            "stretch-month",
            [("month", month(date.month()).into()), ("year", year().into())],
        ),
        Grain::Quarter => t_with(
            "stretch-quarter",
            [
                ("first", short_month(date.month()).into()),
                ("last", short_month(date.month() + 2).into()),
                ("year", year().into()),
            ],
        ),
        Grain::Year => year(),
    }
}

/// From one day to another, as a line begins with it.
pub fn days(first: StudyDay, last: StudyDay) -> String {
    if first == last {
        return capitalised(&long_date(first));
    }
    let short = |day: StudyDay| day_and_month(day.date().day(), day.date().month());
    let year = last.date().year().to_string();
    let words =
        [("first", short(first).into()), ("last", short(last).into()), ("year", year.into())];
    t_with("stretch-days", words)
}

/// What stands under a stretch: every Monday, every month, and years where they begin.
pub fn tick(stretch: &Stretch) -> Option<String> {
    let date = stretch.first.date();
    let year = || date.year().to_string();
    match stretch.grain {
        Grain::Day | Grain::Week => tick_of_days(stretch.first, stretch.last),
        Grain::Month if date.month() == 1 => Some(year()),
        Grain::Month => Some(short_month(date.month())),
        Grain::Quarter => (date.month() == 1).then(year),
        Grain::Year => Some(year()),
    }
}

/// What stands under some days: their first; of single days, the Mondays.
pub fn tick_of_days(first: StudyDay, last: StudyDay) -> Option<String> {
    let date = first.date();
    let is_monday = date.weekday() == jiff::civil::Weekday::Monday;
    (first != last || is_monday).then(|| day_and_month(date.day(), date.month()))
}

//! The room "Progress": figures and series, made once when the log was read for it.

mod confusions;
mod memory;
mod series;
mod spans;

pub use confusions::ConfusionFigure;
pub use memory::{HardFigure, StoryFigure};
pub use series::Series;
pub use spans::{AheadFigure, SPANS, SpanFigure};

use crate::app::desk::Desk;
use crate::clock::StudyDay;
use crate::stats::{Coming, Counts, Day, Outlook, Period, Retention, Span, Week};
use crate::stats::{calendar, streak_days};

/// How far ahead it is told what comes back: fifty-two weeks.
const COMING_DAYS: u32 = 364;
/// The days of "the last twelve months", today included.
const DAYS_OF_A_YEAR: i32 = 365;
/// Years before are told in the tables alone: a decade of study has a page that ends.
const MOST_YEARS: usize = 12;

/// What study has come to, and what lies ahead.
#[derive(Clone, Debug, PartialEq)]
pub struct ProgressView {
    pub today: StudyDay,
    pub done_today: Day,
    pub all: Period,
    /// Study days in a row, up to today or yesterday.
    pub streak_days: u32,
    /// Exercises by how far they have come.
    pub counts: Counts,
    /// Every day on which something was done, oldest first.
    pub days: Vec<Day>,
    /// The last twelve months, and then each year that has a day of study, the latest first.
    pub calendars: Vec<YearFigure>,
    /// True retention over ever longer spans.
    pub retention: Vec<(Span, Retention)>,
    /// What retention is aimed at, 0 to 1.
    pub target: f64,
    /// The next 52 weeks, day by day, today first.
    pub coming: Vec<ComingFigure>,
    /// The spans that can be chosen, the shortest first.
    pub spans: Vec<SpanFigure>,
    /// The decks, as stories.
    pub stories: Vec<StoryFigure>,
    /// The tags of facts, across decks, the largest first.
    pub topics: Vec<StoryFigure>,
    /// Who or what was taken for one another, the most frequent first.
    pub confusions: Vec<ConfusionFigure>,
    /// The facts that were forgotten most often.
    pub hardest: Vec<HardFigure>,
}

/// A calendar of study.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct YearFigure {
    /// `None` is the last twelve months.
    pub year: Option<i16>,
    pub weeks: Vec<Week>,
    /// Days of it with study.
    pub studied: u32,
}

/// What comes back on a day.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ComingFigure {
    pub day: StudyDay,
    pub coming: Coming,
}

impl ProgressView {
    /// Whether anything was ever answered.
    pub fn is_empty(&self) -> bool {
        self.days.is_empty()
    }

    /// True retention over a span.
    pub fn retention_over(&self, span: Span) -> Retention {
        let found = self.retention.iter().find(|(over, _)| *over == span);
        found.map_or_else(Retention::default, |(_, retention)| *retention)
    }

    /// What comes back within so many days, today being one of them: exercises due, and answers
    /// to expect.
    pub fn coming_within(&self, days: usize) -> Coming {
        spans::sum(self.coming.iter().take(days).map(|figure| figure.coming))
    }
}

/// What these days of study come to, beside what is remembered now.
pub(in crate::app) fn progress(desk: &Desk, days: Vec<Day>) -> ProgressView {
    let (_, today) = desk.now();
    let (memory, coming) = (memory::of(desk, today), coming(desk, today));
    let is_today = |day: &&Day| day.day == today;
    ProgressView {
        today,
        done_today: days.iter().find(is_today).copied().unwrap_or_else(|| Day::empty(today)),
        all: Period::all(&days),
        streak_days: streak_days(&days, today),
        counts: memory.counts,
        calendars: calendars(&days, today),
        retention: Span::ALL
            .iter()
            .map(|span| (*span, Retention::within(&days, today, *span)))
            .collect(),
        target: f64::from(desk.settings.retention_percent) / 100.0,
        spans: spans::of(&days, today, &coming),
        coming,
        stories: memory.stories,
        topics: memory.topics,
        confusions: confusions::of(desk),
        hardest: memory.hardest,
        days,
    }
}

fn coming(desk: &Desk, today: StudyDay) -> Vec<ComingFigure> {
    let outlook = Outlook {
        scheduler: &desk.scheduler,
        today,
        days: COMING_DAYS,
        reviews_left: desk.limits(today).reviews_left,
        reviews_per_day: desk.settings.reviews_per_day,
    };
    let asked = desk.agenda.items().iter().filter(|item| !item.is_suspended);
    let coming = outlook.forecast(asked.filter_map(|item| item.memory.as_ref()));
    (0..)
        .zip(coming)
        .map(|(ahead, coming)| ComingFigure { day: today.plus(ahead), coming })
        .collect()
}

fn calendars(days: &[Day], today: StudyDay) -> Vec<YearFigure> {
    let figure = |year, first, last| {
        let studied =
            days.iter().filter(|day| first <= day.day && day.day <= last && day.reviews > 0);
        let studied = u32::try_from(studied.count()).unwrap_or(u32::MAX);
        YearFigure { year, weeks: calendar(days, first, last), studied }
    };
    let mut calendars = vec![figure(None, today.plus(1 - DAYS_OF_A_YEAR), today)];
    let mut years: Vec<i16> = days.iter().map(|day| day.day.date().year()).collect();
    years.sort_unstable();
    years.dedup();
    for year in years.into_iter().rev().take(MOST_YEARS) {
        let first = jiff::civil::date(year, 1, 1);
        let (first, last) = (StudyDay::from_date(first), StudyDay::from_date(first.last_of_year()));
        calendars.push(figure(Some(year), first, last));
    }
    calendars
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn twelve_months_have_no_more_days_than_a_year() {
        let today = StudyDay::from_date(date(2026, 11, 22));
        let day = |ago: i32| Day { reviews: 1, ..Day::empty(today.plus(-ago)) };
        let days: Vec<Day> = (0..800).rev().map(day).collect();
        let told: Vec<(Option<i16>, u32)> =
            calendars(&days, today).iter().map(|figure| (figure.year, figure.studied)).collect();
        assert_eq!(told, [(None, 365), (Some(2026), 326), (Some(2025), 365), (Some(2024), 109)]);
    }
}

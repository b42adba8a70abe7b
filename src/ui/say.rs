//! Data in words: standings, dates, spans of time, what is remembered, what was done.
//!
//! Every page that tells the same thing tells it in the same words.

mod announcement;
mod mistake;
mod place;
mod task;
mod verdict;

pub use announcement::announcement;
pub use mistake::mistake;
pub use place::{file_url, path};
pub use task::{fit_outcome, stop, stopped, task};
pub use verdict::verdict;

use crate::app::Room;
use crate::app::view::{AskedNext, DueIn};
use crate::clock::StudyDay;
use crate::exercise::{Corroboration, Standing};
use crate::stats::StoryMemory;
use crate::text::whole_percent;
use crate::ui::words::{t, t_with};

/// A day of the week is told by this many of its letters where there is little room.
const WEEKDAY_LETTERS: usize = 3;
/// Nobody asks for the minutes of so many hours.
const MINUTES_OF_MANY_HOURS: u64 = 10 * 60;
/// Spans from here on are told in months.
const MONTHS_FROM_DAYS: u32 = 60;

/// Whether a report states it: the word, and what the word means.
pub fn standing(standing: Standing) -> [String; 2] {
    let names = match standing {
        Standing::Stated => ["standing-stated", "standing-stated-tip"],
        Standing::Claimed => ["standing-claimed", "standing-claimed-tip"],
        Standing::Denied => ["standing-denied", "standing-denied-tip"],
    };
    names.map(t)
}

/// How many independent reports give it: the word, and what the word means.
pub fn corroboration(corroboration: Corroboration) -> [String; 2] {
    let names = match corroboration {
        Corroboration::Single => ["corroboration-single", "corroboration-single-tip"],
        Corroboration::SameOrigin => ["corroboration-same-origin", "corroboration-same-origin-tip"],
        Corroboration::Corroborated => {
            ["corroboration-corroborated", "corroboration-corroborated-tip"]
        }
        Corroboration::Finer => ["corroboration-finer", "corroboration-finer-tip"],
        Corroboration::Differs => ["corroboration-differs", "corroboration-differs-tip"],
    };
    names.map(t)
}

/// How far a story is met, and how much of it is remembered.
pub fn memory(of: &StoryMemory) -> String {
    met_and_remembered(u64::from(of.met), u64::from(of.facts), of.remembered)
}

/// The same of any facts: so many met of all, and the sum of how likely each is remembered.
pub fn met_and_remembered(met: u64, facts: u64, remembered: f64) -> String {
    let words =
        [("met", met.into()), ("facts", facts.into()), ("remembered", remembered.round().into())];
    t_with("memory-met", words)
}

/// How much of all facts of a story is remembered.
pub fn memory_share(of: &StoryMemory) -> String {
    t_with("memory-share", [("percent", whole_percent(of.share()).into())])
}

/// The name of a room.
pub fn room(room: Room) -> String {
    t(match room {
        Room::Today => "room-today",
        Room::Study => "room-study",
        Room::Quiz => "room-quiz",
        Room::Stories => "room-stories",
        Room::Library => "room-library",
        Room::Night => "room-night",
        Room::Progress => "room-progress",
        Room::Settings => "room-settings",
    })
}

/// When an exercise comes back.
pub fn due_in(due: DueIn) -> String {
    match due {
        DueIn::Minutes(n) => t_with("due-minutes", [("n", n.into())]),
        DueIn::Days(n) if n < MONTHS_FROM_DAYS => t_with("due-days", [("n", n.into())]),
        DueIn::Days(n) => t_with("due-months", [("n", (n / 30).into())]),
    }
}

/// When something that was met is asked again.
pub fn asked_next(next: AskedNext) -> String {
    let due = match next {
        AskedNext::Now => return t("search-due-now"),
        AskedNext::AnotherDay => return t("search-waits"),
        AskedNext::InMinutes(minutes) => DueIn::Minutes(minutes),
        AskedNext::InDays(days) => DueIn::Days(days),
    };
    t_with("search-next", [("due", due_in(due).into())])
}

/// How long until something comes back: minutes, then hours.
pub fn wait(minutes: u32) -> String {
    if minutes < 60 {
        t_with("wait-minutes", [("n", minutes.max(1).into())])
    } else if minutes < 36 * 60 {
        t_with("wait-hours", [("n", minutes.div_ceil(60).into())])
    } else {
        t_with("wait-days", [("n", minutes.div_ceil(24 * 60).into())])
    }
}

/// Time spent, in minutes, or seconds where it was less than one.
pub fn spent(millis: u64) -> String {
    spent_as("spent-hours", millis)
}

/// The same as a figure, which has room for few letters.
pub fn spent_briefly(millis: u64) -> String {
    spent_as("figure-spent-hours", millis)
}

fn spent_as(hours: &str, millis: u64) -> String {
    let minutes = (millis + 30_000) / 60_000;
    match minutes {
        0 => t_with("spent-seconds", [("n", millis.div_ceil(1000).into())]),
        1..=59 => t_with("spent-minutes", [("n", minutes.into())]),
        _ if minutes >= MINUTES_OF_MANY_HOURS => {
            t_with("spent-many-hours", [("n", (minutes + 30).div_euclid(60).into())])
        }
        _ => t_with(
            hours,
            [("hours", (minutes / 60).into()), ("minutes", format!("{:02}", minutes % 60).into())],
        ),
    }
}

/// `Sunday 22 November 2026`
pub fn long_date(day: StudyDay) -> String {
    let date = day.date();
    let weekday = usize::try_from(date.weekday().to_monday_zero_offset()).unwrap_or(0);
    t_with(
        "date-long",
        [
            ("weekday", t(WEEKDAYS[weekday]).into()),
            ("day", date.day().into()),
            ("month", month(date.month()).into()),
            ("year", date.year().to_string().into()),
        ],
    )
}

/// The days of the week from Monday, short: `Mon`.
pub fn weekdays_short() -> [String; 7] {
    WEEKDAYS.map(|name| t(name).chars().take(WEEKDAY_LETTERS).collect())
}

/// The name of a month, from 1: `November`
pub fn month(month: i8) -> String {
    let month = usize::try_from(month - 1).unwrap_or(0);
    t(MONTHS[month.min(MONTHS.len() - 1)])
}

/// The short name of a month, from 1: `Nov`
pub fn short_month(month: i8) -> String {
    let month = usize::try_from(month - 1).unwrap_or(0);
    t(SHORT_MONTHS[month.min(SHORT_MONTHS.len() - 1)])
}

/// A day without its year: `5 Nov`
pub fn day_and_month(day: i8, month: i8) -> String {
    t_with("date-day-month", [("day", day.into()), ("month", short_month(month).into())])
}

const WEEKDAYS: [&str; 7] = [
    "weekday-monday",
    "weekday-tuesday",
    "weekday-wednesday",
    "weekday-thursday",
    "weekday-friday",
    "weekday-saturday",
    "weekday-sunday",
];

const MONTHS: [&str; 12] = [
    "month-january",
    "month-february",
    "month-march",
    "month-april",
    "month-may",
    "month-june",
    "month-july",
    "month-august",
    "month-september",
    "month-october",
    "month-november",
    "month-december",
];

const SHORT_MONTHS: [&str; 12] = [
    "month-short-january",
    "month-short-february",
    "month-short-march",
    "month-short-april",
    "month-short-may",
    "month-short-june",
    "month-short-july",
    "month-short-august",
    "month-short-september",
    "month-short-october",
    "month-short-november",
    "month-short-december",
];

/// `4 February 2026`
pub fn date(day: jiff::civil::Date) -> String {
    let month = usize::try_from(day.month() - 1).unwrap_or(0);
    let words = [
        ("day", day.day().into()),
        ("month", t(MONTHS[month]).into()),
        ("year", day.year().to_string().into()),
    ];
    t_with("date-plain", words)
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn spans_and_dates_read_as_a_person_says_them() {
        let said = [
            due_in(DueIn::Minutes(1)),
            due_in(DueIn::Minutes(10)),
            due_in(DueIn::Days(1)),
            due_in(DueIn::Days(12)),
            due_in(DueIn::Days(90)),
            wait(1),
            wait(90),
            wait(3000),
            spent(400),
            spent(61_000),
            spent(65 * 60_000),
            spent_briefly(65 * 60_000),
            spent(40 * 60_000 * 60 + 1),
            long_date(StudyDay::from_date(date(2026, 11, 22))),
        ];
        assert_eq!(
            said,
            [
                "in 1 minute",
                "in 10 minutes",
                "tomorrow",
                "in 12 days",
                "in 3 months",
                "in 1 minute",
                "in 2 hours",
                "in 3 days",
                "1\u{a0}s",
                "1\u{a0}min",
                "1\u{a0}h 05\u{a0}min",
                "1\u{a0}h 05",
                "40\u{a0}h",
                "Sunday 22 November 2026",
            ]
        );
    }
}

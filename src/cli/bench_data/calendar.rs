//! Decks of the calendar: what everybody can work out about a date.

use std::fmt::Write;

use jiff::ToSpan;
use jiff::civil::{Date, Weekday};

use crate::exercise::ExerciseId;

/// The questions about each date, by the names that their exercises have.
const QUESTIONS: [&str; 3] = ["weekday", "day-of-year", "week"];

/// So many days up to `last`, the oldest first.
pub(super) fn dates_before(last: Date, count: usize) -> Vec<Date> {
    let days = i32::try_from(count).unwrap_or(i32::MAX);
    (1..=days).rev().filter_map(|ago| last.checked_sub(ago.days()).ok()).collect()
}

/// The text of a deck about these dates.
pub(super) fn deck(id: &str, dates: &[Date]) -> String {
    let mut text = format!(
        "format = 1\n\n[deck]\nid = \"{id}\"\ntitle = \"Days from {} on\"\nlang = \"en\"\n\n\
         [source.calendar]\ntitle = \"The Gregorian calendar\"\n",
        dates.first().map_or_else(String::new, ToString::to_string),
    );
    for date in dates {
        let (weekday, week) = (name_of(date.weekday()), date.iso_week_date().week());
        let day = date.day_of_year();
        let [first, second, third] = QUESTIONS;
        let of = date.strftime("%-d %B %Y");
        // Writing to a string cannot fail.
        let _ = write!(
            text,
            "\n[note.{}]\ncite.calendar = \"¶1\"\nask = [\n  \
             {{ id = \"{first}\", q = \"On which day of the week was {of}?\", a = \"{weekday}\" }},\n  \
             {{ id = \"{second}\", q = \"Which day of its year was {of}?\", a = \"day {day}\" }},\n  \
             {{ id = \"{third}\", q = \"In which week of the calendar was {of}?\", a = \"week {week}\" }},\n]\n",
            name(*date),
        );
    }
    text
}

/// The exercises that such a deck yields.
pub(super) fn exercises(id: &str, dates: &[Date]) -> Vec<ExerciseId> {
    let names = dates.iter().flat_map(|date| {
        QUESTIONS.map(|question| format!("{id}/note.{}/ask-{question}", name(*date)))
    });
    names.filter_map(|name| name.parse().ok()).collect()
}

fn name(date: Date) -> String {
    format!("d{}", date.strftime("%Y-%m-%d"))
}

fn name_of(weekday: Weekday) -> &'static str {
    match weekday {
        Weekday::Monday => "Monday",
        Weekday::Tuesday => "Tuesday",
        Weekday::Wednesday => "Wednesday",
        Weekday::Thursday => "Thursday",
        Weekday::Friday => "Friday",
        Weekday::Saturday => "Saturday",
        Weekday::Sunday => "Sunday",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::deck::parse;
    use crate::exercise::derive;

    #[test]
    fn the_decks_are_sound_and_yield_the_exercises_that_the_log_names() {
        let dates = dates_before(jiff::civil::date(2026, 2, 3), 40);
        assert_eq!(dates[39], jiff::civil::date(2026, 2, 2));
        let parsed = parse(&deck("calendar-1", &dates));
        assert!(parsed.problems.is_empty(), "{:?}", parsed.problems);
        let derived = derive(&parsed.deck);
        let ids: Vec<_> = derived.exercises.into_iter().map(|exercise| exercise.id).collect();
        assert_eq!(ids, exercises("calendar-1", &dates));
    }
}

//! Dates in words: as answers, inside sentences, and asked for.

use jiff::civil::Date;

use crate::deck::{Precision, When};

/// The months in order.
pub const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// A date as an answer: `September 2025`, `3 January 2026`, `1–15 September 2025`.
pub fn date_in_words(when: When) -> String {
    match when {
        When::Year(year) => year_in_words(year),
        When::Month { year, month } => format!("{} {}", month_name(month), year_in_words(year)),
        When::Day(day) => day_in_words(day),
        When::Range { first, last } if first == last => day_in_words(last),
        When::Range { first, last } => {
            let dash = if in_one_month(first, last) { "–" } else { " – " };
            format!("{}{dash}{}", first_in_words(first, last), day_in_words(last))
        }
    }
}

/// A date with its preposition: `in September 2025`, `on 3 January 2026`.
pub fn date_phrase(when: When) -> String {
    match when {
        When::Year(_) | When::Month { .. } => format!("in {}", date_in_words(when)),
        When::Day(_) => format!("on {}", date_in_words(when)),
        // Nothing lies between two days that follow one another.
        When::Range { first, last } if first == last || first.tomorrow().ok() == Some(last) => {
            format!("on {}", date_in_words(when))
        }
        When::Range { first, last } => {
            format!("between {} and {}", first_in_words(first, last), day_in_words(last))
        }
    }
}

/// The first day of several, without what it has in common with the last.
fn first_in_words(first: Date, last: Date) -> String {
    if in_one_month(first, last) {
        first.day().to_string()
    } else if first.year() == last.year() {
        format!("{} {}", first.day(), month_name(first.month()))
    } else {
        day_in_words(first)
    }
}

fn in_one_month(first: Date, last: Date) -> bool {
    (first.year(), first.month()) == (last.year(), last.month())
}

/// A year; one of the first thousand would be taken for a mere number.
fn year_in_words(year: i16) -> String {
    if year < 1000 { format!("AD {year}") } else { year.to_string() }
}

/// The words that ask for a date of this precision.
pub fn asking_date(precision: Precision) -> &'static str {
    match precision {
        Precision::Year => "In which year",
        Precision::Month => "In which month",
        Precision::Day => "On which date",
        Precision::Range => "When",
    }
}

fn month_name(month: i8) -> &'static str {
    let index = usize::try_from(month - 1).unwrap_or(0);
    MONTHS.get(index).copied().unwrap_or_default()
}

fn day_in_words(day: Date) -> String {
    format!("{} {} {}", day.day(), month_name(day.month()), year_in_words(day.year()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_read_as_english() {
        for (when, alone, inside) in [
            ("2025", "2025", "in 2025"),
            ("2025-09", "September 2025", "in September 2025"),
            ("2026-01-03", "3 January 2026", "on 3 January 2026"),
            ("2025-09-01/2025-09-15", "1–15 September 2025", "between 1 and 15 September 2025"),
            (
                "2025-08-28/2025-09-03",
                "28 August – 3 September 2025",
                "between 28 August and 3 September 2025",
            ),
            (
                "2025-12-28/2026-01-03",
                "28 December 2025 – 3 January 2026",
                "between 28 December 2025 and 3 January 2026",
            ),
            ("1989-12-02/1989-12-03", "2–3 December 1989", "on 2–3 December 1989"),
            ("1989-12-02/1989-12-02", "2 December 1989", "on 2 December 1989"),
            ("0079", "AD 79", "in AD 79"),
            ("0079-08-24", "24 August AD 79", "on 24 August AD 79"),
        ] {
            let when: When = when.parse().unwrap();
            assert_eq!((date_in_words(when).as_str(), date_phrase(when).as_str()), (alone, inside));
        }
    }
}

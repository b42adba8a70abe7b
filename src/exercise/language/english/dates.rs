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
        When::Year(year) => year.to_string(),
        When::Month { year, month } => format!("{} {year}", month_name(month)),
        When::Day(day) => day_in_words(day),
        When::Range { first, last }
            if (first.year(), first.month()) == (last.year(), last.month()) =>
        {
            format!("{}–{}", first.day(), day_in_words(last))
        }
        When::Range { first, last } => format!("{} – {}", day_in_words(first), day_in_words(last)),
    }
}

/// A date with its preposition: `in September 2025`, `on 3 January 2026`.
pub fn date_phrase(when: When) -> String {
    match when {
        When::Year(_) | When::Month { .. } => format!("in {}", date_in_words(when)),
        When::Day(_) => format!("on {}", date_in_words(when)),
        When::Range { first, last }
            if (first.year(), first.month()) == (last.year(), last.month()) =>
        {
            format!("between {} and {}", first.day(), day_in_words(last))
        }
        When::Range { first, last } => {
            format!("between {} and {}", day_in_words(first), day_in_words(last))
        }
    }
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
    format!("{} {} {}", day.day(), month_name(day.month()), day.year())
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
                "28 August 2025 – 3 September 2025",
                "between 28 August 2025 and 3 September 2025",
            ),
        ] {
            let when: When = when.parse().unwrap();
            assert_eq!((date_in_words(when).as_str(), date_phrase(when).as_str()), (alone, inside));
        }
    }
}

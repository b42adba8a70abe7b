//! Dates in words: as answers, inside sentences, and asked for.

use jiff::civil::Date;

use crate::deck::{Precision, When};

/// The months in order.
pub const MONTHS: [&str; 12] = [
    "enero",
    "febrero",
    "marzo",
    "abril",
    "mayo",
    "junio",
    "julio",
    "agosto",
    "septiembre",
    "octubre",
    "noviembre",
    "diciembre",
];

/// A date as an answer: `septiembre de 2025`, `3 de enero de 2026`, `del 1 al 15 de
/// septiembre de 2025`.
pub fn date_in_words(when: When) -> String {
    match when {
        When::Year(year) => year.to_string(),
        When::Month { year, month } => format!("{} de {year}", month_name(month)),
        When::Day(day) => day_in_words(day),
        When::Range { first, last } => {
            format!("del {} al {}", first_in_words(first, last), day_in_words(last))
        }
    }
}

/// A date as a sentence has it: `en septiembre de 2025`, `el 3 de enero de 2026`.
pub fn date_phrase(when: When) -> String {
    match when {
        When::Year(_) | When::Month { .. } => format!("en {}", date_in_words(when)),
        When::Day(_) => format!("el {}", date_in_words(when)),
        When::Range { first, last } => {
            format!("entre el {} y el {}", first_in_words(first, last), day_in_words(last))
        }
    }
}

/// The words that ask for a date of this precision.
pub fn asking_date(precision: Precision) -> &'static str {
    match precision {
        Precision::Year => "en qué año",
        Precision::Month => "en qué mes",
        Precision::Day => "qué día",
        Precision::Range => "cuándo",
    }
}

fn month_name(month: i8) -> &'static str {
    let index = usize::try_from(month - 1).unwrap_or(0);
    MONTHS.get(index).copied().unwrap_or_default()
}

fn day_in_words(day: Date) -> String {
    format!("{} de {} de {}", day.day(), month_name(day.month()), day.year())
}

/// The first day of a span, without what it has in common with the last.
fn first_in_words(first: Date, last: Date) -> String {
    if first.year() != last.year() {
        day_in_words(first)
    } else if first.month() == last.month() {
        first.day().to_string()
    } else {
        format!("{} de {}", first.day(), month_name(first.month()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_read_as_spanish() {
        for (when, alone, inside) in [
            ("2025", "2025", "en 2025"),
            ("2025-09", "septiembre de 2025", "en septiembre de 2025"),
            ("2026-01-03", "3 de enero de 2026", "el 3 de enero de 2026"),
            (
                "2025-09-01/2025-09-15",
                "del 1 al 15 de septiembre de 2025",
                "entre el 1 y el 15 de septiembre de 2025",
            ),
            (
                "2025-08-28/2025-09-03",
                "del 28 de agosto al 3 de septiembre de 2025",
                "entre el 28 de agosto y el 3 de septiembre de 2025",
            ),
            (
                "2025-12-30/2026-01-02",
                "del 30 de diciembre de 2025 al 2 de enero de 2026",
                "entre el 30 de diciembre de 2025 y el 2 de enero de 2026",
            ),
        ] {
            let when: When = when.parse().unwrap();
            assert_eq!((date_in_words(when).as_str(), date_phrase(when).as_str()), (alone, inside));
        }
    }
}

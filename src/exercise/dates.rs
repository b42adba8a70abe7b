//! Dates in the forms in which people write them.

use jiff::civil::Date;

use super::language::Known;
use crate::deck::When;

/// What a written date names; a part that is missing was not written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct WrittenDate {
    pub(super) year: Option<i16>,
    pub(super) month: Option<i8>,
    pub(super) day: Option<i8>,
}

/// Every way in which `text` can be read as a date: none for other words, two for `3/1/26`,
/// which is January in Europe and March in the United States.
pub(super) fn readings(text: &str, known: &Known) -> Vec<WrittenDate> {
    let text = text.trim().to_lowercase();
    let mut readings = numeric(&text);
    readings.extend(worded(&text, known));
    readings.retain(is_possible);
    readings
}

/// A date in words as a deck writes them in sentences: `7 January 2026`, `September 2025`.
/// A bare number is not taken for a year.
pub(super) fn read_date(text: &str, known: &Known) -> Option<When> {
    match worded(&text.trim().to_lowercase(), known).filter(is_possible)? {
        WrittenDate { year: Some(year), month: Some(month), day: Some(day) } => {
            Date::new(year, month, day).ok().map(When::Day)
        }
        WrittenDate { year: Some(year), month: Some(month), day: None } => {
            Some(When::Month { year, month })
        }
        _ => None,
    }
}

fn is_possible(date: &WrittenDate) -> bool {
    let month = date.month.unwrap_or(1);
    // A leap year where none is given: 29 February exists in some.
    Date::new(date.year.unwrap_or(2024), month, date.day.unwrap_or(1)).is_ok()
}

/// `2026-01-03`, `3.1.2026`, `1/3/26`, `1/2026`, `2025`.
fn numeric(text: &str) -> Vec<WrittenDate> {
    let fields: Vec<&str> =
        text.split(['-', '/', '.', ' ']).filter(|field| !field.is_empty()).collect();
    if !fields.iter().all(|field| field.len() <= 4 && field.bytes().all(|b| b.is_ascii_digit())) {
        return Vec::new();
    }
    let small = |field: &str| field.parse::<i8>().ok().filter(|_| field.len() <= 2);
    let full = |y: &str, m: &str, d: &str| {
        Some(WrittenDate { year: Some(year(y)?), month: Some(small(m)?), day: Some(small(d)?) })
    };
    let found = match fields[..] {
        [y] if y.len() == 4 => {
            vec![year(y).map(|y| WrittenDate { year: Some(y), month: None, day: None })]
        }
        [y, m] if y.len() == 4 => vec![month_of(y, m)],
        [m, y] if y.len() == 4 => vec![month_of(y, m)],
        [y, m, d] if y.len() == 4 => vec![full(y, m, d)],
        [a, b, y] if a == b => vec![full(y, a, b)],
        [a, b, y] => vec![full(y, b, a), full(y, a, b)],
        _ => Vec::new(),
    };
    found.into_iter().flatten().collect()
}

fn month_of(y: &str, m: &str) -> Option<WrittenDate> {
    let month = m.parse().ok().filter(|_| m.len() <= 2)?;
    Some(WrittenDate { year: Some(year(y)?), month: Some(month), day: None })
}

/// A year of four digits, or of two in this century.
fn year(field: &str) -> Option<i16> {
    let number: i16 = field.parse().ok()?;
    match field.len() {
        4 => Some(number),
        2 => Some(2000 + number),
        _ => None,
    }
}

/// `3 January 2026`, `Jan 3rd, 2026`, `3rd of January`, `Sept. 2025`, `september`.
fn worded(text: &str, known: &Known) -> Option<WrittenDate> {
    let mut date = WrittenDate { year: None, month: None, day: None };
    for word in text.split([' ', ',', '.']).filter(|word| !word.is_empty()) {
        if known.date_words.contains(&word) {
            continue;
        }
        let digits = word.trim_end_matches(|c: char| c.is_ascii_alphabetic());
        let ending = &word[digits.len()..];
        if let Some(month) = month_named(word, known).filter(|_| date.month.is_none()) {
            date.month = Some(month);
        } else if digits.len() == 4 && ending.is_empty() && date.year.is_none() {
            date.year = Some(digits.parse().ok()?);
        } else if (1..=2).contains(&digits.len())
            && (ending.is_empty() || known.day_endings.contains(&ending))
            && date.day.is_none()
        {
            date.day = Some(digits.parse().ok()?);
        } else {
            return None;
        }
    }
    date.month.map(|_| date)
}

/// A month by its name or by at least its first three letters.
fn month_named(word: &str, known: &Known) -> Option<i8> {
    if word.len() < 3 {
        return None;
    }
    let at = known.months.iter().position(|month| month.to_lowercase().starts_with(word))?;
    i8::try_from(at + 1).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::exercise::language;

    fn known() -> &'static Known {
        language::of("en").unwrap().known()
    }

    fn shown(text: &str) -> Vec<String> {
        let part = |n: Option<i16>| n.map_or("?".to_owned(), |n| n.to_string());
        readings(text, known())
            .iter()
            .map(|d| {
                format!(
                    "{}-{}-{}",
                    part(d.year),
                    part(d.month.map(i16::from)),
                    part(d.day.map(i16::from))
                )
            })
            .collect()
    }

    #[test]
    fn dates_are_read_as_people_write_them() {
        for (text, expected) in [
            ("2026-01-03", vec!["2026-1-3"]),
            ("3 January 2026", vec!["2026-1-3"]),
            ("January 3, 2026", vec!["2026-1-3"]),
            ("3rd of January 2026", vec!["2026-1-3"]),
            ("Jan. 3rd 2026", vec!["2026-1-3"]),
            ("on the 3rd of Jan", vec!["?-1-3"]),
            ("3/1/26", vec!["2026-1-3", "2026-3-1"]),
            ("13/1/2026", vec!["2026-1-13"]),
            ("1.1.2026", vec!["2026-1-1"]),
            ("Sept 2025", vec!["2025-9-?"]),
            ("september", vec!["?-9-?"]),
            ("09/2025", vec!["2025-9-?"]),
            ("2025", vec!["2025-?-?"]),
            ("31 February 2025", vec![]),
            ("29 Feb", vec!["?-2-29"]),
            ("Petro", vec![]),
            ("mar", vec!["?-3-?"]),
            ("", vec![]),
            ("99/99/99", vec![]),
            ("1 2 3 4", vec![]),
        ] {
            assert_eq!(shown(text), expected, "{text}");
        }
    }

    #[test]
    fn only_dates_with_a_year_are_recognised_in_a_deck() {
        assert_eq!(read_date("7 January 2026", known()), "2026-01-07".parse().ok());
        assert_eq!(read_date("September 2025", known()), "2025-09".parse().ok());
        for text in ["January", "2026", "two", "7 January", "by phone"] {
            assert_eq!(read_date(text, known()), None, "{text}");
        }
    }
}

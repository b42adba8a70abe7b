//! Spans of time as they are typed after `when:`.

use jiff::civil::Date;

use super::mistake::BadDate;
use crate::deck::{When, WhenError};

/// The first and the last day that are meant; without end where there is none.
pub(super) type Days = (Option<Date>, Option<Date>);

/// Reads `2025-09`, `2025-09..2026-02`, `2025..`, `<2025-10`, `>=2025` and their like.
///
/// # Errors
/// What is wrong with the date.
pub(super) fn days(text: &str) -> Result<Days, BadDate> {
    for (sign, make) in SIGNS {
        if let Some(rest) = text.strip_prefix(sign) {
            return make(date(rest)?).ok_or(BadDate::CalendarEnds);
        }
    }
    let Some((first, last)) = text.split_once("..") else {
        let when = date(text)?;
        return Ok((Some(when.first_day()), Some(when.last_day())));
    };
    if first.is_empty() && last.is_empty() {
        return Err(WhenError::Form.into());
    }
    let end = |text: &str| if text.is_empty() { Ok(None) } else { date(text).map(Some) };
    let days = (end(first)?.map(When::first_day), end(last)?.map(When::last_day));
    match days {
        (Some(first), Some(last)) if first > last => Err(WhenError::Backwards.into()),
        _ => Ok(days),
    }
}

type Make = fn(When) -> Option<Days>;

/// The longer signs first, as the shorter ones are their beginnings.
const SIGNS: [(&str, Make); 4] = [
    ("<=", |when| Some((None, Some(when.last_day())))),
    (">=", |when| Some((Some(when.first_day()), None))),
    ("<", |when| Some((None, Some(when.first_day().yesterday().ok()?)))),
    (">", |when| Some((Some(when.last_day().tomorrow().ok()?), None))),
];

fn date(text: &str) -> Result<When, BadDate> {
    Ok(text.parse::<When>()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_span_has_the_days_it_names() {
        let read = |text: &str| match days(text) {
            Ok((first, last)) => {
                let day = |day: Option<Date>| day.map_or("…".to_owned(), |day| day.to_string());
                format!("{} {}", day(first), day(last))
            }
            Err(error) => error.to_string(),
        };
        let form = WhenError::Form.to_string();
        for (text, expected) in [
            ("2025", "2025-01-01 2025-12-31"),
            ("2025-09", "2025-09-01 2025-09-30"),
            ("2025-09-23", "2025-09-23 2025-09-23"),
            ("2025-09..2026-02", "2025-09-01 2026-02-28"),
            ("2025..", "2025-01-01 …"),
            ("..2025-02", "… 2025-02-28"),
            ("<2025-10", "… 2025-09-30"),
            ("<=2025-10", "… 2025-10-31"),
            (">2025-10", "2025-11-01 …"),
            (">=2025-10", "2025-10-01 …"),
            ("2026..2025", "the first day comes after the last"),
            ("2025-13", "there is no such day in the calendar"),
            ("..", &form),
            ("<", &form),
            ("September", &form),
        ] {
            assert_eq!(read(text), expected, "{text}");
        }
    }
}

//! Dates as reports give them: to the year, the month, the day, or between two days.

use std::fmt;
use std::str::FromStr;

use jiff::civil::{Date, date};

/// When something happened, as exactly as it was reported.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum When {
    /// `2025`
    Year(i16),
    /// `2025-09`
    Month { year: i16, month: i8 },
    /// `2026-01-03`
    Day(Date),
    /// `2025-09-01/2025-09-15`, both days included; the first is not after the last.
    Range { first: Date, last: Date },
}

/// How exactly a date is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Precision {
    Year,
    Month,
    Range,
    Day,
}

/// Years outside of this are taken for slips of the keyboard.
pub const YEARS: std::ops::RangeInclusive<i16> = 1..=2999;

impl When {
    /// How exactly this date is known.
    pub fn precision(self) -> Precision {
        match self {
            Self::Year(_) => Precision::Year,
            Self::Month { .. } => Precision::Month,
            Self::Range { .. } => Precision::Range,
            Self::Day(_) => Precision::Day,
        }
    }

    /// The first day it may have been.
    pub fn first_day(self) -> Date {
        match self {
            Self::Year(year) => date(year, 1, 1),
            Self::Month { year, month } => date(year, month, 1),
            Self::Range { first, .. } => first,
            Self::Day(day) => day,
        }
    }

    /// The last day it may have been.
    pub fn last_day(self) -> Date {
        match self {
            Self::Year(year) => date(year, 12, 31),
            Self::Month { year, month } => date(year, month, 1).last_of_month(),
            Self::Range { last, .. } => last,
            Self::Day(day) => day,
        }
    }

    /// Whether both may be the same day: September 2025 and 2025 overlap.
    pub fn overlaps(self, other: Self) -> bool {
        self.first_day() <= other.last_day() && other.first_day() <= self.last_day()
    }

    /// Whether all of `self` lies in `other`: 3 September lies within September.
    pub fn is_within(self, other: Self) -> bool {
        other.first_day() <= self.first_day() && self.last_day() <= other.last_day()
    }

    /// Whether all of `self` lies before all of `other`.
    pub fn is_before(self, other: Self) -> bool {
        self.last_day() < other.first_day()
    }
}

/// What is wrong with a date.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum WhenError {
    #[error("a date is written `2025`, `2025-09`, `2025-09-23` or `2025-09-01/2025-09-15`")]
    Form,
    #[error("there is no such day in the calendar")]
    NoSuchDay,
    #[error("the year is outside 1–2999")]
    Year,
    #[error("the first day comes after the last")]
    Backwards,
}

impl FromStr for When {
    type Err = WhenError;

    fn from_str(text: &str) -> Result<Self, WhenError> {
        if let Some((first, last)) = text.split_once('/') {
            let (Self::Day(first), Self::Day(last)) = (first.parse()?, last.parse()?) else {
                return Err(WhenError::Form);
            };
            return if first <= last {
                Ok(Self::Range { first, last })
            } else {
                Err(WhenError::Backwards)
            };
        }
        let mut fields = text.split('-');
        let year: i16 = number(fields.next(), 4)?;
        if !YEARS.contains(&year) {
            return Err(WhenError::Year);
        }
        let Some(month) = fields.next() else { return Ok(Self::Year(year)) };
        let month = i8::try_from(number(Some(month), 2)?).map_err(|_| WhenError::Form)?;
        if !(1..=12).contains(&month) {
            return Err(WhenError::NoSuchDay);
        }
        let Some(day) = fields.next() else { return Ok(Self::Month { year, month }) };
        let day = i8::try_from(number(Some(day), 2)?).map_err(|_| WhenError::Form)?;
        if fields.next().is_some() {
            return Err(WhenError::Form);
        }
        Date::new(year, month, day).map(Self::Day).map_err(|_| WhenError::NoSuchDay)
    }
}

fn number(field: Option<&str>, digits: usize) -> Result<i16, WhenError> {
    field
        .filter(|text| text.len() == digits && text.bytes().all(|b| b.is_ascii_digit()))
        .and_then(|text| text.parse().ok())
        .ok_or(WhenError::Form)
}

/// Written as in the deck file: the inverse of reading.
impl fmt::Display for When {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Year(year) => write!(f, "{year:04}"),
            Self::Month { year, month } => write!(f, "{year:04}-{month:02}"),
            Self::Day(day) => write!(f, "{day}"),
            Self::Range { first, last } => write!(f, "{first}/{last}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_read_back_as_written() {
        for text in ["2025", "0007", "2025-09", "2026-01-03", "2025-09-01/2025-09-15"] {
            assert_eq!(text.parse::<When>().unwrap().to_string(), text);
        }
    }

    #[test]
    fn bad_dates_say_what_is_wrong() {
        let bad = |text: &str| text.parse::<When>().unwrap_err();
        assert_eq!(bad("2025-13"), WhenError::NoSuchDay);
        assert_eq!(bad("2025-02-29"), WhenError::NoSuchDay);
        assert_eq!(bad("3000"), WhenError::Year);
        assert_eq!(bad("2025-09-15/2025-09-01"), WhenError::Backwards);
        for text in
            ["", "25", "2025-9", "Sept 2025", "2025-09-01-02", "2025/2026", "+025", "２０２５"]
        {
            assert_eq!(bad(text), WhenError::Form, "{text}");
        }
    }

    #[test]
    fn a_month_overlaps_its_days_and_its_year_only() {
        let when = |text: &str| text.parse::<When>().unwrap();
        assert!(when("2025-09").overlaps(when("2025-09-30")));
        assert!(when("2025").overlaps(when("2025-09")));
        assert!(!when("2025-09").overlaps(when("2025-10")));
        assert!(when("2025-09-30").is_within(when("2025-09")));
        assert!(!when("2025-09").is_within(when("2025-09-30")));
        assert!(when("2025-09").is_before(when("2025-10-01")));
        assert!(!when("2025-09").is_before(when("2025-09-30")));
    }
}

//! Dates in the forms in which people write them.
//!
//! What is written is kept apart from what it is compared with: `3 January` names no year, and
//! `3/1/26` may be January or March.

mod figures;
mod span;
mod words;

use jiff::civil::Date;

use super::language::{Known, Third};
use crate::deck::When;
use crate::text::plain;

/// A date or a span of time as it was written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Written {
    pub(super) first: Point,
    /// The other end, where a span was written.
    pub(super) last: Option<Point>,
    /// Whether a month's name was put right.
    pub(super) is_misspelt: bool,
}

/// What a written date names; a part that is missing was not written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Point {
    pub(super) year: Option<i16>,
    pub(super) month: Option<i8>,
    pub(super) day: Option<i8>,
    /// Of the month, or of the year where no month is named.
    pub(super) third: Option<Third>,
}

/// Every way in which `text` can be read as a date: none for other words, two for `3/1/26`,
/// which is January in Europe and March in the United States.
pub(super) fn readings(text: &str, known: &Known) -> Vec<Written> {
    let text = plain(text.trim());
    let mut readings: Vec<Written> = points(&text, known)
        .into_iter()
        .filter(|(point, _)| point.is_whole())
        .map(|(first, is_misspelt)| Written { first, last: None, is_misspelt })
        .collect();
    readings.extend(span::readings(&text, known));
    let mut distinct: Vec<Written> = Vec::new();
    for written in readings {
        if written.first.is_possible() && !distinct.contains(&written) {
            distinct.push(written);
        }
    }
    distinct
}

/// A date in words as a deck writes them in sentences: `7 January 2026`, `September 2025`.
/// A bare number is not taken for a year.
pub(super) fn read_date(text: &str, known: &Known) -> Option<When> {
    // A year of two figures says no century.
    let has_year = text.split(|c: char| !c.is_ascii_digit()).any(|figures| figures.len() == 4);
    if !has_year || !text.contains(char::is_alphabetic) {
        return None;
    }
    match readings(text, known).first()? {
        Written {
            first: Point { year: Some(year), month: Some(month), day, third: None },
            last: None,
            is_misspelt: false,
        } => match day {
            Some(day) => Date::new(*year, *month, *day).ok().map(When::Day),
            None => Some(When::Month { year: *year, month: *month }),
        },
        _ => None,
    }
}

/// The single dates that a text in lower case can be read as, also incomplete ones, with
/// whether a month's name was put right.
fn points(text: &str, known: &Known) -> Vec<(Point, bool)> {
    let mut points: Vec<(Point, bool)> =
        figures::points(text).into_iter().map(|point| (point, false)).collect();
    points.extend(words::points(text, known));
    points
}

/// The years that the figures of one can be: in this century or the last where there are two.
fn years(figures: &str) -> Vec<i16> {
    let Ok(number) = figures.parse::<i16>() else { return Vec::new() };
    match figures.len() {
        3 | 4 => vec![number],
        2 => vec![2000 + number, 1900 + number],
        _ => Vec::new(),
    }
}

impl Point {
    /// Whether it names a time by itself: a day needs its month.
    fn is_whole(&self) -> bool {
        self.month.is_some() || self.year.is_some() && self.day.is_none()
    }

    fn is_possible(&self) -> bool {
        let month = self.month.unwrap_or(1);
        // A leap year where none is given: 29 February exists in some.
        Date::new(self.year.unwrap_or(2024), month, self.day.unwrap_or(1)).is_ok()
    }

    /// The first and the last day it names; none without a year.
    fn days(&self) -> Option<(Date, Date)> {
        let year = self.year?;
        let day = |month, day| Date::new(year, month, day).ok();
        let Some(month) = self.month else {
            return match self.third {
                None => Some((day(1, 1)?, day(12, 31)?)),
                Some(Third::Early) => Some((day(1, 1)?, day(4, 30)?)),
                Some(Third::Mid) => Some((day(5, 1)?, day(8, 31)?)),
                Some(Third::Late) => Some((day(9, 1)?, day(12, 31)?)),
            };
        };
        let last = day(month, 1)?.last_of_month();
        match (self.day, self.third) {
            (Some(exact), _) => Some((day(month, exact)?, day(month, exact)?)),
            (None, None) => Some((day(month, 1)?, last)),
            (None, Some(Third::Early)) => Some((day(month, 1)?, day(month, 10)?)),
            (None, Some(Third::Mid)) => Some((day(month, 11)?, day(month, 20)?)),
            (None, Some(Third::Late)) => Some((day(month, 21)?, last)),
        }
    }
}

impl Written {
    /// The first and the last day it names; none where it names no year.
    pub(super) fn days(&self) -> Option<(Date, Date)> {
        let (first, end) = self.first.days()?;
        let last = self.last.map_or(Some(end), |last| Some(last.days()?.1))?;
        (first <= last).then_some((first, last))
    }

    /// The same in a year, where it names none.
    pub(super) fn in_year(self, year: i16) -> Self {
        let put = |point: Point| Point { year: point.year.or(Some(year)), ..point };
        Self { first: put(self.first), last: self.last.map(put), ..self }
    }

    /// Whether its ends are not meant to the day: `mid-September`.
    pub(super) fn is_rough(&self) -> bool {
        self.first.third.is_some() || self.last.is_some_and(|last| last.third.is_some())
    }
}

#[cfg(test)]
mod tests;

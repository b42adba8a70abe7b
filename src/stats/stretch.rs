//! Days of study put together, so that ten years have no more to show than a month: by the day,
//! the week, the month, the quarter or the year.
//!
//! It must not know how they are drawn, nor what they are called.

use jiff::civil::Date;

use super::retention::{Retention, Span};
use super::study::{Day, Period};
use crate::clock::StudyDay;

/// What is put together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Grain {
    Day,
    Week,
    Month,
    Quarter,
    Year,
}

/// Some days in a row, and what was done on them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stretch {
    pub grain: Grain,
    pub first: StudyDay,
    pub last: StudyDay,
    pub done: Period,
    pub retention: Retention,
}

/// Weeks of a quarter, months of a year.
const WEEKS: i32 = 13;
const MONTHS: i32 = 12;
/// As many months, and quarters, as can be told apart beside one another; more become coarser.
const MOST_MONTHS: i32 = 24;
const MOST_QUARTERS: i32 = 40;
/// A lifetime: a clock far off must not make thousands of years.
const MOST_YEARS: i32 = 80;

/// What was done over `span`, as seen from `today`, in stretches that follow one another without
/// a gap, the oldest first and the last with today in it. A span of a week is shown as a month.
pub fn stretches(days: &[Day], today: StudyDay, span: Span) -> Vec<Stretch> {
    let (grain, count) = match span {
        Span::Week | Span::Month => (Grain::Day, 30),
        Span::Quarter => (Grain::Week, WEEKS),
        Span::Year => (Grain::Month, MONTHS),
        Span::All => all(days, today),
    };
    let mut stretches = Vec::new();
    let mut last = today;
    for _ in 0..count {
        let first = begin(grain, last);
        stretches.push(of(days, grain, first, last));
        last = first.plus(-1);
    }
    stretches.reverse();
    stretches
}

/// How all days are put together, and how many stretches they make.
fn all(days: &[Day], today: StudyDay) -> (Grain, i32) {
    let first = days.iter().filter(|day| day.reviews > 0 || day.took_millis > 0);
    let first = first.map(|day| day.day).min().unwrap_or(today).min(today);
    let months = month_number(today.date()) - month_number(first.date()) + 1;
    let quarters = month_number(today.date()) / 3 - month_number(first.date()) / 3 + 1;
    match (months, quarters) {
        // One or two bars would be no picture.
        (..=MONTHS, _) => (Grain::Month, MONTHS),
        (..=MOST_MONTHS, _) => (Grain::Month, months),
        (_, ..=MOST_QUARTERS) => (Grain::Quarter, quarters),
        _ => {
            let years = i32::from(today.date().year()) - i32::from(first.date().year()) + 1;
            (Grain::Year, years.min(MOST_YEARS))
        }
    }
}

fn month_number(date: Date) -> i32 {
    i32::from(date.year()) * 12 + i32::from(date.month()) - 1
}

/// The first day of the stretch that `day` is in.
fn begin(grain: Grain, day: StudyDay) -> StudyDay {
    let date = day.date();
    match grain {
        Grain::Day => day,
        Grain::Week => day.plus(-i32::from(date.weekday().to_monday_zero_offset())),
        Grain::Month => StudyDay::from_date(date.first_of_month()),
        Grain::Quarter => {
            let month = (date.month() - 1) / 3 * 3 + 1;
            StudyDay::from_date(jiff::civil::date(date.year(), month, 1))
        }
        Grain::Year => StudyDay::from_date(date.first_of_year()),
    }
}

fn of(days: &[Day], grain: Grain, first: StudyDay, last: StudyDay) -> Stretch {
    let within = || days.iter().filter(|day| first <= day.day && day.day <= last);
    let done: Vec<Day> = within().copied().collect();
    Stretch {
        grain,
        first,
        last,
        done: Period::all(&done),
        retention: Retention {
            young: within().map(|day| day.retention.young).sum(),
            mature: within().map(|day| day.retention.mature).sum(),
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::stats::Share;

    /// Sunday 22 November 2026.
    fn today() -> StudyDay {
        StudyDay::from_date(jiff::civil::date(2026, 11, 22))
    }

    /// Days with ten answers each, so many days ago.
    fn days(ago: &[i32]) -> Vec<Day> {
        let day = |ago: &i32| Day {
            reviews: 10,
            retention: Retention { young: Share { asked: 8, known: 6 }, ..Retention::default() },
            ..Day::empty(today().plus(-ago))
        };
        ago.iter().map(day).collect()
    }

    /// How many stretches there are, the days of the first and the last, and their answers.
    fn told(ago: &[i32], span: Span) -> (Grain, usize, String, String) {
        let stretches = stretches(&days(ago), today(), span);
        let told = |stretch: &Stretch| {
            format!("{}..{}: {}", stretch.first, stretch.last, stretch.done.reviews)
        };
        let (first, last) = (stretches.first().unwrap(), stretches.last().unwrap());
        (first.grain, stretches.len(), told(first), told(last))
    }

    fn expected(
        grain: Grain,
        count: usize,
        first: &str,
        last: &str,
    ) -> (Grain, usize, String, String) {
        (grain, count, first.to_owned(), last.to_owned())
    }

    #[test]
    fn a_span_is_as_many_stretches_as_can_be_told_apart() {
        let ago = [0, 1, 6, 7, 29, 30, 300];
        assert_eq!(
            told(&ago, Span::Month),
            expected(Grain::Day, 30, "2026-10-24..2026-10-24: 10", "2026-11-22..2026-11-22: 10")
        );
        assert_eq!(
            told(&ago, Span::Quarter),
            expected(Grain::Week, 13, "2026-08-24..2026-08-30: 0", "2026-11-16..2026-11-22: 30")
        );
        assert_eq!(
            told(&ago, Span::Year),
            expected(Grain::Month, 12, "2025-12-01..2025-12-31: 0", "2026-11-01..2026-11-22: 40")
        );
    }

    #[test]
    fn the_longer_all_is_the_coarser_it_becomes() {
        let all = |ago: &[i32]| {
            let (grain, count, ..) = told(ago, Span::All);
            (grain, count)
        };
        assert_eq!(all(&[]), (Grain::Month, 12));
        assert_eq!(all(&[0, 100]), (Grain::Month, 12));
        assert_eq!(all(&[0, 500]), (Grain::Month, 17));
        assert_eq!(all(&[0, 1_800]), (Grain::Quarter, 21));
        assert_eq!(all(&[0, 5_000]), (Grain::Year, 14));
        assert_eq!(all(&[0, 700_000]), (Grain::Year, 80));
    }

    #[test]
    fn stretches_hold_every_day_once() {
        let ago: Vec<i32> = (0..900).collect();
        for span in Span::ALL {
            let stretches = stretches(&days(&ago), today(), span);
            assert!(stretches.windows(2).all(|two| two[0].last.plus(1) == two[1].first));
            let sum: u64 = stretches.iter().map(|stretch| stretch.done.reviews).sum();
            let length =
                stretches[0].first.days_since(today()).max(today().days_since(stretches[0].first))
                    + 1;
            assert_eq!(sum, u64::from(length.min(900)) * 10, "{span:?}");
            let asked: u32 = stretches.iter().map(|stretch| stretch.retention.all().asked).sum();
            assert_eq!(u64::from(asked), sum / 10 * 8);
        }
    }
}

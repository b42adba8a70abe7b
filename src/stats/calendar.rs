//! Days of study laid out in weeks, each with how much was done on it compared with the others.
//!
//! It must not know how a day is drawn.

use std::collections::HashMap;

use super::study::Day;
use crate::clock::StudyDay;

/// A lifetime and more: what a clock years ahead left behind must not make millions of weeks.
const MOST_WEEKS: u32 = 5_300;

/// How much was done on a day, compared with the other days of study.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    Nothing,
    /// Among the third of days with the fewest answers.
    Little,
    Middling,
    /// Among the third of days with the most answers.
    Much,
}

/// One day of a calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cell {
    pub day: StudyDay,
    pub answers: u32,
    pub level: Level,
}

/// A week from Monday to Sunday; a place is empty where the calendar has not begun or is over.
pub type Week = [Option<Cell>; 7];

/// The weeks from `first` to `last`, both included, oldest first. Levels are compared over all
/// `days`, so that a shade means the same in every year, and by rank, so that one long evening
/// does not make all others look like nothing.
pub fn calendar(days: &[Day], first: StudyDay, last: StudyDay) -> Vec<Week> {
    let answers: HashMap<StudyDay, u32> = days.iter().map(|day| (day.day, day.reviews)).collect();
    let thirds = Thirds::of(days);
    let mut monday = monday_of(first);
    let mut weeks = Vec::new();
    while first <= last && monday <= last && weeks.len() < MOST_WEEKS as usize {
        weeks.push(std::array::from_fn(|weekday| {
            let day = monday.plus(i32::try_from(weekday).unwrap_or(0));
            let count = answers.get(&day).copied().unwrap_or(0);
            (first <= day && day <= last).then(|| Cell {
                day,
                answers: count,
                level: thirds.level(count),
            })
        }));
        monday = monday.plus(7);
    }
    weeks
}

/// The Monday that a day's week begins with.
fn monday_of(day: StudyDay) -> StudyDay {
    day.plus(-i32::from(day.date().weekday().to_monday_zero_offset()))
}

/// The most answers of the lowest third of days, and of the lowest two.
struct Thirds {
    little: u32,
    middling: u32,
}

impl Thirds {
    fn of(days: &[Day]) -> Self {
        let mut counts: Vec<u32> =
            days.iter().map(|day| day.reviews).filter(|count| *count > 0).collect();
        counts.sort_unstable();
        let at = |third: usize| {
            let place = (counts.len() * third).div_ceil(3).saturating_sub(1);
            counts.get(place).copied().unwrap_or(0)
        };
        Self { little: at(1), middling: at(2) }
    }

    fn level(&self, count: u32) -> Level {
        match count {
            0 => Level::Nothing,
            // Where all days are alike none is much and none is little.
            count if count <= self.middling && self.little == self.middling => Level::Middling,
            count if count <= self.little => Level::Little,
            count if count <= self.middling => Level::Middling,
            _ => Level::Much,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    fn day(year: i16, month: i8, day: i8) -> StudyDay {
        StudyDay::from_date(date(year, month, day))
    }

    fn studied(at: StudyDay, reviews: u32) -> Day {
        Day { reviews, right: reviews, ..Day::empty(at) }
    }

    /// A calendar as lines of a week each: a sign a day, a blank where there is none.
    fn drawn(days: &[Day], first: StudyDay, last: StudyDay) -> Vec<String> {
        let sign = |cell: &Option<Cell>| match cell.map(|cell| cell.level) {
            None => ' ',
            Some(Level::Nothing) => '.',
            Some(Level::Little) => '-',
            Some(Level::Middling) => '+',
            Some(Level::Much) => '#',
        };
        calendar(days, first, last).iter().map(|week| week.iter().map(sign).collect()).collect()
    }

    #[test]
    fn weeks_begin_on_monday_and_hold_only_the_days_asked_for() {
        // 1 January 2026 was a Thursday.
        let days = [studied(day(2026, 1, 2), 5), studied(day(2026, 1, 14), 5)];
        let weeks = drawn(&days, day(2026, 1, 1), day(2026, 1, 14));
        assert_eq!(weeks, ["   .+..", ".......", "..+    "]);
    }

    #[test]
    fn levels_go_by_rank_so_that_one_long_evening_hides_no_other() {
        let counts = [1, 2, 10, 11, 12, 500];
        let days: Vec<Day> = (5..).zip(counts).map(|(d, n)| studied(day(2026, 1, d), n)).collect();
        let weeks = drawn(&days, day(2026, 1, 5), day(2026, 1, 11));
        assert_eq!(weeks, ["--++##."]);
    }

    #[test]
    fn an_empty_log_and_a_clock_years_ahead_make_a_calendar_too() {
        assert_eq!(drawn(&[], day(2026, 1, 5), day(2026, 1, 6)), ["..     "]);
        assert_eq!(calendar(&[], day(2026, 1, 6), day(2026, 1, 5)).len(), 0);
        let far = calendar(&[], StudyDay::from_days(-4_000_000), StudyDay::from_days(2_900_000));
        assert_eq!(far.len(), MOST_WEEKS as usize);
    }

    #[test]
    fn a_year_has_every_day_once() {
        let weeks = calendar(&[], day(2024, 1, 1), day(2024, 12, 31));
        assert_eq!((weeks.len(), weeks.iter().flatten().flatten().count()), (53, 366));
    }
}

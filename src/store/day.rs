//! What was done on each study day, as sums that entries add to and that undo takes away.
//!
//! Kept in the same transaction as the log, so that figures cost the same after ten years.
//! A cache like the memories: replay makes it again.

use std::collections::BTreeMap;

use rusqlite::{Connection, Row, params_from_iter};

use super::leap::is_leap;
use super::told::Answer;
use crate::clock::StudyDay;
use crate::schedule::Memory;
use crate::store::entry::Asked;

/// An exercise that comes back after this many days was well known: learners know the limit
/// from Anki, where such cards are called mature.
const LATE_DAYS: u32 = 21;

/// What was done on one study day, entries taken back left out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct DayFigures {
    pub day: StudyDay,
    /// Answers that changed the schedule.
    pub reviews: u32,
    /// Of these, those graded better than "again".
    pub right: u32,
    /// The time that they took.
    pub took_millis: u64,
    /// Reviews that were typed, and the time that they took.
    pub typed: u32,
    pub typed_millis: u64,
    /// Reviews that were a choice among options, and the time that they took.
    pub chosen: u32,
    pub chosen_millis: u64,
    /// Reviews that were the first of their exercise, or the first since it was reset.
    pub begun: u32,
    /// Reviews of something that had last been reviewed on an earlier day.
    pub returned: u32,
    /// Of these, those graded better than "again": true retention is their share.
    pub kept: u32,
    /// Of those that returned, those that had stayed away for 21 days or more.
    pub returned_late: u32,
    /// Of these, those graded better than "again".
    pub kept_late: u32,
    /// Answers outside the schedule, and the time that they took.
    pub practised: u32,
    pub practised_millis: u64,
    /// Questions of quizzes that were answered.
    pub quiz_answers: u32,
    /// Whether the date before never came: it was leapt over at the date line.
    pub follows_leap: bool,
}

/// The columns of a day's sums, in the order of [`Sums`].
const COLUMNS: [&str; 15] = [
    "reviews",
    "right",
    "took_ms",
    "typed",
    "typed_ms",
    "chosen",
    "chosen_ms",
    "begun",
    "returned",
    "kept",
    "returned_late",
    "kept_late",
    "practised",
    "practised_ms",
    "quiz_answers",
];

/// What entries add to a day, or take away from it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Sums([i64; COLUMNS.len()]);

impl Sums {
    /// What a review adds that found this memory.
    pub(super) fn of_review(answer: &Answer, before: Option<&Memory>) -> Self {
        let Answer { review, asked, took_millis } = answer;
        let away_days = before.map_or(0, |memory| review.day.days_since(memory.last_day));
        let is_right = review.grade.is_recalled();
        let is_back = away_days > 0;
        let is_late = away_days >= LATE_DAYS;
        let is_typed = *asked == Asked::Typed;
        let is_chosen = matches!(asked, Asked::Choice { .. });
        let took = i64::from(*took_millis);
        Self([
            1,
            is_right.into(),
            took,
            is_typed.into(),
            if is_typed { took } else { 0 },
            is_chosen.into(),
            if is_chosen { took } else { 0 },
            before.is_none().into(),
            is_back.into(),
            (is_back && is_right).into(),
            is_late.into(),
            (is_late && is_right).into(),
            0,
            0,
            0,
        ])
    }

    /// What an answer outside the schedule adds.
    pub(super) fn of_practice(took_millis: u32) -> Self {
        Self([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, i64::from(took_millis), 0])
    }

    /// What an answer in a quiz adds; where it counts, a review of its own says how long it took.
    pub(super) fn of_quiz_answer() -> Self {
        Self([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1])
    }

    /// The same taken away.
    pub(super) fn taken_away(self) -> Self {
        Self(self.0.map(|sum| -sum))
    }

    fn plus(self, other: Self) -> Self {
        let mut sums = self.0;
        for (sum, more) in sums.iter_mut().zip(other.0) {
            *sum = sum.saturating_add(more);
        }
        Self(sums)
    }

    fn is_nothing(&self) -> bool {
        *self == Self::default()
    }

    /// A sum that somebody spoilt by other means counts as none.
    fn read(first: usize, row: &Row<'_>) -> Self {
        let mut sums = Self::default();
        for (column, sum) in (first..).zip(&mut sums.0) {
            *sum = row.get(column).unwrap_or_default();
        }
        sums
    }
}

/// Sums by study day, in days since 1970.
#[derive(Debug, Default)]
pub(super) struct Ledger(BTreeMap<i32, Sums>);

impl Ledger {
    /// Adds to a day.
    pub(super) fn add(&mut self, day: StudyDay, sums: Sums) {
        let of_day = self.0.entry(day.as_days()).or_default();
        *of_day = of_day.plus(sums);
    }

    /// Takes away all that the other holds.
    pub(super) fn take_away(&mut self, other: &Self) {
        for (day, sums) in &other.0 {
            self.add(StudyDay::from_days(*day), sums.taken_away());
        }
    }

    /// Adds all that the other holds.
    pub(super) fn add_all(&mut self, other: &Self) {
        for (day, sums) in &other.0 {
            self.add(StudyDay::from_days(*day), *sums);
        }
    }

    /// Adds what it holds to the days that are kept.
    pub(super) fn put(&self, db: &Connection) -> rusqlite::Result<()> {
        let mut get = db.prepare_cached(&format!("{} WHERE day = ?1", select()))?;
        for (day, more) in self.0.iter().filter(|(_, more)| !more.is_nothing()) {
            // Added up here, where it cannot overflow: an answer is not refused for a sum.
            let kept = get.query_map([day], |row| Ok(Sums::read(1, row)))?.next().transpose()?;
            replace(db, *day, kept.unwrap_or_default().plus(*more))?;
        }
        Ok(())
    }

    /// Keeps what it holds and no other day.
    pub(super) fn put_alone(&self, db: &Connection) -> rusqlite::Result<()> {
        db.execute("DELETE FROM day", [])?;
        self.0.iter().try_for_each(|(day, sums)| replace(db, *day, *sums))
    }
}

/// The days on which something was done, oldest first.
pub(super) fn days(db: &Connection) -> rusqlite::Result<Vec<DayFigures>> {
    let mut select = db.prepare_cached(&format!("{} ORDER BY day", select()))?;
    let days = select.query_map([], |row| Ok((row.get(0)?, Sums::read(1, row))))?;
    let days: Vec<(i32, Sums)> = days.collect::<rusqlite::Result<_>>()?;
    let mut days: Vec<DayFigures> =
        days.into_iter().filter(|(_, sums)| !sums.is_nothing()).map(figures).collect();
    for index in 1..days.len() {
        days[index].follows_leap = is_leap(db, days[index - 1].day, days[index].day)?;
    }
    Ok(days)
}

fn figures((day, Sums(sums)): (i32, Sums)) -> DayFigures {
    let count = |sum: i64| u32::try_from(sum.max(0)).unwrap_or(u32::MAX);
    let time = |sum: i64| sum.max(0).unsigned_abs();
    DayFigures {
        day: StudyDay::from_days(day),
        reviews: count(sums[0]),
        right: count(sums[1]),
        took_millis: time(sums[2]),
        typed: count(sums[3]),
        typed_millis: time(sums[4]),
        chosen: count(sums[5]),
        chosen_millis: time(sums[6]),
        begun: count(sums[7]),
        returned: count(sums[8]),
        kept: count(sums[9]),
        returned_late: count(sums[10]),
        kept_late: count(sums[11]),
        practised: count(sums[12]),
        practised_millis: time(sums[13]),
        quiz_answers: count(sums[14]),
        follows_leap: false,
    }
}

fn select() -> String {
    format!("SELECT day, {} FROM day", COLUMNS.join(", "))
}

fn replace(db: &Connection, day: i32, sums: Sums) -> rusqlite::Result<()> {
    let places = ["?"; COLUMNS.len() + 1].join(", ");
    let sql = format!("INSERT OR REPLACE INTO day (day, {}) VALUES ({places})", COLUMNS.join(", "));
    let row = std::iter::once(i64::from(day)).chain(sums.0);
    db.prepare_cached(&sql)?.execute(params_from_iter(row)).map(drop)
}

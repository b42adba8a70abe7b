//! What the scheduler believes about an exercise, and what a grade makes of it.
//!
//! Plain values; the arithmetic is the scheduler's.

use super::due::Due;
use super::model::Grade;
use super::place::FuzzPlace;
use crate::clock::{StudyDay, Timestamp};

/// Where in its life an exercise is. Steps count from 0; `step` is the one being waited for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Phase {
    /// New, and coming back within minutes.
    Learning { step: u8 },
    /// Learned, and coming back after days.
    Review,
    /// Forgotten after it had been learned, and coming back within minutes.
    Relearning { step: u8 },
}

/// What the scheduler believes about one exercise.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Memory {
    /// Days until recall is 90 % likely.
    pub stability: f32,
    /// 1 (easy) to 10 (hard).
    pub difficulty: f32,
    pub phase: Phase,
    pub due: Due,
    pub last_at: Timestamp,
    pub last_day: StudyDay,
    pub reviews: u32,
    /// How often it was forgotten after it had been learned.
    pub lapses: u32,
}

/// How far ahead of ours a clock may have been without anybody noticing.
const CLOCK_SLACK_MINUTES: i64 = 20;
/// Travelling west across the date line makes yesterday's "today" lie in the future.
const DAY_SLACK: i32 = 1;

impl Memory {
    /// Whether it is due at `now`, on study day `today`. A memory that was made in the
    /// future, by a clock that has been put right since, is due too: waiting for that
    /// future could take years.
    pub fn is_due(&self, now: Timestamp, today: StudyDay) -> bool {
        match self.due {
            Due::At(at) => at <= now || self.last_at > now.plus_minutes(CLOCK_SLACK_MINUTES),
            Due::On(day) => day <= today || self.last_day > today.plus(DAY_SLACK),
        }
    }

    /// How many days it was to stay away after the last review; 0 within the same day.
    pub fn interval_days(&self) -> u32 {
        match self.due {
            Due::At(_) => 0,
            Due::On(day) => day.days_since(self.last_day),
        }
    }

    /// Whether it waits for a day after `today`.
    pub(super) fn is_due_after(&self, today: StudyDay) -> bool {
        matches!(self.due, Due::On(day) if day > today)
    }
}

/// What each of the four grades would lead to.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Outcomes {
    pub again: Memory,
    pub hard: Memory,
    pub good: Memory,
    pub easy: Memory,
    pub(super) places: [FuzzPlace; Grade::ALL.len()],
}

impl Outcomes {
    /// The memory after this grade.
    pub fn after(&self, grade: Grade) -> &Memory {
        match grade {
            Grade::Again => &self.again,
            Grade::Hard => &self.hard,
            Grade::Good => &self.good,
            Grade::Easy => &self.easy,
        }
    }

    /// Where in its fuzz range the day after this grade lies: what the log keeps with the
    /// review, so that replay finds the same day.
    pub fn place(&self, grade: Grade) -> FuzzPlace {
        self.places[grade as usize]
    }
}

/// One graded answer, as replay needs it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Review {
    pub grade: Grade,
    pub at: Timestamp,
    pub day: StudyDay,
    /// Where in its fuzz range the day that followed was put; chance says where the log
    /// keeps none, as in logs of old.
    pub place: Option<FuzzPlace>,
}

/// What replaying a history gives: nothing, for an exercise never reviewed.
pub type Replayed = Option<Memory>;

#[cfg(test)]
mod tests {
    use super::*;

    fn now() -> Timestamp {
        Timestamp::from_millis(1_790_000_000_000)
    }

    fn reviewed(last_at: Timestamp, last_day: StudyDay, due: Due) -> Memory {
        Memory {
            stability: 4.0,
            difficulty: 5.0,
            phase: Phase::Review,
            due,
            last_at,
            last_day,
            reviews: 1,
            lapses: 0,
        }
    }

    #[test]
    fn a_memory_is_due_when_its_time_has_come_or_was_made_in_the_future() {
        let today = StudyDay::from_days(20_700);
        let minutes = |last: i64, due: i64| {
            let due = Due::At(now().plus_minutes(due));
            reviewed(now().plus_minutes(last), today, due).is_due(now(), today)
        };
        assert!(minutes(-10, 0));
        assert!(!minutes(-9, 1));
        assert!(!minutes(1, 11), "the clock was set by a minute");
        assert!(minutes(1_000, 1_010));
        let days = |last: i32, due: i32| {
            reviewed(now(), today.plus(last), Due::On(today.plus(due))).is_due(now(), today)
        };
        assert!(days(-10, 0));
        assert!(!days(-9, 1));
        assert!(!days(1, 11), "the learner crossed the date line");
        assert!(days(3_000, 3_010));
    }
}

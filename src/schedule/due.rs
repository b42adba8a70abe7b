//! When an exercise is due, and how long that is from now.
//!
//! Within a sitting time runs in minutes; across sittings it runs in study days,
//! so that an exercise due tomorrow is there in the morning, whatever the hour it
//! was answered. No words here: faces say "10 minutes" in the learner's language.

use crate::clock::{StudyDay, Timestamp};

const MILLIS_PER_MINUTE: i64 = 60_000;

/// When an exercise comes back.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Due {
    /// Later in the same sitting.
    At(Timestamp),
    /// On a study day.
    On(StudyDay),
}

/// How long from now something is due: minutes are always sooner than days.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum DueIn {
    /// In this many minutes; 0 is now.
    Minutes(u32),
    /// In this many study days; 0 is today.
    Days(u32),
}

impl DueIn {
    /// When that is, counted from `at` on study day `day`.
    pub fn after(self, at: Timestamp, day: StudyDay) -> Due {
        match self {
            Self::Minutes(minutes) => Due::At(at.plus_minutes(i64::from(minutes))),
            Self::Days(days) => Due::On(day.plus(i32::try_from(days).unwrap_or(i32::MAX))),
        }
    }
}

/// How long it is from `now`, on study day `today`, until `due`. A minute that has
/// begun counts as a whole one, and what is overdue is due in 0.
pub fn due_in(due: Due, now: Timestamp, today: StudyDay) -> DueIn {
    match due {
        Due::At(at) => {
            let minutes = at.millis_since(now).div_euclid(MILLIS_PER_MINUTE)
                + i64::from(at.millis_since(now) % MILLIS_PER_MINUTE > 0);
            DueIn::Minutes(u32::try_from(minutes).unwrap_or(u32::MAX))
        }
        Due::On(day) => DueIn::Days(day.days_since(today)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn time_left_is_rounded_up_and_never_negative() {
        let now = Timestamp::from_millis(1_000_000_000);
        let today = StudyDay::from_days(20_000);
        let at = |millis| due_in(Due::At(Timestamp::from_millis(millis)), now, today);
        let on = |days| due_in(Due::On(StudyDay::from_days(days)), now, today);
        assert_eq!(
            [
                at(999_000_000),
                at(1_000_000_000),
                at(1_000_000_001),
                at(1_000_600_000),
                at(i64::MAX)
            ],
            [0, 0, 1, 10, u32::MAX].map(DueIn::Minutes)
        );
        assert_eq!([on(19_000), on(20_000), on(20_021)], [0, 0, 21].map(DueIn::Days));
    }

    #[test]
    fn what_is_due_after_a_time_is_due_in_that_time() {
        let now = Timestamp::from_millis(1_790_000_000_123);
        let today = StudyDay::from_days(20_700);
        for wait in [DueIn::Minutes(0), DueIn::Minutes(1439), DueIn::Days(1), DueIn::Days(36_500)] {
            assert_eq!(due_in(wait.after(now, today), now, today), wait);
        }
    }
}

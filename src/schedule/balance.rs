//! Which of the days that will do: load balance, easy days, and sisters apart.
//!
//! Fuzz alone leaves it to chance on which day of its range an exercise comes back. Here
//! the learner's days decide: a day off is avoided, then a day on which a sister is due,
//! then the days that hold more than others. (Anki's load balancer and its easy days are
//! the models; the weighing is our own.) The choice is kept in the log as a `FuzzPlace`,
//! so nothing here has any say when a log is replayed.

use std::ops::RangeInclusive;

use super::due::Due;
use super::load::Load;
use super::memory::Memory;
use crate::clock::StudyDay;

/// How much a learner wants to do on a weekday.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Effort {
    #[default]
    Normal,
    /// About half of a normal day.
    Reduced,
    /// Nothing, as far as it can be helped.
    None,
}

/// What a learner wants to do on each day of the week.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Week([Effort; 7]);

impl Week {
    /// The effort of each weekday, Monday first.
    pub fn new(monday_first: [Effort; 7]) -> Self {
        Self(monday_first)
    }

    /// The effort of each weekday, Monday first.
    pub fn efforts(&self) -> &[Effort; 7] {
        &self.0
    }

    /// What the learner wants to do on this day.
    pub fn on(&self, day: StudyDay) -> Effort {
        // 1970-01-01 was a Thursday.
        let weekday = (day.as_days() + 3).rem_euclid(7);
        self.0[weekday.unsigned_abs() as usize]
    }
}

/// What decides between the days on which an exercise may come back.
#[derive(Clone, Copy, Debug)]
pub struct Balance<'a> {
    pub load: &'a Load,
    pub week: Week,
    /// The days on which its sisters are due.
    pub sisters: &'a [StudyDay],
}

/// What speaks against a day, the weightiest first; the smallest is chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Burden {
    is_off: bool,
    has_sister: bool,
    /// How full it is, times how far away: of what will be due on a far day less is known yet.
    /// Without that, the far end of every range would look emptiest, intervals would grow,
    /// and less would be remembered than aimed at.
    load: u64,
    /// How far it is from where chance would have put the review.
    from_chance_days: u32,
}

impl Balance<'_> {
    /// The best of the days `candidates`, counted from `today`; between equal days the one
    /// nearest to `chance_days` is taken. `before` is the memory that was answered.
    pub(super) fn best(
        &self,
        candidates: RangeInclusive<u32>,
        chance_days: u32,
        today: StudyDay,
        before: Option<&Memory>,
    ) -> u32 {
        let burden = |days: &u32| {
            let day = after(today, *days);
            let effort = self.week.on(day);
            let others = u64::from(self.others(today, *days, before));
            let fullness = match effort {
                Effort::Normal | Effort::None => 2 * others,
                // Twice as full by as many, and never quite empty.
                Effort::Reduced => 4 * others + 1,
            };
            Burden {
                is_off: effort == Effort::None,
                has_sister: self.sisters.contains(&day),
                load: fullness * u64::from(*days),
                from_chance_days: days.abs_diff(chance_days),
            }
        };
        candidates.min_by_key(burden).unwrap_or(chance_days)
    }

    /// How many others are due `days` after `today`. The exercise that was answered may have
    /// been due then itself, if it was studied ahead; it is no load once it was answered.
    pub(super) fn others(&self, today: StudyDay, days: u32, before: Option<&Memory>) -> u32 {
        let day = after(today, days);
        let is_own = before.is_some_and(|before| before.due == Due::On(day));
        self.load.on(day).saturating_sub(u32::from(is_own))
    }
}

fn after(today: StudyDay, days: u32) -> StudyDay {
    today.plus(i32::try_from(days).unwrap_or(i32::MAX))
}

//! What of the exercises that were met study asks today: the one measure of what is "due" that
//! Today, Library and searches tell.
//!
//! A memory whose day has come is not enough: what was put off comes on another day, of sisters one
//! comes at a time, and what a day has no room for waits. Must not know how a room words it.

use std::ops::Range;

use crate::app::desk::Desk;
use crate::clock::{StudyDay, Timestamp};
use crate::schedule::{DueIn, Memory, Queue, due_in};

/// The exercises, by number, that were met and are asked today.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(in crate::app) struct Returning {
    /// In order; a day holds few of them.
    exercises: Vec<usize>,
}

/// When something that was met is asked again, the soonest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum AskedNext {
    Now,
    InMinutes(u32),
    /// Its day has come, and today's study does not hold it.
    AnotherDay,
    InDays(u32),
}

impl Returning {
    pub fn of(desk: &Desk) -> Self {
        Self::among(desk, &desk.plan())
    }

    /// Those in what is planned for today.
    pub fn among(desk: &Desk, planned: &Queue) -> Self {
        let items = desk.agenda.items();
        let was_met = |number: &usize| items[*number].memory.is_some();
        let mut exercises: Vec<usize> = planned.order.iter().copied().filter(was_met).collect();
        exercises.sort_unstable();
        Self { exercises }
    }

    pub fn has(&self, number: usize) -> bool {
        self.exercises.binary_search(&number).is_ok()
    }

    /// How many there are among these.
    pub fn count(&self, exercises: &Range<usize>) -> usize {
        let before = |end: usize| self.exercises.partition_point(|number| *number < end);
        before(exercises.end).saturating_sub(before(exercises.start))
    }

    /// When an exercise is asked again that was met; its number is none where it is not studied.
    pub fn next(
        &self,
        number: Option<usize>,
        memory: &Memory,
        now: Timestamp,
        today: StudyDay,
    ) -> AskedNext {
        match due_in(memory.due, now, today) {
            _ if number.is_some_and(|number| self.has(number)) && memory.is_due(now, today) => {
                AskedNext::Now
            }
            DueIn::Minutes(0) | DueIn::Days(0) => AskedNext::AnotherDay,
            DueIn::Minutes(minutes) => AskedNext::InMinutes(minutes),
            DueIn::Days(days) => AskedNext::InDays(days),
        }
    }
}

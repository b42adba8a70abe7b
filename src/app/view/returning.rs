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
}

impl AskedNext {
    /// When an exercise is asked again of which this is remembered; whether today's study holds
    /// it is asked only where its day has come.
    pub(in crate::app) fn of(
        memory: &Memory,
        (now, today): (Timestamp, StudyDay),
        is_asked_today: impl FnOnce() -> bool,
    ) -> Self {
        if memory.is_due(now, today) {
            return if is_asked_today() { Self::Now } else { Self::AnotherDay };
        }
        match due_in(memory.due, now, today) {
            DueIn::Minutes(minutes) => Self::InMinutes(minutes),
            DueIn::Days(days) => Self::InDays(days),
        }
    }
}

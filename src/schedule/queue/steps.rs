//! Exercises in learning steps: which are due, which soon, and when the next is.

use super::rank::Ranked;
use crate::clock::{StudyDay, Timestamp};
use crate::schedule::due::Due;
use crate::schedule::memory::Memory;

/// With nothing else left, a learning step is asked this much before its time: a
/// learner at the end of a sitting would rather finish than wait.
const LEARN_AHEAD_MINUTES: i64 = 20;

/// Exercises in learning steps, as they are met.
#[derive(Debug, Default)]
pub(super) struct Steps {
    due: Vec<(Due, Ranked)>,
    waiting: Vec<(Timestamp, Ranked)>,
}

/// Exercises in learning steps, in order.
pub(super) struct SortedSteps {
    /// The longest due first.
    pub due: Vec<Ranked>,
    /// Not due yet, but soon enough to be asked ahead.
    pub soon: Vec<Ranked>,
    /// When the first is due, where none is yet.
    pub next_at: Option<Timestamp>,
}

impl Steps {
    pub fn add(&mut self, memory: &Memory, step: Ranked, now: Timestamp, today: StudyDay) {
        if memory.is_due(now, today) {
            self.due.push((memory.due, step));
        } else if let Due::At(at) = memory.due {
            self.waiting.push((at, step));
        }
    }

    pub fn sorted(mut self, now: Timestamp) -> SortedSteps {
        self.due.sort_unstable_by_key(|(due, step)| (*due, step.index));
        self.waiting.sort_unstable_by_key(|(at, step)| (*at, step.index));
        let horizon = now.plus_minutes(LEARN_AHEAD_MINUTES);
        let soon = self.waiting.iter().take_while(|(at, _)| *at <= horizon);
        SortedSteps {
            soon: soon.map(|(_, step)| *step).collect(),
            next_at: self.waiting.first().map(|(at, _)| *at).filter(|_| self.due.is_empty()),
            due: self.due.into_iter().map(|(_, step)| step).collect(),
        }
    }
}

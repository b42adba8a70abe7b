//! What a session of some minutes holds of the day's queue.

use super::Queue;

/// The beginning of a queue.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Portion {
    pub exercises: usize,
    /// How long they take, all their showings of today together.
    pub takes_millis: u64,
}

impl Queue {
    /// What fits into a session of this length: whole exercises, and one at least where
    /// anything waits.
    pub fn within(&self, session_millis: u64) -> Portion {
        let mut portion = Portion::default();
        for takes_millis in &self.takes_millis {
            let after = portion.takes_millis + u64::from(*takes_millis);
            if after > session_millis && portion.exercises > 0 {
                break;
            }
            portion = Portion { exercises: portion.exercises + 1, takes_millis: after };
        }
        portion
    }

    /// All of it.
    pub fn whole(&self) -> Portion {
        self.within(u64::MAX)
    }
}

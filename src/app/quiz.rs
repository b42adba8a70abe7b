//! The student's own quiz: begun, answered, left, and taken up again after a crash.

use crate::deck::DeckId;

/// What a quiz is made from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct QuizSetup {
    /// The deck; the first one that is studied where there is no choice yet.
    pub deck: Option<DeckId>,
    /// Questions, at most.
    pub length: usize,
    /// Whether only facts that were met in study are asked.
    pub only_met: bool,
    /// Whether the answers change the schedule.
    pub counts: bool,
}

impl QuizSetup {
    /// The lengths that are offered.
    pub const LENGTHS: [usize; 3] = [5, 10, 20];
}

impl Default for QuizSetup {
    fn default() -> Self {
        Self { deck: None, length: 10, only_met: false, counts: true }
    }
}

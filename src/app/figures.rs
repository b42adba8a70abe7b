//! What the whole log comes to, read in one go for the progress room.

use crate::stats::Day;

/// What the log comes to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Figures {
    /// Days that have reviews, oldest first.
    pub days: Vec<Day>,
    pub retention: Retention,
    pub quiz_answers: u32,
}

/// True retention: of the answers that came a day or more after the one before, how many were known.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Retention {
    pub asked: u32,
    pub known: u32,
}

impl Retention {
    /// In percent; `None` while nothing came back.
    pub fn percent(&self) -> Option<f32> {
        (self.asked > 0).then(|| self.known as f32 * 100.0 / self.asked as f32)
    }
}

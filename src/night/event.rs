//! What can happen on a quiz night, once it has begun.
//!
//! Each event says which question or team it speaks of: one that comes late, or twice, is
//! refused rather than taken for another.

/// Something that happened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Event {
    /// A question came to the screen, alone, to be read.
    Asked { question: usize },
    /// Its options were shown before the time for reading was over.
    Opened,
    /// Nobody answers any more.
    Closed,
    /// The answer was shown.
    Revealed,
    /// The answer of a question that was asked before was shown again.
    Returned { question: usize },
    /// The question is left behind and does not count.
    Skipped { question: usize },
    /// The standings between two rounds.
    Paused,
    /// The evening is over; a mark may still be mended.
    Ended,
    /// How a team answered a question.
    Marked { question: usize, team: usize, mark: Mark },
    /// A question does not count.
    Voided { question: usize },
    /// A question counts after all.
    Counted { question: usize },
    /// A team is called otherwise from now on, before and after.
    Renamed { team: usize, name: String },
    /// A team has so many half points more, or fewer, for a reason that no question gives.
    Corrected { team: usize, halves: i32, reason: String },
    /// The clock of the question stands still.
    Held,
    /// It goes on.
    Continued,
    /// There is more time, and a question that was closed by its time is open again.
    Extended { millis: u32 },
    /// The program went on after it had been closed or had broken down: the clock stands where
    /// it was last heard of, so that nobody loses the time in between.
    TakenUp,
}

/// How a team answered a question.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Mark {
    #[default]
    Wrong,
    Half,
    Right,
}

impl Mark {
    /// What it is worth of a question, in halves.
    pub fn halves(self) -> i32 {
        match self {
            Self::Wrong => 0,
            Self::Half => 1,
            Self::Right => 2,
        }
    }

    /// What pressing for `wanted` makes of it: pressing again takes it back.
    #[must_use]
    pub fn toggled(self, wanted: Self) -> Self {
        if self == wanted { Self::Wrong } else { wanted }
    }
}

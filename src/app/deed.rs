//! What was done and can be undone, described as data.

use crate::schedule::Grade;

/// A thing done that undo takes back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Deed {
    Graded {
        prompt: String,
        grade: Grade,
    },
    AnsweredInQuiz {
        stem: String,
    },
    /// A mark on a quiz night, of the question of this number from 1, through all rounds.
    NightMarked {
        team: String,
        question: usize,
    },
    NightStep,
    /// A team is called so from then on.
    NightRenamed {
        team: String,
    },
    /// Points given or taken beside the questions.
    NightCorrected {
        team: String,
        reason: String,
    },
    AddedAlias {
        alias: String,
    },
    MendedFact {
        fact: String,
    },
    SaidRightToo {
        answer: String,
    },
    /// A deck has this title from then on.
    RenamedDeck {
        title: String,
    },
    Archived {
        title: String,
    },
    Unarchived {
        title: String,
    },
    RemovedDeck {
        title: String,
    },
    PutBackDeck {
        title: String,
    },
    ReplacedDeck {
        title: String,
    },
    ExportedDeck {
        title: String,
    },
    SavedFigure {
        file: String,
    },
    Practised {
        prompt: String,
    },
    Buried {
        prompt: String,
    },
    Reset {
        prompt: String,
    },
    Suspended {
        prompt: String,
    },
    Unsuspended {
        prompt: String,
    },
    Marked {
        prompt: String,
    },
    Unmarked {
        prompt: String,
    },
}

impl Deed {
    /// Whether it was done on a quiz night, whose state is made anew where it is taken back.
    pub(super) fn is_of_a_night(&self) -> bool {
        matches!(
            self,
            Self::NightMarked { .. }
                | Self::NightStep
                | Self::NightRenamed { .. }
                | Self::NightCorrected { .. }
        )
    }
}

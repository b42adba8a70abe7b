//! What the log holds.

use crate::clock::{StudyDay, Timestamp};
use crate::exercise::ExerciseId;
use crate::schedule::Grade;

/// 128 random bits, made before the write, so that repeating a write is harmless.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct EntryId(pub u128);

/// Names one run of a quiz: the id of the entry that began it.
pub type QuizId = EntryId;

/// One line of the log: what happened, when, and on which study day it was.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    pub id: EntryId,
    pub at: Timestamp,
    pub day: StudyDay,
    pub event: Event,
}

/// What can happen.
#[derive(Clone, Debug, PartialEq)]
pub enum Event {
    /// An exercise was answered and graded; it changes the schedule.
    Review {
        exercise: ExerciseId,
        grade: Grade,
        asked: Asked,
        /// How long the answer took, as far as it was watched.
        took_millis: u32,
        /// The quiz it was asked in, if it was.
        quiz: Option<QuizId>,
    },
    /// A quiz began; its questions as JSON, in `app`'s own form.
    QuizBegan { questions: String },
    /// A question of a quiz was answered; `chosen` is the option's index, `None` when time ran out.
    QuizAnswered { quiz: QuizId, question: u32, chosen: Option<u32>, took_millis: u32 },
    /// A quiz was ended or left.
    QuizEnded { quiz: QuizId },
    /// A flag of an exercise was set or taken away.
    Flagged { exercise: ExerciseId, flag: Flag, on: bool },
    /// An earlier entry was taken back. Undoing an undo is not a thing: do it again instead.
    Undone { entry: EntryId },
}

/// How an exercise was asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Asked {
    Flashcard,
    Typed,
    /// As a choice among this many options.
    Choice {
        options: u8,
    },
}

/// What a learner may put on an exercise.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Flag {
    /// Not to be asked until the flag is taken away.
    Suspended,
    /// To look at again.
    Marked,
}

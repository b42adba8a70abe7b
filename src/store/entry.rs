//! What the log holds.

use crate::clock::{StudyDay, Timestamp};
use crate::deck::EntityId;
use crate::exercise::ExerciseId;
use crate::schedule::{FuzzPlace, Grade, seed_of};

/// 128 random bits, made before the write, so that repeating a write is harmless.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct EntryId(pub u128);

/// Names one run of a quiz, or a quiz night: the id of the entry that began it.
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
        /// What was typed, where it was.
        typed: Option<Typed>,
        /// The name of its deck that was taken for the answer.
        confused: Option<EntityId>,
        /// The answer that was shown; reviews of before schema 3 do not say.
        answer: Option<AnswerPrint>,
        /// Where in its fuzz the next day was put; where it does not say, the seed does.
        place: Option<FuzzPlace>,
    },
    /// An exercise was answered outside the schedule: it counts for figures and confusions,
    /// and changes no memory.
    Practised {
        exercise: ExerciseId,
        grade: Grade,
        asked: Asked,
        took_millis: u32,
        typed: Option<Typed>,
        confused: Option<EntityId>,
    },
    /// The memory of an exercise begins anew. What was before stays in the log and the figures.
    Reset { exercise: ExerciseId },
    /// An exercise, with its whole fact, is not to be asked again on the study day of the entry.
    Buried { exercise: ExerciseId },
    /// What the log tells of `from` before this entry counts for `to` from now on.
    Renamed { from: ExerciseId, to: ExerciseId },
    /// A quiz began; its questions as JSON, in `app`'s own form.
    QuizBegan { questions: String },
    /// A question of a quiz was answered; `chosen` is the option's index, `None` when time ran out.
    QuizAnswered { quiz: QuizId, question: u32, chosen: Option<u32>, took_millis: u32 },
    /// A quiz was ended or left.
    QuizEnded { quiz: QuizId },
    /// Something happened on a quiz night, as JSON in `app`'s own form. The entry without a
    /// `night` begins one, and names it.
    Night { night: Option<QuizId>, deed: String },
    /// A flag of an exercise was set or taken away.
    Flagged { exercise: ExerciseId, flag: Flag, on: bool },
    /// An earlier entry was taken back. Undoing an undo is not a thing: do it again instead.
    Undone { entry: EntryId },
}

/// A print of an answer, 64 bits: another one means that the answer was changed since.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct AnswerPrint(pub u64);

impl AnswerPrint {
    /// The print of this answer, the same on every machine and in every version.
    pub fn of(answer: &str) -> Self {
        Self(seed_of(answer))
    }
}

/// What was typed as an answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Typed {
    text: String,
    /// Whether the learner said "I was right" where the program did not think so.
    pub overruled: bool,
}

impl Typed {
    /// The most characters that are kept: more than any name has.
    pub const MOST_CHARS: usize = 200;

    /// What was typed, without blanks at its ends and cut where it is too long to be kept;
    /// nothing where nothing is left.
    pub fn new(text: &str, overruled: bool) -> Option<Self> {
        // SQLite takes a text to end at the first nul.
        let text: String =
            text.trim().chars().filter(|c| *c != '\0').take(Self::MOST_CHARS).collect();
        (!text.is_empty()).then_some(Self { text, overruled })
    }

    /// As it was typed.
    pub fn text(&self) -> &str {
        &self.text
    }
}

/// Somebody or something that was taken for the answer to an exercise.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Confusion {
    pub entry: EntryId,
    pub exercise: ExerciseId,
    /// In the deck of the exercise.
    pub with: EntityId,
}

/// What a learner typed and said was right, though the program did not think so.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Overruled {
    pub entry: EntryId,
    pub exercise: ExerciseId,
    pub text: String,
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

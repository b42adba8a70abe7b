//! The room "Study": one exercise, its answer, its grade.

use crate::app::notice::SaveFailure;
use crate::exercise::{Exercise, ExerciseId, Verdict};
use crate::schedule::Grade;

/// What the study room shows.
#[derive(Clone, Debug, PartialEq)]
pub enum StudyView {
    /// No session is open.
    Idle(NothingView),
    Card(Box<CardView>),
    /// The session is over.
    Finished(SessionSummary),
}

/// What there would be to study.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct NothingView {
    /// Exercises a session would ask now.
    pub waiting: usize,
    /// Whole minutes until something comes back, where nothing is there now.
    pub next_in_minutes: Option<u32>,
}

/// One exercise on the screen.
#[derive(Clone, Debug, PartialEq)]
pub struct CardView {
    pub exercise: Exercise,
    pub deck_title: String,
    pub how: HowAnswered,
    pub side: Side,
    /// Whether it was never answered before.
    pub is_new: bool,
    pub is_marked: bool,
    pub progress: SessionProgress,
}

/// How the exercise on the screen is answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum HowAnswered {
    Flip,
    Typed,
}

/// Which side of the card is up.
#[derive(Clone, Debug, PartialEq)]
pub enum Side {
    Front,
    Back(Back),
}

/// The answer side.
#[derive(Clone, Debug, PartialEq)]
pub struct Back {
    /// The grades that can be given, worst first, as many as there are buttons.
    pub choices: Vec<GradeChoice>,
    /// What was typed, where something was.
    pub typed: Option<TypedAnswer>,
    /// Whether the grade given is on the disk yet.
    pub save: SaveState,
}

/// A grade and when it would bring the exercise back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct GradeChoice {
    pub grade: Grade,
    pub due: DueIn,
}

/// How long until an exercise comes back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DueIn {
    Minutes(u32),
    Days(u32),
}

/// A typed answer and what became of it.
#[derive(Clone, Debug, PartialEq)]
pub struct TypedAnswer {
    pub text: String,
    pub verdict: Verdict,
    /// The grade that accepting the judgement gives.
    pub proposed: Grade,
    /// Whether the learner said "I was right".
    pub overruled: bool,
}

/// Whether a grade is on the disk.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SaveState {
    /// No grade was given yet.
    Nothing,
    Saving,
    /// It is not; the exercise stays until it is.
    Failed(SaveFailure),
}

/// How far the session is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SessionProgress {
    pub answered: usize,
    /// Time spent on answers so far.
    pub spent_millis: u64,
    pub planned_millis: u64,
    /// Exercises that still wait, this one included.
    pub left: usize,
}

/// What a session came to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SessionSummary {
    pub answered: usize,
    pub spent_millis: u64,
    /// Exercises met for the first time.
    pub met: usize,
    /// Exercises whose last answer was known.
    pub known: usize,
    pub look_again: Vec<LookAgain>,
    /// Exercises that could be studied on.
    pub left: usize,
}

/// An exercise that was missed in the session.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LookAgain {
    pub id: ExerciseId,
    pub prompt: String,
    pub answer: String,
}

//! The room "Quiz": choosing one, playing it, its result.

use crate::app::quiz::QuizSetup;
use crate::app::view::SaveState;
use crate::deck::DeckId;
use crate::exercise::{Cited, Corroboration, Standing};

/// What the quiz room shows.
#[derive(Clone, Debug, PartialEq)]
pub enum QuizView {
    Setup(QuizSetupView),
    Question(Box<QuestionView>),
    Finished(QuizResult),
}

/// What can be chosen before a quiz.
#[derive(Clone, Debug, PartialEq)]
pub struct QuizSetupView {
    pub decks: Vec<DeckChoice>,
    /// What was chosen last, or the defaults.
    pub setup: QuizSetup,
    /// Whether the last choice gave no question at all.
    pub was_empty: bool,
}

/// A deck a quiz can be made from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DeckChoice {
    pub id: DeckId,
    pub title: String,
    /// Facts that can be asked as a choice.
    pub facts: usize,
    /// Of these, how many were met in study.
    pub met: usize,
}

/// One question of a quiz.
#[derive(Clone, Debug, PartialEq)]
pub struct QuestionView {
    /// From 1.
    pub number: usize,
    pub of: usize,
    /// Right answers so far, this question included once it is revealed.
    pub right: usize,
    pub stem: String,
    pub options: Vec<OptionView>,
    /// The answer, once an option was chosen and saved.
    pub reveal: Option<Reveal>,
    pub save: SaveState,
    /// Whether answers change the schedule.
    pub counts: bool,
}

/// One option.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OptionView {
    pub text: String,
    pub state: OptionState,
}

/// What is known about an option.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum OptionState {
    /// Nothing was chosen yet, or it is neither right nor chosen.
    Plain,
    /// It was chosen and the answer is not yet saved.
    Chosen,
    Right,
    ChosenRight,
    ChosenWrong,
}

/// The answer to a question.
#[derive(Clone, Debug, PartialEq)]
pub struct Reveal {
    pub is_right: bool,
    pub answer: String,
    pub standing: Standing,
    pub corroboration: Corroboration,
    pub sources: Vec<Cited>,
    pub note: Option<String>,
    /// Why the chosen option is wrong, where the deck knows it.
    pub why_wrong: Option<String>,
}

/// What a quiz came to.
#[derive(Clone, Debug, PartialEq)]
pub struct QuizResult {
    pub right: usize,
    /// Questions answered.
    pub answered: usize,
    pub of: usize,
    pub missed: Vec<MissedView>,
    pub counts: bool,
}

/// A question that was missed.
#[derive(Clone, Debug, PartialEq)]
pub struct MissedView {
    pub stem: String,
    pub chosen: Option<String>,
    pub answer: String,
    pub sources: Vec<Cited>,
}

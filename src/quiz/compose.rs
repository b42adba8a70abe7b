//! Picks facts, forms and options for a quiz.

use crate::deck::Deck;
use crate::exercise::{Cited, Derived, ExerciseId};

/// A deck with the exercises derived from it.
#[derive(Clone, Copy, Debug)]
pub struct Bank<'a> {
    pub deck: &'a Deck,
    pub derived: &'a Derived,
}

/// One question of a quiz, as it will be shown.
#[derive(Clone, Debug, PartialEq)]
pub struct Question {
    pub exercise: ExerciseId,
    pub stem: String,
    /// Three or four options, in the order they are shown.
    pub options: Vec<String>,
    /// Which option is right, from 0.
    pub key: usize,
    /// Where the answer stands.
    pub sources: Vec<Cited>,
}

/// A quiz of up to `length` questions from one deck, each about another fact; fewer where
/// the deck yields fewer. `allowed` says which exercises may be asked. The same deck,
/// length and seed always give the same quiz.
pub fn compose(
    bank: Bank<'_>,
    length: usize,
    seed: u64,
    allowed: impl Fn(&ExerciseId) -> bool,
) -> Vec<Question> {
    let _ = (bank, length, seed, allowed(&bank.derived.exercises[0].id));
    todo!("contract only")
}

//! Picks the facts, forms and options of a quiz.

use std::collections::HashMap;
use std::mem::discriminant;
use std::sync::Arc;

use indexmap::IndexMap;
use rand::seq::SliceRandom;
use rand::{Rng, SeedableRng};
use rand_chacha::ChaCha8Rng;

use super::bank::{Bank, prompt};
use super::choice::{Choice, Strict, is_by_hand};
use super::options::options;
use super::tells::Balance;
use super::traits::{Record, Sight, Words};
use crate::deck::FactId;
use crate::exercise::{Cited, Exercise, ExerciseId};

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
    pub sources: Arc<[Cited]>,
}

/// A quiz of up to `length` questions from one deck, each about another fact; fewer where
/// the deck yields fewer. `allowed` says which exercises may be asked. The same deck,
/// length and seed always give the same quiz.
pub fn compose(
    bank: &Bank<'_>,
    length: usize,
    seed: u64,
    allowed: impl Fn(&ExerciseId) -> bool,
) -> Vec<Question> {
    let mut rng = ChaCha8Rng::seed_from_u64(seed);
    let mut by_fact: IndexMap<&FactId, Vec<&Exercise>> = IndexMap::new();
    for exercise in bank.choices().filter(|exercise| allowed(&exercise.id)) {
        by_fact.entry(&exercise.id.fact).or_default().push(exercise);
    }
    let mut facts: Vec<Vec<&Exercise>> = by_fact.into_values().collect();
    facts.shuffle(&mut rng);
    for forms in &mut facts {
        forms.shuffle(&mut rng);
    }
    let mut choice = Choice::new(bank, length);
    // A small deck may not hold a quiz that is balanced in every respect: what is still
    // missing after a strict round is filled without regard to balance.
    for strict in [Strict::Yes, Strict::No] {
        for forms in &facts {
            if choice.exercises.len() == length {
                break;
            }
            choice.take_one_of(forms, strict);
        }
    }
    let mut exercises = choice.exercises;
    exercises.shuffle(&mut rng);
    with_options(bank, &exercises, &mut rng)
}

/// The exercises as questions, in their order.
fn with_options<'a>(
    bank: &Bank<'a>,
    exercises: &[&'a Exercise],
    rng: &mut impl Rng,
) -> Vec<Question> {
    let stems: Vec<&Words> = exercises.iter().map(|exercise| &bank.said(exercise).stem).collect();
    let mut record = Record::default();
    // What one kind of answer gives away another cannot make good.
    let mut balances: HashMap<_, Balance> = HashMap::new();
    let mut questions = Vec::new();
    for (at, exercise) in exercises.iter().enumerate() {
        let sight = Sight { stems: &stems, at, record: &record };
        let kind = (discriminant(&exercise.answer), is_by_hand(exercise));
        let balance = balances.entry(kind).or_default();
        let Some((options, key)) = options(bank, exercise, &sight, balance, rng) else {
            continue;
        };
        record.add(&options, key);
        questions.push(Question {
            exercise: exercise.id.clone(),
            stem: prompt(exercise).to_owned(),
            options,
            key,
            sources: exercise.sources.clone(),
        });
    }
    questions
}

#[cfg(test)]
mod tests;

//! What a player who knows nothing scores, trick by trick, on every deck.
//!
//! A trick that does better than chance gives answers away; one that does worse does so too,
//! as its opposite. So both ends count.

use std::fmt::Write;
use std::ops::RangeInclusive;

use newsdeck::library::{LoadedDeck, load, shipped};
use newsdeck::quiz::{Bank, Question, Score, compose, scores};

use crate::shapes::{SHAPES, Shape};

/// So many quizzes of twenty questions are made of each deck or shape.
const QUIZZES: u64 = 200;

/// Between these shares every trick must end.
const FAIR: RangeInclusive<f64> = 0.20..=0.30;

/// A score from fewer questions than this says nothing.
const FEWEST_QUESTIONS: usize = 400;

#[test]
fn no_trick_beats_a_shipped_deck() {
    let scores =
        shipped().map(|(name, text)| (name, scores(&quizzes(&load(text.to_owned()), QUIZZES))));
    assert_fair(scores.collect());
}

#[test]
fn no_trick_beats_a_deck_of_any_shape() {
    assert_fair(SHAPES.iter().map(|shape| (shape.name, scores_of_shape(shape))).collect());
}

/// Fails with the tables of all decks on which some trick is not fair.
#[track_caller]
fn assert_fair(decks: Vec<(&str, Vec<Score>)>) {
    let mut tables = String::new();
    for (deck, scores) in decks {
        let is_fair = |score: &Score| FAIR.contains(&score.share());
        assert!(
            scores[0].questions >= FEWEST_QUESTIONS,
            "{deck}: {} questions",
            scores[0].questions
        );
        if scores.iter().all(is_fair) {
            continue;
        }
        writeln!(tables, "{deck}, {} questions", scores[0].questions).unwrap();
        for score in &scores {
            let mark = if is_fair(score) { "" } else { "  <- not fair" };
            writeln!(tables, "{:6.1} %  {}{mark}", 100.0 * score.share(), score.trick).unwrap();
        }
    }
    assert!(tables.is_empty(), "\n{tables}");
}

/// The scores over several decks of a shape: what is an accident of one deck evens out.
fn scores_of_shape(shape: &Shape) -> Vec<Score> {
    let per_deck = (shape.facts as u64 / 2).clamp(10, QUIZZES / 2);
    let of_deck = |seed| scores(&quizzes(&load(shape.text(seed)), per_deck));
    (0..QUIZZES / per_deck).map(of_deck).reduce(together).expect("there is more than one deck")
}

fn quizzes(loaded: &LoadedDeck, count: u64) -> Vec<Vec<Question>> {
    let bank = Bank::new(&loaded.deck, &loaded.derived);
    (0..count).map(|seed| compose(&bank, 20, seed, |_| true)).collect()
}

fn together(all: Vec<Score>, more: Vec<Score>) -> Vec<Score> {
    let add = |(all, more): (Score, Score)| Score {
        questions: all.questions + more.questions,
        right: all.right + more.right,
        by_chance: all.by_chance + more.by_chance,
        ..all
    };
    all.into_iter().zip(more).map(add).collect()
}

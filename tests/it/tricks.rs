//! What a player who knows nothing scores, trick by trick, on every deck.
//!
//! A trick that does better than chance gives answers away; one that does worse does so too,
//! as its opposite. So both ends count.

use std::collections::HashSet;
use std::fmt::Write;
use std::ops::RangeInclusive;

use newsdeck::library::{LoadedDeck, load, shipped};
use newsdeck::quiz::{Bank, Question, Score, compose, noise, scores};

use crate::shapes::{SHAPES, Shape};

/// So many quizzes of twenty questions are made of each deck or shape.
const QUIZZES: u64 = 200;

/// Between these shares every trick must end on a deck that yields many questions. On a
/// smaller one accidents of the deck itself weigh more: there the noise decides.
const FAIR: RangeInclusive<f64> = 0.20..=0.30;
const MANY_QUESTIONS: usize = 400;

#[test]
fn no_trick_beats_a_shipped_deck() {
    let of = |(name, text): (&str, &str)| Record::of(name, [load(text.to_owned())], QUIZZES);
    assert_fair(&shipped().map(of).collect::<Vec<_>>());
}

#[test]
fn no_trick_beats_a_deck_of_any_shape() {
    assert_fair(&SHAPES.iter().map(Record::of_shape).collect::<Vec<_>>());
}

/// What every trick scored on a deck, or on several of a shape.
struct Record {
    deck: String,
    scores: Vec<Score>,
    /// Questions that differ in more than their wrong options.
    different: usize,
}

impl Record {
    fn of(name: &str, decks: impl IntoIterator<Item = LoadedDeck>, quizzes_of_each: u64) -> Self {
        let (mut all, mut different) = (Vec::new(), 0);
        for loaded in decks {
            let bank = Bank::new(&loaded.deck, &loaded.derived);
            let quizzes: Vec<Vec<Question>> =
                (0..quizzes_of_each).map(|seed| compose(&bank, 20, seed, |_| true)).collect();
            let exercises = quizzes.iter().flatten().map(|question| &question.exercise);
            different += exercises.collect::<HashSet<_>>().len();
            all.push(scores(&quizzes));
        }
        let scores = all.into_iter().reduce(together).expect("there is a deck");
        Self { deck: name.to_owned(), scores, different }
    }

    /// Over several decks of a shape: what is an accident of one of them evens out.
    fn of_shape(shape: &Shape) -> Self {
        let quizzes_of_each = (shape.facts as u64 / 4).clamp(5, QUIZZES / 4);
        let decks = (0..QUIZZES / quizzes_of_each).map(|seed| load(shape.text(seed)));
        Self::of(shape.name, decks, quizzes_of_each)
    }

    fn is_fair(&self, score: &Score) -> bool {
        let range = if self.different < MANY_QUESTIONS { noise(self.different) } else { FAIR };
        range.contains(&score.share())
    }
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

/// Fails with the tables of all decks on which some trick is not fair.
#[track_caller]
fn assert_fair(records: &[Record]) {
    let mut tables = String::new();
    for record in records {
        let (asked, different) = (record.scores[0].questions, record.different);
        assert!(asked >= MANY_QUESTIONS, "{}: only {asked} questions", record.deck);
        if record.scores.iter().all(|score| record.is_fair(score)) {
            continue;
        }
        writeln!(tables, "{}: {asked} questions, {different} different", record.deck).unwrap();
        for score in &record.scores {
            let mark = if record.is_fair(score) { "" } else { "  <- not fair" };
            writeln!(tables, "{:6.1} %  {}{mark}", 100.0 * score.share(), score.trick).unwrap();
        }
    }
    assert!(tables.is_empty(), "\n{tables}");
}

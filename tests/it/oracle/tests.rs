//! The oracle is asked about every deck, and about questions that are broken on purpose.

use newsdeck::deck::FactId;
use newsdeck::library::{LoadedDeck, load, shipped};
use newsdeck::quiz::{Bank, compose};

use super::*;
use crate::shapes::SHAPES;

/// So many quizzes of twenty questions are made of each shipped deck: 20,000 questions.
const QUIZZES_OF_SHIPPED: u64 = 1_000;

/// Of generated decks fewer are made of each, and more decks instead.
const QUIZZES_OF_SHAPES: u64 = 20;
const SEEDS_OF_SHAPES: u64 = 4;

fn question_all(table: &mut Table, name: &str, loaded: &LoadedDeck, quizzes: u64) -> usize {
    let oracle = Oracle::new(&loaded.deck);
    let bank = Bank { deck: &loaded.deck, derived: &loaded.derived };
    let mut asked = 0;
    for seed in 0..quizzes {
        for question in compose(bank, 20, seed, |_| true) {
            asked += 1;
            table.enter(name, &question, oracle.objections(&question));
        }
    }
    asked
}

#[test]
fn no_wrong_option_of_a_shipped_deck_is_true() {
    let mut table = Table::default();
    for (name, text) in shipped() {
        let asked = question_all(&mut table, name, &load(text.to_owned()), QUIZZES_OF_SHIPPED);
        assert!(asked > 10_000, "{name}: only {asked} questions");
    }
    let table = table.render();
    assert!(table.is_empty(), "\n{table}");
}

#[test]
fn no_wrong_option_of_a_deck_of_any_shape_is_true() {
    let mut table = Table::default();
    for shape in SHAPES {
        let seeds = if shape.facts > 500 { 1 } else { SEEDS_OF_SHAPES };
        for seed in 0..seeds {
            let name = format!("{} {seed}", shape.name);
            question_all(&mut table, &name, &load(shape.text(seed)), QUIZZES_OF_SHAPES);
        }
    }
    let table = table.render();
    assert!(table.is_empty(), "\n{table}");
}

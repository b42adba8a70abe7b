//! How long searching takes as a library grows: making the index of its decks, what that takes of
//! the memory, and each sort of query.
//!
//! Run it with `cargo bench --bench search`. The quickest of a few runs by the wall clock is
//! printed: what a query must not exceed is a frame, which is far above the noise.

#[path = "../tests/it/shapes.rs"]
mod shapes;

use std::hint::black_box;
use std::time::{Duration, Instant};

use newsdeck::deck::{Deck, parse};
use newsdeck::exercise::{Derived, derive};
use newsdeck::search::{Card, Index, Query, Searched, State, find, hit};

use shapes::SHAPES;

/// Libraries of about so many exercises.
const EXERCISES: [usize; 3] = [1_000, 10_000, 100_000];

/// Facts of each deck: years of news come as many decks, not as one.
const FACTS: usize = 500;

/// Topics of each deck.
const TOPICS: usize = 20;

/// Each step is timed until it took this long, and once at least.
const LONG_ENOUGH: Duration = Duration::from_millis(500);

/// Hits that a page shows.
const SHOWN: usize = 50;

const QUERIES: [&str; 12] = [
    "deck:news tag:\"round 7\" harbour",
    "harbour",
    "h",
    "\"the harbour\"",
    "who:mira",
    "who:mria",
    "when:2025 source:post",
    "is:claim",
    "is:due",
    "is:due who:mira",
    "-is:due -harbour or tag:\"round 7\"",
    "zzzz",
];

fn main() {
    let mut columns = Vec::new();
    for wanted in EXERCISES {
        columns.push(column(wanted));
    }
    let names: Vec<&String> = columns[0].iter().map(|(name, _)| name).collect();
    for (row, name) in names.into_iter().enumerate() {
        print!("{name:<36}");
        for column in &columns {
            print!(" {:>14}", column[row].1);
        }
        println!();
    }
}

/// The figures of a library with about this many exercises, each with its name.
fn column(wanted: usize) -> Vec<(String, String)> {
    let mut decks: Vec<(Deck, Derived)> = Vec::new();
    let mut exercises = 0;
    let mut deriving = Duration::ZERO;
    for seed in 0.. {
        if exercises >= wanted {
            break;
        }
        let mut deck = parse(&SHAPES[0].sized(FACTS).text(seed)).deck;
        // The shapes are about questions and have no topics.
        for (number, fact) in deck.facts.values_mut().enumerate() {
            fact.tags.push(format!("round {}", number % TOPICS));
        }
        let start = Instant::now();
        let derived = derive(&deck);
        deriving += start.elapsed();
        exercises += derived.exercises.len();
        decks.push((deck, derived));
    }
    let facts: usize = decks.iter().map(|(deck, _)| deck.facts.len()).sum();
    let start = Instant::now();
    let indexes: Vec<Index> =
        decks.iter().map(|(deck, derived)| Index::of(deck, derived)).collect();
    let indexing = start.elapsed();
    let searched: Vec<Searched<'_>> = decks
        .iter()
        .zip(&indexes)
        .map(|((deck, derived), index)| Searched { deck, derived, index })
        .collect();
    // Every tenth exercise, looked up by number as the program does.
    let remembered =
        |card: Card<'_>, state: State| state == State::Due && card.number.is_multiple_of(10);
    let bytes: usize = indexes.iter().map(Index::bytes).sum();
    let mut column = vec![
        ("exercises".to_owned(), exercises.to_string()),
        ("facts".to_owned(), facts.to_string()),
        ("deriving, for comparison".to_owned(), format!("{:.1} ms", millis(deriving))),
        ("making the index".to_owned(), format!("{:.1} ms", millis(indexing))),
        ("the index in memory".to_owned(), format!("{:.2} MB", bytes as f64 / 1e6)),
    ];
    for text in QUERIES {
        let mut count = 0;
        let took = shortest(|| {
            let (query, _) = Query::read(text);
            let found = find(&query, &searched, &remembered);
            let shown = found.facts.iter().take(SHOWN);
            let hits: Vec<_> =
                shown.map(|place| hit(&found, *place, &searched[place.deck])).collect();
            count = found.facts.len();
            hits
        });
        column.push((text.to_owned(), format!("{:.3} ms {count:>6}", millis(took))));
    }
    column
}

fn millis(time: Duration) -> f64 {
    time.as_secs_f64() * 1e3
}

/// The shortest time that a step took.
fn shortest<T>(mut step: impl FnMut() -> T) -> Duration {
    let begin = Instant::now();
    let mut shortest = Duration::MAX;
    while shortest == Duration::MAX || begin.elapsed() < LONG_ENOUGH {
        let start = Instant::now();
        black_box(step());
        shortest = shortest.min(start.elapsed());
    }
    shortest
}

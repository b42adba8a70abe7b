//! How long reading, checking, deriving and composing take as a deck grows: per fact, so that
//! equal figures in a row mean a time that grows no faster than the deck.
//!
//! Run it with `cargo bench`. It measures growth over two orders of magnitude, so the quickest
//! of a few runs by the wall clock is exact enough, and no library is needed.

#[path = "../tests/it/shapes.rs"]
mod shapes;

use std::hint::black_box;
use std::time::{Duration, Instant};

use newsdeck::deck::check::{Articles, check};
use newsdeck::deck::parse;
use newsdeck::exercise::derive;
use newsdeck::quiz::{Bank, compose};

use shapes::SHAPES;

/// Decks of so many facts.
const FACTS: [usize; 3] = [100, 1_000, 10_000];

/// Each step is timed until it took this long, and once at least.
const LONG_ENOUGH: Duration = Duration::from_secs(2);

/// Quizzes of so many questions are composed.
const QUESTIONS: usize = 20;

fn main() {
    let news = SHAPES[0];
    let rows: Vec<Row> =
        FACTS.iter().map(|facts| time_of_each_step(&news.sized(*facts).text(1))).collect();
    println!("microseconds per fact        {:>9} {:>9} {:>9}", "100", "1,000", "10,000");
    for (step, name) in STEPS.iter().enumerate() {
        print!("{name:<28}");
        for (row, facts) in rows.iter().zip(FACTS) {
            let per = if step + 1 == STEPS.len() { QUESTIONS } else { facts };
            print!(" {:9.1}", row[step].as_secs_f64() * 1e6 / per as f64);
        }
        println!();
    }
}

const STEPS: [&str; 5] = ["parse", "check", "derive", "make a bank ready", "compose, per question"];

/// The time of each step.
type Row = [Duration; STEPS.len()];

fn time_of_each_step(text: &str) -> Row {
    let parsed = parse(text);
    let derived = derive(&parsed.deck);
    let bank = Bank::new(&parsed.deck, &derived);
    let mut seed = 0;
    [
        time(|| parse(text)),
        time(|| check(&parsed.deck, &parsed.places, &Articles::new())),
        time(|| derive(&parsed.deck)),
        time(|| Bank::new(&parsed.deck, &derived)),
        time(|| {
            seed += 1;
            compose(&bank, QUESTIONS, seed, |_| true)
        }),
    ]
}

/// The shortest time that a step took.
fn time<T>(mut step: impl FnMut() -> T) -> Duration {
    let begin = Instant::now();
    let mut shortest = Duration::MAX;
    while shortest == Duration::MAX || begin.elapsed() < LONG_ENOUGH {
        let start = Instant::now();
        black_box(step());
        shortest = shortest.min(start.elapsed());
    }
    shortest
}

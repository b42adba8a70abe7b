//! How long it takes to plan the day's queue, as it is done after every answer.
//!
//! Run it with `cargo bench --bench queue`. A library in use: half of it due later, an eighth
//! due now, an eighth long overdue, the rest new; three forms of each fact. Anki 26.09.3 builds
//! its queue of 100,000 cards in 75 ms.

use std::hint::black_box;
use std::time::{Duration, Instant};

use newsdeck::clock::{StudyDay, Timestamp};
use newsdeck::schedule::{
    Beginning, Candidate, Due, Limits, Memory, Parameters, Phase, Scheduler, Settings, Standing,
    plan,
};

const EXERCISES: [usize; 3] = [1_000, 10_000, 100_000];
const RUNS: usize = 51;
const TODAY: i32 = 20_717;
const LIMITS: Limits = Limits { new_left: 20, reviews_left: 200, ..NO_LIMITS };
/// All of it in order, which a long session asks for at most.
const NO_LIMITS: Limits = Limits {
    new_left: u32::MAX,
    reviews_left: u32::MAX,
    reviews_done: 0,
    beginning: Beginning::OnceNothingWaits,
};

fn main() {
    println!("milliseconds, median of {RUNS}   {:>9} {:>9} {:>9}", "1,000", "10,000", "100,000");
    for (name, limits) in [("the day's queue", LIMITS), ("without limits", NO_LIMITS)] {
        print!("{name:<29}");
        for exercises in EXERCISES {
            print!(" {:9.3}", median(exercises, limits).as_secs_f64() * 1e3);
        }
        println!();
    }
}

fn median(exercises: usize, limits: Limits) -> Duration {
    let scheduler = Scheduler::new(Parameters::default(), Settings::default());
    let memories: Vec<Option<Memory>> = (0..exercises).map(memory).collect();
    let now = Timestamp::from_millis(i64::from(TODAY) * 86_400_000 + 64_800_000);
    let candidates: Vec<Candidate<'_>> = memories
        .iter()
        .enumerate()
        .map(|(index, memory)| Candidate {
            index,
            fact: index / 3,
            importance: 1 + (index % 5) as u8,
            memory: memory.as_ref(),
            standing: Standing::Open,
            takes_millis: 6_000 + (index % 7) as u32 * 1_000,
        })
        .collect();
    let mut times: Vec<Duration> = (0..RUNS)
        .map(|_| {
            let begin = Instant::now();
            black_box(plan(&scheduler, &candidates, limits, now, StudyDay::from_days(TODAY)));
            begin.elapsed()
        })
        .collect();
    times.sort_unstable();
    times[RUNS / 2]
}

/// The same of the same number, in no order.
fn memory(number: usize) -> Option<Memory> {
    let lot = number.wrapping_mul(0x9e37_79b9) >> 7;
    let days = 2 + (lot % 50) as i32;
    let (last, due) = match lot % 8 {
        0 => (-days, 0),
        1 => (-2 * days, -days),
        2..6 => (-days / 2, 1 + days / 2),
        _ => return None,
    };
    Some(Memory {
        stability: days as f32,
        difficulty: 5.0,
        phase: Phase::Review,
        due: Due::On(StudyDay::from_days(TODAY + due)),
        last_at: Timestamp::default(),
        last_day: StudyDay::from_days(TODAY + last),
        reviews: 5,
        lapses: 0,
    })
}

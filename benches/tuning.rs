//! What looking for parameters is worth to made learners, by the length of their log, and how
//! long it takes.
//!
//! Run it with `cargo bench --bench tuning`; `-- 20` makes twenty learners of each kind.

#[path = "../tests/it/learner.rs"]
mod learner;

use std::time::Instant;

use newsdeck::schedule::{Histories, Parameters, Progress, Scheduler, Settings, Verdict, tune};

use learner::{Learner, Study};

/// Answers that can be learned from.
const LOGS: [usize; 4] = [500, 1_000, 4_000, 8_000];
const FRESH_ANSWERS: usize = 8_000;

/// How far learners are from the average, as a share of what learners differ by.
const KINDS: [(f32, &str); 3] =
    [(0.0, "like the average"), (0.5, "half as different"), (1.0, "as different as learners are")];

const BIG_LOG: usize = 500_000;

fn main() {
    let learners = std::env::args().find_map(|word| word.parse().ok()).unwrap_or(10);
    println!("{learners} learners of each kind; what log-loss is less on fresh answers, x 1000");
    println!("{:<30} {:>8} {:>9} {:>8} {:>8}", "", "answers", "accepted", "mean", "worst");
    for (share, kind) in KINDS {
        for answers in LOGS {
            let gains: Vec<Option<f64>> =
                (0..learners).map(|seed| gain(seed, share, answers)).collect();
            let accepted = gains.iter().flatten().count();
            let gains: Vec<f64> = gains.into_iter().map(|gain| gain.unwrap_or(0.0)).collect();
            let mean = gains.iter().sum::<f64>() / gains.len() as f64;
            let worst = gains.iter().copied().fold(f64::INFINITY, f64::min);
            println!(
                "{kind:<30} {answers:>8} {:>8.0}% {:>8.2} {:>8.2}",
                accepted as f64 / gains.len() as f64 * 100.0,
                mean * 1000.0,
                worst * 1000.0
            );
        }
    }
    time_of_a_big_log();
}

/// What a learner gained; nothing where the parameters stayed.
fn gain(seed: u64, share: f32, answers: usize) -> Option<f64> {
    let learner = Learner::new(seed, share);
    let program = Scheduler::new(Parameters::default(), Settings::default());
    let histories = histories(&learner.study(&program, answers, seed + 1_000));
    match tune(&histories, &Parameters::default(), &Progress::default()) {
        Verdict::Better { parameters, .. } => {
            let fresh = learner.study(&program, FRESH_ANSWERS, seed + 2_000);
            Some(fresh.loss(&Parameters::default()) - fresh.loss(&parameters))
        }
        _ => None,
    }
}

fn time_of_a_big_log() {
    let program = Scheduler::new(Parameters::default(), Settings::default());
    let study = Learner::new(1, 1.0).study(&program, BIG_LOG, 1);
    let began = Instant::now();
    let histories = histories(&study);
    let gathered = began.elapsed();
    let verdict = tune(&histories, &Parameters::default(), &Progress::default());
    println!(
        "{} answers of {} exercises: {:.2} s, of which gathering {:.2} s: {verdict:?}",
        histories.answers(),
        study.histories.len(),
        began.elapsed().as_secs_f64(),
        gathered.as_secs_f64()
    );
}

fn histories(study: &Study) -> Histories {
    let mut histories = Histories::default();
    study.histories.iter().for_each(|reviews| histories.add(reviews));
    histories
}

//! Parameters found in a log never make forecasts worse, and make them better where the log is
//! long enough: held against learners whose memory is known.

use newsdeck::schedule::{Histories, Parameters, Progress, Scheduler, Settings, Verdict, tune};

use crate::learner::Learner;

/// More than this is worse, in log-loss.
const WORSE: f64 = 0.001;

/// What forecasts gain on fresh answers of the same learner, for each length of the log.
fn gains(seed: u64, share: f32) -> [f64; 4] {
    let defaults = Parameters::default();
    let learner = Learner::new(seed, share);
    let program = Scheduler::new(defaults, Settings::default());
    let fresh = learner.study(&program, 4_000, seed + 2_000);
    [500, 1_000, 4_000, 8_000].map(|answers| {
        let mut histories = Histories::default();
        let study = learner.study(&program, answers, seed + 1_000);
        study.histories.iter().for_each(|reviews| histories.add(reviews));
        match tune(&histories, &defaults, &Progress::default()) {
            Verdict::Better { parameters, .. } => fresh.loss(&defaults) - fresh.loss(&parameters),
            _ => 0.0,
        }
    })
}

#[test]
fn a_learner_like_the_average_loses_nothing() {
    for seed in 0..3 {
        let gains = gains(seed, 0.0);
        assert!(gains.iter().all(|gain| *gain >= -WORSE), "learner {seed}: {gains:?}");
    }
}

#[test]
fn learners_unlike_the_average_gain_where_the_log_is_long_enough() {
    let gains: Vec<[f64; 4]> = (0..4).map(|seed| gains(seed, 1.0)).collect();
    assert!(gains.as_flattened().iter().all(|gain| *gain >= -WORSE), "{gains:?}");
    assert!(gains.iter().all(|gains| gains[0] == 0.0), "500 answers are too few: {gains:?}");
    let mean = |length: usize| gains.iter().map(|gains| gains[length]).sum::<f64>() / 4.0;
    assert!(mean(2) > 10.0 * WORSE && mean(3) > 10.0 * WORSE, "{gains:?}");
}

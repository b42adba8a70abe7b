//! How well parameters foretell answers, by the very model that schedules with them.

use super::histories::{History, Spot};
use crate::schedule::forgetting::{Forgetting, Strength};
use crate::schedule::parameters::Parameters;

/// Nothing is held more certain than this, so that no single answer weighs without end.
const MOST_CERTAIN: f64 = 0.9999;

/// How much better one forecast is than another, for each answer, and how sure that is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Gain {
    pub mean: f64,
    standard_error: f64,
}

impl Gain {
    /// What `losses` are less than `baseline`, spot by spot. The answers of one exercise share
    /// its luck, so that exercises are what is counted, not answers (the usual cluster-robust
    /// standard error; Liang and Zeger, 1986).
    pub fn of(spots: &[Spot], baseline: &[f64], losses: &[f64]) -> Self {
        let gains: Vec<f64> = baseline.iter().zip(losses).map(|(old, new)| old - new).collect();
        let mean = mean(&gains);
        let mut of_exercises: Vec<(usize, f64)> =
            spots.iter().zip(&gains).map(|(spot, gain)| (spot.history, gain - mean)).collect();
        of_exercises.sort_unstable_by_key(|(history, _)| *history);
        let squares = of_exercises
            .chunk_by(|a, b| a.0 == b.0)
            .map(|exercise| exercise.iter().map(|(_, gain)| gain).sum::<f64>().powi(2));
        let standard_error = squares.sum::<f64>().sqrt() / gains.len() as f64;
        Self { mean, standard_error }
    }

    /// What is gained at least, where chance may have given so many standard errors of it.
    pub fn at_least(&self, standard_errors: f64) -> f64 {
        self.mean - standard_errors * self.standard_error
    }
}

/// The mean of at least one number.
pub(super) fn mean(numbers: &[f64]) -> f64 {
    numbers.iter().sum::<f64>() / numbers.len() as f64
}

/// The loss of each spot under these parameters, in the order of the spots.
pub(super) fn losses(histories: &[History], spots: &[Spot], parameters: &Parameters) -> Vec<f64> {
    let model = Forgetting::new(parameters);
    let mut by_exercise: Vec<(usize, &Spot)> = spots.iter().enumerate().collect();
    by_exercise.sort_unstable_by_key(|(_, spot)| (spot.history, spot.before));
    let mut losses = vec![0.0; spots.len()];
    for of_one in by_exercise.chunk_by(|(_, a), (_, b)| a.history == b.history) {
        let mut memory: Option<Strength> = None;
        let mut steps = histories[of_one[0].1.history].iter().enumerate();
        for (place, spot) in of_one {
            for (before, step) in steps.by_ref() {
                if before == spot.before {
                    let recall = memory.map_or(0.0, |it| model.recall(it, step.elapsed_days));
                    losses[*place] = loss(recall.into(), step.grade.is_recalled());
                }
                memory = Some(model.after(memory, step.elapsed_days, step.grade));
                if before == spot.before {
                    break;
                }
            }
        }
    }
    losses
}

/// What a forecast costs: little where it was right, and the more the surer it was and wrong.
fn loss(recall: f64, was_recalled: bool) -> f64 {
    let chance = if was_recalled { recall } else { 1.0 - recall };
    -chance.clamp(1.0 - MOST_CERTAIN, MOST_CERTAIN).ln()
}

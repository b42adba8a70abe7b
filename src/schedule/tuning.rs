//! Parameters that fit one learner, found in the log, and used only where they foretell better.
//!
//! A fit is no better for having been made: on learners who are like the average it does harm at
//! any length of the log, and with a short log it harms most learners. Hence three guards, each
//! measured on made learners whose memory is known (`benches/tuning.rs` prints the table):
//!
//! - The oldest 80 % of the answers are fitted, and the fit is tried on the other 20 %, by the
//!   very model that schedules.
//! - The shorter the log, the less of the way from the defaults to the fit is gone. A fit errs by
//!   about as much as one over the number of answers, as estimates do; the share that does best
//!   then is `n / (n + k)` (James and Stein, 1961).
//! - What is gained must exceed what chance gives: see [`SURE`].
//!
//! What was tried is what is used. To fit all answers again afterwards, with the share that
//! passed, gained nothing on those learners (0.0199 against 0.0198 at 4,000 answers, 0.0234
//! against 0.0235 at 8,000, where they differ from the average as learners do) and harmed more
//! of those who are like the average.
//!
//! It knows neither where the log is kept nor who asks.

mod fit;
mod forecast;
mod histories;
mod progress;

pub use histories::Histories;
pub use progress::Progress;

use crate::schedule::parameters::Parameters;
use forecast::Gain;

/// With fewer answers to learn from, the parameters stay as they are.
pub const FEWEST_ANSWERS: usize = 1_000;

/// How many answers take half of the way to the fit.
const HALF_WAY_ANSWERS: f32 = 3_000.0;

/// Also tried is half of the share that the length of the log allows; and none, so that
/// parameters that no longer fit give way to the defaults.
const SHARES: [f32; 3] = [1.0, 0.5, 0.0];

/// A gain must be this many times its standard error. At 1.5 none of 360 made learners lost more
/// than 0.001; at 1 some did, and at 2 one in six of those who would gain was refused it.
const SURE: f64 = 1.5;

/// What came of looking for better parameters.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Verdict {
    /// There are too few answers to learn from, namely these.
    TooFew { answers: usize },
    /// These foretell better.
    Better { parameters: Parameters, trial: Trial },
    /// Nothing foretells surely better than the present parameters.
    NoBetter { trial: Trial },
    /// Somebody stopped it.
    Cancelled,
}

/// How parameters did on answers that were not learned from. A loss is the mean log-loss of an
/// answer: 0 where every one was foreseen for certain, 0.69 where a coin would do as well.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Trial {
    /// How many answers were foretold.
    pub answers: usize,
    /// The loss of the present parameters.
    pub present: f64,
    /// The loss of the best others.
    pub found: f64,
}

impl Trial {
    /// How likely, in percent, the present parameters had called what then happened: the
    /// geometric mean, which is the loss in words.
    pub fn present_percent(&self) -> f64 {
        percent(self.present)
    }

    /// The same of the best others.
    pub fn found_percent(&self) -> f64 {
        percent(self.found)
    }
}

fn percent(loss: f64) -> f64 {
    (-loss).exp() * 100.0
}

/// Whether it is worth while to look for better parameters: there are enough answers to learn
/// from, and a quarter more than when it was looked last.
pub fn is_worth_while(answers: usize, last_looked_at: usize) -> bool {
    answers >= FEWEST_ANSWERS && answers >= last_looked_at.saturating_add(last_looked_at / 4)
}

/// Looks for parameters that foretell the answers of this learner better than the present ones.
pub fn tune(histories: &Histories, present: &Parameters, progress: &Progress) -> Verdict {
    let answers = histories.answers();
    if answers < FEWEST_ANSWERS {
        return Verdict::TooFew { answers };
    }
    let (histories, spots) = (histories.all(), histories.spots());
    let (old, new) = spots.split_at(spots.len() / 5 * 4);
    let fitted = fit::fit(histories, old, progress);
    if progress.is_cancelled() {
        return Verdict::Cancelled;
    }
    let most = answers as f32 / (answers as f32 + HALF_WAY_ANSWERS);
    let defaults = Parameters::default();
    let candidates = SHARES.map(|share| match &fitted {
        Some(fitted) => defaults.toward(fitted, share * most),
        None => defaults,
    });
    let baseline = forecast::losses(histories, new, present);
    let [all, half, none] = candidates.map(|parameters| {
        let losses = forecast::losses(histories, new, &parameters);
        (parameters, Gain::of(new, &baseline, &losses))
    });
    let surer = |a: (Parameters, Gain), b: (Parameters, Gain)| {
        if b.1.at_least(SURE) > a.1.at_least(SURE) { b } else { a }
    };
    let (parameters, gain) = surer(surer(all, half), none);
    let present = forecast::mean(&baseline);
    let trial = Trial { answers: new.len(), present, found: present - gain.mean };
    if gain.at_least(SURE) > 0.0 {
        Verdict::Better { parameters, trial }
    } else {
        Verdict::NoBetter { trial }
    }
}

#[cfg(test)]
mod tests;

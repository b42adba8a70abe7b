//! From a memory and a grade to the next memory, and from a history to a memory.
//!
//! The forgetting model says how strong a memory is; the steps say whether the
//! exercise comes back in the same sitting; the rest is whole days, in order: a
//! better grade never brings an exercise back sooner.

use super::due::DueIn;
use super::forgetting::{Forgetting, Strength};
use super::memory::{Memory, Outcomes, Phase, Replayed, Review};
use super::model::{Grade, Settings};
use super::parameters::Parameters;
use super::seed::{fraction, hash};
use super::spacing::fuzzed_days;
use super::steps::{Step, Steps};
use crate::clock::{StudyDay, Timestamp};

/// Grows whenever the rules of this floor lead to other memories than before.
const RULES: u32 = 1;

/// A century: no setting keeps an exercise away for longer.
const LONGEST_INTERVAL_DAYS: u32 = 36_500;

/// Turns grades into memories, by FSRS-6 and our own steps.
#[derive(Debug)]
pub struct Scheduler {
    settings: Settings,
    parameters: Parameters,
    forgetting: Forgetting,
    learning: Steps,
    relearning: Steps,
}

impl Scheduler {
    /// A scheduler for these parameters and settings.
    pub fn new(parameters: Parameters, settings: Settings) -> Self {
        Self {
            forgetting: Forgetting::new(&parameters),
            learning: Steps::new(&settings.learning_steps_minutes),
            relearning: Steps::new(&settings.relearning_steps_minutes),
            parameters,
            settings,
        }
    }

    /// Names everything that memories depend on besides the log and the seed: algorithm,
    /// parameters, settings and the rules of this version. Memories kept under another
    /// stamp are to be replayed.
    pub fn stamp(&self) -> String {
        let Settings {
            retention,
            maximum_interval,
            learning_steps_minutes,
            relearning_steps_minutes,
        } = &self.settings;
        let settings = format!(
            "{RULES} {} {} {learning_steps_minutes:?} {relearning_steps_minutes:?}",
            retention.get(),
            maximum_interval.get(),
        );
        format!("{}-{:016x}", self.parameters.stamp(), hash(settings.as_bytes()))
    }

    /// What each grade given at `at`, on study day `day`, would lead to. `seed` fixes the
    /// fuzz: the same exercise and history always give the same days.
    pub fn outcomes(
        &self,
        memory: Option<&Memory>,
        at: Timestamp,
        day: StudyDay,
        seed: u64,
    ) -> Outcomes {
        let reviews = memory.map_or(0, |memory| memory.reviews);
        let strengths = self.strengths(memory, day);
        let routes = Grade::ALL.map(|grade| self.route(memory.map(|memory| memory.phase), grade));
        let waits = self.waits(routes, strengths, fraction(seed, reviews));
        let lapses = memory.map_or(0, |memory| memory.lapses);
        let was_learned = memory.is_some_and(|memory| memory.phase == Phase::Review);
        let [again, hard, good, easy] = Grade::ALL.map(|grade| {
            let index = grade as usize;
            Memory {
                stability: strengths[index].stability_days(),
                difficulty: strengths[index].difficulty(),
                phase: routes[index].phase(),
                due: waits[index].after(at, day),
                last_at: at,
                last_day: day,
                reviews: reviews.saturating_add(1),
                lapses: lapses.saturating_add(u32::from(was_learned && !grade.is_recalled())),
            }
        });
        Outcomes { again, hard, good, easy }
    }

    /// How likely it is remembered on `day`, 0 to 1.
    pub fn recall(&self, memory: &Memory, day: StudyDay) -> f32 {
        Strength::new(memory.stability, memory.difficulty).map_or(0.0, |strength| {
            self.forgetting.recall(strength, day.days_since(memory.last_day))
        })
    }

    /// The memory that this history leaves, oldest review first.
    pub fn replay(&self, history: &[Review], seed: u64) -> Replayed {
        history.iter().fold(None, |memory, review| {
            let outcomes = self.outcomes(memory.as_ref(), review.at, review.day, seed);
            Some(*outcomes.after(review.grade))
        })
    }

    /// The strength after each grade. Time that ran backwards counts as none, and a
    /// memory whose numbers are not numbers as one that begins anew.
    fn strengths(&self, memory: Option<&Memory>, day: StudyDay) -> [Strength; 4] {
        let elapsed_days = memory.map_or(0, |memory| day.days_since(memory.last_day));
        let before = memory.and_then(|memory| Strength::new(memory.stability, memory.difficulty));
        self.forgetting.after(before, elapsed_days)
    }

    fn route(&self, phase: Option<Phase>, grade: Grade) -> Route {
        let learning = |number| self.learning.after(number, grade).map(Route::Learning);
        let relearning = |number| self.relearning.after(number, grade).map(Route::Relearning);
        let step = match phase {
            None => learning(0),
            Some(Phase::Learning { step }) => learning(step),
            Some(Phase::Relearning { step }) => relearning(step),
            Some(Phase::Review) if grade.is_recalled() => None,
            Some(Phase::Review) => relearning(0),
        };
        step.unwrap_or(Route::Review)
    }

    /// How long each route takes, worst grade first and never shorter than the one before:
    /// steps only grow, and the days after them begin where they ended.
    /// Among answers that were known, each better grade is worth at least a day more, so
    /// that no two buttons say the same.
    fn waits(&self, routes: [Route; 4], strengths: [Strength; 4], fraction: f64) -> [DueIn; 4] {
        let maximum_days = self.settings.maximum_interval.get().min(LONGEST_INTERVAL_DAYS);
        let mut least_days = 1;
        Grade::ALL.map(|grade| {
            let route = routes[grade as usize];
            let wait = match route {
                Route::Learning(step) | Route::Relearning(step) => {
                    step.wait.min(DueIn::Days(maximum_days))
                }
                Route::Review => {
                    let strength = strengths[grade as usize];
                    let ideal = self.forgetting.interval_days(strength, self.settings.retention);
                    DueIn::Days(fuzzed_days(ideal.into(), least_days, maximum_days, fraction))
                }
            };
            least_days = match (wait, route) {
                (DueIn::Days(days), Route::Review) if grade.is_recalled() => days + 1,
                (DueIn::Days(days), _) => days,
                (DueIn::Minutes(_), _) => 1,
            };
            wait
        })
    }
}

/// Where a grade leads.
#[derive(Clone, Copy, Debug)]
enum Route {
    Learning(Step),
    Relearning(Step),
    Review,
}

impl Route {
    fn phase(self) -> Phase {
        match self {
            Self::Learning(step) => Phase::Learning { step: step.number },
            Self::Relearning(step) => Phase::Relearning { step: step.number },
            Self::Review => Phase::Review,
        }
    }
}

#[cfg(test)]
mod tests;

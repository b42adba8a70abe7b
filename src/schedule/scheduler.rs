//! From a memory and a grade to the next memory, and from a history to a memory.
//!
//! The forgetting model says how strong a memory is; the steps say whether the
//! exercise comes back in the same sitting; the rest is whole days, in order: a
//! better grade never brings an exercise back sooner.

use super::balance::Balance;
use super::due::DueIn;
use super::forgetting::{Forgetting, Strength};
use super::memory::{Memory, Outcomes, Phase, Replayed, Review};
use super::model::{Grade, Retention, Settings};
use super::parameters::Parameters;
use super::place::FuzzPlace;
use super::seed::hash;
use super::steps::Steps;
use crate::clock::{StudyDay, Timestamp};

mod prospect;

pub(super) use prospect::{Prospect, Wait};

/// Grows whenever the rules of this floor lead to other memories than before.
const RULES: u32 = 2;

/// A century: no setting keeps an exercise away for longer.
const LONGEST_INTERVAL_DAYS: u32 = 36_500;

/// Turns grades into memories, by FSRS-6 and our own steps.
#[derive(Debug)]
pub struct Scheduler {
    /// Asked with every answer.
    stamp: String,
    settings: Settings,
    forgetting: Forgetting,
    learning: Steps,
    relearning: Steps,
}

impl Default for Scheduler {
    /// A scheduler for the default parameters and settings.
    fn default() -> Self {
        Self::new(Parameters::default(), Settings::default())
    }
}

impl Scheduler {
    /// A scheduler for these parameters and settings.
    pub fn new(parameters: Parameters, settings: Settings) -> Self {
        Self {
            stamp: stamp(&parameters, &settings),
            forgetting: Forgetting::new(&parameters),
            learning: Steps::new(&settings.learning_steps_minutes),
            relearning: Steps::new(&settings.relearning_steps_minutes),
            settings,
        }
    }

    /// Names everything that memories depend on besides the log and the seed: algorithm,
    /// parameters, settings and the rules of this version. Memories kept under another
    /// stamp are to be replayed.
    pub fn stamp(&self) -> &str {
        &self.stamp
    }

    /// What each grade given at `at`, on study day `day`, would lead to, with the days where
    /// chance puts them. `seed` fixes the chance: the same exercise and history always give
    /// the same days.
    pub fn outcomes(
        &self,
        memory: Option<&Memory>,
        at: Timestamp,
        day: StudyDay,
        seed: u64,
    ) -> Outcomes {
        let reviews = memory.map_or(0, |memory| memory.reviews);
        let places = [FuzzPlace::by_chance(seed, reviews); Grade::ALL.len()];
        self.placed(memory, at, day, self.prospects(memory, day), places)
    }

    /// What each grade would lead to, with the days where `balance` puts them: the choice
    /// that is offered and, once it is made, kept in the log with [`Outcomes::place`].
    /// `seed` says where, between days that are as good.
    pub fn balanced(
        &self,
        memory: Option<&Memory>,
        at: Timestamp,
        day: StudyDay,
        seed: u64,
        balance: &Balance<'_>,
    ) -> Outcomes {
        let prospects = self.prospects(memory, day);
        let reviews = memory.map_or(0, |memory| memory.reviews);
        let chance = FuzzPlace::by_chance(seed, reviews);
        let mut least_days = 0;
        let places = Grade::ALL.map(|grade| {
            let Wait::Days(range) = prospects[grade as usize].wait else { return chance };
            let first = range.first().max(least_days);
            let candidates = first..=range.last().min(self.maximum_days()).max(first);
            let days = balance.best(candidates, range.day_at(chance), day, memory);
            least_days = days + u32::from(grade.is_recalled());
            range.place_of(days)
        });
        self.placed(memory, at, day, prospects, places)
    }

    /// How likely it is remembered on `day`, 0 to 1.
    pub fn recall(&self, memory: &Memory, day: StudyDay) -> f32 {
        Strength::new(memory.stability, memory.difficulty).map_or(0.0, |strength| {
            self.forgetting.recall(strength, day.days_since(memory.last_day))
        })
    }

    /// Days until recall of a memory this strong, one that is 90 % likely after
    /// `stability_days`, has fallen to `retention`.
    pub fn wait_days(&self, stability_days: f32, retention: Retention) -> f32 {
        Strength::new(stability_days, 5.0)
            .map_or(0.0, |strength| self.forgetting.interval_days(strength, retention))
    }

    /// How many learning steps there are, and how many after forgetting.
    pub(super) fn step_counts(&self) -> [u32; 2] {
        [&self.learning, &self.relearning].map(Steps::count)
    }

    /// The memory that this history leaves, oldest review first.
    pub fn replay(&self, history: &[Review], seed: u64) -> Replayed {
        history.iter().fold(None, |memory, review| Some(self.after(memory.as_ref(), review, seed)))
    }

    /// The memory that one more review leaves.
    pub fn after(&self, memory: Option<&Memory>, review: &Review, seed: u64) -> Memory {
        let reviews = memory.map_or(0, |memory| memory.reviews);
        let place = review.place.unwrap_or_else(|| FuzzPlace::by_chance(seed, reviews));
        let prospect = self.prospect(memory, review.day, review.grade);
        self.left(memory, review, prospect, place)
    }

    /// What each grade would lead to, its day being at its place of these.
    fn placed(
        &self,
        memory: Option<&Memory>,
        at: Timestamp,
        day: StudyDay,
        prospects: [Prospect; Grade::ALL.len()],
        places: [FuzzPlace; Grade::ALL.len()],
    ) -> Outcomes {
        let [again, hard, good, easy] = Grade::ALL.map(|grade| {
            let (prospect, place) = (prospects[grade as usize], places[grade as usize]);
            let review = Review { grade, at, day, place: Some(place) };
            self.left(memory, &review, prospect, place)
        });
        Outcomes { again, hard, good, easy, places }
    }

    /// The memory that a grade leaves, its day being at this place.
    fn left(
        &self,
        before: Option<&Memory>,
        review: &Review,
        Prospect { strength, phase, wait }: Prospect,
        place: FuzzPlace,
    ) -> Memory {
        let reviews = before.map_or(0, |memory| memory.reviews);
        let lapses = before.map_or(0, |memory| memory.lapses);
        let was_learned = before.is_some_and(|memory| memory.phase == Phase::Review);
        let longest = DueIn::Days(self.maximum_days());
        Memory {
            stability: strength.stability_days(),
            difficulty: strength.difficulty(),
            phase,
            due: wait.at(place).min(longest).after(review.at, review.day),
            last_at: review.at,
            last_day: review.day,
            reviews: reviews.saturating_add(1),
            lapses: lapses.saturating_add(u32::from(was_learned && !review.grade.is_recalled())),
        }
    }

    /// The likelihood of recall that is aimed at.
    pub(super) fn target(&self) -> Retention {
        self.settings.retention
    }

    /// The most days that an exercise may stay away.
    pub(super) fn maximum_days(&self) -> u32 {
        self.settings.maximum_interval.get().min(LONGEST_INTERVAL_DAYS)
    }
}

fn stamp(parameters: &Parameters, settings: &Settings) -> String {
    let Settings { retention, maximum_interval, learning_steps_minutes, relearning_steps_minutes } =
        settings;
    let settings = format!(
        "{RULES} {} {} {learning_steps_minutes:?} {relearning_steps_minutes:?}",
        retention.get(),
        maximum_interval.get(),
    );
    format!("{}-{:016x}", parameters.stamp(), hash(settings.as_bytes()))
}

#[cfg(test)]
mod tests;

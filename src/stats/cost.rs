//! What it costs to be sure: how many answers a day each retention takes over the coming year.
//!
//! Memories are followed as shares of a crowd on a grid of strengths and difficulties, day by day,
//! as in "A Stochastic Shortest Path Algorithm for Optimizing Spaced Repetition Scheduling" (Ye, Su
//! and Cao, KDD 2022); what an answer makes of a memory is the scheduler's own business. A share
//! that comes to lie between places of the grid, or between two days, is split among them, so that
//! the same learner's curve is smooth and no chance is in it.

mod grid;

use crate::clock::{StudyDay, Timestamp};
use crate::schedule::{Due, Grade, Memory, Parameters, Phase, Retention, Scheduler, Settings};
use crate::stats::forecast::through_steps;
use grid::{Grid, Place, STATES};

/// How far ahead: a year has all that comes back within the longest usual wait.
const DAYS: usize = 365;
/// More memories than these are stood for by as many, evenly taken.
const MOST_FOLLOWED: usize = 1_500;
/// The days that will do are many: as often it is left to chance which, and the mean is taken.
const CHANCES: [u64; 3] = [0, 1, 2];
/// A share of a memory that is too small to count.
const LEAST: f64 = 1e-5;
/// What was in the news is half known when it is first asked.
const KNOWN_AT_FIRST: f64 = 0.5;
/// The retentions that can be set, in percent.
const PERCENTS: std::ops::RangeInclusive<u32> = 70..=97;

/// What there is to study, and how.
#[derive(Clone, Copy, Debug)]
pub struct Workload<'a> {
    pub parameters: Parameters,
    /// Its retention is not used.
    pub settings: &'a Settings,
    pub today: StudyDay,
    pub new_per_day: u32,
    /// Exercises that were not begun.
    pub new_left: u32,
}

/// What a retention costs.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Cost {
    pub percent: u32,
    /// Answers a day over the coming year, learning steps included.
    pub answers_a_day: f64,
}

impl Workload<'_> {
    /// The cost of each retention that can be set, the lowest first, for whoever remembers this.
    pub fn costs(&self, memories: &[&Memory]) -> Vec<Cost> {
        let cost = |percent| Cost { percent, answers_a_day: self.cost(percent, memories) };
        PERCENTS.map(cost).collect()
    }

    fn cost(&self, percent: u32, memories: &[&Memory]) -> f64 {
        let retention = Retention::clamped(percent as f32 / 100.0);
        let settings = Settings { retention, ..self.settings.clone() };
        let scheduler = Scheduler::new(self.parameters, settings);
        let longest_days = self.settings.maximum_interval.get();
        let model = Model { scheduler: &scheduler, retention, longest_days, today: self.today };
        let (grid, mut year) = (Grid::new(), Year(vec![[0.0; STATES]; DAYS]));
        let mut answers = 0.0;
        let each = memories.len().div_ceil(MOST_FOLLOWED).max(1);
        for memory in memories.iter().step_by(each) {
            answers += year.begin(&model, memory, each as f64);
        }
        let first = model.first();
        let mut left = f64::from(self.new_left);
        for day in 0..DAYS {
            let new = left.min(self.new_per_day.into());
            left -= new;
            answers += year.take(day, &first, new) + year.live(&model, &grid, day);
        }
        answers / DAYS as f64
    }
}

/// What the scheduler makes of memories at one retention.
pub(super) struct Model<'a> {
    scheduler: &'a Scheduler,
    retention: Retention,
    longest_days: u32,
    today: StudyDay,
}

/// An answer: how many it takes that day, steps included, and what becomes of whom.
pub(super) struct Answered {
    answers: f64,
    /// Shares of one, each with the memory that it leaves, and the days that it waits.
    then: Vec<(f64, Memory, f64)>,
}

impl Model<'_> {
    /// How many days a memory of this stability stays away.
    pub fn wait_days(&self, stability_days: f32) -> f64 {
        let days = self.scheduler.wait_days(stability_days, self.retention);
        f64::from(days).clamp(1.0, self.longest_days.into())
    }

    /// What comes of a memory of this strength that comes back after so many days.
    pub fn answered(&self, stability: f32, difficulty: f32, elapsed_days: u32) -> Answered {
        let ago = i32::try_from(elapsed_days).unwrap_or(i32::MAX);
        let memory = Memory {
            stability,
            difficulty,
            phase: Phase::Review,
            due: Due::On(self.today),
            last_at: Timestamp::default(),
            last_day: self.today.plus(-ago),
            reviews: 1,
            lapses: 0,
        };
        let recall = f64::from(self.scheduler.recall(&memory, self.today));
        self.outcomes(Some(&memory), recall)
    }

    /// What comes of an exercise that is asked for the first time.
    fn first(&self) -> Answered {
        self.outcomes(None, KNOWN_AT_FIRST)
    }

    fn outcomes(&self, memory: Option<&Memory>, recall: f64) -> Answered {
        let mut answered = Answered { answers: 0.0, then: Vec::with_capacity(2) };
        let outcomes = CHANCES
            .map(|seed| self.scheduler.outcomes(memory, Timestamp::default(), self.today, seed));
        for (grade, share) in [(Grade::Good, recall), (Grade::Again, 1.0 - recall)] {
            let after = outcomes.each_ref().map(|outcomes| self.through(outcomes.after(grade)));
            let days = after.iter().map(|(_, memory)| self.days_to(memory)).sum::<f64>();
            let [(steps, then), ..] = after;
            answered.answers += share * (1.0 + steps);
            answered.then.push((share, then, days / CHANCES.len() as f64));
        }
        answered
    }

    fn through(&self, memory: &Memory) -> (f64, Memory) {
        through_steps(self.scheduler, memory, self.today)
    }

    fn days_to(&self, memory: &Memory) -> f64 {
        match memory.due {
            Due::On(day) => day.days_since(self.today).max(1).into(),
            Due::At(_) => 1.0,
        }
    }
}

/// A year as it goes on: who waits for which day, at which place of the grid.
struct Year(Vec<[f64; STATES]>);

impl Year {
    /// Takes in a memory that stands for so many, as it was left by its last answer; returns the
    /// answers to expect of those before their next day.
    fn begin(&mut self, model: &Model<'_>, memory: &Memory, count: f64) -> f64 {
        if let Due::At(_) = memory.due {
            let (steps, then) = model.through(memory);
            self.wait(0, &then, model.days_to(&then), count);
            return steps * count;
        }
        let wait = model.wait_days(memory.stability).round() as i32;
        let back = memory.last_day.plus(wait).max(model.today);
        let day = back.days_since(model.today) as usize;
        if day >= DAYS {
            return 0.0;
        }
        let elapsed = back.days_since(memory.last_day);
        let answered = model.answered(memory.stability, memory.difficulty, elapsed);
        self.take(day, &answered, count)
    }

    /// So many are answered on `day`; returns how many answers that takes.
    fn take(&mut self, day: usize, answered: &Answered, count: f64) -> f64 {
        for (share, then, days) in &answered.then {
            self.wait(day, then, *days, share * count);
        }
        answered.answers * count
    }

    /// So many of a memory wait so long from `day` on.
    fn wait(&mut self, day: usize, memory: &Memory, days: f64, count: f64) {
        for (share, place) in Place::around(memory) {
            self.put(day, place.index(), days, share * count);
        }
    }

    /// A wait that ends between two days ends on either, for its share.
    fn put(&mut self, day: usize, place: usize, days: f64, count: f64) {
        let whole = day + days as usize;
        for (day, share) in [(whole, 1.0 - days.fract()), (whole + 1, days.fract())] {
            if let Some(waiting) = self.0.get_mut(day) {
                waiting[place] += share * count;
            }
        }
    }

    /// Everybody who comes back on `day` answers; returns how many answers that takes.
    fn live(&mut self, model: &Model<'_>, grid: &Grid, day: usize) -> f64 {
        let waiting = std::mem::replace(&mut self.0[day], [0.0; STATES]);
        let mut answers = 0.0;
        for (state, count) in waiting.into_iter().enumerate().filter(|(_, count)| *count > LEAST) {
            let fate = grid.fate(model, state);
            answers += fate.answers * count;
            for (share, place, days) in &fate.then {
                self.put(day, *place, *days, share * count);
            }
        }
        answers
    }
}

#[cfg(test)]
mod tests;

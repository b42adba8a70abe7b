//! "Why now?": what the scheduler knows of an exercise, and what each grade would do.
//!
//! Plain values for a face to tell; no words here. The figures are those the scheduler
//! itself uses, so that what is told is what happens.

use super::balance::Balance;
use super::due::{Due, DueIn, due_in};
use super::memory::{Memory, Phase};
use super::model::{Grade, Retention};
use super::place::DayRange;
use super::scheduler::{Prospect, Scheduler, Wait};
use crate::clock::{StudyDay, Timestamp};

/// Why an exercise is asked now, or is not.
#[derive(Clone, Debug, PartialEq)]
pub struct Why {
    /// The likelihood of recall that is aimed at.
    pub target: Retention,
    /// How it was left the last time; `None` for a new exercise.
    pub past: Option<Past>,
    /// What each grade would do, worst first.
    pub grades: [Prospective; Grade::ALL.len()],
}

/// How an exercise was left the last time.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Past {
    pub last_at: Timestamp,
    pub last_day: StudyDay,
    /// Study days since then.
    pub days_ago: u32,
    pub phase: Phase,
    /// The step it waited for, while it is learned or learned again.
    pub step: Option<StepOf>,
    pub due: Due,
    /// How likely it is remembered today, 0 to 1; `None` on the day of the last answer. The
    /// model knows days: within one it would be sure of what was missed a minute ago.
    pub recall: Option<f32>,
    /// Days from the last time until recall is 90 % likely.
    pub stability_days: f32,
    /// 1 (easy) to 10 (hard).
    pub difficulty: f32,
    /// Days from the last time until recall falls to the target.
    pub target_days: f32,
    pub reviews: u32,
    pub lapses: u32,
}

/// A step among those there are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StepOf {
    /// From 1.
    pub number: u32,
    pub of: u32,
}

/// What a grade would do.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Prospective {
    pub grade: Grade,
    /// When the exercise would come back.
    pub due: DueIn,
    /// How likely it would be remembered then, 0 to 1.
    pub recall_then: f32,
    pub stability_days: f32,
    /// The step it would then wait for, where there is one.
    pub step: Option<StepOf>,
    /// How the day was found; `None` for a learning step.
    pub choice: Option<DayChoice>,
}

/// How the target and the balance found a day.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct DayChoice {
    /// Days until recall falls to the target.
    pub target_days: f32,
    /// The days that would do: the fuzz around the target, within the longest interval.
    pub first_days: u32,
    pub last_days: u32,
    /// How many others are due on the day that was chosen.
    pub others: u32,
    /// How many are due on the fullest of the days that would do.
    pub others_at_most: u32,
}

impl Scheduler {
    /// Why an exercise is asked at `now`, on study day `today`, and what each grade given now
    /// would do: the very days that [`Scheduler::balanced`] finds.
    pub fn why(
        &self,
        memory: Option<&Memory>,
        now: Timestamp,
        today: StudyDay,
        seed: u64,
        balance: &Balance<'_>,
    ) -> Why {
        let outcomes = self.balanced(memory, now, today, seed, balance);
        let prospects = self.prospects(memory, today);
        let prospective = |grade: Grade| {
            let Prospect { wait, .. } = prospects[grade as usize];
            let after = outcomes.after(grade);
            let due = due_in(after.due, now, today);
            let day = match after.due {
                Due::On(day) => day,
                Due::At(_) => today,
            };
            let choice = match wait {
                Wait::Days(range) if after.phase == Phase::Review => {
                    Some(self.choice(after, range, memory, balance))
                }
                Wait::Days(_) | Wait::Minutes(_) => None,
            };
            Prospective {
                grade,
                due,
                recall_then: self.recall(after, day),
                stability_days: after.stability,
                step: self.step_of(after.phase),
                choice,
            }
        };
        Why {
            target: self.target(),
            past: memory.map(|memory| self.past(memory, today)),
            grades: Grade::ALL.map(prospective),
        }
    }

    fn past(&self, memory: &Memory, today: StudyDay) -> Past {
        Past {
            last_at: memory.last_at,
            last_day: memory.last_day,
            days_ago: today.days_since(memory.last_day),
            phase: memory.phase,
            step: self.step_of(memory.phase),
            due: memory.due,
            recall: self.recall_told(memory, today),
            stability_days: memory.stability,
            difficulty: memory.difficulty,
            target_days: self.wait_days(memory.stability, self.target()),
            reviews: memory.reviews,
            lapses: memory.lapses,
        }
    }

    /// How likely it is remembered on `today`, 0 to 1, where that can be told: see
    /// [`Past::recall`].
    pub fn recall_told(&self, memory: &Memory, today: StudyDay) -> Option<f32> {
        (today > memory.last_day).then(|| self.recall(memory, today))
    }

    /// The step that a memory waits for. One that other settings left past the end is the last.
    fn step_of(&self, phase: Phase) -> Option<StepOf> {
        let [learning, relearning] = self.step_counts().map(|count| count.max(1));
        let (step, of) = match phase {
            Phase::Learning { step } => (step, learning),
            Phase::Relearning { step } => (step, relearning),
            Phase::Review => return None,
        };
        Some(StepOf { number: (u32::from(step) + 1).min(of), of })
    }

    fn choice(
        &self,
        after: &Memory,
        range: DayRange,
        before: Option<&Memory>,
        balance: &Balance<'_>,
    ) -> DayChoice {
        let first_days = range.first().min(self.maximum_days());
        let last_days = range.last().min(self.maximum_days());
        let others = |days| balance.others(after.last_day, days, before);
        DayChoice {
            target_days: self.wait_days(after.stability, self.target()),
            first_days,
            last_days,
            others: others(after.interval_days()),
            others_at_most: (first_days..=last_days).map(others).max().unwrap_or(0),
        }
    }
}

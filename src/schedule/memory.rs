//! What the scheduler believes about an exercise, and how a grade changes it.

use super::model::{Grade, Parameters, Settings};
use crate::clock::{StudyDay, Timestamp};

/// When an exercise comes back.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Due {
    /// Later in the same sitting.
    At(Timestamp),
    /// On a study day.
    On(StudyDay),
}

/// Where in its life an exercise is. Steps count from 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Phase {
    Learning { step: u8 },
    Review,
    Relearning { step: u8 },
}

/// What the scheduler believes about one exercise.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Memory {
    /// Days until recall is 90 % likely.
    pub stability: f32,
    /// 1 (easy) to 10 (hard).
    pub difficulty: f32,
    pub phase: Phase,
    pub due: Due,
    pub last_at: Timestamp,
    pub last_day: StudyDay,
    pub reviews: u32,
    /// How often it was forgotten after it had been learned.
    pub lapses: u32,
}

/// What each of the four grades would lead to.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Outcomes {
    pub again: Memory,
    pub hard: Memory,
    pub good: Memory,
    pub easy: Memory,
}

impl Outcomes {
    /// The memory after this grade.
    pub fn after(&self, grade: Grade) -> &Memory {
        match grade {
            Grade::Again => &self.again,
            Grade::Hard => &self.hard,
            Grade::Good => &self.good,
            Grade::Easy => &self.easy,
        }
    }
}

/// One graded answer, as replay needs it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Review {
    pub grade: Grade,
    pub at: Timestamp,
    pub day: StudyDay,
}

/// What replaying a history gives: nothing, for an exercise never reviewed.
pub type Replayed = Option<Memory>;

/// Turns grades into memories, by FSRS-6 and our own steps.
#[derive(Debug)]
pub struct Scheduler {
    settings: Settings,
    parameters: Parameters,
}

impl Scheduler {
    /// A scheduler for these parameters and settings.
    pub fn new(parameters: Parameters, settings: Settings) -> Self {
        Self { settings, parameters }
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
        let _ = (&self.settings, &self.parameters, memory, at, day, seed);
        todo!("contract only")
    }

    /// How likely it is remembered on `day`, 0 to 1.
    pub fn recall(&self, memory: &Memory, day: StudyDay) -> f32 {
        let _ = (memory, day);
        todo!("contract only")
    }

    /// The memory that this history leaves, oldest review first.
    pub fn replay(&self, history: &[Review], seed: u64) -> Replayed {
        let _ = (history, seed);
        todo!("contract only")
    }
}

//! Memories that are alike enough to be followed as one, and what becomes of them.

use crate::clock::{StudyDay, Timestamp};
use crate::schedule::{Due, Grade, Memory, Phase, Scheduler};

/// Strengths and intervals within a sixth of one another are alike.
const STEP: f32 = 1.15;
/// The weakest strength that is told from weaker ones, in days.
const LEAST_STABILITY: f32 = 0.1;
/// No learner sets as many steps: this guards against steps that would never end.
const MOST_STEPS: u32 = 40;

/// Memories of like strength that had stayed away for about as long when they come back.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct Kind {
    stability: u8,
    difficulty: u8,
    interval: u8,
}

/// What becomes of a kind when it comes back.
#[derive(Clone, Copy, Debug)]
pub(super) struct Fate {
    /// How likely it is known, 0 to 1.
    pub recall: f64,
    pub known: Then,
    pub missed: Then,
}

/// What follows an answer.
#[derive(Clone, Copy, Debug)]
pub(super) struct Then {
    /// Answers that day, learning steps included.
    pub answers: f64,
    /// After how many days it comes back, and as what.
    pub days: u32,
    pub kind: Kind,
}

impl Kind {
    /// The kind of a memory that comes back on the day it is due; today, where that has gone by.
    pub fn of(memory: &Memory, today: StudyDay) -> Self {
        let back = match memory.due {
            Due::At(_) => today,
            Due::On(day) => day.max(today),
        };
        let interval = back.days_since(memory.last_day).max(1);
        Self {
            stability: place(memory.stability / LEAST_STABILITY),
            difficulty: memory.difficulty.clamp(1.0, 10.0).round() as u8,
            interval: place(interval as f32),
        }
    }

    /// What becomes of it when it comes back on `day`.
    pub fn fate(self, scheduler: &Scheduler, day: StudyDay) -> Fate {
        let away = value(self.interval).round().min(36_500.0) as i32;
        let memory = Memory {
            stability: value(self.stability) * LEAST_STABILITY,
            difficulty: f32::from(self.difficulty),
            phase: Phase::Review,
            due: Due::On(day),
            last_at: Timestamp::default(),
            last_day: day.plus(-away),
            reviews: 0,
            lapses: 0,
        };
        Fate {
            recall: f64::from(scheduler.recall(&memory, day)),
            known: self.then(scheduler, &memory, Grade::Good, day),
            missed: self.then(scheduler, &memory, Grade::Again, day),
        }
    }

    fn then(self, scheduler: &Scheduler, memory: &Memory, grade: Grade, day: StudyDay) -> Then {
        let outcomes = scheduler.outcomes(Some(memory), Timestamp::default(), day, self.seed());
        let then = learned(scheduler, outcomes.after(grade), day);
        Then { answers: then.answers + 1.0, ..then }
    }

    /// Each kind has its own place in the fuzz, as the memories it stands for have.
    fn seed(self) -> u64 {
        u64::from_le_bytes([self.stability, self.difficulty, self.interval, 0, 0, 0, 0, 0])
    }
}

/// How many answers `memory` takes on `day` until it is learned, each step known, and when it
/// comes back then.
pub(super) fn learned(scheduler: &Scheduler, memory: &Memory, day: StudyDay) -> Then {
    let (answers, memory) = through_steps(scheduler, memory, day);
    let days = match memory.due {
        Due::At(_) => 1,
        Due::On(back) => back.days_since(day).max(1),
    };
    Then { answers, days, kind: Kind::of(&memory, day) }
}

/// How many answers `memory` takes on `day` until it is learned, each step known, and the memory
/// that they leave.
pub(in crate::stats) fn through_steps(
    scheduler: &Scheduler,
    memory: &Memory,
    day: StudyDay,
) -> (f64, Memory) {
    let mut memory = *memory;
    let mut answers = 0;
    while let Due::At(at) = memory.due {
        if answers == MOST_STEPS {
            break;
        }
        let outcomes = scheduler.outcomes(Some(&memory), at, day, 0);
        memory = *outcomes.after(Grade::Good);
        answers += 1;
    }
    (f64::from(answers), memory)
}

/// The place of a number on a scale of equal ratios, from 1.
fn place(number: f32) -> u8 {
    let steps = number.max(1.0).ln() / STEP.ln();
    if steps.is_finite() { steps.round().clamp(0.0, 255.0) as u8 } else { 0 }
}

/// The number at a place of the scale.
fn value(place: u8) -> f32 {
    STEP.powi(i32::from(place))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_found_again_at_its_place_within_a_sixth() {
        for number in [1.0, 2.0, 9.0, 365.0, 36_500.0_f32] {
            let found = value(place(number));
            assert!((found / number).max(number / found) < STEP, "{number}: {found}");
        }
        assert_eq!([f32::NAN, f32::INFINITY, -3.0, 0.0].map(place), [0; 4]);
    }
}

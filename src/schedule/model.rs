//! The quantities of scheduling, as types that cannot be wrong.

/// How well an answer was known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Grade {
    Again,
    Hard,
    Good,
    Easy,
}

impl Grade {
    /// Every grade, worst first.
    pub const ALL: [Self; 4] = [Self::Again, Self::Hard, Self::Good, Self::Easy];

    /// 1 (again) to 4 (easy), as in the review log and in FSRS.
    pub fn as_number(self) -> u8 {
        self as u8 + 1
    }

    /// Whether the answer was there at all: everything but [`Grade::Again`].
    pub fn is_recalled(self) -> bool {
        self != Self::Again
    }

    /// The grade with this number, 1 to 4.
    pub fn from_number(number: u8) -> Option<Self> {
        Self::ALL.into_iter().find(|grade| grade.as_number() == number)
    }
}

/// The probability of recall aimed at when an exercise comes back: 0.70 to 0.97.
#[derive(Clone, Copy, Debug, PartialEq, PartialOrd)]
pub struct Retention(f32);

impl Retention {
    /// The nearest allowed retention; the default for NaN.
    pub fn clamped(probability: f32) -> Self {
        if probability.is_nan() { Self::default() } else { Self(probability.clamp(0.70, 0.97)) }
    }

    /// The probability.
    pub fn get(self) -> f32 {
        self.0
    }
}

impl Default for Retention {
    /// 0.9
    fn default() -> Self {
        Self(0.9)
    }
}

/// A whole number of days, at least 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Days(u32);

impl Days {
    /// `days`, or 1 where that is less.
    pub fn at_least_one(days: u32) -> Self {
        Self(days.max(1))
    }

    /// The number of days.
    pub fn get(self) -> u32 {
        self.0
    }
}

/// What a learner may set about scheduling.
#[derive(Clone, Debug, PartialEq)]
pub struct Settings {
    pub retention: Retention,
    /// News ages: nothing stays away longer than this.
    pub maximum_interval: Days,
    /// Minutes until a new exercise comes back, step by step.
    pub learning_steps_minutes: Vec<u32>,
    /// Minutes until a forgotten exercise comes back.
    pub relearning_steps_minutes: Vec<u32>,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            retention: Retention::default(),
            maximum_interval: Days(365),
            learning_steps_minutes: vec![1, 10],
            relearning_steps_minutes: vec![10],
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn grades_and_numbers_go_both_ways() {
        for grade in Grade::ALL {
            assert_eq!(Grade::from_number(grade.as_number()), Some(grade));
        }
        assert_eq!([0, 5, 9, 255].map(Grade::from_number), [None; 4]);
    }

    #[test]
    fn retention_stays_between_70_and_97_percent() {
        let probabilities = [f32::NAN, f32::NEG_INFINITY, 0.0, 0.85, 1.2, f32::INFINITY];
        assert_eq!(
            probabilities.map(|probability| Retention::clamped(probability).get()),
            [0.9, 0.7, 0.7, 0.85, 0.97, 0.97]
        );
    }
}

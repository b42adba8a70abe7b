//! How long answers took.

use std::ops::Add;

/// Some answers, and how long all of them took together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub struct Pace {
    pub answers: u64,
    pub took_millis: u64,
}

impl Pace {
    /// Seconds an answer took, on average; `None` without an answer.
    pub fn mean_seconds(&self) -> Option<f64> {
        (self.answers > 0).then(|| self.took_millis as f64 / 1_000.0 / self.answers as f64)
    }

    /// The rest, when these are taken out.
    #[must_use]
    pub fn without(self, part: Self) -> Self {
        Self {
            answers: self.answers.saturating_sub(part.answers),
            took_millis: self.took_millis.saturating_sub(part.took_millis),
        }
    }
}

impl Add for Pace {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self {
            answers: self.answers.saturating_add(other.answers),
            took_millis: self.took_millis.saturating_add(other.took_millis),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mean_needs_an_answer() {
        let mean = |answers, took_millis| Pace { answers, took_millis }.mean_seconds();
        assert_eq!([mean(0, 5_000), mean(4, 10_000)], [None, Some(2.5)]);
    }
}

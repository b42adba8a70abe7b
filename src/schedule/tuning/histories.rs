//! What many exercises were answered, as fitting and forecasting read it.
//!
//! It knows the days between answers and nothing of what they mean: no parameters, no model.

use crate::clock::Timestamp;
use crate::schedule::memory::Review;
use crate::schedule::model::Grade;

/// What follows this many answers of one exercise is not looked at: to learn from an answer, the
/// trainer copies all that came before it, and nobody is asked the same so often in earnest.
const LONGEST_HISTORY: usize = 128;

/// More answers than this are not needed: they pin the parameters down far closer than one
/// learner stays the same.
const MOST_ANSWERS: usize = 100_000;

/// The answers of one exercise, oldest first.
pub(super) type History = Vec<Step>;

/// An answer, and how long after the one before.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Step {
    /// Study days since the answer before; 0 for the first, and for one on the same day.
    pub elapsed_days: u32,
    pub grade: Grade,
    at: Timestamp,
}

/// A place in a history whose answer can be foretold, since it came on a later day than the one
/// before: its exercise, and how many answers of that came before it. Older ones are less.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Spot {
    at: Timestamp,
    pub history: usize,
    pub before: usize,
}

/// The histories of many exercises.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Histories {
    all: Vec<History>,
    answers: usize,
}

impl Histories {
    /// Takes in the answers of one exercise, oldest first, as they lead to its memory.
    pub fn add(&mut self, reviews: &[Review]) {
        if self.is_full() {
            return;
        }
        let mut last_day = None;
        let steps = reviews.iter().take(LONGEST_HISTORY).map(|review| {
            let elapsed_days = last_day.map_or(0, |last| review.day.days_since(last));
            last_day = Some(review.day);
            Step { elapsed_days, grade: review.grade, at: review.at }
        });
        let history: History = steps.collect();
        let answers = foretold(&history).count();
        // What cannot be foretold teaches nothing: an exercise of one day only.
        if answers > 0 {
            self.all.push(history);
            self.answers += answers;
        }
    }

    /// How many answers there are to learn from: those on a later day than the one before. What
    /// happens within a day is not foretold, as the model counts whole days.
    pub fn answers(&self) -> usize {
        self.answers
    }

    /// Whether there are as many answers as are ever needed; no more are taken in then.
    pub fn is_full(&self) -> bool {
        self.answers >= MOST_ANSWERS
    }

    pub(super) fn all(&self) -> &[History] {
        &self.all
    }

    /// The answers to learn from, oldest first.
    pub(super) fn spots(&self) -> Vec<Spot> {
        let mut spots: Vec<Spot> = Vec::with_capacity(self.answers);
        for (history, steps) in self.all.iter().enumerate() {
            let spot = |(before, step): (usize, &Step)| Spot { at: step.at, history, before };
            spots.extend(foretold(steps).map(spot));
        }
        spots.sort_unstable();
        spots
    }
}

fn foretold(history: &[Step]) -> impl Iterator<Item = (usize, &Step)> {
    history.iter().enumerate().filter(|(_, step)| step.elapsed_days > 0)
}

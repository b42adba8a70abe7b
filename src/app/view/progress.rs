//! The room "Progress": simple figures.

use crate::clock::StudyDay;

/// Simple figures of all study so far.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ProgressView {
    /// Answers that still stand.
    pub reviews: usize,
    pub reviews_today: usize,
    pub spent_millis: u64,
    /// Study days in a row, up to today or yesterday.
    pub streak_days: u32,
    /// Days with at least one answer.
    pub study_days: usize,
    /// Of reviews of learned exercises, how many were remembered, in percent.
    pub retention_percent: Option<f32>,
    /// The last 28 study days, oldest first, today last.
    pub days: Vec<DayFigure>,
    /// The next 14 study days, today first: what comes due.
    pub coming: Vec<DayFigure>,
    pub decks: Vec<DeckFigure>,
}

/// A number for a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DayFigure {
    pub day: StudyDay,
    pub count: usize,
}

/// How well a deck is remembered.
#[derive(Clone, Debug, PartialEq)]
pub struct DeckFigure {
    pub title: String,
    pub facts: usize,
    pub met: usize,
    /// How likely what was met is remembered today, on average, 0 to 1.
    pub recall: Option<f32>,
}

//! The room "Today": what to do now.

/// What to do now.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TodayView {
    /// Reviews that are due, within today's limit.
    pub due: usize,
    /// New exercises that may begin today.
    pub new: usize,
    /// Exercises that come back within the sitting.
    pub learning: usize,
    /// How long all of it may take, in whole minutes, at least 1 where there is anything.
    pub minutes: u32,
    /// The length of a session, as set.
    pub session_minutes: u32,
    /// Facts met that are now more likely forgotten than the target allows.
    pub fading: usize,
    /// Answers given today.
    pub answered_today: usize,
    /// The decks as stories, the one to go on with first.
    pub stories: Vec<Story>,
    pub quiz: Option<QuizInProgress>,
    /// Whether a session of study is open.
    pub session_open: bool,
    /// Whole minutes until something comes back, where nothing is there now.
    pub next_in_minutes: Option<u32>,
}

/// How far a story is known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Story {
    pub title: String,
    pub facts: usize,
    /// Facts of which at least one exercise was answered.
    pub met: usize,
}

/// A quiz that was begun and not ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct QuizInProgress {
    pub answered: usize,
    pub of: usize,
}

//! What a person may set, with its defaults and limits.

use std::ops::RangeInclusive;

/// All settings.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Settings {
    /// How long a session of study lasts.
    pub session_minutes: u32,
    /// New facts that may begin a day.
    pub new_per_day: u32,
    pub reviews_per_day: u32,
    pub buttons: Buttons,
    pub answers: Answers,
    pub theme: Theme,
    pub text_percent: u32,
    pub typeface: Typeface,
    pub motion: Motion,
}

impl Settings {
    pub const SESSION_MINUTES: RangeInclusive<u32> = 1..=120;
    pub const NEW_PER_DAY: RangeInclusive<u32> = 0..=500;
    pub const REVIEWS_PER_DAY: RangeInclusive<u32> = 0..=5_000;
    pub const TEXT_PERCENT: RangeInclusive<u32> = 80..=200;
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            session_minutes: 10,
            new_per_day: 20,
            reviews_per_day: 200,
            buttons: Buttons::Two,
            answers: Answers::Flashcards,
            theme: Theme::System,
            text_percent: 100,
            typeface: Typeface::Serif,
            motion: Motion::Full,
        }
    }
}

/// How many ways there are to grade an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Buttons {
    /// Missed, knew it.
    Two,
    /// Again, hard, good, easy.
    Four,
}

/// How an exercise is answered in study.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Answers {
    Flashcards,
    /// Typed where a typed answer can be judged.
    Typed,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Theme {
    System,
    Light,
    Dark,
}

/// The face in which facts are set.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Typeface {
    Serif,
    /// The one that is easier to read.
    Hyperlegible,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Motion {
    Full,
    Reduced,
}

/// One setting with its new value. Numbers out of their range become the nearest in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Setting {
    SessionMinutes(u32),
    NewPerDay(u32),
    ReviewsPerDay(u32),
    Buttons(Buttons),
    Answers(Answers),
    Theme(Theme),
    TextPercent(u32),
    Typeface(Typeface),
    Motion(Motion),
}

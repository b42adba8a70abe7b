//! What a person may set, with its defaults and limits.

use std::ops::RangeInclusive;

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

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
    /// The limits of each number; a value beyond becomes the nearest within.
    pub const SESSION_MINUTES: RangeInclusive<u32> = 1..=120;
    pub const NEW_PER_DAY: RangeInclusive<u32> = 0..=500;
    pub const REVIEWS_PER_DAY: RangeInclusive<u32> = 0..=5_000;
    pub const TEXT_PERCENT: RangeInclusive<u32> = 80..=200;

    /// The settings as kept, each under its key as JSON; a value that makes no sense, or a
    /// key of another version, is passed over.
    pub(super) fn from_kept(kept: &[(String, String)]) -> Self {
        let mut settings = Self::default();
        for (key, json) in kept {
            match Setting::from_kept(key, json) {
                Some(setting) => settings.set(&setting),
                None => log::warn!("the setting `{key}` has a value that makes no sense: {json}"),
            }
        }
        settings
    }

    /// Changes one setting.
    pub(super) fn set(&mut self, setting: &Setting) {
        let within =
            |value: u32, range: RangeInclusive<u32>| value.clamp(*range.start(), *range.end());
        match *setting {
            Setting::SessionMinutes(n) => self.session_minutes = within(n, Self::SESSION_MINUTES),
            Setting::NewPerDay(n) => self.new_per_day = within(n, Self::NEW_PER_DAY),
            Setting::ReviewsPerDay(n) => self.reviews_per_day = within(n, Self::REVIEWS_PER_DAY),
            Setting::Buttons(buttons) => self.buttons = buttons,
            Setting::Answers(answers) => self.answers = answers,
            Setting::Theme(theme) => self.theme = theme,
            Setting::TextPercent(n) => self.text_percent = within(n, Self::TEXT_PERCENT),
            Setting::Typeface(typeface) => self.typeface = typeface,
            Setting::Motion(motion) => self.motion = motion,
        }
    }
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Buttons {
    /// Missed, knew it.
    Two,
    /// Again, hard, good, easy.
    Four,
}

/// How an exercise is answered in study.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Answers {
    Flashcards,
    /// Typed where a typed answer can be judged.
    Typed,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Theme {
    System,
    Light,
    Dark,
}

/// The face in which facts are set.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Typeface {
    Serif,
    /// The one that is easier to read.
    Hyperlegible,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
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

impl Setting {
    /// The key it is kept under.
    pub(super) fn key(&self) -> &'static str {
        match self {
            Self::SessionMinutes(_) => "session-minutes",
            Self::NewPerDay(_) => "new-per-day",
            Self::ReviewsPerDay(_) => "reviews-per-day",
            Self::Buttons(_) => "buttons",
            Self::Answers(_) => "answers",
            Self::Theme(_) => "theme",
            Self::TextPercent(_) => "text-percent",
            Self::Typeface(_) => "typeface",
            Self::Motion(_) => "motion",
        }
    }

    /// Its value as JSON.
    pub(super) fn json(&self) -> String {
        let value = match self {
            Self::SessionMinutes(n)
            | Self::NewPerDay(n)
            | Self::ReviewsPerDay(n)
            | Self::TextPercent(n) => serde_json::to_value(n),
            Self::Buttons(buttons) => serde_json::to_value(buttons),
            Self::Answers(answers) => serde_json::to_value(answers),
            Self::Theme(theme) => serde_json::to_value(theme),
            Self::Typeface(typeface) => serde_json::to_value(typeface),
            Self::Motion(motion) => serde_json::to_value(motion),
        };
        value.expect("a number or a word is always JSON").to_string()
    }

    fn from_kept(key: &str, json: &str) -> Option<Self> {
        fn read<T: DeserializeOwned>(json: &str) -> Option<T> {
            serde_json::from_str(json).ok()
        }
        Some(match key {
            "session-minutes" => Self::SessionMinutes(read(json)?),
            "new-per-day" => Self::NewPerDay(read(json)?),
            "reviews-per-day" => Self::ReviewsPerDay(read(json)?),
            "buttons" => Self::Buttons(read(json)?),
            "answers" => Self::Answers(read(json)?),
            "theme" => Self::Theme(read(json)?),
            "text-percent" => Self::TextPercent(read(json)?),
            "typeface" => Self::Typeface(read(json)?),
            "motion" => Self::Motion(read(json)?),
            _ => return None,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_setting_reads_back_as_kept() {
        for setting in [
            Setting::SessionMinutes(25),
            Setting::NewPerDay(0),
            Setting::ReviewsPerDay(5_000),
            Setting::Buttons(Buttons::Four),
            Setting::Answers(Answers::Typed),
            Setting::Theme(Theme::Dark),
            Setting::TextPercent(200),
            Setting::Typeface(Typeface::Hyperlegible),
            Setting::Motion(Motion::Reduced),
        ] {
            assert_eq!(Setting::from_kept(setting.key(), &setting.json()), Some(setting));
        }
    }

    #[test]
    fn what_makes_no_sense_leaves_the_default() {
        let kept = [
            ("session-minutes", "\"ten\""),
            ("new-per-day", "-3"),
            ("theme", "\"sepia\""),
            ("from-the-future", "1"),
            ("text-percent", "100000"),
            ("buttons", "\"four\""),
        ];
        let kept = kept.map(|(key, json)| (key.to_owned(), json.to_owned()));
        let expected =
            Settings { text_percent: 200, buttons: Buttons::Four, ..Settings::default() };
        assert_eq!(Settings::from_kept(&kept), expected);
    }
}

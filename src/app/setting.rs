//! What a person may set, with its defaults and limits.

mod choice;
mod parameters;
mod steps;
mod week;
mod window;

use std::ops::RangeInclusive;

use serde::{Deserialize, Serialize};
use serde_json::Value;

pub use crate::app::setting::choice::{Answers, Buttons, Language, Motion, Theme, Typeface};
pub use crate::app::setting::steps::Steps;
pub use crate::app::setting::week::LightDays;
pub use crate::app::setting::window::WindowState;
use crate::clock::DayClock;
use crate::schedule::{self, Days, Parameters, Retention};

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
    /// How likely a card is still known when it comes back.
    pub retention_percent: u32,
    /// No card stays away longer.
    pub longest_wait_days: u32,
    pub light_days: LightDays,
    pub learning_steps: Steps,
    pub relearning_steps: Steps,
    /// A card forgotten this often, after it had been learned, is offered for improvement.
    pub leech_after: u32,
    /// How memory is taken to work: as the average learner's, or fitted to this one's answers.
    pub parameters: Parameters,
    /// Those that were used before, to go back to.
    pub parameters_before: Option<Parameters>,
    /// How many answers there were to fit them to when that was tried or declined last.
    pub fitted_at: u32,
    /// The hour at which a study day begins.
    pub rollover_hour: u32,
    pub language: Language,
    pub theme: Theme,
    pub text_percent: u32,
    pub typeface: Typeface,
    pub motion: Motion,
    /// How the window stood when it was closed; nothing before the first time.
    pub window: Option<WindowState>,
}

impl Settings {
    /// The limits of each number; a value beyond becomes the nearest within.
    pub const SESSION_MINUTES: RangeInclusive<u32> = 1..=120;
    pub const NEW_PER_DAY: RangeInclusive<u32> = 0..=500;
    pub const REVIEWS_PER_DAY: RangeInclusive<u32> = 0..=5_000;
    /// As far as `schedule` goes.
    pub const RETENTION_PERCENT: RangeInclusive<u32> = 70..=97;
    pub const LONGEST_WAIT_DAYS: RangeInclusive<u32> = 7..=3_650;
    pub const LEECH_AFTER: RangeInclusive<u32> = 2..=50;
    pub const ROLLOVER_HOUR: RangeInclusive<u32> = 0..=23;
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
        match setting {
            Setting::SessionMinutes(n) => self.session_minutes = within(*n, Self::SESSION_MINUTES),
            Setting::NewPerDay(n) => self.new_per_day = within(*n, Self::NEW_PER_DAY),
            Setting::ReviewsPerDay(n) => self.reviews_per_day = within(*n, Self::REVIEWS_PER_DAY),
            Setting::Buttons(buttons) => self.buttons = *buttons,
            Setting::Answers(answers) => self.answers = *answers,
            Setting::RetentionPercent(n) => {
                self.retention_percent = within(*n, Self::RETENTION_PERCENT);
            }
            Setting::LongestWaitDays(n) => {
                self.longest_wait_days = within(*n, Self::LONGEST_WAIT_DAYS);
            }
            Setting::LightDays(days) => self.light_days = *days,
            Setting::LearningSteps(steps) => self.learning_steps = steps.clone(),
            Setting::RelearningSteps(steps) => self.relearning_steps = steps.clone(),
            Setting::LeechAfter(n) => self.leech_after = within(*n, Self::LEECH_AFTER),
            Setting::Parameters(parameters) => self.parameters = *parameters,
            Setting::ParametersBefore(before) => self.parameters_before = *before,
            Setting::FittedAt(answers) => self.fitted_at = *answers,
            Setting::RolloverHour(n) => self.rollover_hour = within(*n, Self::ROLLOVER_HOUR),
            Setting::Language(language) => self.language = *language,
            Setting::Theme(theme) => self.theme = *theme,
            Setting::TextPercent(n) => self.text_percent = within(*n, Self::TEXT_PERCENT),
            Setting::Typeface(typeface) => self.typeface = *typeface,
            Setting::Motion(motion) => self.motion = *motion,
            Setting::Window(window) => self.window = Some(window.within_limits()),
        }
    }

    /// `days` with the hour at which they begin.
    pub(super) fn days(&self, days: &DayClock) -> DayClock {
        days.beginning_at(u8::try_from(self.rollover_hour).unwrap_or(u8::MAX))
    }

    /// What memories depend on.
    pub(super) fn scheduling(&self) -> schedule::Settings {
        schedule::Settings {
            retention: Retention::clamped(self.retention_percent as f32 / 100.0),
            maximum_interval: Days::at_least_one(self.longest_wait_days),
            learning_steps_minutes: self.learning_steps.minutes().to_vec(),
            relearning_steps_minutes: self.relearning_steps.minutes().to_vec(),
        }
    }
}

impl Default for Settings {
    fn default() -> Self {
        let schedule::Settings {
            retention: _,
            maximum_interval,
            learning_steps_minutes,
            relearning_steps_minutes,
        } = schedule::Settings::default();
        Self {
            session_minutes: 10,
            new_per_day: 20,
            reviews_per_day: 200,
            buttons: Buttons::Two,
            answers: Answers::Flashcards,
            retention_percent: 90,
            longest_wait_days: maximum_interval.get(),
            light_days: LightDays::default(),
            learning_steps: Steps::new(learning_steps_minutes),
            relearning_steps: Steps::new(relearning_steps_minutes),
            leech_after: 8,
            parameters: Parameters::default(),
            parameters_before: None,
            fitted_at: 0,
            rollover_hour: 4,
            language: Language::System,
            theme: Theme::System,
            text_percent: 100,
            typeface: Typeface::Serif,
            motion: Motion::Full,
            window: None,
        }
    }
}

/// One setting with its new value. Numbers out of their range become the nearest in it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Setting {
    SessionMinutes(u32),
    NewPerDay(u32),
    ReviewsPerDay(u32),
    Buttons(Buttons),
    Answers(Answers),
    RetentionPercent(u32),
    LongestWaitDays(u32),
    LightDays(LightDays),
    #[serde(rename = "learning-steps-minutes")]
    LearningSteps(Steps),
    #[serde(rename = "relearning-steps-minutes")]
    RelearningSteps(Steps),
    LeechAfter(u32),
    Parameters(#[serde(with = "parameters::now")] Parameters),
    ParametersBefore(#[serde(with = "parameters::before")] Option<Parameters>),
    #[serde(rename = "parameters-fitted-at")]
    FittedAt(u32),
    RolloverHour(u32),
    Language(Language),
    Theme(Theme),
    TextPercent(u32),
    Typeface(Typeface),
    Motion(Motion),
    Window(WindowState),
}

impl Setting {
    /// Whether it is about how the window looks, and nothing else.
    pub(super) fn is_of_looks(&self) -> bool {
        matches!(
            self,
            Self::Language(_)
                | Self::Theme(_)
                | Self::TextPercent(_)
                | Self::Typeface(_)
                | Self::Motion(_)
                | Self::Window(_)
        )
    }

    /// Whether what every retention costs depends on it. Which one is set is only marked.
    pub(super) fn moves_costs(&self) -> bool {
        matches!(
            self,
            Self::NewPerDay(_)
                | Self::Answers(_)
                | Self::LongestWaitDays(_)
                | Self::LearningSteps(_)
                | Self::RelearningSteps(_)
                | Self::Parameters(_)
        )
    }

    /// The key it is kept under, and its value as JSON.
    pub(super) fn kept(&self) -> (String, String) {
        let kept = serde_json::to_value(self).ok().and_then(|kept| match kept {
            Value::Object(kept) => kept.into_iter().next(),
            _ => None,
        });
        let (key, value) = kept.expect("every setting has a value");
        (key, value.to_string())
    }

    fn from_kept(key: &str, json: &str) -> Option<Self> {
        let value: Value = serde_json::from_str(json).ok()?;
        serde_json::from_value(Value::Object([(key.to_owned(), value)].into_iter().collect())).ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_setting_reads_back_as_kept() {
        let mut other = *Parameters::default().values();
        other[3] = 7.123_456;
        let other = Parameters::new(other).unwrap();
        for setting in [
            Setting::SessionMinutes(25),
            Setting::NewPerDay(0),
            Setting::ReviewsPerDay(5_000),
            Setting::Buttons(Buttons::Four),
            Setting::Answers(Answers::Typed),
            Setting::RetentionPercent(85),
            Setting::LongestWaitDays(180),
            Setting::LightDays(LightDays::default().toggled(6)),
            Setting::LearningSteps(Steps::read("5m 1h 1d").unwrap()),
            Setting::RelearningSteps(Steps::new(Vec::new())),
            Setting::LeechAfter(4),
            Setting::Parameters(other),
            Setting::ParametersBefore(Some(other)),
            Setting::ParametersBefore(None),
            Setting::FittedAt(4_321),
            Setting::RolloverHour(0),
            Setting::Language(Language::Spanish),
            Setting::Theme(Theme::Dark),
            Setting::TextPercent(200),
            Setting::Typeface(Typeface::Hyperlegible),
            Setting::Motion(Motion::Reduced),
            Setting::Window(WindowState { width: 1_000, height: 700, is_maximised: true }),
        ] {
            let (key, json) = setting.kept();
            assert_eq!(Setting::from_kept(&key, &json), Some(setting));
        }
    }

    #[test]
    fn what_makes_no_sense_leaves_the_default() {
        let kept = [
            ("session-minutes", "\"ten\""),
            ("new-per-day", "-3"),
            ("language", "\"latin\""),
            ("theme", "\"sepia\""),
            ("from-the-future", "1"),
            ("text-percent", "100000"),
            ("buttons", "\"four\""),
            ("retention-percent", "100"),
            ("rollover-hour", "24"),
            ("parameters", "[0.2, 1.3]"),
            ("parameters-before", "\"old\""),
            ("parameters-fitted-at", "-1"),
            ("light-days", "[0, 9]"),
            ("learning-steps-minutes", "[1, \"ten\"]"),
            ("relearning-steps-minutes", "[0, 30, 99999999]"),
        ];
        let kept = kept.map(|(key, json)| (key.to_owned(), json.to_owned()));
        let expected = Settings {
            text_percent: 200,
            buttons: Buttons::Four,
            retention_percent: 97,
            rollover_hour: 23,
            relearning_steps: Steps::new(vec![1, 30, Steps::LONGEST_MINUTES]),
            ..Settings::default()
        };
        assert_eq!(Settings::from_kept(&kept), expected);
    }

    #[test]
    fn what_is_not_changed_is_scheduled_as_the_scheduler_has_it() {
        assert_eq!(Settings::default().scheduling(), schedule::Settings::default());
    }
}

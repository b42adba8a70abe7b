//! How the schedule fits the learner, for the settings.

use crate::app::{App, FitOutcome};
use crate::schedule::{FEWEST_ANSWERS, Parameters};

/// The fit of the schedule, and the search for a better one.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct FitView {
    /// Whether it was fitted to this learner; otherwise it is that of the average.
    pub is_fitted: bool,
    /// How much of a search is done, 0 to 1; none where none runs.
    pub share: Option<f32>,
    /// What came of the last one since the start of the program.
    pub outcome: Option<FitOutcome>,
    /// Whether there is a schedule of before to go back to.
    pub can_revert: bool,
    /// With fewer answers nothing is fitted.
    pub fewest_answers: usize,
}

pub(in crate::app) fn fit(app: &App) -> FitView {
    let settings = &app.desk.settings;
    FitView {
        is_fitted: settings.parameters != Parameters::default(),
        share: app.fitting.share(),
        outcome: app.fitting.outcome,
        can_revert: settings.parameters_before.is_some(),
        fewest_answers: FEWEST_ANSWERS,
    }
}

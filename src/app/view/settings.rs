//! What the settings lead to, beside their values.

use crate::app::App;

/// What the settings of scheduling lead to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SchedulingView {
    /// Whether all cards are being planned anew, as a setting was changed.
    pub is_planning: bool,
}

pub(in crate::app) fn scheduling(app: &App) -> SchedulingView {
    SchedulingView { is_planning: app.saves.is_rescheduling() }
}

//! What the settings lead to, beside their values.

use crate::app::App;

/// The wait that another retention is explained with: one of this many days at 90 %.
const EXAMPLE_DAYS: f32 = 10.0;

/// What the settings of scheduling lead to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SchedulingView {
    /// A card that would wait ten days at 90 % waits this many, before fuzz.
    pub ten_days_become: u32,
    /// Whether all cards are being planned anew, as a setting was changed.
    pub is_planning: bool,
}

pub(in crate::app) fn scheduling(app: &App) -> SchedulingView {
    let retention = app.desk.settings.scheduling().retention;
    let days = app.desk.scheduler.wait_days(EXAMPLE_DAYS, retention);
    SchedulingView {
        ten_days_become: days.round().max(1.0) as u32,
        is_planning: app.saves.is_rescheduling(),
    }
}

//! When the window looks again by itself: only where something on it depends on the time.

use std::time::Duration;

use egui::Context;

use crate::app::view::StudyView;
use crate::app::{App, Room};

/// How often a page that counts down looks at the clock.
const COUNTDOWN: Duration = Duration::from_secs(20);
/// How often a question with a timer does.
const TIMER: Duration = Duration::from_millis(250);
/// How often the clock of a quiz night does, which a room looks at.
const WALL: Duration = Duration::from_millis(100);

/// Looks again by itself only where something on the page depends on the time.
pub fn plan_next_look(ctx: &Context, app: &App) {
    // What other rooms would show is not asked for: it would be worked out for nothing.
    let waits = match app.room() {
        Room::Today => app.today().next_in_minutes.is_some(),
        Room::Study => matches!(app.study(), StudyView::Idle(nothing)
                if nothing.next_in_minutes.is_some()),
        Room::Quiz
        | Room::Stories
        | Room::Library
        | Room::Night
        | Room::Progress
        | Room::Settings => false,
    };
    if waits {
        ctx.request_repaint_after(COUNTDOWN);
    }
    if app.night_is_running() {
        ctx.request_repaint_after(WALL);
    }
    // Elsewhere the time runs on as well, and is found to be up when one comes back.
    if app.room() == Room::Quiz && app.time_left().is_some() {
        ctx.request_repaint_after(TIMER);
    }
}

//! Progress: what was done, what is remembered, what comes back, what is mixed up.
//!
//! Each part says in a sentence what it shows, and can be taken along as a table.

mod coming;
mod days;
mod mistakes;
mod retention;
mod stories;
mod time;

use egui::{Align, Layout, Sense, Ui, UiBuilder, vec2};

use super::column;
use crate::app::view::{ProgressView, Series};
use crate::app::{App, Command};
use crate::stats::Span;
use crate::text::whole_percent;
use crate::ui::say;
use crate::ui::theme::{CONTROL_HEIGHT, GAP, GAP_LARGE, GAP_SMALL, ICON_INSET, Icon};
use crate::ui::widget::{Button, body, display, figure, muted, title};
use crate::ui::words::{t, t_with};

/// Each figure has at least and at most this much room, so that all stand in one line if they can.
const FIGURE_WIDTHS: (f32, f32) = (112.0, 132.0);
const FIGURES: f32 = 5.0;

/// What is chosen to be looked at, and what was copied last.
#[derive(Debug, Default)]
pub struct State {
    /// The place of the calendar.
    calendar: usize,
    interval: retention::Interval,
    all_topics: bool,
    copied: Option<Series>,
}

/// Draws the page; what is pressed becomes a command.
pub fn show(ui: &mut Ui, app: &App, state: &mut State, commands: &mut Vec<Command>) {
    column(ui, "progress", |ui| {
        display(ui, &t("room-progress"));
        ui.add_space(GAP_LARGE);
        // Until the log has been read: a moment, and words that go at once only flicker.
        let Some(progress) = app.progress() else { return };
        if progress.is_empty() {
            body(ui, &t("progress-nothing"));
            return;
        }
        figures(ui, progress);
        days::show(ui, progress, state);
        retention::show(ui, progress, state);
        coming::show(ui, progress, state);
        stories::show(ui, progress, state);
        mistakes::show(ui, progress, state, commands);
        time::show(ui, progress, state);
    });
}

fn figures(ui: &mut Ui, progress: &ProgressView) {
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(GAP, GAP + GAP_SMALL);
        let (least, most) = FIGURE_WIDTHS;
        let width = ((ui.available_width() - (FIGURES - 1.0) * GAP) / FIGURES).clamp(least, most);
        let mut counted = |name, n: u64| {
            figure(ui, &n.to_string(), &t_with(name, [("n", n.into())]), width);
        };
        counted("figure-answers-today", progress.done_today.reviews.into());
        counted("figure-answered-all", progress.all.reviews);
        counted("figure-streak", progress.streak_days.into());
        figure(ui, &say::spent(progress.all.took_millis), &t("figure-spent"), width);
        if let Some(share) = progress.retention_over(Span::All).all().of_one() {
            figure(ui, &percent(share), &t("figure-remembered"), width);
        }
    });
}

/// The head of a part of the page: its heading, with a button that copies it as a table where
/// there is anything to copy.
fn part(
    ui: &mut Ui,
    heading: &str,
    series: Series,
    view: &ProgressView,
    copied: &mut Option<Series>,
) {
    ui.add_space(GAP_LARGE);
    let heading = t(heading);
    let size = vec2(ui.available_width(), CONTROL_HEIGHT);
    let (line, _) = ui.allocate_exact_size(size, Sense::hover());
    // The picture ends where the column ends; the rest of its button hangs over the edge.
    let line = line.with_max_x(line.right() + ICON_INSET);
    let layout = Layout::right_to_left(Align::Center);
    let mut line = ui.new_child(UiBuilder::new().max_rect(line).layout(layout));
    if view.has(series) {
        let (icon, name) = if *copied == Some(series) {
            (Icon::Chosen, "progress-copied")
        } else {
            (Icon::Copy, "progress-copy")
        };
        let label = t_with(name, [("figure", heading.as_str().into())]);
        if Button::icon_only(icon, &label).show(&mut line).clicked() {
            line.ctx().copy_text(view.csv(series));
            *copied = Some(series);
        }
    }
    line.with_layout(Layout::left_to_right(Align::Center), |ui| title(ui, &heading));
}

/// The sentence of a part.
fn sentence(ui: &mut Ui, words: &str) {
    muted(ui, words);
    ui.add_space(GAP_SMALL);
}

/// A share of 0 to 1 as whole percent.
fn percent(share: f64) -> String {
    t_with("percent", [("n", whole_percent(share).into())])
}

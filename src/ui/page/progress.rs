//! Progress: what was done, what is remembered, what comes back, what is mixed up.
//!
//! Each part says in a sentence what it shows, is a picture or a table, and can be taken along.

mod coming;
mod days;
mod memory;
mod mistakes;
mod part;
mod retention;
mod saving;
mod stories;
mod time;
mod when;

use egui::{Ui, vec2};

use super::column;
use crate::app::view::{ProgressView, SPANS, Series, SpanFigure};
use crate::app::{App, Command};
use crate::stats::{Retention, Span};
use crate::text::whole_percent;
use crate::ui::say;
use crate::ui::theme::{GAP, GAP_LARGE, GAP_SMALL, Icon, Palette, Type};
use crate::ui::widget::{choice, display, figure, figure_width, muted, paragraph, sign};
use crate::ui::words::{number, t, t_with};

/// The figures over the plots.
const FIGURES: usize = 5;
/// What a page without figures will show, each with its sign.
const PROMISES: [(Icon, &str); 4] = [
    (Icon::Today, "progress-promise-days"),
    (Icon::Right, "progress-promise-retention"),
    (Icon::Undo, "progress-promise-coming"),
    (Icon::Again, "progress-promise-confusions"),
];

/// What is chosen to be looked at, and what was copied last.
#[derive(Debug)]
pub struct State {
    span: Span,
    /// The place of the calendar.
    calendar: usize,
    interval: retention::Interval,
    /// The story whose facts are looked at, by its place; none is all.
    story: Option<usize>,
    all_topics: bool,
    /// What is shown as a table.
    tables: Vec<Series>,
    copied: Option<Series>,
    saving: saving::Saving,
}

impl Default for State {
    fn default() -> Self {
        Self {
            span: Span::Month,
            calendar: 0,
            interval: retention::Interval::default(),
            story: None,
            all_topics: false,
            tables: Vec::new(),
            copied: None,
            saving: saving::Saving::default(),
        }
    }
}

/// What a part of the page draws from.
#[derive(Clone, Copy)]
struct Seen<'a> {
    all: &'a ProgressView,
    /// What was done, and what comes back, over the span that is chosen.
    span: &'a SpanFigure,
}

/// Draws the page; what is pressed becomes a command.
pub fn show(ui: &mut Ui, app: &App, state: &mut State, commands: &mut Vec<Command>) {
    column(ui, "progress", |ui| {
        display(ui, &t("room-progress"));
        ui.add_space(GAP_LARGE);
        // Until the log has been read: a moment, and words that go at once only flicker.
        let Some(progress) = app.progress() else { return };
        if progress.is_empty() {
            return nothing_yet(ui);
        }
        let spans = SPANS.map(|span| (span, span_name(span)));
        if let Some(span) = choice(ui, &t("progress-span"), state.span, &spans) {
            state.span = span;
        }
        let Some(span) = progress.spans.iter().find(|figure| figure.span == state.span) else {
            return;
        };
        let seen = Seen { all: progress, span };
        ui.add_space(GAP + GAP_SMALL);
        figures(ui, seen);
        days::show(ui, seen, state);
        retention::show(ui, seen, state);
        coming::show(ui, seen, state);
        memory::show(ui, seen, state);
        stories::show(ui, progress, state);
        mistakes::show(ui, progress, state, commands);
        time::show(ui, seen, state);
        commands.extend(state.saving.command());
    });
}

/// Before the first answer: what will stand here.
fn nothing_yet(ui: &mut Ui) {
    let p = Palette::of(ui);
    paragraph(ui, Type::Body, &t("progress-nothing"), p.ink);
    ui.add_space(GAP);
    for (icon, words) in PROMISES {
        ui.add_space(GAP_SMALL);
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = GAP;
            sign(ui, icon, Type::Small.line_height(), p.accent);
            muted(ui, &t(words));
        });
    }
}

fn figures(ui: &mut Ui, seen: Seen<'_>) {
    let done = seen.span.done();
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(GAP, GAP + GAP_SMALL);
        let width = figure_width(ui, FIGURES);
        let mut counted = |name, n: u64| {
            figure(ui, &number(n), &t_with(name, [("n", n.into())]), width);
        };
        counted("figure-answers-today", seen.all.done_today.reviews.into());
        counted("figure-streak", seen.all.streak_days.into());
        counted("figure-answered", done.reviews);
        figure(ui, &say::spent_briefly(done.took_millis), &t("figure-spent"), width);
        if let Some(share) = seen.span.known(Retention::all).of_one() {
            figure(ui, &percent(share), &t("figure-known-again"), width);
        }
    });
}

/// The span as it is chosen.
fn span_name(span: Span) -> String {
    t(match span {
        Span::Week | Span::Month => "progress-month",
        Span::Quarter => "progress-quarter",
        Span::Year => "progress-year-back",
        Span::All => "progress-all",
    })
}

/// The span in a sentence.
fn span_said(span: Span) -> String {
    t(match span {
        Span::Week | Span::Month => "span-month",
        Span::Quarter => "span-quarter",
        Span::Year => "span-year",
        Span::All => "span-all",
    })
}

/// A share of 0 to 1 as whole percent.
fn percent(share: f64) -> String {
    t_with("percent", [("n", whole_percent(share).into())])
}

/// A whole number on a scale.
fn whole(value: f64) -> String {
    number(value.round().max(0.0) as u64)
}

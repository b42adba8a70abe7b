//! The time that study takes.

use egui::Ui;

use super::part::{part, sentence};
use super::when::{stretch, tick};
use super::{Seen, State, span_said, whole};
use crate::app::view::Series;
use crate::stats::{Pace, Period, Stretch};
use crate::ui::say;
use crate::ui::theme::GAP_SMALL;
use crate::ui::widget::{Chart, Guide, Layer, Scale, muted, table};
use crate::ui::words::{number, t, t_with};

const MILLIS_PER_MINUTE: f64 = 60_000.0;
const MINUTES_PER_HOUR: f64 = 60.0;
/// More minutes than this are told in hours.
const MOST_MINUTES: f64 = 180.0;

/// Draws the part.
pub fn show(ui: &mut Ui, seen: Seen<'_>, state: &mut State) {
    let is_table = part(ui, "progress-time", Series::Time, seen.all, state);
    let (past, done) = (&seen.span.past, seen.span.done());
    let words = [
        ("spent", say::spent(done.took_millis).into()),
        ("span", span_said(seen.span.span).into()),
    ];
    let said = t_with("progress-time-say", words);
    sentence(ui, &said);
    if is_table {
        let columns = ["column-when", "column-time", "column-answers"].map(t);
        table(ui, &t("progress-time"), &columns, past.len(), |row, column| {
            cell(&past[row], column)
        });
        return;
    }
    let minutes = |stretch: &Stretch| stretch.done.took_millis as f64 / MILLIS_PER_MINUTE;
    let most = past.iter().map(minutes).fold(0.0, f64::max);
    let (unit, each) =
        if most > MOST_MINUTES { ("unit-hours", MINUTES_PER_HOUR) } else { ("unit-minutes", 1.0) };
    Chart {
        id: "plot of time",
        guide: Guide { name: &t("progress-time"), keys: &t("progress-plot-keys") },
        unit: &t(unit),
        scale: Scale::up_to(most / each, 1.0, whole),
        places: past.len(),
        layers: vec![Layer::Bars(past.iter().map(|stretch| minutes(stretch) / each).collect())],
        tick: &|place| tick(&past[place]),
        tip: &|place| tip(&past[place]),
    }
    .show(ui);
    ui.add_space(GAP_SMALL);
    muted(ui, &paces(&done));
}

fn tip(of: &Stretch) -> String {
    let spent = say::spent(of.done.took_millis);
    t_with("progress-time-tip", [("day", stretch(of).into()), ("spent", spent.into())])
}

fn cell(of: &Stretch, column: usize) -> String {
    match column {
        0 => stretch(of),
        1 => say::spent(of.done.took_millis),
        _ => number(of.done.reviews),
    }
}

/// How long an answer takes, by how it is given.
fn paces(done: &Period) -> String {
    let told = [
        ("pace-flashcard", done.flashcards),
        ("pace-typed", done.typed),
        ("pace-choice", done.chosen),
    ];
    let told = told.into_iter().filter_map(|(name, pace): (_, Pace)| {
        let seconds = (pace.mean_seconds()? * 10.0).round() / 10.0;
        Some(t_with(name, [("seconds", seconds.into())]))
    });
    told.collect::<Vec<_>>().join(" · ")
}

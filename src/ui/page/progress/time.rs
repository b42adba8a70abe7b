//! The time that study takes.

use egui::Ui;

use super::{State, part, sentence};
use crate::app::view::{ProgressView, Series};
use crate::clock::StudyDay;
use crate::stats::Pace;
use crate::ui::say;
use crate::ui::theme::GAP_SMALL;
use crate::ui::widget::{Bar, bars, muted};
use crate::ui::words::t_with;

const DAYS: i32 = 14;
const MILLIS_PER_MINUTE: f64 = 60_000.0;

/// Draws the part.
pub fn show(ui: &mut Ui, progress: &ProgressView, state: &mut State) {
    part(ui, "progress-time", Series::Time, progress, &mut state.copied);
    let took = |day: StudyDay| {
        let found = progress.days.iter().rev().find(|done| done.day == day);
        found.map_or(0, |done| done.took_millis)
    };
    let days: Vec<(StudyDay, u64)> =
        (1 - DAYS..=0).map(|ago| progress.today.plus(ago)).map(|day| (day, took(day))).collect();
    let all: u64 = days.iter().map(|(_, millis)| millis).sum();
    let said =
        t_with("progress-time-say", [("spent", say::spent(all).into()), ("days", DAYS.into())]);
    sentence(ui, &said);
    let drawn: Vec<Bar> = days.iter().map(|(day, millis)| bar(*day, *millis)).collect();
    bars(ui, &drawn, &said);
    ui.add_space(GAP_SMALL);
    muted(ui, &paces(progress));
}

fn bar(day: StudyDay, millis: u64) -> Bar {
    let minutes = millis as f64 / MILLIS_PER_MINUTE;
    let spent = say::spent(millis);
    Bar {
        height: minutes,
        at_most: minutes,
        // Minutes, as the sentence over the bars says; less than one is told in full.
        number: if minutes < 1.0 { spent.clone() } else { minutes.round().to_string() },
        label: day.date().day().to_string(),
        tip: t_with(
            "progress-time-tip",
            [("day", say::long_date(day).into()), ("spent", spent.into())],
        ),
    }
}

/// How long an answer takes, by how it is given.
fn paces(progress: &ProgressView) -> String {
    let all = &progress.all;
    let told = [
        ("pace-flashcard", all.flashcards),
        ("pace-typed", all.typed),
        ("pace-choice", all.chosen),
    ];
    let told = told.into_iter().filter_map(|(name, pace): (_, Pace)| {
        let seconds = (pace.mean_seconds()? * 10.0).round() / 10.0;
        Some(t_with(name, [("seconds", seconds.into())]))
    });
    told.collect::<Vec<_>>().join(" · ")
}

//! Work that takes its time in words: what it is, and what came of it.

use crate::app::{FitOutcome, TaskKind};
use crate::schedule::{FEWEST_ANSWERS, Trial};
use crate::ui::words::{hundredths, t, t_with};

/// What is being done.
pub fn task(kind: TaskKind) -> String {
    t(match kind {
        TaskKind::Restoring => "task-restoring",
        TaskKind::Rescuing => "task-rescuing",
        TaskKind::Importing => "task-importing",
        TaskKind::Exporting => "task-exporting",
        TaskKind::ReadingDecks => "task-reading-decks",
        TaskKind::Planning => "task-planning",
        TaskKind::Fitting => "task-fitting",
        TaskKind::DrawingQuestions => "task-drawing-questions",
        TaskKind::TryingForm => "task-trying-form",
        TaskKind::WritingLog => "task-writing-log",
        TaskKind::BackingUp => "task-backing-up",
    })
}

/// What stops it, and which of all that is being done.
pub fn stop(kind: TaskKind) -> String {
    t_with("task-stop", [("task", task(kind).into())])
}

/// That it was stopped, and what is as it was.
pub fn stopped(kind: TaskKind) -> String {
    t(match kind {
        TaskKind::Restoring => "stopped-restoring",
        TaskKind::Rescuing => "stopped-rescuing",
        TaskKind::Importing => "stopped-importing",
        TaskKind::Exporting => "stopped-exporting",
        TaskKind::Fitting => "stopped-fitting",
        TaskKind::ReadingDecks
        | TaskKind::Planning
        | TaskKind::DrawingQuestions
        | TaskKind::TryingForm
        | TaskKind::WritingLog
        | TaskKind::BackingUp => "fit-stopped",
    })
}

/// What came of looking for a schedule that fits the learner.
pub fn fit_outcome(outcome: FitOutcome) -> String {
    match outcome {
        FitOutcome::TooFew { answers } => {
            let words = [("n", answers.into()), ("needed", FEWEST_ANSWERS.into())];
            t_with("fit-too-few", words)
        }
        FitOutcome::Fitted(trial) | FitOutcome::WouldFit(trial) => tried("fit-better", &trial),
        FitOutcome::Stays(trial) => tried("fit-stays", &trial),
        FitOutcome::Reverted => t("fit-reverted"),
        FitOutcome::Stopped => t("fit-stopped"),
    }
}

fn tried(name: &str, trial: &Trial) -> String {
    let words = [
        ("n", trial.answers.into()),
        ("found", hundredths(trial.found_percent())),
        ("present", hundredths(trial.present_percent())),
    ];
    t_with(name, words)
}

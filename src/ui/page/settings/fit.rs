//! How well the schedule fits the learner: what it is made from, the search for a better one,
//! what came of that, and the way back.

use std::time::Duration;

use egui::Ui;

use super::entry::Entry;
use super::row::{Row, said};
use crate::app::view::FitView;
use crate::app::{Command, FitWish, TaskKind};
use crate::ui::say;
use crate::ui::theme::GAP_SMALL;
use crate::ui::widget::{Button, flow, muted, progress_line, read_out};
use crate::ui::words::t;

/// How often the progress line is drawn again.
const LOOK_AGAIN: Duration = Duration::from_millis(100);

/// Draws the row; what is pressed becomes a command.
pub fn show(ui: &mut Ui, view: FitView, commands: &mut Vec<Command>) {
    Row::new(Entry::Fit).show(ui, |ui, _| {
        ui.spacing_mut().item_spacing.y = GAP_SMALL;
        let made_from = if view.is_fitted { "fit-own" } else { "fit-average" };
        said(ui, &t(made_from));
        if let Some(share) = view.share {
            progress_line(ui, share, &t("fit-running"));
            muted(ui, &t("fit-running"));
            ui.ctx().request_repaint_after(LOOK_AGAIN);
        } else if let Some(outcome) = view.outcome {
            let told = muted(ui, &say::fit_outcome(outcome));
            read_out(ui, told);
        }
        flow(ui, |ui| {
            let mut button = |name: &str, command: Command| {
                if Button::quiet(&t(name)).show(ui).clicked() {
                    commands.push(command);
                }
            };
            if view.share.is_some() {
                button("command-stop-task", Command::Stop(TaskKind::Fitting));
                return;
            }
            button("command-fit", Command::Fit(FitWish::Use));
            if view.can_revert {
                button("command-revert-fit", Command::RevertFit);
            }
        });
    });
}

//! The line over a card: how far the session is, and what one can do about the exercise.

use egui::Ui;

use super::{BURY, IMPROVE, LEAVE, MARK, SUSPEND, WHY};
use crate::app::view::{CardView, Side};
use crate::app::{App, Command};
use crate::ui::keys::{Chord, UNDO};
use crate::ui::theme::Icon;
use crate::ui::widget::{Button, muted, thin_line, toolbar, tools_width};
use crate::ui::words::{t, t_with};

/// The thin line, what is left, and what one can do about this exercise.
pub fn show(ui: &mut Ui, app: &App, card: &CardView, commands: &mut Vec<Command>) {
    let progress = card.progress;
    let left_millis = progress.planned_millis.saturating_sub(progress.spent_millis);
    let minutes = left_millis.div_ceil(60_000);
    let words =
        t_with("study-left", [("minutes", minutes.into()), ("cards", progress.left.into())]);
    let of_time = progress.spent_millis as f32 / (progress.planned_millis.max(1)) as f32;
    let of_cards = progress.answered as f32 / (progress.answered + progress.left).max(1) as f32;
    thin_line(ui, of_time.max(of_cards));
    let buttons = tools(app, card);
    let press = |ui: &mut Ui| {
        for (icon, chord, name, command) in &buttons {
            if Button::icon_only(*icon, &t(name)).key(&chord.name()).show(ui).clicked() {
                commands.push(command.clone());
            }
        }
    };
    let left = |ui: &mut Ui| {
        muted(ui, &words);
    };
    toolbar(ui, &t("study-tools"), tools_width(buttons.len()), left, press);
}

/// What one can do about this exercise, as it is read. What only an answer has comes first, so
/// that the others stay where they are when the card is turned.
fn tools(app: &App, card: &CardView) -> Vec<(Icon, Chord, &'static str, Command)> {
    let mut tools = Vec::new();
    if app.undoable().is_some() {
        tools.push((Icon::Undo, UNDO, "command-undo", Command::Undo));
    }
    if matches!(card.side, Side::Back(_)) {
        tools.push((Icon::Why, WHY, "command-why-now", Command::WhyNow));
        tools.push((Icon::Improve, IMPROVE, "command-improve", Command::Improve));
    }
    let (icon, name) = match card.is_marked {
        true => (Icon::Marked, "study-unmark"),
        false => (Icon::Mark, "command-mark"),
    };
    tools.push((icon, MARK, name, Command::Mark));
    tools.push((Icon::Bury, BURY, "command-bury", Command::Bury));
    tools.push((Icon::Suspend, SUSPEND, "command-suspend", Command::Suspend));
    tools.push((Icon::Close, LEAVE, "command-end-study", Command::EndStudy));
    tools
}

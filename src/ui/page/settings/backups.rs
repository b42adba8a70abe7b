//! Backups in the settings: which there are, what putting one back would change, and doing it.

use egui::Ui;

use super::entry::Entry;
use super::row::{Row, said};
use crate::app::{App, Backup, Command, Days, Preview};
use crate::clock::StudyDay;
use crate::text::capitalised;
use crate::ui::say::long_date;
use crate::ui::theme::{GAP_SMALL, Palette, Type};
use crate::ui::widget::{Button, muted, paragraph};
use crate::ui::words::{t, t_with};

/// Backups that are shown; the folder has the others.
const MOST: usize = 12;

/// Draws the row; what is pressed becomes a command.
pub fn show(ui: &mut Ui, app: &App, commands: &mut Vec<Command>) {
    Row::new(Entry::Backups).show(ui, |ui, _| {
        ui.spacing_mut().item_spacing.y = GAP_SMALL;
        if app.is_recovering() {
            said(ui, &t("backups-working"));
            return;
        }
        let Some(found) = &app.backups().found else {
            if Button::quiet(&t("command-list-backups")).show(ui).clicked() {
                commands.push(Command::ListBackups);
            }
            return;
        };
        if found.is_empty() {
            said(ui, &t("backups-none"));
        }
        for backup in found.iter().take(MOST) {
            let chosen = app.backups().chosen.as_ref().filter(|(path, _)| *path == backup.path);
            row(ui, app, backup, chosen.map(|(_, preview)| preview), commands);
        }
    });
}

/// A backup: its moment, which is pressed to look at it, and what putting it back would change.
fn row(
    ui: &mut Ui,
    app: &App,
    backup: &Backup,
    preview: Option<&Result<Preview, String>>,
    commands: &mut Vec<Command>,
) {
    if Button::quiet(&when(app, backup)).show(ui).clicked() {
        commands.push(Command::LookAtBackup(backup.path.clone()));
    }
    match preview {
        None => {}
        Some(Err(why)) => {
            muted(ui, why);
        }
        Some(Ok(preview)) => {
            for line in changes(preview) {
                paragraph(ui, Type::Body, &line, Palette::of(ui).ink);
            }
            if Button::quiet(&t("command-restore")).show(ui).clicked() {
                commands.push(Command::Restore(backup.path.clone()));
            }
        }
    }
}

/// `Sunday 22 November 2026, 14:30, before import`
fn when(app: &App, backup: &Backup) -> String {
    let local = app.local(backup.at);
    let time = local.strftime("%H:%M").to_string();
    let day = capitalised(&long_date(StudyDay::from_date(local.date())));
    let about = [("day", day.into()), ("time", time.into())];
    match &backup.before {
        None => t_with("backups-when", about),
        Some(_) => t_with("backups-when-before", about),
    }
}

fn changes(preview: &Preview) -> Vec<String> {
    let Preview { answers, coming, going, settings, .. } = preview;
    let mut lines = vec![t_with("backups-answers", [("n", (*answers).into())])];
    for (name, Days { answers, span }) in [("backups-coming", coming), ("backups-going", going)] {
        if let Some((first, last)) = span {
            let (first, last) = (long_date(*first), long_date(*last));
            let about = [("n", (*answers).into()), ("first", first.into()), ("last", last.into())];
            lines.push(t_with(name, about));
        }
    }
    if !settings.is_empty() {
        lines.push(t_with("backups-settings", [("n", settings.len().into())]));
    }
    if lines.len() == 1 {
        lines.push(t("backups-same"));
    }
    lines
}

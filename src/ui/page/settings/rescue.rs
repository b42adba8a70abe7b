//! Rescue in the settings: whether there is anything to rescue, and doing it.

use egui::Ui;

use super::entry::Entry;
use super::row::{Row, said};
use crate::app::{App, Command};
use crate::ui::notice::is_damage;
use crate::ui::theme::{CONTROL_HEIGHT, Icon, Palette, Type};
use crate::ui::widget::{Button, signed};
use crate::ui::words::t;

/// Draws the row; what is pressed becomes a command.
pub fn show(ui: &mut Ui, app: &App, commands: &mut Vec<Command>) {
    Row::new(Entry::Rescue).show(ui, |ui, _| {
        if app.is_recovering() {
            said(ui, &t("backups-working"));
        } else if !app.notices().iter().any(|notice| is_damage(&notice.kind)) {
            ui.add_space((CONTROL_HEIGHT - Type::Small.line_height()) / 2.0);
            signed(ui, Icon::Right, Type::Small, &t("rescue-sound"), Palette::of(ui).right);
        } else if Button::quiet(&t(Command::Rescue.name())).show(ui).clicked() {
            commands.push(Command::Rescue);
        }
    });
}

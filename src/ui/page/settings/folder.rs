//! The data folder: where it is, copied, and opened in the file manager of the system.

use egui::Ui;

use super::entry::Entry;
use super::row::{Row, said};
use crate::app::App;
use crate::ui::theme::{GAP_SMALL, Icon, Palette, Type};
use crate::ui::widget::{Button, flow, paragraph, read_out};
use crate::ui::words::t;

/// Draws the row; `is_closed` says whether opening failed, and remembers it.
pub fn show(ui: &mut Ui, app: &App, is_closed: &mut bool) {
    let folder = app.data_dir().display().to_string();
    Row::new(Entry::Folder).show(ui, |ui, _| {
        ui.spacing_mut().item_spacing.y = GAP_SMALL;
        said(ui, &folder);
        flow(ui, |ui| {
            if Button::quiet(&t("settings-open-folder")).show(ui).clicked() {
                let opened = outside::that_detached(app.data_dir());
                if let Err(error) = &opened {
                    log::warn!("failed to open `{folder}`: {error}");
                }
                *is_closed = opened.is_err();
            }
            let label = t("settings-copy-folder");
            if Button::quiet(&label).icon(Icon::Copy).show(ui).clicked() {
                ui.ctx().copy_text(folder.clone());
            }
        });
        if *is_closed {
            let ink = Palette::of(ui).caution;
            let words = t("settings-folder-closed");
            let told = paragraph(ui, Type::Small, &words, ink);
            read_out(ui, told);
        }
    });
}

//! Ways to bring decks in: dropping files, and a path to type or paste, as dropping does not work
//! everywhere.

use std::path::PathBuf;

use egui::{Id, Key, Ui, vec2};

use crate::app::Command;
use crate::ui::page::library::front::part;
use crate::ui::theme::{CONTROL_HEIGHT, GAP_SMALL, GAP_TINY, Icon, Type};
use crate::ui::widget::{Button, field, muted};
use crate::ui::words::t;

const ADD_WIDTH: f32 = 100.0;

/// The path being typed.
#[derive(Debug, Default)]
pub struct State {
    path: String,
}

/// Draws the ways in; what is pressed becomes a command.
pub fn show(ui: &mut Ui, state: &mut State, commands: &mut Vec<Command>) {
    part(ui, &t("library-add"));
    muted(ui, &t("library-add-help"));
    ui.add_space(GAP_TINY);
    let path = &mut state.path;
    let mut asked = false;
    ui.horizontal(|ui| {
        let label = t("command-add-deck");
        let room = (ui.available_width() - ADD_WIDTH - GAP_SMALL).max(120.0);
        ui.allocate_ui(vec2(room, CONTROL_HEIGHT), |ui| {
            let id = Id::unique("deck-path");
            let name = t("library-path");
            let response = field(ui, id, path, Type::Body, &name, &t("library-path-hint"));
            asked |= response.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
        });
        let button = Button::quiet(&label).icon(Icon::Add).width(ADD_WIDTH);
        let button = if path.trim().is_empty() { button.disabled() } else { button };
        asked |= button.show(ui).clicked();
    });
    if asked && !path.trim().is_empty() {
        commands.push(Command::AddDeck(PathBuf::from(path.trim())));
        path.clear();
    }
}

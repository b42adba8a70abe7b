//! Ways in and out: deck files by the system's window, by dropping, by a path; the log of answers
//! as text.

use std::path::PathBuf;

use egui::{Id, Key, Ui, vec2};

use crate::app::Command;
use crate::ui::file_dialog::{Answer, FileDialog};
use crate::ui::page::library::front::part;
use crate::ui::page::log_file::LogFile;
use crate::ui::theme::{CONTROL_HEIGHT, GAP_SMALL, GAP_TINY, Icon, Palette, Type};
use crate::ui::widget::{Button, field, muted, read_out, signed};
use crate::ui::words::t;

const ADD_WIDTH: f32 = 120.0;
/// What deck files end with.
const DECK: &str = "toml";

/// The path being typed, and what is asked of the system's window.
#[derive(Debug, Default)]
pub struct State {
    path: String,
    dialog: FileDialog,
    /// There is no such window here.
    has_no_window: bool,
    log: LogFile,
}

/// Draws the ways in and out; what is pressed becomes a command.
pub fn show(ui: &mut Ui, state: &mut State, commands: &mut Vec<Command>) {
    hear(state, commands);
    part(ui, &t("library-add"));
    muted(ui, &t("library-add-help"));
    ui.add_space(GAP_TINY);
    let label = t("library-choose");
    if Button::quiet(&label).icon(Icon::Folder).show(ui).clicked() {
        state.dialog.choose(ui.ctx(), &label, &t("library-deck-files"), DECK);
    }
    if state.has_no_window {
        let ink = Palette::of(ui).caution;
        let told = signed(ui, Icon::Warning, Type::Small, &t("library-no-window"), ink);
        read_out(ui, told);
    }
    ui.add_space(GAP_TINY);
    typed(ui, &mut state.path, commands);
    part(ui, &t("library-log"));
    muted(ui, &t("library-log-help"));
    ui.add_space(GAP_TINY);
    state.log.show(ui, commands);
}

fn hear(state: &mut State, commands: &mut Vec<Command>) {
    match state.dialog.answer() {
        Some(Answer::Chosen(files)) => {
            state.has_no_window = false;
            commands.extend(files.into_iter().map(Command::AddDeck));
        }
        Some(Answer::Left) => state.has_no_window = false,
        Some(Answer::NoWindow) => state.has_no_window = true,
        None => {}
    }
}

/// The path of a deck to type or paste.
fn typed(ui: &mut Ui, path: &mut String, commands: &mut Vec<Command>) {
    let mut asked = false;
    ui.horizontal(|ui| {
        let label = t("command-add-deck");
        let room = (ui.available_width() - ADD_WIDTH - GAP_SMALL).max(ADD_WIDTH);
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
        commands.push(Command::AddDeck(pasted(path)));
        path.clear();
    }
}

/// A path as file managers and terminals give it: in quote marks, or as the address of a file.
fn pasted(text: &str) -> PathBuf {
    let text = text.trim();
    let bare = ['"', '\''].iter().find_map(|mark| text.strip_prefix(*mark)?.strip_suffix(*mark));
    let text = bare.unwrap_or(text);
    match text.strip_prefix("file://") {
        Some(address) => PathBuf::from(decoded(address)),
        None => PathBuf::from(text),
    }
}

/// An address with `%20` and the like as what they stand for.
fn decoded(address: &str) -> String {
    let bytes = address.as_bytes();
    let (mut out, mut at) = (Vec::with_capacity(bytes.len()), 0);
    while at < bytes.len() {
        let code = bytes.get(at + 1..at + 3).filter(|_| bytes[at] == b'%');
        let code =
            code.and_then(|code| u8::from_str_radix(std::str::from_utf8(code).ok()?, 16).ok());
        out.push(code.unwrap_or(bytes[at]));
        at += if code.is_some() { 3 } else { 1 };
    }
    String::from_utf8_lossy(&out).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_is_taken_as_file_managers_and_terminals_give_it() {
        let told = |text| pasted(text).display().to_string();
        assert_eq!(told("  /decks/moon.toml "), "/decks/moon.toml");
        assert_eq!(told("'/my decks/moon.toml'"), "/my decks/moon.toml");
        assert_eq!(told("file:///my%20decks/l%C3%BCne.toml"), "/my decks/lüne.toml");
        assert_eq!(told("100%"), "100%");
        assert_eq!(told("file:///100%"), "/100%");
    }
}

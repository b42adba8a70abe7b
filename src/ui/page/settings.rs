//! Settings: in calm sections, each row with what it does and its default; a field at the top
//! finds them. Every change is kept at once.

mod backups;
mod control;
mod cost;
mod entry;
mod fit;
mod folder;
mod rescue;
mod row;
mod sought;
mod steps;

use egui::{Context, Id, Key, Ui};

use super::column;
use super::log_file::LogFile;
use crate::app::{App, Command};
use crate::ui::keys::Chord;
use crate::ui::theme::{GAP, GAP_LARGE, GAP_SMALL};
use crate::ui::widget::{Button, body, display, muted, read_out, search_field, title};
use crate::ui::words::{t, t_with};
use entry::Entry;
use sought::Sought;
use steps::Draft;

/// What is looked for, and steps that are being typed.
#[derive(Debug, Default)]
pub struct State {
    query: String,
    wants_focus: bool,
    learning: Draft,
    relearning: Draft,
    /// Whether the cost of retention is shown as a table.
    cost_is_table: bool,
    /// Whether the data folder could not be opened.
    folder_is_closed: bool,
    log: LogFile,
}

impl State {
    /// The field that searches the page is to have the focus.
    pub fn ask_focus(&mut self) {
        self.wants_focus = true;
    }
}

/// Takes Ctrl+F out of the input, if that is what was pressed: on this page it searches the page.
pub fn takes_search(ctx: &Context) -> bool {
    let chord = Chord::ctrl(Key::F);
    ctx.input_mut(|input| input.consume_key(chord.modifiers, chord.key))
}

/// Draws the page; every change becomes a command at once.
pub fn show(ui: &mut Ui, app: &App, state: &mut State, commands: &mut Vec<Command>) {
    column(ui, "settings", |ui| {
        display(ui, &t("room-settings"));
        ui.add_space(GAP);
        search(ui, state);
        let sought = Sought::read(&state.query);
        let found = entry::found(&sought);
        if !sought.is_nothing() {
            tell(ui, state, &found);
        }
        for (heading, entries) in found {
            ui.add_space(GAP_LARGE);
            title(ui, &heading);
            for entry in entries {
                control::show(ui, entry, app, state, commands);
            }
        }
    });
}

fn search(ui: &mut Ui, state: &mut State) {
    let id = Id::unique("settings query");
    let (name, hint) = (t("settings-search"), t("settings-search-hint"));
    let clear = t("settings-show-all");
    let searched = search_field(ui, id, &mut state.query, (&name, &hint), &clear);
    if searched.is_cleared {
        state.query.clear();
        state.wants_focus = true;
    }
    if std::mem::take(&mut state.wants_focus) {
        searched.field.request_focus();
        searched.field.scroll_to_me(None);
    }
}

/// Says how many settings were found; of none, what to do.
fn tell(ui: &mut Ui, state: &mut State, found: &[(String, Vec<Entry>)]) {
    ui.add_space(GAP_SMALL);
    let count: usize = found.iter().map(|(_, entries)| entries.len()).sum();
    if count > 0 {
        let told = muted(ui, &t_with("settings-found", [("n", count.into())]));
        read_out(ui, told);
        return;
    }
    ui.add_space(GAP_SMALL);
    let nothing = t_with("settings-nothing", [("text", state.query.trim().to_owned().into())]);
    let told = body(ui, &nothing);
    read_out(ui, told);
    muted(ui, &t("settings-facts-elsewhere"));
    ui.add_space(GAP);
    if Button::quiet(&t("settings-show-all")).show(ui).clicked() {
        state.query.clear();
    }
}

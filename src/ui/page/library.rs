//! Library: every deck, the page of one, a search over all facts, and ways to bring decks in.

mod aliases;
mod bring;
mod deck;
mod flagged;
mod front;
mod offers;
mod problems;
pub(super) mod search;
mod steps;

use egui::{Key, Ui};

use super::column;
use crate::app::{App, Command};
use crate::deck::{DeckId, FactId};
use crate::ui::keys::{Binding, Chord};
use crate::ui::theme::{GAP, GAP_SMALL};
use crate::ui::widget::{display, muted};
use crate::ui::words::{t, t_with};

/// What is half typed or unfolded.
#[derive(Debug, Default)]
pub struct State {
    pub search: search::State,
    front: front::State,
    deck: deck::State,
    bring: bring::State,
}

impl State {
    /// The field that searches is to have the focus when it is drawn next.
    pub fn ask_search(&mut self) {
        self.search.ask_focus();
    }

    /// All that these words find is to be shown, and of it this fact.
    pub fn show_facts(&mut self, text: &str, fact: Option<(DeckId, FactId)>) {
        self.search.show_facts(text, fact);
    }
}

/// The keys of the page.
pub fn keys(app: &App) -> Vec<Binding> {
    if app.open_deck_view().is_none() {
        return Vec::new();
    }
    [Key::Escape, Key::Backspace]
        .map(|key| Binding::new(Chord::plain(key), Command::CloseDeck))
        .into()
}

/// Draws the page; what is pressed becomes a command.
pub fn show(ui: &mut Ui, app: &App, state: &mut State, commands: &mut Vec<Command>) {
    if let Some(view) = app.open_deck_view() {
        return deck::show(ui, app, view, &mut state.deck, commands);
    }
    column(ui, "library", |ui| {
        display(ui, &t("room-library"));
        ui.add_space(GAP);
        let library = app.library();
        offers::show(ui, &library.offers, commands);
        search::show(ui, app, &mut state.search, commands);
        if state.search.is_asking() {
            return;
        }
        ui.add_space(GAP_SMALL);
        front::show(ui, library, search::field_id(), &mut state.front, commands);
        bring::show(ui, &mut state.bring, commands);
        ui.add_space(GAP);
        let folder = crate::ui::say::path(&library.folder);
        muted(ui, &t_with("library-folder", [("folder", folder.into())]));
    });
}

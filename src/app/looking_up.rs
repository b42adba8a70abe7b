//! Any fact of the library looked up by a few words, from whatever room: what is found is offered,
//! and leads on. The search of the room "Library" is not touched by it.

use crate::app::App;
use crate::app::thinker::Task;
use crate::app::view::SearchView;
use crate::deck::DeckId;

/// So many facts are offered; all are counted.
pub const MOST_OFFERED: usize = 8;

/// What is looked up, and what that found last.
#[derive(Debug, Default)]
pub(super) struct LookingUp {
    text: String,
    found: SearchView,
}

impl App {
    /// The facts that were looked up last: while other words are looked up, those of before.
    pub fn looked_up(&self) -> &SearchView {
        &self.looking_up.found
    }

    /// The decks that are studied, with their titles.
    pub fn studied_decks(&self) -> impl Iterator<Item = (&DeckId, &str)> {
        self.desk.bank.decks().map(|loaded| (&loaded.deck.id, loaded.deck.title.as_str()))
    }

    /// Has facts looked up. It changes nothing that a room shows.
    pub(super) fn look_up_facts(&mut self, text: String) {
        if text.trim().is_empty() {
            self.looking_up = LookingUp::default();
            return;
        }
        self.looking_up.text.clone_from(&text);
        self.think(Task::LookUp(text));
    }

    pub(super) fn take_looked_up(&mut self, found: SearchView) {
        // What is no longer looked up is not offered either.
        if found.text == self.looking_up.text {
            self.looking_up.found = found;
        }
    }
}

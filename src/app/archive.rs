//! Decks that are archived: not studied and not due, with all that is remembered of them kept.
//!
//! A list of ids beside the settings, so that backups hold it and a deck keeps its place in it
//! wherever its file lies.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use crate::app::App;
use crate::app::deed::Deed;
use crate::app::filing::Done;
use crate::app::notice::AnnouncementKind;
use crate::app::saver::Request;
use crate::app::saves::Purpose;
use crate::deck::DeckId;

/// The key under which they are kept, beside the settings.
const KEY: &str = "archived-decks";

/// The ids of the decks that are archived.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Archived(BTreeSet<String>);

impl Archived {
    /// Takes them out of what is kept under keys; none where that makes no sense.
    pub fn take_from(kept: &mut Vec<(String, String)>) -> Self {
        let Some(at) = kept.iter().position(|(key, _)| key == KEY) else { return Self::default() };
        let (_, json) = kept.remove(at);
        serde_json::from_str(&json).unwrap_or_else(|error| {
            log::warn!("the decks that are archived cannot be read: {error}");
            Self::default()
        })
    }

    /// Whether this deck is archived.
    pub fn has(&self, deck: &DeckId) -> bool {
        self.0.contains(deck.as_str())
    }

    /// Puts it in or takes it out; says whether that changes anything.
    fn put(&mut self, deck: &DeckId, fate: Shelving) -> bool {
        match fate {
            Shelving::Archived => self.0.insert(deck.to_string()),
            Shelving::Studied => self.0.remove(deck.as_str()),
        }
    }
}

/// Whether a deck is studied.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Shelving {
    Studied,
    Archived,
}

impl Shelving {
    pub(super) fn reversed(self) -> Self {
        match self {
            Self::Studied => Self::Archived,
            Self::Archived => Self::Studied,
        }
    }

    fn deed(self, title: String) -> Deed {
        match self {
            Self::Archived => Deed::Archived { title },
            Self::Studied => Deed::Unarchived { title },
        }
    }
}

impl App {
    /// Archives a deck, or studies it again.
    pub(super) fn shelve(&mut self, deck: &DeckId, fate: Shelving) {
        let Some(title) = self.put_on_shelf(deck, fate) else { return };
        self.say(AnnouncementKind::Did(fate.deed(title.clone())));
        self.done.push((self.now(), Done::Shelved { deck: deck.clone(), title, fate }));
    }

    /// Takes that back.
    pub(super) fn unshelve(&mut self, deck: &DeckId, title: String, fate: Shelving) {
        self.put_on_shelf(deck, fate.reversed());
        self.say(AnnouncementKind::Undid(fate.deed(title)));
    }

    /// Does it and has it kept; gives the title of the deck, where that changed anything.
    fn put_on_shelf(&mut self, deck: &DeckId, fate: Shelving) -> Option<String> {
        let title = self.shelf.get(deck)?.deck.title.clone();
        self.archived.put(deck, fate).then_some(())?;
        let json = serde_json::to_string(&self.archived).expect("lists of texts are always JSON");
        self.saves.ask(Request::Set { key: KEY.to_owned(), json }, Purpose::Setting);
        self.ask_for_memories();
        Some(title)
    }
}

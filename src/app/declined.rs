//! Names that were proposed for a deck and put away: they are not proposed again.

use serde::{Deserialize, Serialize};

use crate::app::App;
use crate::app::notice::AnnouncementKind;
use crate::app::saver::Request;
use crate::app::saves::Purpose;
use crate::deck::DeckId;
use crate::deck::edit::{Alias, AliasOf};
use crate::text::fold;

/// The key under which they are kept, beside the settings.
const KEY: &str = "declined-aliases";

/// Nobody puts away so many; of more, the oldest are proposed again.
const MOST: usize = 1_000;

/// The names that were put away, oldest first.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Declined(Vec<Name>);

/// A name, for whom or what in which deck.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Name {
    deck: String,
    of: String,
    /// In any letters it is the same name.
    folded: String,
}

impl Name {
    fn of(deck: &DeckId, alias: &Alias) -> Self {
        let of = match &alias.of {
            AliasOf::Entity(id) => id.to_string(),
            AliasOf::Ask { fact, name } => format!("{fact}/{name}"),
        };
        Self { deck: deck.to_string(), of, folded: fold(&alias.text) }
    }
}

impl Declined {
    /// Takes them out of what is kept under keys; none where that makes no sense.
    pub fn take_from(kept: &mut Vec<(String, String)>) -> Self {
        let Some(at) = kept.iter().position(|(key, _)| key == KEY) else { return Self::default() };
        let (_, json) = kept.remove(at);
        serde_json::from_str(&json).unwrap_or_else(|error| {
            log::warn!("the names that were put away cannot be read: {error}");
            Self::default()
        })
    }

    /// Whether this name was put away.
    pub fn has(&self, deck: &DeckId, alias: &Alias) -> bool {
        self.0.contains(&Name::of(deck, alias))
    }

    fn add(&mut self, deck: &DeckId, alias: &Alias) {
        self.0.push(Name::of(deck, alias));
        let too_many = self.0.len().saturating_sub(MOST);
        self.0.drain(..too_many);
    }
}

impl App {
    /// Proposes this name for the deck no more.
    pub(super) fn put_away_alias(&mut self, deck: &DeckId, alias: Alias) {
        if self.desk.declined.has(deck, &alias) {
            return;
        }
        self.desk.declined.add(deck, &alias);
        let json =
            serde_json::to_string(&self.desk.declined).expect("lists of texts are always JSON");
        self.saves.ask(Request::Set { key: KEY.to_owned(), json }, Purpose::Setting);
        self.say(AnnouncementKind::AliasPutAway { alias: alias.text });
    }
}

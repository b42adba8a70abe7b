//! What TOML makes of the text of a deck, before anything in it is understood.

use toml::Spanned;
use toml::de::{DeTable, Error};

use super::{Parsed, limits, read_tree, too_long};

/// A text as TOML sees it: for as long as it is there it takes many times the room of the text,
/// and of the deck that is read from it. So whoever keeps decks may have it made elsewhere.
#[derive(Debug)]
pub struct Tree<'t> {
    text: &'t str,
    /// Nothing where the text is too long to be looked at.
    seen: Option<(Spanned<DeTable<'t>>, Vec<Error>)>,
}

impl<'t> Tree<'t> {
    /// The tree of a text.
    pub fn of(text: &'t str) -> Self {
        let is_read = text.len() <= limits::FILE_BYTES;
        Self { text, seen: is_read.then(|| DeTable::parse_recoverable(text)) }
    }

    /// The deck in it. Never fails: problems are values.
    pub fn deck(&self) -> Parsed {
        match &self.seen {
            Some((root, errors)) => read_tree(self.text, root.get_ref(), errors),
            None => too_long(),
        }
    }
}

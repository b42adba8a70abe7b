//! Changes one thing in the text of a deck file and leaves every other byte as it was.
//!
//! Pure text to text: places are taken from the reader of TOML, and what comes out is read
//! again before it is given away. Knows neither files nor why somebody wants the change.

mod alias;
mod key;
mod order;
mod place;
mod splice;
mod statement;
mod title;
mod value;

pub use alias::{Alias, AliasLine, AliasOf, add_alias, alias_line};
pub use key::{KeyChange, Owner, places_of, read_keys, write_key};
pub use title::write_title;
pub use value::Value;

use toml::de::{DeTable, DeValue};

use super::id::FactId;

/// Why a deck file cannot be changed by the program.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum EditError {
    #[error("it is not sound TOML: mend what `newsdeck check` tells first")]
    Unsound,
    #[error("it does not hold what is to be changed")]
    NotThere,
    #[error("it was changed since: take the line out by hand")]
    ChangedSince,
    #[error("this fact in it was changed meanwhile: look at what it says now, and save again")]
    OtherwiseChanged,
    #[error("it is written in a way that cannot be changed by itself: change the line by hand")]
    Odd,
}

/// Where a fact begins in the text of its deck, in bytes: at its name in its heading.
pub fn heading_of(text: &str, fact: &FactId) -> Option<usize> {
    let (root, _) = DeTable::parse_recoverable(text);
    let DeValue::Table(facts) = root.get_ref().get(fact.kind.as_str())?.get_ref() else {
        return None;
    };
    Some(facts.get_key_value(fact.name())?.0.span().start)
}

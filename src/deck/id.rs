//! Permanent names: of decks, sources, people and facts.
//!
//! Every exercise carries some, so a copy shares its text. What they name is not known here.

use std::fmt;
use std::str::FromStr;
use std::sync::Arc;

/// A name an author gives: lower-case ASCII letters, digits and single hyphens, 1–64 characters.
fn is_valid(text: &str) -> bool {
    (1..=64).contains(&text.len())
        && text.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
        && !text.starts_with('-')
        && !text.ends_with('-')
}

macro_rules! id {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(Arc<str>);

        impl $name {
            /// The id, when `text` is a well-formed one: lower-case letters, digits and
            /// hyphens, not beginning or ending with a hyphen, at most 64.
            pub fn new(text: &str) -> Option<Self> {
                is_valid(text).then(|| Self(text.into()))
            }

            /// The id as written.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
    };
}

id!(
    /// Names a deck for good: progress is kept under it, whatever the file is called.
    DeckId
);
id!(
    /// Names a source within its deck.
    SourceId
);
id!(
    /// Names a person, body, country, group or place within its deck.
    EntityId
);

/// What sort of fact a heading announces: the first word of `[quote.thug]`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FactKind {
    Quote,
    Event,
    Claim,
    Role,
    Number,
    List,
    Cloze,
    Contrast,
    Note,
}

impl FactKind {
    /// Every kind, in the order in which the format describes them.
    pub const ALL: [Self; 9] = [
        Self::Quote,
        Self::Event,
        Self::Claim,
        Self::Role,
        Self::Number,
        Self::List,
        Self::Cloze,
        Self::Contrast,
        Self::Note,
    ];

    /// The word used in the deck file.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Quote => "quote",
            Self::Event => "event",
            Self::Claim => "claim",
            Self::Role => "role",
            Self::Number => "number",
            Self::List => "list",
            Self::Cloze => "cloze",
            Self::Contrast => "contrast",
            Self::Note => "note",
        }
    }

    /// The kind a word of the deck file stands for.
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.as_str() == word)
    }
}

/// Names a fact within its deck, for good: `quote.thug`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FactId {
    pub kind: FactKind,
    name: Arc<str>,
}

impl FactId {
    /// The id `kind.name`, when `name` is well formed (see [`EntityId::new`]).
    pub fn new(kind: FactKind, name: &str) -> Option<Self> {
        is_valid(name).then(|| Self { kind, name: name.into() })
    }

    /// The part after the dot.
    pub fn name(&self) -> &str {
        &self.name
    }
}

impl fmt::Display for FactId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}", self.kind.as_str(), self.name)
    }
}

impl FromStr for FactId {
    type Err = ();

    /// Reads `quote.thug`; anything else is an error without words, since only the
    /// caller knows the place.
    fn from_str(text: &str) -> Result<Self, ()> {
        let (kind, name) = text.split_once('.').ok_or(())?;
        Self::new(FactKind::from_word(kind).ok_or(())?, name).ok_or(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fact_ids_read_back() {
        for text in ["quote.thug", "event.visa-revoked", "note.a1"] {
            assert_eq!(text.parse::<FactId>().unwrap().to_string(), text);
        }
        for text in ["thug", "quot.thug", "quote.", "quote.-a", "quote.A", "quote.a.b", ""] {
            assert!(text.parse::<FactId>().is_err(), "{text}");
        }
    }
}

//! The fields of a query and the words that `is:` knows.

use crate::deck::FactKind;
use crate::exercise::{Corroboration, Exercise, Standing};

/// What stands before a colon.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Field {
    Who,
    What,
    When,
    Source,
    Deck,
    Tag,
    Kind,
    Is,
}

impl Field {
    const ALL: [(&'static str, Self); 8] = [
        ("who", Self::Who),
        ("what", Self::What),
        ("when", Self::When),
        ("source", Self::Source),
        ("deck", Self::Deck),
        ("tag", Self::Tag),
        ("kind", Self::Kind),
        ("is", Self::Is),
    ];

    /// The field this word names, in letters of any size.
    pub fn from_word(word: &str) -> Option<Self> {
        let named = Self::ALL.into_iter().find(|(name, _)| word.eq_ignore_ascii_case(name));
        named.map(|(_, field)| field)
    }

    /// Every word that names a field.
    pub fn words() -> impl Iterator<Item = &'static str> {
        Self::ALL.into_iter().map(|(name, _)| name)
    }

    /// A use of it, as an example.
    pub fn example(self) -> &'static str {
        match self {
            Self::Who => "who:petro",
            Self::What => "what:visa",
            Self::When => "when:2025-09",
            Self::Source => "source:cnn",
            Self::Deck => "deck:trump",
            Self::Tag => "tag:sanctions",
            Self::Kind => "kind:quote",
            Self::Is => "is:due",
        }
    }
}

/// What is remembered of an exercise, or was said of it by the learner.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum State {
    Due,
    /// Never answered.
    New,
    Suspended,
    /// Its fact was put off to another day.
    Buried,
    Marked,
    /// Forgotten again and again.
    Leech,
}

/// What an exercise is by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(in crate::search) enum Quality {
    /// Claimed by somebody, denied or not.
    Claim,
    Denied,
    Given(Corroboration),
}

impl Quality {
    /// Whether an exercise has it.
    pub fn is_of(self, exercise: &Exercise) -> bool {
        match self {
            Self::Claim => exercise.standing != Standing::Stated,
            Self::Denied => exercise.standing == Standing::Denied,
            Self::Given(corroboration) => exercise.corroboration == corroboration,
        }
    }
}

/// What `is:` may be followed by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Is {
    State(State),
    Quality(Quality),
}

const IS: [(&str, Is); 13] = [
    ("due", Is::State(State::Due)),
    ("new", Is::State(State::New)),
    ("suspended", Is::State(State::Suspended)),
    ("buried", Is::State(State::Buried)),
    ("marked", Is::State(State::Marked)),
    ("leech", Is::State(State::Leech)),
    ("claim", Is::Quality(Quality::Claim)),
    ("denied", Is::Quality(Quality::Denied)),
    ("single-source", Is::Quality(Quality::Given(Corroboration::Single))),
    ("same-origin", Is::Quality(Quality::Given(Corroboration::SameOrigin))),
    ("corroborated", Is::Quality(Quality::Given(Corroboration::Corroborated))),
    ("finer", Is::Quality(Quality::Given(Corroboration::Finer))),
    ("differs", Is::Quality(Quality::Given(Corroboration::Differs))),
];

impl Is {
    /// What this word after `is:` means.
    pub fn from_word(word: &str) -> Option<Self> {
        IS.into_iter().find(|(name, _)| word.eq_ignore_ascii_case(name)).map(|(_, is)| is)
    }

    /// Every word that may follow `is:`.
    pub fn words() -> [&'static str; IS.len()] {
        IS.map(|(name, _)| name)
    }
}

/// The kind of fact this word after `kind:` means.
pub(super) fn kind(word: &str) -> Option<FactKind> {
    FactKind::from_word(&word.to_ascii_lowercase())
}

//! What a deck holds, once read.
//!
//! Everything here is plain data in the author's order. References are ids, already
//! known to exist: the reader leaves out what does not hold together.

mod fact;

pub use fact::{
    Ask, Citation, Claim, Content, Contrast, Event, Fact, List, Number, Part, Quote, Reply, Role,
};

use indexmap::IndexMap;
use jiff::civil::Date;
use thin_vec::ThinVec;

use super::id::{DeckId, EntityId, FactId, SourceId};
use super::when::When;

/// A deck of facts and what they refer to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Deck {
    pub id: DeckId,
    pub title: String,
    /// A BCP 47 language tag; `en` and `es` have a grammar, other languages get the forms that
    /// need none.
    pub lang: String,
    /// The day the deck is true as of.
    pub as_of: Option<Date>,
    pub tags: Vec<String>,
    pub sources: IndexMap<SourceId, Source>,
    pub entities: IndexMap<EntityId, Entity>,
    pub facts: IndexMap<FactId, Fact>,
}

/// An article as published.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Source {
    pub outlet: Option<String>,
    pub authors: Vec<String>,
    pub title: Option<String>,
    pub date: Option<When>,
    pub url: Option<String>,
    /// What sort of source it is: `news`, `analysis`, `manual` …
    pub kind: Option<String>,
    /// Sources it repeats: together with them it counts as one origin.
    pub leans_on: Vec<SourceId>,
}

impl Source {
    /// Whether it reports what happened and who says so; a manual or a page of an app says how
    /// something works, in words that may be repeated.
    pub fn is_report(&self) -> bool {
        !matches!(self.kind.as_deref(), Some("app" | "manual"))
    }

    /// Everything it may be called by: outlet, writers, title.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.outlet.iter().chain(&self.authors).chain(&self.title).map(String::as_str)
    }

    /// What to call it on screen: the outlet, else the writer's surname, else the title.
    /// `None` only for a source that has none of them, which the reader refuses.
    pub fn label(&self) -> Option<&str> {
        let surname = || self.authors.first().and_then(|name| name.split_whitespace().last());
        self.outlet.as_deref().or_else(surname).or(self.title.as_deref())
    }
}

/// Somebody or something that facts are about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entity {
    pub kind: EntityKind,
    /// The full name, with its article if it has one: `the US Treasury`.
    pub name: String,
    /// How it is called inside a phrase: `Petro`.
    pub short: Option<String>,
    /// Other names that are right when typed.
    pub also: ThinVec<String>,
    pub they: Option<Pronoun>,
    /// Who that is, in a few words: `Colombian President`.
    pub gloss: Option<String>,
    /// The larger whole it belongs to, which is never offered as a wrong answer for it.
    pub part_of: Option<EntityId>,
    /// Names that must never be taken for one another when typed.
    pub differs_from: Vec<EntityId>,
}

impl Entity {
    /// Every name it goes by: the full one, the short one, the others.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        let others = self.short.iter().chain(&self.also).map(String::as_str);
        std::iter::once(self.name.as_str()).chain(others)
    }
}

/// What sort of thing a name stands for; it decides the asking word.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum EntityKind {
    Person,
    Body,
    Country,
    Group,
    Place,
}

impl EntityKind {
    /// Every kind.
    pub const ALL: [Self; 5] = [Self::Person, Self::Body, Self::Country, Self::Group, Self::Place];

    /// The word used in the deck file.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Person => "person",
            Self::Body => "body",
            Self::Country => "country",
            Self::Group => "group",
            Self::Place => "place",
        }
    }
}

/// The pronoun a name goes by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Pronoun {
    He,
    She,
    They,
    It,
}

impl Pronoun {
    /// Every pronoun.
    pub const ALL: [Self; 4] = [Self::He, Self::She, Self::They, Self::It];

    /// The word used in the deck file.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::He => "he",
            Self::She => "she",
            Self::They => "they",
            Self::It => "it",
        }
    }
}

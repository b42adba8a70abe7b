//! The words of the generated decks, from `vocabulary.toml`.
//!
//! It knows no deck.

use std::sync::LazyLock;

use serde::Deserialize;

/// All words.
pub static WORDS: LazyLock<Vocabulary> = LazyLock::new(|| {
    toml::from_str(include_str!("vocabulary.toml")).expect("the vocabulary is part of the test")
});

/// Words by what they stand for; `{place}` and `{person}` in them are drawn later.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Vocabulary {
    pub stars: Vec<String>,
    pub elements: Vec<String>,
    pub rivers: Vec<String>,
    pub ranks: Vec<String>,
    pub cares: Vec<String>,
    pub birds: Vec<String>,
    pub moons: Vec<String>,
    pub deeds: Vec<String>,
    pub manners: Vec<String>,
    pub claims: Vec<String>,
    pub reasons: Vec<String>,
    pub replies: Vec<String>,
    pub lists: Vec<String>,
    pub counted: Vec<String>,
    /// With `#` where the number and what is counted stand.
    pub counting: Vec<String>,
    pub epithets: Vec<Halves>,
    pub sayings: Halves,
    pub occasions: Halves,
    pub offices: Halves,
    pub matters: Vec<Matter>,
    pub contrasts: Vec<Contrast>,
    pub scripts: Vec<Script>,
}

/// Beginnings and ends, each of which goes with each.
#[derive(Debug, Deserialize)]
pub struct Halves {
    pub first: Vec<String>,
    pub last: Vec<String>,
}

/// A sort of thing asked for: in a sentence with `#` for the answer, and in a question.
#[derive(Debug, Deserialize)]
pub struct Matter {
    pub label: String,
    pub sentence: String,
    pub question: String,
    pub answers: Vec<String>,
}

/// What reports may call one thing.
#[derive(Debug, Deserialize)]
pub struct Contrast {
    pub point: String,
    pub words: Vec<String>,
}

/// Names of people in one script.
#[derive(Debug, Deserialize)]
pub struct Script {
    pub stars: Vec<String>,
    pub elements: Vec<String>,
}

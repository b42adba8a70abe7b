//! What is chosen among a few: each choice with the word it is kept under.
//!
//! Must not know what the faces call them.

use serde::{Deserialize, Serialize};

/// How many ways there are to grade an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Buttons {
    /// Missed, knew it.
    Two,
    /// Again, hard, good, easy.
    Four,
}

/// How an exercise is answered in study.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Answers {
    Flashcards,
    /// Typed where a typed answer can be judged.
    Typed,
}

/// The language of the window; a deck keeps its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Language {
    System,
    English,
    Spanish,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Theme {
    System,
    Light,
    Dark,
}

/// The face in which facts are set.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Typeface {
    Serif,
    /// The one that is easier to read.
    Hyperlegible,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Motion {
    Full,
    Reduced,
}

//! An article at hand, to hold a deck's citations against. It is read, never kept.

use std::collections::HashMap;

use crate::deck::id::SourceId;

/// The articles at hand.
pub type Articles = HashMap<SourceId, Article>;

/// An article as its paragraphs.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Article {
    /// The non-empty lines, byline and headings included; `¶1` is the first.
    pub paragraphs: Vec<String>,
}

impl Article {
    /// Splits a text into its paragraphs.
    pub fn read(text: &str) -> Self {
        let lines = text.trim_start_matches('\u{feff}').lines();
        let paragraphs = lines.map(str::trim).filter(|line| !line.is_empty());
        Self { paragraphs: paragraphs.map(str::to_owned).collect() }
    }
}

//! Reads a deck file: (to be written).

use std::collections::HashMap;
use std::ops::Range;

use super::id::FactId;
use super::model::Deck;
use crate::diagnostic::Diagnostic;

/// A deck as far as it is sound, and everything that is wrong with it.
#[derive(Clone, Debug)]
pub struct Parsed {
    pub deck: Deck,
    pub problems: Vec<Diagnostic>,
    pub places: Places,
}

/// Where things stand in the file, for checks that come after reading.
#[derive(Clone, Debug, Default)]
pub struct Places {
    facts: HashMap<FactId, Range<usize>>,
}

impl Places {
    /// The heading of a fact; an empty range at the start of the file for an unknown one.
    pub fn fact(&self, id: &FactId) -> Range<usize> {
        self.facts.get(id).cloned().unwrap_or(0..0)
    }
}

/// Reads a deck file. Never fails: problems are values.
pub fn parse(text: &str) -> Parsed {
    let _ = text;
    todo!("contract only")
}

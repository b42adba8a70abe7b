//! One deck made ready to be searched: made once, when the deck is read, so that a deck that
//! changes replaces its own part and no other.

mod gather;
mod groups;
mod lexicon;
mod stream;

use jiff::civil::Date;

use crate::deck::Deck;
use crate::exercise::Derived;

pub(super) use gather::{each_other_text, named};
pub(super) use groups::{Fit, Group, Sought};
pub(super) use lexicon::{FactNumber, Lexicon, WordNumber};
pub(super) use stream::{Part, Stream};

/// What a deck holds, by word, by name, and by time. Facts have the numbers of their order.
#[derive(Clone, Debug)]
pub struct Index {
    pub(super) lexicon: Lexicon,
    /// The words of all facts in the order of their texts, for phrases.
    pub(super) stream: Stream,
    pub(super) people: Vec<Group>,
    pub(super) sources: Vec<Group>,
    pub(super) tags: Vec<Group>,
    /// The names of the deck itself, with no facts: it holds them all.
    pub(super) deck: Group,
    /// The first and the last day each fact may have been.
    pub(super) days: Vec<Option<(Date, Date)>>,
    /// Each fact as a line to read, behind one another.
    lines: String,
    line_ends: Vec<u32>,
    /// The first exercise of each fact, and the number of all.
    exercises: Vec<u32>,
}

impl Index {
    /// The index of a deck and of what it yields.
    pub fn of(deck: &Deck, derived: &Derived) -> Self {
        gather::index(deck, derived)
    }

    /// How many facts the deck has.
    pub fn facts(&self) -> usize {
        self.line_ends.len()
    }

    /// A fact as a line to read.
    pub fn line(&self, fact: usize) -> &str {
        let start = if fact == 0 { 0 } else { self.line_ends[fact - 1] };
        &self.lines[start as usize..self.line_ends[fact] as usize]
    }

    /// Where the exercises of a fact lie among those of the deck.
    pub fn exercises(&self, fact: usize) -> std::ops::Range<usize> {
        self.exercises[fact] as usize..self.exercises[fact + 1] as usize
    }

    /// How many bytes it takes.
    pub fn bytes(&self) -> usize {
        let groups = [&self.people, &self.sources, &self.tags].into_iter().flatten();
        let of_groups: usize = groups.map(Group::bytes).sum();
        let of_positions = 4 * (self.line_ends.capacity() + self.exercises.capacity());
        let of_days = size_of::<Option<(Date, Date)>>() * self.days.capacity();
        self.lexicon.bytes()
            + self.stream.bytes()
            + of_groups
            + of_positions
            + of_days
            + self.lines.capacity()
    }
}

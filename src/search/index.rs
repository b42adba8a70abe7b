//! One deck made ready to be searched: made once, when the deck is read, so that a deck that
//! changes replaces its own part and no other.

mod gather;
mod groups;
mod lexicon;

use jiff::civil::Date;

use crate::deck::Deck;
use crate::exercise::Derived;

pub(super) use gather::{each_other_text, named};
pub(super) use groups::{Fit, Group};
pub(super) use lexicon::{BREAK, FactNumber, Lexicon, WordNumber};

/// What a deck holds, by word, by name, and by time. Facts have the numbers of their order.
#[derive(Clone, Debug)]
pub struct Index {
    pub(super) lexicon: Lexicon,
    /// The words of all facts in the order of their texts, for phrases.
    stream: Vec<WordNumber>,
    /// Where each fact begins in the stream, and where its last one ends.
    starts: Vec<u32>,
    /// Where the words begin that say what was done, up to the end of their text.
    what_starts: Vec<u32>,
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
        let positions =
            [&self.stream, &self.starts, &self.what_starts, &self.line_ends, &self.exercises];
        let of_positions: usize = positions.into_iter().map(|list| 4 * list.capacity()).sum();
        let of_days = size_of::<Option<(Date, Date)>>() * self.days.capacity();
        self.lexicon.bytes() + of_groups + of_positions + of_days + self.lines.capacity()
    }

    /// The words of a fact's texts.
    pub(super) fn texts(&self, fact: FactNumber) -> &[WordNumber] {
        let fact = usize::from(fact);
        &self.stream[self.starts[fact] as usize..self.starts[fact + 1] as usize]
    }

    /// Of these, the ones that say what was done.
    pub(super) fn what(&self, fact: FactNumber) -> &[WordNumber] {
        let fact = usize::from(fact);
        let what = &self.stream[self.what_starts[fact] as usize..];
        what.split(|word| *word == BREAK).next().unwrap_or_default()
    }
}

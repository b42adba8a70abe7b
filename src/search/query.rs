//! What is searched for, as understood from what was typed.

mod cut;
mod dates;
mod field;
mod mistake;
mod read;
mod term;

use jiff::civil::Date;

use crate::deck::FactKind;

pub(super) use field::Quality;
pub use field::State;
pub use mistake::{BadDate, Mistake, Problem};

/// More characters of a query are not read.
pub const LONGEST_QUERY: usize = 500;

/// More words, phrases and fields of a query are not looked for.
pub const MOST_TERMS: usize = 32;

/// A query that was understood, as far as it could be.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Query {
    /// What is looked for, in the order in which it was typed.
    pub(super) terms: Vec<Term>,
    pub(super) root: Node,
}

/// How the terms belong together. Denials have been moved down to the terms.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Node {
    All(Vec<Node>),
    Any(Vec<Node>),
    /// The term with this number.
    Is(usize),
    /// Everything but what the term with this number finds.
    IsNot(usize),
}

impl Default for Node {
    fn default() -> Self {
        Self::All(Vec::new())
    }
}

/// One thing that is looked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Term {
    /// Words anywhere in a fact.
    Words(Pattern),
    /// Words in what was done or said.
    What(Pattern),
    Who(Pattern),
    Source(Pattern),
    Tag(Pattern),
    Deck(Pattern),
    /// A time that overlaps these days; without end where there is none.
    When(Option<Date>, Option<Date>),
    Kind(FactKind),
    Quality(Quality),
    State(State),
}

impl Term {
    /// Whether it is about an exercise rather than about its fact.
    pub fn is_of_exercise(&self) -> bool {
        matches!(self, Self::Quality(_) | Self::State(_))
    }

    /// The words it looks for, where it looks for words.
    pub fn pattern(&self) -> Option<&Pattern> {
        match self {
            Self::Words(pattern)
            | Self::What(pattern)
            | Self::Who(pattern)
            | Self::Source(pattern)
            | Self::Tag(pattern)
            | Self::Deck(pattern) => Some(pattern),
            Self::When(..) | Self::Kind(_) | Self::Quality(_) | Self::State(_) => None,
        }
    }

    pub fn pattern_mut(&mut self) -> Option<&mut Pattern> {
        match self {
            Self::Words(pattern)
            | Self::What(pattern)
            | Self::Who(pattern)
            | Self::Source(pattern)
            | Self::Tag(pattern)
            | Self::Deck(pattern) => Some(pattern),
            Self::When(..) | Self::Kind(_) | Self::Quality(_) | Self::State(_) => None,
        }
    }
}

/// Words that stand one after another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Pattern {
    /// Folded; never empty.
    pub words: Vec<String>,
    /// Whether the last of them may be the beginning of a longer word.
    pub is_open: bool,
    /// As it was typed.
    pub typed: String,
}

impl Query {
    /// What `text` asks for, and everything in it that is not understood. What is not understood
    /// is left out; the rest is a query.
    pub fn read(text: &str) -> (Self, Vec<Problem>) {
        read::read(text)
    }

    /// The terms that what is found must have, or may have: those that are not denied.
    pub(super) fn wanted(&self) -> Vec<&Term> {
        fn gather(node: &Node, wanted: &mut Vec<usize>) {
            match node {
                Node::All(nodes) | Node::Any(nodes) => {
                    nodes.iter().for_each(|node| gather(node, wanted));
                }
                Node::Is(term) => wanted.push(*term),
                Node::IsNot(_) => {}
            }
        }
        let mut wanted = Vec::new();
        gather(&self.root, &mut wanted);
        wanted.into_iter().map(|term| &self.terms[term]).collect()
    }

    /// Whether there is nothing to look for.
    pub fn is_empty(&self) -> bool {
        self.terms.is_empty()
    }

    /// Whether it asks for what is remembered of exercises.
    pub fn asks_memory(&self) -> bool {
        self.terms.iter().any(|term| matches!(term, Term::State(_)))
    }
}

#[cfg(test)]
mod tests;

//! One question as somebody sees it who sits before it and remembers the quiz so far.

use std::collections::HashSet;

use super::gossip::{Gossip, words};
use crate::deck::FactId;
use crate::quiz::Question;
use crate::text::fold;

/// A question with its words.
pub struct Seen<'q> {
    pub question: &'q Question,
    pub stem: HashSet<String>,
    /// The telling words of each option.
    pub options: Vec<HashSet<String>>,
    /// Each option, folded.
    pub folded: Vec<String>,
}

/// What can be seen of a question and around it.
pub struct Sight<'q> {
    pub quiz: &'q [Seen<'q>],
    /// Which question of the quiz, from 0.
    pub at: usize,
    pub gossip: &'q Gossip<'q>,
}

impl<'q> Seen<'q> {
    pub fn of(question: &'q Question) -> Self {
        Self {
            question,
            stem: words(&question.stem).collect(),
            options: question.options.iter().map(|option| words(option).collect()).collect(),
            folded: question.options.iter().map(|option| fold(option)).collect(),
        }
    }
}

impl<'q> Sight<'q> {
    pub fn own(&self) -> &'q Seen<'q> {
        &self.quiz[self.at]
    }

    pub fn key(&self) -> usize {
        self.own().question.key
    }

    pub fn fact(&self) -> &'q FactId {
        &self.own().question.exercise.fact
    }

    /// How many options there are.
    pub fn options(&self) -> usize {
        self.own().question.options.len()
    }

    pub fn option(&self, option: usize) -> &'q str {
        &self.own().question.options[option]
    }

    /// The telling words of an option.
    pub fn words(&self, option: usize) -> &'q HashSet<String> {
        &self.own().options[option]
    }

    /// An option, folded.
    pub fn folded(&self, option: usize) -> &'q str {
        &self.own().folded[option]
    }

    /// The questions before this one.
    pub fn earlier(&self) -> impl Iterator<Item = &'q Seen<'q>> {
        self.quiz[..self.at].iter()
    }

    /// All questions of the quiz but this one.
    pub fn others(&self) -> impl Iterator<Item = &'q Seen<'q>> {
        let at = self.at;
        self.quiz.iter().enumerate().filter(move |(index, _)| *index != at).map(|(_, seen)| seen)
    }

    /// How much an option has in common with the others, on average, from 0 to 1.
    pub fn likeness(&self, option: usize) -> f64 {
        let others = (0..self.options()).filter(|other| *other != option);
        others.map(|other| shared(self.words(option), self.words(other))).sum()
    }
}

/// The share of words that two sets have in common, of all words in them.
pub fn shared(a: &HashSet<String>, b: &HashSet<String>) -> f64 {
    let both = a.intersection(b).count();
    let all = a.len() + b.len() - both;
    if all == 0 { 0.0 } else { both as f64 / all as f64 }
}

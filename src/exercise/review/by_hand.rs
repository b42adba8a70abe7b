//! Questions written by hand as words: what several checks look at.

use super::Reviewed;
use crate::deck::{Ask, FactId};
use crate::exercise::reading::{Word, words};
use std::ops::Range;

/// A question written by hand with the options it is shown with.
pub struct ByHand<'a> {
    pub id: &'a FactId,
    pub ask: &'a Ask,
    pub asked: Vec<Word>,
    pub right: Vec<Word>,
    /// At least two.
    pub wrong: Vec<Vec<Word>>,
    /// Its place among those of its fact, from 1.
    number: usize,
}

impl ByHand<'_> {
    /// Where a part of it stands in the file: `q`, `a`, `wrong`.
    pub fn place(&self, part: &str, reviewed: &Reviewed<'_>) -> Range<usize> {
        reviewed.places.key(self.id, &format!("ask.{}.{part}", self.number))
    }
}

/// Every question written by hand that is asked with options, in the order of the deck.
pub fn by_hand<'a>(reviewed: &Reviewed<'a>) -> impl Iterator<Item = ByHand<'a>> {
    let facts = reviewed.deck.facts.iter().filter(|(_, fact)| fact.retired.is_none());
    facts.flat_map(|(id, fact)| {
        (1..).zip(&fact.ask).filter(|(_, ask)| ask.wrong.len() >= 2).map(move |(number, ask)| {
            ByHand {
                id,
                ask,
                asked: words(&ask.q),
                right: words(&ask.a),
                wrong: ask.wrong.iter().map(|wrong| words(wrong)).collect(),
                number,
            }
        })
    })
}

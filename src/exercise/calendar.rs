//! The dates that a deck's facts have, so that one can stand as a wrong answer for another.

use std::collections::{BTreeMap, HashMap};

use jiff::civil::Date;

use crate::deck::{Deck, Precision, When};

/// Of the deck's dates on either side of a date, so many of the nearest can be mistaken for it.
const NEAREST: usize = 8;

/// Every date of a deck, by precision and in order.
pub(super) struct Calendar {
    dates: HashMap<Precision, BTreeMap<Date, When>>,
}

impl Calendar {
    /// The dates of all facts.
    pub(super) fn new(deck: &Deck) -> Self {
        let mut dates: HashMap<Precision, BTreeMap<Date, When>> = HashMap::new();
        for when in deck.facts.values().filter_map(|fact| fact.when) {
            dates.entry(when.precision()).or_default().insert(when.first_day(), when);
        }
        Self { dates }
    }

    /// Dates of the deck of the same precision, the nearest before and after.
    pub(super) fn around(&self, when: When) -> impl Iterator<Item = When> {
        let first = when.first_day();
        let dates = self.dates.get(&when.precision()).into_iter();
        dates.flat_map(move |dates| {
            let before = dates.range(..first).rev().take(NEAREST);
            let after = dates.range(first..).filter(move |(_, other)| **other != when);
            before.chain(after.take(NEAREST)).map(|(_, date)| *date)
        })
    }
}

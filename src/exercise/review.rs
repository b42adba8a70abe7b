//! Checks of what a deck yields, one file each with its words, its remedy and its tests.
//!
//! The checks of `deck::check` look at the facts as they are written; these look at the
//! questions that come of them. All of them warn: what is wrong with a question keeps it from
//! being asked well, and loses no fact.

mod skips;
mod unasked;

use crate::deck::{Deck, Places};
use crate::diagnostic::Diagnostic;

/// What is reviewed.
#[derive(Clone, Copy)]
struct Reviewed<'a> {
    deck: &'a Deck,
    places: &'a Places,
}

type Check = fn(&Reviewed<'_>) -> Vec<Diagnostic>;

const CHECKS: [Check; 2] = [skips::check, unasked::check];

/// Everything that is worth knowing about the exercises of a deck, in no particular order.
pub fn review(deck: &Deck, places: &Places) -> Vec<Diagnostic> {
    let reviewed = Reviewed { deck, places };
    CHECKS.iter().flat_map(|check| check(&reviewed)).collect()
}

//! Checks of what a deck yields, one file each with its words, its remedy and its tests.
//!
//! The checks of `deck::check` look at the facts as they are written; these look at the
//! questions that come of them. All of them warn: what is wrong with a question keeps it from
//! being asked well, and loses no fact.

mod also_true;
mod answer_in_stem;
mod article_before_gap;
mod by_hand;
mod card_length;
mod claimed;
mod convergence;
mod few_wrong;
mod inflected;
mod leading_pronoun;
mod lonely_label;
mod odd_length;
mod odd_opening;
mod skips;
mod small_pool;
mod spans;
mod sweeping_word;
mod unasked;

use crate::deck::{Deck, Places};
use crate::diagnostic::Diagnostic;
use crate::exercise::language::{self, Language};
use crate::exercise::model::Derived;

/// What is reviewed.
#[derive(Clone, Copy)]
struct Reviewed<'a> {
    deck: &'a Deck,
    places: &'a Places,
    derived: &'a Derived,
    /// The grammar of the deck's language, where there is one.
    language: Option<&'static dyn Language>,
}

type Check = fn(&Reviewed<'_>) -> Vec<Diagnostic>;

const CHECKS: [Check; 17] = [
    also_true::check,
    answer_in_stem::check,
    article_before_gap::check,
    card_length::check,
    claimed::check,
    convergence::check,
    few_wrong::check,
    inflected::check,
    leading_pronoun::check,
    lonely_label::check,
    odd_length::check,
    odd_opening::check,
    skips::check,
    small_pool::check,
    spans::check,
    sweeping_word::check,
    unasked::check,
];

/// Everything that is worth knowing about the exercises that a deck yields, in no particular
/// order.
pub fn review(deck: &Deck, places: &Places, derived: &Derived) -> Vec<Diagnostic> {
    let reviewed = Reviewed { deck, places, derived, language: language::of(&deck.lang) };
    CHECKS.iter().flat_map(|check| check(&reviewed)).collect()
}

#[cfg(test)]
mod tests;

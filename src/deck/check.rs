//! Checks of a whole deck, one file each with its words, its remedy and its tests.
//!
//! Reading makes sure that a deck holds together; these checks ask whether it will make
//! good cards, and whether it says what the articles say. They know no exercise and
//! no language: that a stem has one answer only is found out where stems are made.

mod article;
mod as_printed;
mod asks;
mod broad_citation;
mod card_length;
mod cited_paragraphs;
mod cited_words;
mod contrast_words;
mod copied;
mod former_ids;
mod on_itself;
mod only_parts;
mod plain_braces;
mod quote_length;
mod same_origin;
mod shown;
mod time_order;
mod two_bearers;

pub use self::article::{Article, Articles};
pub use self::card_length::{LONGEST_OPTION, LONGEST_STEM, fits};
pub use self::quote_length::LONGEST_QUOTE_WORDS;
pub use self::shown::{Shown, texts};

use crate::deck::model::Deck;
use crate::deck::parse::Places;
use crate::diagnostic::Diagnostic;

/// What is checked.
#[derive(Clone, Copy, Debug)]
struct Inspection<'a> {
    deck: &'a Deck,
    places: &'a Places,
    articles: &'a Articles,
}

type Check = fn(&Inspection<'_>) -> Vec<Diagnostic>;

const CHECKS: [Check; 16] = [
    as_printed::check,
    asks::check,
    broad_citation::check,
    card_length::check,
    cited_paragraphs::check,
    cited_words::check,
    contrast_words::check,
    copied::check,
    former_ids::check,
    on_itself::check,
    only_parts::check,
    plain_braces::check,
    quote_length::check,
    same_origin::check,
    time_order::check,
    two_bearers::check,
];

/// Everything the checks find, in the order of the file. `articles` may hold any of the
/// deck's sources, or none: citations are checked against those that are there.
pub fn check(deck: &Deck, places: &Places, articles: &Articles) -> Vec<Diagnostic> {
    let inspection = Inspection { deck, places, articles };
    let mut found: Vec<Diagnostic> = CHECKS.iter().flat_map(|check| check(&inspection)).collect();
    found.sort_by_key(|problem| (problem.span.start, problem.span.end));
    found
}

#[cfg(test)]
mod tests;

//! Facts held against the paragraphs that are cited for them: one file a check, each with its
//! words, its remedy and its tests.
//!
//! That a paragraph exists and that quoted words stand in it is certain, and checked in
//! `deck::check`. Whether a report says what a fact says is for a reader to judge; these
//! checks point at what looks as if it did not. So all of them warn, and where a report may
//! mean the same in other words they are silent.

mod bearers;
mod lexicon;
mod names;
mod report;
mod words;

use self::bearers::Bearers;
use self::report::{Passage, Reports};
use crate::deck::check::Articles;
use crate::deck::{Deck, Fact, FactId, Places};
use crate::diagnostic::Diagnostic;

/// What every check has at hand.
struct Sourcing<'a> {
    deck: &'a Deck,
    places: &'a Places,
    reports: &'a Reports<'a>,
    bearers: &'a Bearers<'a>,
}

/// A fact beside the passages that are cited for it, of the articles at hand: at least one.
struct Held<'a> {
    id: &'a FactId,
    fact: &'a Fact,
    passages: &'a [Passage<'a>],
}

type Check = fn(&Sourcing<'_>, &Held<'_>) -> Vec<Diagnostic>;

const CHECKS: [Check; 1] = [names::check];

/// What looks as if a cited paragraph did not say it, fact by fact. Facts of which no article
/// is at hand are passed over.
pub fn sourced(deck: &Deck, places: &Places, articles: &Articles) -> Vec<Diagnostic> {
    if articles.is_empty() {
        return Vec::new();
    }
    let (reports, bearers) = (Reports::read(articles), Bearers::new(deck));
    let sourcing = Sourcing { deck, places, reports: &reports, bearers: &bearers };
    let mut found = Vec::new();
    for (id, fact) in &deck.facts {
        let passages = reports.passages(&fact.cite);
        if !passages.is_empty() {
            let held = Held { id, fact, passages: &passages };
            found.extend(CHECKS.iter().flat_map(|check| check(&sourcing, &held)));
        }
    }
    found
}

#[cfg(test)]
mod tests;

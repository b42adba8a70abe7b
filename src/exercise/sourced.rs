//! Facts held against the paragraphs that are cited for them: one file a check, each with its
//! words, its remedy and its tests.
//!
//! That a paragraph exists and that quoted words stand in it is certain, and checked in
//! `deck::check`. Whether a report says what a fact says is for a reader to judge; these
//! checks point at what looks as if it did not. So all of them warn, and where a report may
//! mean the same in other words they are silent.

mod attribution;
mod bearers;
mod names;
mod report;
mod speakers;
mod speech;
mod words;

use self::bearers::Bearers;
use self::report::{Passage, Reports};
use self::speech::Speech;
use self::words::{Word, words};
use crate::deck::check::Articles;
use crate::deck::{Deck, EntityId, Fact, FactId, Places, Template};
use crate::diagnostic::Diagnostic;
use crate::exercise::wording::Wording;

/// What every check has at hand.
struct Sourcing<'a> {
    deck: &'a Deck,
    places: &'a Places,
    reports: &'a Reports<'a>,
    bearers: &'a Bearers<'a>,
    speech: Speech,
    wording: &'a Wording<'a>,
}

impl<'a> Sourcing<'a> {
    /// What somebody is called in full.
    fn name(&self, id: &EntityId) -> &'a str {
        self.deck.entities.get(id).map_or("", |entity| entity.name.as_str())
    }

    /// The words of a template, its names filled in.
    fn words_of(&self, template: &Template, fact: &Fact) -> Vec<Word> {
        words(&self.wording.text(template, &fact.content))
    }
}

/// A fact beside the passages that are cited for it, of the articles at hand: at least one.
struct Held<'a> {
    id: &'a FactId,
    fact: &'a Fact,
    passages: &'a [Passage<'a>],
}

type Check = fn(&Sourcing<'_>, &Held<'_>) -> Vec<Diagnostic>;

const CHECKS: [Check; 2] = [names::check, speakers::check];

/// What looks as if a cited paragraph did not say it, fact by fact. Facts of which no article
/// is at hand are passed over, and so are articles in another language than the deck's: what
/// one says in its words the other says in its own.
pub fn sourced(deck: &Deck, places: &Places, articles: &Articles) -> Vec<Diagnostic> {
    let Some(speech) = Speech::of(&deck.lang).filter(|_| !articles.is_empty()) else {
        return Vec::new();
    };
    let (reports, bearers) = (Reports::read(articles, speech), Bearers::new(deck));
    let wording = Wording::new(deck);
    let sourcing =
        Sourcing { deck, places, reports: &reports, bearers: &bearers, speech, wording: &wording };
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

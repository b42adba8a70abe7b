//! Facts held against the paragraphs that are cited for them: one file a check, each with its
//! words, its remedy and its tests.
//!
//! That a paragraph exists and that quoted words stand in it is certain, and checked in
//! `deck::check`. Whether a report says what a fact says is for a reader to judge; these
//! checks point at what looks as if it did not. So all of them warn, and where a report may
//! mean the same in other words they are silent.

mod about;
mod answers;
mod attribution;
mod dates;
mod deeds;
mod denials;
mod doers;
mod lists;
mod mentions;
mod names;
mod nearer;
mod numbers;
mod offices;
mod only;
mod people;
mod quotations;
mod reasons;
mod report;
mod speakers;
mod stated;

use self::report::{Passage, Reports};
use self::stated::{AskPassages, Stated, stated};
use crate::deck::check::Articles;
use crate::deck::{Deck, EntityId, Fact, FactId, Places, Template};
use crate::diagnostic::Diagnostic;
use crate::exercise::reading::{Bearers, Speech, Word, words};
use crate::exercise::wording::Wording;

/// Fewer words do not tell which sentence of a report is meant.
const FEWEST_WORDS: usize = 2;

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

    /// The words that tell what a text is about. Its names are left out where enough is left
    /// without them, for a report may well say “he”.
    fn matter<'w>(&self, text: &'w [Word]) -> Vec<&'w Word> {
        let telling = self.speech.telling(text);
        let mentions = self.bearers.mentions(text);
        let is_name = |word: &Word| {
            mentions.iter().any(|mention| text[mention.at.clone()].iter().any(|own| own == word))
        };
        let matter: Vec<&Word> = telling.iter().copied().filter(|word| !is_name(word)).collect();
        if matter.len() >= FEWEST_WORDS { matter } else { telling }
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
    stated: Vec<Stated<'a>>,
}

type Check = fn(&Sourcing<'_>, &Held<'_>) -> Vec<Diagnostic>;

const CHECKS: [Check; 16] = [
    about::check,
    answers::check,
    dates::check,
    deeds::check,
    denials::check,
    doers::check,
    lists::check,
    mentions::check,
    names::check,
    nearer::check,
    numbers::check,
    offices::check,
    only::check,
    quotations::check,
    reasons::check,
    speakers::check,
];

/// What looks as if a cited paragraph did not say it, fact by fact. Facts of which no article
/// is at hand are passed over, and so are articles in another language than the deck's: what
/// one says in its words the other says in its own.
pub fn sourced(deck: &Deck, places: &Places, articles: &Articles) -> Vec<Diagnostic> {
    let Some(speech) = Speech::of(&deck.lang).filter(|_| !articles.is_empty()) else {
        return Vec::new();
    };
    let (reports, bearers) = (Reports::read(deck, articles, speech), Bearers::new(deck));
    let wording = Wording::new(deck);
    let sourcing =
        Sourcing { deck, places, reports: &reports, bearers: &bearers, speech, wording: &wording };
    let mut found = people::check(&sourcing);
    hold(&sourcing, |held| found.extend(CHECKS.iter().flat_map(|check| check(&sourcing, held))));
    found
}

/// Shows each fact beside what is cited for it.
fn hold(sourcing: &Sourcing<'_>, mut look: impl FnMut(&Held<'_>)) {
    for (id, fact) in &sourcing.deck.facts {
        let passages = sourcing.reports.passages(&fact.cite);
        if passages.is_empty() {
            continue;
        }
        let own: AskPassages<'_> = fact
            .ask
            .iter()
            .map(|ask| (!ask.cite.is_empty()).then(|| sourcing.reports.passages(&ask.cite)))
            .collect();
        let stated = stated(sourcing, fact, &passages, &own);
        look(&Held { id, fact, passages: &passages, stated });
    }
}

#[cfg(test)]
mod tests;

//! Names as they were meant, where they were typed with a slip.

use std::collections::BTreeSet;

use super::find::Searched;
use super::index::Group;
use super::query::Term;
use super::words::each_word;
use crate::deck::{Deck, Entity, Source};
use crate::text::did_you_mean;

/// A name that was looked for in place of what was typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Meant {
    pub typed: String,
    /// As a deck writes it.
    pub meant: String,
}

/// The term with the names that are most like what was typed; nothing where none is like it.
/// Words are only taken for names of people, bodies, countries, groups and places: of all other
/// words there are too many, and one of them is always near.
pub(super) fn mended(term: &Term, decks: &[Searched<'_>]) -> Option<(Term, Meant)> {
    let pattern = term.pattern()?;
    let known = || decks.iter().flat_map(|deck| groups(term, deck)).flat_map(Group::words);
    let mut other = term.clone();
    let (typed, mut meant) = (pattern.typed.clone(), Vec::new());
    let replaced = other.pattern_mut()?;
    for word in &mut replaced.words {
        if !known().any(|name| name == word) {
            let length = word.chars().count();
            // Three letters are the most that may differ, and most names differ by more.
            let like: BTreeSet<&str> =
                known().filter(|name| name.chars().count().abs_diff(length) <= 3).collect();
            *word = did_you_mean(word, like)?.to_owned();
        }
        let written = decks.iter().find_map(|deck| written(term, deck.deck, word));
        meant.push(written.unwrap_or(word).to_owned());
    }
    if replaced.words == pattern.words {
        return None;
    }
    let meant = meant.join(" ");
    replaced.typed.clone_from(&meant);
    Some((other, Meant { typed, meant }))
}

/// The groups whose names a term may mean.
fn groups<'a>(term: &Term, searched: &Searched<'a>) -> &'a [Group] {
    match term {
        Term::Words(_) | Term::Who(_) => &searched.index.people,
        Term::Source(_) => &searched.index.sources,
        Term::Tag(_) => &searched.index.tags,
        Term::Deck(_) => std::slice::from_ref(&searched.index.deck),
        _ => &[],
    }
}

/// A folded word of such a name as the deck writes it.
fn written<'d>(term: &Term, deck: &'d Deck, word: &str) -> Option<&'d str> {
    let named = |name: &'d str| {
        let mut found = None;
        each_word(name, |folded, span| {
            if folded == word {
                found = Some(&name[span]);
            }
        });
        found
    };
    match term {
        Term::Words(_) | Term::Who(_) => {
            deck.entities.values().flat_map(Entity::names).find_map(named)
        }
        Term::Source(_) => deck.sources.values().flat_map(Source::names).find_map(named),
        Term::Deck(_) => named(&deck.title),
        _ => None,
    }
}

//! Why a fact was found: its line with what was looked for marked in it, and other texts of it
//! that hold what the line does not.

use std::ops::Range;

use super::find::{Found, Place, Searched};
use super::index::{each_other_text, named};
use super::query::{Pattern, Term};
use super::words::{each_word, words};
use crate::deck::Fact;

/// More texts beside its line tell no more of a fact.
const MOST_EXCERPTS: usize = 2;

/// A fact that was found, ready to show.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hit {
    pub line: Marked,
    /// Texts that hold what was looked for and does not stand in the line.
    pub elsewhere: Vec<Excerpt>,
}

/// A text with what was looked for in it: byte ranges, in order and apart.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Marked {
    pub text: String,
    pub marks: Vec<Range<usize>>,
}

/// Another text of a fact.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Excerpt {
    pub from: Where,
    pub text: Marked,
}

/// Where another text of a fact comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Where {
    /// A note, a question or an answer.
    Text,
    /// Another name of somebody in it.
    Name,
    Tag,
}

/// Why a fact is among what was found.
pub fn hit(found: &Found, place: Place, searched: &Searched<'_>) -> Hit {
    let Some((_, fact)) = searched.deck.facts.get_index(place.fact) else {
        return Hit { line: marked("", &[]), elsewhere: Vec::new() };
    };
    let terms = found.query.wanted();
    let sought: Vec<Pattern> = terms.iter().flat_map(|term| sought(term, fact, searched)).collect();
    let line = marked(searched.index.line(place.fact), &sought);
    let mut elsewhere: Vec<Excerpt> = Vec::new();
    for pattern in terms.iter().filter_map(|term| term.pattern()) {
        let own = std::slice::from_ref(pattern);
        let is_seen = |text: &Marked| !marked(&text.text, own).marks.is_empty();
        if is_seen(&line) || elsewhere.iter().any(|excerpt| is_seen(&excerpt.text)) {
            continue;
        }
        let mut first = None;
        each_named_text(fact, searched, place, |from, text| {
            if first.is_none() && !marked(text, own).marks.is_empty() {
                first = Some(Excerpt { from, text: marked(text, &sought) });
            }
        });
        elsewhere.extend(first);
    }
    elsewhere.truncate(MOST_EXCERPTS);
    Hit { line, elsewhere }
}

/// Calls `take` with the texts of a fact beside its line, names first.
fn each_named_text(
    fact: &Fact,
    searched: &Searched<'_>,
    place: Place,
    mut take: impl FnMut(Where, &str),
) {
    for entity in named(fact).filter_map(|id| searched.deck.entities.get(id)) {
        entity.names().for_each(|name| take(Where::Name, name));
    }
    each_other_text(fact, searched.exercises(place.fact), |text| take(Where::Text, text));
    fact.tags.iter().chain(&searched.deck.tags).for_each(|tag| take(Where::Tag, tag));
}

/// The words that show that a term is there: those typed, and every name of whom they name.
fn sought(term: &Term, fact: &Fact, searched: &Searched<'_>) -> Vec<Pattern> {
    let (Term::Words(own) | Term::What(own) | Term::Who(own) | Term::Tag(own)) = term else {
        return Vec::new();
    };
    let mut sought = vec![own.clone()];
    if matches!(term, Term::Words(_) | Term::Who(_)) {
        for entity in named(fact).filter_map(|id| searched.deck.entities.get(id)) {
            let names: Vec<&str> = entity.names().collect();
            if names.iter().any(|name| !marked(name, std::slice::from_ref(own)).marks.is_empty()) {
                let whole = |name: &&str| Pattern {
                    words: words(name),
                    is_open: false,
                    typed: String::new(),
                };
                sought.extend(names.iter().map(whole).filter(|name| !name.words.is_empty()));
            }
        }
    }
    sought
}

/// A text with every place marked where one of these stands.
fn marked(text: &str, sought: &[Pattern]) -> Marked {
    let mut found = Vec::new();
    each_word(text, |word, span| found.push((word.to_owned(), span)));
    let mut marks: Vec<Range<usize>> = Vec::new();
    for start in 0..found.len() {
        let lengths = sought.iter().filter(|pattern| stands(&found[start..], pattern));
        let Some(length) = lengths.map(|pattern| pattern.words.len()).max() else { continue };
        let span = found[start].1.start..found[start + length - 1].1.end;
        match marks.last_mut() {
            Some(last) if span.start < last.end => last.end = last.end.max(span.end),
            _ => marks.push(span),
        }
    }
    Marked { text: text.to_owned(), marks }
}

/// Whether a text begins with these words.
fn stands(text: &[(String, Range<usize>)], pattern: &Pattern) -> bool {
    let Some((last, first)) = pattern.words.split_last() else { return false };
    let Some((end, _)) = text.get(first.len()) else { return false };
    let is_last = if pattern.is_open { end.starts_with(last) } else { end == last };
    is_last && first.iter().zip(text).all(|(word, (stands, _))| word == stands)
}

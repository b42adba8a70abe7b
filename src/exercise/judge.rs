//! Whether a typed answer is right, and why it is not.
//!
//! Letters are folded first. An exact form is right; the exact name of somebody else is a
//! confusion, never a slip of the keyboard; otherwise a few slips are forgiven, fewer in short
//! words, and only where the answer is strictly nearer than anything else the deck could mean.

mod count;
mod date;
mod list;
mod name;
mod number;
mod person;
mod reading;
mod roster;
mod spelling;
mod text;
mod verdict;

pub(super) use roster::Roster;
pub(super) use spelling::allowed;
pub use verdict::{Else, Half, Measure, Missing, Side, Verdict, Why};

use super::dates::read_date;
use super::id::Form;
use super::language::{self, Known};
use super::model::{Answer, Exercise};
use crate::deck::{Content, Deck, Entity, EntityId, Fact, Piece, limits};
use crate::text::with_our_digits;
use spelling::letters;

/// Judges `typed` against the answer of `exercise`; meaningful where [`Exercise::typed`] holds.
pub fn judge(deck: &Deck, exercise: &Exercise, typed: &str) -> Verdict {
    // No answer of a deck is longer, and letters are compared with those of every name.
    if typed.len() > limits::TEXT_BYTES {
        return Verdict::Wrong(Why::TooLong);
    }
    let typed = &with_our_digits(typed);
    if letters(typed).is_empty() {
        // A sign such as `?` has nothing that is folded: it is the answer itself, or nothing.
        let is_the_sign = exercise.accepted().contains(&typed.trim());
        return if is_the_sign { Verdict::Right } else { Verdict::Wrong(Why::Nothing) };
    }
    let known = language::wording(&deck.lang).known();
    let fact = deck.facts.get(&exercise.id.fact);
    let bench = Bench { deck, known, fact, exercise };
    match &exercise.answer {
        Answer::Entity(id) => bench.named(id, typed),
        Answer::Entities(members) => list::list(&Roster::new(deck, known), members, typed),
        Answer::When(when) => {
            let notes = fact.into_iter().flat_map(|fact| fact.when_note.values());
            date::date(*when, &exercise.answer_text, notes, typed, known)
        }
        Answer::Number(n) => {
            count::number(*n, &fact.map(counted).unwrap_or_default(), typed, known)
        }
        Answer::Duration(_) => count::span(&exercise.accepted(), typed, known),
        Answer::Text { text, .. } => bench.text(text, typed),
        Answer::Source(_) => bench.spelled(bench.sources(), typed),
        Answer::Words(_) | Answer::Deed(_) | Answer::Clause(_) | Answer::Office(_) => {
            bench.spelled(bench.likes(), typed)
        }
    }
}

/// Whose name this is in a deck, where it is one's alone.
pub fn named(deck: &Deck, name: &str) -> Option<EntityId> {
    Roster::new(deck, language::wording(&deck.lang).known()).written(name).cloned()
}

/// What a typed answer is judged by.
#[derive(Clone, Copy)]
struct Bench<'a> {
    deck: &'a Deck,
    known: &'static Known,
    fact: Option<&'a Fact>,
    exercise: &'a Exercise,
}

impl<'a> Bench<'a> {
    fn named(self, id: &EntityId, typed: &str) -> Verdict {
        let who = self.fact.filter(|_| self.exercise.id.form == Form::Who);
        let less_exact: Vec<&EntityId> =
            who.into_iter().flat_map(|fact| fact.actor_for.values()).collect();
        name::named(&Roster::new(self.deck, self.known), id, &less_exact, typed)
    }

    /// An answer that its author wrote down may be a name or a date all the same.
    fn text(self, text: &str, typed: &str) -> Verdict {
        let verdict = self.spelled(self.likes(), typed);
        if verdict == Verdict::Right {
            return verdict;
        }
        if let Some(when) = read_date(text, self.known) {
            return date::date(when, text, std::iter::empty(), typed, self.known);
        }
        let roster = Roster::new(self.deck, self.known);
        match roster.written(text) {
            Some(id) => match name::named(&roster, id, &[], typed) {
                // Not like the name, but perhaps like what the author accepts beside it.
                Verdict::Wrong(Why::Slips { .. } | Why::Other) => verdict,
                named => named,
            },
            None => roster.anybody(typed).map_or(verdict, |other| Verdict::Wrong(Why::Else(other))),
        }
    }

    fn spelled(self, others: Vec<&str>, typed: &str) -> Verdict {
        text::spelled(&self.exercise.accepted(), others.into_iter(), typed, self.known)
    }

    /// Texts that a text must not be taken for: names, what is quoted, held and left out
    /// elsewhere, and the wrong answers that the author gives.
    fn likes(self) -> Vec<&'a str> {
        let names = self.deck.entities.values().flat_map(Entity::names);
        let facts = self.deck.facts.values().flat_map(|fact| match &fact.content {
            Content::Quote(quote) => vec![quote.words.as_str()],
            Content::Role(role) => vec![role.office.as_str()],
            Content::Cloze(text) => text.pieces.iter().filter_map(gap).collect(),
            _ => Vec::new(),
        });
        let asks = self.fact.into_iter().flat_map(|fact| &fact.ask);
        names
            .chain(facts)
            .chain(asks.flat_map(|ask| ask.wrong.iter().map(String::as_str)))
            .collect()
    }

    fn sources(self) -> Vec<&'a str> {
        let sources = self.deck.sources.values();
        sources
            .flat_map(|source| {
                source.label().into_iter().chain(source.authors.iter().map(String::as_str))
            })
            .collect()
    }
}

/// What is counted, in the words of the deck.
fn counted(fact: &Fact) -> String {
    let Content::Number(number) = &fact.content else { return String::new() };
    let counted = number.did.pieces.iter().find_map(|piece| match piece {
        Piece::Count(counted) => Some(counted.clone()),
        _ => None,
    });
    counted.unwrap_or_default()
}

fn gap(piece: &Piece) -> Option<&str> {
    match piece {
        Piece::Gap { answer, .. } => Some(answer),
        _ => None,
    }
}

#[cfg(test)]
mod tests;

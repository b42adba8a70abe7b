//! What a fact says in its author's own words, text by text, each beside what is cited for it.

use super::Sourcing;
use super::report::Passage;
use crate::deck::check::texts;
use crate::deck::{Content, Fact};
use crate::exercise::reading::{Word, words};

/// A text of a fact as a card shows it.
pub struct Stated<'a> {
    /// Its key in the file.
    pub key: String,
    pub text: String,
    pub words: Vec<Word>,
    pub role: TextRole,
    /// What is cited for it.
    pub passages: &'a [Passage<'a>],
    /// Whether every source that is cited for it is at hand: what stands in none of them
    /// stands nowhere.
    pub is_all_at_hand: bool,
}

/// What a text is there for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TextRole {
    /// Part of the fact: shown in stems and answers.
    Part,
    /// A remark shown with the answer.
    Note,
    /// A question written by hand.
    Question,
    /// Its answer.
    Answer,
}

/// A passage for each question written by hand that cites its own places.
pub type AskPassages<'a> = Vec<Option<Vec<Passage<'a>>>>;

/// Every text of a fact that says something of the story, without wrong answers. The words of
/// a quotation are no words of the author.
pub fn stated<'a>(
    sourcing: &Sourcing<'_>,
    fact: &'a Fact,
    passages: &'a [Passage<'a>],
    own: &'a AskPassages<'a>,
) -> Vec<Stated<'a>> {
    let mut stated = Vec::new();
    let at_hand = passages.len() == fact.cite.len();
    let mut state = |key: String, text: String, role, passages: &'a [Passage<'a>], at_hand| {
        let words = words(&text);
        stated.push(Stated { key, text, words, role, passages, is_all_at_hand: at_hand });
    };
    for shown in texts(fact, sourcing.deck) {
        if shown.key != "words" && shown.key != "gap" {
            state(shown.key.to_owned(), shown.text, TextRole::Part, passages, at_hand);
        }
    }
    if let Some(note) = &fact.note {
        state("note".to_owned(), note.to_string(), TextRole::Note, passages, at_hand);
    }
    for (index, ask) in fact.ask.iter().enumerate() {
        let (passages, at_hand) = match own.get(index).and_then(Option::as_deref) {
            Some(own) => (own, own.len() == ask.cite.len()),
            None => (passages, at_hand),
        };
        let key = |part: &str| format!("ask.{}.{part}", index + 1);
        state(key("q"), ask.q.to_string(), TextRole::Question, passages, at_hand);
        state(key("a"), ask.a.to_string(), TextRole::Answer, passages, at_hand);
    }
    stated
}

/// The quoted words of a fact, which its texts hold as well.
pub fn quoted(fact: &Fact) -> Option<&str> {
    match &fact.content {
        Content::Quote(quote) => Some(&quote.words),
        _ => None,
    }
}

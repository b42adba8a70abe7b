//! What is of one kind with an answer, true or not: from it wrong options are taken.

use std::iter;
use std::sync::Arc;

use super::{Pool, ask_of};
use crate::deck::{Content, EntityId, Fact, FactId, FactKind, Pronoun};
use crate::exercise::id::Form;
use crate::exercise::language::Deed;
use crate::exercise::model::{Answer, Exercise};
use crate::exercise::near::{dates_near, durations_near, numbers_near};
use crate::exercise::wording::Wording;

impl Pool<'_> {
    /// Everything of the kind of an exercise's answer, true or not, in the order of the deck;
    /// dates of the deck, and near values of dates and numbers, the nearest first.
    pub fn alike<'p>(&'p self, exercise: &'p Exercise) -> Box<dyn Iterator<Item = Answer> + 'p> {
        let fact = self.deck.facts.get(&exercise.id.fact);
        match &exercise.answer {
            Answer::Entity(id) => Box::new(self.entities_like(id)),
            Answer::Entities(members) => match fact.map(|fact| &fact.content) {
                Some(Content::List(list)) => {
                    let like = members.first().filter(|_| list.complete);
                    let others = like.into_iter().flat_map(|id| self.entities_like(id));
                    Box::new(list.not_in.iter().cloned().map(Answer::Entity).chain(others))
                }
                _ => Box::new(iter::empty()),
            },
            Answer::When(when) => {
                let near = dates_near(*when).into_iter();
                Box::new(self.calendar.around(*when).chain(near).map(Answer::When))
            }
            Answer::Number(n) => {
                let most = fact.and_then(|fact| most(fact, *n)).unwrap_or(i64::MAX);
                let near = numbers_near(*n).into_iter().filter(move |n| *n <= most);
                Box::new(near.map(Answer::Number))
            }
            Answer::Duration(text) => {
                let near = durations_near(text, self.wording.language());
                Box::new(near.into_iter().map(Answer::Duration))
            }
            Answer::Source(_) => Box::new(self.deck.sources.keys().cloned().map(Answer::Source)),
            Answer::Text { .. } if matches!(exercise.id.form, Form::Ask(_)) => {
                let ask = fact.and_then(|fact| ask_of(&exercise.id.form, fact));
                let wrong = ask.map(|ask| ask.wrong.as_slice());
                let text = |text: &String| Answer::Text {
                    text: text.as_str().into(),
                    label: Arc::default(),
                };
                Box::new(wrong.unwrap_or_default().iter().map(text))
            }
            Answer::Deed(_) => Box::new(self.deeds_like(fact)),
            Answer::Clause(_) if exercise.id.form == Form::Next => {
                Box::new(self.elsewhere(&exercise.id.fact))
            }
            _ => {
                let texts = text_key(&self.wording, exercise).and_then(|key| self.texts.get(&key));
                Box::new(texts.into_iter().flatten().cloned())
            }
        }
    }

    /// What happened at another point of the story than right after a fact: sentences of dated
    /// facts, without the fact itself and whatever the author chains behind it.
    fn elsewhere<'p>(&'p self, id: &'p FactId) -> impl Iterator<Item = Answer> + 'p {
        let mut chain = vec![id];
        let mut at = 0;
        while let Some(fact) = chain.get(at).and_then(|id| self.deck.facts.get(*id)) {
            let new: Vec<&FactId> = fact.then.iter().filter(|id| !chain.contains(id)).collect();
            chain.extend(new);
            at += 1;
        }
        let when = |id: &FactId| self.deck.facts.get(id).and_then(|fact| fact.when);
        let own = when(id);
        // What may be as early as the answer could have come next as well.
        let next = chain.get(1).and_then(|next| when(next)).or(own);
        let apart = move |fact: &Fact| match (fact.when, own, next) {
            (Some(other), Some(own), Some(next)) => other.is_before(own) || next.is_before(other),
            _ => false,
        };
        let facts = self.deck.facts.iter();
        facts
            .filter(move |(id, fact)| !chain.contains(id) && apart(fact))
            .filter(|(id, _)| matches!(id.kind, FactKind::Event | FactKind::Quote))
            .filter_map(|(_, fact)| self.wording.sentence(fact).map(Answer::Clause))
    }

    /// What others of the same sort did, or the same actor at another time; nothing that is told
    /// of several where one did it, or the other way round, and nothing that was done where it
    /// is asked what happened.
    fn deeds_like<'p>(&'p self, fact: Option<&'p Fact>) -> impl Iterator<Item = Answer> + 'p {
        let own = fact.and_then(|fact| self.wording.deed(fact));
        let is_like = move |other: &Deed<'_>| {
            let Some(own) = &own else { return false };
            let sort = |deed: &Deed<'_>| self.wording.language().sort(&deed.did);
            let of_asked = Deed { actor: own.actor, ..other.clone() };
            own.actor.kind == other.actor.kind
                && sort(own) == sort(other)
                && self.wording.done(&of_asked) == self.wording.done(other)
        };
        let events = self.deck.facts.iter().filter(|(id, _)| id.kind == FactKind::Event);
        events
            .filter_map(|(_, other)| self.wording.deed(other))
            .filter(is_like)
            .map(|deed| Answer::Deed(self.wording.done(&deed)))
    }

    fn entities_like(&self, id: &EntityId) -> impl Iterator<Item = Answer> {
        let kind = self.deck.entities.get(id).map(|entity| entity.kind);
        let like = kind.and_then(|kind| self.by_kind.get(&kind));
        like.into_iter().flatten().map(|id| Answer::Entity((*id).clone()))
    }
}

/// Answers that may stand beside one another have the same key; none for answers that are
/// not taken from other exercises.
pub(super) fn text_key(wording: &Wording<'_>, exercise: &Exercise) -> Option<String> {
    match &exercise.answer {
        Answer::Words(words) => Some(format!("words {}", slot(wording, exercise, words))),
        Answer::Clause(_) => Some(format!("clause {}", exercise.id.form)),
        Answer::Office(office) => {
            let they = wording.language().bearer(office).map_or("anybody", Pronoun::as_str);
            Some(format!("office {they}"))
        }
        Answer::Text { label, .. } => Some(format!("text {label}")),
        _ => None,
    }
}

/// What decides which quoted words can stand in a gap.
fn slot(wording: &Wording<'_>, exercise: &Exercise, words: &str) -> &'static str {
    let fact = wording.deck().facts.get(&exercise.id.fact);
    let did = fact.and_then(|fact| match &fact.content {
        Content::Quote(quote) => quote.did.as_ref(),
        _ => None,
    });
    let did = did.map(ToString::to_string).unwrap_or_default();
    wording.language().slot(did.split("{words}").next().unwrap_or_default(), words)
}

/// The most that can be counted where a fact counts some of a number that it names, as in
/// "99 of the 100 seats".
fn most(fact: &Fact, n: i64) -> Option<i64> {
    let Content::Number(number) = &fact.content else { return None };
    let text = number.did.to_string().replace(',', "");
    let numbers =
        text.split(|c: char| !c.is_ascii_digit()).filter_map(|digits| digits.parse().ok());
    numbers.filter(|number| *number >= n).min()
}

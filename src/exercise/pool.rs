//! Where wrong options come from: answers of the same kind that are not true.

mod alike;

use std::collections::{HashMap, HashSet};
use std::rc::Rc;

use self::alike::text_key;
use super::calendar::Calendar;
use super::id::Form;
use super::model::{Answer, Exercise};
use super::truth::{Told, Truth};
use super::wording::Wording;
use crate::deck::{Ask, Deck, EntityId, EntityKind, Fact, Pronoun};
use crate::text::{fold, folded_words};

/// A wrong option that passed the truth test.
#[derive(Clone, Debug, PartialEq)]
pub struct Candidate {
    pub answer: Answer,
    /// As shown.
    pub text: String,
}

/// Wrong options for the exercises of one deck.
pub struct Pool<'a> {
    deck: &'a Deck,
    wording: Rc<Wording<'a>>,
    truth: Truth<'a>,
    calendar: Calendar,
    by_kind: HashMap<EntityKind, Vec<&'a EntityId>>,
    /// Answers that are texts, by what stands beside what.
    texts: HashMap<String, Vec<Answer>>,
}

impl<'a> Pool<'a> {
    /// The pool that the exercises of a deck make together.
    pub fn new(deck: &'a Deck, exercises: &[Exercise]) -> Self {
        let wording = Rc::new(Wording::new(deck));
        let truth = Truth::new(deck, Rc::clone(&wording));
        Self::of(wording, truth, exercises)
    }

    /// The same, where the deck's words and truths are at hand.
    pub(super) fn of(wording: Rc<Wording<'a>>, truth: Truth<'a>, exercises: &[Exercise]) -> Self {
        let deck = wording.deck();
        let mut texts: HashMap<String, Vec<Answer>> = HashMap::new();
        let mut seen = HashSet::new();
        for exercise in exercises {
            if let Some(key) = text_key(&wording, exercise)
                && seen.insert((key.clone(), fold(&exercise.answer_text)))
            {
                texts.entry(key).or_default().push(exercise.answer.clone());
            }
        }
        let mut by_kind: HashMap<EntityKind, Vec<&EntityId>> = HashMap::new();
        for (id, entity) in &deck.entities {
            by_kind.entry(entity.kind).or_default().push(id);
        }
        Self { deck, wording, truth, calendar: Calendar::new(deck), by_kind, texts }
    }

    /// Those of `answers` that make wrong options for an exercise: not true by any fact, not
    /// named in the stem, not refused by the author. No two of them, and none and the answer,
    /// could be taken for one another.
    pub fn wrong<'p>(
        &'p self,
        exercise: &'p Exercise,
        answers: impl Iterator<Item = Answer> + 'p,
    ) -> impl Iterator<Item = Candidate> + 'p {
        let fact = self.deck.facts.get(&exercise.id.fact);
        let refused = fact.map(|fact| self.refused(fact)).unwrap_or_default();
        let prompt = exercise.choice_prompt.as_deref().unwrap_or(&exercise.prompt);
        let stem = folded_words(prompt);
        let pronoun = self.wording.language().pronoun_in(prompt);
        let actor = fact.and_then(Fact::actor);
        // What an option must not be taken for: a true answer, or an option shown already.
        let mut taken =
            self.truth.true_answers(&exercise.id.fact, &exercise.id.form, &exercise.answer);
        answers.filter_map(move |answer| {
            let text = self.wording.answer(&answer);
            let folded = fold(&text);
            let told = Told::new(answer.clone());
            let fits = !refused.contains(&folded)
                && !self.is_in_stem(&answer, &text, &stem, actor)
                && self.agrees(&answer, exercise, pronoun)
                && self.fits_actor(&answer, &text, actor)
                && !taken.iter().any(|other| self.truth.clashes(other, &told));
            fits.then(|| {
                taken.push(told);
                Candidate { answer, text }
            })
        })
    }

    /// An answer as shown among options.
    pub fn shown(&self, answer: &Answer) -> String {
        self.wording.answer(answer)
    }

    /// What the author says must not be offered, folded; a name stands for all its forms.
    fn refused(&self, fact: &Fact) -> HashSet<String> {
        let mut refused = HashSet::new();
        for never in &fact.never {
            refused.insert(fold(never));
            let named = EntityId::new(never).filter(|id| self.deck.entities.contains_key(id));
            if let Some(id) = named.as_ref().or_else(|| self.wording.named(never)) {
                refused.insert(fold(self.wording.full(id)));
            }
        }
        refused
    }

    /// What stands in the question is no answer to it; nor is a deed that names its own actor:
    /// "What did Petro do?" is not "met Petro".
    fn is_in_stem(
        &self,
        answer: &Answer,
        shown: &str,
        stem: &str,
        actor: Option<&EntityId>,
    ) -> bool {
        match answer {
            Answer::Entity(id) => self.wording.is_named_in(id, stem),
            Answer::Deed(_) => {
                actor.is_some_and(|actor| self.wording.is_named_in(actor, &folded_words(shown)))
            }
            Answer::Clause(_) => stem.contains(&folded_words(shown)),
            _ => false,
        }
    }

    /// A pronoun in a deed would give away that it is somebody else's.
    fn fits_actor(&self, answer: &Answer, shown: &str, actor: Option<&EntityId>) -> bool {
        let Answer::Deed(_) = answer else { return true };
        let Some(pronoun) = self.wording.language().pronoun_in(shown) else {
            return true;
        };
        let actor = actor.and_then(|id| self.deck.entities.get(id));
        actor.is_some_and(|actor| actor.they == Some(pronoun))
    }

    /// A pronoun in the stem would give away everybody whom it does not fit.
    fn agrees(&self, answer: &Answer, exercise: &Exercise, pronoun: Option<Pronoun>) -> bool {
        let they = |answer: &Answer| match answer {
            Answer::Entity(id) => self.deck.entities.get(id).and_then(|entity| entity.they),
            _ => None,
        };
        pronoun.is_none() || they(&exercise.answer) != pronoun || they(answer) == pronoun
    }
}

/// The hand-written question that a form asks.
pub(super) fn ask_of<'f>(form: &Form, fact: &'f Fact) -> Option<&'f Ask> {
    let Form::Ask(asked) = form else { return None };
    fact.asks().find(|(name, _)| **name == **asked).map(|(_, ask)| ask)
}

#[cfg(test)]
mod tests;

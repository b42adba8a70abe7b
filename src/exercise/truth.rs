//! Which answers to a question are true in this deck.
//!
//! A stem is satisfied by its own fact and perhaps by others: both "Who criticised the
//! treaty in May?" and a second critic of May. A form with two answers is not asked, and no
//! true answer is ever offered as a wrong one. Where it is in doubt whether two facts speak
//! of the same thing, they count as doing so: a question lost is better than a wrong one.

mod assertion;

use std::collections::{BTreeMap, HashMap};
use std::rc::Rc;

pub(super) use self::assertion::Told;
use self::assertion::{
    Assertion, answers, family, is_told, may_be_same_giver, may_be_same_time, number, said_of,
    time_of, told,
};
use super::id::Form;
use super::model::Answer;
use super::wording::Wording;
use crate::deck::{Content, Deck, EntityId, FactId};
use crate::text::fold;

/// What the facts of a deck assert, indexed by who acts and by what is done.
pub(super) struct Truth<'a> {
    deck: &'a Deck,
    wording: Rc<Wording<'a>>,
    assertions: HashMap<&'a FactId, Assertion<'a>>,
    /// By the actor, and by everything the actor is a part of.
    by_actor: HashMap<&'a EntityId, Vec<&'a FactId>>,
    by_predicate: BTreeMap<String, Vec<&'a FactId>>,
    /// The members of every list, by what they have in common, folded.
    lists: HashMap<String, Vec<&'a [EntityId]>>,
}

impl<'a> Truth<'a> {
    /// Indexes the facts of a deck.
    pub(super) fn new(deck: &'a Deck, wording: Rc<Wording<'a>>) -> Self {
        let mut assertions = HashMap::new();
        let mut by_actor: HashMap<_, Vec<_>> = HashMap::new();
        let mut by_predicate: BTreeMap<String, Vec<_>> = BTreeMap::new();
        let mut lists: HashMap<String, Vec<&[EntityId]>> = HashMap::new();
        for (id, fact) in &deck.facts {
            if let Content::List(list) = &fact.content {
                let of = fold(&wording.text(&list.of, &fact.content));
                lists.entry(of).or_default().push(&list.members);
            }
            let Some(actor) = fact.actor() else { continue };
            let (predicate, told) = told(fact, &wording);
            for whole in wholes(deck, actor) {
                by_actor.entry(whole).or_default().push(id);
            }
            by_predicate.entry(predicate.clone()).or_default().push(id);
            let reason = |because| Answer::Clause(wording.text(because, &fact.content));
            let because = fact.because.as_ref().map(reason);
            assertions.insert(id, Assertion { id, fact, actor, predicate, told, because });
        }
        Self { deck, wording, assertions, by_actor, by_predicate, lists }
    }

    /// Another fact that answers the stem of `form` as well but differently, if there is one.
    pub(super) fn rival(&self, id: &FactId, form: &Form, answer: &Answer) -> Option<&'a FactId> {
        // The stem of a gap holds the whole sentence; only an equal stem rivals it.
        if *form == Form::Words {
            return None;
        }
        let asked = self.assertions.get(id).and_then(|own| own.fact.when);
        let answer = Told::new(answer.clone());
        let differs = |other: &&Assertion<'a>| {
            let mut answers = answers(other, form).into_iter().map(Told::new);
            answers.any(|true_answer| !self.clashes(&answer, &true_answer))
        };
        let rivals = self.others(id, form).into_iter();
        let mut rivals = rivals.filter(|other| *form != Form::What || is_told(other, asked));
        rivals.find(differs).map(|other| other.id)
    }

    /// Every true answer to the stem of `form`: `answer`, which is the fact's own, whatever a
    /// source says less exactly, and what other facts answer.
    pub(super) fn true_answers(&self, id: &FactId, form: &Form, answer: &Answer) -> Vec<Told> {
        let own = self.assertions.get(id).into_iter().filter(|_| *form == Form::Who);
        // Where the less exact name is what the actor is a part of, it clashes with the actor
        // anyway; its other parts are wrong: not every US body revoked what the US revoked.
        let less_exact = own.flat_map(|own| {
            let wholes = wholes(self.deck, own.actor);
            let less_exact = own.fact.actor_for.values().filter(move |id| !wholes.contains(id));
            less_exact.cloned().map(Answer::Entity)
        });
        let others = self.others(id, form).into_iter().flat_map(|other| answers(other, form));
        let true_answers = std::iter::once(answer.clone()).chain(less_exact).chain(others);
        true_answers.chain(self.members_elsewhere(id)).map(Told::new).collect()
    }

    /// Who is on another list of the same.
    fn members_elsewhere(&self, id: &FactId) -> impl Iterator<Item = Answer> {
        let of = self.deck.facts.get(id).and_then(|fact| match &fact.content {
            Content::List(list) => Some(fold(&self.wording.text(&list.of, &fact.content))),
            _ => None,
        });
        let lists = of.and_then(|of| self.lists.get(&of)).into_iter().flatten();
        lists.flat_map(|members| members.iter().cloned().map(Answer::Entity))
    }

    /// The other facts that satisfy everything the stem of `form` says.
    fn others(&self, id: &FactId, form: &Form) -> Vec<&Assertion<'a>> {
        let Some(own) = self.assertions.get(id) else { return Vec::new() };
        let same_time =
            |other: &&Assertion<'_>| may_be_same_time(time_of(own.fact), time_of(other.fact));
        let same_actor = |other: &&Assertion<'_>| self.related(own.actor, other.actor);
        let others: Vec<&Assertion<'a>> = match form {
            Form::Who => self.same_deeds(own).filter(same_time).collect(),
            // The stem says how many, but not when.
            Form::When => {
                let same_number = |other: &&Assertion<'_>| number(own.fact) == number(other.fact);
                self.same_deeds(own).filter(same_actor).filter(same_number).collect()
            }
            Form::Where | Form::Occasion | Form::HowMany => {
                self.same_deeds(own).filter(same_actor).filter(same_time).collect()
            }
            Form::Why => {
                let same_giver = |other: &&Assertion<'_>| may_be_same_giver(own.fact, other.fact);
                let others = self.same_deeds(own).filter(same_actor).filter(same_time);
                others.filter(same_giver).collect()
            }
            Form::About => {
                let said = said_of(own.fact);
                let same_words =
                    |other: &&Assertion<'_>| said.is_some() && said_of(other.fact) == said;
                self.deeds_of(own.actor).filter(same_time).filter(same_words).collect()
            }
            Form::What | Form::Words | Form::Office => {
                let same_family = |other: &&Assertion<'_>| family(own.fact) == family(other.fact);
                self.deeds_of(own.actor).filter(same_time).filter(same_family).collect()
            }
            _ => Vec::new(),
        };
        others.into_iter().filter(|other| other.id != id).collect()
    }

    /// Facts that tell of the same deed, or of more: whoever deepened the river a second time
    /// deepened it.
    fn same_deeds(&self, own: &Assertion<'_>) -> impl Iterator<Item = &Assertion<'a>> {
        let more = format!("{} ", own.predicate);
        let same = self.by_predicate.get(&own.predicate).into_iter();
        let longer = self.by_predicate.range(more.clone()..);
        let longer = longer.take_while(move |(deed, _)| deed.starts_with(&more));
        let ids = same.chain(longer.map(|(_, ids)| ids)).flatten();
        ids.filter_map(|id| self.assertions.get(id))
    }

    /// What the actor did, or a part of it, or what it is a part of.
    fn deeds_of(&self, actor: &'a EntityId) -> impl Iterator<Item = &Assertion<'a>> {
        wholes(self.deck, actor).into_iter().flat_map(move |whole| {
            let ids = self.by_actor.get(whole).into_iter().flatten();
            ids.filter_map(|id| self.assertions.get(id))
                .filter(move |other| whole == actor || other.actor == whole)
        })
    }

    /// Whether two names stand for the same, or one for a part of the other.
    pub(super) fn related(&self, a: &EntityId, b: &EntityId) -> bool {
        wholes(self.deck, a).contains(&b) || wholes(self.deck, b).contains(&a)
    }

    /// Whether two answers cannot stand side by side as a right and a wrong one.
    pub(super) fn clashes(&self, a: &Told, b: &Told) -> bool {
        if let (Some(a), Some(b)) = (&a.words, &b.words) {
            return a.contains(b.as_str()) || b.contains(a.as_str());
        }
        let same =
            |a: &EntityId, b: &EntityId| self.related(a, b) || self.wording.are_namesakes(a, b);
        match (&a.answer, &b.answer) {
            (Answer::Entity(a), Answer::Entity(b)) => same(a, b),
            (Answer::Entities(many), Answer::Entity(one))
            | (Answer::Entity(one), Answer::Entities(many)) => {
                many.iter().any(|other| same(other, one))
            }
            (Answer::When(a), Answer::When(b)) => a.overlaps(*b),
            (a, b) => a == b,
        }
    }
}

/// A name and all that it is a part of.
fn wholes<'a>(deck: &'a Deck, id: &'a EntityId) -> Vec<&'a EntityId> {
    let mut chain = vec![id];
    while let Some(whole) = chain.last().and_then(|last| deck.entities.get(*last)?.part_of.as_ref())
    {
        if chain.contains(&whole) {
            break;
        }
        chain.push(whole);
    }
    chain
}

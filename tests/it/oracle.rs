//! An oracle of truth: whether a question has one right option, and no other that is right
//! as well, or might be.
//!
//! It reasons from the facts of a deck and from the words on the screen alone, and was written
//! without a look at how the generator proves its wrong options wrong.

#[path = "oracle/elsewhere.rs"]
mod elsewhere;
#[path = "oracle/reading.rs"]
mod reading;
#[path = "oracle/tale.rs"]
mod tale;
#[path = "oracle/truths.rs"]
mod truths;

use std::cell::RefCell;
use std::collections::{BTreeMap, HashMap, HashSet};

use newsdeck::deck::{Content, Deck, EntityId, Fact};
use newsdeck::exercise::{ExerciseId, Form};
use newsdeck::quiz::Question;

use reading::{date, days, holds, number, words};
use tale::{Deed, are_related, deed, is_named, says};
use truths::{Asked, Value};

/// What is known of a deck.
pub struct Oracle<'a> {
    deck: &'a Deck,
    deeds: Vec<Deed<'a>>,
    by_name: HashMap<Vec<String>, &'a EntityId>,
    /// The same option stands in many quizzes: what was found is kept.
    known: RefCell<HashMap<Shown, Vec<&'static str>>>,
}

/// An option of an exercise, in its place.
type Shown = (ExerciseId, String, Place);

/// What an option is in its question.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Place {
    Key,
    Wrong,
}

/// A rule that a question breaks, and the words that break it.
pub type Objection = (&'static str, String);

impl<'a> Oracle<'a> {
    pub fn new(deck: &'a Deck) -> Self {
        let deeds = deck.facts.iter().filter_map(|(id, fact)| deed(id, fact)).collect();
        let by_name = deck.entities.iter().map(|(id, entity)| (words(&entity.name), id)).collect();
        Self { deck, deeds, by_name, known: RefCell::default() }
    }

    /// Everything that speaks against a question.
    pub fn objections(&self, question: &Question) -> Vec<Objection> {
        let mut found = Vec::new();
        if !(3..=4).contains(&question.options.len()) {
            found.push(("not three or four options", String::new()));
        }
        let mut seen = HashSet::new();
        for (at, option) in question.options.iter().enumerate() {
            if !seen.insert(option.to_lowercase()) {
                found.push(("an option twice", option.clone()));
            }
            let place = if at == question.key { Place::Key } else { Place::Wrong };
            let known = (question.exercise.clone(), option.clone(), place);
            let mut all_known = self.known.borrow_mut();
            let rules =
                all_known.entry(known).or_insert_with(|| self.against(question, option, place));
            found.extend(rules.iter().map(|rule| (*rule, option.clone())));
        }
        found
    }

    /// The rules that an option breaks in its place.
    fn against(&self, question: &Question, option: &str, place: Place) -> Vec<&'static str> {
        let stem = words(&question.stem);
        let (form, fact) = (&question.exercise.form, &self.deck.facts[&question.exercise.fact]);
        let (deck, deeds, at) = (self.deck, &self.deeds[..], stated_date(fact, &stem));
        let asked = Asked { deck, deeds, id: &question.exercise.fact, fact, form, at };
        let answers = asked.answers();
        let is = |is: fn(&Self, &Value<'_>, &str) -> bool| {
            answers.iter().any(|answer| is(self, answer, option))
        };
        let mut found = Vec::new();
        let mut object = |rule, is_broken: bool| found.extend(is_broken.then_some(rule));
        object(
            "of another kind or precision",
            !answers.iter().all(|answer| self.is_alike(answer, option)),
        );
        if place == Place::Key {
            object("the key stands in the stem", self.stands_in(option, &stem));
            object("the key is not the fact's answer", !is(Self::is));
            return found;
        }
        object("a wrong option stands in the stem", self.stands_in(option, &stem));
        let is_key = is(Self::overlaps);
        object("the key under another name, a part or the whole of it", is_key);
        let is_true = || asked.other_truths().iter().any(|other| self.overlaps(other, option));
        object("true by another fact", !is_key && is_true());
        object("barred by `never`", self.is_barred(fact, option));
        object(
            "may be on a list that is not complete",
            *form == Form::Members && self.is_open(fact, option),
        );
        object("right when typed", also_right(fact, form, option));
        found
    }

    fn entity(&self, option: &str) -> Option<&'a EntityId> {
        self.by_name.get(&words(option)).copied()
    }

    /// Whether a stem says what an option says. The day of a date says nothing of a number.
    fn stands_in(&self, option: &str, stem: &[String]) -> bool {
        match self.entity(option) {
            Some(id) => is_named(&self.deck.entities[id], stem),
            None => number(option).is_none() && holds(stem, &words(option)),
        }
    }

    /// Whether an option is this very answer.
    fn is(&self, answer: &Value<'_>, option: &str) -> bool {
        match answer {
            Value::Name(id) | Value::Whole(id) => self.entity(option) == Some(*id),
            Value::Date(when) => date(option) == Some(*when),
            Value::Number(n) => number(option) == Some(*n),
            Value::Text(text) | Value::Exactly(text) => words(text) == words(option),
            Value::Said(tokens) => says(self.deck, tokens, &words(option)),
            Value::Source(source) => self.deck.sources[*source].label() == Some(option),
        }
    }

    /// Whether an option is a thing of the same sort as an answer, as exactly given.
    fn is_alike(&self, answer: &Value<'_>, option: &str) -> bool {
        match answer {
            Value::Name(id) | Value::Whole(id) => self.entity(option).is_some_and(|other| {
                self.deck.entities[other].kind == self.deck.entities[*id].kind
            }),
            Value::Date(when) => {
                date(option).is_some_and(|other| other.precision() == when.precision())
            }
            Value::Number(_) => number(option).is_some(),
            Value::Text(text) | Value::Exactly(text) => {
                days(text).is_none() || days(option).is_some()
            }
            Value::Said(_) => words(option).len() > 1,
            Value::Source(_) => {
                self.deck.sources.values().any(|source| source.label() == Some(option))
            }
        }
    }

    /// Whether whoever chooses the option may say: this one is right too.
    fn overlaps(&self, truth: &Value<'_>, option: &str) -> bool {
        if self.is(truth, option) {
            return true;
        }
        let (said, length) = (words(option), days(option));
        match truth {
            Value::Name(id) => {
                self.entity(option).is_some_and(|other| are_related(self.deck, other, id))
            }
            Value::Date(when) => date(option).is_some_and(|other| other.overlaps(*when)),
            Value::Number(n) => length == Some(*n),
            Value::Text(text) => {
                let text = words(text);
                holds(&text, &said) || holds(&said, &text)
            }
            Value::Exactly(text) => length.is_some() && length == days(text),
            Value::Said(_) | Value::Source(_) | Value::Whole(_) => false,
        }
    }

    fn is_barred(&self, fact: &Fact, option: &str) -> bool {
        let option_words = words(option);
        let entity = self.entity(option).map(|id| &self.deck.entities[id]);
        fact.never.iter().any(|never| {
            let never_words = words(never);
            never_words == option_words
                || self.entity(option).is_some_and(|id| id.as_str() == never)
                || entity
                    .is_some_and(|entity| entity.names().any(|name| words(name) == never_words))
        })
    }

    fn is_open(&self, fact: &Fact, option: &str) -> bool {
        let Content::List(list) = &fact.content else { return false };
        let is_known = |id: &EntityId| list.not_in.contains(id) || list.members.contains(id);
        !list.complete && !self.entity(option).is_some_and(is_known)
    }
}

/// The date of a fact, where the stem gives it: its year stands there.
fn stated_date(fact: &Fact, stem: &[String]) -> Option<newsdeck::deck::When> {
    let when = match &fact.content {
        Content::Role(role) => role.as_of.or(fact.when),
        _ => fact.when,
    };
    when.filter(|when| stem.contains(&when.first_day().year().to_string()))
}

/// Whether a question written by hand takes this for right when it is typed.
fn also_right(fact: &Fact, form: &Form, option: &str) -> bool {
    let Form::Ask(name) = form else { return false };
    fact.asks()
        .filter(|(other, _)| **other == **name)
        .any(|(_, ask)| ask.also.iter().any(|also| words(also) == words(option)))
}

/// How often each rule is broken, with some of the questions that break it.
#[derive(Default)]
pub struct Table {
    rows: BTreeMap<(String, &'static str), (usize, Vec<String>)>,
}

/// So many questions are shown for each rule.
const SHOWN: usize = 4;

impl Table {
    /// Enters what speaks against a question of a deck.
    pub fn enter(&mut self, deck: &str, question: &Question, objections: Vec<Objection>) {
        for (rule, option) in objections {
            let (count, shown) = self.rows.entry((deck.to_owned(), rule)).or_default();
            *count += 1;
            let line = format!(
                "    {} {}\n      {option:?} of {:?}, {:?} being the key",
                question.exercise, question.stem, question.options, question.options[question.key]
            );
            if shown.len() < SHOWN && !shown.contains(&line) {
                shown.push(line);
            }
        }
    }

    /// The table in words; empty where nothing speaks against any question.
    pub fn render(&self) -> String {
        let row = |((deck, rule), (count, shown)): (&(String, &str), &(usize, Vec<String>))| {
            format!("{deck}: {count} times {rule}\n{}\n", shown.join("\n"))
        };
        self.rows.iter().map(row).collect()
    }
}

#[cfg(test)]
#[path = "oracle/tests.rs"]
mod tests;

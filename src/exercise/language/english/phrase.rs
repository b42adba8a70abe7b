//! A deed taken apart into adverbs, verb and the rest, and put together as a sentence needs
//! it: `was not invited`, `first playing in Hamburg`, `did Petro never accept`.

use super::further::with_further_verbs;
use super::irregular::is_irregular_participle;
use super::verbs::{gerund, past};
use crate::deck::{EntityKind, Pronoun};
use crate::exercise::language::{Deed, Name, Sort};

/// Adverbs that stand before a verb, besides those in -ly.
const ADVERBS: [&str; 20] = [
    "again",
    "almost",
    "already",
    "also",
    "always",
    "both",
    "even",
    "ever",
    "first",
    "further",
    "initially",
    "just",
    "later",
    "never",
    "now",
    "once",
    "soon",
    "still",
    "then",
    "twice",
];

/// Verbs that end like an adverb.
const VERBS_IN_LY: [&str; 13] = [
    "ally", "apply", "bully", "comply", "fly", "imply", "multiply", "rally", "rely", "reply",
    "sully", "supply", "tally",
];

/// Participles behind "be" that tell a state: nothing happened to whoever is in it.
const STATES: [&str; 29] = [
    "based",
    "called",
    "composed",
    "concerned",
    "connected",
    "divided",
    "educated",
    "employed",
    "headed",
    "inhabited",
    "interested",
    "involved",
    "known",
    "led",
    "located",
    "made up",
    "married",
    "opposed",
    "owned",
    "populated",
    "prepared",
    "related",
    "said",
    "seen as",
    "situated",
    "split",
    "supposed",
    "surrounded",
    "worried",
];

/// A deed in its parts.
#[derive(Clone, Debug)]
pub struct Phrase<'d> {
    actor: Name<'d>,
    is_negated: bool,
    adverbs: Vec<&'d str>,
    verb: &'d str,
    /// What follows the verb, with the space before it.
    rest: &'d str,
    /// The past tense of the verb, where the author gives it.
    past: Option<&'d str>,
}

impl<'d> Phrase<'d> {
    pub fn of(deed: &'d Deed<'d>) -> Self {
        let mut phrase = Self::of_words(deed.actor, &deed.did);
        phrase.past = deed.past;
        phrase
    }

    fn of_words(actor: Name<'d>, did: &'d str) -> Self {
        let (mut is_negated, mut adverbs) = (false, Vec::new());
        let mut left = did;
        loop {
            if let Some(rest) = left.strip_prefix("no longer ") {
                adverbs.push("no longer");
                left = rest;
                continue;
            }
            let (word, rest) = left.split_at(left.find(' ').unwrap_or(left.len()));
            if rest.is_empty() || !(word == "not" || is_adverb(word)) {
                return Self { actor, is_negated, adverbs, verb: word, rest, past: None };
            }
            if word == "not" {
                is_negated = true;
            } else {
                adverbs.push(word);
            }
            left = &rest[1..];
        }
    }

    /// What was done, without the actor: `was not invited`.
    pub fn done(&self) -> String {
        let (not, adverbs) = (self.not(), self.adverbs());
        if self.verb == "be" {
            let was = self.past.unwrap_or_else(|| self.was());
            format!("{was}{not}{adverbs}{}", self.rest_as(past))
        } else if self.is_negated {
            format!("did not{adverbs} {}{}", self.verb, self.rest)
        } else {
            let done = self.past.map_or_else(|| past(self.verb), str::to_owned);
            let words = format!("{adverbs} {done}{}", self.rest_as(past));
            words.trim_start().to_owned()
        }
    }

    /// The -ing form: `not being invited`.
    pub fn doing(&self) -> String {
        let (not, adverbs) = (self.not(), self.adverbs());
        let words = format!("{not}{adverbs} {}{}", gerund(self.verb), self.rest_as(gerund));
        words.trim_start().to_owned()
    }

    /// What follows the word that asks: `did Petro leave`, `was Petro not invited`. The actor
    /// goes by the name given.
    pub fn asked(&self, actor: &str) -> String {
        let (not, adverbs) = (self.not(), self.adverbs());
        if self.verb == "be" {
            return format!("{} {actor}{not}{adverbs}{}", self.was(), self.rest);
        }
        format!("did {actor}{not}{adverbs} {}{}", self.verb, self.rest)
    }

    /// What sort of thing it is.
    pub fn sort(did: &str) -> Sort {
        let nobody = Name { text: "", brief: "", kind: EntityKind::Person, they: None };
        let phrase = Phrase::of_words(nobody, did);
        if phrase.verb != "be" {
            return Sort::Doing;
        }
        let words = phrase.rest.trim_start();
        let words =
            words.split_once(' ').filter(|(word, _)| is_adverb(word)).map_or(words, |w| w.1);
        let is_state =
            STATES.iter().any(|state| format!("{words} ").starts_with(&format!("{state} ")));
        let participle = words.split(' ').next().unwrap_or_default();
        let is_regular = participle.len() > 4 && participle.ends_with("ed");
        if !is_state && (is_regular || is_irregular_participle(participle)) {
            Sort::Undergoing
        } else {
            Sort::Being
        }
    }

    fn was(&self) -> &'static str {
        if are_many(self.actor) { "were" } else { "was" }
    }

    fn not(&self) -> &'static str {
        if self.is_negated { " not" } else { "" }
    }

    fn adverbs(&self) -> String {
        self.adverbs.iter().map(|adverb| format!(" {adverb}")).collect()
    }

    fn rest_as(&self, form: fn(&str) -> String) -> String {
        with_further_verbs(self.rest, form)
    }
}

/// Whether a name takes a verb in the plural: `the Beatles were`, but `NASA was`, and a person
/// who goes by "they" was.
pub fn are_many(name: Name<'_>) -> bool {
    name.they == Some(Pronoun::They) && name.kind != EntityKind::Person
}

/// Whether a word before a verb is an adverb.
pub fn is_adverb(word: &str) -> bool {
    ADVERBS.contains(&word)
        || (word.len() > 4 && word.ends_with("ly") && !VERBS_IN_LY.contains(&word))
}

//! A deed taken apart into adverbs, verb and the rest, and put together as a sentence needs
//! it: `was not invited`, `first playing in Hamburg`, `did Petro never accept`.

use super::further::with_further_verbs;
use super::verbs::{gerund, is_inflected, past};
use crate::deck::{EntityKind, Pronoun};
use crate::exercise::language::{Deed, Name};

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

/// Whoever a deed is told of where that makes no difference.
const NOBODY: Name<'_> = Name { text: "", brief: "", kind: EntityKind::Person, they: None };

/// A deed in its parts.
#[derive(Clone, Debug)]
pub struct Phrase<'d> {
    actor: Name<'d>,
    pub(super) is_negated: bool,
    adverbs: Vec<&'d str>,
    pub(super) verb: &'d str,
    /// What follows the verb, with the space before it.
    pub(super) rest: &'d str,
    /// The past tense of the verb, where the author gives it.
    past: Option<&'d str>,
}

impl<'d> Phrase<'d> {
    pub fn of(deed: &'d Deed<'d>) -> Self {
        let mut phrase = Self::of_words(deed.actor, &deed.did);
        phrase.past = deed.past;
        phrase
    }

    /// A deed in its parts, told of nobody.
    pub fn of_nobody(did: &'d str) -> Self {
        Self::of_words(NOBODY, did)
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
        self.past_with(self.was())
    }

    /// The same of whoever is asked for, who is one until it is known who: `which group was`.
    pub fn done_by_whom(&self) -> String {
        self.past_with("was")
    }

    fn past_with(&self, was: &str) -> String {
        let (not, adverbs) = (self.not(), self.adverbs());
        if self.verb == "be" {
            let was = self.past.unwrap_or(was);
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
        if self.verb != "be" {
            return format!("did {actor}{not}{adverbs} {}{}", self.verb, self.rest);
        }
        if self.rest_as(past) != self.rest {
            // "Was he elected and form a government" would need a verb of its own.
            return format!("was it that {actor} {}", self.done());
        }
        format!("{} {actor}{not}{adverbs}{}", self.was(), self.rest)
    }

    /// Whether it is told in the form that a dictionary has, not as `revoked` or `to revoke`.
    pub fn is_uninflected(did: &str) -> bool {
        !is_inflected(Phrase::of_nobody(did).verb)
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
/// who goes by "they" was. Of a group without a pronoun its ending tells.
pub fn are_many(name: Name<'_>) -> bool {
    match name.they {
        Some(they) => they == Pronoun::They && name.kind != EntityKind::Person,
        None => name.kind == EntityKind::Group && name.text.ends_with('s'),
    }
}

/// Whether a word before a verb is an adverb.
pub fn is_adverb(word: &str) -> bool {
    ADVERBS.contains(&word)
        || (word.len() > 4 && word.ends_with("ly") && !VERBS_IN_LY.contains(&word))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_deed_is_told_and_asked_whatever_stands_before_and_behind_its_verb() {
        for (did, done, doing, asked) in [
            ("be elected", "were elected", "being elected", "were the Beatles elected"),
            ("not be told", "were not told", "not being told", "were the Beatles not told"),
            ("never be told", "were never told", "never being told", "were the Beatles never told"),
            ("not give in", "did not give in", "not giving in", "did the Beatles not give in"),
            ("first play", "first played", "first playing", "did the Beatles first play"),
            (
                "no longer tour",
                "no longer toured",
                "no longer touring",
                "did the Beatles no longer tour",
            ),
            (
                "publicly deny it",
                "publicly denied it",
                "publicly denying it",
                "did the Beatles publicly deny it",
            ),
            ("rely on it", "relied on it", "relying on it", "did the Beatles rely on it"),
            ("have a hit", "had a hit", "having a hit", "did the Beatles have a hit"),
            (
                "set up a firm",
                "set up a firm",
                "setting up a firm",
                "did the Beatles set up a firm",
            ),
            (
                "be sued and lose",
                "were sued and lost",
                "being sued and losing",
                "was it that the Beatles were sued and lost",
            ),
            (
                "split up and write songs",
                "split up and wrote songs",
                "splitting up and writing songs",
                "did the Beatles split up and write songs",
            ),
        ] {
            let actor = Name {
                text: "the Beatles",
                brief: "the Beatles",
                kind: EntityKind::Group,
                they: Some(Pronoun::They),
            };
            let deed = Deed { actor, did: did.to_owned(), past: None, when: None };
            let phrase = Phrase::of(&deed);
            let words = (phrase.done(), phrase.doing(), phrase.asked(actor.text));
            assert_eq!(words, (done.to_owned(), doing.to_owned(), asked.to_owned()));
        }
    }

    #[test]
    fn who_is_asked_for_is_one_and_the_past_of_the_author_stands() {
        let actor = Name {
            text: "fans",
            brief: "fans",
            kind: EntityKind::Group,
            they: Some(Pronoun::They),
        };
        let deed = |did: &str, past| Deed { actor, did: did.to_owned(), past, when: None };
        assert_eq!(Phrase::of(&deed("be heard", None)).done_by_whom(), "was heard");
        assert_eq!(Phrase::of(&deed("lie in wait", Some("lay"))).done(), "lay in wait");
    }

    #[test]
    fn verbs_in_another_form_than_the_first_are_known() {
        for did in ["revoke it", "need it", "succeed him", "bring it", "focus on it", "be ill"] {
            assert!(Phrase::is_uninflected(did), "{did}");
        }
        for did in
            ["revoked it", "gave in", "first played", "to go", "was ill", "says so", "taking it"]
        {
            assert!(!Phrase::is_uninflected(did), "{did}");
        }
    }
}

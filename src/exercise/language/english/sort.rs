//! What sort of thing a deed is: done, undergone, or a state.

use super::irregular::is_irregular_participle;
use super::phrase::{Phrase, is_adverb};
use crate::exercise::language::Sort;

/// Verbs of what befalls somebody.
const FATES: [&str; 9] =
    ["collapse", "die", "disappear", "drown", "fall", "perish", "starve", "suffer", "suffocate"];

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

/// What sort of thing a deed is.
pub fn sort(did: &str) -> Sort {
    let phrase = Phrase::of_nobody(did);
    if phrase.is_negated {
        return Sort::Being;
    } else if FATES.contains(&phrase.verb) {
        return Sort::Undergoing;
    } else if phrase.verb != "be" {
        return Sort::Doing;
    }
    let words = phrase.rest.trim_start();
    let words = words.split_once(' ').filter(|(word, _)| is_adverb(word)).map_or(words, |w| w.1);
    let is_state = STATES.iter().any(|state| format!("{words} ").starts_with(&format!("{state} ")));
    let participle = words.split(' ').next().unwrap_or_default();
    let is_regular = participle.len() > 4 && participle.ends_with("ed");
    if !is_state && (is_regular || is_irregular_participle(participle)) {
        Sort::Undergoing
    } else {
        Sort::Being
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_happened_is_told_from_what_was_done_and_from_what_was_so() {
        for (did, sort) in [
            ("revoke a visa", Sort::Doing),
            ("get elected", Sort::Doing),
            ("be elected president", Sort::Undergoing),
            ("be publicly put on trial", Sort::Undergoing),
            ("die in office", Sort::Undergoing),
            ("be ill", Sort::Being),
            ("be the first to land", Sort::Being),
            ("be red", Sort::Being),
            ("be located in Bonn", Sort::Being),
            ("be made up of states", Sort::Being),
            ("not sign", Sort::Being),
        ] {
            assert_eq!(super::sort(did), sort, "{did}");
        }
    }
}

//! English words that are known when they are met: in a verb, in a sentence.

use crate::deck::{EntityKind, Pronoun};
use crate::exercise::language::Name;
use crate::text::folded_words;

/// Replies that contradict the claim, as verbs in the base form.
const DENIALS: [&str; 9] = [
    "contest",
    "contradict",
    "deny",
    "dismiss",
    "dispute",
    "rebut",
    "refute",
    "reject",
    "repudiate",
];

/// Whether a reply with this verb contradicts what it replies to.
pub fn denies(reply: &str) -> bool {
    DENIALS.contains(&reply)
}

/// Words that point at somebody or something named before.
const BACKWARD: [&str; 14] = [
    "he", "her", "hers", "him", "his", "it", "its", "she", "their", "them", "they", "these",
    "this", "those",
];

/// Whether a word points at somebody or something named before.
pub fn points_back(word: &str) -> bool {
    BACKWARD.contains(&word)
}

/// Whether a word says whose something is.
pub fn is_possessive(word: &str) -> bool {
    matches!(word, "her" | "his" | "its" | "their")
}

/// `him` in a question rules out everybody who is not a he.
pub fn pronoun_in(question: &str) -> Option<Pronoun> {
    let question = folded_words(question);
    let has = |words: &[&str]| words.iter().any(|word| question.contains(&format!(" {word} ")));
    if has(&["he", "him", "his", "himself"]) {
        Some(Pronoun::He)
    } else if has(&["she", "her", "hers", "herself"]) {
        Some(Pronoun::She)
    } else {
        None
    }
}

/// What stands for a name that has been named: the possessor's pronoun, or the subject's at the
/// beginning of a clause. A pronoun behind another name could mean that one.
pub fn pronoun(sentence: &str, name: Name<'_>, behind: &str) -> Option<(&'static str, usize)> {
    if sentence.contains(char::is_uppercase) {
        return None;
    }
    let ending = ["'s", "’s"].into_iter().find(|ending| behind.starts_with(ending));
    let ending = ending.filter(|ending| !behind[ending.len()..].starts_with(char::is_alphanumeric));
    let they = name.they?;
    if let Some(ending) = ending {
        let owner = match they {
            Pronoun::He => "his",
            Pronoun::She => "her",
            Pronoun::They => "their",
            Pronoun::It => "its",
        };
        return Some((owner, ending.len()));
    }
    if !(sentence.is_empty() || sentence.ends_with("that ")) {
        return None;
    }
    let subject = match they {
        Pronoun::He => "he",
        Pronoun::She => "she",
        // "Sam was" cannot become "they was".
        Pronoun::They if name.kind == EntityKind::Person => return None,
        Pronoun::They => "they",
        Pronoun::It => "it",
    };
    Some((subject, 0))
}

/// A noun follows "a(n)", a verb follows "would", a sentence follows a colon and stands with its
/// like, as an -ing form does.
pub fn slot(before: &str, words: &str) -> &'static str {
    let before = before.trim_end_matches(['“', '"', ' ']);
    match before.rsplit(' ').next().unwrap_or_default() {
        "a" | "an" => "noun",
        "the" => "the",
        "to" => "to",
        "would" | "could" | "will" | "might" | "should" => "verb",
        last if last.ends_with(':') || words.starts_with(char::is_uppercase) => "sentence",
        _ if words.split(' ').next().is_some_and(|word| word.ends_with("ing")) => "ing",
        _ => "any",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_fits_a_gap_is_decided_by_what_stands_before_it_and_by_its_own_beginning() {
        for (before, words, expected) in [
            ("call {petro} a “", "sick man", "noun"),
            ("call him a “", "Roman emperor", "noun"),
            ("say that it could be “", "subject to attack", "any"),
            ("say that it would “", "stop", "verb"),
            ("tell reporters: “", "it is over", "sentence"),
            ("end the speech with “", "Failure is impossible", "sentence"),
            ("speak of “", "taking up arms", "ing"),
        ] {
            assert_eq!(slot(before, words), expected, "{before}");
        }
    }

    #[test]
    fn a_pronoun_stands_for_the_one_named_before_at_the_head_of_a_clause_or_as_owner() {
        let name = |kind, they| Name { text: "Sam", brief: "Sam", kind, they: Some(they) };
        let he = name(EntityKind::Person, Pronoun::He);
        for (sentence, name, behind, expected) in [
            ("", he, " left", Some(("he", 0))),
            ("say that ", he, " left", Some(("he", 0))),
            ("sell ", he, "'s house", Some(("his", 2))),
            ("visit ", he, " again", None),
            ("meet Kohl at ", he, "'s house", None),
            ("", name(EntityKind::Person, Pronoun::They), " left", None),
            ("open ", name(EntityKind::Country, Pronoun::It), "’s border", Some(("its", 4))),
        ] {
            assert_eq!(pronoun(sentence, name, behind), expected, "{sentence}{behind}");
        }
    }
}

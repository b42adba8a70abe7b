//! English words that are known when they are met: in what is typed, in a verb, in a sentence.

use crate::deck::Pronoun;
use crate::exercise::language::Known;
use crate::text::folded_words;

pub const KNOWN: Known = Known {
    months: super::dates::MONTHS,
    date_words: &["of", "the", "in", "on"],
    day_endings: &["st", "nd", "rd", "th"],
    titles: &[
        "the",
        "mr",
        "mrs",
        "ms",
        "dr",
        "president",
        "secretary",
        "senator",
        "minister",
        "prime",
        "sir",
        "general",
    ],
    articles: &["the ", "The "],
    swallowed: &[],
};

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

/// A noun follows "a(n)", a verb follows "would", and an -ing form stands with its like.
pub fn slot(before: &str, words: &str) -> &'static str {
    match before.trim_end_matches(['“', '"', ' ']).rsplit(' ').next().unwrap_or_default() {
        "a" | "an" => "noun",
        "the" => "the",
        "to" => "to",
        "would" | "could" | "will" | "might" | "should" => "verb",
        _ if words.split(' ').next().is_some_and(|word| word.ends_with("ing")) => "ing",
        _ => "any",
    }
}

//! Spanish words that are known when they are met: in a verb, in a sentence.

use crate::deck::Pronoun;

/// Replies that contradict the claim, as infinitives.
const DENIALS: [&str; 9] = [
    "contradecir",
    "descartar",
    "desestimar",
    "desmentir",
    "impugnar",
    "negar",
    "rebatir",
    "rechazar",
    "refutar",
];

/// Words before a gap that decide by themselves what fits into it.
const DECIDING: [&str; 14] =
    ["a", "al", "como", "con", "de", "del", "el", "la", "las", "los", "por", "que", "un", "una"];

/// Whether a reply with this verb contradicts what it replies to.
pub fn denies(reply: &str) -> bool {
    DENIALS.contains(&reply)
}

/// Whether a reply with this verb takes the claim as its object: `cuestionó la afirmación`.
pub fn takes_the_claim(reply: &str) -> bool {
    matches!(reply, "comentar" | "criticar" | "cuestionar" | "lamentar")
}

/// Words that point at somebody or something named before. `lo` and `la` are not among them:
/// they are articles as well.
const BACKWARD: [&str; 19] = [
    "aquel", "aquella", "aquello", "ella", "ellas", "ello", "ellos", "esa", "esas", "ese", "eso",
    "esos", "esta", "estas", "este", "esto", "estos", "su", "sus",
];

/// Whether a word points at somebody or something named before.
pub fn points_back(word: &str) -> bool {
    word == "él" || BACKWARD.contains(&word)
}

/// Whether a word says whose something is.
pub fn is_possessive(word: &str) -> bool {
    matches!(word, "su" | "sus")
}

/// `él` in a question rules out everybody who is not a he; so does the `ministro` of `¿Quién
/// era ministro?`
pub fn pronoun_in(question: &str) -> Option<Pronoun> {
    let mut before = "";
    for word in question.split(|c: char| !c.is_alphabetic()).filter(|word| !word.is_empty()) {
        let told = match (before, word) {
            (_, "él") => Some(Pronoun::He),
            (_, "ella") => Some(Pronoun::She),
            ("era" | "fue", office) => bearer(office),
            _ => None,
        };
        if told.is_some() {
            return told;
        }
        before = word;
    }
    None
}

/// Of what gender the bearer of an office is, or somebody of whom this is said, as far as
/// the ending tells: nothing of a `canciller` or a `fiscal`.
pub fn bearer(word: &str) -> Option<Pronoun> {
    if word.ends_with('o') || word.ends_with("or") || word == "presidente" {
        Some(Pronoun::He)
    } else if word.ends_with('a') && !word.ends_with("ista") {
        Some(Pronoun::She)
    } else {
        None
    }
}

/// What the word before a gap, or an infinitive at the beginning of the words, decides.
pub fn slot(before: &str, words: &str) -> &'static str {
    let before = before.trim_end_matches(['«', '“', '"', ' ']).rsplit(' ').next();
    let deciding = DECIDING.iter().find(|word| Some(**word) == before);
    let first = words.split(' ').next().unwrap_or_default();
    let is_infinitive = ["ar", "er", "ir"].iter().any(|ending| first.ends_with(ending));
    deciding.copied().unwrap_or(if is_infinitive { "infinitive" } else { "any" })
}

//! The words by which a report says who says so, of one language.
//!
//! English alone as yet. An article in another language is held against what needs no words:
//! its paragraphs, its quotations, its names and its figures.

use std::collections::HashSet;
use std::sync::LazyLock;

use super::words::Word;
use crate::exercise::grammar::past;

/// Words too common to tell one sentence from another.
const COMMON: [&str; 105] = [
    "about", "after", "again", "against", "ahead", "all", "also", "among", "and", "another", "any",
    "are", "as", "at", "away", "back", "because", "been", "before", "being", "between", "both",
    "but", "by", "came", "can", "come", "could", "did", "do", "does", "done", "during", "each",
    "for", "from", "further", "had", "has", "have", "having", "he", "her", "here", "him", "his",
    "how", "if", "in", "into", "is", "it", "its", "just", "may", "might", "more", "most", "much",
    "no", "nor", "not", "of", "off", "on", "one", "only", "or", "other", "out", "over", "own",
    "said", "say", "says", "she", "should", "so", "some", "such", "than", "that", "the", "their",
    "them", "then", "there", "these", "they", "this", "those", "to", "under", "up", "was", "were",
    "what", "when", "which", "while", "who", "whom", "will", "with", "would",
];

/// Verbs behind a name that make it the one who speaks, in the base form.
const SAYING: [&str; 47] = [
    "accuse",
    "acknowledge",
    "add",
    "admit",
    "allege",
    "announce",
    "answer",
    "argue",
    "assert",
    "blame",
    "call",
    "caution",
    "charge",
    "cite",
    "claim",
    "complain",
    "concede",
    "condemn",
    "confirm",
    "contend",
    "counter",
    "declare",
    "denounce",
    "deny",
    "describe",
    "dispute",
    "explain",
    "hint",
    "insist",
    "maintain",
    "note",
    "promise",
    "quip",
    "reject",
    "remark",
    "reply",
    "respond",
    "say",
    "state",
    "suggest",
    "swear",
    "tell",
    "threaten",
    "urge",
    "vow",
    "warn",
    "write",
];

/// The forms that those verbs take in reports.
static SAID: LazyLock<HashSet<String>> =
    LazyLock::new(|| SAYING.iter().flat_map(|verb| [past(verb), format!("{verb}s")]).collect());

/// Beginnings of words by which a report leaves to somebody else whether it is so.
const DOUBTING: [&str; 9] =
    ["accus", "alleg", "argue", "assert", "blam", "claim", "contend", "insist", "suggest"];

/// Words by which a report passes a reason on.
const PASSING_ON: [&str; 8] =
    ["according", "because", "cited", "citing", "said", "saying", "says", "stated"];

const DENYING: [&str; 12] = [
    "cannot", "cant", "couldnt", "didnt", "doesnt", "hadnt", "hasnt", "never", "no", "not",
    "wasnt", "wont",
];

/// Words by which a report leaves a list open.
const OPEN: [&str; 9] =
    ["also", "among", "include", "included", "includes", "including", "like", "others", "several"];

/// Words between a name and its verb.
const BETWEEN: [&str; 12] = [
    "also",
    "again",
    "first",
    "had",
    "has",
    "initially",
    "later",
    "now",
    "once",
    "repeatedly",
    "soon",
    "then",
];

/// Words that point back at a person named before.
const PERSONAL: [&str; 6] = ["he", "him", "his", "she", "her", "hers"];

/// A share of such words tells that a text is English: of English prose it is a fourth.
const ENGLISH_MARKS: [&str; 8] = ["the", "of", "and", "to", "in", "that", "is", "was"];
const ENGLISH_SHARE: f64 = 0.12;

/// Whether a text is English, by its commonest words. A text of a few words is not told.
pub fn is_english<'w>(words: impl Iterator<Item = &'w Word>) -> bool {
    let (mut all, mut marks) = (0_usize, 0_usize);
    for word in words {
        all += 1;
        marks += usize::from(word.is_one_of(&ENGLISH_MARKS));
    }
    marks as f64 >= ENGLISH_SHARE * all as f64
}

/// The words that tell what a text is about, none of them twice.
pub fn telling(text: &[Word]) -> Vec<&Word> {
    let mut telling: Vec<&Word> = Vec::new();
    for word in text {
        let is_new = || telling.iter().all(|other| other.folded != word.folded);
        if is_telling(word) && is_new() {
            telling.push(word);
        }
    }
    telling
}

/// Whether a word tells what a text is about.
pub fn is_telling(word: &Word) -> bool {
    (word.folded.len() > 2 || word.is_figures()) && !word.is_one_of(&COMMON)
}

/// Whether a verb makes the name before it the one who speaks.
pub fn is_saying(word: &Word) -> bool {
    SAID.contains(&word.folded)
}

/// Whether a word leaves it to somebody else whether what follows is so.
pub fn is_doubting(word: &Word) -> bool {
    DOUBTING.iter().any(|root| word.folded.starts_with(root))
}

/// Whether a word passes somebody's reason on.
pub fn is_passing_on(word: &Word) -> bool {
    is_doubting(word) || word.is_one_of(&PASSING_ON)
}

/// Whether a word says no to what follows.
pub fn is_denying(word: &Word) -> bool {
    word.is_one_of(&DENYING)
}

/// Whether a word leaves a list open.
pub fn is_open(word: &Word) -> bool {
    word.is_one_of(&OPEN)
}

/// Whether a word may stand between a name and what its bearer did.
pub fn is_between(word: &Word) -> bool {
    word.is_one_of(&BETWEEN)
}

/// Whether a word points back at a person.
pub fn is_personal(word: &Word) -> bool {
    word.is_one_of(&PERSONAL)
}

/// Whether an author's text says itself that somebody says so.
pub fn is_reported(text: &[Word]) -> bool {
    text.iter().any(|word| is_doubting(word) || is_saying(word) || word.is_one_of(&SAYING))
}

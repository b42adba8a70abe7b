//! A text as words in sentences, so that what a fact says can be looked for in a report.
//!
//! Unlike the folding of print, which compares letter by letter, this forgets endings: a fact
//! says in its own words what a report says in others.

use crate::text::fold;

/// A word of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Word {
    /// As it is written, the ending of an owner off.
    pub text: String,
    /// The same folded.
    pub folded: String,
    /// Whether it begins with a capital.
    pub is_capital: bool,
    /// Whether all of it are capitals, two at least: `US`, and not `us`.
    pub is_acronym: bool,
    /// Whether it stands inside double quotation marks.
    pub is_quoted: bool,
    /// Which sentence of the text it stands in, from 0.
    pub sentence: usize,
}

impl Word {
    /// Whether two words are one but for their endings: `revoke` and `revoked`, `Colombia` and
    /// `Colombian`.
    pub fn is_like(&self, other: &Self) -> bool {
        is_like(&self.folded, &other.folded)
    }

    /// Whether the word is one of these, letter by letter.
    pub fn is_one_of(&self, words: &[&str]) -> bool {
        words.contains(&self.folded.as_str())
    }

    /// Whether it is a number in figures.
    pub fn is_figures(&self) -> bool {
        self.folded.bytes().all(|b| b.is_ascii_digit())
    }
}

/// Words that begin with so many equal letters are taken for forms of one word.
const SHARED_LETTERS: usize = 5;

/// The longest ending that two forms of a word may differ in: `deport` and `deportation`.
const LONGEST_ENDING: usize = 5;

/// A shorter word takes endings that are shorter than itself: `visa` and `visas`.
const SHORTEST_ROOT: usize = 3;

/// Whether two folded words are one but for their endings.
pub fn is_like(a: &str, b: &str) -> bool {
    // Most pairs differ in their first letter already.
    if a == b || a.as_bytes().first() != b.as_bytes().first() {
        return a == b;
    }
    let shared = a.chars().zip(b.chars()).take_while(|(a, b)| a == b).count();
    let endings = [a, b].map(|word| word.chars().count() - shared);
    if shared >= SHARED_LETTERS {
        return endings.iter().all(|&ending| ending <= LONGEST_ENDING);
    }
    let (root, ending) = (shared, endings[0].max(endings[1]));
    root >= SHORTEST_ROOT && endings.contains(&0) && ending < root
}

/// The words of a text, in order. A sentence ends at a full stop, a question or exclamation
/// mark before a capital; the dots of `U.S.` and `Mr.` end none.
pub fn words(text: &str) -> Vec<Word> {
    let mut words: Vec<Word> = Vec::new();
    let mut sentence = 0;
    let mut is_quoted = false;
    let mut ends = false;
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        if c.is_alphanumeric() {
            let length = token_length(rest);
            let (token, after) = rest.split_at(length);
            rest = after;
            let begins_one = token.starts_with(|c: char| c.is_uppercase() || c.is_ascii_digit());
            if ends && begins_one && !words.last().is_some_and(is_abbreviation) {
                sentence += 1;
            }
            ends = false;
            if let Some(word) = word(token, is_quoted, sentence) {
                words.push(word);
            }
            continue;
        }
        match c {
            '“' | '«' | '„' => is_quoted = true,
            '”' | '»' => is_quoted = false,
            '"' => is_quoted = !is_quoted,
            '.' | '?' | '!' => ends = true,
            ',' | ';' | ':' => ends = false,
            _ => {}
        }
        rest = &rest[c.len_utf8()..];
    }
    words
}

/// How many bytes the word at the start of `text` has: letters and figures, apostrophes between
/// them, and the marks inside `1,500` and `U.S.`.
fn token_length(text: &str) -> usize {
    let mut length = 0;
    let mut chars = text.chars().peekable();
    let mut before = ' ';
    while let Some(c) = chars.next() {
        let after = chars.peek().copied().unwrap_or(' ');
        let is_inside = match c {
            '\'' | '’' => after.is_alphanumeric(),
            ',' => before.is_ascii_digit() && after.is_ascii_digit(),
            '.' => {
                before.is_ascii_digit() && after.is_ascii_digit()
                    || before.is_uppercase() && after.is_uppercase()
            }
            c => c.is_alphanumeric(),
        };
        if !is_inside {
            break;
        }
        length += c.len_utf8();
        before = c;
    }
    length
}

fn word(token: &str, is_quoted: bool, sentence: usize) -> Option<Word> {
    let unowned = token.strip_suffix("'s").or_else(|| token.strip_suffix("’s")).unwrap_or(token);
    let plain = unowned.replace(',', "");
    let folded = fold(&plain);
    let letters = || plain.chars().filter(|c| c.is_alphabetic());
    let is_acronym = letters().count() >= 2 && letters().all(char::is_uppercase);
    (!folded.is_empty()).then(|| Word {
        text: unowned.to_owned(),
        folded,
        is_capital: plain.starts_with(char::is_uppercase),
        is_acronym,
        is_quoted,
        sentence,
    })
}

/// So short a word with a capital is an abbreviation if there is a dot behind it.
const LONGEST_ABBREVIATION: usize = 3;

/// Whether the dot behind a word is part of it.
fn is_abbreviation(word: &Word) -> bool {
    word.is_capital && word.folded.len() <= LONGEST_ABBREVIATION
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_words_in_sentences_and_quotation_marks_are_known() {
        let drawn = |text: &str| {
            let words = words(text);
            let word = |word: &Word| {
                let mark = if word.is_quoted { "“" } else { "" };
                let capital = if word.is_acronym {
                    "^^"
                } else if word.is_capital {
                    "^"
                } else {
                    ""
                };
                format!("{}{mark}{capital}{}", word.sentence, word.folded)
            };
            words.iter().map(word).collect::<Vec<_>>().join(" ")
        };
        assert_eq!(
            drawn("The U.S. Navy’s 1,500 men saw “land. At last”, said Mr. Drake. It wasn’t."),
            "0^the 0^^us 0^navy 01500 0men 0saw 0“land 1“^at 1“last 1said 1^mr 1^drake 2^it 2wasnt"
        );
        assert_eq!(drawn("US-born, mid-May; 3.5 «so»"), "0^^us 0born 0mid 0^may 035 0“so");
        assert_eq!(drawn("… — ’ ."), "");
    }

    #[test]
    fn forms_of_a_word_are_like_one_another() {
        for (a, b) in [
            ("revoke", "revoked"),
            ("colombia", "colombian"),
            ("threaten", "threatening"),
            ("defence", "defense"),
            ("visa", "visas"),
            ("grow", "grown"),
            ("deport", "deportation"),
        ] {
            assert!(is_like(a, b), "{a} {b}");
        }
        for (a, b) in [
            ("access", "accept"),
            ("us", "use"),
            ("two", "twenty"),
            ("petro", "peter"),
            ("land", "landlord"),
        ] {
            assert!(!is_like(a, b), "{a} {b}");
        }
    }
}

//! An article at hand, to hold a deck's citations against. It is read, never kept.

use std::collections::HashMap;

use crate::deck::id::SourceId;
use crate::deck::paragraphs::Paragraphs;

/// The articles at hand.
pub type Articles = HashMap<SourceId, Article>;

/// An article as its paragraphs.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Article {
    /// The non-empty lines, byline and headings included; `¶1` is the first.
    pub paragraphs: Vec<String>,
    /// The same as they are looked for in print.
    prints: Vec<String>,
}

impl Article {
    /// Splits a text into its paragraphs.
    pub fn read(text: &str) -> Self {
        let lines = text.trim_start_matches('\u{feff}').lines();
        let paragraphs = lines.map(str::trim).filter(|line| !line.is_empty());
        let paragraphs: Vec<String> = paragraphs.map(str::to_owned).collect();
        let prints = paragraphs.iter().map(|text| fold(text)).collect();
        Self { paragraphs, prints }
    }

    /// The numbers of the paragraphs in which `words` stand, from 1.
    pub fn find(&self, words: &str) -> Vec<usize> {
        let words = fold(words);
        let prints = (1..).zip(&self.prints);
        prints.filter(|(_, print)| holds(print, &words)).map(|(number, _)| number).collect()
    }

    /// Whether `words` stand in one of these paragraphs.
    pub fn has(&self, words: &str, at: &Paragraphs) -> bool {
        let words = fold(words);
        at.numbers()
            .take(self.prints.len())
            .filter_map(|number| self.prints.get(number as usize - 1))
            .any(|print| holds(print, &words))
    }
}

/// Whether `words` stand in `text` as they would have to in print.
pub fn stands_in(words: &str, text: &str) -> bool {
    holds(&fold(text), &fold(words))
}

/// A text as it is looked for in print: small letters, straight quote marks, one kind of dash
/// and single spaces. Unlike [`crate::text::fold`] it keeps marks and punctuation: a quotation
/// is held against the article letter by letter.
fn fold(text: &str) -> String {
    let plain: String = text
        .chars()
        .filter_map(|c| match c {
            '“' | '”' | '„' | '«' | '»' | '″' => Some('"'),
            '‘' | '’' | '‚' | '‹' | '›' | '`' | '´' => Some('\''),
            '–' | '—' | '‑' | '−' => Some('-'),
            // The soft hyphen, and marks without width.
            '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{feff}' => None,
            c => Some(c),
        })
        .flat_map(char::to_lowercase)
        .collect();
    plain.replace('…', "...").split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Whether whole words stand in a text: "thug" does not stand in "thuggish".
fn holds(text: &str, words: &str) -> bool {
    let inside_word = |before: Option<char>, after: Option<char>| {
        before.is_some_and(char::is_alphanumeric) && after.is_some_and(char::is_alphanumeric)
    };
    text.match_indices(words).any(|(start, _)| {
        let end = start + words.len();
        let (before, after) = (text[..start].chars().next_back(), text[end..].chars().next());
        !inside_word(before, words.chars().next()) && !inside_word(words.chars().next_back(), after)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paragraphs_are_the_lines_that_hold_something() {
        let article = Article::read("\u{feff}Title\r\n\r\n  By Ana\n\u{a0}\nText\n");
        assert_eq!(article.paragraphs, ["Title", "By Ana", "Text"]);
    }

    #[test]
    fn words_are_found_however_they_are_printed() {
        let article = Article::read("He said: “It’s a\u{a0}START — no more…”\nA starter.");
        for words in ["it's a start", "“It’s a start", "start - no more...", "a start —"] {
            assert_eq!(article.find(words), [1], "{words}");
        }
        assert_eq!(article.find("star"), [0; 0]);
        assert_eq!(article.find("a starter"), [2]);
    }
}

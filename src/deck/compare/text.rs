//! A text as words, runs of words and quotations, however it is printed.

use std::hash::{DefaultHasher, Hash, Hasher};
use std::ops::Range;

use unicode_segmentation::UnicodeSegmentation;

use super::RUN_WORDS;
use crate::text::fold;

/// A longer quotation is known by its first words: the longest that a deck may cite.
const QUOTATION_WORDS: usize = 25;

/// Scripts that put no spaces between words are read letter by letter, and two letters count
/// as a word: a run of them is twice as many.
const WORD_WEIGHT: usize = 2;
const LETTER_WEIGHT: usize = 1;

/// Quote marks that come in pairs: what opens and what closes. The single ones are marks of
/// quotation only where no letter stands on their outer side, for `’` is an apostrophe, too.
const PAIRS: [(char, char); 7] =
    [('“', '”'), ('„', '“'), ('«', '»'), ('「', '」'), ('『', '』'), ('‘', '’'), ('"', '"')];

/// The words of an article and which of them are quoted. Words are kept as hashes: what is
/// asked is only whether they are the same.
#[derive(Clone, Debug, Default)]
pub struct Text {
    words: Vec<u64>,
    weights: Vec<usize>,
    quotations: Vec<Range<usize>>,
}

impl Text {
    /// Reads an article. Case, accents, punctuation and spaces do not count.
    pub fn read(text: &str) -> Self {
        let mut read = Self::default();
        for paragraph in text.lines() {
            read.paragraph(paragraph);
        }
        read
    }

    /// The words, in order.
    pub fn words(&self) -> &[u64] {
        &self.words
    }

    /// What stands between quote marks, in order; of a long one, its beginning.
    pub fn quotations(&self) -> Vec<&[u64]> {
        let words = |range: &Range<usize>| {
            let end = range.end.min(range.start + QUOTATION_WORDS);
            &self.words[range.start..end]
        };
        self.quotations.iter().map(words).collect()
    }

    /// Every run of [`RUN_WORDS`] words, by the place at which it begins.
    pub fn runs(&self) -> impl Iterator<Item = u64> {
        let mut end = 0;
        let mut weight = 0;
        (0..self.words.len()).map_while(move |start| {
            while weight < RUN_WORDS * WORD_WEIGHT {
                weight += self.weights.get(end)?;
                end += 1;
            }
            weight -= self.weights[start];
            Some(hash(&self.words[start..end]))
        })
    }

    /// Adds a paragraph. A quotation ends with it at the latest: where one goes on, the next
    /// paragraph opens it anew. A mark that could be an apostrophe, or as well be closing as
    /// opening, opened nothing where nothing closes it.
    fn paragraph(&mut self, paragraph: &str) {
        let mut from = 0;
        let mut open: Option<(char, usize)> = None;
        let mut before = ' ';
        for (at, mark) in paragraph.char_indices() {
            let after = paragraph[at + mark.len_utf8()..].chars().next().unwrap_or(' ');
            let is_apostrophe =
                mark == '’' && after.is_alphanumeric() || mark == '‘' && before.is_alphanumeric();
            before = mark;
            if is_apostrophe {
                continue;
            }
            match open {
                None => {
                    let Some((_, closing)) = PAIRS.iter().find(|(opening, _)| *opening == mark)
                    else {
                        continue;
                    };
                    self.push(&paragraph[from..at]);
                    open = Some((*closing, self.words.len()));
                }
                Some((closing, start)) if closing == mark => {
                    self.push(&paragraph[from..at]);
                    self.quote(start);
                    open = None;
                }
                Some(_) => continue,
            }
            from = at + mark.len_utf8();
        }
        self.push(&paragraph[from..]);
        if let Some((_, start)) = open.filter(|(closing, _)| !matches!(closing, '"' | '’')) {
            self.quote(start);
        }
    }

    fn push(&mut self, text: &str) {
        for token in fold(text).split(' ') {
            for word in token.unicode_words() {
                self.words.push(hash(word));
                self.weights.push(weight(word));
            }
        }
    }

    fn quote(&mut self, start: usize) {
        if start < self.words.len() {
            self.quotations.push(start..self.words.len());
        }
    }
}

fn weight(word: &str) -> usize {
    let mut letters = word.chars();
    match (letters.next(), letters.next()) {
        (Some(letter), None) if is_written_without_spaces(letter) => LETTER_WEIGHT,
        _ => WORD_WEIGHT,
    }
}

/// Thai and Lao, Burmese, Khmer, and the scripts of China and Japan.
fn is_written_without_spaces(letter: char) -> bool {
    matches!(
        letter,
        '\u{e00}'..='\u{eff}'
            | '\u{1000}'..='\u{109f}'
            | '\u{1780}'..='\u{17ff}'
            | '\u{2e80}'..='\u{a4cf}'
            | '\u{f900}'..='\u{faff}'
            | '\u{20000}'..='\u{3ffff}'
    )
}

fn hash(value: &(impl Hash + ?Sized)) -> u64 {
    let mut hasher = DefaultHasher::new();
    value.hash(&mut hasher);
    hasher.finish()
}

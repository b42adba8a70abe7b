//! What a player sees of an option without knowing anything.

use std::cmp::Ordering;
use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash, Hasher};

use crate::deck::When;
use crate::exercise::Answer;
use crate::text::fold;

/// Words as sorted numbers, so that sets of them are compared quickly.
pub(super) type Words = Vec<u64>;

/// What is seen of an option under its question, in whatever quiz.
#[derive(Clone, Debug, Default)]
pub(super) struct Looks {
    /// Its place on the scale of dates or numbers; zero for everything else.
    pub(super) value: i64,
    /// Letters that a reader counts.
    pub(super) length: usize,
    /// Its first letters as a number, in the order of the alphabet.
    pub(super) letter: u64,
    /// Its letters by threes.
    pub(super) letters: Words,
    pub(super) words: Words,
    /// In how many questions about other facts its words stand, on average.
    pub(super) fame: f64,
    /// How many exercises of the deck it answers.
    pub(super) frequency: usize,
    /// The share of its letters, by threes, that stand in the question.
    pub(super) echo: f64,
}

/// The same with what one quiz adds to it.
#[derive(Clone, Debug)]
pub(super) struct Traits<'l> {
    pub(super) looks: &'l Looks,
    /// How often other questions of the quiz use its words, on average.
    pub(super) mentions: f64,
    /// How much other questions of the quiz say of it that speak of the same.
    pub(super) hint: f64,
    /// How often it was shown in this quiz so far.
    pub(super) exposure: usize,
    /// How often it was right in this quiz so far.
    pub(super) answered: usize,
}

/// What is seen of a quiz around one of its questions.
pub(super) struct Sight<'q> {
    /// The words of every question of the quiz.
    pub(super) stems: &'q [&'q Words],
    /// Which of them is the one looked at.
    pub(super) at: usize,
    /// The questions so far.
    pub(super) record: &'q Record,
}

/// What was shown in a quiz, and what of it was right.
#[derive(Clone, Debug, Default)]
pub(super) struct Record {
    shown: HashMap<String, usize>,
    right: HashMap<String, usize>,
}

impl Record {
    /// Adds a question.
    pub(super) fn add(&mut self, options: &[String], key: usize) {
        for option in options {
            *self.shown.entry(option.clone()).or_default() += 1;
        }
        *self.right.entry(options[key].clone()).or_default() += 1;
    }

    pub(super) fn shown(&self, option: &str) -> usize {
        self.shown.get(option).copied().unwrap_or(0)
    }

    pub(super) fn right(&self, option: &str) -> usize {
        self.right.get(option).copied().unwrap_or(0)
    }
}

impl Sight<'_> {
    /// The words of the question itself.
    fn stem(&self) -> &[u64] {
        self.stems[self.at]
    }

    /// What is seen of an option.
    pub(super) fn traits<'l>(&self, looks: &'l Looks, text: &str) -> Traits<'l> {
        Traits {
            looks,
            mentions: self.mentions(&looks.words),
            hint: self.hint(&looks.words),
            exposure: self.record.shown(text),
            answered: self.record.right(text),
        }
    }

    /// In how many other questions these words stand, on average.
    fn mentions(&self, words: &[u64]) -> f64 {
        let others = self.stems.iter().enumerate().filter(|(at, _)| *at != self.at);
        let mentions: usize = others.map(|(_, stem)| common(words, stem)).sum();
        mentions as f64 / words.len().max(1) as f64
    }

    /// How fully another question on the same matter names these words, at most.
    fn hint(&self, words: &[u64]) -> f64 {
        let others = self.stems.iter().enumerate().filter(|(at, _)| *at != self.at);
        let tells = |stem: &[u64]| common(words, stem) as f64 * shared(stem, self.stem());
        let most = others.map(|(_, stem)| tells(stem)).fold(0.0, f64::max);
        most / words.len().max(1) as f64
    }
}

/// Where an answer stands on a scale, for those that have one.
pub(super) fn value(answer: &Answer) -> Option<i64> {
    match answer {
        Answer::When(when) => Some(day_number(*when)),
        Answer::Number(n) => Some(*n),
        _ => None,
    }
}

/// The words of a text that say something: longer ones and figures.
pub(super) fn words(text: &str) -> Words {
    let telling =
        |word: &&str| word.chars().count() > 3 || word.bytes().all(|b| b.is_ascii_digit());
    let folded = fold(text);
    let mut words: Words = folded.split(' ').filter(telling).map(number).collect();
    words.sort_unstable();
    words.dedup();
    words
}

/// The letters of a folded text by threes.
pub(super) fn letters(folded: &str) -> Words {
    let letters: Vec<char> = folded.chars().collect();
    let mut threes: Words = letters.windows(3).map(number).collect();
    threes.sort_unstable();
    threes.dedup();
    threes
}

/// How many words two sets have in common.
pub(super) fn common(a: &[u64], b: &[u64]) -> usize {
    let (mut at_a, mut at_b, mut both) = (0, 0, 0);
    while at_a < a.len() && at_b < b.len() {
        match a[at_a].cmp(&b[at_b]) {
            Ordering::Less => at_a += 1,
            Ordering::Greater => at_b += 1,
            Ordering::Equal => (at_a, at_b, both) = (at_a + 1, at_b + 1, both + 1),
        }
    }
    both
}

/// The share of words that two sets have in common, of all words in them.
pub(super) fn shared(a: &[u64], b: &[u64]) -> f64 {
    let both = common(a, b);
    both as f64 / (a.len() + b.len() - both).max(1) as f64
}

/// The first letters of a folded text as a number, in the order of the alphabet.
pub(super) fn letter(folded: &str) -> u64 {
    let bytes = folded.bytes().chain(std::iter::repeat(0)).take(8);
    bytes.fold(0, |number, byte| number << 8 | u64::from(byte))
}

/// A number for a text or letters, the same in every run.
pub(super) fn number(word: impl Hash) -> u64 {
    let mut hasher = DefaultHasher::new();
    word.hash(&mut hasher);
    hasher.finish()
}

/// The first day that a date may mean, as a number that grows with time.
pub(super) fn day_number(when: When) -> i64 {
    let day = when.first_day();
    i64::from(day.year()) * 366 + i64::from(day.day_of_year())
}

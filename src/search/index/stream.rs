//! The words of a deck in the order in which they are read, where phrases are looked for.

use std::ops::Range;

use super::lexicon::{BREAK, FactNumber, WordNumber};

/// The words of all facts behind one another.
#[derive(Clone, Debug)]
pub(in crate::search) struct Stream {
    words: Words,
    /// Where each fact begins, and where the last one ends.
    starts: Vec<u32>,
    /// Where the words begin that say what was done, up to the end of their text.
    what_starts: Vec<u32>,
}

/// Numbers of words, as small as they can be: the stream is most of an index.
#[derive(Clone, Debug)]
enum Words {
    Few(Vec<u16>),
    Many(Vec<WordNumber>),
}

/// Stands for [`BREAK`] among few words.
const SHORT_BREAK: u16 = u16::MAX;

/// Which texts of a fact are looked through.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::search) enum Part {
    Whole,
    /// What was done, said or held.
    What,
}

impl Stream {
    /// The stream of these words, each below `count` or a break.
    pub fn new(
        words: Vec<WordNumber>,
        count: usize,
        starts: Vec<u32>,
        what_starts: Vec<u32>,
    ) -> Self {
        let words = if count < usize::from(SHORT_BREAK) {
            Words::Few(words.iter().map(|word| short(*word)).collect())
        } else {
            Words::Many(words)
        };
        Self { words, starts, what_starts }
    }

    /// Whether in a part of a fact one word of each range stands behind the other.
    pub fn stands(&self, fact: FactNumber, part: Part, ranges: &[Range<WordNumber>]) -> bool {
        let fact = usize::from(fact);
        let start = match part {
            Part::Whole => self.starts[fact],
            Part::What => self.what_starts[fact],
        };
        let bounds = start as usize..self.starts[fact + 1] as usize;
        match &self.words {
            Words::Few(words) => {
                let ranges: Vec<Range<u16>> =
                    ranges.iter().map(|range| short(range.start)..short(range.end)).collect();
                stand(&words[bounds], SHORT_BREAK, part, &ranges)
            }
            Words::Many(words) => stand(&words[bounds], BREAK, part, ranges),
        }
    }

    /// How many bytes it takes.
    pub fn bytes(&self) -> usize {
        let words = match &self.words {
            Words::Few(words) => 2 * words.capacity(),
            Words::Many(words) => 4 * words.capacity(),
        };
        words + 4 * (self.starts.capacity() + self.what_starts.capacity())
    }
}

/// A number of a few words, or the break.
fn short(word: WordNumber) -> u16 {
    u16::try_from(word).unwrap_or(SHORT_BREAK)
}

fn stand<W: Copy + PartialOrd>(words: &[W], end: W, part: Part, ranges: &[Range<W>]) -> bool {
    let words = match part {
        Part::Whole => words,
        Part::What => words.split(|word| *word == end).next().unwrap_or_default(),
    };
    let is_there = |words: &[W]| words.iter().zip(ranges).all(|(word, range)| range.contains(word));
    words.windows(ranges.len()).any(is_there)
}

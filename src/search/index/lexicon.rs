//! The words of one deck in order, each with the facts it stands in.

use std::collections::HashMap;
use std::ops::Range;

use crate::deck::limits;

/// The number of a fact in its deck.
pub(in crate::search) type FactNumber = u16;
const _: () = assert!(limits::FACTS <= FactNumber::MAX as usize);

/// The number of a word in its lexicon; numbers go by the order of words.
pub(in crate::search) type WordNumber = u32;

/// Stands between two texts of a fact, where no phrase goes across.
pub(in crate::search) const BREAK: WordNumber = WordNumber::MAX;

/// Sorted words with sorted posting lists.
#[derive(Clone, Debug, Default)]
pub(in crate::search) struct Lexicon {
    /// All words behind one another.
    letters: String,
    /// Where each word ends among them.
    ends: Vec<u32>,
    /// The facts of all words behind one another.
    facts: Vec<FactNumber>,
    /// Where those of each word end.
    fact_ends: Vec<u32>,
}

/// The words of a deck in the order of its texts, each numbered when it is first met.
#[derive(Debug, Default)]
pub(super) struct Gathered {
    numbers: HashMap<String, WordNumber>,
    pub stream: Vec<WordNumber>,
    /// Where each fact begins in the stream; one more at the end.
    pub starts: Vec<u32>,
}

impl Gathered {
    pub fn push(&mut self, word: &str) {
        // Asked first, as nearly every word was met before and needs no copy.
        let number = match self.numbers.get(word) {
            Some(number) => *number,
            None => {
                let number = position(self.numbers.len());
                self.numbers.insert(word.to_owned(), number);
                number
            }
        };
        self.stream.push(number);
    }

    pub fn end_text(&mut self) {
        if self.stream.last().is_some_and(|last| *last != BREAK) {
            self.stream.push(BREAK);
        }
    }

    /// The lexicon of what was gathered, after which the stream holds its numbers.
    pub fn sort(&mut self) -> Lexicon {
        let mut words: Vec<(String, WordNumber)> =
            std::mem::take(&mut self.numbers).into_iter().collect();
        words.sort_unstable();
        let mut lexicon = Lexicon::default();
        let mut sorted = vec![0; words.len()];
        for (number, (word, met)) in words.into_iter().enumerate() {
            sorted[met as usize] = position(number);
            lexicon.letters.push_str(&word);
            lexicon.ends.push(position(lexicon.letters.len()));
        }
        for number in self.stream.iter_mut().filter(|number| **number != BREAK) {
            *number = sorted[*number as usize];
        }
        lexicon.letters.shrink_to_fit();
        lexicon.post(&self.stream, &self.starts);
        lexicon
    }
}

impl Lexicon {
    /// Lists for each word the facts it stands in: counted first, so that all lists lie in one.
    fn post(&mut self, stream: &[WordNumber], starts: &[u32]) {
        let mut counts = vec![0_u32; self.ends.len()];
        each_once(stream, starts, self.ends.len(), |word, _| counts[word] += 1);
        let mut end = 0;
        let mut next: Vec<usize> = Vec::with_capacity(counts.len());
        for count in counts {
            next.push(end as usize);
            end += count;
            self.fact_ends.push(end);
        }
        self.facts = vec![0; end as usize];
        each_once(stream, starts, self.ends.len(), |word, fact| {
            self.facts[next[word]] = fact;
            next[word] += 1;
        });
    }

    /// The words that are `word`: one or none.
    pub fn equal(&self, word: &str) -> Range<WordNumber> {
        let at = self.first_from(word);
        at..at + u32::from((at as usize) < self.ends.len() && self.word(at) == word)
    }

    /// The words that begin with `beginning`.
    pub fn beginning(&self, beginning: &str) -> Range<WordNumber> {
        let start = self.first_from(beginning);
        let (mut low, mut high) = (start, position(self.ends.len()));
        while low < high {
            let middle = low.midpoint(high);
            if self.word(middle).starts_with(beginning) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        start..low
    }

    /// The facts in which each of these words stands, word by word.
    pub fn facts(&self, words: Range<WordNumber>) -> &[FactNumber] {
        if words.is_empty() {
            return &[];
        }
        let start = if words.start == 0 { 0 } else { self.fact_ends[words.start as usize - 1] };
        &self.facts[start as usize..self.fact_ends[words.end as usize - 1] as usize]
    }

    /// How many words there are.
    pub fn len(&self) -> usize {
        self.ends.len()
    }

    /// How many bytes it takes.
    pub fn bytes(&self) -> usize {
        self.letters.capacity()
            + 4 * (self.ends.capacity() + self.fact_ends.capacity())
            + size_of::<FactNumber>() * self.facts.capacity()
    }

    fn word(&self, number: WordNumber) -> &str {
        let number = number as usize;
        let start = if number == 0 { 0 } else { self.ends[number - 1] };
        &self.letters[start as usize..self.ends[number] as usize]
    }

    fn first_from(&self, word: &str) -> WordNumber {
        let (mut low, mut high) = (0, position(self.ends.len()));
        while low < high {
            let middle = low.midpoint(high);
            if self.word(middle) < word {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        low
    }
}

/// Calls `take` with each word and each fact it stands in, once, facts in their order.
fn each_once(
    stream: &[WordNumber],
    starts: &[u32],
    words: usize,
    mut take: impl FnMut(usize, FactNumber),
) {
    let mut last = vec![u32::MAX; words];
    for (fact, bounds) in (0..).zip(starts.windows(2)) {
        for word in &stream[bounds[0] as usize..bounds[1] as usize] {
            if *word != BREAK && last[*word as usize] != u32::from(fact) {
                last[*word as usize] = u32::from(fact);
                take(*word as usize, fact);
            }
        }
    }
}

/// A place as it is kept: the texts of a deck are far below four thousand million.
pub(super) fn position(place: usize) -> u32 {
    u32::try_from(place).expect("the texts of a deck have fewer words than 2³²")
}

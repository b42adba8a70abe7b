//! The articles at hand as words, and the passages that a fact cites.

use std::collections::HashMap;

use crate::deck::check::{Article, Articles};
use crate::deck::{BySource, Citation, Deck, EntityId, Source, SourceId};
use crate::exercise::reading::{Bearers, Speech, Word, is_like, words};

/// So many words of a citation are looked at. Who cites more cites nothing in particular, and
/// is told so by a check of its own.
const MOST_WORDS: usize = 3_000;

/// A longer article is not searched as a whole for every fact.
const LONGEST_REPORT_WORDS: usize = 20_000;

/// The articles at hand, read once.
pub struct Reports<'a> {
    by_source: HashMap<&'a SourceId, Report>,
}

/// An article, paragraph by paragraph.
struct Report {
    paragraphs: Vec<Vec<Word>>,
}

/// What a source says in the paragraphs that are cited of it.
pub struct Passage<'a> {
    pub source: &'a SourceId,
    /// Number and words of each paragraph, in the order of the citation.
    pub paragraphs: Vec<(usize, &'a [Word])>,
    /// The words right before each cited paragraph that begins anew, for a pronoun in it may
    /// point back at them.
    pub before: Vec<&'a [Word]>,
}

impl<'a> Reports<'a> {
    /// Reads the articles of a deck's reports that are in this language.
    pub fn read(deck: &Deck, articles: &'a Articles, speech: Speech) -> Self {
        let report = |article: &Article| Report {
            paragraphs: article.paragraphs.iter().map(|text| words(text)).collect(),
        };
        let is_report = |id: &SourceId| deck.sources.get(id).is_some_and(Source::is_report);
        let reports = articles.iter().filter(|(source, _)| is_report(source));
        let reports = reports.map(|(source, article)| (source, report(article)));
        let is_understood = |report: &Report| speech.is_of(report.paragraphs.iter().flatten());
        Self { by_source: reports.filter(|(_, report)| is_understood(report)).collect() }
    }

    /// Every word of a source's article.
    pub fn all(&self, source: &SourceId) -> impl Iterator<Item = &Word> {
        self.by_source.get(source).into_iter().flat_map(|report| report.paragraphs.iter().flatten())
    }

    /// The whole of a source's article as a passage, if it is no longer than what is looked at.
    pub fn whole(&self, source: &SourceId) -> Option<Passage<'_>> {
        let (source, report) = self.by_source.get_key_value(source)?;
        let words: usize = report.paragraphs.iter().map(Vec::len).sum();
        let paragraphs = (1..).zip(report.paragraphs.iter().map(Vec::as_slice)).collect();
        (words <= LONGEST_REPORT_WORDS).then(|| Passage { source, paragraphs, before: Vec::new() })
    }

    /// Whether a source's article names somebody anywhere.
    pub fn names(&self, source: &SourceId, bearers: &Bearers<'_>, id: &EntityId) -> bool {
        let report = self.by_source.get(source);
        report.is_some_and(|report| report.paragraphs.iter().any(|text| bearers.names(text, id)))
    }

    /// Every paragraph of every article.
    pub fn paragraphs(&self) -> impl Iterator<Item = &[Word]> {
        self.by_source.values().flat_map(|report| report.paragraphs.iter().map(Vec::as_slice))
    }

    /// The passages that are cited, of the sources at hand.
    pub fn passages<'p>(&'p self, cite: &'p BySource<Citation>) -> Vec<Passage<'p>> {
        let passage = |(source, citation): (&'p SourceId, &'p Citation)| {
            Some(self.by_source.get(source)?.passage(source, citation))
        };
        cite.iter().filter_map(passage).collect()
    }
}

impl Report {
    fn passage<'p>(&'p self, source: &'p SourceId, citation: &Citation) -> Passage<'p> {
        let mut paragraphs: Vec<(usize, &[Word])> = Vec::new();
        let mut before = Vec::new();
        let mut count = 0;
        for number in citation.at.numbers() {
            let at = usize::try_from(number).unwrap_or(usize::MAX);
            let Some(words) = at.checked_sub(1).and_then(|index| self.paragraphs.get(index)) else {
                break;
            };
            if count > MOST_WORDS {
                break;
            }
            let words = &words[..words.len().min(MOST_WORDS)];
            count += words.len();
            let follows = paragraphs.last().is_some_and(|(last, _)| last + 1 == at);
            if let Some(above) = at.checked_sub(2).and_then(|index| self.paragraphs.get(index))
                && !follows
            {
                before.push(&above[..above.len().min(MOST_WORDS)]);
            }
            paragraphs.push((at, words));
        }
        Passage { source, paragraphs, before }
    }
}

/// A sentence of a passage, and how much of what was looked for it holds.
#[derive(Clone, Debug)]
pub struct Match<'a> {
    pub source: &'a SourceId,
    pub paragraph: usize,
    pub sentence: &'a [Word],
    /// Which words of the sentence were looked for, by place.
    pub at: Vec<usize>,
    /// The share of what was looked for, from 0 to 1.
    pub share: f64,
}

impl<'a> Passage<'a> {
    /// Every word of it.
    pub fn words(&self) -> impl Iterator<Item = &'a Word> {
        self.paragraphs.iter().flat_map(|(_, words)| words.iter())
    }

    /// Whether a form of this folded word stands in it.
    pub fn has_like(&self, folded: &str) -> bool {
        self.words().any(|word| is_like(&word.folded, folded))
    }

    /// Its sentences, each with the number of its paragraph.
    pub fn sentences(&self) -> impl Iterator<Item = (usize, &'a [Word])> {
        self.paragraphs.iter().flat_map(|&(number, words)| {
            words.chunk_by(|a, b| a.sentence == b.sentence).map(move |sentence| (number, sentence))
        })
    }

    /// The sentence that holds most of these words; the first of several that hold as many.
    pub fn best(&self, wanted: &[&Word]) -> Option<Match<'a>> {
        let score = |(paragraph, sentence): (usize, &'a [Word])| {
            let held = wanted.iter().filter(|want| sentence.iter().any(|word| word.is_like(want)));
            let share = held.count() as f64 / wanted.len().max(1) as f64;
            let is_wanted =
                |index: &usize| wanted.iter().any(|want| sentence[*index].is_like(want));
            let at = (0..sentence.len()).filter(is_wanted).collect();
            Match { source: self.source, paragraph, sentence, at, share }
        };
        let better = |best: Match<'a>, other: Match<'a>| {
            if other.share > best.share { other } else { best }
        };
        self.sentences().map(score).reduce(better).filter(|best| !best.at.is_empty())
    }
}

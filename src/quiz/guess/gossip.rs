//! What goes round about options in questions about other facts.

use std::collections::{HashMap, HashSet};

use crate::deck::FactId;
use crate::quiz::Question;
use crate::text::fold;

/// Counts over all quizzes; what is asked of it leaves out the fact in question, for having
/// seen the same question before is knowledge and no trick.
pub struct Gossip<'q> {
    /// How often an option was shown, and how often it was right, by the fact asked about.
    shown: HashMap<&'q str, HashMap<&'q FactId, u32>>,
    right: HashMap<&'q str, HashMap<&'q FactId, u32>>,
    /// In how many different stems a word stands, by the fact asked about.
    mentions: HashMap<String, HashMap<&'q FactId, u32>>,
}

impl<'q> Gossip<'q> {
    pub fn of(quizzes: &'q [Vec<Question>]) -> Self {
        let mut gossip =
            Self { shown: HashMap::new(), right: HashMap::new(), mentions: HashMap::new() };
        let mut stems = HashSet::new();
        for question in quizzes.iter().flatten() {
            let fact = &question.exercise.fact;
            for (index, option) in question.options.iter().enumerate() {
                *gossip.shown.entry(option).or_default().entry(fact).or_default() += 1;
                if index == question.key {
                    *gossip.right.entry(option).or_default().entry(fact).or_default() += 1;
                }
            }
            if stems.insert(&question.stem) {
                let words: HashSet<String> = words(&question.stem).collect();
                for word in words {
                    *gossip.mentions.entry(word).or_default().entry(fact).or_default() += 1;
                }
            }
        }
        gossip
    }

    /// How often an option was shown in questions about other facts.
    pub fn shown(&self, option: &str, but: &FactId) -> u32 {
        elsewhere(self.shown.get(option), but)
    }

    /// How often it was right there, for answers that are right for several facts. An answer
    /// that belongs to one fact alone tells nothing of another, to whoever knows neither.
    pub fn right(&self, option: &str, but: &FactId) -> u32 {
        let by_fact = self.right.get(option);
        let facts =
            by_fact.map_or(0, |by_fact| by_fact.keys().filter(|fact| **fact != but).count());
        if facts < 2 { 0 } else { elsewhere(by_fact, but) }
    }

    /// In how many stems about other facts a word stands.
    pub fn mentions(&self, word: &str, but: &FactId) -> u32 {
        elsewhere(self.mentions.get(word), but)
    }
}

/// The folded words of a text that say something.
pub fn words(text: &str) -> impl Iterator<Item = String> {
    let telling =
        |word: &&str| word.chars().count() > 3 || word.bytes().all(|b| b.is_ascii_digit());
    let folded = fold(text);
    folded.split(' ').filter(telling).map(str::to_owned).collect::<Vec<_>>().into_iter()
}

fn elsewhere(by_fact: Option<&HashMap<&FactId, u32>>, but: &FactId) -> u32 {
    let others = by_fact.into_iter().flatten().filter(|(fact, _)| **fact != but);
    others.map(|(_, count)| count).sum()
}

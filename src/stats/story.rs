//! How well a story is remembered, fact by fact.
//!
//! It must not know what a story is made of: each fact comes as how likely it is remembered.

use std::iter::Sum;

/// Likelihoods are told apart by tenths.
pub const TENTHS: usize = 10;

/// How well the facts of a story, or of a topic, are remembered.
#[derive(Clone, Copy, Debug, PartialEq, Default)]
pub struct StoryMemory {
    pub facts: u32,
    /// Facts of which something was answered.
    pub met: u32,
    /// Of the facts met, how many are remembered today, as far as anybody can tell.
    pub remembered: f64,
    /// The facts met by how likely each is remembered today: up to a tenth, up to two, …
    pub tenths: [u32; TENTHS],
}

impl StoryMemory {
    /// Counts a fact: how likely it is remembered today, 0 to 1; `None` where it was not met.
    pub fn add(&mut self, recall: Option<f64>) {
        self.facts += 1;
        if let Some(recall) = recall {
            self.met += 1;
            self.remembered += recall;
            let tenth = (recall * TENTHS as f64) as usize;
            self.tenths[tenth.min(TENTHS - 1)] += 1;
        }
    }

    /// How much of all facts is likely remembered today, 0 to 1.
    pub fn share(&self) -> f64 {
        self.remembered / f64::from(self.facts.max(1))
    }

    /// How likely a fact that was met is remembered today, on average, 0 to 1.
    pub fn mean_recall(&self) -> Option<f64> {
        (self.met > 0).then(|| self.remembered / f64::from(self.met))
    }
}

/// The story of these facts, each as how likely it is remembered.
impl FromIterator<Option<f64>> for StoryMemory {
    fn from_iter<I: IntoIterator<Item = Option<f64>>>(facts: I) -> Self {
        let mut story = Self::default();
        facts.into_iter().for_each(|recall| story.add(recall));
        story
    }
}

/// Stories that share no fact, together.
impl Sum for StoryMemory {
    fn sum<I: Iterator<Item = Self>>(stories: I) -> Self {
        stories.fold(Self::default(), |sum, story| Self {
            facts: sum.facts.saturating_add(story.facts),
            met: sum.met.saturating_add(story.met),
            remembered: sum.remembered + story.remembered,
            tenths: std::array::from_fn(|tenth| {
                sum.tenths[tenth].saturating_add(story.tenths[tenth])
            }),
        })
    }
}

/// How likely a fact is remembered: the mean over the forms of it that were met.
#[derive(Clone, Copy, Debug, PartialEq, Default)]
pub struct FactMemory {
    forms: u32,
    recalls: f64,
}

impl FactMemory {
    /// Takes in a form that was met, and how likely its answer is remembered, 0 to 1.
    pub fn add(&mut self, recall: f32) {
        self.forms += 1;
        self.recalls += f64::from(recall);
    }

    /// How likely it is remembered; `None` where no form of it was met.
    pub fn recall(&self) -> Option<f64> {
        (self.forms > 0).then(|| self.recalls / f64::from(self.forms))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fact_is_remembered_as_its_forms_are_on_average() {
        let mut fact = FactMemory::default();
        assert_eq!(fact.recall(), None);
        fact.add(1.0);
        fact.add(0.5);
        assert_eq!(fact.recall(), Some(0.75));
    }

    #[test]
    fn a_story_counts_facts_met_and_what_is_left_of_them() {
        let mut story = StoryMemory::default();
        assert_eq!((story.mean_recall(), story.share()), (None, 0.0));
        for recall in [Some(1.0), None, Some(0.5), Some(0.75)] {
            story.add(recall);
        }
        let tenths = [0, 0, 0, 0, 0, 1, 0, 1, 0, 1];
        assert_eq!(story, StoryMemory { facts: 4, met: 3, remembered: 2.25, tenths });
        assert_eq!(story.mean_recall(), Some(0.75));
        assert_eq!(story.share(), 0.5625);
    }
}

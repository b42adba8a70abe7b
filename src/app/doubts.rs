//! What the log tells of answers gone astray: whom the learner took for whom, and where they
//! said that they were right after all.
//!
//! It changes only by what the database has acknowledged.

use std::collections::HashMap;

use crate::app::bank::Bank;
use crate::deck::{DeckId, EntityId};
use crate::exercise::Answer;
use crate::quiz::Confusions;
use crate::store::{Confusion, Entry, EntryId, Event, Overruled};

/// Answers gone astray, oldest first.
#[derive(Debug, Default)]
pub(super) struct Doubts {
    pub confusions: Vec<Confusion>,
    pub overruled: Vec<Overruled>,
}

impl Doubts {
    /// Takes in an entry of the log.
    pub fn remember(&mut self, entry: &Entry) {
        let Event::Review { exercise, typed, confused, .. } = &entry.event else { return };
        let (entry, exercise) = (entry.id, exercise.clone());
        if let Some(with) = confused.clone() {
            self.confusions.push(Confusion { entry, exercise, with });
        } else if let Some(typed) = typed.as_ref().filter(|typed| typed.overruled) {
            let text = typed.text().to_owned();
            self.overruled.push(Overruled { entry, exercise, text });
        }
    }

    /// Leaves out an entry that was taken back.
    pub fn forget(&mut self, entry: EntryId) {
        self.confusions.retain(|confusion| confusion.entry != entry);
        self.overruled.retain(|overruled| overruled.entry != entry);
    }

    /// For each name of a deck, the names that were taken for it, the most frequent first.
    pub fn confusions_in(&self, deck: &DeckId, bank: &Bank) -> Confusions {
        let mut counts: HashMap<(EntityId, EntityId), usize> = HashMap::new();
        for confusion in self.confusions.iter().filter(|it| it.exercise.deck == *deck) {
            let found = bank.get(&confusion.exercise);
            if let Some(Answer::Entity(right)) = found.map(|found| &found.exercise.answer) {
                *counts.entry((right.clone(), confusion.with.clone())).or_default() += 1;
            }
        }
        let mut counts: Vec<_> = counts.into_iter().collect();
        counts.sort_by(|(a, often), (b, oftener)| oftener.cmp(often).then_with(|| a.cmp(b)));
        let mut confusions = Confusions::new();
        for ((right, with), _) in counts {
            confusions.entry(right).or_default().push(with);
        }
        confusions
    }
}

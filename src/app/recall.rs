//! How likely each fact is remembered: the one measure that Today, Library, Stories and Progress
//! tell.
//!
//! Must not know how a room draws or rounds it.

use std::ops::Range;

use crate::app::agenda::Item;
use crate::app::desk::Desk;
use crate::clock::StudyDay;
use crate::stats::{FactMemory, StoryMemory};

/// A fact that is asked, and how well it is remembered.
#[derive(Clone, Copy, Debug)]
pub(super) struct Recalled {
    /// The number of the first of its exercises.
    pub first: usize,
    pub forms: usize,
    /// How likely it is remembered, 0 to 1; `None` where it was not met.
    pub recall: Option<f64>,
    /// Met, and less likely remembered than is aimed at.
    pub is_fading: bool,
}

impl Desk {
    /// How likely a fact with these exercises is remembered today, 0 to 1: the mean over those
    /// that were met; `None` where none was.
    pub fn recall_of(&self, forms: &[Item], today: StudyDay) -> Option<f64> {
        let mut fact = FactMemory::default();
        for memory in forms.iter().filter_map(|form| form.memory.as_ref()) {
            // The model knows days, and within one it would be sure even of what was missed a
            // minute ago: what was seen today counts as it will be known tomorrow.
            let day = today.max(memory.last_day.plus(1));
            fact.add(self.scheduler.recall(memory, day));
        }
        fact.recall()
    }

    /// Whether a fact that is remembered so likely fades: it was met, and the likelihood is below
    /// the one that is aimed at.
    pub fn is_fading(&self, recall: Option<f64>) -> bool {
        let target = f64::from(self.settings.retention_percent) / 100.0;
        recall.is_some_and(|recall| recall < target)
    }

    /// The facts of these exercises, in their order. All exercises of a fact stand together, and
    /// none is to be cut in two.
    pub fn recalled(&self, exercises: Range<usize>) -> impl Iterator<Item = Recalled> {
        let (_, today) = self.now();
        let mut next = exercises.start;
        let items = self.agenda.items().get(exercises).unwrap_or_default();
        items.chunk_by(|a, b| a.fact == b.fact).map(move |forms| {
            let first = next;
            next += forms.len();
            let recall = self.recall_of(forms, today);
            Recalled { first, forms: forms.len(), recall, is_fading: self.is_fading(recall) }
        })
    }

    /// How well the deck at this place is remembered.
    pub fn memory_of_deck(&self, place: usize) -> StoryMemory {
        self.recalled(self.bank.exercises_of(place)).map(|fact| fact.recall).collect()
    }
}

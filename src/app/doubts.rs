//! What the log tells of answers gone astray: whom the learner took for whom, and where they
//! said that they were right after all.
//!
//! It changes only by what the database has acknowledged.

use std::collections::HashMap;

use crate::app::bank::Bank;
use crate::deck::edit::Alias;
use crate::deck::{DeckId, EntityId};
use crate::exercise::{Answer, ExerciseId, alias};
use crate::library::LoadedDeck;
use crate::quiz::Confusions;
use crate::store::{Confusion, Entry, EntryId, Event, Overruled};
use crate::text::fold;

/// Answers gone astray, oldest first.
#[derive(Clone, Debug, Default)]
pub(super) struct Doubts {
    pub confusions: Vec<Confusion>,
    pub overruled: Vec<Overruled>,
}

impl Doubts {
    /// Takes in an entry of the log.
    pub fn remember(&mut self, entry: &Entry) {
        let (Event::Review { exercise, typed, confused, .. }
        | Event::Practised { exercise, typed, confused, .. }) = &entry.event
        else {
            return;
        };
        let (entry, exercise) = (entry.id, exercise.clone());
        if let Some(with) = confused.clone() {
            self.confusions.push(Confusion { entry, exercise, with });
        } else if let Some(typed) = typed.as_ref().filter(|typed| typed.overruled) {
            let text = typed.text().to_owned();
            self.overruled.push(Overruled { entry, exercise, text });
        }
    }

    /// What went astray under a former name did so under the new one.
    pub fn rename(&mut self, from: &ExerciseId, to: &ExerciseId) {
        let confused = self.confusions.iter_mut().map(|it| &mut it.exercise);
        let overruled = self.overruled.iter_mut().map(|it| &mut it.exercise);
        confused.chain(overruled).filter(|it| *it == from).for_each(|it| *it = to.clone());
    }

    /// Leaves out an entry that was taken back.
    pub fn forget(&mut self, entry: EntryId) {
        self.confusions.retain(|confusion| confusion.entry != entry);
        self.overruled.retain(|overruled| overruled.entry != entry);
    }

    /// Names that a deck could take over: what was said to be right for it, the most frequent
    /// first, each with how often. One that is said of two is nobody's.
    pub fn aliases_of(&self, loaded: &LoadedDeck) -> Vec<(Alias, usize)> {
        let mut counts: HashMap<Alias, usize> = HashMap::new();
        for overruled in self.overruled.iter().filter(|it| it.exercise.deck == loaded.deck.id) {
            let exercises = &loaded.derived.exercises;
            let exercise = exercises.iter().find(|exercise| exercise.id == overruled.exercise);
            let proposed = exercise.and_then(|it| alias(&loaded.deck, it, &overruled.text));
            if let Some(proposed) = proposed {
                // The same in other letters is the same name.
                let same = |known: &&Alias| {
                    known.of == proposed.of && fold(&known.text) == fold(&proposed.text)
                };
                let known = counts.keys().find(same).cloned();
                *counts.entry(known.unwrap_or(proposed)).or_default() += 1;
            }
        }
        let of_several: Vec<Alias> = counts
            .keys()
            .filter(|a| counts.keys().any(|b| a.of != b.of && fold(&a.text) == fold(&b.text)))
            .cloned()
            .collect();
        let mut aliases: Vec<_> =
            counts.into_iter().filter(|(alias, _)| !of_several.contains(alias)).collect();
        aliases.sort_by(|(a, often), (b, oftener)| oftener.cmp(often).then_with(|| a.cmp(b)));
        aliases
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

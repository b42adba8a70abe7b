//! Every exercise of every studied deck, numbered, so that each can be found by name.

use std::collections::HashMap;
use std::sync::Arc;

use crate::deck::{Deck, DeckId, FactId};
use crate::exercise::{Exercise, ExerciseId};
use crate::library::{LoadedDeck, Shelf};

/// The exercises that can be asked, in the order of decks and facts.
#[derive(Debug, Default)]
pub(super) struct Bank {
    decks: Vec<Arc<LoadedDeck>>,
    slots: Vec<Slot>,
    by_id: HashMap<ExerciseId, usize>,
    facts: usize,
}

/// Where an exercise lies.
#[derive(Clone, Copy, Debug)]
struct Slot {
    deck: usize,
    exercise: usize,
    /// A number that all forms of one fact share.
    fact: usize,
}

/// An exercise with what belongs to it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Found<'a> {
    pub index: usize,
    pub fact: usize,
    pub exercise: &'a Exercise,
    /// The place of the deck on the shelf, from 0.
    pub place: usize,
    pub deck: &'a Deck,
}

impl Bank {
    /// The bank of what is studied on this shelf.
    pub fn of(shelf: &Shelf) -> Self {
        let mut bank = Self::default();
        for loaded in shelf.volumes().filter_map(|volume| volume.studied()) {
            bank.add(Arc::clone(loaded));
        }
        bank
    }

    fn add(&mut self, loaded: Arc<LoadedDeck>) {
        let mut facts: HashMap<&FactId, usize> = HashMap::new();
        for (exercise, asked) in loaded.derived.exercises.iter().enumerate() {
            let fact = *facts.entry(&asked.id.fact).or_insert_with(|| {
                self.facts += 1;
                self.facts - 1
            });
            self.by_id.insert(asked.id.clone(), self.slots.len());
            self.slots.push(Slot { deck: self.decks.len(), exercise, fact });
        }
        self.decks.push(loaded);
    }

    /// Every studied deck.
    pub fn decks(&self) -> impl Iterator<Item = &Arc<LoadedDeck>> {
        self.decks.iter()
    }

    /// The studied deck of this id.
    pub fn deck(&self, id: &DeckId) -> Option<&Arc<LoadedDeck>> {
        self.decks.iter().find(|loaded| loaded.deck.id == *id)
    }

    /// How many exercises there are.
    pub fn len(&self) -> usize {
        self.slots.len()
    }

    /// How many facts they ask about.
    pub fn facts(&self) -> usize {
        self.facts
    }

    /// The place on the shelf of the studied deck of this id.
    pub fn place_of(&self, id: &DeckId) -> Option<usize> {
        self.decks.iter().position(|loaded| loaded.deck.id == *id)
    }

    /// The exercise of this name, if the decks still have it.
    pub fn get(&self, id: &ExerciseId) -> Option<Found<'_>> {
        self.by_id.get(id).map(|&index| self.at(index))
    }

    /// The exercise with this number, which must come from this bank.
    pub fn at(&self, index: usize) -> Found<'_> {
        let slot = self.slots[index];
        let loaded = &self.decks[slot.deck];
        Found {
            index,
            fact: slot.fact,
            exercise: &loaded.derived.exercises[slot.exercise],
            place: slot.deck,
            deck: &loaded.deck,
        }
    }

    /// Every exercise.
    pub fn all(&self) -> impl Iterator<Item = Found<'_>> {
        (0..self.slots.len()).map(|index| self.at(index))
    }
}

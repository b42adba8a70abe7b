//! Every exercise of every studied deck, numbered, so that each can be found by name.
//!
//! A name is looked up in its deck, which knows its facts: a table of all names would be as large
//! as what is remembered of them. It knows nothing of memories.

use std::collections::HashMap;
use std::ops::Range;
use std::sync::Arc;

use crate::app::archive::Archived;
use crate::deck::{Deck, DeckId, Fact};
use crate::exercise::{Exercise, ExerciseId};
use crate::library::{LoadedDeck, Shelf};

/// The exercises that can be asked, in the order of decks and facts.
#[derive(Debug, Default)]
pub(super) struct Bank {
    decks: Vec<Studied>,
    places: HashMap<DeckId, usize>,
    slots: Vec<Slot>,
    facts: usize,
}

/// A deck, and the numbers of its first exercise and its first fact.
#[derive(Debug)]
struct Studied {
    loaded: Arc<LoadedDeck>,
    first_exercise: usize,
    first_fact: usize,
}

/// Where an exercise lies. Half as large as usual numbers: there is one for each.
#[derive(Clone, Copy, Debug)]
struct Slot {
    place: u32,
    /// A number that all forms of one fact share.
    fact: u32,
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

/// The decks that are studied on this shelf.
pub(super) fn studied(shelf: &Shelf, archived: &Archived) -> Vec<Arc<LoadedDeck>> {
    let decks = shelf.volumes().filter_map(|volume| volume.studied());
    decks.filter(|loaded| !archived.has(&loaded.deck.id)).cloned().collect()
}

impl Bank {
    /// The bank of these decks.
    pub fn of(decks: Vec<Arc<LoadedDeck>>) -> Self {
        let mut bank = Self::default();
        decks.into_iter().for_each(|loaded| bank.add(loaded));
        bank
    }

    fn add(&mut self, loaded: Arc<LoadedDeck>) {
        let (place, first_exercise, first_fact) = (self.decks.len(), self.len(), self.facts);
        for fact in 0..loaded.index.facts() {
            let slot = Slot { place: short(place), fact: short(first_fact + fact) };
            self.slots.extend(loaded.index.exercises(fact).map(|_| slot));
        }
        self.facts += loaded.index.facts();
        self.places.insert(loaded.deck.id.clone(), place);
        self.decks.push(Studied { loaded, first_exercise, first_fact });
    }

    /// Every studied deck.
    pub fn decks(&self) -> impl Iterator<Item = &Arc<LoadedDeck>> {
        self.decks.iter().map(|studied| &studied.loaded)
    }

    /// Whether it is the bank of these very decks.
    pub fn is_of(&self, decks: &[Arc<LoadedDeck>]) -> bool {
        self.decks.len() == decks.len()
            && self.decks().zip(decks).all(|(ours, theirs)| Arc::ptr_eq(ours, theirs))
    }

    /// The studied deck of this id.
    pub fn deck(&self, id: &DeckId) -> Option<&Arc<LoadedDeck>> {
        self.place_of(id).map(|place| &self.decks[place].loaded)
    }

    /// How many exercises there are.
    pub fn len(&self) -> usize {
        self.slots.len()
    }

    /// How many facts the decks have.
    pub fn facts(&self) -> usize {
        self.facts
    }

    /// The place on the shelf of the studied deck of this id.
    pub fn place_of(&self, id: &DeckId) -> Option<usize> {
        self.places.get(id).copied()
    }

    /// The numbers of the exercises of the deck at this place.
    pub fn exercises_of(&self, place: usize) -> Range<usize> {
        let Studied { loaded, first_exercise, .. } = &self.decks[place];
        *first_exercise..first_exercise + loaded.derived.exercises.len()
    }

    /// The number of the first fact of the deck at this place; the others follow in their order.
    pub fn first_fact_of(&self, place: usize) -> usize {
        self.decks[place].first_fact
    }

    /// The exercise of this name, if the decks still have it.
    pub fn get(&self, id: &ExerciseId) -> Option<Found<'_>> {
        let studied = &self.decks[self.place_of(&id.deck)?];
        let LoadedDeck { deck, derived, index, .. } = studied.loaded.as_ref();
        let mut forms = index.exercises(deck.facts.get_index_of(&id.fact)?);
        let number = forms.find(|number| derived.exercises[*number].id.form == id.form)?;
        Some(self.at(studied.first_exercise + number))
    }

    /// The exercise with this number, which must come from this bank.
    pub fn at(&self, index: usize) -> Found<'_> {
        let Slot { place, fact } = self.slots[index];
        let (place, fact) = (place as usize, fact as usize);
        let Studied { loaded, first_exercise, .. } = &self.decks[place];
        let exercise = &loaded.derived.exercises[index - first_exercise];
        Found { index, fact, exercise, place, deck: &loaded.deck }
    }

    /// The fact with this number, which must come from this bank.
    pub fn fact(&self, place: usize, fact: usize) -> &Fact {
        let Studied { loaded, first_fact, .. } = &self.decks[place];
        &loaded.deck.facts[fact - first_fact]
    }

    /// Every exercise.
    pub fn all(&self) -> impl Iterator<Item = Found<'_>> {
        (0..self.slots.len()).map(|index| self.at(index))
    }
}

fn short(number: usize) -> u32 {
    u32::try_from(number).expect("decks are limited in bytes, and four thousand million is far")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_exercise_is_found_by_its_name_and_no_other_name_finds_one() {
        let bank = Bank::of(studied(&Shelf::shipped(), &Archived::default()));
        for found in bank.all() {
            let id = &found.exercise.id;
            let same = bank.get(id).unwrap();
            assert_eq!((same.index, same.fact, same.place), (found.index, found.fact, found.place));
            assert_eq!(*bank.fact(same.place, same.fact), found.deck.facts[&id.fact]);
            assert!(bank.exercises_of(found.place).contains(&found.index));
            let elsewhere = ExerciseId { deck: DeckId::new("elsewhere").unwrap(), ..id.clone() };
            assert!(bank.get(&elsewhere).is_none());
        }
        assert_eq!(bank.all().count(), bank.len());
        let first = &bank.at(0).exercise.id;
        for unknown in ["note.nobody-wrote-this/who", &format!("{}/cloze-99", first.fact)] {
            let id: ExerciseId = format!("{}/{unknown}", first.deck).parse().unwrap();
            assert!(bank.get(&id).is_none(), "{id}");
        }
    }
}

//! What is remembered of each exercise of the bank, by its number, kept answer by answer: so
//! that planning a day looks up no name and goes through memory in one go.
//!
//! It knows numbers of exercises, facts and decks, as the bank gives them, and no commands.

use std::collections::HashMap;

use crate::app::bank::{Bank, Found};
use crate::clock::StudyDay;
use crate::exercise::ExerciseId;
use crate::schedule::{Load, Memory};

/// The exercises of a bank by what is remembered of them.
#[derive(Clone, Debug)]
pub(super) struct Agenda {
    items: Vec<Item>,
    /// How many exercises of each fact were answered.
    answered: Vec<u32>,
    decks: Vec<FactCount>,
    load: Load,
    /// What is remembered of exercises that no deck of the bank has, or has any more.
    elsewhere: HashMap<ExerciseId, Memory>,
}

/// An exercise, as far as planning needs it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Item {
    pub fact: usize,
    /// The place of its deck on the shelf.
    pub place: usize,
    pub importance: u8,
    pub can_be_typed: bool,
    pub is_suspended: bool,
    pub memory: Option<Memory>,
}

/// The facts of a deck.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct FactCount {
    pub all: usize,
    /// Of these, those of which at least one exercise was answered.
    pub met: usize,
}

impl Agenda {
    /// The agenda of this bank, with nothing remembered yet; `today` is the first day that can
    /// hold any load.
    pub fn of(bank: &Bank, today: StudyDay) -> Self {
        let mut agenda = Self {
            items: Vec::with_capacity(bank.len()),
            answered: vec![0; bank.facts()],
            decks: vec![FactCount::default(); bank.decks().count()],
            load: Load::of([], today),
            elsewhere: HashMap::new(),
        };
        let mut last = None;
        for found in bank.all() {
            // All forms of a fact stand together.
            if last.replace(found.fact) != Some(found.fact) {
                agenda.decks[found.place].all += 1;
            }
            agenda.items.push(Item {
                fact: found.fact,
                place: found.place,
                importance: found.exercise.importance,
                can_be_typed: found.exercise.typed(),
                is_suspended: false,
                memory: None,
            });
        }
        agenda
    }

    /// Takes in what is remembered of an exercise now.
    pub fn remember(&mut self, bank: &Bank, exercise: &ExerciseId, memory: Option<Memory>) {
        match (bank.get(exercise), memory) {
            (Some(found), memory) => self.put(found.index, memory.as_ref()),
            (None, Some(memory)) => {
                self.elsewhere.insert(exercise.clone(), memory);
            }
            (None, None) => {
                self.elsewhere.remove(exercise);
            }
        }
    }

    /// What is remembered of an exercise; `None` if it was never answered, and where no deck has
    /// it, perhaps as well.
    pub fn memory(&self, bank: &Bank, exercise: &ExerciseId) -> Option<&Memory> {
        match bank.get(exercise) {
            Some(found) => self.items[found.index].memory.as_ref(),
            None => self.elsewhere.get(exercise),
        }
    }

    /// Everything that is remembered.
    pub fn memories(&self) -> impl Iterator<Item = &Memory> {
        let here = self.items.iter().filter_map(|item| item.memory.as_ref());
        here.chain(self.elsewhere.values())
    }

    fn put(&mut self, index: usize, memory: Option<&Memory>) {
        let item = &mut self.items[index];
        let before = std::mem::replace(&mut item.memory, memory.copied());
        let Item { fact, place, is_suspended, .. } = *item;
        if !is_suspended {
            before.iter().for_each(|memory| self.load.remove(memory));
            memory.into_iter().for_each(|memory| self.load.add(memory));
        }
        let was_met = self.answered[fact] > 0;
        self.answered[fact] -= u32::from(before.is_some());
        self.answered[fact] += u32::from(memory.is_some());
        let met = &mut self.decks[place].met;
        match (was_met, self.answered[fact] > 0) {
            (false, true) => *met += 1,
            (true, false) => *met -= 1,
            _ => {}
        }
    }

    /// Takes in whether an exercise is asked at all.
    pub fn suspend(&mut self, index: usize, is_suspended: bool) {
        let item = &mut self.items[index];
        if item.is_suspended == is_suspended {
            return;
        }
        item.is_suspended = is_suspended;
        if let Some(memory) = &item.memory {
            if is_suspended { self.load.remove(memory) } else { self.load.add(memory) }
        }
    }

    /// Every exercise, in the order of the bank.
    pub fn items(&self) -> &[Item] {
        &self.items
    }

    /// What is remembered of the other forms of the fact of an exercise; all forms of a fact
    /// stand together.
    pub fn sisters<'a>(&'a self, of: &Found<'_>) -> impl Iterator<Item = &'a Memory> {
        let (fact, index) = (of.fact, of.index);
        let is_sister = move |item: &&Item| item.fact == fact;
        let before = self.items[..index].iter().rev().take_while(is_sister);
        let after = self.items[index + 1..].iter().take_while(is_sister);
        before.chain(after).filter_map(|item| item.memory.as_ref())
    }

    /// The facts of the deck at this place.
    pub fn deck(&self, place: usize) -> FactCount {
        self.decks[place]
    }

    /// Whether any exercise of this fact was answered.
    pub fn is_met(&self, fact: usize) -> bool {
        self.answered[fact] > 0
    }

    /// How much falls due on each day.
    pub fn load(&self) -> &Load {
        &self.load
    }
}

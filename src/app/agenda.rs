//! What is remembered of each exercise of the bank, by its number, kept answer by answer: so
//! that planning a day looks up no name and goes through memory in one go.
//!
//! It knows numbers of exercises, facts and decks, as the bank gives them, and no commands.

use std::collections::{HashMap, HashSet};

use crate::app::bank::{Bank, Found};
use crate::app::flags::Flags;
use crate::clock::StudyDay;
use crate::exercise::ExerciseId;
use crate::schedule::{Load, Memory};
use crate::store::Flag;

/// The exercises of a bank by what is remembered of them.
#[derive(Debug)]
pub(super) struct Agenda {
    items: Vec<Item>,
    /// How many exercises of each fact were answered.
    answered: Vec<u32>,
    decks: Vec<FactCount>,
    load: Load,
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
    /// The agenda of this bank; `today` is the first day that can hold any load.
    pub fn of(
        bank: &Bank,
        memories: &HashMap<ExerciseId, Memory>,
        flags: &Flags,
        today: StudyDay,
    ) -> Self {
        let mut agenda = Self {
            items: Vec::with_capacity(bank.len()),
            answered: vec![0; bank.facts()],
            decks: vec![FactCount::default(); bank.decks().count()],
            load: Load::of([], today),
        };
        let suspended = flags.of(Flag::Suspended);
        let mut facts = HashSet::new();
        for found in bank.all() {
            if facts.insert(found.fact) {
                agenda.decks[found.place].all += 1;
            }
            agenda.items.push(Item {
                fact: found.fact,
                place: found.place,
                importance: found.exercise.importance,
                can_be_typed: found.exercise.typed(),
                is_suspended: suspended.contains(&found.exercise.id),
                memory: None,
            });
            agenda.remember(found.index, memories.get(&found.exercise.id));
        }
        agenda
    }

    /// Takes in what is remembered of an exercise now.
    pub fn remember(&mut self, index: usize, memory: Option<&Memory>) {
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

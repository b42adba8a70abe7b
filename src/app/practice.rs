//! Practice: a topic asked over and over, as before an exam. Its answers are in the log, and
//! nothing in the schedule moves.

use std::collections::HashSet;

use crate::app::agenda::Item;
use crate::app::desk::Desk;
use crate::app::session::Session;
use crate::app::thinker::Task;
use crate::app::view::found;
use crate::app::{App, Room};
use crate::deck::{DeckId, EntityId, Fact, FactId};
use crate::exercise::{Answer, Exercise, ExerciseId};
use crate::schedule::cram;
use crate::store::Flag;

/// What is practised.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Topic {
    pub deck: DeckId,
    pub about: About,
}

/// Which facts of a deck.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum About {
    Everything,
    Tag(String),
    /// Whoever or whatever acts, or is the answer.
    Entity(EntityId),
    /// Only the exercises that are marked.
    Marked,
}

impl About {
    /// Whether a fact, asked by this exercise, is meant.
    pub(super) fn is_of(&self, fact: &Fact, exercise: &Exercise, desk: &Desk) -> bool {
        match self {
            Self::Everything => true,
            Self::Tag(tag) => fact.tags.contains(tag),
            Self::Entity(id) => {
                fact.actor() == Some(id) || exercise.answer == Answer::Entity(id.clone())
            }
            Self::Marked => desk.has(&exercise.id, Flag::Marked),
        }
    }
}

impl App {
    /// Begins to practise a topic.
    pub(super) fn practise(&mut self, topic: &Topic) {
        let desk = &self.desk;
        let Some(place) = desk.bank.place_of(&topic.deck) else { return };
        let chosen = exercises(desk, |index, item| {
            let is_of = |fact| topic.about.is_of(fact, desk.bank.at(index).exercise, desk);
            item.place == place && is_of(desk.bank.fact(place, item.fact))
        });
        self.begin_practice(chosen);
    }

    /// Begins to practise all that the search of the library finds.
    pub(super) fn practise_found(&mut self) {
        self.think(Task::Practise(self.sought.clone()));
    }

    /// Begins to practise these facts of a deck.
    pub(super) fn practise_facts(&mut self, deck: &DeckId, facts: &[FactId]) {
        let Some(place) = self.desk.bank.place_of(deck) else { return };
        let facts: HashSet<&FactId> = facts.iter().collect();
        let chosen = exercises(&self.desk, |index, item| {
            item.place == place && facts.contains(&self.desk.bank.at(index).exercise.id.fact)
        });
        self.begin_practice(chosen);
    }

    pub(super) fn begin_practice(&mut self, exercises: Vec<ExerciseId>) {
        self.room = Room::Study;
        // An answer that is not saved yet keeps the screen.
        if !self.saves.is_busy() {
            self.session = Some(Session::of_practice(exercises, &self.desk));
        }
    }
}

/// What to practise of all that a query finds, in the order to practise it in.
pub(super) fn of_found(desk: &Desk, text: &str) -> Vec<ExerciseId> {
    let found = found(desk, text);
    exercises(desk, |index, _| found.contains(&index))
}

/// The exercises that are meant, the least known first, the forms of a fact apart.
fn exercises(desk: &Desk, is_meant: impl Fn(usize, &Item) -> bool) -> Vec<ExerciseId> {
    let (_, today) = desk.now();
    let candidates = desk.candidates(is_meant);
    let order = cram(&desk.scheduler, &candidates, today);
    order.into_iter().map(|index| desk.bank.at(index).exercise.id.clone()).collect()
}

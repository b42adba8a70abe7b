//! What is done with all that a search of the library found: a quiz on it, or its list to paste.

use std::collections::{BTreeSet, HashMap};

use rand::Rng;

use crate::app::desk::Desk;
use crate::app::notice::AnnouncementKind;
use crate::app::quiz::questions;
use crate::app::thinker::Task;
use crate::app::view::{found, look_up};
use crate::app::{App, QuizSetup, Room};
use crate::deck::{DeckId, FactId};
use crate::quiz::Question;

/// More lines are not copied.
const MOST_LINES: usize = 2_000;

impl App {
    /// Begins a quiz on what is found, unless one is open.
    pub(super) fn quiz_found(&mut self) {
        let is_open = self.quiz.as_ref().is_some_and(|playing| !playing.is_over);
        self.room = Room::Quiz;
        if is_open || self.is_composing || self.saves.is_busy() {
            return;
        }
        self.quiz = None;
        let seed = self.lot.next_u64();
        self.is_composing = self.think(Task::ComposeFound(self.sought.clone(), seed));
    }

    /// Has what is found copied, line by line.
    pub(super) fn copy_found(&mut self) {
        self.think(Task::List(self.sought.clone()));
    }

    /// These lines are to be pasted somewhere.
    pub(super) fn take_list(&mut self, lines: &[String]) {
        self.to_copy = Some(lines.join("\n"));
        self.say(AnnouncementKind::Copied { lines: lines.len() });
    }
}

/// A quiz on what a query finds: a quiz is of one deck, so of that with most of it.
pub(super) fn quiz_of_found(desk: &Desk, text: &str, seed: u64) -> (QuizSetup, Vec<Question>) {
    let mut decks: HashMap<&DeckId, BTreeSet<FactId>> = HashMap::new();
    for number in found(desk, text) {
        let exercise = desk.bank.at(number).exercise;
        decks.entry(&exercise.id.deck).or_default().insert(exercise.id.fact.clone());
    }
    let most = decks.into_iter().max_by(|a, b| a.1.len().cmp(&b.1.len()).then(b.0.cmp(a.0)));
    let Some((deck, facts)) = most else { return (QuizSetup::default(), Vec::new()) };
    let (deck, facts) = (Some(deck.clone()), Some(facts));
    let setup = QuizSetup { deck, facts, ..QuizSetup::default() };
    let questions = questions(desk, &setup, seed);
    (setup, questions)
}

/// What a query finds, a line for each fact with its deck.
pub(super) fn list_of_found(desk: &Desk, text: &str) -> Vec<String> {
    let found = look_up(desk, text, &[], MOST_LINES);
    found.shown.iter().map(|fact| format!("{} ({})", fact.hit.line.text, fact.deck_title)).collect()
}

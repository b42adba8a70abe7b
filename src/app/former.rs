//! What a deck says of former times: ids that a fact had before, and answers that were changed.

use std::collections::HashMap;

use crate::app::App;
use crate::app::bank::Bank;
use crate::app::desk::Desk;
use crate::app::saver::Request;
use crate::app::saves::Purpose;
use crate::deck::FactId;
use crate::exercise::ExerciseId;
use crate::library::LoadedDeck;
use crate::store::{AnswerPrint, Event, Flag};

impl App {
    /// Has what was answered under a former id counted for the fact that had it, where nothing
    /// was answered under its new one.
    pub(super) fn follow_renames(&mut self) {
        let renamed = renamed(&self.desk, &self.desk.bank);
        if renamed.is_empty() {
            return;
        }
        log::info!("{} exercises are found under a new name", renamed.len());
        let events = renamed.into_iter().map(|(from, to)| Event::Renamed { from, to });
        let entries = events.map(|event| self.entry(event)).collect();
        self.saves.ask(Request::Append { entries }, Purpose::Rename);
    }

    /// Looks up which answer the card on the screen had when it was last asked.
    pub(super) fn look_back(&mut self) {
        let shown = self.session.as_mut().and_then(|session| session.current.as_mut());
        let Some(shown) = shown.filter(|shown| !shown.looked_back) else { return };
        shown.looked_back = true;
        let exercise = shown.exercise.clone();
        if self.desk.memory(&exercise).is_some() {
            let request = Request::LookBack(exercise.clone());
            self.saves.ask(request, Purpose::LookBack(exercise));
        }
    }

    pub(super) fn looked_back(&mut self, exercise: &ExerciseId, last: Option<AnswerPrint>) {
        let now = self.desk.answer_print(exercise);
        let shown = self.session.as_mut().and_then(|session| session.current.as_mut());
        if let Some(shown) = shown.filter(|shown| shown.exercise == *exercise) {
            shown.answer_changed = last.is_some() && last != now;
        }
    }
}

/// Exercises that have a history under a former name only: that name, and the new one.
fn renamed(desk: &Desk, bank: &Bank) -> Vec<(ExerciseId, ExerciseId)> {
    let has_history = |id: &ExerciseId| {
        desk.memory(id).is_some()
            || [Flag::Suspended, Flag::Marked].iter().any(|flag| desk.has(id, *flag))
    };
    let mut renamed = Vec::new();
    for loaded in bank.decks() {
        let former = former_ids(loaded);
        if former.is_empty() {
            continue;
        }
        for exercise in &loaded.derived.exercises {
            let to = &exercise.id;
            let names = former.get(&to.fact).into_iter().flatten();
            let olds = names.map(|fact| ExerciseId { fact: (*fact).clone(), ..to.clone() });
            if !has_history(to) {
                renamed
                    .extend(olds.filter(|id| has_history(id)).take(1).map(|id| (id, to.clone())));
            }
        }
    }
    renamed
}

/// The ids that each fact of a deck had before, without those that are in use or claimed twice.
fn former_ids(loaded: &LoadedDeck) -> HashMap<&FactId, Vec<&FactId>> {
    let facts = &loaded.deck.facts;
    let mut claims: HashMap<&FactId, usize> = HashMap::new();
    facts.values().flat_map(|fact| &fact.was).for_each(|id| *claims.entry(id).or_default() += 1);
    let mut former = HashMap::new();
    for (id, fact) in facts {
        let is_free = |was: &&FactId| !facts.contains_key(*was) && claims.get(was) == Some(&1);
        let ids: Vec<&FactId> = fact.was.iter().filter(is_free).collect();
        if !ids.is_empty() {
            former.insert(id, ids);
        }
    }
    former
}

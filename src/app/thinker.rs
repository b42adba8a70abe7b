//! What is thought about on a thread of its own, so that no frame waits for work that grows with the library.
//!
//! A task is handed over with a copy of the desk, which shares all that is large. It changes nothing, and
//! does not know what its thought is for.

use std::sync::Arc;

use crate::app::desk::Desk;
use crate::app::night::NightSetup;
use crate::app::quiz::questions;
use crate::app::taking::{list_of_found, quiz_of_found};
use crate::app::view::{
    CostView, DeckReport, MOST_SHOWN, ProgressView, SearchView, costs, look_up, progress,
};
use crate::app::worker::{self, Worker};
use crate::app::{MOST_OFFERED, QuizSetup, practice};
use crate::exercise::ExerciseId;
use crate::library::{LoadedDeck, Volume};
use crate::night::Round;
use crate::quiz::Question;
use crate::stats::Day;

/// The thread that thinks.
pub(super) type Thinker = Worker<OnDesk>;

/// Something to think about, as it is on this desk.
#[derive(Debug)]
pub(super) struct OnDesk {
    pub desk: Desk,
    pub task: Task,
}

/// Something to think about.
#[derive(Debug)]
pub(super) enum Task {
    /// What a query finds. Of several that wait, only the last is thought about.
    Search(String),
    /// What a few words find in all that is studied: of these, too, only the last.
    LookUp(String),
    /// What to practise of all that a query finds.
    Practise(String),
    /// The questions of a quiz, drawn by lot from this seed.
    Compose(QuizSetup, u64),
    /// A quiz on what a query finds, drawn by lot from this seed.
    ComposeFound(String, u64),
    /// What a query finds, a line for each fact.
    List(String),
    /// What there is to know of a deck: its place on the shelf, and what it holds.
    Report(Box<Volume>, Arc<LoadedDeck>),
    /// The rounds of a quiz night, drawn by lot from this seed.
    ComposeNight(NightSetup, u64),
    /// What these days of study come to, beside what is remembered now.
    Progress(Vec<Day>),
    /// What each retention costs. Of several that wait, only the last is thought about.
    Costs,
}

/// What came of it.
#[derive(Debug)]
pub(super) enum Thought {
    Found(SearchView),
    LookedUp(SearchView),
    Practice(Vec<ExerciseId>),
    Composed(QuizSetup, Vec<Question>),
    Listed(Vec<String>),
    Reported(Arc<LoadedDeck>, Box<DeckReport>),
    NightComposed(NightSetup, Vec<Round>),
    Progress(Box<ProgressView>),
    Costs(Vec<CostView>),
}

impl worker::Task for OnDesk {
    type Outcome = Thought;
    const THREAD: &'static str = "newsdeck-think";

    fn is_outdated_by(&self, later: &Self) -> bool {
        matches!(
            (&self.task, &later.task),
            (Task::Search(_), Task::Search(_))
                | (Task::LookUp(_), Task::LookUp(_))
                | (Task::Costs, Task::Costs)
        )
    }

    fn outcome(self) -> Thought {
        let desk = &self.desk;
        match self.task {
            Task::Search(text) => Thought::Found(look_up(desk, &text, &[], MOST_SHOWN)),
            Task::LookUp(text) => Thought::LookedUp(look_up(desk, &text, &[], MOST_OFFERED)),
            Task::Practise(text) => Thought::Practice(practice::of_found(desk, &text)),
            Task::Compose(setup, seed) => {
                let questions = questions(desk, &setup, seed);
                Thought::Composed(setup, questions)
            }
            Task::ComposeNight(setup, seed) => {
                let rounds = setup.rounds(desk, seed);
                Thought::NightComposed(setup, rounds)
            }
            Task::ComposeFound(text, seed) => {
                let (setup, questions) = quiz_of_found(desk, &text, seed);
                Thought::Composed(setup, questions)
            }
            Task::List(text) => Thought::Listed(list_of_found(desk, &text)),
            Task::Report(volume, loaded) => {
                let report = DeckReport::of(&volume, &loaded);
                Thought::Reported(loaded, Box::new(report))
            }
            Task::Costs => Thought::Costs(costs(desk)),
            Task::Progress(days) => Thought::Progress(Box::new(progress(desk, days))),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::path::PathBuf;
    use std::sync::Arc;

    use jiff::tz::TimeZone;

    use super::*;
    use crate::app::worker::Task as _;
    use crate::app::{App, Config, RoundSetup};
    use crate::clock::{Clock, DayClock, Timestamp};
    use crate::library::Shelf;

    fn desk() -> Desk {
        let dir = tempfile::tempdir().unwrap();
        let config = Config {
            data_dir: dir.path().to_owned(),
            shelf: Shelf::shipped(),
            deck_paths: Vec::<PathBuf>::new(),
            clock: Clock::manual(Timestamp::from_millis(1_770_141_600_000)),
            days: DayClock::new(TimeZone::UTC, 4),
            seed: 7,
        };
        App::open(config, Arc::new(|| {})).desk.clone()
    }

    #[test]
    fn every_task_comes_to_its_thought_and_only_a_search_makes_another_needless() {
        let desk = desk();
        let quiz = QuizSetup { length: 5, ..QuizSetup::default() };
        let rounds = vec![RoundSetup::default(), RoundSetup::default()];
        let night = NightSetup { name: String::new(), rounds, teams: Vec::new() };
        let tasks = || {
            [
                Task::Search("who:petro".to_owned()),
                Task::Compose(quiz.clone(), 1),
                Task::ComposeNight(night.clone(), 1),
                Task::LookUp("petro".to_owned()),
                Task::Practise("who:petro".to_owned()),
                Task::Progress(Vec::new()),
            ]
            .map(|task| OnDesk { desk: desk.clone(), task })
        };
        let told = |task: OnDesk| match task.outcome() {
            Thought::Found(found) => format!("found {}: {}", found.text, found.facts > 0),
            Thought::LookedUp(found) => format!("looked up: {}", found.shown.len()),
            Thought::Practice(exercises) => format!("practice: {}", !exercises.is_empty()),
            Thought::Composed(_, questions) => format!("{} questions", questions.len()),
            Thought::NightComposed(_, rounds) => format!("{} rounds", rounds.len()),
            Thought::Listed(lines) => format!("{} lines", lines.len()),
            Thought::Reported(loaded, _) => format!("report on {}", loaded.deck.id),
            Thought::Progress(view) => format!("{} days", view.days.len()),
            Thought::Costs(costs) => format!("{} costs", costs.len()),
        };
        let expected = [
            "found who:petro: true",
            "5 questions",
            "2 rounds",
            "looked up: 8",
            "practice: true",
            "0 days",
        ];
        assert_eq!(tasks().map(told), expected);
        let search = &tasks()[0];
        assert_eq!(
            tasks().map(|task| task.is_outdated_by(search)),
            [true, false, false, false, false, false]
        );
    }
}

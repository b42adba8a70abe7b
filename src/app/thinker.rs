//! Thinks on a thread of its own, so that no frame waits for work that grows with the library.
//!
//! It is handed a copy of the desk, which shares all that is large, and gives back what it made
//! of it. It changes nothing, and does not know what a thought is for.

use std::sync::mpsc::{Receiver, Sender, TryRecvError, channel};

use crate::app::desk::Desk;
use crate::app::quiz::questions;
use crate::app::view::{MOST_SHOWN, ProgressView, SearchView, look_up, progress};
use crate::app::{QuizSetup, Wake, practice};
use crate::exercise::ExerciseId;
use crate::quiz::Question;
use crate::stats::Day;

/// Something to think about.
#[derive(Debug)]
pub(super) enum Task {
    /// What a query finds. Of several that wait, only the last is thought about.
    Search(String),
    /// What to practise of all that a query finds.
    Practise(String),
    /// The questions of a quiz, drawn by lot from this seed.
    Compose(QuizSetup, u64),
    /// What these days of study come to, beside what is remembered now.
    Progress(Vec<Day>),
}

/// What came of it.
#[derive(Debug)]
pub(super) enum Thought {
    Found(SearchView),
    Practice(Vec<ExerciseId>),
    Composed(QuizSetup, Vec<Question>),
    Progress(Box<ProgressView>),
    /// Another search came before this one was begun.
    Dropped,
}

/// The thread that thinks. Dropping this lets it end by itself: it holds nothing that would have
/// to be closed.
#[derive(Debug)]
pub(super) struct Thinker {
    tasks: Sender<(Desk, Task)>,
    thoughts: Receiver<Thought>,
    /// Tasks without a thought yet.
    waiting: usize,
}

impl Thinker {
    /// Starts the thread; `wake` is called after each thought.
    pub fn start(wake: Wake) -> Self {
        let (tasks, inbox) = channel();
        let (outbox, thoughts) = channel();
        let work = move || think(&inbox, &outbox, &wake);
        let thread = std::thread::Builder::new().name("newsdeck-think".to_owned()).spawn(work);
        if let Err(error) = &thread {
            log::error!("failed to start the thread that thinks: {error}");
        }
        Self { tasks, thoughts, waiting: 0 }
    }

    /// Has something thought about, as it is on this desk. Returns whether there is anybody to.
    pub fn ask(&mut self, desk: Desk, task: Task) -> bool {
        let is_asked = self.tasks.send((desk, task)).is_ok();
        self.waiting += usize::from(is_asked);
        is_asked
    }

    /// A thought, if there is one.
    pub fn thought(&mut self) -> Option<Thought> {
        match self.thoughts.try_recv() {
            Ok(thought) => {
                self.waiting = self.waiting.saturating_sub(1);
                Some(thought)
            }
            Err(TryRecvError::Empty) => None,
            Err(TryRecvError::Disconnected) => {
                self.waiting = 0;
                None
            }
        }
    }

    /// The next thought; `None` when nothing is thought about.
    pub fn wait(&mut self) -> Option<Thought> {
        if self.waiting == 0 {
            return None;
        }
        let thought = self.thoughts.recv().ok();
        self.waiting = if thought.is_some() { self.waiting - 1 } else { 0 };
        thought
    }
}

fn think(inbox: &Receiver<(Desk, Task)>, outbox: &Sender<Thought>, wake: &Wake) {
    while let Ok(task) = inbox.recv() {
        let tasks: Vec<(Desk, Task)> = std::iter::once(task).chain(inbox.try_iter()).collect();
        let is_search = |(_, task): &(Desk, Task)| matches!(task, Task::Search(_));
        let last_search = tasks.iter().rposition(is_search);
        for (at, (desk, task)) in tasks.into_iter().enumerate() {
            let thought = match task {
                Task::Search(_) if Some(at) != last_search => Thought::Dropped,
                Task::Search(text) => Thought::Found(look_up(&desk, &text, &[], MOST_SHOWN)),
                Task::Practise(text) => Thought::Practice(practice::of_found(&desk, &text)),
                Task::Compose(setup, seed) => {
                    let questions = questions(&desk, &setup, seed);
                    Thought::Composed(setup, questions)
                }
                Task::Progress(days) => Thought::Progress(Box::new(progress(&desk, days))),
            };
            // An answer that is given now need not copy what this one shared.
            drop(desk);
            if outbox.send(thought).is_err() {
                return;
            }
            wake();
        }
    }
}

#[cfg(test)]
mod tests {
    use std::path::PathBuf;
    use std::sync::Arc;

    use jiff::tz::TimeZone;

    use super::*;
    use crate::app::{App, Config};
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

    /// What comes of tasks that all wait when the first is begun.
    fn thoughts(tasks: Vec<Task>) -> Vec<String> {
        let (send, inbox) = channel();
        let (outbox, thoughts) = channel();
        let desk = desk();
        tasks.into_iter().for_each(|task| send.send((desk.clone(), task)).unwrap());
        drop(send);
        think(&inbox, &outbox, &(Arc::new(|| {}) as Wake));
        drop(outbox);
        let told = |thought| match thought {
            Thought::Found(found) => format!("found {}: {}", found.text, found.facts > 0),
            Thought::Practice(exercises) => format!("practice: {}", !exercises.is_empty()),
            Thought::Composed(_, questions) => format!("{} questions", questions.len()),
            Thought::Progress(view) => format!("{} days", view.days.len()),
            Thought::Dropped => "dropped".to_owned(),
        };
        thoughts.into_iter().map(told).collect()
    }

    #[test]
    fn of_searches_that_wait_only_the_last_is_made_and_every_other_task_is_done() {
        let search = |text: &str| Task::Search(text.to_owned());
        let quiz = QuizSetup { length: 5, ..QuizSetup::default() };
        let tasks = vec![
            search("p"),
            Task::Compose(quiz, 1),
            search("pe"),
            Task::Practise("who:petro".to_owned()),
            search("who:petro"),
            Task::Progress(Vec::new()),
        ];
        let expected = [
            "dropped",
            "5 questions",
            "dropped",
            "practice: true",
            "found who:petro: true",
            "0 days",
        ];
        assert_eq!(thoughts(tasks), expected);
    }
}

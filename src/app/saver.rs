//! Writes progress on a thread of its own, so that no frame ever waits for a disk.
//!
//! Requests go in, and one answer comes back for each, in order but for the one that takes
//! long. It knows nothing of what a request was for.

mod serving;

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, Sender, TryRecvError, channel};
use std::thread::JoinHandle;

use crate::app::Wake;
use crate::app::agenda::Agenda;
use crate::app::bank::Bank;
use crate::app::keeper::Keeper;
use crate::app::notice::{SaveFailure, StoreTrouble};
use crate::app::saver::serving::Serving;
use crate::app::tasks::{Chore, TaskKind, Watched};
use crate::clock::{Clock, StudyDay};
use crate::exercise::ExerciseId;
use crate::library::LoadedDeck;
use crate::schedule::{Review, Scheduler};
use crate::stats::Day;
use crate::store::backup::Backup;
use crate::store::restore::Preview;
use crate::store::{AnswerPrint, Change, Entry};

/// Pairs an answer with its request.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct Ticket(pub u64);

/// Something to be done with the database. Every one may be repeated without harm.
#[derive(Clone, Debug)]
pub(super) enum Request {
    /// Checks what there is, before the first write has to wait for it.
    Ready,
    Append {
        entries: Vec<Entry>,
    },
    Set {
        key: String,
        json: String,
    },
    /// Reads what is remembered of the exercises of these decks; `today` is today.
    Study {
        decks: Vec<Arc<LoadedDeck>>,
        today: StudyDay,
    },
    /// Replays the whole log by this scheduler, which makes every memory from then on, and does
    /// the same. It is done in steps: what is asked for meanwhile comes first.
    Reschedule {
        scheduler: Arc<Scheduler>,
        decks: Vec<Arc<LoadedDeck>>,
        today: StudyDay,
    },
    /// Looks which exercises were reviewed.
    ListReviewed,
    /// Looks for backups in this data folder.
    ListBackups(PathBuf),
    /// Looks at what putting this backup back would change.
    LookAtBackup(PathBuf),
    /// Reads what these exercises were answered.
    ReadHistories(Vec<ExerciseId>),
    /// Reads which answer was shown when an exercise was last reviewed.
    LookBack(ExerciseId),
    /// Reads what was done on each study day.
    ReadFigures,
    /// Writes the whole log to this file.
    ExportLog(PathBuf, Watched),
}

/// What became of a request.
#[derive(Debug)]
pub(super) enum Outcome {
    /// What was there is damaged, and is never written from now on. It is told once.
    Damaged(StoreTrouble),
    /// It is on the disk; these memories changed with it.
    Saved(Vec<Change>),
    /// Exercises, and what is remembered of them.
    Studied(Box<(Bank, Agenda)>),
    /// Every exercise that was reviewed, in no order.
    Reviewed(Vec<ExerciseId>),
    /// The answers of each exercise, oldest first.
    Histories(Vec<Vec<Review>>),
    LastAnswer(Option<AnswerPrint>),
    /// What was done on each study day, oldest first.
    Figures(Vec<Day>),
    /// The backups there are, the newest first.
    Backups(Vec<Backup>),
    /// What putting this backup back would change, or why it cannot be put back.
    Preview(PathBuf, Result<Preview, String>),
    /// How many entries were written to a file, or why they were not.
    Exported(PathBuf, Result<usize, String>),
    /// It was stopped, and all is as it was.
    Stopped(TaskKind),
    /// What the database does by itself from now on. It is told when it changes.
    Chore(Option<Chore>),
    Failed(SaveFailure),
}

/// What comes from the thread.
#[derive(Debug)]
pub(super) enum Heard {
    Answer(Ticket, Outcome),
    /// What nobody asked for: damage, or what is done by the way.
    Told(Outcome),
    /// Nothing yet.
    Nothing,
    /// Nothing, and nothing will: the thread has ended.
    Silence,
}

/// The thread that owns the database. Dropping it finishes what was asked and closes the database.
#[derive(Debug)]
pub(super) struct Saver {
    requests: Option<Sender<(Ticket, Request)>>,
    answers: Receiver<(Option<Ticket>, Outcome)>,
    thread: Option<JoinHandle<()>>,
}

impl Saver {
    /// Nobody to ask: the thread has ended before it began.
    pub fn ended() -> Self {
        Self { requests: None, answers: channel().1, thread: None }
    }

    /// Starts the thread; `wake` is called after each answer.
    pub fn start(keeper: Box<dyn Keeper>, clock: Clock, wake: Wake) -> Self {
        let (requests, inbox) = channel::<(Ticket, Request)>();
        let (outbox, answers) = channel();
        let work = move || Serving::new(keeper, inbox, outbox, wake).until_nobody_asks(&clock);
        let thread = std::thread::Builder::new().name("newsdeck-saver".to_owned()).spawn(work);
        if let Err(error) = &thread {
            log::error!("failed to start the thread that saves progress: {error}");
        }
        Self { requests: Some(requests), answers, thread: thread.ok() }
    }

    /// Asks for something; the answer comes back under the same ticket. Returns whether
    /// there is anybody to ask.
    pub fn ask(&self, ticket: Ticket, request: Request) -> bool {
        self.requests.as_ref().is_some_and(|requests| requests.send((ticket, request)).is_ok())
    }

    /// An answer, if one has come.
    pub fn answer(&self) -> Heard {
        match self.answers.try_recv() {
            Ok(answer) => Heard::of(answer),
            Err(TryRecvError::Empty) => Heard::Nothing,
            Err(TryRecvError::Disconnected) => Heard::Silence,
        }
    }

    /// What comes next.
    pub fn wait(&self) -> Heard {
        self.answers.recv().map_or(Heard::Silence, Heard::of)
    }
}

impl Heard {
    fn of((ticket, outcome): (Option<Ticket>, Outcome)) -> Self {
        match ticket {
            Some(ticket) => Self::Answer(ticket, outcome),
            None => Self::Told(outcome),
        }
    }
}

impl Drop for Saver {
    fn drop(&mut self) {
        self.requests = None;
        if let Some(thread) = self.thread.take()
            && thread.join().is_err()
        {
            log::error!("the thread that saves progress broke");
        }
    }
}

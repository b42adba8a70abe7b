//! Writes progress on a thread of its own, so that no frame ever waits for a disk.
//!
//! Requests go in, and one answer comes back for each, in order. It knows nothing
//! of what a request was for.

use std::collections::HashMap;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, TryRecvError, channel};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use crate::app::Wake;
use crate::app::keeper::Keeper;
use crate::app::notice::{SaveFailure, StoreTrouble};
use crate::app::trouble::{of_reading, of_saving};
use crate::clock::Clock;
use crate::exercise::ExerciseId;
use crate::schedule::{Memory, Review, Scheduler};
use crate::stats::Day;
use crate::store::backup::{self, Backup};
use crate::store::restore::Preview;
use crate::store::{AnswerPrint, Change, Entry, StoreError};

/// After so long a silence the thread looks after what it keeps.
const SOON: Duration = Duration::from_millis(300);
/// Without a silence, it does so this often.
const LATEST: Duration = Duration::from_millis(900);

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
        key: &'static str,
        json: String,
    },
    /// Replays the whole log by this scheduler, which makes every memory from now on.
    Reschedule(Arc<Scheduler>),
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
}

/// What became of a request.
#[derive(Debug)]
pub(super) enum Outcome {
    /// What was there is damaged, and is never written.
    Damaged(StoreTrouble),
    /// It is on the disk; these memories changed with it.
    Saved(Vec<Change>),
    /// All memories were made anew, and are on the disk.
    Rescheduled(HashMap<ExerciseId, Memory>),
    /// The answers of each exercise, oldest first.
    Histories(Vec<Vec<Review>>),
    LastAnswer(Option<AnswerPrint>),
    /// What was done on each study day, oldest first.
    Figures(Vec<Day>),
    /// The backups there are, the newest first.
    Backups(Vec<Backup>),
    /// What putting this backup back would change, or why it cannot be put back.
    Preview(PathBuf, Result<Preview, String>),
    Failed(SaveFailure),
}

/// What comes from the thread.
#[derive(Debug)]
pub(super) enum Heard {
    Answer(Ticket, Outcome),
    /// Nothing yet.
    Nothing,
    /// Nothing, and nothing will: the thread has ended.
    Silence,
}

/// Looks again when the thread ends, even if it broke: what waits for it has failed then.
struct WakeAtEnd(Wake);

impl Drop for WakeAtEnd {
    fn drop(&mut self) {
        self.0();
    }
}

/// What the thread is asked, and whether anything waits.
struct Inbox {
    inbox: Receiver<(Ticket, Request)>,
    next: Option<(Ticket, Request)>,
}

impl Inbox {
    fn receive(&mut self, pause: Duration) -> Result<(Ticket, Request), RecvTimeoutError> {
        self.next.take().map_or_else(|| self.inbox.recv_timeout(pause), Ok)
    }

    /// Whether somebody asks for something, or nobody will any more.
    fn has_any(&mut self) -> bool {
        if self.next.is_none() {
            match self.inbox.try_recv() {
                Ok(request) => self.next = Some(request),
                Err(TryRecvError::Empty) => {}
                Err(TryRecvError::Disconnected) => return true,
            }
        }
        self.next.is_some()
    }
}

/// The thread that owns the database. Dropping it finishes what was asked and closes the database.
#[derive(Debug)]
pub(super) struct Saver {
    requests: Option<Sender<(Ticket, Request)>>,
    answers: Receiver<(Ticket, Outcome)>,
    thread: Option<JoinHandle<()>>,
}

impl Saver {
    /// Nobody to ask: the thread has ended before it began.
    pub fn ended() -> Self {
        Self { requests: None, answers: channel().1, thread: None }
    }

    /// Starts the thread; `wake` is called after each answer.
    pub fn start(mut keeper: Box<dyn Keeper>, clock: Clock, wake: Wake) -> Self {
        let (requests, inbox) = channel::<(Ticket, Request)>();
        let (outbox, answers) = channel();
        let work = move || {
            let wake = WakeAtEnd(wake);
            let mut inbox = Inbox { inbox, next: None };
            let (mut pause, mut tended) = (SOON, Instant::now());
            loop {
                match inbox.receive(pause) {
                    Ok((ticket, request)) => {
                        let outcome = serve(&mut *keeper, request)
                            .unwrap_or_else(|error| Outcome::Failed(of_saving(&error)));
                        if outbox.send((ticket, outcome)).is_err() {
                            return;
                        }
                        wake.0();
                        pause = SOON;
                        // Where requests come without a pause, a little is done between them.
                        if tended.elapsed() > LATEST {
                            keeper.tend(clock.now(), &mut || true);
                            tended = Instant::now();
                        }
                    }
                    Err(RecvTimeoutError::Timeout) => {
                        pause = keeper.tend(clock.now(), &mut || inbox.has_any());
                        tended = Instant::now();
                    }
                    Err(RecvTimeoutError::Disconnected) => return,
                }
            }
        };
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
            Ok((ticket, outcome)) => Heard::Answer(ticket, outcome),
            Err(TryRecvError::Empty) => Heard::Nothing,
            Err(TryRecvError::Disconnected) => Heard::Silence,
        }
    }

    /// The next answer; `None` when none can come any more.
    pub fn wait(&self) -> Option<(Ticket, Outcome)> {
        self.answers.recv().ok()
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

fn serve(keeper: &mut dyn Keeper, request: Request) -> Result<Outcome, StoreError> {
    match request {
        Request::Ready => match keeper.ready() {
            Err(ref error @ StoreError::Damaged { ref path, .. }) => {
                Ok(Outcome::Damaged(of_reading(error, path)))
            }
            ready => ready.map(|()| Outcome::Saved(Vec::new())),
        },
        Request::Append { entries } => keeper.append(&entries).map(Outcome::Saved),
        Request::Set { key, json } => {
            keeper.set(key, &json)?;
            Ok(Outcome::Saved(Vec::new()))
        }
        Request::Reschedule(scheduler) => {
            Ok(Outcome::Rescheduled(keeper.reschedule(scheduler)?.into_iter().collect()))
        }
        Request::ListBackups(dir) => {
            let found = backup::list(&dir).unwrap_or_else(|error| {
                log::warn!("backups cannot be listed: {error}");
                Vec::new()
            });
            Ok(Outcome::Backups(found.into_iter().rev().collect()))
        }
        Request::LookAtBackup(file) => {
            let preview = keeper.would_change(&file).map_err(|error| error.to_string());
            Ok(Outcome::Preview(file, preview))
        }
        Request::ReadHistories(exercises) => {
            let histories: Result<_, _> =
                exercises.iter().map(|exercise| keeper.history(exercise)).collect();
            Ok(Outcome::Histories(histories?))
        }
        Request::LookBack(exercise) => Ok(Outcome::LastAnswer(keeper.last_answer(&exercise)?)),
        Request::ReadFigures => Ok(Outcome::Figures(keeper.figures()?)),
    }
}

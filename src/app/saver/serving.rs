//! The thread's side: serves what is asked, and does the rest while nobody asks.

use std::collections::VecDeque;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, TryRecvError};
use std::time::{Duration, Instant};

use crate::app::Wake;
use crate::app::keeper::{self, Keeper};
use crate::app::saver::{Outcome, Request, Ticket};
use crate::app::tasks::{Chore, TaskKind};
use crate::app::trouble::{of_damage, of_saving};
use crate::app::worker::WakeAtEnd;
use crate::clock::{Clock, StudyDay};
use crate::library::LoadedDeck;
use crate::schedule::Scheduler;
use crate::store::{OpenError, StoreError, backup};

/// After so long a silence the thread looks after what it keeps.
const SOON: Duration = Duration::from_millis(300);
/// While something is done by the way, it looks this often whether that is over.
const CHORE: Duration = Duration::from_millis(100);
/// Without a silence, it does so this often.
const LATEST: Duration = Duration::from_millis(900);

/// The thread at work.
pub(super) struct Serving {
    keeper: Box<dyn Keeper>,
    inbox: Inbox,
    outbox: Sender<(Option<Ticket>, Outcome)>,
    /// Who waits for all memories by another scheduler, the oldest first.
    rescheduling: VecDeque<Rescheduling>,
    is_damage_told: bool,
    /// As it was told last.
    chore: Option<Chore>,
    wake: WakeAtEnd,
}

/// All memories to be made by another scheduler, and those of these decks to be given.
struct Rescheduling {
    ticket: Ticket,
    scheduler: Arc<Scheduler>,
    decks: Vec<Arc<LoadedDeck>>,
    today: StudyDay,
}

/// What the thread is asked, and whether anything waits.
struct Inbox {
    inbox: Receiver<(Ticket, Request)>,
    next: Option<(Ticket, Request)>,
}

impl Serving {
    pub fn new(
        keeper: Box<dyn Keeper>,
        inbox: Receiver<(Ticket, Request)>,
        outbox: Sender<(Option<Ticket>, Outcome)>,
        wake: Wake,
    ) -> Self {
        let inbox = Inbox { inbox, next: None };
        let (rescheduling, wake) = (VecDeque::new(), WakeAtEnd(wake));
        Self { keeper, inbox, outbox, rescheduling, is_damage_told: false, chore: None, wake }
    }

    /// Serves until nobody will ask any more, and all that was asked is done.
    pub fn until_nobody_asks(mut self, clock: &Clock) {
        let (mut pause, mut tended) = (SOON, Instant::now());
        loop {
            if !self.rescheduling.is_empty() && !self.inbox.has_any() {
                self.reschedule();
                continue;
            }
            match self.inbox.receive(pause) {
                Ok((ticket, request)) => {
                    self.serve(ticket, request);
                    pause = SOON;
                    // Where requests come without a pause, a little is done between them.
                    if tended.elapsed() > LATEST {
                        self.keeper.tend(clock.now(), &mut || true);
                        self.tell_of_chore();
                        tended = Instant::now();
                    }
                }
                Err(RecvTimeoutError::Timeout) => {
                    let Self { keeper, inbox, .. } = &mut self;
                    pause = keeper.tend(clock.now(), &mut || inbox.has_any());
                    self.tell_of_chore();
                    if self.chore.is_some() {
                        pause = pause.min(CHORE);
                    }
                    tended = Instant::now();
                    if let Err(error) = self.keeper.ready() {
                        self.tell_of_damage(&error);
                    }
                }
                Err(RecvTimeoutError::Disconnected) => break,
            }
        }
        while !self.rescheduling.is_empty() {
            self.reschedule();
        }
    }

    /// Does a little of the oldest that takes long.
    fn reschedule(&mut self) {
        let Some(Rescheduling { ticket, scheduler, decks, today }) = self.rescheduling.front()
        else {
            return;
        };
        let ticket = *ticket;
        let done = match self.keeper.reschedule(scheduler) {
            Ok(false) => return,
            Ok(true) => study(&*self.keeper, decks, *today),
            Err(error) => Err(error),
        };
        self.rescheduling.pop_front();
        self.answer(ticket, done);
    }

    fn serve(&mut self, ticket: Ticket, request: Request) {
        if let Some(done) = self.served(ticket, request).transpose() {
            self.answer(ticket, done);
        }
    }

    /// What came of a request; nothing yet where it takes long.
    fn served(&mut self, ticket: Ticket, request: Request) -> Result<Option<Outcome>, StoreError> {
        let keeper = &mut *self.keeper;
        Ok(Some(match request {
            Request::Ready => {
                match keeper.ready() {
                    Err(error @ StoreError::Damaged { .. }) => self.tell_of_damage(&error),
                    ready => ready?,
                }
                Outcome::Saved(Vec::new())
            }
            Request::Append { entries } => Outcome::Saved(keeper.append(&entries)?),
            Request::Set { key, json } => {
                keeper.set(&key, &json)?;
                Outcome::Saved(Vec::new())
            }
            Request::Study { decks, today } => study(keeper, &decks, today)?,
            Request::Reschedule { scheduler, decks, today } => {
                self.rescheduling.push_back(Rescheduling { ticket, scheduler, decks, today });
                return Ok(None);
            }
            Request::ListReviewed => Outcome::Reviewed(keeper.reviewed()?),
            Request::ListBackups(dir) => {
                let found = backup::list(&dir).unwrap_or_else(|error| {
                    log::warn!("backups cannot be listed: {error}");
                    Vec::new()
                });
                Outcome::Backups(found.into_iter().rev().collect())
            }
            Request::LookAtBackup(file) => {
                let preview = keeper.would_change(&file).map_err(|error| error.to_string());
                Outcome::Preview(file, preview)
            }
            Request::ReadHistories(exercises) => {
                let histories: Result<_, _> =
                    exercises.iter().map(|exercise| keeper.history(exercise)).collect();
                Outcome::Histories(histories?)
            }
            Request::LookBack(exercise) => Outcome::LastAnswer(keeper.last_answer(&exercise)?),
            Request::ExportLog(file, watched) => {
                match keeper.export(&file, &mut watched.progress()) {
                    Ok(entries) => Outcome::Exported(file, Ok(entries)),
                    Err(OpenError::Stopped) => Outcome::Stopped(TaskKind::Exporting),
                    Err(error) => Outcome::Exported(file, Err(error.to_string())),
                }
            }
            Request::ReadFigures => Outcome::Figures(keeper.figures()?),
        }))
    }

    fn answer(&mut self, ticket: Ticket, done: Result<Outcome, StoreError>) {
        if let Err(error) = &done {
            self.tell_of_damage(error);
        }
        self.tell(Some(ticket), done.unwrap_or_else(|error| Outcome::Failed(of_saving(&error))));
    }

    /// Tells it once, whoever finds it first and however often it is found.
    fn tell_of_damage(&mut self, error: &StoreError) {
        let StoreError::Damaged { path, .. } = error else { return };
        if !std::mem::replace(&mut self.is_damage_told, true) {
            self.tell(None, Outcome::Damaged(of_damage(error, path)));
        }
    }

    /// Tells what is done by the way, where that is something else than before.
    fn tell_of_chore(&mut self) {
        let chore = self.keeper.chore();
        if std::mem::replace(&mut self.chore, chore) != chore {
            self.tell(None, Outcome::Chore(chore));
        }
    }

    fn tell(&self, ticket: Option<Ticket>, outcome: Outcome) {
        // Where nobody hears it, nobody will ask either.
        let _ = self.outbox.send((ticket, outcome));
        self.wake.0();
    }
}

fn study(
    keeper: &dyn Keeper,
    decks: &[Arc<LoadedDeck>],
    today: StudyDay,
) -> Result<Outcome, StoreError> {
    keeper::study(keeper, decks, today).map(|studied| Outcome::Studied(Box::new(studied)))
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

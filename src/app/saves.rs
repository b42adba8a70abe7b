//! What was handed to the database and has not been acknowledged: tickets and their purposes.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::app::night::{Happened, PlayingNight};
use crate::app::notice::{SaveFailure, SaveFailureKind};
use crate::app::playing::Playing;
use crate::app::saver::{Heard, Outcome, Request, Saver, Ticket};
use crate::app::session::Answered;
use crate::app::tasks::Watched;
use crate::app::undo::Target;
use crate::exercise::ExerciseId;
use crate::schedule::Scheduler;
use crate::store::Entry;

/// The requests under way, and those that failed and may be tried again.
#[derive(Debug)]
pub(super) struct Saves {
    saver: Saver,
    next: u64,
    waiting: BTreeMap<Ticket, Waiting>,
}

#[derive(Debug)]
struct Waiting {
    request: Request,
    purpose: Purpose,
    failure: Option<SaveFailure>,
}

/// What a request is for: what happens once it is acknowledged.
#[derive(Clone, Debug)]
pub(super) enum Purpose {
    Ready,
    Grade(Answered),
    /// What is on the screen goes from it.
    PutAway(ExerciseId),
    Flag,
    /// What was done before the program began anew, and waited to be saved then.
    WaitedBefore,
    Undo(Box<Target>),
    BeginQuiz(Box<Playing>),
    AnswerQuiz {
        question: usize,
        chosen: Option<usize>,
    },
    EndQuiz,
    BeginNight(Box<PlayingNight>),
    Night(Happened),
    Setting,
    /// Decks came, changed or went.
    Decks,
    /// All memories are made anew.
    Reschedule(Arc<Scheduler>),
    /// The search for parameters that fit better, in its `run`.
    Fit {
        run: u64,
    },
    /// The answer that this exercise had when it was last asked.
    LookBack(ExerciseId),
    /// What was answered under a former name counts for the new one.
    Rename,
    Figures,
    Backups,
    ExportLog,
}

impl Purpose {
    /// Whether a person did it, and is told so.
    pub fn is_deed(&self) -> bool {
        matches!(
            self,
            Self::Grade(_)
                | Self::PutAway(_)
                | Self::Flag
                | Self::AnswerQuiz { .. }
                | Self::Night(_)
        )
    }

    /// Whether nothing that a person does has to wait for it.
    fn is_by_the_way(&self) -> bool {
        matches!(
            self,
            Self::Ready
                | Self::Setting
                | Self::Decks
                | Self::Reschedule(_)
                | Self::Figures
                | Self::Backups
                | Self::ExportLog
                | Self::Fit { .. }
                | Self::LookBack(_)
                | Self::Rename
        )
    }
}

/// A request that was answered.
#[derive(Debug)]
pub(super) struct Settled {
    pub request: Request,
    pub purpose: Purpose,
    pub outcome: Outcome,
}

impl Saves {
    /// Nothing asked for yet.
    pub fn new(saver: Saver) -> Self {
        Self { saver, next: 0, waiting: BTreeMap::new() }
    }

    /// Hands a request to the database. Where there is nobody to take it, it has failed.
    pub fn ask(&mut self, request: Request, purpose: Purpose) {
        let ticket = Ticket(self.next);
        self.next += 1;
        let failure = self.send(ticket, &request);
        self.waiting.insert(ticket, Waiting { request, purpose, failure });
    }

    /// Hands in again what failed, in the old order.
    pub fn retry(&mut self) {
        let failed: Vec<Ticket> = self
            .waiting
            .iter()
            .filter(|(_, waiting)| waiting.failure.is_some())
            .map(|(ticket, _)| *ticket)
            .collect();
        for ticket in failed {
            let Some(request) = self.waiting.get(&ticket).map(|waiting| waiting.request.clone())
            else {
                continue;
            };
            let failure = self.send(ticket, &request);
            if let Some(waiting) = self.waiting.get_mut(&ticket) {
                waiting.failure = failure;
            }
        }
    }

    /// A request that was answered since the last look. A failed one stays in waiting, too.
    pub fn settled(&mut self) -> Option<Settled> {
        let heard = self.saver.answer();
        self.hear(heard)
    }

    /// The next request to be answered; `None` when nothing is under way.
    pub fn wait(&mut self) -> Option<Settled> {
        self.is_under_way().then_some(())?;
        let heard = self.saver.wait();
        self.hear(heard)
    }

    fn hear(&mut self, heard: Heard) -> Option<Settled> {
        match heard {
            Heard::Answer(ticket, outcome) => self.settle(ticket, outcome),
            // As if it had been asked again whether all is well.
            Heard::Told(outcome) => {
                Some(Settled { request: Request::Ready, purpose: Purpose::Ready, outcome })
            }
            Heard::Nothing => None,
            Heard::Silence => self.give_up(),
        }
    }

    /// Nobody will answer any more: what waits has failed, the oldest first.
    fn give_up(&mut self) -> Option<Settled> {
        let waits = |(_, waiting): &(&Ticket, &Waiting)| waiting.failure.is_none();
        let ticket = *self.waiting.iter().find(waits)?.0;
        self.settle(ticket, Outcome::Failed(nobody_there()))
    }

    /// Whether anything is at the database.
    pub fn is_under_way(&self) -> bool {
        self.waiting.values().any(|waiting| waiting.failure.is_none())
    }

    /// Whether something that was done is at the database, or failed and waits. What is only
    /// read is not, nor a setting and the memories made anew for it: an answer given meanwhile
    /// is kept after them, and builds on them there.
    pub fn is_busy(&self) -> bool {
        self.waiting.values().any(|waiting| !waiting.purpose.is_by_the_way())
    }

    /// Whether all memories are being made anew.
    pub fn is_rescheduling(&self) -> bool {
        self.waiting.values().any(|waiting| matches!(waiting.purpose, Purpose::Reschedule(_)))
    }

    /// Whether what is remembered of decks that came or changed is being read.
    pub fn is_taking_decks(&self) -> bool {
        let mut waiting = self.waiting.values().filter(|waiting| waiting.failure.is_none());
        waiting.any(|waiting| matches!(waiting.purpose, Purpose::Decks))
    }

    /// The log being written to a file.
    pub fn export(&self) -> Option<&Watched> {
        self.waiting.values().find_map(|waiting| match &waiting.request {
            Request::ExportLog(_, watched) if waiting.failure.is_none() => Some(watched),
            _ => None,
        })
    }

    /// What was done and is not in the log yet, in its order.
    pub fn unsaved(&self) -> Vec<Entry> {
        let entries = self.waiting.values().filter_map(|waiting| match &waiting.request {
            Request::Append { entries } => Some(entries.clone()),
            _ => None,
        });
        entries.flatten().collect()
    }

    /// Why what was done is not saved, where it failed; what is only read, and settings, are none
    /// of that.
    pub fn failed_deed(&self) -> Option<&SaveFailure> {
        let mut deeds = self.waiting.values().filter(|waiting| !waiting.purpose.is_by_the_way());
        deeds.find_map(|waiting| waiting.failure.as_ref())
    }

    /// Why the oldest request that failed did so.
    pub fn failure(&self) -> Option<&SaveFailure> {
        self.waiting.values().find_map(|waiting| waiting.failure.as_ref())
    }

    fn send(&self, ticket: Ticket, request: &Request) -> Option<SaveFailure> {
        (!self.saver.ask(ticket, request.clone())).then(nobody_there)
    }

    fn settle(&mut self, ticket: Ticket, outcome: Outcome) -> Option<Settled> {
        let waiting = self.waiting.get_mut(&ticket)?;
        if let Outcome::Failed(failure) = &outcome {
            waiting.failure = Some(failure.clone());
            let Waiting { request, purpose, .. } = &*waiting;
            return Some(Settled { request: request.clone(), purpose: purpose.clone(), outcome });
        }
        let Waiting { request, purpose, .. } = self.waiting.remove(&ticket)?;
        Some(Settled { request, purpose, outcome })
    }
}

fn nobody_there() -> SaveFailure {
    let detail = "the thread that saves progress has ended".to_owned();
    SaveFailure { kind: SaveFailureKind::Io, detail }
}

//! Work that takes its time, as data: what it is, how far it is, and what would stop it.
//!
//! Nobody keeps a list: each piece of work knows by itself whether it is under way.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use crate::app::notice::AnnouncementKind;
use crate::app::{App, Command};
use crate::store::{Phase, Progress, Stop};

/// Work that may take longer than one wants to look at an unmoving window.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TaskKind {
    /// A backup is put in the place of the database.
    Restoring,
    /// A new database is made of all that can be read.
    Rescuing,
    /// A log is read into the database.
    Importing,
    /// The log is written to a file.
    Exporting,
    ReadingDecks,
    /// All memories are made anew for other settings.
    Planning,
    /// A schedule is looked for that fits the learner.
    Fitting,
    DrawingQuestions,
    /// It is found out what a form would make of its fact.
    TryingForm,
    /// The text log is brought up to the database.
    WritingLog,
    /// A backup is brought to the disk and read through.
    BackingUp,
}

impl TaskKind {
    /// Whether it tells how many entries it has read.
    pub fn tells_entries(self) -> bool {
        matches!(self, Self::Rescuing | Self::Importing | Self::Exporting)
    }
}

/// A piece of work under way.
#[derive(Clone, Debug, PartialEq)]
pub struct TaskView {
    pub kind: TaskKind,
    /// How far it is, where that is known.
    pub reached: Option<Reached>,
    /// What stops it, where it can be stopped.
    pub cancel: Option<Command>,
}

/// How far a piece of work is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Reached {
    /// So much of it is done, 0 to 1.
    Share(f32),
    /// So many entries were read; nobody knows of how many.
    Entries(usize),
    /// It was stopped, and is about to end.
    Stopping,
}

/// Long work of a thread on the database, as it is watched from here.
#[derive(Clone, Debug, Default)]
pub(super) struct Watched {
    entries: Arc<AtomicUsize>,
    stop: Stop,
}

impl Watched {
    /// What the thread tells, and hears.
    pub fn progress(&self) -> Progress<'_> {
        let tell = |entries| self.entries.store(entries, Ordering::Relaxed);
        Progress::telling(tell).until(&self.stop)
    }

    fn view(&self, kind: TaskKind) -> TaskView {
        let (phase, entries) = (self.stop.phase(), self.entries.load(Ordering::Relaxed));
        let reached = match phase {
            Phase::Stopping => Some(Reached::Stopping),
            Phase::UnderWay | Phase::Settled => (entries > 0).then_some(Reached::Entries(entries)),
        };
        let cancel = (phase == Phase::UnderWay).then_some(Command::Stop(kind));
        TaskView { kind, reached, cancel }
    }
}

/// What the database does beside what it is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Chore {
    Log,
    Backup,
}

impl App {
    /// The work under way, what matters most first.
    pub fn tasks(&self) -> Vec<TaskView> {
        let plain = |kind| TaskView { kind, reached: None, cancel: None };
        let fitting = self.fitting.share().map(|share| TaskView {
            reached: Some(Reached::Share(share)),
            cancel: Some(Command::Stop(TaskKind::Fitting)),
            ..plain(TaskKind::Fitting)
        });
        let found = [
            self.is_reading_decks().then_some(TaskKind::ReadingDecks),
            self.saves.is_rescheduling().then_some(TaskKind::Planning),
            self.is_composing.then_some(TaskKind::DrawingQuestions),
            self.improving.is_trying().then_some(TaskKind::TryingForm),
            self.chore.map(|chore| match chore {
                Chore::Log => TaskKind::WritingLog,
                Chore::Backup => TaskKind::BackingUp,
            }),
        ];
        let mut tasks: Vec<TaskView> = found.into_iter().flatten().map(plain).collect();
        tasks.extend(self.watched().map(|(kind, watched)| watched.view(kind)).chain(fitting));
        tasks.sort_by_key(|task| task.kind);
        tasks
    }

    /// Stops a piece of work, unless it is too late for that. What has no Stop takes less than a
    /// second with 100,000 exercises and 500,000 reviews, is needed before anything can be asked,
    /// or keeps progress safe while nobody waits for it.
    pub(super) fn stop(&mut self, kind: TaskKind) {
        if kind == TaskKind::Fitting {
            if self.fitting.stop() {
                self.say(AnnouncementKind::Stopped(kind));
            }
        } else if let Some((_, watched)) = self.watched().find(|(watched, _)| *watched == kind) {
            watched.stop.ask();
        }
    }

    /// The work on the database that is under way; of several exports, the first.
    fn watched(&self) -> impl Iterator<Item = (TaskKind, &Watched)> {
        let remedy = self.recovery.as_ref().map(|recovery| (recovery.kind, &recovery.watched));
        let export = self.saves.export().map(|watched| (TaskKind::Exporting, watched));
        remedy.into_iter().chain(export)
    }

    fn is_reading_decks(&self) -> bool {
        self.reads_decks || self.saves.is_taking_decks()
    }
}

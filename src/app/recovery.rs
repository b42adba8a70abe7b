//! The ways back from trouble: backups looked at and put back, a damaged database rescued.
//!
//! What replaces the database needs it closed: the program lets go of it, has the work done on
//! a thread of its own, and begins anew with what that leaves.

use std::fmt;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::{Receiver, TryRecvError, channel};
use std::thread::{Builder, JoinHandle};

use crate::app::notice::NoticeKind;
use crate::app::saver::{Request, Saver};
use crate::app::saves::{Purpose, Saves};
use crate::app::{App, Command, Config, Opening, Wake};
use crate::clock::Timestamp;
use crate::store::backup::Backup;
use crate::store::rescue::{Rescued, rescue};
use crate::store::restore::{Preview, restore};
use crate::store::transfer::{Arrivals, import};
use crate::store::{Entry, Store};

/// What the program was started with, so that it can begin anew.
#[derive(Clone)]
pub(super) struct Origin {
    pub config: Config,
    pub wake: Wake,
}

impl fmt::Debug for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.config.fmt(f)
    }
}

/// Backups on the screen.
#[derive(Clone, Debug, Default)]
pub struct BackupsView {
    /// The newest first; nothing until they were looked for.
    pub found: Option<Vec<Backup>>,
    /// The one that is looked at, and what putting it back would change, or why it cannot be.
    pub chosen: Option<(PathBuf, Result<Preview, String>)>,
}

/// What is done to the database while it is closed.
#[derive(Debug)]
enum Remedy {
    Restore(PathBuf),
    /// Takes in a log.
    Import(PathBuf),
    /// With what was done since, and could not be written to it.
    Rescue(Vec<Entry>),
}

/// Which remedy is at work.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum RemedyKind {
    Restore,
    Rescue,
    Import,
}

/// Work on the closed database. It is waited for: whoever ends the program now gets it done.
#[derive(Debug)]
pub(super) struct Recovery {
    kind: RemedyKind,
    /// How many entries were read so far.
    entries: Arc<AtomicUsize>,
    news: Receiver<(Opening, NoticeKind)>,
    thread: Option<JoinHandle<()>>,
}

impl Drop for Recovery {
    fn drop(&mut self) {
        if let Some(thread) = self.thread.take()
            && thread.join().is_err()
        {
            log::error!("the thread that recovers the database broke");
        }
    }
}

impl App {
    /// Backups, as far as they were asked for.
    pub fn backups(&self) -> &BackupsView {
        &self.backups
    }

    /// Whether the database is being replaced: nothing can be studied meanwhile.
    pub fn is_recovering(&self) -> bool {
        self.recovery.is_some()
    }

    /// The remedy at work, and how many entries it has read.
    pub(super) fn remedy(&self) -> Option<(RemedyKind, usize)> {
        let recovery = self.recovery.as_ref()?;
        Some((recovery.kind, recovery.entries.load(Ordering::Relaxed)))
    }

    pub(super) fn list_backups(&mut self) {
        let dir = self.origin.config.data_dir.clone();
        self.saves.ask(Request::ListBackups(dir), Purpose::Backups);
    }

    pub(super) fn look_at_backup(&mut self, file: PathBuf) {
        self.saves.ask(Request::LookAtBackup(file), Purpose::Backups);
    }

    pub(super) fn restore(&mut self, file: PathBuf) {
        self.recover(Remedy::Restore(file));
    }

    pub(super) fn import_log(&mut self, file: PathBuf) {
        self.recover(Remedy::Import(file));
    }

    pub(super) fn rescue(&mut self) {
        let unsaved = self.saves.unsaved();
        self.recover(Remedy::Rescue(unsaved));
    }

    /// What can be done while the database is closed: look around.
    pub(super) fn apply_while_recovering(&mut self, command: &Command) {
        match command {
            Command::GoTo(room) => self.room = *room,
            Command::DismissNotice(id) => self.notices.retain(|notice| notice.id != *id),
            _ => {}
        }
    }

    fn recover(&mut self, remedy: Remedy) {
        self.session = None;
        self.quiz = None;
        self.backups = BackupsView::default();
        let saves = std::mem::replace(&mut self.saves, Saves::new(Saver::ended()));
        let Origin { config, wake } = self.origin.clone();
        let (outbox, news) = channel();
        let kind = remedy.kind();
        let entries = Arc::new(AtomicUsize::new(0));
        let told = Arc::clone(&entries);
        let work = move || {
            // What was asked for is still done, and the database closed.
            drop(saves);
            let outcome = remedy.apply(&config, &mut |read| told.store(read, Ordering::Relaxed));
            let _ = outbox.send((Opening::new(config), outcome));
            wake();
        };
        match Builder::new().name("newsdeck-recovery".to_owned()).spawn(work) {
            Ok(thread) => {
                self.recovery = Some(Recovery { kind, entries, news, thread: Some(thread) });
            }
            Err(error) => {
                self.notify(NoticeKind::NotRecovered { detail: error.to_string() });
            }
        }
    }

    /// Begins anew once the database is there again.
    pub(super) fn hear_of_recovery(&mut self) {
        let Some(recovery) = &self.recovery else { return };
        match recovery.news.try_recv() {
            Ok((opening, outcome)) => self.begin_anew(opening, outcome),
            Err(TryRecvError::Empty) => {}
            Err(TryRecvError::Disconnected) => self.recovery = None,
        }
    }

    /// Waits for the database, where it is being replaced.
    pub(super) fn wait_for_recovery(&mut self) {
        let Some(recovery) = &self.recovery else { return };
        match recovery.news.recv() {
            Ok((opening, outcome)) => self.begin_anew(opening, outcome),
            Err(_) => self.recovery = None,
        }
    }

    fn begin_anew(&mut self, opening: Opening, outcome: NoticeKind) {
        let (serial, room) = (self.serial, self.room);
        self.recovery = None;
        *self = opening.start(self.origin.wake.clone());
        self.room = room;
        // Whoever counts what was said goes on counting.
        self.serial += serial;
        self.notify(outcome);
    }
}

impl Remedy {
    fn kind(&self) -> RemedyKind {
        match self {
            Self::Restore(_) => RemedyKind::Restore,
            Self::Rescue(_) => RemedyKind::Rescue,
            Self::Import(_) => RemedyKind::Import,
        }
    }

    /// Does it; `progress` hears how many entries were read.
    fn apply(self, config: &Config, progress: &mut dyn FnMut(usize)) -> NoticeKind {
        let (dir, now) = (&config.data_dir, config.clock.now());
        let done = match self {
            Self::Restore(file) => {
                restore(dir, &file, now).map(|kept| NoticeKind::Restored { kept })
            }
            Self::Import(file) => {
                let taken = import(dir, &file, now, progress);
                return match taken {
                    Ok(Arrivals { entries, new, trouble, .. }) => {
                        NoticeKind::Imported { entries, new, detail: trouble.join("\n") }
                    }
                    Err(error) => NoticeKind::NotImported { file, detail: error.to_string() },
                };
            }
            Self::Rescue(unsaved) => rescue(dir, now, progress).map(|rescued| {
                let Rescued { entries, kept, mut trouble, .. } = rescued.unwrap_or_default();
                let put = put(dir, now, unsaved).unwrap_or_else(|error| {
                    trouble.push(format!("what was done last is not in it: {error}"));
                    0
                });
                NoticeKind::Rescued { entries: entries + put, kept, detail: trouble.join("\n") }
            }),
        };
        done.unwrap_or_else(|error| NoticeKind::NotRecovered { detail: error.to_string() })
    }
}

/// Puts what waited for a database into the new one; gives how many entries.
fn put(dir: &Path, now: Timestamp, unsaved: Vec<Entry>) -> Result<usize, String> {
    if unsaved.is_empty() {
        return Ok(0);
    }
    let mut store = Store::open(dir, now).map_err(|error| error.to_string())?;
    store.absorb(unsaved).map_err(|error| error.to_string())
}

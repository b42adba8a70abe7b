//! The ways back from trouble: backups looked at and put back, a damaged database rescued.
//!
//! What replaces the database needs it closed: the program lets go of it, has the work done on
//! a thread of its own, and begins anew with what that leaves.

use std::fmt;
use std::path::PathBuf;
use std::sync::mpsc::{Receiver, TryRecvError, channel};
use std::thread::{Builder, JoinHandle};

use crate::app::notice::{AnnouncementKind, NoticeKind};
use crate::app::saver::{Request, Saver};
use crate::app::saves::{Purpose, Saves};
use crate::app::tasks::{TaskKind, Watched};
use crate::app::{App, Command, Config, Opening, Wake};
use crate::store::backup::Backup;
use crate::store::rescue::{Rescued, rescue};
use crate::store::restore::{Preview, restore};
use crate::store::transfer::{Arrivals, ImportError, import};
use crate::store::{Entry, OpenError, Progress, Store};

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
    Rescue,
}

/// Work on the closed database. It is waited for: whoever ends the program now gets it done.
#[derive(Debug)]
pub(super) struct Recovery {
    pub kind: TaskKind,
    pub watched: Watched,
    news: Receiver<Recovered>,
    thread: Option<JoinHandle<()>>,
}

/// The database after a remedy.
struct Recovered {
    opening: Opening,
    /// What came of it; nothing where it was stopped.
    outcome: Option<NoticeKind>,
    /// What waited to be saved before, and still does.
    unsaved: Vec<Entry>,
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
        self.recover(Remedy::Rescue);
    }

    /// What can be done while the database is closed: look around, and have it left as it was.
    pub(super) fn apply_while_recovering(&mut self, command: &Command) {
        match command {
            Command::GoTo(room) => self.room = *room,
            Command::DismissNotice(id) => self.notices.retain(|notice| notice.id != *id),
            Command::Stop(task) => self.stop(*task),
            _ => {}
        }
    }

    fn recover(&mut self, remedy: Remedy) {
        self.session = None;
        self.quiz = None;
        self.backups = BackupsView::default();
        let (unsaved, settings) = (self.saves.unsaved(), self.desk.settings.clone());
        let saves = std::mem::replace(&mut self.saves, Saves::new(Saver::ended()));
        let Origin { config, wake } = self.origin.clone();
        let (outbox, news) = channel();
        let kind = remedy.kind();
        let watched = Watched::default();
        let watching = watched.clone();
        let work = move || {
            // What was asked for is still done, and the database closed.
            drop(saves);
            let outcome = remedy.apply(&config, &mut watching.progress());
            let unsaved = match outcome {
                // It may go on from what the backup does not have.
                Some(NoticeKind::Restored { .. }) => Vec::new(),
                _ => put(&config, unsaved),
            };
            let opening = Opening::anew(config, settings);
            let _ = outbox.send(Recovered { opening, outcome, unsaved });
            wake();
        };
        match Builder::new().name("newsdeck-recovery".to_owned()).spawn(work) {
            Ok(thread) => {
                self.recovery = Some(Recovery { kind, watched, news, thread: Some(thread) });
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
            Ok(recovered) => self.begin_anew(recovery.kind, recovered),
            Err(TryRecvError::Empty) => {}
            Err(TryRecvError::Disconnected) => self.recovery = None,
        }
    }

    /// Waits for the database, where it is being replaced.
    pub(super) fn wait_for_recovery(&mut self) {
        let Some(recovery) = &self.recovery else { return };
        match recovery.news.recv() {
            Ok(recovered) => self.begin_anew(recovery.kind, recovered),
            Err(_) => self.recovery = None,
        }
    }

    fn begin_anew(&mut self, kind: TaskKind, recovered: Recovered) {
        let Recovered { opening, outcome, unsaved } = recovered;
        let (serial, room) = (self.serial, self.room);
        self.recovery = None;
        *self = opening.start(self.origin.wake.clone());
        self.room = room;
        // Whoever counts what was said goes on counting.
        self.serial += serial;
        if !unsaved.is_empty() {
            self.saves.ask(Request::Append { entries: unsaved }, Purpose::WaitedBefore);
        }
        match outcome {
            Some(outcome) => self.notify(outcome),
            None => self.say(AnnouncementKind::Stopped(kind)),
        }
    }
}

impl Remedy {
    fn kind(&self) -> TaskKind {
        match self {
            Self::Restore(_) => TaskKind::Restoring,
            Self::Rescue => TaskKind::Rescuing,
            Self::Import(_) => TaskKind::Importing,
        }
    }

    /// Does it, and says what came of it; nothing where it was stopped.
    fn apply(self, config: &Config, progress: &mut Progress<'_>) -> Option<NoticeKind> {
        let (dir, now) = (&config.data_dir, config.clock.now());
        let done = match self {
            Self::Restore(file) => {
                restore(dir, &file, now, progress).map(|kept| NoticeKind::Restored { kept })
            }
            Self::Import(file) => match import(dir, &file, now, progress) {
                Ok(Arrivals { entries, new, trouble, .. }) => {
                    Ok(NoticeKind::Imported { entries, new, detail: trouble.join("\n") })
                }
                Err(ImportError::Open(OpenError::Stopped)) => Err(OpenError::Stopped),
                Err(error) => Ok(NoticeKind::NotImported { file, detail: error.to_string() }),
            },
            Self::Rescue => rescue(dir, now, progress).map(|rescued| {
                let Rescued { entries, kept, trouble, .. } = rescued.unwrap_or_default();
                NoticeKind::Rescued { entries, kept, detail: trouble.join("\n") }
            }),
        };
        match done {
            Ok(outcome) => Some(outcome),
            Err(OpenError::Stopped) => None,
            Err(error) => Some(NoticeKind::NotRecovered { detail: error.to_string() }),
        }
    }
}

/// Puts what waited for a database into the one that is there; gives what still waits.
fn put(config: &Config, unsaved: Vec<Entry>) -> Vec<Entry> {
    if unsaved.is_empty() {
        return unsaved;
    }
    let put = Store::open(&config.data_dir, config.clock.now())
        .map_err(|error| error.to_string())
        .and_then(|mut store| store.absorb(unsaved.clone()).map_err(|error| error.to_string()));
    match put {
        Ok(_) => Vec::new(),
        Err(error) => {
            log::warn!("what was done last goes on waiting: {error}");
            unsaved
        }
    }
}

//! What keeps progress safe beyond the database, done a little at a time while nobody waits:
//! the log beside it, and backups.
//!
//! Nothing here may keep an answer from its acknowledgement: a failure is told in the
//! program's own log, and tried again later.

use std::path::PathBuf;
use std::thread::{Builder, JoinHandle};
use std::time::Duration;

use super::checkpoint::{self, Moment};
use super::ready::Soundness;
use super::segments::{Given, Log, SETTING};
use super::{OpenError, Progress, Store, StoreError, backup, rows};
use crate::clock::Timestamp;

/// How long nobody must have asked for anything before a backup begins.
const QUIET: Duration = Duration::from_secs(2);
/// How long there is nothing to do then.
const REST: Duration = Duration::from_secs(60);
/// Pieces of the log that closing waits for; what is left is given after the next start.
const PIECES_AT_THE_END: usize = 20;

/// The state of upkeep while a database is open.
#[derive(Debug)]
pub(super) struct Upkeep {
    /// None where the log cannot be had.
    pub log: Option<Log>,
    /// A backup that is being brought to the disk and verified, on a thread of its own.
    pub verifying: Option<JoinHandle<Result<PathBuf, StoreError>>>,
    /// Whether more is to be given to the log than one piece.
    pub is_behind: bool,
}

impl Store {
    /// Does some of what is to be done while nobody waits, and says after how long a
    /// silence it wants to go on. Gives up when `asked` says that somebody asks for something.
    pub fn tend(&mut self, now: Timestamp, asked: &mut dyn FnMut() -> bool) -> Duration {
        if self.claim.is_none() {
            return Duration::MAX;
        }
        // What is damaged is given to nobody.
        if let Err(error) = self.ready() {
            log::warn!("{error}");
            return REST;
        }
        if self.claim.is_none() {
            // It is in memory alone.
            return Duration::MAX;
        }
        if let Err(error) = self.file() {
            log::warn!("{error}");
            return REST;
        }
        let moment = if asked() { Moment::Between } else { Moment::Quiet };
        if let Err(error) = checkpoint::now_and_then(&self.db, moment) {
            // The log goes on growing, and keeps all that was acknowledged.
            log::warn!("the write-ahead log could not be copied into the database: {error}");
        }
        let given = self.give();
        self.upkeep.is_behind = matches!(given, Ok(Given { more: true, .. }));
        match given {
            Ok(Given { more: true, .. }) => return Duration::ZERO,
            Ok(Given { some: true, .. }) => return QUIET,
            Ok(_) => {}
            Err(error) => {
                log::warn!("the log beside the database is not up to date: {error}");
                return REST;
            }
        }
        if let Err(error) = self.back_up(now, asked) {
            log::warn!("no backup could be made: {error}");
        }
        if self.upkeep.verifying.is_some() { QUIET } else { REST }
    }

    /// Whether a backup is being brought to the disk and verified.
    pub fn is_backing_up(&self) -> bool {
        self.upkeep.verifying.as_ref().is_some_and(|thread| !thread.is_finished())
    }

    /// Whether the log beside the database lacks more than is given to it at once.
    pub fn is_log_behind(&self) -> bool {
        self.upkeep.is_behind
    }

    fn has_something_to_give(&self) -> bool {
        let given = self.upkeep.log.as_ref().map(Log::given);
        let is_in_log =
            given.is_some_and(|given| rows::last_seq(&self.db).is_ok_and(|last| last > given));
        is_in_log || !self.inbox.borrow().is_empty()
    }

    /// Gives a piece of what is new to the log beside the database.
    fn give(&mut self) -> Result<Given, StoreError> {
        self.filed()?;
        let Some(log) = &mut self.upkeep.log else { return Ok(Given::default()) };
        let given = log.give(&self.db)?;
        if let Some(kept) = &given.kept {
            self.set(SETTING, kept)?;
        }
        Ok(given)
    }

    /// Gives all that is new to the log, which must be there.
    pub(super) fn give_all(&mut self, progress: &mut Progress<'_>) -> Result<(), OpenError> {
        let path = self.dir();
        let of_store = |error| OpenError::of_store(error, &path);
        if self.upkeep.log.is_none() {
            let detail = "the log beside the database cannot be had".to_owned();
            return Err(of_store(StoreError::Io { deed: "read", path: path.clone(), detail }));
        }
        while self.give().map_err(of_store)?.more {
            progress.look()?;
        }
        Ok(())
    }

    fn back_up(
        &mut self,
        now: Timestamp,
        asked: &mut dyn FnMut() -> bool,
    ) -> Result<(), StoreError> {
        self.hear_of_backup()?;
        let last_seq = rows::last_seq(self.filed()?).map_err(|error| self.unread(&error))?;
        let dir = self.dir();
        if self.upkeep.verifying.is_some() || !backup::is_due(&dir, last_seq, now) {
            return Ok(());
        }
        let name = backup::path_for(&dir, now, None);
        let mut go_on = || {
            if asked() {
                std::ops::ControlFlow::Break(())
            } else {
                std::ops::ControlFlow::Continue(())
            }
        };
        let Some(draft) = backup::copy(self.filed()?, &name, &mut go_on)? else { return Ok(()) };
        let work = move || {
            let made = draft.verify()?;
            if let Err(error) = backup::rotate(&dir, now) {
                log::warn!("old backups could not be removed: {error}");
            }
            Ok(made)
        };
        let thread = Builder::new().name("newsdeck-backup".to_owned()).spawn(work);
        self.upkeep.verifying =
            Some(thread.map_err(|error| StoreError::of_io("write to", &name, &error))?);
        Ok(())
    }

    /// Takes in what became of the backup that was being verified, if it is done.
    fn hear_of_backup(&mut self) -> Result<(), StoreError> {
        let Some(thread) = self.upkeep.verifying.take_if(|thread| thread.is_finished()) else {
            return Ok(());
        };
        let Ok(made) = thread.join() else {
            log::error!("the thread that verifies a backup broke");
            return Ok(());
        };
        match &made {
            Ok(path) => log::info!("backup made: `{}`", path.display()),
            Err(StoreError::DiskFull(_) | StoreError::ReadOnly { .. }) => {}
            // It came out badly, or what was copied is bad.
            Err(_) => self.look_thoroughly()?,
        }
        made.map(drop)
    }

    /// What must be done before the database is closed.
    pub(super) fn tend_at_the_end(&mut self) {
        if self.soundness != Soundness::Checked && !self.has_something_to_give() {
            return;
        }
        if let Err(error) = self.ready() {
            return log::warn!("{error}");
        }
        if let Err(error) = self.file() {
            // It waits for the next start.
            return log::warn!("{error}");
        }
        for _ in 0..PIECES_AT_THE_END {
            match self.give() {
                Ok(Given { more: true, .. }) => {}
                Ok(_) => break,
                Err(error) => {
                    log::warn!("the log beside the database is not up to date: {error}");
                    break;
                }
            }
        }
        if let Some(thread) = self.upkeep.verifying.take()
            && let Ok(Err(error)) = thread.join()
        {
            log::warn!("no backup could be made: {error}");
        }
    }
}

//! Progress kept safe: one SQLite file, one writer, an append-only log.
//!
//! The log is the truth; memories are a cache derived from it. This is the only
//! floor that names `rusqlite`. It knows nothing of decks on disk or of screens.
//!
//! While a [`Store`] is open, nothing else in the process may open its file, not even for
//! reading: on Unix, closing that handle would drop the lock that keeps others out.

mod agree;
mod append;
pub mod backup;
mod check;
mod checkpoint;
mod claim;
mod create;
mod day;
mod entry;
mod error;
mod exercises;
pub mod folder;
mod follow;
mod inbox;
mod insert;
mod leap;
mod line;
mod look;
mod memory;
mod migrate;
mod open;
mod progress;
pub mod raise;
mod read;
mod reading;
mod ready;
mod renaming;
mod replace;
mod replay;
pub mod rescue;
pub mod restore;
mod row;
mod rows;
mod segments;
#[cfg(test)]
mod tests;
mod told;
pub mod transfer;
mod union;
mod upkeep;
mod writable;

use std::cell::RefCell;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use rusqlite::{Connection, OptionalExtension, Transaction};

pub use agree::Healed;
pub use day::DayFigures;
pub use entry::{
    AnswerPrint, Asked, Confusion, Entry, EntryId, Event, Flag, Overruled, QuizId, Typed,
};
pub use error::{OpenError, StoreError};
pub use progress::{Phase, Progress, Stop};
pub use reading::Snapshot;

use crate::clock::Timestamp;
use crate::exercise::ExerciseId;
use crate::schedule::{Memory, Scheduler};
use agree::{Agreed, Place, agree};
use claim::Claim;
use follow::Following;
use inbox::Inbox;
use insert::Insert;
use look::expect_no_loose_end;
use ready::Soundness;
use upkeep::Upkeep;

/// The name of the database in its folder.
pub const FILE_NAME: &str = "newsdeck.sqlite";

/// The open database. Dropping it closes it cleanly: one file at rest.
#[derive(Debug)]
pub struct Store {
    db: Connection,
    /// Whoever reads files it first: see [`Store::filed`].
    inbox: RefCell<Inbox>,
    path: PathBuf,
    soundness: Soundness,
    scheduler: Arc<Scheduler>,
    /// Another one, on its way to be followed.
    following: Option<Following>,
    upkeep: Upkeep,
    healed: Healed,
    /// Given back last, when the file is closed; none where there is no file.
    claim: Option<Claim>,
}

/// The memory that an exercise has now; `None`: it was never reviewed, or all is taken back.
pub type Change = (ExerciseId, Option<Memory>);

impl Store {
    /// Opens the database in `dir`, creating both where they are missing.
    ///
    /// # Errors
    /// See [`OpenError`]; a file that is not ours, newer or damaged is never touched.
    pub fn open(dir: &Path, now: Timestamp) -> Result<Self, OpenError> {
        let store = Self::open_before(dir, now, "heal", &mut Progress::default())?;
        // Whoever asked the one before us to come to the front has gone.
        raise::take_request(dir);
        let last = "SELECT at_ms FROM entry ORDER BY seq DESC LIMIT 1";
        let last: Option<i64> = store
            .db
            .query_row(last, [], |row| row.get(0))
            .optional()
            .map_err(|error| OpenError::of_sqlite(&store.path, &error))?;
        if last.is_some_and(|last| last > now.as_millis()) {
            log::warn!("the clock is behind the last entry: history stays as it was written");
        }
        Ok(store)
    }

    /// Opens the database; if it has to be written anew because the log has more, it stays as a
    /// backup from `before` that, and the work can be stopped.
    fn open_before(
        dir: &Path,
        now: Timestamp,
        before: &str,
        progress: &mut Progress<'_>,
    ) -> Result<Self, OpenError> {
        Self::open_with(dir, migrate::MIGRATIONS, now, before, progress)
    }

    fn open_with(
        dir: &Path,
        migrations: &[&str],
        now: Timestamp,
        before: &str,
        progress: &mut Progress<'_>,
    ) -> Result<Self, OpenError> {
        if dir.exists() && !dir.is_dir() {
            let detail = "it is a file, and a folder is needed".to_owned();
            return Err(OpenError::ReadOnly { path: dir.to_owned(), detail });
        }
        expect_no_loose_end(dir)?;
        let io = |error: std::io::Error| OpenError::of_io(dir, &error);
        fs::create_dir_all(dir).map_err(io)?;
        let path = dir.join(FILE_NAME);
        let Some(claim) = Claim::of(dir).map_err(io)? else {
            return Err(OpenError::InUse(path));
        };
        let db = open::open(&path, migrations, now)?;
        let kept = backup::path_for(dir, now, Some(before));
        let place = Place { path: &path, kept: &kept, migrations, now };
        let Agreed { db, mut is_ready, log, healed } = agree(db, &place, progress)?;
        let inbox = Inbox::of(&db)
            .map_err(|error| OpenError::of_sqlite(&path, &error))?
            .map_err(|why| OpenError::damaged(&path, why))?;
        if !inbox.is_empty() && !is_ready {
            // A kill left it: it is filed before anything is read.
            open::expect_ready(&db, &path)?;
            is_ready = true;
        }
        Ok(Self {
            db,
            inbox: RefCell::new(inbox),
            path,
            soundness: if is_ready { Soundness::Checked } else { Soundness::Unchecked },
            scheduler: Arc::default(),
            following: None,
            upkeep: Upkeep { log, verifying: None, is_behind: false },
            healed,
            claim: Some(claim),
        })
    }

    /// A database in memory alone: it keeps the same promises until it is dropped.
    ///
    /// # Errors
    /// When SQLite cannot have the memory for it.
    pub fn in_memory() -> Result<Self, OpenError> {
        let path = PathBuf::from(":memory:");
        let db = Connection::open_in_memory()
            .and_then(|mut db| migrate::migrate(&mut db, migrate::MIGRATIONS).map(|()| db))
            .map_err(|error| OpenError::of_sqlite(&path, &error))?;
        Ok(Self {
            db,
            inbox: RefCell::default(),
            path,
            soundness: Soundness::Checked,
            scheduler: Arc::default(),
            following: None,
            upkeep: Upkeep { log: None, verifying: None, is_behind: false },
            healed: Healed::default(),
            claim: None,
        })
    }

    /// The file that is open.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// The folder that the file is in.
    fn dir(&self) -> PathBuf {
        self.path.parent().unwrap_or(&self.path).to_owned()
    }

    /// What database and log gave each other when they were opened.
    pub fn healed(&self) -> &Healed {
        &self.healed
    }

    /// Makes all memories and the figures of all days anew from the log.
    ///
    /// # Errors
    /// When nothing could be written; they are then as before.
    pub fn replay(&mut self) -> Result<(), StoreError> {
        self.write(|db, scheduler| replay::replay(db, scheduler))
    }

    /// Appends entries, and brings memories and the figures of days up to them, durably when it
    /// returns. Appending an entry whose id is already in the log does nothing, so a write may be
    /// repeated after a doubt. Gives the memories of the exercises that the entries are about,
    /// as they are then.
    ///
    /// # Errors
    /// When nothing could be written; the log is then as before.
    pub fn append(&mut self, entries: &[Entry]) -> Result<Vec<Change>, StoreError> {
        self.ready()?;
        let appended = self.may_wait(entries).and_then(|may_wait| {
            if may_wait {
                self.put_in_inbox(entries)
            } else {
                self.file_and(|db, scheduler| append::append(db, scheduler, entries))
            }
        });
        self.heed(appended)
    }

    /// Appends many entries, from another log or an export, and then makes memories and
    /// figures anew, all in one transaction. Gives how many of the entries were new.
    ///
    /// # Errors
    /// When nothing could be written; the log is then as before.
    pub fn absorb(
        &mut self,
        entries: impl IntoIterator<Item = Entry>,
    ) -> Result<usize, StoreError> {
        self.write(|db, scheduler| {
            let mut insert = Insert::prepare(db)?;
            let mut news = 0;
            for entry in entries {
                news += usize::from(insert.put(&entry)?);
            }
            replay::replay(db, scheduler)?;
            Ok(news)
        })
    }

    /// Keeps a setting; `json` is its value.
    ///
    /// # Errors
    /// When nothing could be written.
    pub fn set(&mut self, key: &str, json: &str) -> Result<(), StoreError> {
        self.write(|db, _| {
            let sql = "INSERT OR REPLACE INTO setting (key, value) VALUES (?1, ?2)";
            db.prepare_cached(sql)?.execute([key, json]).map(drop)
        })
    }

    /// One transaction, durable when it returns.
    fn write<T>(
        &mut self,
        deed: impl FnOnce(&Transaction<'_>, &Scheduler) -> rusqlite::Result<T>,
    ) -> Result<T, StoreError> {
        self.ready()?;
        let written = self.file_and(deed);
        self.heed(written)
    }

    /// Takes the database for damaged where a write says that it is.
    fn heed<T>(&mut self, written: rusqlite::Result<T>) -> Result<T, StoreError> {
        let written = written.map_err(|error| self.unwritten(&error));
        if let Err(StoreError::Damaged { detail, .. }) = &written {
            self.take_for_damaged(detail.clone());
        }
        written
    }

    fn unwritten(&self, error: &rusqlite::Error) -> StoreError {
        let failed = StoreError::of_sqlite("write to", &self.path, error);
        let refusal = self.path.parent().filter(|_| matches!(failed, StoreError::Io { .. }));
        match refusal.and_then(writable::refusal) {
            Some(refusal) => StoreError::of_io("write to", &self.path, &refusal),
            None => failed,
        }
    }
}

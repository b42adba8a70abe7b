//! Progress kept safe: one SQLite file, one writer, an append-only log.
//!
//! The log is the truth; memories are a cache derived from it. This is the only
//! floor that names `rusqlite`. It knows nothing of decks on disk or of screens.
//!
//! While a [`Store`] is open, nothing else in the process may open its file, not even for
//! reading: on Unix, closing that handle would drop the lock that keeps others out.

mod agree;
pub mod backup;
mod check;
mod claim;
mod create;
mod entry;
mod error;
mod exercises;
mod insert;
mod line;
mod look;
mod memory;
mod migrate;
mod open;
pub mod raise;
mod read;
mod replace;
mod row;
mod rows;
mod segments;
#[cfg(test)]
mod tests;
mod union;
mod upkeep;

use std::fs;
use std::path::{Path, PathBuf};

use rusqlite::{Connection, OptionalExtension, Transaction, TransactionBehavior};

pub use agree::Healed;
pub use entry::{
    AnswerPrint, Asked, Confusion, Entry, EntryId, Event, Flag, Overruled, QuizId, Typed,
};
pub use error::{OpenError, StoreError};

use crate::clock::{StudyDay, Timestamp};
use crate::exercise::ExerciseId;
use crate::schedule::{Memory, Review};
use agree::{Agreed, agree};
use claim::Claim;
use insert::Insert;
use memory::Cache;
use upkeep::Upkeep;

/// The name of the database in its folder.
pub const FILE_NAME: &str = "newsdeck.sqlite";

/// The open database. Dropping it closes it cleanly: one file at rest.
#[derive(Debug)]
pub struct Store {
    db: Connection,
    path: PathBuf,
    stamp: String,
    upkeep: Upkeep,
    healed: Healed,
    /// Given back last, when the file is closed.
    _claim: Claim,
}

/// Everything the program needs to go on where it stopped.
#[derive(Debug, Default)]
pub struct Snapshot {
    /// What the scheduler believes about each exercise ever reviewed.
    pub memories: Vec<(ExerciseId, Memory)>,
    /// How many of them another algorithm or other parameters made: see [`Store::stamp_memories`].
    pub stale_memories: u32,
    pub flags: Vec<(ExerciseId, Flag)>,
    /// Settings by key; values are JSON.
    pub settings: Vec<(String, String)>,
    /// The entries of the given study day and later that still stand (undone ones and
    /// undo entries left out), oldest first: what undo can take back, and what counts
    /// towards the day's limits.
    pub today: Vec<Entry>,
    /// Whom or what answers were taken for, in standing entries, oldest first.
    pub confusions: Vec<Confusion>,
    /// What was typed and said to be right, in standing entries, oldest first.
    pub overruled: Vec<Overruled>,
    /// The quiz that was begun last and not ended, with all its standing entries, oldest first.
    pub open_quiz: Vec<Entry>,
}

/// What was done on one study day, reviews taken back left out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DayFigures {
    pub day: StudyDay,
    pub reviews: u32,
    /// Reviews graded better than "again".
    pub right: u32,
    pub took_millis: u64,
}

impl Store {
    /// Opens the database in `dir`, creating both where they are missing.
    ///
    /// # Errors
    /// See [`OpenError`]; a file that is not ours, newer or damaged is never touched.
    pub fn open(dir: &Path, now: Timestamp) -> Result<Self, OpenError> {
        let store = Self::open_with(dir, migrate::MIGRATIONS, now)?;
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

    fn open_with(dir: &Path, migrations: &[&str], now: Timestamp) -> Result<Self, OpenError> {
        if dir.exists() && !dir.is_dir() {
            let detail = "it is a file, and a folder is needed".to_owned();
            return Err(OpenError::ReadOnly { path: dir.to_owned(), detail });
        }
        let io = |error: std::io::Error| OpenError::of_io(dir, &error);
        fs::create_dir_all(dir).map_err(io)?;
        let path = dir.join(FILE_NAME);
        let Some(claim) = Claim::of(dir).map_err(io)? else {
            return Err(OpenError::InUse(path));
        };
        let db = open::open(&path, migrations)?;
        let kept = backup::path_for(dir, now, Some("heal"));
        let Agreed { db, log, healed } =
            agree(db, &path, &dir.join(segments::FOLDER), kept, migrations)?;
        let upkeep = Upkeep { log, verifying: None };
        Ok(Self { db, path, stamp: String::new(), upkeep, healed, _claim: claim })
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

    /// Says which algorithm and parameters make the memories written from now on, in at most
    /// a hundred characters. [`Snapshot::stale_memories`] counts those made otherwise: where
    /// there are any, replay the log and [`Store::rebuild`].
    pub fn stamp_memories(&mut self, stamp: &str) {
        self.stamp = stamp.chars().take(100).collect();
    }

    /// What is set: keys, and their values as JSON.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn settings(&self) -> Result<Vec<(String, String)>, StoreError> {
        read::settings(&self.db).map_err(|error| self.unread(&error))
    }

    /// Reads everything needed to go on; `day` is today in days since 1970.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn snapshot(&self, today: StudyDay) -> Result<Snapshot, StoreError> {
        read::snapshot(&self.db, today, &self.stamp).map_err(|error| self.unread(&error))
    }

    /// Appends entries and puts the memories they lead to, in one durable transaction.
    /// A memory of `None` means: never reviewed. Appending an entry whose id is already
    /// in the log does nothing, so a write may be repeated after a doubt: when all entries
    /// are known, their memories are left alone too, as later entries may have moved them on.
    ///
    /// # Errors
    /// When nothing could be written; the log is then as before.
    pub fn append(
        &mut self,
        entries: &[Entry],
        memories: &[(ExerciseId, Option<Memory>)],
    ) -> Result<(), StoreError> {
        self.write(|db, stamp| {
            let mut insert = Insert::prepare(db)?;
            let mut news = entries.is_empty();
            for entry in entries {
                news |= insert.put(entry)?;
            }
            if news { put_all(db, stamp, memories) } else { Ok(()) }
        })
    }

    /// Replaces all memories by these, in one transaction: what replaying the log gave.
    ///
    /// # Errors
    /// When nothing could be written; the memories are then as before.
    pub fn rebuild(&mut self, memories: &[(ExerciseId, Option<Memory>)]) -> Result<(), StoreError> {
        self.write(|db, stamp| {
            db.execute("DELETE FROM memory", [])?;
            put_all(db, stamp, memories)
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

    /// The reviews of one exercise that still stand, oldest first.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn history(&self, exercise: &ExerciseId) -> Result<Vec<Review>, StoreError> {
        read::history(&self.db, exercise).map_err(|error| self.unread(&error))
    }

    /// The standing entries of a quiz, its beginning first; none where that does not stand.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn quiz(&self, quiz: QuizId) -> Result<Vec<Entry>, StoreError> {
        read::quiz_entries(&self.db, quiz).map_err(|error| self.unread(&error))
    }

    /// Shows every review that still stands, those of one exercise together, oldest first.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn all_reviews(&self, each: impl FnMut(ExerciseId, Review)) -> Result<(), StoreError> {
        read::all_reviews(&self.db, each).map_err(|error| self.unread(&error))
    }

    /// What was done on each study day that has standing reviews, oldest first.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn days(&self) -> Result<Vec<DayFigures>, StoreError> {
        read::days(&self.db).map_err(|error| self.unread(&error))
    }

    /// How many questions of quizzes were answered, those taken back left out.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn quiz_answers(&self) -> Result<u32, StoreError> {
        read::quiz_answers(&self.db).map_err(|error| self.unread(&error))
    }

    /// Everything that SQLite's thorough check complains of: empty where all is well.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn integrity_check(&self) -> Result<Vec<String>, StoreError> {
        check::complaints(&self.db).map_err(|error| self.unread(&error))
    }

    /// One transaction, durable when it returns; the lock for writing is taken first, so
    /// that it cannot turn out half-way that there is none.
    fn write(
        &mut self,
        deed: impl FnOnce(&Transaction<'_>, &str) -> rusqlite::Result<()>,
    ) -> Result<(), StoreError> {
        let stamp = &self.stamp;
        self.db
            .transaction_with_behavior(TransactionBehavior::Immediate)
            .and_then(|transaction| {
                deed(&transaction, stamp)?;
                transaction.commit()
            })
            .map_err(|error| StoreError::of_sqlite("write to", &self.path, &error))
    }

    fn unread(&self, error: &rusqlite::Error) -> StoreError {
        StoreError::of_sqlite("read", &self.path, error)
    }
}

impl Drop for Store {
    fn drop(&mut self) {
        self.tend_at_the_end();
        if let Err(error) = open::close(&self.db) {
            // Nothing is lost: the next start takes up what the write-ahead log holds.
            let error = StoreError::of_sqlite("close", &self.path, &error);
            log::warn!("{error}; nothing is lost, the next start puts it in order");
        }
    }
}

fn put_all(
    db: &Connection,
    stamp: &str,
    memories: &[(ExerciseId, Option<Memory>)],
) -> rusqlite::Result<()> {
    let mut cache = Cache::prepare(db, stamp)?;
    memories.iter().try_for_each(|(id, memory)| cache.put(id, memory.as_ref()))
}

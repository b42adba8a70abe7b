//! Progress kept safe: one SQLite file, one writer, an append-only log.
//!
//! The log is the truth; memories are a cache derived from it. This is the only
//! floor that names `rusqlite`. It knows nothing of decks on disk or of screens.

mod entry;

use std::path::{Path, PathBuf};

pub use entry::{Asked, Entry, EntryId, Event, Flag, QuizId};

use crate::clock::Timestamp;
use crate::exercise::ExerciseId;
use crate::schedule::Memory;

/// The open database. Dropping it closes it cleanly: one file at rest.
#[derive(Debug)]
pub struct Store {}

/// Why the database could not be opened. Nothing was changed in any of these cases.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    /// Another Newsdeck has it open.
    #[error("`{}` is in use by another Newsdeck", .0.display())]
    InUse(PathBuf),
    /// A newer Newsdeck wrote it.
    #[error("`{}` was written by a newer Newsdeck (schema {found}, this one knows {known})", .path.display())]
    Newer { path: PathBuf, found: i64, known: i64 },
    /// Something else than a Newsdeck database.
    #[error("`{}` is not a Newsdeck database", .0.display())]
    Foreign(PathBuf),
    /// A Newsdeck database that fails its integrity check.
    #[error("`{}` is damaged: {detail}", .path.display())]
    Damaged { path: PathBuf, detail: String },
    /// The folder or file cannot be written.
    #[error("`{}` cannot be written: {detail}", .path.display())]
    ReadOnly { path: PathBuf, detail: String },
    /// No room left.
    #[error("the disk that holds `{}` is full", .0.display())]
    DiskFull(PathBuf),
    /// Anything else the system reports.
    #[error("failed to open `{}`: {detail}", .path.display())]
    Io { path: PathBuf, detail: String },
}

/// Why a write or read did not happen. The database is as it was before the call.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    #[error("the disk that holds `{}` is full", .0.display())]
    DiskFull(PathBuf),
    #[error("`{}` cannot be written: {detail}", .path.display())]
    ReadOnly { path: PathBuf, detail: String },
    #[error("failed to {deed} `{}`: {detail}", .path.display())]
    Io { deed: &'static str, path: PathBuf, detail: String },
}

/// Everything the program needs to go on where it stopped.
#[derive(Debug, Default)]
pub struct Snapshot {
    /// What the scheduler believes about each exercise ever reviewed.
    pub memories: Vec<(ExerciseId, Memory)>,
    pub flags: Vec<(ExerciseId, Flag)>,
    /// Settings by key; values are JSON.
    pub settings: Vec<(String, String)>,
    /// The entries of the given study day and later that still stand (undone ones and
    /// undo entries left out), oldest first: what undo can take back, and what counts
    /// towards the day's limits.
    pub today: Vec<Entry>,
    /// The quiz that was begun and not ended, with all its standing entries, oldest first.
    pub open_quiz: Vec<Entry>,
}

impl Store {
    /// Opens the database in `dir`, creating both where they are missing.
    ///
    /// # Errors
    /// See [`OpenError`]; a file that is not ours, newer or damaged is never touched.
    pub fn open(dir: &Path, now: Timestamp) -> Result<Self, OpenError> {
        let _ = (dir, now);
        todo!("contract only")
    }

    /// Reads everything needed to go on; `day` is today in days since 1970.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn snapshot(&self, today: crate::clock::StudyDay) -> Result<Snapshot, StoreError> {
        let _ = today;
        todo!("contract only")
    }

    /// Appends entries and puts the memories they lead to, in one durable transaction.
    /// A memory of `None` means: never reviewed. Appending an entry whose id is already
    /// in the log does nothing, so a write may be repeated after a doubt.
    ///
    /// # Errors
    /// When nothing could be written; the log is then as before.
    pub fn append(
        &mut self,
        entries: &[Entry],
        memories: &[(ExerciseId, Option<Memory>)],
    ) -> Result<(), StoreError> {
        let _ = (entries, memories);
        todo!("contract only")
    }

    /// The reviews of one exercise that still stand, oldest first.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn history(
        &self,
        exercise: &ExerciseId,
    ) -> Result<Vec<crate::schedule::Review>, StoreError> {
        let _ = exercise;
        todo!("contract only")
    }

    /// Keeps a setting; `json` is its value.
    ///
    /// # Errors
    /// When nothing could be written.
    pub fn set(&mut self, key: &str, json: &str) -> Result<(), StoreError> {
        let _ = (key, json);
        todo!("contract only")
    }
}

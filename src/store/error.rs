//! Trouble in the world, sorted into the few kinds that need different remedies.
//!
//! Words only: nothing here opens, reads or repairs anything.

use std::io;
use std::path::{Path, PathBuf};

use rusqlite::{ErrorCode, ffi};

use crate::text::plainly;

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
    /// A file without a byte in it. Ours are put in place complete, so whatever this was
    /// meant to be, its contents were lost elsewhere: often by a sync or a full disk.
    #[error("`{}` is empty: it holds no database, and Newsdeck never leaves one empty", .0.display())]
    Empty(PathBuf),
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
    /// Somebody stopped the work that it was opened for.
    #[error("it was stopped, and nothing was changed")]
    Stopped,
}

/// Why a write or read did not happen. The database is as it was before the call.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    #[error("the disk that holds `{}` is full", .0.display())]
    DiskFull(PathBuf),
    #[error("`{}` cannot be written: {detail}", .path.display())]
    ReadOnly { path: PathBuf, detail: String },
    /// A page was found unreadable while the database was open.
    #[error("`{}` is damaged: {detail}", .path.display())]
    Damaged { path: PathBuf, detail: String },
    #[error("failed to {deed} `{}`: {detail}", .path.display())]
    Io { deed: &'static str, path: PathBuf, detail: String },
}

/// What an error of SQLite or of the system comes down to.
#[derive(Clone, Copy, Debug)]
enum Trouble {
    InUse,
    DiskFull,
    ReadOnly,
    NotADatabase,
    Damaged,
    Stopped,
    Other,
}

impl OpenError {
    /// Whether the file itself is of no use, rather than the world around it: then a backup
    /// or a rescue helps.
    pub fn is_about_the_file(&self) -> bool {
        matches!(self, Self::Damaged { .. } | Self::Foreign(_) | Self::Empty(_))
    }

    pub(super) fn of_sqlite(path: &Path, error: &rusqlite::Error) -> Self {
        Self::of(trouble_of_sqlite(error), path, words_of(error))
    }

    pub(super) fn of_io(path: &Path, error: &io::Error) -> Self {
        Self::of(trouble_of_io(error), path, plainly(error))
    }

    pub(super) fn damaged(path: &Path, detail: impl Into<String>) -> Self {
        Self::Damaged { path: path.to_owned(), detail: detail.into() }
    }

    /// What kept the open database in `dir` from being read or written to.
    pub(super) fn of_store(error: StoreError, dir: &Path) -> Self {
        match error {
            StoreError::DiskFull(path) => Self::DiskFull(path),
            StoreError::ReadOnly { path, detail } => Self::ReadOnly { path, detail },
            StoreError::Damaged { path, detail } => Self::Damaged { path, detail },
            StoreError::Io { .. } => Self::Io { path: dir.to_owned(), detail: error.to_string() },
        }
    }

    fn of(trouble: Trouble, path: &Path, detail: String) -> Self {
        let path = path.to_owned();
        match trouble {
            Trouble::InUse => Self::InUse(path),
            Trouble::DiskFull => Self::DiskFull(path),
            Trouble::ReadOnly => Self::ReadOnly { path, detail },
            Trouble::NotADatabase => Self::Foreign(path),
            Trouble::Damaged => Self::Damaged { path, detail },
            Trouble::Stopped => Self::Stopped,
            Trouble::Other => Self::Io { path, detail },
        }
    }
}

impl StoreError {
    pub(super) fn of_io(deed: &'static str, path: &Path, error: &io::Error) -> Self {
        let path = path.to_owned();
        let detail = plainly(error);
        match trouble_of_io(error) {
            Trouble::DiskFull => Self::DiskFull(path),
            Trouble::ReadOnly => Self::ReadOnly { path, detail },
            _ => Self::Io { deed, path, detail },
        }
    }

    pub(super) fn of_sqlite(deed: &'static str, path: &Path, error: &rusqlite::Error) -> Self {
        let path = path.to_owned();
        let detail = words_of(error);
        match trouble_of_sqlite(error) {
            Trouble::DiskFull => Self::DiskFull(path),
            Trouble::ReadOnly => Self::ReadOnly { path, detail },
            Trouble::NotADatabase | Trouble::Damaged => Self::Damaged { path, detail },
            Trouble::InUse | Trouble::Stopped | Trouble::Other => Self::Io { deed, path, detail },
        }
    }
}

fn trouble_of_sqlite(error: &rusqlite::Error) -> Trouble {
    use rusqlite::Error::{FromSqlConversionFailure, IntegralValueOutOfRange, InvalidColumnType};
    // The tables are strict: only damage puts into a column what it cannot hold.
    if let FromSqlConversionFailure(..) | IntegralValueOutOfRange(..) | InvalidColumnType(..) =
        error
    {
        return Trouble::Damaged;
    }
    match error.sqlite_error_code() {
        Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => Trouble::InUse,
        Some(ErrorCode::DiskFull) => Trouble::DiskFull,
        // `CannotOpen` comes when the write-ahead log cannot be made in the folder.
        Some(ErrorCode::ReadOnly | ErrorCode::CannotOpen | ErrorCode::PermissionDenied) => {
            Trouble::ReadOnly
        }
        Some(ErrorCode::NotADatabase) => Trouble::NotADatabase,
        Some(ErrorCode::OperationInterrupted) => Trouble::Stopped,
        // No value of ours is as long as to need it: only damage says that one is.
        Some(ErrorCode::DatabaseCorrupt | ErrorCode::OutOfMemory | ErrorCode::TooBig) => {
            Trouble::Damaged
        }
        _ => Trouble::Other,
    }
}

fn trouble_of_io(error: &io::Error) -> Trouble {
    match error.kind() {
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Trouble::DiskFull,
        // A file where a folder is needed: no writing there either, and the same remedy.
        io::ErrorKind::PermissionDenied
        | io::ErrorKind::ReadOnlyFilesystem
        | io::ErrorKind::NotADirectory => Trouble::ReadOnly,
        _ => Trouble::Other,
    }
}

/// What SQLite says, without the statement it was about: that is ours, not the reader's.
fn words_of(error: &rusqlite::Error) -> String {
    match error {
        rusqlite::Error::SqliteFailure(code, _) if code.code == ErrorCode::SystemIoFailure => {
            format!(
                "{} (disk I/O error {})",
                deed_that_failed(code.extended_code),
                code.extended_code
            )
        }
        rusqlite::Error::SqliteFailure(code, _) if code.code == ErrorCode::CannotOpen => {
            "the system opens no file for writing there".to_owned()
        }
        rusqlite::Error::SqliteFailure(_, Some(words)) => words.clone(),
        rusqlite::Error::SqliteFailure(code, None) => code.to_string(),
        rusqlite::Error::SqlInputError { msg, .. } => msg.clone(),
        rusqlite::Error::FromSqlConversionFailure(..)
        | rusqlite::Error::IntegralValueOutOfRange(..)
        | rusqlite::Error::InvalidColumnType(..) => {
            "it holds a value that cannot be read".to_owned()
        }
        other => other.to_string(),
    }
}

/// What the system was asked for, and did not do: SQLite calls it all "disk I/O error".
fn deed_that_failed(extended_code: i32) -> &'static str {
    match extended_code {
        ffi::SQLITE_IOERR_READ | ffi::SQLITE_IOERR_SHORT_READ => {
            "the disk does not give back what is on it"
        }
        ffi::SQLITE_IOERR_WRITE | ffi::SQLITE_IOERR_TRUNCATE | ffi::SQLITE_IOERR_DELETE => {
            "the disk refuses to write"
        }
        ffi::SQLITE_IOERR_FSYNC | ffi::SQLITE_IOERR_DIR_FSYNC => {
            "the disk does not confirm what was written"
        }
        ffi::SQLITE_IOERR_LOCK | ffi::SQLITE_IOERR_UNLOCK | ffi::SQLITE_IOERR_RDLOCK => {
            "the disk keeps no locks"
        }
        _ => "the disk fails",
    }
}

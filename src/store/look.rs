//! A look at the file before SQLite may touch it: is it there, is it ours, do we know its schema?
//!
//! SQLite itself would recover, roll back or create: too late to find out that a file
//! was somebody else's. So the first hundred bytes are read here, and nothing is written.

use std::fs::{self, File};
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use super::error::OpenError;

/// "NwDk" in the header of every database of ours; the schema files set it.
pub(super) const APPLICATION_ID: u32 = 0x4E77_446B;

/// Where SQLite's file format keeps things in the first page.
const HEADER_BYTES: usize = 100;
const MAGIC: &[u8; 16] = b"SQLite format 3\0";
const READ_VERSION_AT: usize = 19;
/// What stands there in a database that has a write-ahead log: it is there before the log is,
/// and goes after it.
const WITH_WRITE_AHEAD_LOG: u8 = 2;
const USER_VERSION_AT: usize = 60;
const APPLICATION_ID_AT: usize = 68;

/// What stands at the path.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Found {
    /// Nothing, and nothing beside it that belongs to a database.
    Nothing,
    /// A database of ours, with a schema that this program knows, that was closed: no
    /// write-ahead log belongs to it.
    Closed,
    /// A database of ours, with a schema that this program knows, that was not closed.
    LeftOpen,
}

/// Looks at `path` without changing anything.
pub(super) fn look(path: &Path, known: i64) -> Result<Found, OpenError> {
    let meta = match fs::metadata(path) {
        Ok(meta) => meta,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return nothing_at(path),
        Err(error) => return Err(OpenError::of_io(path, &error)),
    };
    if !meta.is_file() {
        // Opening a pipe would wait for ever, and a folder is no database either.
        return Err(OpenError::Foreign(path.to_owned()));
    }
    if meta.len() == 0 {
        return Err(OpenError::Empty(path.to_owned()));
    }
    let mut header = Vec::with_capacity(HEADER_BYTES);
    File::open(path)
        .and_then(|file| file.take(HEADER_BYTES as u64).read_to_end(&mut header))
        .map_err(|error| OpenError::of_io(path, &error))?;
    let ours =
        header.starts_with(MAGIC) && number_at(APPLICATION_ID_AT, &header) == Some(APPLICATION_ID);
    let Some(version) = number_at(USER_VERSION_AT, &header).filter(|_| ours) else {
        return Err(OpenError::Foreign(path.to_owned()));
    };
    is_known(path, i64::from(version.cast_signed()), known)?;
    for suffix in ["-wal", "-journal"] {
        expect_file(&beside(path, suffix))?;
    }
    Ok(if header[READ_VERSION_AT] == WITH_WRITE_AHEAD_LOG {
        Found::LeftOpen
    } else {
        Found::Closed
    })
}

/// Whether a database of ours has a schema that this program can work with.
pub(super) fn is_known(path: &Path, found: i64, known: i64) -> Result<(), OpenError> {
    if found > known {
        return Err(OpenError::Newer { path: path.to_owned(), found, known });
    }
    if found < 1 {
        return Err(OpenError::damaged(path, format!("there is no schema {found}")));
    }
    Ok(())
}

/// The file in which SQLite keeps writes not yet in the database: `-wal` or `-journal`.
pub(super) fn beside(path: &Path, suffix: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(suffix);
    PathBuf::from(name)
}

/// Nothing but a file may have the name of one that SQLite makes.
fn expect_file(path: &Path) -> Result<(), OpenError> {
    if fs::metadata(path).is_ok_and(|meta| !meta.is_file()) {
        let detail = "it is no file, and a file is needed".to_owned();
        return Err(OpenError::ReadOnly { path: path.to_owned(), detail });
    }
    Ok(())
}

/// A link to a place that is away, on a disk that is not plugged in now, is not replaced.
pub(super) fn expect_no_loose_end(path: &Path) -> Result<(), OpenError> {
    match loose_end(path) {
        Some(detail) => Err(OpenError::Io { path: path.to_owned(), detail }),
        None => Ok(()),
    }
}

/// Where a link leads that leads nowhere, in words.
pub(super) fn loose_end(path: &Path) -> Option<String> {
    let end = fs::read_link(path).ok().filter(|_| !path.exists())?;
    Some(format!("it is a link to `{}`, and nothing is there", end.display()))
}

/// A new database beside an old write-ahead log would swallow the old pages, and pass
/// every integrity check with half its rows missing. So where the database went away
/// without them, nothing new is created.
fn nothing_at(path: &Path) -> Result<Found, OpenError> {
    expect_no_loose_end(path)?;
    for suffix in ["-wal", "-journal"] {
        let rest = beside(path, suffix);
        if fs::metadata(&rest).is_ok_and(|meta| meta.len() > 0) {
            let detail = format!(
                "it is missing, but answers not yet in it are still in `{}`",
                rest.display()
            );
            return Err(OpenError::damaged(path, detail));
        }
    }
    Ok(Found::Nothing)
}

fn number_at(at: usize, header: &[u8]) -> Option<u32> {
    let bytes = header.get(at..at + 4)?.try_into().ok()?;
    (header.len() == HEADER_BYTES).then_some(u32::from_be_bytes(bytes))
}

//! Database and log, compared when the database is opened: what one lacks, the other gives.
//!
//! This heals what no check of a database can see: one that was copied without its write-ahead
//! log, one that went away and was made anew, a segment that is missing or was cut. Most starts
//! find in a moment that both hold the same. How a union is written is not known here.

use std::collections::HashSet;
use std::path::{Path, PathBuf};

use rusqlite::Connection;

use super::entry::EntryId;
use super::error::{OpenError, StoreError};
use super::open::{expect_sound, open_ready, settle};
use super::progress::Progress;
use super::replace::Replacement;
use super::segments::file::{Segment, list, sweep};
use super::segments::{self, Log, SegmentFile};
use super::union::{self, Told};
use super::{line, rows};
use crate::clock::Timestamp;

/// What the comparison at the start came to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Healed {
    /// Entries that the log had and the database lacked.
    pub gained: usize,
    /// Entries that the database had and the log lacked, though it should have had them.
    pub given: usize,
    /// What could not be read, each in a sentence with its place.
    pub trouble: Vec<String>,
}

/// A database and its log, which hold the same.
pub(super) struct Agreed {
    pub db: Connection,
    /// Whether the database was made ready for writing.
    pub is_ready: bool,
    /// None where the log cannot be had: progress is kept without it.
    pub log: Option<Log>,
    pub healed: Healed,
}

/// Where the database is, and how it is opened.
pub(super) struct Place<'a> {
    pub path: &'a Path,
    /// Where it goes if it has to be replaced.
    pub kept: &'a Path,
    pub migrations: &'a [&'a str],
    pub now: Timestamp,
}

impl Place<'_> {
    fn log_folder(&self) -> PathBuf {
        self.path.with_file_name(segments::FOLDER)
    }

    /// Opens it again, ready for writing.
    fn reopen(&self) -> Result<Connection, OpenError> {
        open_ready(self.path, self.migrations, self.now)
    }
}

/// Compares the open database with the segments beside it; where it has to be written anew, that
/// can be stopped.
pub(super) fn agree(
    db: Connection,
    place: &Place<'_>,
    progress: &mut Progress<'_>,
) -> Result<Agreed, OpenError> {
    sweep(&place.log_folder());
    match Log::find(&db, &place.log_folder()) {
        Ok(Some(log)) => {
            Ok(Agreed { db, is_ready: false, log: Some(log), healed: Healed::default() })
        }
        Ok(None) => heal(db, place, progress),
        Err(error) => {
            log::warn!("progress is kept without the log beside the database: {error}");
            Ok(Agreed { db, is_ready: false, log: None, healed: Healed::default() })
        }
    }
}

fn heal(
    mut db: Connection,
    place: &Place<'_>,
    progress: &mut Progress<'_>,
) -> Result<Agreed, OpenError> {
    let folder = place.log_folder();
    let sqlite = |error: rusqlite::Error| OpenError::of_sqlite(place.path, &error);
    let segments = list(&folder).map_err(|error| OpenError::of_io(&folder, &error))?;
    progress.watch(&mut db).map_err(sqlite)?;
    expect_sound(&db, place.path)?;
    let Told { ids: mut lacking, trouble, .. } = union::told_by(&segments, progress)?;
    let mut ungiven = HashSet::new();
    let note = |_, id| {
        if !lacking.remove(&id) {
            ungiven.insert(id);
        }
    };
    rows::ids(&db, note).map_err(sqlite)?;
    let gained = lacking.len();
    let db = if gained == 0 {
        progress.settle()?;
        settle(&db).map_err(sqlite)?;
        db
    } else {
        match united(db, place, &segments, progress) {
            Ok(db) => db,
            Err(
                error
                @ (OpenError::DiskFull(_) | OpenError::ReadOnly { .. } | OpenError::Io { .. }),
            ) => {
                log::warn!("{gained} entries of the log could not be put back: {error}");
                // Without a log this time, so that the next start compares them again.
                let db = place.reopen()?;
                return Ok(Agreed { db, is_ready: true, log: None, healed: Healed::default() });
            }
            Err(error) => return Err(error),
        }
    };
    let told = |error: StoreError| log::warn!("the log is not up to date: {error}");
    let given = give(&db, &folder, &segments, &ungiven).map_err(told).unwrap_or(0);
    let log = begin_anew(&db, &folder).map_err(told).ok();
    for line in &trouble {
        log::warn!("{line}");
    }
    log::info!("{gained} entries came back from the log, {given} were given to it");
    Ok(Agreed { db, is_ready: true, log, healed: Healed { gained, given, trouble } })
}

/// The database with all that the segments have.
fn united(
    db: Connection,
    place: &Place<'_>,
    segments: &[Segment],
    progress: &mut Progress<'_>,
) -> Result<Connection, OpenError> {
    let mut replacement = Replacement::begin(place.path, place.migrations, progress)?;
    let mut trouble = Vec::new();
    let mut sources = union::sources_of(segments);
    sources.push(union::rows_of(&db, &mut trouble));
    replacement.write(sources, progress)?;
    let settings = union::settings_of(&db);
    replacement.put_settings(&settings)?;
    // One that was made a moment ago, where none was, is nothing that anybody could want back.
    let is_empty = settings.is_empty() && rows::last_seq(&db).is_ok_and(|last| last == 0);
    for line in trouble {
        log::warn!("{line}");
    }
    replacement.take_the_place_of(db, (!is_empty).then_some(place.kept), progress)?;
    place.reopen()
}

/// Writes entries that no segment has, though all before some place should be in one.
fn give(
    db: &Connection,
    folder: &Path,
    segments: &[Segment],
    ungiven: &HashSet<EntryId>,
) -> Result<usize, StoreError> {
    if ungiven.is_empty() {
        return Ok(0);
    }
    let device = segments::device_of(db)
        .map_err(|error| StoreError::of_sqlite("read", folder, &error))?
        .unwrap_or_else(segments::new_device);
    let io = |error: std::io::Error| StoreError::of_io("write to", folder, &error);
    let name = format!("given-{}", segments.len());
    let mut file = SegmentFile::begin(folder, &device, &name).map_err(io)?;
    let mut trouble = Vec::new();
    for entry in union::rows_of(db, &mut trouble).filter(|entry| ungiven.contains(&entry.id)) {
        file.put(line::of_entry(0, &entry).as_bytes()).map_err(io)?;
    }
    file.finish().map_err(io)?;
    Ok(ungiven.len())
}

/// The log goes on in a segment of its own: the places of entries may be others than before.
fn begin_anew(db: &Connection, folder: &Path) -> Result<Log, StoreError> {
    let mut log = Log::beginning_after_all_of(db, folder)?;
    let kept = log.begin(db)?;
    union::put_settings(db, &[(segments::SETTING.to_owned(), kept)])
        .map_err(|error| StoreError::of_sqlite("write to", folder, &error))?;
    Ok(log)
}

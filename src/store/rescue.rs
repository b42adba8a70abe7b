//! Out of a database that is damaged, a new one: from the log beside it, from the newest
//! backup, and from every row that can still be read.
//!
//! The damaged one is renamed, never deleted, and only after all is read: what is read is a
//! copy, so that nothing is made worse on the way.

use std::collections::{HashMap, HashSet};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use rusqlite::Connection;

use super::create::sync_dir;
use super::error::OpenError;
use super::look::beside;
use super::migrate::{MIGRATIONS, migrate, newest, version};
use super::progress::Progress;
use super::replace::Replacement;
use super::segments::file::list;
use super::union::{self, Source};
use super::{FILE_NAME, Store, backup, rows, segments};
use crate::clock::Timestamp;
use crate::store::entry::{Entry, EntryId};

/// What a rescue came to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Rescued {
    /// Entries in the new database.
    pub entries: usize,
    /// Entries that each source had, most of them the same.
    pub from_log: usize,
    pub from_backup: usize,
    pub from_database: usize,
    /// The damaged database under its new name; none where there was no file.
    pub kept: Option<PathBuf>,
    /// What could not be read, each in a sentence with its place.
    pub trouble: Vec<String>,
}

/// Makes a new database from all that can be read of the one in `dir`. Nothing where the database
/// is sound.
///
/// # Errors
/// When the database is in use, the new one cannot be written, or somebody stops it: everything is
/// as before then.
pub fn rescue(
    dir: &Path,
    now: Timestamp,
    progress: &mut Progress<'_>,
) -> Result<Option<Rescued>, OpenError> {
    let path = dir.join(FILE_NAME);
    match Store::open(dir, now) {
        Ok(mut store) => {
            progress.watch(&mut store.db).map_err(|error| OpenError::of_sqlite(&path, &error))?;
            let complaints =
                store.integrity_check().unwrap_or_else(|error| vec![error.to_string()]);
            progress.look()?;
            if complaints.is_empty() {
                return Ok(None);
            }
            log::info!("the database opens, and is damaged: {complaints:?}");
        }
        Err(error) if error.is_about_the_file() => log::info!("{error}"),
        Err(error) => return Err(error),
    }
    let scratch = Scratch(beside(&path, ".new-rescue"));
    // One that a crash left behind would be read as if it were of today.
    let _ = fs::remove_dir_all(&scratch.0);
    let written = gather(dir, &path, &scratch, progress);
    let (replacement, mut rescued) = written?;
    let draft = replacement.finished(progress)?;
    rescued.kept =
        put_and_keep(&draft.0, dir, now).map_err(|error| OpenError::of_io(&path, &error))?;
    Ok(Some(rescued))
}

/// Puts the database at `draft` in the place of a damaged one, which is kept with what SQLite
/// has beside it: `newsdeck.damaged-2026-02-03-120000.sqlite`. There is no moment without a
/// database: a start that found none would begin a new one, and say nothing.
pub(super) fn put_and_keep(
    draft: &Path,
    dir: &Path,
    now: Timestamp,
) -> io::Result<Option<PathBuf>> {
    let path = dir.join(FILE_NAME);
    let name = |second: i64| {
        let at = Timestamp::from_millis(now.as_millis().saturating_add(1_000 * second));
        dir.join(format!("newsdeck.damaged-{}.sqlite", backup::stamp(at)))
    };
    let kept = (0..).map(name).find(|kept| !kept.exists()).expect("some second has no file yet");
    let (wal, journal) = (beside(&path, "-wal"), beside(&path, "-journal"));
    for (file, kept) in [(&wal, beside(&kept, "-wal")), (&path, kept.clone())] {
        if file.exists() && fs::hard_link(file, &kept).is_err() {
            fs::rename(file, &kept)?;
        }
    }
    // SQLite would roll it back into the new database.
    if journal.exists() {
        fs::rename(&journal, beside(&kept, "-journal"))?;
    }
    sync_dir(dir)?;
    fs::rename(draft, &path)?;
    if wal.exists() {
        fs::remove_file(&wal)?;
    }
    sync_dir(dir)?;
    Ok(kept.exists().then_some(kept))
}

fn gather(
    dir: &Path,
    path: &Path,
    scratch: &Scratch,
    progress: &mut Progress<'_>,
) -> Result<(Replacement, Rescued), OpenError> {
    let log = dir.join(segments::FOLDER);
    let (segments, unread) = match list(&log) {
        Ok(segments) => (segments, None),
        Err(error) => (Vec::new(), Some(format!("`{}` cannot be read: {error}", log.display()))),
    };
    let told = union::told_by(&segments, progress)?;
    let mut rescued =
        Rescued { from_log: told.ids.len(), trouble: told.trouble, ..Rescued::default() };
    rescued.trouble.extend(unread);
    let mut backup = None;
    for newest in backup::list(dir).unwrap_or_default().into_iter().rev() {
        progress.look()?;
        match scratch.open("backup", &newest.path, progress) {
            Ok(opened) => {
                backup = Some(opened);
                break;
            }
            Err(error) => log::warn!("`{}`: {error}", newest.path.display()),
        }
    }
    let damaged = scratch
        .open("damaged", path, progress)
        .inspect_err(|error| rescued.trouble.push(format!("nothing in it can be read: {error}")))
        .ok();

    progress.look()?;
    let misnamed = misnamed(damaged.as_ref(), backup.as_ref(), told.ids);
    if !misnamed.is_empty() {
        let rows = misnamed.len();
        let words = "rows of the database that lost their ids, and are elsewhere under these";
        rescued.trouble.push(format!("{words}: {rows}"));
    }

    let mut replacement = Replacement::begin(path, MIGRATIONS, progress)?;
    let (mut backed_up, mut readable, mut lost) = (0, 0, Vec::new());
    let mut sources = union::sources_of(&segments);
    if let Some(backup) = &backup {
        replacement.put_settings(&union::settings_of(backup))?;
        sources.push(counted(union::rows_of(backup, &mut rescued.trouble), &mut backed_up));
    }
    if let Some(damaged) = &damaged {
        replacement.put_settings(&union::settings_of(damaged))?;
        let salvaged = rows::salvaged(damaged, &mut lost);
        let salvaged = salvaged.filter(move |entry| !misnamed.contains(&entry.id));
        sources.push(counted(Box::new(salvaged), &mut readable));
    }
    rescued.entries = replacement.write(sources, progress)?;
    rescued.from_backup = backed_up;
    rescued.from_database = readable;
    rescued.trouble.extend(lost);
    Ok((replacement, rescued))
}

/// The false ids of rows that are known elsewhere by the ids that the index has for them: each
/// would be told twice.
fn misnamed(
    damaged: Option<&Connection>,
    backup: Option<&Connection>,
    in_log: HashSet<EntryId>,
) -> HashSet<EntryId> {
    let (mut known, mut indexed, mut misnamed) = (in_log, HashMap::new(), HashSet::new());
    let Some(damaged) = damaged else { return misnamed };
    // Where one of them cannot be read on, the rest of the rows are believed.
    if let Some(backup) = backup {
        let _ = rows::ids(backup, |_, id| {
            known.insert(id);
        });
    }
    let _ = rows::indexed_ids(damaged, |seq, id| {
        indexed.insert(seq, id);
    });
    let _ = rows::ids(damaged, |seq, id| {
        let is_elsewhere = indexed.get(&seq).is_some_and(|indexed| known.contains(indexed));
        if is_elsewhere && !known.contains(&id) {
            misnamed.insert(id);
        }
    });
    misnamed
}

fn counted<'a>(source: Source<'a>, count: &'a mut usize) -> Source<'a> {
    Box::new(source.inspect(|_: &Entry| *count += 1))
}

/// Copies of databases to read from, removed at the end.
struct Scratch(PathBuf);

impl Scratch {
    /// Opens a copy of a database, brought to the newest schema.
    fn open(
        &self,
        name: &str,
        database: &Path,
        progress: &Progress<'_>,
    ) -> Result<Connection, OpenError> {
        let copy = self.0.join(format!("{name}.sqlite"));
        let io = |error: io::Error| OpenError::of_io(database, &error);
        let sqlite = |error: rusqlite::Error| OpenError::of_sqlite(database, &error);
        fs::create_dir_all(&self.0).map_err(io)?;
        for suffix in ["", "-wal"] {
            match fs::copy(beside(database, suffix), beside(&copy, suffix)) {
                Err(error) if suffix.is_empty() || error.kind() != io::ErrorKind::NotFound => {
                    return Err(io(error));
                }
                _ => {}
            }
        }
        let mut db = Connection::open(&copy).map_err(sqlite)?;
        super::open::distrust(&db).and_then(|()| progress.watch(&mut db)).map_err(sqlite)?;
        if version(&db).map_err(sqlite)? < newest(MIGRATIONS) {
            migrate(&mut db, MIGRATIONS).map_err(sqlite)?;
        }
        Ok(db)
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

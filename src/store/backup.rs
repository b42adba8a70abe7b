//! Verified copies of the database, beside it, in the folder `backups`.
//!
//! A copy gets its name only when it is on the disk, was opened again and holds what it
//! should: so every file with such a name can be put back, and a damaged database, which
//! cannot be copied to satisfaction, never takes the place of a good copy. A copy has the pages
//! of the database, so the thorough look at it, on a thread of its own, is one at the database
//! as well, which nobody has to wait for. What is in the tables is not known here.

mod rotation;

use std::fs::{self, File};
use std::io;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use rusqlite::backup::{Backup as Copying, StepResult};
use rusqlite::{Connection, OpenFlags};

use super::check::hidden_damage;
use super::create::{for_the_owner_alone, make_folder, sync_dir};
use super::error::{OpenError, StoreError};
use super::look::beside;
use super::{restore, rows};
use crate::clock::Timestamp;
use rotation::superfluous;

/// The name of the folder, beside the database.
pub(super) const FOLDER: &str = "backups";
/// The least time between two that are made by the clock.
const EVERY_MINUTES: i64 = 30;
const MILLIS_PER_MINUTE: i64 = 60_000;

/// Pages that are copied at once: about a millisecond of work.
const STEP_PAGES: i32 = 128;
/// The year 9999 begins: names have no room for much later.
const LATEST_MILLIS: i64 = 253_370_764_800_000;
const SUFFIX: &str = ".sqlite";
const STAMP: &str = "%Y-%m-%d-%H%M%S";

/// A backup as it is found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Backup {
    pub path: PathBuf,
    pub at: Timestamp,
    /// What it was made before: `import`, `restore`, `schema-3`; those made by the clock say nothing.
    pub before: Option<String>,
    pub bytes: u64,
}

impl Backup {
    /// How many answers it holds, after a look at all of its pages.
    ///
    /// # Errors
    /// When it cannot be read, is damaged, or is no database of ours: it was changed since it
    /// was verified.
    pub fn answers(&self) -> Result<usize, OpenError> {
        restore::answers_in(&self.path)
    }
}

/// Every backup in the data folder `dir`, the oldest first.
///
/// # Errors
/// When the folder of backups is there and cannot be read.
pub fn list(dir: &Path) -> io::Result<Vec<Backup>> {
    let folder = dir.join(FOLDER);
    let found = match fs::read_dir(&folder) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        found => found?,
    };
    let mut backups = Vec::new();
    for file in found {
        let file = file?;
        let name = file.file_name();
        let Some((at, before)) = name.to_str().and_then(read_name) else { continue };
        let meta = file.metadata()?;
        if meta.is_file() {
            backups.push(Backup { path: file.path(), at, before, bytes: meta.len() });
        }
    }
    backups.sort_by(|a, b| (a.at, &a.path).cmp(&(b.at, &b.path)));
    Ok(backups)
}

/// Where a backup that is made now, before this, will be; no file has that name yet, and no log
/// that was set aside has it either.
pub(super) fn path_for(dir: &Path, now: Timestamp, before: Option<&str>) -> PathBuf {
    let before = before.map_or_else(String::new, |before| format!("-before-{before}"));
    // However odd the clock: after each second comes another.
    let now = now.as_millis().clamp(0, LATEST_MILLIS);
    let name = |second: i64| {
        let at = Timestamp::from_millis(now + second * 1_000);
        dir.join(FOLDER).join(format!("{}{before}{SUFFIX}", stamp(at)))
    };
    let is_free = |path: &PathBuf| !path.exists() && !log_beside(path).exists();
    (0..).map(name).find(is_free).expect("some second of all has no file yet")
}

/// Where the text log of a database goes that gives way to a backup, and is kept at `kept`.
pub(super) fn log_beside(kept: &Path) -> PathBuf {
    beside(kept, ".log")
}

/// A moment as names of files have it, in UTC: `2026-02-03-181000`.
pub(super) fn stamp(at: Timestamp) -> String {
    jiff::Timestamp::from_millisecond(at.as_millis())
        .unwrap_or(jiff::Timestamp::MAX)
        .strftime(STAMP)
        .to_string()
}

fn read_name(name: &str) -> Option<(Timestamp, Option<String>)> {
    let name = name.strip_suffix(SUFFIX)?;
    let (at, before) = name.split_at_checked("2026-02-03-181000".len())?;
    let before = match before {
        "" => None,
        before => Some(before.strip_prefix("-before-")?.to_owned()),
    };
    let at = jiff::civil::DateTime::strptime(STAMP, at).ok()?;
    let at = at.to_zoned(jiff::tz::TimeZone::UTC).ok()?.timestamp();
    Some((Timestamp::from_millis(at.as_millisecond()), before))
}

/// Whether the clock asks for a backup: something is new since the last, and that was a while ago.
pub(super) fn is_due(dir: &Path, last_seq: i64, now: Timestamp) -> bool {
    let Some(newest) = list(dir).unwrap_or_default().pop() else { return last_seq > 0 };
    let since = now.as_millis().abs_diff(newest.at.as_millis());
    since >= (EVERY_MINUTES * MILLIS_PER_MINUTE).unsigned_abs()
        && reopened(&newest.path).and_then(|db| rows::last_seq(&db)).ok() != Some(last_seq)
}

/// A copy of all pages that is not yet on the disk, nor looked at.
#[derive(Debug)]
pub(super) struct Draft {
    path: PathBuf,
    /// Its place once it is verified.
    name: PathBuf,
    entries: i64,
    last_seq: i64,
}

/// Copies the database page by page to where `name` will be; `between` is called between
/// steps, and may write to the database, or break off. Nothing where it did.
pub(super) fn copy(
    db: &Connection,
    name: &Path,
    between: &mut dyn FnMut() -> ControlFlow<()>,
) -> Result<Option<Draft>, StoreError> {
    let sqlite = |error: rusqlite::Error| StoreError::of_sqlite("write to", name, &error);
    let io = |error: io::Error| StoreError::of_io("write to", name, &error);
    let folder = name.parent().unwrap_or(Path::new("."));
    make_folder(folder).map_err(|error| StoreError::of_io("write to", folder, &error))?;
    let draft = beside(name, ".new");
    for_the_owner_alone().create(true).truncate(true).open(&draft).map_err(io)?;
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let mut copied = Connection::open_with_flags(&draft, flags).map_err(sqlite)?;
    // It is synced once, at the end, and thrown away where it comes to none.
    copied.pragma_update(None, "synchronous", "OFF").map_err(sqlite)?;
    {
        let copying = Copying::new(db, &mut copied).map_err(sqlite)?;
        let mut copied_all = Ok(false);
        while matches!(copied_all, Ok(false)) && between().is_continue() {
            copied_all = copying.step(STEP_PAGES).map(|step| step == StepResult::Done);
        }
        if !matches!(copied_all, Ok(true)) {
            drop(copying);
            drop(copied);
            let _ = fs::remove_file(&draft);
            return copied_all.map(|_| None).map_err(sqlite);
        }
    }
    // Nothing was written since the last step: there is one connection, and it is in this hand.
    let last_seq = rows::last_seq(db).map_err(sqlite)?;
    let entries = rows::count(db).map_err(sqlite)?;
    copied
        .query_row("PRAGMA journal_mode=DELETE", [], |_| Ok(()))
        .and_then(|()| copied.close().map_err(|(_, error)| error))
        .map_err(sqlite)?;
    Ok(Some(Draft { path: draft, name: name.to_owned(), entries, last_seq }))
}

impl Draft {
    /// Brings the copy to the disk, opens it again, and gives it its name if it is all there.
    pub fn verify(self) -> Result<PathBuf, StoreError> {
        let Self { path, name, entries, last_seq } = self;
        let verified = verified(&path, entries, last_seq)
            .and_then(|()| fs::rename(&path, &name))
            .and_then(|()| name.parent().map_or(Ok(()), sync_dir));
        if let Err(error) = verified {
            let _ = fs::remove_file(&path);
            return Err(StoreError::of_io("write to", &name, &error));
        }
        Ok(name)
    }
}

/// Makes a backup at once, for whoever has nothing else to do meanwhile.
pub(super) fn make(db: &Connection, name: &Path) -> Result<PathBuf, StoreError> {
    let copied = copy(db, name, &mut || ControlFlow::Continue(()))?;
    copied.expect("nobody breaks off").verify()
}

/// Removes backups made by the clock that later ones make superfluous, and drafts that were
/// never finished. Those made before something stay, and so does the newest.
pub(super) fn rotate(dir: &Path, now: Timestamp) -> io::Result<()> {
    let by_clock: Vec<Backup> =
        list(dir)?.into_iter().filter(|backup| backup.before.is_none()).collect();
    let times: Vec<Timestamp> = by_clock.iter().map(|backup| backup.at).collect();
    for index in superfluous(&times, now) {
        fs::remove_file(&by_clock[index].path)?;
    }
    for found in fs::read_dir(dir.join(FOLDER))? {
        let path = found?.path();
        if path.to_string_lossy().ends_with(&format!("{SUFFIX}.new")) {
            fs::remove_file(path)?;
        }
    }
    Ok(())
}

/// Opens a copy for reading.
pub(super) fn reopened(path: &Path) -> rusqlite::Result<Connection> {
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    Connection::open_with_flags(path, flags)
}

fn verified(draft: &Path, entries: i64, last_seq: i64) -> io::Result<()> {
    File::open(draft)?.sync_all()?;
    let look = || -> rusqlite::Result<(Option<String>, i64, i64)> {
        let copy = reopened(draft)?;
        Ok((hidden_damage(&copy)?, rows::count(&copy)?, rows::last_seq(&copy)?))
    };
    let (damage, count, last) = look().map_err(io::Error::other)?;
    if damage.is_some() || count != entries || last != last_seq {
        let damage = damage.unwrap_or_else(|| "its pages are sound".to_owned());
        return Err(io::Error::other(format!(
            "the copy does not equal what was copied: {damage}, {count} of {entries} entries"
        )));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::tests::{NOON, database, opened};

    #[test]
    fn a_name_says_when_and_before_what() {
        let dir = Path::new("data");
        for (before, expected) in [
            (None, "2026-02-03-120000.sqlite"),
            (Some("import"), "2026-02-03-120000-before-import.sqlite"),
        ] {
            let path = path_for(dir, NOON, before);
            assert_eq!(path, dir.join(FOLDER).join(expected));
            assert_eq!(read_name(expected), Some((NOON, before.map(str::to_owned))));
        }
        for name in ["", "a.sqlite", "2026-02-03-120000.sqlite.new", "2026-02-31-120000.sqlite"] {
            assert_eq!(read_name(name), None, "{name}");
        }
    }

    #[test]
    fn every_backup_has_a_name_of_its_own_however_odd_the_clock() {
        let dir = tempfile::tempdir().unwrap();
        fs::create_dir(dir.path().join(FOLDER)).unwrap();
        for millis in [i64::MIN, 0, i64::MAX] {
            let now = Timestamp::from_millis(millis);
            let [first, second] = [(); 2].map(|()| {
                let path = path_for(dir.path(), now, Some("heal"));
                fs::write(&path, "").unwrap();
                path
            });
            assert_ne!(first, second);
        }
        assert_eq!(list(dir.path()).unwrap().len(), 6);
    }

    #[test]
    fn a_copy_that_lacks_anything_gets_no_name() {
        let dir = database(40);
        let store = opened(dir.path());
        let name = path_for(dir.path(), NOON, None);
        let draft = copy(&store.db, &name, &mut || ControlFlow::Continue(())).unwrap().unwrap();
        let error = Draft { last_seq: 41, ..draft }.verify().unwrap_err().to_string();
        assert!(error.contains("does not equal"), "{error}");
        assert_eq!(list(dir.path()).unwrap(), []);
        assert_eq!(fs::read_dir(dir.path().join(FOLDER)).unwrap().count(), 0);
        assert_eq!(make(&store.db, &name).unwrap(), name);
        assert_eq!(list(dir.path()).unwrap().len(), 1);
    }

    #[test]
    fn what_a_kill_left_unfinished_goes_when_the_next_is_made() {
        let dir = database(40);
        let store = opened(dir.path());
        let name = path_for(dir.path(), NOON, None);
        drop(copy(&store.db, &name, &mut || ControlFlow::Continue(())).unwrap().unwrap());
        assert_eq!(fs::read_dir(dir.path().join(FOLDER)).unwrap().count(), 1);
        let later = path_for(dir.path(), NOON.plus_minutes(40), None);
        make(&store.db, &later).unwrap();
        rotate(dir.path(), NOON).unwrap();
        let left = fs::read_dir(dir.path().join(FOLDER)).unwrap();
        assert_eq!(left.map(|found| found.unwrap().path()).collect::<Vec<_>>(), [later]);
    }

    #[test]
    fn breaking_off_leaves_nothing() {
        let dir = database(4_000);
        let store = opened(dir.path());
        let name = path_for(dir.path(), NOON, None);
        assert!(copy(&store.db, &name, &mut || ControlFlow::Break(())).unwrap().is_none());
        assert_eq!(fs::read_dir(dir.path().join(FOLDER)).unwrap().count(), 0);
    }
}

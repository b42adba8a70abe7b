//! Putting a backup back: first what it would change, then the change.
//!
//! Nothing is deleted: the database that gives way becomes a backup itself, and its log is set
//! aside with it, as the log would else bring back at once what the backup does not have.

use std::collections::{BTreeMap, HashMap};
use std::fs::{self, File};
use std::path::{Path, PathBuf};

use rusqlite::Connection;

use super::create::DraftFile;
use super::error::OpenError;
use super::look::{Found, look};
use super::migrate::{MIGRATIONS, newest};
use super::progress::Progress;
use super::{FILE_NAME, Store, backup, open, replace, segments, union};
use crate::clock::{StudyDay, Timestamp};

/// What putting a backup back would change.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Preview {
    /// Answers in the backup.
    pub answers: usize,
    /// Answers that are in it and not in the database: they would come back.
    pub coming: Days,
    /// Answers that are in the database and not in it: they would go.
    pub going: Days,
    /// Keys of settings that would change.
    pub settings: Vec<String>,
    /// Why the database of now cannot be compared, where it cannot.
    pub damage: Option<String>,
}

/// Answers, and the first and last study day they were given on.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Days {
    pub answers: usize,
    pub span: Option<(StudyDay, StudyDay)>,
}

impl Days {
    fn of<'a>(days: impl Iterator<Item = &'a StudyDay>) -> Self {
        days.fold(Self::default(), |Self { answers, span }, day| {
            let (first, last) = span.unwrap_or((*day, *day));
            Self { answers: answers + 1, span: Some((first.min(*day), last.max(*day))) }
        })
    }
}

impl Preview {
    fn of(current: &Contents, backed_up: &Contents, damage: Option<String>) -> Self {
        Self {
            answers: backed_up.answers.len(),
            coming: Days::of(backed_up.lacking_in(current)),
            going: Days::of(current.lacking_in(backed_up)),
            settings: changed(&current.settings, &backed_up.settings),
            damage,
        }
    }
}

/// What putting `file` in the place of the database in `dir` would change.
///
/// # Errors
/// When the file is no sound database of ours, or the database is in use.
pub fn preview(dir: &Path, file: &Path, now: Timestamp) -> Result<Preview, OpenError> {
    let backed_up = Contents::of(&sound(file, &Progress::default())?, file)?;
    let (current, damage) = match Store::open(dir, now) {
        Ok(store) => (Contents::of_store(&store)?, None),
        Err(error) if error.is_about_the_file() => (Contents::default(), Some(error.to_string())),
        Err(error) => return Err(error),
    };
    Ok(Preview::of(&current, &backed_up, damage))
}

impl Store {
    /// What putting `file` in the place of this database would change.
    ///
    /// # Errors
    /// When the file is no sound database of ours.
    pub fn would_change(&self, file: &Path) -> Result<Preview, OpenError> {
        let backed_up = Contents::of(&sound(file, &Progress::default())?, file)?;
        Ok(Preview::of(&Contents::of_store(self)?, &backed_up, None))
    }
}

/// Puts `file` in the place of the database in `dir`, and says where that is kept now.
///
/// # Errors
/// When the file is no sound database of ours, nothing could be written, or somebody stops it; the
/// database is then as before.
pub fn restore(
    dir: &Path,
    file: &Path,
    now: Timestamp,
    progress: &mut Progress<'_>,
) -> Result<Option<PathBuf>, OpenError> {
    let path = dir.join(FILE_NAME);
    let io = |error: std::io::Error| OpenError::of_io(&path, &error);
    drop(sound(file, progress)?);
    // A database that opens is in nobody else's hands, and is one file when it is closed. One that
    // turns out to be damaged must not stand among the backups.
    let opened = match Store::open(dir, now).and_then(|store| looked_at(store, progress)) {
        Ok(store) => Some(store),
        Err(error) if error.is_about_the_file() => None,
        Err(error) => return Err(error),
    };
    progress.look()?;
    let draft = DraftFile::of(&path);
    fs::copy(file, &draft.0).and_then(|_| File::open(&draft.0)?.sync_all()).map_err(io)?;
    drop(sound(&draft.0, progress)?);
    progress.settle()?;
    let kept = backup::path_for(dir, now, Some("restore"));
    let is_sound = opened.is_some();
    drop(opened);
    if !is_sound {
        set_log_aside(dir, &kept).map_err(io)?;
        return super::rescue::put_and_keep(&draft.0, dir, now).map_err(io);
    }
    replace::keep(&path, &kept).and_then(|()| set_log_aside(dir, &kept)).map_err(io)?;
    replace::place(&draft, &path).map_err(io)?;
    Ok(Some(kept))
}

/// A database whose pages are sound. Nothing is written yet, not even what makes it ready for that.
fn looked_at(mut store: Store, progress: &Progress<'_>) -> Result<Store, OpenError> {
    progress.watch(&mut store.db).map_err(|error| OpenError::of_sqlite(&store.path, &error))?;
    open::expect_sound(&store.db, &store.path)?;
    Ok(store)
}

/// How many answers a database holds that is sound.
pub(super) fn answers_in(file: &Path) -> Result<usize, OpenError> {
    Ok(Contents::of(&sound(file, &Progress::default())?, file)?.answers.len())
}

/// The log of a database that gives way goes where that goes.
fn set_log_aside(dir: &Path, kept: &Path) -> std::io::Result<()> {
    let log = dir.join(segments::FOLDER);
    if log.is_dir() {
        if let Some(folder) = kept.parent() {
            fs::create_dir_all(folder)?;
        }
        fs::rename(&log, backup::log_beside(kept))?;
    }
    super::create::sync_dir(dir)
}

/// Opens a database of ours for reading, if it is sound in every way.
fn sound(file: &Path, progress: &Progress<'_>) -> Result<Connection, OpenError> {
    if look(file, newest(MIGRATIONS))? == Found::Nothing {
        let missing = std::io::Error::from(std::io::ErrorKind::NotFound);
        return Err(OpenError::of_io(file, &missing));
    }
    let sqlite = |error: rusqlite::Error| OpenError::of_sqlite(file, &error);
    let mut copy = backup::reopened(file).map_err(sqlite)?;
    progress.watch(&mut copy).map_err(sqlite)?;
    open::trust(&copy, file, MIGRATIONS)?;
    Ok(copy)
}

/// What people would miss of a database.
#[derive(Default)]
struct Contents {
    answers: HashMap<[u8; 16], StudyDay>,
    settings: BTreeMap<String, String>,
}

impl Contents {
    fn of_store(store: &Store) -> Result<Self, OpenError> {
        let db = store.filed().map_err(|error| OpenError::of_store(error, &store.path))?;
        Self::of(db, &store.path)
    }

    /// Every schema has these columns.
    fn of(db: &Connection, path: &Path) -> Result<Self, OpenError> {
        let sqlite = |error: rusqlite::Error| OpenError::of_sqlite(path, &error);
        let sql = "SELECT id, day FROM entry \
                   WHERE kind IN ('review', 'practised', 'quiz-answered')";
        let mut rows = db.prepare(sql).map_err(sqlite)?;
        let answers = rows
            .query_map([], |row| Ok((row.get(0)?, StudyDay::from_days(row.get(1)?))))
            .and_then(Iterator::collect)
            .map_err(sqlite)?;
        let mut settings: BTreeMap<String, String> = union::settings_of(db).into_iter().collect();
        settings.remove(segments::SETTING);
        Ok(Self { answers, settings })
    }

    fn lacking_in<'a>(&'a self, other: &'a Self) -> impl Iterator<Item = &'a StudyDay> {
        let lacks = |(id, _): &(&[u8; 16], &StudyDay)| !other.answers.contains_key(*id);
        self.answers.iter().filter(lacks).map(|(_, day)| day)
    }
}

fn changed(now: &BTreeMap<String, String>, then: &BTreeMap<String, String>) -> Vec<String> {
    let mut keys: Vec<String> = now.keys().chain(then.keys()).cloned().collect();
    keys.sort();
    keys.dedup();
    keys.retain(|key| now.get(key) != then.get(key));
    keys
}

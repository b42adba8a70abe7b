//! One database in the place of another: written beside it, verified, and only then put there.
//!
//! The one that was there is kept under a name of its own, never deleted. Whatever happens
//! on the way, one of the two stands in the place, whole.

use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};

use rusqlite::Connection;

use super::check::damage;
use super::create::{draft, draft_of, make_folder, sync_dir};
use super::error::OpenError;
use super::look::beside;
use super::open;
use super::union::{self, Source, Written};

/// A database that is being written, to take the place of the one at `path`.
#[derive(Debug)]
pub(super) struct Replacement {
    db: Connection,
    draft: PathBuf,
    path: PathBuf,
}

impl Replacement {
    /// An empty one, with the schema of `migrations`.
    pub fn begin(path: &Path, migrations: &[&str]) -> Result<Self, OpenError> {
        let file = draft_of(path);
        let db = draft(&file, path, migrations)?;
        // It is synced once, at the end, and thrown away where it comes to none.
        db.pragma_update(None, "synchronous", "OFF")
            .map_err(|error| OpenError::of_sqlite(path, &error))?;
        Ok(Self { db, draft: file, path: path.to_owned() })
    }

    /// Writes the union of these sources into it; `progress` hears how many entries there are.
    pub fn write(
        &mut self,
        sources: Vec<Source<'_>>,
        progress: &mut dyn FnMut(usize),
    ) -> Result<Written, OpenError> {
        union::write(&mut self.db, sources, progress)
            .map_err(|error| OpenError::of_sqlite(&self.path, &error))
    }

    /// Keeps settings in it; those of before under the same keys give way.
    pub fn put_settings(&self, settings: &[(String, String)]) -> Result<(), OpenError> {
        union::put_settings(&self.db, settings)
            .map_err(|error| OpenError::of_sqlite(&self.path, &error))
    }

    /// Puts it in the place of the open database `old`, which is sound and goes to `kept`;
    /// nowhere, if that is not given, because it holds nothing.
    pub fn take_the_place_of(self, old: Connection, kept: Option<&Path>) -> Result<(), OpenError> {
        let path = self.path.clone();
        let draft = self.finished()?;
        open::close(&old).map_err(|error| OpenError::of_sqlite(&path, &error))?;
        // Where files that are open can be renamed, the lock is held until it is done.
        let held = if cfg!(windows) {
            drop(old);
            None
        } else {
            Some(old)
        };
        let placed =
            kept.map_or(Ok(()), |kept| keep(&path, kept)).and_then(|()| put(&draft, &path));
        drop(held);
        placed.map_err(|error| OpenError::of_io(&path, &error))
    }

    /// The draft on the disk, looked at once more.
    pub fn finished(self) -> Result<PathBuf, OpenError> {
        let Self { db, draft, path } = self;
        let sqlite = |error: rusqlite::Error| OpenError::of_sqlite(&path, &error);
        if let Some(detail) = damage(&db).map_err(sqlite)? {
            return Err(OpenError::damaged(&path, detail));
        }
        db.close().map_err(|(_, error)| sqlite(error))?;
        File::open(&draft)
            .and_then(|file| file.sync_all())
            .map_err(|error| OpenError::of_io(&path, &error))?;
        Ok(draft)
    }
}

/// Keeps a database that is closed at `kept` as well, on the disk before it has that name. It is
/// a copy: a second name of the same file would change with it, if the program were killed
/// before another takes its place.
pub(super) fn keep(path: &Path, kept: &Path) -> io::Result<()> {
    let draft = beside(kept, ".new");
    let folder = kept.parent().unwrap_or(Path::new("."));
    make_folder(folder)?;
    let copied = fs::copy(path, &draft)
        .and_then(|_| File::open(&draft)?.sync_all())
        .and_then(|()| fs::rename(&draft, kept));
    if copied.is_err() {
        let _ = fs::remove_file(&draft);
    }
    copied.and_then(|()| sync_dir(folder))
}

/// Puts the file at `draft` in the place of the one at `path`, in one step.
pub(super) fn put(draft: &Path, path: &Path) -> io::Result<()> {
    fs::rename(draft, path)?;
    path.parent().map_or(Ok(()), sync_dir)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_kept_stays_as_it_was_whatever_is_written_then() {
        let dir = tempfile::tempdir().unwrap();
        let (path, kept) = (dir.path().join("a.sqlite"), dir.path().join("backups/b.sqlite"));
        fs::write(&path, "before").unwrap();
        keep(&path, &kept).unwrap();
        // A kill comes here, and the next start writes to the one that is still in its place.
        fs::write(&path, "after").unwrap();
        assert_eq!(fs::read(&kept).unwrap(), b"before");
        put(&kept, &path).unwrap();
        assert_eq!(fs::read(&path).unwrap(), b"before");
    }
}

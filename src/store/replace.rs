//! One database in the place of another: written beside it, verified, and only then put there.
//!
//! The one that was there is kept under a name of its own, never deleted. Whatever happens
//! on the way, one of the two stands in the place, whole.

use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};

use rusqlite::{Connection, ErrorCode, TransactionBehavior};

use super::check::damage;
use super::create::{DraftFile, draft, make_folder, sync_dir};
use super::entry::Entry;
use super::error::OpenError;
use super::insert::Insert;
use super::look::beside;
use super::open;
use super::progress::Progress;
use super::union::{self, Merge, Source};

/// Entries that are written in one transaction.
const PIECE: usize = 10_000;

/// A database that is being written, to take the place of the one at `path`.
#[derive(Debug)]
pub(super) struct Replacement {
    db: Connection,
    draft: DraftFile,
    path: PathBuf,
}

impl Replacement {
    /// An empty one, with the schema of `migrations`.
    pub fn begin(
        path: &Path,
        migrations: &[&str],
        progress: &Progress<'_>,
    ) -> Result<Self, OpenError> {
        let file = DraftFile::of(path);
        let mut db = draft(&file.0, path, migrations)?;
        // It is synced once, at the end, and thrown away where it comes to none.
        db.pragma_update(None, "synchronous", "OFF")
            .and_then(|()| progress.watch(&mut db))
            .map_err(|error| OpenError::of_sqlite(path, &error))?;
        Ok(Self { db, draft: file, path: path.to_owned() })
    }

    /// Writes the union of these sources into it; gives how many entries there are. Where two
    /// sources tell differently of an entry, the first at the same moment is believed.
    pub fn write(
        &mut self,
        sources: Vec<Source<'_>>,
        progress: &mut Progress<'_>,
    ) -> Result<usize, OpenError> {
        let sqlite = |error: rusqlite::Error| OpenError::of_sqlite(&self.path, &error);
        let mut entries = 0;
        let mut merge = Merge::of(sources).peekable();
        while merge.peek().is_some() {
            let piece = self
                .db
                .transaction_with_behavior(TransactionBehavior::Immediate)
                .map_err(sqlite)?;
            {
                let mut insert = Insert::prepare(&piece).map_err(sqlite)?;
                for entry in merge.by_ref().take(PIECE) {
                    entries += usize::from(put(&mut insert, &entry).map_err(sqlite)?);
                    progress.reached(entries)?;
                }
            }
            piece.commit().map_err(sqlite)?;
        }
        Ok(entries)
    }

    /// Keeps settings in it; those of before under the same keys give way.
    pub fn put_settings(&self, settings: &[(String, String)]) -> Result<(), OpenError> {
        union::put_settings(&self.db, settings)
            .map_err(|error| OpenError::of_sqlite(&self.path, &error))
    }

    /// Puts it in the place of the open database `old`, which is sound and goes to `kept`;
    /// nowhere, if that is not given, because it holds nothing.
    pub fn take_the_place_of(
        self,
        old: Connection,
        kept: Option<&Path>,
        progress: &mut Progress<'_>,
    ) -> Result<(), OpenError> {
        let path = self.path.clone();
        let draft = self.finished(progress)?;
        open::close(&old).map_err(|error| OpenError::of_sqlite(&path, &error))?;
        // Where files that are open can be renamed, the lock is held until it is done.
        let held = if cfg!(windows) {
            drop(old);
            None
        } else {
            Some(old)
        };
        let placed =
            kept.map_or(Ok(()), |kept| keep(&path, kept)).and_then(|()| place(&draft, &path));
        drop(held);
        placed.map_err(|error| OpenError::of_io(&path, &error))
    }

    /// The draft on the disk, looked at once more. What is done with it cannot be stopped.
    pub fn finished(self, progress: &mut Progress<'_>) -> Result<DraftFile, OpenError> {
        let Self { db, draft, path } = self;
        let sqlite = |error: rusqlite::Error| OpenError::of_sqlite(&path, &error);
        if let Some(detail) = damage(&db).map_err(sqlite)? {
            return Err(OpenError::damaged(&path, detail));
        }
        db.close().map_err(|(_, error)| sqlite(error))?;
        File::open(&draft.0)
            .and_then(|file| file.sync_all())
            .map_err(|error| OpenError::of_io(&path, &error))?;
        progress.settle()?;
        Ok(draft)
    }
}

/// Keeps a database that is closed at `kept` as well, on the disk before it has that name. It is
/// a copy: a second name of the same file would change with it, if the program were killed
/// before another takes its place.
pub(super) fn keep(path: &Path, kept: &Path) -> io::Result<()> {
    let draft = DraftFile(beside(kept, ".new"));
    let folder = kept.parent().unwrap_or(Path::new("."));
    make_folder(folder)?;
    fs::copy(path, &draft.0)?;
    File::open(&draft.0)?.sync_all()?;
    fs::rename(&draft.0, kept)?;
    sync_dir(folder)
}

/// Puts a draft in the place of the file at `path`, in one step.
pub(super) fn place(draft: &DraftFile, path: &Path) -> io::Result<()> {
    fs::rename(&draft.0, path)?;
    path.parent().map_or(Ok(()), sync_dir)
}

/// Whether an entry is new. One that no database takes is passed over: not even a hostile file
/// stops the others.
fn put(insert: &mut Insert<'_>, entry: &Entry) -> rusqlite::Result<bool> {
    match insert.put(entry) {
        Err(error) if error.sqlite_error_code() == Some(ErrorCode::ConstraintViolation) => {
            log::warn!("an entry of the log makes no sense: {error}");
            Ok(false)
        }
        put => put,
    }
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
        place(&DraftFile(kept), &path).unwrap();
        assert_eq!(fs::read(&path).unwrap(), b"before");
    }
}

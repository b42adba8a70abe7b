//! A new database: made under another name, then put in place whole.
//!
//! So a crash on the first evening leaves no half-made file that would have to be
//! told from a damaged one, and no start ever writes over what another start made.

use std::fs::{self, File, OpenOptions};
use std::io;
use std::path::{Path, PathBuf};

use rusqlite::{Connection, OpenFlags};

use super::error::OpenError;
use super::look::{beside, loose_end};
use super::migrate::migrate;

/// Puts an empty database with the schema of `migrations` at `path`, where nothing is yet.
/// If another start was faster, its database stays.
pub(super) fn create(path: &Path, migrations: &[&str]) -> Result<(), OpenError> {
    let draft = DraftFile::of(path);
    let made = make(&draft.0, path, migrations)
        .and_then(|()| publish(&draft.0, path).map_err(|error| OpenError::of_io(path, &error)));
    drop(draft);
    // Another start was faster, and has swept this draft away before it was whole.
    if path.exists() { Ok(()) } else { made }
}

/// Removes drafts that a crash left behind. Only for the holder of the database's lock:
/// whoever is still making a draft then finds the database there.
pub(super) fn sweep(path: &Path) {
    let (Some(dir), Some(name)) = (path.parent(), path.file_name().and_then(|name| name.to_str()))
    else {
        return;
    };
    let drafts = format!("{name}.new-");
    for found in fs::read_dir(dir).into_iter().flatten().flatten() {
        if found.file_name().to_str().is_some_and(|name| name.starts_with(&drafts)) {
            // A rescue reads from copies in a folder.
            let _ = fs::remove_file(found.path()).or_else(|_| fs::remove_dir_all(found.path()));
        }
    }
}

/// Makes the names in `dir` durable. Only Unix lets a folder be synced, and needs it.
pub(super) fn sync_dir(dir: &Path) -> io::Result<()> {
    if cfg!(unix) { File::open(dir)?.sync_all() } else { Ok(()) }
}

/// Makes a folder where none is. Of a file there, and of a link that leads nowhere, the system
/// would say that a "file exists".
pub(super) fn make_folder(path: &Path) -> io::Result<()> {
    if path.is_file() {
        let words = "it is a file, and a folder is needed";
        return Err(io::Error::new(io::ErrorKind::NotADirectory, words));
    }
    loose_end(path).map_or_else(|| fs::create_dir_all(path), |words| Err(io::Error::other(words)))
}

/// The file in which something is made that is to be put elsewhere whole. It goes when this is
/// dropped, wherever the work stopped.
#[derive(Debug)]
pub(super) struct DraftFile(pub PathBuf);

impl DraftFile {
    /// That of a database which is to be put at `path`.
    pub fn of(path: &Path) -> Self {
        Self(beside(path, &format!(".new-{}", std::process::id())))
    }
}

impl Drop for DraftFile {
    fn drop(&mut self) {
        // After a rename there is nothing to remove; anything else is only untidy.
        let _ = fs::remove_file(&self.0);
    }
}

/// Makes the draft; in words of trouble it is called `path`, which is all that people know of.
fn make(file: &Path, path: &Path, migrations: &[&str]) -> Result<(), OpenError> {
    let db = draft(file, path, migrations)?;
    db.close().map_err(|(_, error)| OpenError::of_sqlite(path, &error))?;
    File::open(file)
        .and_then(|file| file.sync_all())
        .map_err(|error| OpenError::of_io(path, &error))
}

/// An empty database with the schema of `migrations` in `draft`, to be put at `path`.
pub(super) fn draft(
    draft: &Path,
    path: &Path,
    migrations: &[&str],
) -> Result<Connection, OpenError> {
    let io = |error: io::Error| OpenError::of_io(path, &error);
    let sqlite = |error: rusqlite::Error| OpenError::of_sqlite(path, &error);
    // Made by the system first, because it says why it cannot; SQLite only says that.
    match for_the_owner_alone().create_new(true).open(draft) {
        // A start that crashed had the same process number.
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {
            OpenOptions::new().write(true).truncate(true).open(draft).map_err(io)?
        }
        made => made.map_err(io)?,
    };
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let mut db = Connection::open_with_flags(draft, flags).map_err(sqlite)?;
    // Nobody needs the draft rolled back: it is thrown away instead.
    db.pragma_update(None, "journal_mode", "MEMORY").map_err(sqlite)?;
    migrate(&mut db, migrations).map_err(sqlite)?;
    Ok(db)
}

/// What somebody knows and gets wrong is nobody else's business on a shared machine. SQLite
/// gives the files that it puts beside the database the same permissions.
pub(super) fn for_the_owner_alone() -> OpenOptions {
    let mut options = OpenOptions::new();
    options.write(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options
}

/// A link fails where the name is taken; a rename would replace the other's database.
fn publish(draft: &Path, path: &Path) -> io::Result<()> {
    match fs::hard_link(draft, path) {
        Ok(()) => {}
        Err(_) if path.exists() => return Ok(()),
        // Not every file system has links.
        Err(_) => fs::rename(draft, path)?,
    }
    path.parent().map_or(Ok(()), sync_dir)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[cfg(unix)]
    #[test]
    fn only_its_owner_can_read_a_new_database() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("newsdeck.sqlite");
        create(&path, &["CREATE TABLE entry (seq)"]).unwrap();
        let mode =
            std::os::unix::fs::PermissionsExt::mode(&fs::metadata(&path).unwrap().permissions());
        assert_eq!(mode & 0o777, 0o600);
    }

    #[test]
    fn what_a_crash_left_half_made_goes_and_nothing_else() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("newsdeck.sqlite");
        fs::create_dir(dir.path().join("newsdeck.sqlite.new-rescue")).unwrap();
        for name in
            ["newsdeck.sqlite.new-7", "newsdeck.sqlite.new-rescue/a", "newsdeck.sqlite", "new"]
        {
            fs::write(dir.path().join(name), "").unwrap();
        }
        sweep(&path);
        let left = fs::read_dir(dir.path()).unwrap().map(|found| found.unwrap().file_name());
        let mut left: Vec<_> = left.collect();
        left.sort();
        assert_eq!(left, ["new", "newsdeck.sqlite"]);
    }

    #[test]
    fn a_database_that_another_start_made_meanwhile_stays() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("newsdeck.sqlite");
        fs::write(&path, "made by the other").unwrap();
        create(&path, &["CREATE TABLE entry (seq)"]).unwrap();
        assert_eq!(fs::read(&path).unwrap(), b"made by the other");
        assert_eq!(fs::read_dir(dir.path()).unwrap().count(), 1, "no draft is left");
    }
}

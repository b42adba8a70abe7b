//! Changes a deck file of the user's, whole or not at all.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use crate::deck::edit::EditError;
use crate::library::add::put_new;
use crate::library::read::{ReadError, read};
use crate::text::plainly;

/// Why a deck file was not changed. It is as it was.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ChangeError {
    #[error(transparent)]
    Read(#[from] ReadError),
    #[error("`{}` was not changed: {error}", .path.display())]
    Edit { path: PathBuf, error: EditError },
    #[error("`{}` was not changed: it is read-only", .0.display())]
    ReadOnly(PathBuf),
    #[error("`{}` was not changed: somebody else has just changed it", .0.display())]
    Elsewhere(PathBuf),
    #[error("`{}` is already there, and holds another deck: rename it, then save again", .0.display())]
    AlreadyThere(PathBuf),
    /// A file that was to be written for somebody else to read.
    #[error("`{}` was not written: {detail}", .path.display())]
    Export { path: PathBuf, detail: String },
    #[error("failed to write `{}`: {detail}", .path.display())]
    Write { path: PathBuf, detail: String },
    #[error("`{}` was not moved into `{}`: {detail}", .file.display(), .folder.display())]
    Move { file: PathBuf, folder: PathBuf, detail: String },
}

impl ChangeError {
    /// The file it is about.
    pub fn path(&self) -> &Path {
        match self {
            Self::Read(error) => error.path(),
            Self::Move { file: path, .. }
            | Self::ReadOnly(path)
            | Self::Elsewhere(path)
            | Self::AlreadyThere(path)
            | Self::Edit { path, .. }
            | Self::Export { path, .. }
            | Self::Write { path, .. } => path,
        }
    }
}

/// Gives the file the text that `edit` makes of its own, in one step: whoever looks sees the
/// old text or the new one, also after a crash. A link stays a link to what is changed.
///
/// # Errors
/// When it cannot be read, edited or written; the file is then as it was.
pub fn edit(
    path: &Path,
    edit: impl FnOnce(&str) -> Result<String, EditError>,
) -> Result<(), ChangeError> {
    let write =
        |error: io::Error| ChangeError::Write { path: path.to_owned(), detail: plainly(&error) };
    let text = read(path)?;
    let edited = edit(&text).map_err(|error| ChangeError::Edit { path: path.to_owned(), error })?;
    let file = fs::canonicalize(path).map_err(write)?;
    let permissions = fs::metadata(&file).map_err(write)?.permissions();
    // Replacing a file asks leave of its folder alone; whoever protects it means the file.
    if permissions.readonly() {
        return Err(ChangeError::ReadOnly(path.to_owned()));
    }
    let draft = draft_of(&file);
    let done = put(&draft, &edited, permissions).map_err(write).and_then(|()| {
        // An editor may have saved it in between: its text must not be lost.
        if read(path)? != text {
            return Err(ChangeError::Elsewhere(path.to_owned()));
        }
        fs::rename(&draft, &file).map_err(write)
    });
    if done.is_err() {
        // It is ours to remove, and only untidy where it stays.
        let _ = fs::remove_file(&draft);
    }
    done?;
    file.parent().map_or(Ok(()), sync_dir).map_err(write)
}

/// Writes the user's own copy of a deck that came with the program.
///
/// # Errors
/// When it cannot be written, or there is such a file already: nothing is written over.
pub fn keep_copy(path: &Path, text: &str) -> Result<(), ChangeError> {
    put_new(path, text).map_err(|error| match error.kind() {
        io::ErrorKind::AlreadyExists => ChangeError::AlreadyThere(path.to_owned()),
        _ => ChangeError::Write { path: path.to_owned(), detail: plainly(&error) },
    })
}

/// Writes a text to a file that is not there yet, whole or not at all.
///
/// # Errors
/// When it cannot be written, or there is such a file already: nothing is written over.
pub fn export(path: &Path, text: &str) -> Result<(), ChangeError> {
    put_new(path, text).map_err(|error| {
        let detail = match error.kind() {
            io::ErrorKind::AlreadyExists => {
                "there is a file of that name, which was left as it is; give another name"
                    .to_owned()
            }
            _ => plainly(&error),
        };
        ChangeError::Export { path: path.to_owned(), detail }
    })
}

/// Removes that copy again, where it is still what was written.
///
/// # Errors
/// When it says something else by now, or cannot be removed.
pub fn remove_copy(path: &Path, text: &str) -> Result<(), ChangeError> {
    if read(path)? != text {
        return Err(ChangeError::Edit { path: path.to_owned(), error: EditError::ChangedSince });
    }
    let write =
        |error: io::Error| ChangeError::Write { path: path.to_owned(), detail: plainly(&error) };
    fs::remove_file(path).map_err(write)
}

/// Beside the file, so that a rename puts it in place; not a name that is taken for a deck.
fn draft_of(file: &Path) -> PathBuf {
    let mut name = file.file_name().unwrap_or_default().to_owned();
    name.push(format!(".new-{}", std::process::id()));
    file.with_file_name(name)
}

fn put(draft: &Path, text: &str, permissions: fs::Permissions) -> io::Result<()> {
    let mut file = OpenOptions::new().write(true).create(true).truncate(true).open(draft)?;
    file.write_all(text.as_bytes())?;
    file.set_permissions(permissions)?;
    file.sync_all()
}

/// Only Unix lets a folder be synced, and needs it.
pub(super) fn sync_dir(dir: &Path) -> io::Result<()> {
    if cfg!(unix) { File::open(dir)?.sync_all() } else { Ok(()) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(dir: &Path) -> Vec<String> {
        let entries = fs::read_dir(dir).unwrap();
        entries.map(|it| it.unwrap().file_name().into_string().unwrap()).collect()
    }

    #[test]
    fn a_file_is_changed_whole_and_keeps_its_permissions() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("moon.toml");
        fs::write(&path, "one").unwrap();
        #[cfg(unix)]
        {
            let mode = std::os::unix::fs::PermissionsExt::from_mode(0o640);
            fs::set_permissions(&path, mode).unwrap();
        }
        assert_eq!(edit(&path, |text| Ok(format!("{text} two"))), Ok(()));
        assert_eq!(fs::read_to_string(&path).unwrap(), "one two");
        assert_eq!(names(dir.path()), ["moon.toml"]);
        #[cfg(unix)]
        {
            let metadata = fs::metadata(&path).unwrap();
            let mode = std::os::unix::fs::PermissionsExt::mode(&metadata.permissions());
            assert_eq!(mode & 0o777, 0o640);
        }
    }

    #[test]
    fn what_is_not_changed_is_as_it_was_and_says_why() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("moon.toml");
        let told = |result: Result<(), ChangeError>| {
            let told = result.unwrap_err().to_string();
            told.replace(&path.display().to_string(), "FILE")
        };
        assert_eq!(
            told(edit(&path, |_| unreachable!("there is no text"))),
            "failed to read `FILE`: No such file or directory"
        );
        fs::write(&path, "one").unwrap();
        assert_eq!(
            told(edit(&path, |_| Err(EditError::NotThere))),
            "`FILE` was not changed: it does not hold what is to be changed"
        );
        let meanwhile = |_: &str| {
            fs::write(&path, "saved by an editor").unwrap();
            Ok("two".to_owned())
        };
        assert_eq!(
            told(edit(&path, meanwhile)),
            "`FILE` was not changed: somebody else has just changed it"
        );
        let mut permissions = fs::metadata(&path).unwrap().permissions();
        permissions.set_readonly(true);
        fs::set_permissions(&path, permissions).unwrap();
        assert_eq!(
            told(edit(&path, |_| Ok("two".to_owned()))),
            "`FILE` was not changed: it is read-only"
        );
        assert_eq!(fs::read_to_string(&path).unwrap(), "saved by an editor");
        assert_eq!(names(dir.path()), ["moon.toml"]);
    }

    #[test]
    fn a_copy_is_put_where_none_is_and_removed_only_as_it_was_put() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("decks/moon.toml");
        assert_eq!(keep_copy(&path, "one"), Ok(()));
        assert_eq!(keep_copy(&path, "two"), Err(ChangeError::AlreadyThere(path.clone())));
        let changed = ChangeError::Edit { path: path.clone(), error: EditError::ChangedSince };
        assert_eq!(remove_copy(&path, "two"), Err(changed));
        assert_eq!(fs::read_to_string(&path).unwrap(), "one");
        assert_eq!(remove_copy(&path, "one"), Ok(()));
        assert_eq!(names(&dir.path().join("decks")), [""; 0]);
    }

    #[cfg(unix)]
    #[test]
    fn a_link_stays_a_link() {
        let dir = tempfile::tempdir().unwrap();
        let (path, link) = (dir.path().join("moon.toml"), dir.path().join("link.toml"));
        fs::write(&path, "one").unwrap();
        std::os::unix::fs::symlink(&path, &link).unwrap();
        assert_eq!(edit(&link, |_| Ok("two".to_owned())), Ok(()));
        assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
        assert_eq!(fs::read_to_string(&path).unwrap(), "two");
    }
}

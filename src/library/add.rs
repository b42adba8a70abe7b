//! Adds a deck file to the user's decks folder.

use std::fs::{self, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use crate::library::read::{ReadError, read};
use crate::text::plainly;

/// Why a deck file could not be added.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum AddError {
    #[error(transparent)]
    Read(#[from] ReadError),
    #[error("`{}` is already there: rename one of the two files", .0.display())]
    AlreadyThere(PathBuf),
    #[error("failed to write `{}`: {detail}", .path.display())]
    Write { path: PathBuf, detail: String },
}

impl AddError {
    /// The file it is about.
    pub fn path(&self) -> &Path {
        match self {
            Self::Read(error) => error.path(),
            Self::AlreadyThere(path) | Self::Write { path, .. } => path,
        }
    }
}

/// Copies the file at `from` into `folder`, which is made where it is missing. A file of
/// the same name that holds the same text counts as added. Returns where it now lies.
///
/// # Errors
/// When it cannot be read or written, or another file of its name is there: nothing is
/// ever written over.
pub fn add(from: &Path, folder: &Path) -> Result<PathBuf, AddError> {
    let text = read(from)?;
    let mut name = from.file_stem().unwrap_or_default().to_owned();
    name.push(".toml");
    let to = folder.join(name);
    let write = |error: io::Error| AddError::Write { path: to.clone(), detail: plainly(&error) };
    match put_new(&to, &text) {
        Ok(()) => Ok(to),
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {
            if read(&to).is_ok_and(|there| there == text) {
                Ok(to)
            } else {
                Err(AddError::AlreadyThere(to))
            }
        }
        Err(error) => Err(write(error)),
    }
}

/// Writes a file that is not there yet, in a folder that is made where it is missing.
pub(super) fn put_new(to: &Path, text: &str) -> io::Result<()> {
    to.parent().map_or(Ok(()), fs::create_dir_all)?;
    let mut file = OpenOptions::new().write(true).create_new(true).open(to)?;
    file.write_all(text.as_bytes()).and_then(|()| file.sync_all()).inspect_err(|_| {
        // A half-written deck would be worse than none; it is ours to remove.
        let _ = fs::remove_file(to);
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn adding_copies_once_and_never_writes_over() {
        let dir = tempfile::tempdir().unwrap();
        let (from, folder) = (dir.path().join("eu.toml"), dir.path().join("decks"));
        fs::write(&from, "one").unwrap();
        assert_eq!(add(&from, &folder), Ok(folder.join("eu.toml")));
        assert_eq!(add(&from, &folder), Ok(folder.join("eu.toml")), "the same again");
        fs::write(&from, "two").unwrap();
        assert_eq!(add(&from, &folder), Err(AddError::AlreadyThere(folder.join("eu.toml"))));
        assert_eq!(fs::read_to_string(folder.join("eu.toml")).unwrap(), "one");
    }

    #[test]
    fn a_file_that_is_not_there_is_said_to_be_missing() {
        let dir = tempfile::tempdir().unwrap();
        let from = dir.path().join("eu.toml");
        let error = add(&from, dir.path()).unwrap_err();
        assert_eq!((error.path(), from.exists()), (from.as_path(), false));
    }
}

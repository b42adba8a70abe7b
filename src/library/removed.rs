//! Deck files that were removed: they lie in a folder of their own, and come back from there.
//!
//! A file is moved, never deleted, and never onto another one.

use std::collections::BTreeMap;
use std::fs::{self, File, OpenOptions};
use std::io;
use std::path::{Path, PathBuf};

use crate::deck::parse;
use crate::library::edit::{ChangeError, sync_dir};
use crate::library::read::read;
use crate::library::scan::{Look, toml_files};
use crate::text::plainly;

/// More names than this are not tried for one file.
const MOST_NAMES: u32 = 1_000;

/// A deck file that was removed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RemovedDeck {
    pub path: PathBuf,
    /// Its title and how many facts it has; nothing where it cannot be read.
    pub deck: Option<(String, usize)>,
}

/// The folder of removed decks, looked at again and again.
#[derive(Debug)]
pub struct RemovedFolder {
    folder: PathBuf,
    seen: BTreeMap<PathBuf, Option<Look>>,
}

impl RemovedFolder {
    /// The folder, which need not exist.
    pub fn new(folder: PathBuf) -> Self {
        Self { folder, seen: BTreeMap::new() }
    }

    /// What lies there, by name, if that is not what lay there at the last look.
    pub fn scan(&mut self) -> Option<Vec<RemovedDeck>> {
        let look = |path: &PathBuf| path.metadata().ok().map(|metadata| Look::of(&metadata));
        let files = toml_files(&self.folder).into_iter();
        let now: BTreeMap<_, _> = files.map(|path| (path.clone(), look(&path))).collect();
        if now == self.seen {
            return None;
        }
        self.seen = now;
        let removed = |path: &PathBuf| {
            let deck = read(path).ok().map(|text| parse(&text).deck);
            let deck = deck.map(|deck| (deck.title, deck.facts.len()));
            RemovedDeck { path: path.clone(), deck }
        };
        Some(self.seen.keys().map(removed).collect())
    }
}

/// Moves a file into a folder, which is made where it is missing, under its own name or, where
/// that is taken, one with a number. Gives where it lies then. A link is followed: what it leads
/// to stays, and a copy of it is moved.
///
/// # Errors
/// When it cannot be moved; it is then where it was.
pub fn move_into(file: &Path, folder: &Path) -> Result<PathBuf, ChangeError> {
    let failed = |error: io::Error| ChangeError::Move {
        file: file.to_owned(),
        folder: folder.to_owned(),
        detail: plainly(&error),
    };
    fs::create_dir_all(folder).map_err(failed)?;
    // The name is taken first, by an empty file: nothing that comes meanwhile is moved over.
    let to = reserve(folder, file).map_err(failed)?;
    let moved = moved(file, &to).inspect_err(|_| {
        // It is ours to remove, and only untidy where it stays.
        let _ = fs::remove_file(&to);
    });
    moved.map_err(failed)?;
    for folder in [Some(folder), file.parent()].into_iter().flatten() {
        sync_dir(folder).map_err(failed)?;
    }
    Ok(to)
}

fn moved(file: &Path, to: &Path) -> io::Result<()> {
    if !fs::symlink_metadata(file)?.is_symlink() {
        match fs::rename(file, to) {
            Err(error) if error.kind() == io::ErrorKind::CrossesDevices => {}
            done => return done,
        }
    }
    fs::copy(file, to)?;
    File::open(to)?.sync_all()?;
    fs::remove_file(file)
}

/// An empty file in this folder, named as `file` or nearly so.
fn reserve(folder: &Path, file: &Path) -> io::Result<PathBuf> {
    let mut tried = 1;
    loop {
        let to = folder.join(numbered(file, tried));
        match OpenOptions::new().write(true).create_new(true).open(&to) {
            Ok(_) => return Ok(to),
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists && tried < MOST_NAMES => {
                tried += 1;
            }
            Err(error) => return Err(error),
        }
    }
}

/// The name of a file, from the second on with its number: `moon-2.toml`.
pub(super) fn numbered(file: &Path, number: u32) -> PathBuf {
    let mut name = file.file_stem().unwrap_or_default().to_owned();
    if number > 1 {
        name.push(format!("-{number}"));
    }
    name.push(".toml");
    PathBuf::from(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    const DECK: &str = "format = 1\n[deck]\nid = \"moon\"\ntitle = \"The Moon\"\nlang = \"en\"\n";

    fn names(dir: &Path) -> Vec<String> {
        let entries = fs::read_dir(dir).unwrap();
        let mut names: Vec<String> =
            entries.map(|it| it.unwrap().file_name().into_string().unwrap()).collect();
        names.sort();
        names
    }

    #[test]
    fn a_file_goes_and_comes_back_and_is_never_moved_over_another() {
        let dir = tempfile::tempdir().unwrap();
        let (decks, removed) = (dir.path().join("decks"), dir.path().join("removed"));
        fs::create_dir(&decks).unwrap();
        let path = decks.join("moon.toml");
        for text in ["one", "two"] {
            fs::write(&path, text).unwrap();
            move_into(&path, &removed).unwrap();
        }
        assert_eq!(
            (names(&decks), names(&removed)),
            (vec![], vec!["moon-2.toml".to_owned(), "moon.toml".to_owned()])
        );
        assert_eq!(move_into(&removed.join("moon-2.toml"), &decks), Ok(decks.join("moon-2.toml")));
        assert_eq!(fs::read_to_string(decks.join("moon-2.toml")).unwrap(), "two");
        assert_eq!(fs::read_to_string(removed.join("moon.toml")).unwrap(), "one");
    }

    #[test]
    fn a_file_that_is_gone_is_told_and_leaves_nothing_behind() {
        let dir = tempfile::tempdir().unwrap();
        let (path, removed) = (dir.path().join("moon.toml"), dir.path().join("removed"));
        let told = move_into(&path, &removed).unwrap_err().to_string();
        let expected =
            "`DIR/moon.toml` was not moved into `DIR/removed`: No such file or directory";
        assert_eq!(told.replace(&dir.path().display().to_string(), "DIR"), expected);
        assert_eq!(names(&removed), [""; 0]);
    }

    #[cfg(unix)]
    #[test]
    fn a_link_goes_and_what_it_leads_to_stays() {
        let dir = tempfile::tempdir().unwrap();
        let (path, link) = (dir.path().join("moon.toml"), dir.path().join("link.toml"));
        fs::write(&path, "one").unwrap();
        std::os::unix::fs::symlink("moon.toml", &link).unwrap();
        let to = move_into(&link, &dir.path().join("removed")).unwrap();
        assert_eq!(fs::read_to_string(&to).unwrap(), "one");
        assert!(!fs::symlink_metadata(&to).unwrap().is_symlink());
        assert_eq!(names(dir.path()), ["moon.toml", "removed"]);
    }

    #[test]
    fn what_lies_there_is_told_when_it_changes() {
        let dir = tempfile::tempdir().unwrap();
        let mut folder = RemovedFolder::new(dir.path().join("removed"));
        assert_eq!(folder.scan(), None, "a folder that is not there holds nothing");
        let path = dir.path().join("moon.toml");
        fs::write(&path, DECK).unwrap();
        let to = move_into(&path, &dir.path().join("removed")).unwrap();
        let deck = Some(("The Moon".to_owned(), 0));
        assert_eq!(folder.scan(), Some(vec![RemovedDeck { path: to, deck }]));
        assert_eq!(folder.scan(), None);
    }
}

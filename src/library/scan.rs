//! Notices which deck files are there, and which have changed since the last look.

use std::collections::BTreeMap;
use std::fs::{self, Metadata};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::SystemTime;

use crate::library::read::{ReadError, read};
use crate::library::shelf::{LoadedDeck, Origin, load};

/// More deck files than this are not looked at: the folder is then not what it seems.
const MOST_DECK_FILES: usize = 1_000;

/// What happened to a deck file.
#[derive(Clone, Debug)]
pub enum Change {
    /// It is new or changed, and was read, or could not be.
    Read(Origin, Result<Arc<LoadedDeck>, ReadError>),
    /// It is no longer there.
    Gone(Origin),
}

/// Looks at deck files again and again. It reads only what looks different from the last time.
#[derive(Debug)]
pub struct Scanner {
    folder: PathBuf,
    named: Vec<PathBuf>,
    seen: BTreeMap<Origin, Option<Look>>,
}

/// How a file looks from outside.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Look {
    bytes: u64,
    modified: Option<SystemTime>,
}

impl Look {
    pub fn of(metadata: &Metadata) -> Self {
        Self { bytes: metadata.len(), modified: metadata.modified().ok() }
    }
}

impl Scanner {
    /// A scanner for every `*.toml` in `folder`, which need not exist, and for the named files.
    pub fn new(folder: PathBuf, named: Vec<PathBuf>) -> Self {
        Self { folder, named, seen: BTreeMap::new() }
    }

    /// What changed since the last look; the first time, every file that is there. A named
    /// file that is missing is told once, too. Where there is something to read, which may take its
    /// time, `begins` is called before.
    pub fn scan(&mut self, begins: impl FnOnce()) -> Vec<Change> {
        let now = self.look();
        let gone: Vec<Origin> =
            self.seen.keys().filter(|origin| !now.contains_key(*origin)).cloned().collect();
        let mut changes: Vec<Change> = gone.into_iter().map(Change::Gone).collect();
        let is_other =
            |(origin, look): &(&Origin, &Option<Look>)| self.seen.get(*origin) != Some(*look);
        let mut others = now.iter().filter(is_other).peekable();
        if others.peek().is_some() {
            begins();
        }
        for (origin, _) in others {
            let Some(path) = origin.path() else { continue };
            let content = read(path).map(|text| Arc::new(load(text)));
            changes.push(Change::Read(origin.clone(), content));
        }
        self.seen = now;
        changes
    }

    /// Every deck file and how it looks now; `None` for a named one that is not there.
    fn look(&self) -> BTreeMap<Origin, Option<Look>> {
        let mut found = BTreeMap::new();
        let mut places = Vec::new();
        for path in &self.named {
            places.push(path.canonicalize().unwrap_or_else(|_| path.clone()));
            let look = path.metadata().ok().map(|metadata| Look::of(&metadata));
            found.insert(Origin::Named(path.clone()), look);
        }
        for path in toml_files(&self.folder) {
            // A named file may lie in the folder; it is then one deck, not two.
            let is_named = path.canonicalize().is_ok_and(|place| places.contains(&place));
            if let (false, Ok(metadata)) = (is_named, path.metadata()) {
                found.insert(Origin::Own(path), Some(Look::of(&metadata)));
            }
        }
        found
    }
}

/// The deck files of a folder, by name.
pub(super) fn toml_files(folder: &Path) -> Vec<PathBuf> {
    let Ok(entries) = fs::read_dir(folder) else { return Vec::new() };
    let mut paths: Vec<PathBuf> = entries
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| path.extension().is_some_and(|extension| extension == "toml"))
        // Editors and file managers leave hidden files of the same ending.
        .filter(|path| path.file_name().is_some_and(|name| name.as_encoded_bytes()[0] != b'.'))
        .take(MOST_DECK_FILES)
        .collect();
    paths.sort();
    paths
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(id: &str) -> String {
        format!("format = 1\n[deck]\nid = \"{id}\"\ntitle = \"A deck\"\nlang = \"en\"\n")
    }

    fn told(scanner: &mut Scanner) -> Vec<String> {
        let name = |origin: &Origin| {
            origin.path().unwrap().file_name().unwrap().to_str().unwrap().to_owned()
        };
        let line = |change| match change {
            Change::Read(origin, Ok(loaded)) => format!("{}: {}", name(&origin), loaded.deck.id),
            Change::Read(origin, Err(_)) => format!("{}: unreadable", name(&origin)),
            Change::Gone(origin) => format!("{}: gone", name(&origin)),
        };
        scanner.scan(|| {}).into_iter().map(line).collect()
    }

    #[test]
    fn only_what_changed_is_told() {
        let dir = tempfile::tempdir().unwrap();
        let folder = dir.path().join("decks");
        let mut scanner = Scanner::new(folder.clone(), Vec::new());
        assert_eq!(told(&mut scanner), [""; 0], "a folder that is not there has no decks");

        fs::create_dir(&folder).unwrap();
        fs::write(folder.join("a.toml"), text("eu")).unwrap();
        fs::write(folder.join("b.toml"), text("us")).unwrap();
        fs::write(folder.join("notes.txt"), "no deck").unwrap();
        assert_eq!(told(&mut scanner), ["a.toml: eu", "b.toml: us"]);
        scanner.scan(|| panic!("nothing is to be read"));

        fs::write(folder.join("a.toml"), text("europe")).unwrap();
        fs::remove_file(folder.join("b.toml")).unwrap();
        assert_eq!(told(&mut scanner), ["b.toml: gone", "a.toml: europe"]);
    }

    #[test]
    fn a_named_file_in_the_folder_is_one_deck() {
        let dir = tempfile::tempdir().unwrap();
        fs::write(dir.path().join("a.toml"), text("eu")).unwrap();
        let named = dir.path().join("../").join(dir.path().file_name().unwrap()).join("a.toml");
        let mut scanner = Scanner::new(dir.path().to_owned(), vec![named]);
        assert_eq!(told(&mut scanner), ["a.toml: eu"]);
    }

    #[test]
    fn a_named_file_that_is_missing_is_told_once_and_noticed_when_it_comes() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("late.toml");
        let mut scanner = Scanner::new(dir.path().join("decks"), vec![path.clone()]);
        assert_eq!(told(&mut scanner), ["late.toml: unreadable"]);
        assert_eq!(told(&mut scanner), [""; 0]);
        fs::write(&path, text("eu")).unwrap();
        assert_eq!(told(&mut scanner), ["late.toml: eu"]);
    }
}

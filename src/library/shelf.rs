//! All decks in one order, and which of them an id means.

use std::cmp::Ordering;
use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::ops::Range;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::deck::check::{Articles, check};
use crate::deck::{Deck, DeckId, Parsed, Topics};
use crate::diagnostic::Diagnostic;
use crate::exercise::{self, Derived};
use crate::library::apart;
use crate::library::packed::Packed;
use crate::library::read::ReadError;
use crate::library::shipped::shipped;
use crate::search::Index;

/// Where a deck comes from.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Origin {
    /// A file named at the start.
    Named(PathBuf),
    /// A file in the user's decks folder.
    Own(PathBuf),
    /// It came with the program, made from the file of this name.
    Shipped(&'static str),
}

impl Origin {
    /// The file; `None` for a shipped deck.
    pub fn path(&self) -> Option<&Path> {
        match self {
            Self::Named(path) | Self::Own(path) => Some(path),
            Self::Shipped(_) => None,
        }
    }

    /// What to call it where a problem is shown.
    pub fn label(&self) -> String {
        match self {
            Self::Named(path) | Self::Own(path) => path.display().to_string(),
            Self::Shipped(name) => (*name).to_owned(),
        }
    }

    /// Its place on the shelf. Shipped decks stand in the order in which they are shipped, not
    /// by their names: a newcomer begins with a story.
    fn rank(&self) -> (u8, usize, &Path) {
        match self {
            Self::Named(path) => (0, 0, path),
            Self::Own(path) => (1, 0, path),
            Self::Shipped(name) => {
                let place = shipped().position(|(other, _)| other == *name);
                (2, place.unwrap_or(usize::MAX), Path::new(name))
            }
        }
    }
}

impl Ord for Origin {
    fn cmp(&self, other: &Self) -> Ordering {
        self.rank().cmp(&other.rank())
    }
}

impl PartialOrd for Origin {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

/// A deck with everything that follows from its text.
#[derive(Clone, Debug)]
pub struct LoadedDeck {
    pub text: Packed,
    pub deck: Deck,
    /// What reading found, then what the checks found.
    pub problems: Vec<Diagnostic>,
    pub derived: Derived,
    /// What makes it quick to search.
    pub index: Index,
    /// Its tags in words.
    pub topics: Topics,
}

/// Reads a deck's text and derives what it yields.
pub fn load(text: String) -> LoadedDeck {
    load_with(text, &Articles::new())
}

/// Reads a deck's text, derives what it yields, and holds its citations against the
/// articles at hand.
pub fn load_with(text: String, articles: &Articles) -> LoadedDeck {
    let Parsed { deck, mut problems, places } = apart::parse(&text);
    problems.extend(check(&deck, &places, articles));
    let derived = exercise::derive(&deck);
    problems.extend(exercise::review(&deck, &places, &derived));
    problems.extend(exercise::sourced(&deck, &places, articles));
    problems.sort_by_key(|problem| problem.span.start);
    let index = Index::of(&deck, &derived);
    let topics = Topics::of(&deck);
    LoadedDeck { text: Packed::of(text), deck, problems, derived, index, topics }
}

/// A place on the shelf: a deck, or why there is none.
#[derive(Clone, Debug)]
pub struct Volume {
    pub origin: Origin,
    pub content: Result<Arc<LoadedDeck>, ReadError>,
    /// The file that has the same deck id and comes before this one, where one does:
    /// then this one is listed and not studied.
    pub same_id_as: Option<Origin>,
}

impl Volume {
    /// Everything that is wrong with the deck: in its text, and beside the other decks.
    pub fn problems(&self) -> Vec<Diagnostic> {
        let Ok(loaded) = &self.content else { return Vec::new() };
        let same_id = self.same_id_as.as_ref().map(|first| {
            let id = &loaded.deck.id;
            let message = format!("`{id}` is already the id of the deck in `{}`", first.label());
            Diagnostic::error("same-id", id_place(&loaded.text.unpacked(), id), message)
                .help("give this deck an id of its own, or remove one of the two files")
        });
        same_id.into_iter().chain(loaded.problems.iter().cloned()).collect()
    }

    /// The deck, where it is studied.
    pub fn studied(&self) -> Option<&Arc<LoadedDeck>> {
        self.content.as_ref().ok().filter(|_| self.same_id_as.is_none())
    }
}

/// All decks: named ones first, then the user's own by file name, then the shipped ones, a
/// story before the deck about the app.
///
/// Of two files with one id the first is studied and the other is listed with that problem.
/// A shipped deck gives way without a word: a file with its id is a corrected copy of it.
#[derive(Clone, Debug, Default)]
pub struct Shelf {
    volumes: Vec<Volume>,
}

impl Shelf {
    /// The shelf of the shipped decks alone.
    pub fn shipped() -> Self {
        let mut shelf = Self::default();
        for (name, text) in shipped() {
            shelf.put(Origin::Shipped(name), Ok(Arc::new(load(text.to_owned()))));
        }
        shelf
    }

    /// Every deck, in order; shipped ones that a file replaces are left out.
    pub fn volumes(&self) -> impl Iterator<Item = &Volume> {
        self.volumes.iter().filter(|volume| {
            volume.same_id_as.is_none() || !matches!(volume.origin, Origin::Shipped(_))
        })
    }

    /// The deck this id means.
    pub fn get(&self, id: &DeckId) -> Option<&Arc<LoadedDeck>> {
        self.volumes.iter().filter_map(Volume::studied).find(|loaded| loaded.deck.id == *id)
    }

    /// Puts a deck in its place, in exchange for what came from there before.
    pub fn put(&mut self, origin: Origin, content: Result<Arc<LoadedDeck>, ReadError>) {
        self.volumes.retain(|volume| volume.origin != origin);
        self.volumes.push(Volume { origin, content, same_id_as: None });
        self.settle();
    }

    /// Takes away what came from there, and gives it.
    pub fn take(&mut self, origin: &Origin) -> Option<Volume> {
        let place = self.volumes.iter().position(|volume| volume.origin == *origin)?;
        let taken = self.volumes.remove(place);
        self.settle();
        Some(taken)
    }

    fn settle(&mut self) {
        self.volumes.sort_by(|a, b| a.origin.cmp(&b.origin));
        let mut taken: HashMap<DeckId, Origin> = HashMap::new();
        for volume in &mut self.volumes {
            volume.same_id_as = None;
            let Ok(loaded) = &volume.content else { continue };
            match taken.entry(loaded.deck.id.clone()) {
                Entry::Occupied(earlier) => volume.same_id_as = Some(earlier.get().clone()),
                Entry::Vacant(free) => {
                    free.insert(volume.origin.clone());
                }
            }
        }
    }
}

/// Where the deck's id is written, as far as can be told from the text.
fn id_place(text: &str, id: &DeckId) -> Range<usize> {
    let quoted = format!("\"{id}\"");
    text.find(&quoted).map_or(0..0, |start| start..start + quoted.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A shelf line for each volume: where from, and what became of it.
    fn check(puts: &[(Origin, &str)], expected: &[&str]) {
        let mut shelf = Shelf::default();
        for (origin, id) in puts {
            let content = match *id {
                "unreadable" => Err(ReadError::NotAFile(PathBuf::from("x"))),
                id => Ok(Arc::new(load(format!(
                    "format = 1\n[deck]\nid = \"{id}\"\ntitle = \"A deck\"\nlang = \"en\"\n"
                )))),
            };
            shelf.put(origin.clone(), content);
        }
        let lines: Vec<String> = shelf
            .volumes()
            .map(|volume| {
                let what = match (&volume.content, &volume.same_id_as) {
                    (Err(error), _) => error.to_string(),
                    (Ok(loaded), None) => loaded.deck.id.to_string(),
                    (Ok(loaded), Some(first)) => {
                        format!("{} again, after {}", loaded.deck.id, first.label())
                    }
                };
                format!("{}: {what}", volume.origin.label())
            })
            .collect();
        assert_eq!(lines, expected);
    }

    fn named(path: &str) -> Origin {
        Origin::Named(PathBuf::from(path))
    }

    fn own(path: &str) -> Origin {
        Origin::Own(PathBuf::from(path))
    }

    #[test]
    fn of_two_files_with_one_id_the_first_is_studied() {
        check(
            &[(own("b.toml"), "eu"), (own("a.toml"), "eu"), (own("c.toml"), "us")],
            &["a.toml: eu", "b.toml: eu again, after a.toml", "c.toml: us"],
        );
    }

    #[test]
    fn a_named_file_comes_before_the_users_own() {
        check(
            &[(own("a.toml"), "eu"), (named("z.toml"), "eu")],
            &["z.toml: eu", "a.toml: eu again, after z.toml"],
        );
    }

    #[test]
    fn shipped_decks_stand_as_they_are_shipped_the_story_first() {
        let [story, app] = ["decks/trump-petro-2026.toml", "decks/getting-to-know-newsdeck.toml"];
        let placed = [(Origin::Shipped(app), "app"), (Origin::Shipped(story), "story")];
        check(&placed, &[&format!("{story}: story"), &format!("{app}: app")]);
    }

    #[test]
    fn a_shipped_deck_gives_way_to_a_file_with_its_id() {
        check(&[(Origin::Shipped("eu.toml"), "eu"), (own("a.toml"), "eu")], &["a.toml: eu"]);
    }

    #[test]
    fn the_later_of_two_files_says_where_its_id_is_taken() {
        let mut shelf = Shelf::default();
        let text = "format = 1\n[deck]\nid = \"eu\"\ntitle = \"A deck\"\nlang = \"en\"\n";
        for path in ["a.toml", "b.toml"] {
            shelf.put(own(path), Ok(Arc::new(load(text.to_owned()))));
        }
        let told: Vec<Vec<String>> = shelf
            .volumes()
            .map(|volume| {
                let problems = volume.problems().into_iter();
                problems
                    .filter(|problem| problem.code == "same-id")
                    .map(|problem| format!("{} at {:?}", problem.message, &text[problem.span]))
                    .collect()
            })
            .collect();
        let expected = "`eu` is already the id of the deck in `a.toml` at \"\\\"eu\\\"\"";
        assert_eq!(told, [vec![], vec![expected.to_owned()]]);
    }

    #[test]
    fn an_unreadable_file_stands_in_nobodys_way() {
        check(
            &[(Origin::Shipped("eu.toml"), "eu"), (own("a.toml"), "unreadable")],
            &["a.toml: `x` is not a file", "eu.toml: eu"],
        );
    }
}

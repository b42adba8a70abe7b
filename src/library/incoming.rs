//! A deck file that somebody brings: what it holds, and what it means beside the decks that are
//! there already. It is copied where nothing speaks against it.

use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::deck::Deck;
use crate::diagnostic::{Diagnostic, Severity};
use crate::library::add::{AddError, put_new};
use crate::library::read::read;
use crate::library::removed::numbered;
use crate::library::shelf::{LoadedDeck, Origin, Shelf, load};
use crate::text::plainly;

/// More names than this are not tried for one file.
const MOST_NAMES: u32 = 1_000;

/// A file that was brought.
#[derive(Clone, Debug)]
pub struct Incoming {
    /// Where it comes from.
    pub file: PathBuf,
    pub loaded: Arc<LoadedDeck>,
    pub fate: Fate,
}

/// What became of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fate {
    /// It was copied to here.
    Added(PathBuf),
    /// The very same text is there already.
    Same(Origin),
    /// A deck of its id is there, and says something else: nothing was done.
    Differs(Origin, Difference),
    /// There is no fact in it that could be asked: nothing was done.
    Nothing,
}

/// How a deck differs from another of its id, in facts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Difference {
    /// Facts that only the new one has.
    pub more: usize,
    /// Facts that only the old one has.
    pub gone: usize,
    /// Facts that say something else.
    pub changed: usize,
}

impl Difference {
    /// What `new` says otherwise than `old`.
    pub fn between(old: &Deck, new: &Deck) -> Self {
        let mut difference = Self::default();
        for (id, fact) in &new.facts {
            match old.facts.get(id) {
                None => difference.more += 1,
                Some(before) if before != fact => difference.changed += 1,
                Some(_) => {}
            }
        }
        difference.gone = old.facts.keys().filter(|id| !new.facts.contains_key(*id)).count();
        difference
    }
}

/// Reads a file, and copies it into `folder` where no deck of its id is on the shelf.
///
/// # Errors
/// When it cannot be read or copied. Nothing is ever written over.
pub fn bring_in(file: &Path, folder: &Path, shelf: &Shelf) -> Result<Incoming, AddError> {
    let loaded = Arc::new(load(read(file)?));
    let fate = fate(file, folder, shelf, &loaded)?;
    Ok(Incoming { file: file.to_owned(), loaded, fate })
}

fn fate(file: &Path, folder: &Path, shelf: &Shelf, loaded: &LoadedDeck) -> Result<Fate, AddError> {
    let is_error = |problem: &Diagnostic| problem.severity == Severity::Error;
    if loaded.deck.facts.is_empty() && loaded.problems.iter().any(is_error) {
        return Ok(Fate::Nothing);
    }
    let there = shelf
        .volumes()
        .find(|volume| volume.studied().is_some_and(|there| there.deck.id == loaded.deck.id));
    let Some((origin, there)) = there.and_then(|it| Some((&it.origin, it.studied()?))) else {
        return put(file, folder, &loaded.text.unpacked()).map(Fate::Added);
    };
    if there.text == loaded.text {
        return Ok(Fate::Same(origin.clone()));
    }
    let difference = Difference::between(&there.deck, &loaded.deck);
    Ok(Fate::Differs(origin.clone(), difference))
}

/// Copies a text into the folder, under a name that is not taken.
fn put(file: &Path, folder: &Path, text: &str) -> Result<PathBuf, AddError> {
    let name = tidy(file);
    let mut number = 1;
    loop {
        let to = folder.join(numbered(&name, number));
        match put_new(&to, text) {
            Ok(()) => return Ok(to),
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists && number < MOST_NAMES => {
                number += 1;
            }
            Err(error) => {
                return Err(AddError::Write { path: to, detail: plainly(&error) });
            }
        }
    }
}

/// The name for a copy: without what turns or breaks lines, and never hidden.
fn tidy(file: &Path) -> PathBuf {
    let stem = file.file_stem().unwrap_or_default().to_string_lossy();
    let is_odd = |c: char| c.is_control() || turns(c) || c == '\u{fffd}';
    let tidy: String = stem.chars().map(|c| if is_odd(c) { '-' } else { c }).collect();
    let tidy = tidy.trim().trim_start_matches('.');
    PathBuf::from(if tidy.is_empty() { "deck" } else { tidy }.to_owned() + ".toml")
}

/// Whether a character only says in which direction others are to be read.
fn turns(c: char) -> bool {
    matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;

    fn deck(id: &str, facts: &[(&str, &str)]) -> String {
        let facts = facts.iter().map(|(name, answer)| {
            format!("[note.{name}]\ncite.s = \"¶1\"\nask = [{{ q = \"What is {name}?\", a = \"{answer}\" }}]\n")
        });
        let facts: String = facts.collect();
        format!(
            "format = 1\n[deck]\nid = \"{id}\"\ntitle = \"A deck\"\nlang = \"en\"\n\
             [source.s]\noutlet = \"The Paper\"\n{facts}"
        )
    }

    /// What becomes of files brought one after another to a shelf with one deck.
    fn told(files: &[(&str, &str)]) -> Vec<String> {
        let dir = tempfile::tempdir().unwrap();
        let folder = dir.path().join("decks");
        let mut shelf = Shelf::default();
        let there = deck("moon", &[("a", "1"), ("b", "2")]);
        shelf.put(Origin::Own(folder.join("moon.toml")), Ok(Arc::new(load(there))));
        let tell = |(name, text): &(&str, &str)| {
            let file = dir.path().join(name);
            fs::write(&file, text).unwrap();
            match bring_in(&file, &folder, &shelf) {
                Ok(Incoming { fate: Fate::Added(to), .. }) => {
                    assert_eq!(fs::read_to_string(&to).unwrap(), *text);
                    format!("added as {:?}", to.file_name().unwrap())
                }
                Ok(Incoming { fate: Fate::Same(_), .. }) => "the same".to_owned(),
                Ok(Incoming { fate: Fate::Differs(_, d), .. }) => {
                    format!("{} more, {} gone, {} changed", d.more, d.gone, d.changed)
                }
                Ok(Incoming { fate: Fate::Nothing, loaded, .. }) => {
                    format!("nothing in it: {}", loaded.problems[0].message)
                }
                Err(error) => error.to_string(),
            }
        };
        files.iter().map(tell).collect()
    }

    #[test]
    fn a_deck_of_another_id_is_copied_under_a_name_of_its_own() {
        let other = deck("sun", &[("a", "1")]);
        let again = deck("stars", &[("a", "1")]);
        let files = [("sun.toml", other.as_str()), ("sun.toml", &again)];
        assert_eq!(told(&files), ["added as \"sun.toml\"", "added as \"sun-2.toml\""]);
    }

    #[test]
    fn odd_names_are_tidied_and_a_hidden_file_is_hidden_no_more() {
        let [a, b, c] = ["a", "b", "c"].map(|id| deck(id, &[("x", "1")]));
        let files = [(".sun.toml", a.as_str()), ("a\nb\u{202e}c.toml", &b), ("...toml", &c)];
        let expected =
            ["added as \"sun.toml\"", "added as \"a-b-c.toml\"", "added as \"deck.toml\""];
        assert_eq!(told(&files), expected);
    }

    #[test]
    fn a_deck_of_the_same_id_is_compared_and_left_alone() {
        let same = deck("moon", &[("a", "1"), ("b", "2")]);
        let newer = deck("moon", &[("a", "1"), ("b", "3"), ("c", "4"), ("d", "5")]);
        let older = deck("moon", &[("a", "1")]);
        let files = [("x.toml", same.as_str()), ("y.toml", &newer), ("z.toml", &older)];
        let expected = ["the same", "2 more, 0 gone, 1 changed", "0 more, 1 gone, 0 changed"];
        assert_eq!(told(&files), expected);
    }

    #[test]
    fn a_file_without_a_fact_is_not_copied_and_says_what_is_wrong() {
        let told = told(&[("letter.toml", "Dear reader,\n"), ("new.toml", &deck("new", &[]))]);
        assert!(told[0].starts_with("nothing in it: "), "{told:?}");
        assert_eq!(told[1], "added as \"new.toml\"", "a deck that is only begun is one");
    }
}

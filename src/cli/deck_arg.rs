//! A deck as it is named on the command line: a file, or the id of a shipped deck.

use std::io::Write;
use std::path::Path;

use crate::cli::Stop;
use crate::cli::words::Count;
use crate::deck::check::Articles;
use crate::deck::parse;
use crate::library::{LoadedDeck, load_with, read, shipped};
use crate::text::did_you_mean;

/// Words that are commands in the first place, and taken for decks in any other.
const COMMANDS: [&str; 8] =
    ["aliases", "check", "compare", "exercises", "quiz", "drill", "search", "stats"];

/// A deck that was read, and what to call it in messages.
#[derive(Debug)]
pub(super) struct NamedDeck {
    pub label: String,
    pub loaded: LoadedDeck,
}

impl NamedDeck {
    /// Says on the side that parts of the deck are left out, where they are.
    pub fn note_problems(&self, errors: &mut dyn Write) -> Result<(), Stop> {
        let count = self.loaded.problems.iter().filter(|problem| problem.is_error()).count();
        if count > 0 {
            let label = &self.label;
            let count = Count(count, "problem");
            writeln!(
                errors,
                "newsdeck: `{label}` has {count}; `newsdeck check {label}` shows what is left out"
            )?;
        }
        Ok(())
    }
}

/// Reads the deck that `name` means.
pub(super) fn load(name: &Path, articles: &Articles) -> Result<NamedDeck, Stop> {
    let label = name.display().to_string();
    if let Some(text) = shipped_text(name) {
        return Ok(NamedDeck { label, loaded: load_with(text.to_owned(), articles) });
    }
    expect_file(name)?;
    let text = read(name).map_err(|error| Stop::Trouble(error.to_string()))?;
    Ok(NamedDeck { label, loaded: load_with(text, articles) })
}

/// Whether `name` is the id of a shipped deck rather than a file.
pub(super) fn is_shipped(name: &Path) -> bool {
    shipped_text(name).is_some()
}

/// Complains about a name that is neither a file nor the id of a shipped deck.
pub(super) fn expect_file(name: &Path) -> Result<(), Stop> {
    if name.exists() {
        return Ok(());
    }
    let typed = name.display().to_string();
    let ids: Vec<String> = shipped_ids().map(|(id, _)| id).collect();
    if COMMANDS.contains(&typed.as_str()) {
        return Err(Stop::Trouble(format!("`{typed}` is a command: name it before the decks")));
    }
    let known = ids.iter().map(String::as_str).chain(COMMANDS);
    let remedy = did_you_mean(&typed, known).map_or_else(
        || format!("name a file, or a shipped deck: {}", ids.join(", ")),
        |meant| format!("did you mean `{meant}`?"),
    );
    Err(Stop::Trouble(format!("there is no deck file `{typed}`; {remedy}")))
}

fn shipped_text(name: &Path) -> Option<&'static str> {
    // A file of that name is what somebody in its folder means.
    if name.exists() {
        return None;
    }
    let name = name.to_str()?;
    shipped_ids().find(|(id, _)| id == name).map(|(_, text)| text)
}

fn shipped_ids() -> impl Iterator<Item = (String, &'static str)> {
    shipped().map(|(_, text)| (parse(text).deck.id.to_string(), text))
}

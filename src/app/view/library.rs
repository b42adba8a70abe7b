//! The room "Library": every deck, with what is wrong with it.

use std::path::PathBuf;

use crate::deck::DeckId;
use crate::diagnostic::Severity;

/// All decks.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LibraryView {
    pub decks: Vec<DeckView>,
    /// Where the user's own decks are looked for.
    pub folder: PathBuf,
}

/// One deck.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DeckView {
    pub id: DeckId,
    pub title: String,
    pub origin: DeckOrigin,
    pub facts: usize,
    /// Facts of which at least one exercise was answered.
    pub met: usize,
    pub exercises: usize,
    /// Exercises that are due now.
    pub due: usize,
    pub suspended: usize,
    pub marked: usize,
    /// What the sources are called.
    pub sources: Vec<String>,
    /// Why the file could not be read at all, where it could not.
    pub unreadable: Option<String>,
    pub problems: Vec<ProblemView>,
    /// Whether its facts are studied: not where another deck has the same id.
    pub is_studied: bool,
}

/// Where a deck comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DeckOrigin {
    /// It came with the program.
    Shipped,
    /// A file in the user's decks folder.
    Own(PathBuf),
    /// A file named at the start.
    Named(PathBuf),
}

/// A problem of a deck file, ready to show.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProblemView {
    pub severity: Severity,
    pub code: &'static str,
    pub message: String,
    pub help: Option<String>,
    /// From 1.
    pub line: usize,
    /// From 1, in characters.
    pub column: usize,
    /// The whole message with the source line and a caret, for a monospaced face.
    pub drawn: String,
}

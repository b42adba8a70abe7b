//! The room "Library": every deck in a line, files that wait for an answer, decks that were
//! removed.

mod deck;
mod facts;
mod report;

use std::path::{Path, PathBuf};

pub(in crate::app) use deck::deck;
pub use deck::{AliasView, DeckView, FlaggedView, LeechView, SourceView};
pub(in crate::app) use facts::facts;
pub use facts::{FactFilter, FactLineView, FactsView};
pub use report::{DeckReport, GuessView, HealthView, ProblemView};

use crate::app::App;
use crate::app::desk::Desk;
use crate::app::view::returning::Returning;
use crate::deck::DeckId;
use crate::library::{Difference, Fate, Incoming, LoadedDeck, Origin, Volume};
use crate::stats::StoryMemory;
use crate::text::fold;

/// All decks.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct LibraryView {
    /// Those that are studied, or would be: the user's own by title, then those that came with
    /// the program.
    pub decks: Vec<DeckLine>,
    pub archived: Vec<DeckLine>,
    /// Files that were removed, by name.
    pub removed: Vec<RemovedView>,
    /// Files that wait for an answer, oldest first.
    pub offers: Vec<OfferView>,
    /// Where the user's own decks are looked for.
    pub folder: PathBuf,
}

/// One deck, in short.
#[derive(Clone, Debug, PartialEq)]
pub struct DeckLine {
    pub place: DeckPlace,
    /// `None` where the file could not be read.
    pub id: Option<DeckId>,
    /// The file's name where it could not be read.
    pub title: String,
    pub lang: String,
    pub counts: Counts,
    pub errors: usize,
    pub warnings: usize,
    /// Why the file could not be read at all, where it could not.
    pub unreadable: Option<String>,
    /// Whether its facts are studied: not where another deck has the same id.
    pub is_studied: bool,
}

/// A deck in numbers.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Counts {
    pub facts: usize,
    pub exercises: usize,
    /// Exercises that study asks again today.
    pub due: usize,
    /// Facts that are asked, and how well they are remembered.
    pub memory: StoryMemory,
}

/// Where a deck comes from.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DeckPlace {
    /// A file named at the start.
    Named(PathBuf),
    /// A file in the user's decks folder.
    Own(PathBuf),
    /// It came with the program, made from the file of this name.
    Shipped(&'static str),
}

/// A deck file that was removed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RemovedView {
    pub file: PathBuf,
    /// The file's name where it cannot be read.
    pub title: String,
    pub facts: usize,
}

/// A file that was brought and waits for an answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OfferView {
    pub id: u64,
    pub file: PathBuf,
    pub title: String,
    pub question: OfferQuestion,
}

/// Why a file was not simply added.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum OfferQuestion {
    /// A deck of its id says something else.
    Differs {
        there: DeckPlace,
        difference: Difference,
        /// The days that both are true as of, the one in the library first.
        as_of: Option<(jiff::civil::Date, jiff::civil::Date)>,
        /// Problems in the file.
        problems: usize,
    },
    /// No fact could be read in it.
    Nothing { problems: Vec<ProblemView> },
}

impl DeckPlace {
    pub(in crate::app) fn of(origin: &Origin) -> Self {
        match origin {
            Origin::Shipped(name) => Self::Shipped(name),
            Origin::Own(path) => Self::Own(path.clone()),
            Origin::Named(path) => Self::Named(path.clone()),
        }
    }

    /// Its file; none of a deck that came with the program.
    pub fn path(&self) -> Option<&Path> {
        match self {
            Self::Named(path) | Self::Own(path) => Some(path),
            Self::Shipped(_) => None,
        }
    }

    /// The name of its file.
    pub fn file_name(&self) -> String {
        let path = self.path().unwrap_or_else(|| match self {
            Self::Shipped(name) => Path::new(name),
            Self::Named(path) | Self::Own(path) => path,
        });
        path.file_name().unwrap_or_default().to_string_lossy().into_owned()
    }
}

impl Counts {
    /// The numbers of a deck; nothing is due or remembered of one that is not studied.
    pub(super) fn of(desk: &Desk, loaded: &LoadedDeck, returning: &Returning) -> Self {
        let (facts, exercises) = (loaded.deck.facts.len(), loaded.derived.exercises.len());
        let nothing = Self { facts, exercises, ..Self::default() };
        let Some(place) = desk.bank.place_of(&loaded.deck.id) else { return nothing };
        let due = returning.count(&desk.bank.exercises_of(place));
        Self { due, memory: desk.memory_of_deck(place), ..nothing }
    }
}

pub(in crate::app) fn library(app: &App) -> LibraryView {
    let is_archived = |line: &DeckLine| line.id.as_ref().is_some_and(|id| app.archived.has(id));
    let returning = Returning::of(&app.desk);
    let lines = app.shelf.volumes().map(|volume| line(app, volume, &returning));
    let (archived, mut decks): (Vec<DeckLine>, Vec<DeckLine>) = lines.partition(is_archived);
    // A newcomer begins with a story: what is shipped stays in its order.
    decks.sort_by_key(|line| match line.place {
        DeckPlace::Shipped(_) => (true, String::new()),
        DeckPlace::Named(_) | DeckPlace::Own(_) => (false, fold(&line.title)),
    });
    let removed = app.catalogue.removed.iter().map(|removed| {
        let (title, facts) = removed
            .deck
            .clone()
            .unwrap_or_else(|| (DeckPlace::Own(removed.path.clone()).file_name(), 0));
        RemovedView { file: removed.path.clone(), title, facts }
    });
    LibraryView {
        decks,
        archived,
        removed: removed.collect(),
        offers: app.catalogue.offers.iter().map(|(id, it)| offer(app, *id, it)).collect(),
        folder: app.decks_folder.clone(),
    }
}

fn line(app: &App, volume: &Volume, returning: &Returning) -> DeckLine {
    let place = DeckPlace::of(&volume.origin);
    match &volume.content {
        Ok(loaded) => {
            let errors = loaded.problems.iter().filter(|problem| problem.is_error()).count();
            let same_id = usize::from(volume.same_id_as.is_some());
            let is_archived = app.archived.has(&loaded.deck.id);
            DeckLine {
                place,
                id: Some(loaded.deck.id.clone()),
                title: loaded.deck.title.clone(),
                lang: loaded.deck.lang.clone(),
                counts: Counts::of(&app.desk, loaded, returning),
                errors: errors + same_id,
                warnings: loaded.problems.len() - errors,
                unreadable: None,
                is_studied: volume.same_id_as.is_none() && !is_archived,
            }
        }
        Err(error) => DeckLine {
            id: None,
            title: place.file_name(),
            place,
            lang: String::new(),
            counts: Counts::default(),
            errors: 0,
            warnings: 0,
            unreadable: Some(error.to_string()),
            is_studied: false,
        },
    }
}

fn offer(app: &App, id: u64, incoming: &Incoming) -> OfferView {
    let loaded = &incoming.loaded;
    let question = match &incoming.fate {
        Fate::Differs(origin, difference) => {
            let old = app.shelf.get(&loaded.deck.id).and_then(|there| there.deck.as_of);
            OfferQuestion::Differs {
                there: DeckPlace::of(origin),
                difference: *difference,
                as_of: old.zip(loaded.deck.as_of),
                problems: loaded.problems.len(),
            }
        }
        Fate::Added(_) | Fate::Same(_) | Fate::Nothing => OfferQuestion::Nothing {
            problems: report::problems(
                &loaded.problems,
                &incoming.file.display().to_string(),
                &loaded.text.unpacked(),
            ),
        },
    };
    OfferView { id, file: incoming.file.clone(), title: loaded.deck.title.clone(), question }
}

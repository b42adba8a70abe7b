//! The room "Library": every deck, with what is wrong with it.

use std::cmp::Reverse;
use std::path::PathBuf;

use crate::app::App;
use crate::app::desk::Desk;
use crate::deck::DeckId;
use crate::deck::edit::{Alias, AliasLine, AliasOf, alias_line};
use crate::diagnostic::{Place, Severity};
use crate::exercise::{Exercise, ExerciseId, printed};
use crate::library::{LoadedDeck, Origin, Volume};
use crate::schedule::is_leech;
use crate::store::Flag;

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
    /// `None` where the file could not be read.
    pub id: Option<DeckId>,
    /// The file's name where it could not be read.
    pub title: String,
    pub origin: DeckOrigin,
    pub facts: usize,
    /// Facts of which at least one exercise was answered.
    pub met: usize,
    pub exercises: usize,
    /// Exercises that are due now.
    pub due: usize,
    pub suspended: Vec<FlaggedView>,
    pub marked: Vec<FlaggedView>,
    /// Exercises forgotten so often that their facts may be at fault, the worst first.
    pub leeches: Vec<LeechView>,
    /// Names that were typed and said to be right, which the deck could take over.
    pub aliases: Vec<AliasView>,
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

/// An exercise that carries a flag.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FlaggedView {
    pub id: ExerciseId,
    pub prompt: String,
    pub answer: String,
}

/// An exercise that is forgotten again and again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LeechView {
    pub exercise: FlaggedView,
    pub lapses: u32,
}

/// A name that a deck could take over.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AliasView {
    pub alias: Alias,
    /// Whose name it would be, or the question that it would answer.
    pub of: String,
    /// How often it was said to be right.
    pub times: usize,
    /// Where it belongs in the file, and the line to have there.
    pub line: AliasLine,
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

pub(in crate::app) fn library(app: &App) -> LibraryView {
    LibraryView {
        decks: app.shelf.volumes().map(|volume| deck(&app.desk, volume)).collect(),
        folder: app.decks_folder.clone(),
    }
}

fn deck(desk: &Desk, volume: &Volume) -> DeckView {
    let origin = match &volume.origin {
        Origin::Shipped(_) => DeckOrigin::Shipped,
        Origin::Own(path) => DeckOrigin::Own(path.clone()),
        Origin::Named(path) => DeckOrigin::Named(path.clone()),
    };
    match &volume.content {
        Ok(loaded) => readable(desk, volume, loaded, origin),
        Err(error) => DeckView {
            id: None,
            title: error.path().file_name().unwrap_or_default().to_string_lossy().into_owned(),
            origin,
            facts: 0,
            met: 0,
            exercises: 0,
            due: 0,
            suspended: Vec::new(),
            marked: Vec::new(),
            leeches: Vec::new(),
            aliases: Vec::new(),
            sources: Vec::new(),
            unreadable: Some(error.to_string()),
            problems: Vec::new(),
            is_studied: false,
        },
    }
}

fn readable(desk: &Desk, volume: &Volume, loaded: &LoadedDeck, origin: DeckOrigin) -> DeckView {
    let exercises = &loaded.derived.exercises;
    let is_studied = volume.studied().is_some();
    let flagged = |flag| -> Vec<FlaggedView> {
        let found = exercises.iter().filter(|exercise| desk.has(&exercise.id, flag));
        found.map(FlaggedView::of).collect()
    };
    let due = || {
        let due = exercises.iter().filter(|exercise| desk.is_due(&exercise.id));
        due.filter(|exercise| !desk.has(&exercise.id, Flag::Suspended)).count()
    };
    let facts = desk.facts_of(loaded);
    let file = volume.origin.label();
    let problems = volume.problems().into_iter().map(|problem| {
        let place = Place::of(problem.span.start, &loaded.text);
        ProblemView {
            drawn: problem.render(&file, &loaded.text),
            severity: problem.severity,
            code: problem.code,
            message: problem.message,
            help: problem.help,
            line: place.line,
            column: place.column,
        }
    });
    DeckView {
        id: Some(loaded.deck.id.clone()),
        title: loaded.deck.title.clone(),
        origin,
        facts: loaded.deck.facts.len(),
        met: facts.met,
        exercises: exercises.len(),
        due: if is_studied { due() } else { 0 },
        suspended: flagged(Flag::Suspended),
        marked: flagged(Flag::Marked),
        leeches: if is_studied { leeches(desk, loaded) } else { Vec::new() },
        aliases: if is_studied { aliases(desk, loaded) } else { Vec::new() },
        sources: loaded
            .deck
            .sources
            .values()
            .filter_map(|source| source.label().map(str::to_owned))
            .collect(),
        unreadable: None,
        problems: problems.collect(),
        is_studied,
    }
}

fn leeches(desk: &Desk, loaded: &LoadedDeck) -> Vec<LeechView> {
    let leech = |exercise: &Exercise| {
        let memory = desk.memory(&exercise.id)?;
        is_leech(memory, desk.settings.leech_after)
            .then(|| LeechView { exercise: FlaggedView::of(exercise), lapses: memory.lapses })
    };
    let mut leeches: Vec<LeechView> = loaded.derived.exercises.iter().filter_map(leech).collect();
    leeches.sort_by_key(|leech| Reverse(leech.lapses));
    leeches
}

impl FlaggedView {
    fn of(exercise: &Exercise) -> Self {
        Self {
            id: exercise.id.clone(),
            prompt: exercise.prompt.clone(),
            answer: exercise.answer_text.clone(),
        }
    }
}

fn aliases(desk: &Desk, loaded: &LoadedDeck) -> Vec<AliasView> {
    let view = |(alias, times): (Alias, usize)| {
        let line = alias_line(&loaded.deck, &alias)?;
        let of = match &alias.of {
            AliasOf::Entity(id) => printed(&loaded.deck.lang, &loaded.deck.entities.get(id)?.name),
            AliasOf::Ask { .. } => line.question.clone()?,
        };
        Some(AliasView { alias, of, times, line })
    };
    let proposed = desk.doubts.aliases_of(loaded).into_iter();
    proposed
        .filter(|(alias, _)| !desk.declined.has(&loaded.deck.id, alias))
        .filter_map(view)
        .collect()
}

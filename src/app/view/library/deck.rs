//! The page of a deck: what it says of itself, how it is studied, what is special about its cards.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use jiff::civil::Date;

use crate::app::App;
use crate::app::agenda::Item;
use crate::app::archive::Shelving;
use crate::app::desk::Desk;
use crate::app::view::library::{Counts, DeckPlace};
use crate::app::view::returning::Returning;
use crate::deck::edit::{Alias, AliasLine, AliasOf, alias_line};
use crate::deck::{DeckId, Source};
use crate::exercise::{Exercise, ExerciseId, date, printed};
use crate::library::{LoadedDeck, Origin, Volume};
use crate::schedule::is_leech;
use crate::store::Flag;

/// More topics than this are not listed.
const MOST_TOPICS: usize = 40;

/// One deck.
#[derive(Clone, Debug, PartialEq)]
pub struct DeckView {
    /// `None` where the file could not be read.
    pub id: Option<DeckId>,
    /// The file's name where it could not be read.
    pub title: String,
    pub place: DeckPlace,
    pub lang: String,
    /// The day it is true as of.
    pub as_of: Option<Date>,
    pub counts: Counts,
    pub sources: Vec<SourceView>,
    /// What its facts are filed under, the most frequent first, and under how many each.
    pub topics: Vec<(String, usize)>,
    pub suspended: Vec<FlaggedView>,
    pub marked: Vec<FlaggedView>,
    /// Exercises forgotten so often that their facts may be at fault, the worst first.
    pub leeches: Vec<LeechView>,
    /// Names that were typed and said to be right, which the deck could take over.
    pub aliases: Vec<AliasView>,
    /// Why the file could not be read at all, where it could not.
    pub unreadable: Option<String>,
    pub shelving: Shelving,
    /// The file that has the same id and is studied in its place.
    pub same_id_as: Option<String>,
}

/// An article.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SourceView {
    pub label: String,
    pub title: Option<String>,
    pub authors: Vec<String>,
    /// When it was published, in the words of its deck.
    pub date: Option<String>,
    pub url: Option<String>,
    /// The sources it repeats, as they are called.
    pub leans_on: Vec<String>,
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

impl DeckView {
    /// Whether its facts are studied.
    pub fn is_studied(&self) -> bool {
        self.id.is_some() && self.same_id_as.is_none() && self.shelving == Shelving::Studied
    }
}

pub(in crate::app) fn deck(app: &App, place: &DeckPlace) -> Option<DeckView> {
    let volume = app.shelf.volumes().find(|volume| DeckPlace::of(&volume.origin) == *place)?;
    Some(match &volume.content {
        Ok(loaded) => readable(app, volume, loaded),
        Err(error) => DeckView {
            id: None,
            title: place.file_name(),
            place: place.clone(),
            lang: String::new(),
            as_of: None,
            counts: Counts::default(),
            sources: Vec::new(),
            topics: Vec::new(),
            suspended: Vec::new(),
            marked: Vec::new(),
            leeches: Vec::new(),
            aliases: Vec::new(),
            unreadable: Some(error.to_string()),
            shelving: Shelving::Studied,
            same_id_as: None,
        },
    })
}

fn readable(app: &App, volume: &Volume, loaded: &LoadedDeck) -> DeckView {
    let (desk, deck) = (&app.desk, &loaded.deck);
    let shelving = if app.archived.has(&deck.id) { Shelving::Archived } else { Shelving::Studied };
    let same_id_as = volume.same_id_as.as_ref().map(Origin::label);
    let is_studied = same_id_as.is_none() && shelving == Shelving::Studied;
    DeckView {
        id: Some(deck.id.clone()),
        title: deck.title.clone(),
        place: DeckPlace::of(&volume.origin),
        lang: deck.lang.clone(),
        as_of: deck.as_of,
        counts: Counts::of(desk, loaded, &Returning::of(desk)),
        sources: deck.sources.values().map(|source| source_view(loaded, source)).collect(),
        topics: topics(loaded),
        suspended: flagged(desk, loaded, Flag::Suspended),
        marked: flagged(desk, loaded, Flag::Marked),
        leeches: if is_studied { leeches(desk, loaded) } else { Vec::new() },
        aliases: if is_studied { aliases(desk, loaded) } else { Vec::new() },
        unreadable: None,
        shelving,
        same_id_as,
    }
}

fn source_view(loaded: &LoadedDeck, source: &Source) -> SourceView {
    let label = |source: &Source| source.label().unwrap_or_default().to_owned();
    let deck = &loaded.deck;
    SourceView {
        label: label(source),
        title: source.title.clone(),
        authors: source.authors.clone(),
        date: source.date.map(|when| date(&deck.lang, when)),
        url: source.url.clone(),
        leans_on: source.leans_on.iter().filter_map(|id| deck.sources.get(id)).map(label).collect(),
    }
}

fn topics(loaded: &LoadedDeck) -> Vec<(String, usize)> {
    let mut counts: BTreeMap<&String, usize> = BTreeMap::new();
    let tags = loaded.deck.facts.values().flat_map(|fact| &fact.tags);
    tags.for_each(|tag| *counts.entry(tag).or_default() += 1);
    let mut topics: Vec<_> =
        counts.into_iter().map(|(tag, n)| (loaded.topics.words(tag), n)).collect();
    topics.sort_by_key(|(_, n)| Reverse(*n));
    topics.truncate(MOST_TOPICS);
    topics
}

/// The flags are few and the exercises many.
fn flagged(desk: &Desk, loaded: &LoadedDeck, flag: Flag) -> Vec<FlaggedView> {
    let of_deck = desk.flags.of(flag).iter().filter(|id| id.deck == loaded.deck.id);
    let exercise = |id: &ExerciseId| {
        let mut forms = loaded.index.exercises(loaded.deck.facts.get_index_of(&id.fact)?);
        forms.find(|number| loaded.derived.exercises[*number].id == *id)
    };
    let mut numbers: Vec<usize> = of_deck.filter_map(exercise).collect();
    numbers.sort_unstable();
    numbers.into_iter().map(|number| FlaggedView::of(&loaded.derived.exercises[number])).collect()
}

fn leeches(desk: &Desk, loaded: &LoadedDeck) -> Vec<LeechView> {
    let Some(place) = desk.bank.place_of(&loaded.deck.id) else { return Vec::new() };
    let items = &desk.agenda.items()[desk.bank.exercises_of(place)];
    let leech = |(exercise, item): (&Exercise, &Item)| {
        let memory = item.memory.filter(|memory| is_leech(memory, desk.settings.leech_after))?;
        Some(LeechView { exercise: FlaggedView::of(exercise), lapses: memory.lapses })
    };
    let exercises = loaded.derived.exercises.iter().zip(items);
    let mut leeches: Vec<LeechView> = exercises.filter_map(leech).collect();
    leeches.sort_by_key(|leech| Reverse(leech.lapses));
    leeches
}

impl FlaggedView {
    fn of(exercise: &Exercise) -> Self {
        Self {
            id: exercise.id.clone(),
            prompt: exercise.prompt.to_string(),
            answer: exercise.answer_text.to_string(),
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

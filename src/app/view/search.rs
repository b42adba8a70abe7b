//! What a search of the library found: facts with the reason, and what is remembered of them.

use std::cell::OnceCell;
use std::collections::HashSet;

use crate::app::App;
use crate::app::desk::Desk;
use crate::app::view::AskedNext;
use crate::app::view::returning::Returning;
use crate::deck::{Deck, DeckId, Fact, FactId};
use crate::exercise::{Exercise, ExerciseId, date};
use crate::library::LoadedDeck;
use crate::schedule::is_leech;
use crate::search::{Card, Found, Hit, Meant, Place, Problem, Query, Searched, State, find, hit};
use crate::store::Flag;

/// Facts shown at once; all are counted.
pub const MOST_SHOWN: usize = 50;

/// What a query found.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SearchView {
    /// The query as it was typed.
    pub text: String,
    /// What in it was not understood, and left out.
    pub problems: Vec<Problem>,
    /// Whether anything was looked for.
    pub is_asking: bool,
    /// Names that were looked for in place of what was typed.
    pub meant: Vec<Meant>,
    /// All facts found, and how many of them are shown.
    pub facts: usize,
    pub shown: Vec<FactView>,
}

/// A fact that was found.
#[derive(Clone, Debug, PartialEq)]
pub struct FactView {
    pub deck: DeckId,
    pub deck_title: String,
    pub fact: FactId,
    /// Its line, and why it was found.
    pub hit: Hit,
    /// When it was, in the words of its deck.
    pub when: Option<String>,
    pub sources: Vec<CitedView>,
    /// Its exercises for which the query holds.
    pub exercises: Vec<RememberedView>,
}

/// Where a fact stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CitedView {
    /// `CNN`
    pub label: String,
    /// `¶12`
    pub at: String,
    pub words: Option<String>,
}

/// An exercise with what is remembered of it.
#[derive(Clone, Debug, PartialEq)]
pub struct RememberedView {
    pub id: ExerciseId,
    pub prompt: String,
    pub answer: String,
    /// When it is asked again; `None` if it was never answered.
    pub next: Option<AskedNext>,
    /// How likely it is remembered today, from 0 to 1; none on the day it was answered.
    pub recall: Option<f32>,
    pub is_suspended: bool,
    pub is_marked: bool,
}

impl App {
    /// What `text` finds in these decks, or in all that are studied where none is named; of the
    /// facts, at most `most` are shown.
    pub fn look_up(&self, text: &str, decks: &[DeckId], most: usize) -> SearchView {
        look_up(&self.desk, text, decks, most)
    }
}

/// See [`App::look_up`].
pub(in crate::app) fn look_up(
    desk: &Desk,
    text: &str,
    decks: &[DeckId],
    most: usize,
) -> SearchView {
    let (query, problems) = Query::read(text);
    let library = Library::of(desk, decks);
    let found = find(&query, &library.searched, &|card, state| library.is(card, state));
    let shown = found.facts.iter().take(most);
    SearchView {
        text: text.to_owned(),
        problems,
        is_asking: !query.is_empty(),
        facts: found.facts.len(),
        shown: shown.filter_map(|place| library.fact(&found, *place)).collect(),
        meant: found.meant,
    }
}

/// The numbers of the exercises that `text` finds in all that is studied.
pub(in crate::app) fn found(desk: &Desk, text: &str) -> HashSet<usize> {
    let (query, _) = Query::read(text);
    let library = Library::of(desk, &[]);
    let is = |card: Card<'_>, state| library.is(card, state);
    let found = find(&query, &library.searched, &is);
    let places = found.facts.iter();
    places
        .flat_map(|place| found.cards(*place, &library.searched[place.deck], &is))
        .map(|card| library.number(card))
        .collect()
}

/// The decks that are searched, at a moment.
struct Library<'a> {
    desk: &'a Desk,
    searched: Vec<Searched<'a>>,
    /// The number in the bank of the first exercise of each.
    starts: Vec<usize>,
    /// The facts that are put off to another day, by number.
    buried: HashSet<usize>,
    /// What study asks again today, once somebody wants to know.
    returning: OnceCell<Returning>,
}

impl<'a> Library<'a> {
    fn of(desk: &'a Desk, decks: &[DeckId]) -> Self {
        let is_meant = |id: &DeckId| decks.is_empty() || decks.contains(id);
        let (mut searched, mut starts) = (Vec::new(), Vec::new());
        for (place, loaded) in desk.bank.decks().enumerate() {
            let LoadedDeck { deck, derived, index, .. } = loaded.as_ref();
            if is_meant(&deck.id) {
                searched.push(Searched { deck, derived, index });
                starts.push(desk.bank.exercises_of(place).start);
            }
        }
        let (_, today) = desk.now();
        let buried = desk.buried_on(today).map(|found| found.fact).collect();
        Self { desk, searched, starts, buried, returning: OnceCell::new() }
    }

    /// The number in the bank of an exercise.
    fn number(&self, card: Card<'_>) -> usize {
        self.starts[card.deck] + card.number
    }

    fn returning(&self) -> &Returning {
        self.returning.get_or_init(|| Returning::of(self.desk))
    }

    /// What is remembered of an exercise is looked up by number: no name need be hashed.
    fn is(&self, card: Card<'_>, state: State) -> bool {
        let item = &self.desk.agenda.items()[self.number(card)];
        match state {
            State::Due => self.returning().has(self.number(card)),
            State::New => item.memory.is_none(),
            State::Suspended => item.is_suspended,
            State::Buried => self.buried.contains(&item.fact),
            State::Marked => self.desk.has(&card.exercise.id, Flag::Marked),
            State::Leech => {
                let threshold = self.desk.settings.leech_after;
                item.memory.is_some_and(|memory| is_leech(&memory, threshold))
            }
        }
    }

    fn fact(&self, found: &Found, place: Place) -> Option<FactView> {
        let searched = self.searched.get(place.deck)?;
        let deck = searched.deck;
        let (id, fact) = deck.facts.get_index(place.fact)?;
        let cards = found.cards(place, searched, &|card, state| self.is(card, state));
        Some(FactView {
            deck: deck.id.clone(),
            deck_title: deck.title.clone(),
            fact: id.clone(),
            hit: hit(found, place, searched),
            when: fact.when.map(|when| date(&deck.lang, when)),
            sources: sources(deck, fact),
            exercises: cards
                .into_iter()
                .map(|card| remembered(self.desk, || self.returning(), card.exercise))
                .collect(),
        })
    }
}

/// An exercise with what is remembered of it now.
pub(super) fn remembered<'a>(
    desk: &Desk,
    returning: impl FnOnce() -> &'a Returning,
    exercise: &Exercise,
) -> RememberedView {
    let (id, (now, today)) = (&exercise.id, desk.now());
    let memory = desk.memory(id);
    let is_asked = || desk.bank.get(id).is_some_and(|found| returning().has(found.index));
    RememberedView {
        id: id.clone(),
        prompt: exercise.prompt.to_string(),
        answer: exercise.answer_text.to_string(),
        next: memory.map(|memory| AskedNext::of(memory, (now, today), is_asked)),
        recall: memory.and_then(|memory| desk.scheduler.recall_told(memory, today)),
        is_suspended: desk.has(id, Flag::Suspended),
        is_marked: desk.has(id, Flag::Marked),
    }
}

/// Where a fact stands.
pub(super) fn sources(deck: &Deck, fact: &Fact) -> Vec<CitedView> {
    let cited = fact.cite.iter().map(|(id, citation)| CitedView {
        label: deck
            .sources
            .get(id)
            .and_then(|source| source.label())
            .unwrap_or(id.as_str())
            .to_owned(),
        at: citation.at.to_string(),
        words: citation.words.clone(),
    });
    cited.collect()
}

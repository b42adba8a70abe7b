//! What a search of the library found: facts with the reason, and what is remembered of them.

use crate::app::App;
use crate::app::desk::Desk;
use crate::clock::{StudyDay, Timestamp};
use crate::deck::{Deck, DeckId, Fact, FactId};
use crate::diagnostic::Diagnostic;
use crate::exercise::{Exercise, ExerciseId, date};
use crate::library::LoadedDeck;
use crate::schedule::{DueIn, due_in, is_leech};
use crate::search::{Found, Hit, Meant, Query, Searched, State, find, hit};
use crate::store::Flag;

/// Facts shown at once; all are counted.
pub const MOST_SHOWN: usize = 50;

/// What a query found.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SearchView {
    /// The query as it was typed.
    pub text: String,
    /// What in it was not understood, and left out.
    pub problems: Vec<Diagnostic>,
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
    /// When it comes back; `None` if it was never answered.
    pub due: Option<DueIn>,
    /// How likely it is remembered today, from 0 to 1.
    pub recall: Option<f32>,
    pub is_suspended: bool,
    pub is_marked: bool,
}

impl App {
    /// What `text` finds in these decks, or in all that are studied where none is named; of the
    /// facts, at most `most` are shown.
    pub fn look_up(&self, text: &str, decks: &[DeckId], most: usize) -> SearchView {
        let (query, problems) = Query::read(text);
        let library = Library::of(&self.desk, decks);
        let found = find(&query, &library.searched, &|exercise, state| library.is(exercise, state));
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
}

/// The decks that are searched, at a moment.
struct Library<'a> {
    desk: &'a Desk,
    searched: Vec<Searched<'a>>,
    now: Timestamp,
    today: StudyDay,
}

impl<'a> Library<'a> {
    fn of(desk: &'a Desk, decks: &[DeckId]) -> Self {
        let is_meant =
            |loaded: &&'a LoadedDeck| decks.is_empty() || decks.contains(&loaded.deck.id);
        let loaded = desk.bank.decks().map(std::sync::Arc::as_ref).filter(is_meant);
        let searched = loaded.map(|loaded| Searched {
            deck: &loaded.deck,
            derived: &loaded.derived,
            index: &loaded.index,
        });
        // The moment is asked for once: a search asks what is due a hundred thousand times.
        let (now, today) = desk.now();
        Self { desk, searched: searched.collect(), now, today }
    }

    fn is(&self, exercise: &ExerciseId, state: State) -> bool {
        let memory = || self.desk.memories.get(exercise);
        match state {
            State::Due => {
                memory().is_some_and(|memory| memory.is_due(self.now, self.today))
                    && !self.desk.has(exercise, Flag::Suspended)
            }
            State::New => memory().is_none(),
            State::Suspended => self.desk.has(exercise, Flag::Suspended),
            State::Marked => self.desk.has(exercise, Flag::Marked),
            State::Leech => {
                memory().is_some_and(|memory| is_leech(memory, self.desk.settings.leech_after))
            }
        }
    }

    fn fact(&self, found: &Found, place: crate::search::Place) -> Option<FactView> {
        let searched = self.searched.get(place.deck)?;
        let deck = searched.deck;
        let (id, fact) = deck.facts.get_index(place.fact)?;
        let is = |exercise: &ExerciseId, state| self.is(exercise, state);
        let exercises = found.exercises(place, searched, &is).into_iter();
        Some(FactView {
            deck: deck.id.clone(),
            deck_title: deck.title.clone(),
            fact: id.clone(),
            hit: hit(found, place, searched),
            when: fact.when.map(|when| date(&deck.lang, when)),
            sources: sources(deck, fact),
            exercises: exercises.map(|exercise| self.remembered(exercise)).collect(),
        })
    }

    fn remembered(&self, exercise: &Exercise) -> RememberedView {
        let id = &exercise.id;
        let memory = self.desk.memories.get(id);
        RememberedView {
            id: id.clone(),
            prompt: exercise.prompt.clone(),
            answer: exercise.answer_text.clone(),
            due: memory.map(|memory| due_in(memory.due, self.now, self.today)),
            recall: memory.map(|memory| self.desk.scheduler.recall(memory, self.today)),
            is_suspended: self.desk.has(id, Flag::Suspended),
            is_marked: self.desk.has(id, Flag::Marked),
        }
    }
}

fn sources(deck: &Deck, fact: &Fact) -> Vec<CitedView> {
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

//! What is remembered now, in one walk over the library: by story, by topic, fact by fact.
//!
//! The walk takes some milliseconds for a hundred thousand exercises, so that it is made when
//! the room is opened and not for every frame.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use crate::app::desk::Desk;
use crate::clock::StudyDay;
use crate::deck::DeckId;
use crate::exercise::ExerciseId;
use crate::library::LoadedDeck;
use crate::schedule::{Memory, is_leech};
use crate::stats::{Counts, StoryMemory};

/// The hardest facts are shown up to so many: a list to work on, not to despair of.
const MOST_HARD: usize = 10;
/// Topics are what an author likes to write; a page has an end.
const MOST_TOPICS: usize = 40;

/// How well a story or a topic is remembered.
#[derive(Clone, Debug, PartialEq)]
pub struct StoryFigure {
    /// Of a deck: its title. Of a topic: the tag in words.
    pub name: String,
    pub memory: StoryMemory,
}

/// A fact that was forgotten again and again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HardFigure {
    /// The exercise that was forgotten most often.
    pub exercise: ExerciseId,
    /// Its question.
    pub prompt: String,
    pub answer: String,
    pub deck: DeckId,
    pub deck_title: String,
    /// How often it was forgotten after it had been learned, all its questions together.
    pub lapses: u32,
    /// Whether one of its questions was forgotten so often that the fact wants improving.
    pub is_leech: bool,
}

/// What one walk finds.
#[derive(Debug, Default)]
pub(super) struct Remembered {
    pub counts: Counts,
    pub stories: Vec<StoryFigure>,
    pub topics: Vec<StoryFigure>,
    pub hardest: Vec<HardFigure>,
}

/// Walks over the library, fact by fact: all forms of one stand together.
pub(super) fn of(desk: &Desk, today: StudyDay) -> Remembered {
    let mut counts = Counts::default();
    let mut stories = vec![StoryMemory::default(); desk.bank.decks().count()];
    let mut recalls = vec![None; desk.bank.facts()];
    let mut hard = Vec::new();
    let mut first = 0;
    for forms in desk.agenda.items().chunk_by(|a, b| a.fact == b.fact) {
        let mut forgotten = Hard::default();
        for (index, form) in (first..).zip(forms) {
            if let Some(memory) = &form.memory {
                forgotten.add(index, memory, desk.settings.leech_after);
            }
            if !form.is_suspended {
                counts.add(form.memory.as_ref());
            }
        }
        let recall = desk.recall_of(forms, today);
        stories[forms[0].place].add(recall);
        recalls[forms[0].fact] = recall;
        hard.extend((forgotten.lapses > 0).then_some(forgotten));
        first += forms.len();
    }
    let titles = desk.bank.decks().map(|loaded| loaded.deck.title.as_str());
    Remembered {
        counts,
        stories: titles.zip(stories).map(|(title, memory)| figure(title, memory)).collect(),
        topics: topics(desk, &recalls),
        hardest: hardest(desk, hard),
    }
}

/// The topics of which there is most; `recalls` says of each fact how likely it is remembered.
fn topics(desk: &Desk, recalls: &[Option<f64>]) -> Vec<StoryFigure> {
    // By tag, with the first deck that has it.
    let mut topics: BTreeMap<&str, (&LoadedDeck, StoryMemory)> = BTreeMap::new();
    for (place, loaded) in desk.bank.decks().enumerate() {
        let recalls = &recalls[desk.bank.first_fact_of(place)..];
        for (tag, facts) in loaded.topics.facts() {
            let facts = facts.iter().map(|fact| *fact as usize);
            let asked = facts.filter(|fact| !loaded.index.exercises(*fact).is_empty());
            let (_, memory) = topics.entry(tag).or_insert((loaded, StoryMemory::default()));
            asked.for_each(|fact| memory.add(recalls[fact]));
        }
    }
    let mut topics: Vec<_> = topics.into_iter().collect();
    topics.retain(|(_, (_, memory))| memory.facts > 0);
    topics.sort_by_key(|(_, (_, memory))| Reverse((memory.met, memory.facts)));
    topics.truncate(MOST_TOPICS);
    topics
        .into_iter()
        .map(|(tag, (deck, memory))| figure(&deck.topics.words(tag), memory))
        .collect()
}

fn figure(name: &str, memory: StoryMemory) -> StoryFigure {
    StoryFigure { name: name.to_owned(), memory }
}

/// How often a fact was forgotten.
#[derive(Debug, Default)]
struct Hard {
    lapses: u32,
    /// The exercise that was forgotten most often, and how often.
    worst: usize,
    worst_lapses: u32,
    is_leech: bool,
}

impl Hard {
    fn add(&mut self, exercise: usize, memory: &Memory, leech_after: u32) {
        self.lapses = self.lapses.saturating_add(memory.lapses);
        self.is_leech |= is_leech(memory, leech_after);
        if memory.lapses > self.worst_lapses {
            (self.worst, self.worst_lapses) = (exercise, memory.lapses);
        }
    }
}

fn hardest(desk: &Desk, mut hard: Vec<Hard>) -> Vec<HardFigure> {
    let rank = |fact: &Hard| (Reverse(fact.lapses), fact.worst);
    // After years nearly every fact was forgotten once: all but the first few stay unsorted.
    if hard.len() > MOST_HARD {
        hard.select_nth_unstable_by_key(MOST_HARD, rank);
        hard.truncate(MOST_HARD);
    }
    hard.sort_unstable_by_key(rank);
    let figure = |fact: &Hard| {
        let found = desk.bank.at(fact.worst);
        HardFigure {
            exercise: found.exercise.id.clone(),
            prompt: found.exercise.prompt.to_string(),
            answer: found.exercise.answer_text.to_string(),
            deck: found.deck.id.clone(),
            deck_title: found.deck.title.clone(),
            lapses: fact.lapses,
            is_leech: fact.is_leech,
        }
    };
    hard.iter().map(figure).collect()
}

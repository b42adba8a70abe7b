//! What is remembered now, in one walk over the library: by story, by topic, fact by fact.
//!
//! The walk takes some milliseconds for a hundred thousand exercises, so that it is made when
//! the room is opened and not for every frame.

use std::cmp::Reverse;
use std::collections::{BTreeMap, HashMap};

use crate::app::desk::Desk;
use crate::clock::StudyDay;
use crate::deck::DeckId;
use crate::schedule::Memory;
use crate::stats::{Counts, FactMemory, StoryMemory};
use crate::store::Flag;

/// The hardest facts are shown up to so many: a list to work on, not to despair of.
const MOST_HARD: usize = 10;
/// Topics are what an author likes to write; a page has an end.
const MOST_TOPICS: usize = 40;

/// How well a story or a topic is remembered.
#[derive(Clone, Debug, PartialEq)]
pub struct StoryFigure {
    /// Of a deck: its title. Of a topic: the tag.
    pub name: String,
    pub memory: StoryMemory,
}

/// A fact that was forgotten again and again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HardFigure {
    /// The question that was forgotten most often.
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
pub(super) struct Remembered<'a> {
    pub counts: Counts,
    /// The memories of what may be asked.
    pub asked: Vec<&'a Memory>,
    pub stories: Vec<StoryFigure>,
    pub topics: Vec<StoryFigure>,
    pub hardest: Vec<HardFigure>,
}

/// Walks over the library.
pub(super) fn of(desk: &Desk, today: StudyDay) -> Remembered<'_> {
    let mut facts: Vec<FactMemory> = Vec::new();
    let mut hard: HashMap<usize, Hard> = HashMap::new();
    let mut asked = Vec::new();
    let mut counts = Counts::default();
    for found in desk.bank.all() {
        if found.fact >= facts.len() {
            facts.resize(found.fact + 1, FactMemory::default());
        }
        let id = &found.exercise.id;
        let memory = desk.memories.get(id);
        if let Some(memory) = memory {
            facts[found.fact].add(desk.scheduler.recall(memory, today));
            if memory.lapses > 0 {
                hard.entry(found.fact).or_default().add(found.index, memory.lapses);
            }
        }
        if !desk.has(id, Flag::Suspended) {
            counts.add(memory);
            asked.extend(memory);
        }
    }
    let (stories, topics) = stories(desk, &facts);
    Remembered { counts, asked, stories, topics, hardest: hardest(desk, hard) }
}

fn stories(desk: &Desk, facts: &[FactMemory]) -> (Vec<StoryFigure>, Vec<StoryFigure>) {
    let mut stories: Vec<StoryFigure> = desk
        .bank
        .decks()
        .map(|loaded| StoryFigure {
            name: loaded.deck.title.clone(),
            memory: StoryMemory::default(),
        })
        .collect();
    let mut topics: BTreeMap<&str, StoryMemory> = BTreeMap::new();
    // Facts are numbered in the order in which their first exercise comes.
    let mut next = 0;
    for found in desk.bank.all().filter(|found| {
        let is_first = found.fact == next;
        next += usize::from(is_first);
        is_first
    }) {
        let recall = facts[found.fact].recall();
        stories[found.place].memory.add(recall);
        let fact = found.deck.facts.get(&found.exercise.id.fact);
        for tag in fact.map_or(&[][..], |fact| fact.tags.as_slice()) {
            topics.entry(tag).or_default().add(recall);
        }
    }
    let mut topics: Vec<StoryFigure> = topics
        .into_iter()
        .map(|(tag, memory)| StoryFigure { name: tag.to_owned(), memory })
        .collect();
    topics.sort_by_key(|topic| Reverse((topic.memory.met, topic.memory.facts)));
    topics.truncate(MOST_TOPICS);
    (stories, topics)
}

/// How often a fact was forgotten.
#[derive(Debug, Default)]
struct Hard {
    lapses: u32,
    /// The exercise that was forgotten most often, and how often.
    worst: usize,
    worst_lapses: u32,
}

impl Hard {
    fn add(&mut self, exercise: usize, lapses: u32) {
        self.lapses = self.lapses.saturating_add(lapses);
        if lapses > self.worst_lapses {
            (self.worst, self.worst_lapses) = (exercise, lapses);
        }
    }
}

fn hardest(desk: &Desk, hard: HashMap<usize, Hard>) -> Vec<HardFigure> {
    let mut hard: Vec<Hard> = hard.into_values().collect();
    hard.sort_unstable_by_key(|fact| (Reverse(fact.lapses), fact.worst));
    hard.truncate(MOST_HARD);
    let figure = |fact: &Hard| {
        let found = desk.bank.at(fact.worst);
        HardFigure {
            prompt: found.exercise.prompt.clone(),
            answer: found.exercise.answer_text.clone(),
            deck: found.deck.id.clone(),
            deck_title: found.deck.title.clone(),
            lapses: fact.lapses,
            is_leech: fact.worst_lapses >= desk.settings.leech_after,
        }
    };
    hard.iter().map(figure).collect()
}

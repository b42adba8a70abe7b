//! What lies on the learner's desk: the exercises, what is remembered of each, and today's log.
//!
//! Pure apart from asking the clock it was given. It changes only by what the
//! database has acknowledged.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use crate::app::bank::{Bank, Found};
use crate::app::doubts::Doubts;
use crate::app::setting::Settings;
use crate::clock::{Clock, DayClock, StudyDay, Timestamp};
use crate::deck::{DeckId, FactId};
use crate::exercise::ExerciseId;
use crate::library::LoadedDeck;
use crate::schedule::{
    Candidate, Limits, Memory, Outcomes, Parameters, Queue, Review, Scheduler, Standing, plan,
    seed_of,
};
use crate::store::{Entry, EntryId, Event, Flag};

/// An answer that takes longer was not watched: the learner went to the door.
const LONGEST_WATCHED_MILLIS: i64 = 60_000;

/// What an answer takes, as long as nobody knows better.
const ANSWER_MILLIS: u32 = 10_000;

/// The highest importance an author can give. A fact not met yet comes before another form of
/// one that was, however important: the story is told before it is told again.
const MOST_IMPORTANT: u8 = 5;

/// Everything that planning and showing need.
#[derive(Debug)]
pub(super) struct Desk {
    pub clock: Clock,
    pub days: DayClock,
    pub bank: Bank,
    pub settings: Settings,
    pub scheduler: Arc<Scheduler>,
    pub memories: HashMap<ExerciseId, Memory>,
    pub flags: Flags,
    pub doubts: Doubts,
    /// The standing entries of today, and of the quiz that is open, oldest first.
    pub log: Vec<Entry>,
}

/// The exercises that carry each flag: looked up for every exercise of every deck, so by
/// reference.
#[derive(Debug, Default)]
pub(super) struct Flags {
    suspended: HashSet<ExerciseId>,
    marked: HashSet<ExerciseId>,
}

impl Flags {
    fn of(&self, flag: Flag) -> &HashSet<ExerciseId> {
        match flag {
            Flag::Suspended => &self.suspended,
            Flag::Marked => &self.marked,
        }
    }

    fn of_mut(&mut self, flag: Flag) -> &mut HashSet<ExerciseId> {
        match flag {
            Flag::Suspended => &mut self.suspended,
            Flag::Marked => &mut self.marked,
        }
    }
}

impl FromIterator<(ExerciseId, Flag)> for Flags {
    fn from_iter<T: IntoIterator<Item = (ExerciseId, Flag)>>(flagged: T) -> Self {
        let mut flags = Self::default();
        for (exercise, flag) in flagged {
            flags.of_mut(flag).insert(exercise);
        }
        flags
    }
}

/// Facts of a deck.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct FactCount {
    pub all: usize,
    /// Of these, those of which at least one exercise was answered.
    pub met: usize,
}

/// The scheduler that these settings ask for.
pub(super) fn scheduler(settings: &Settings) -> Scheduler {
    Scheduler::new(Parameters::default(), settings.scheduling())
}

impl Desk {
    /// Now, and the study day it belongs to.
    pub fn now(&self) -> (Timestamp, StudyDay) {
        let now = self.clock.now();
        (now, self.days.study_day(now))
    }

    /// Whether an exercise carries a flag.
    pub fn has(&self, exercise: &ExerciseId, flag: Flag) -> bool {
        self.flags.of(flag).contains(exercise)
    }

    /// The exercises that may be asked: those not suspended.
    pub fn asked(&self) -> impl Iterator<Item = Found<'_>> {
        self.bank.all().filter(|found| !self.has(&found.exercise.id, Flag::Suspended))
    }

    /// What to study now, of one deck or of all, within today's limits. Of all, new is only
    /// what comes from the first deck on the shelf, which leads, and from those already begun:
    /// nobody asked for the others yet, and two of them may tell the same story.
    pub fn plan(&self, deck: Option<&DeckId>) -> Queue {
        let (now, today) = self.now();
        let seen: HashSet<usize> = self
            .reviewed_on(today)
            .filter_map(|exercise| self.bank.get(exercise))
            .map(|found| found.fact)
            .collect();
        let mut met = HashSet::new();
        let mut begun = HashSet::from([0]);
        let mut candidates: Vec<Candidate<'_>> = Vec::new();
        for found in self.bank.all() {
            // Looked up once for each exercise: this is done after every answer.
            let memory = self.memories.get(&found.exercise.id);
            if memory.is_some() {
                met.insert(found.fact);
                begun.insert(found.place);
            }
            let is_elsewhere = deck.is_some_and(|deck| found.deck.id != *deck);
            if is_elsewhere || self.has(&found.exercise.id, Flag::Suspended) {
                continue;
            }
            candidates.push(Candidate {
                index: found.index,
                fact: found.fact,
                importance: found.exercise.importance,
                memory,
                standing: if seen.contains(&found.fact) {
                    Standing::SisterSeen
                } else {
                    Standing::Open
                },
                takes_millis: ANSWER_MILLIS,
            });
        }
        candidates.retain(|candidate| {
            deck.is_some() || begun.contains(&self.bank.at(candidate.index).place)
        });
        for candidate in &mut candidates {
            if !met.contains(&candidate.fact) {
                candidate.importance += MOST_IMPORTANT;
            }
        }
        plan(&self.scheduler, &candidates, self.limits(today), now, today)
    }

    /// What each grade given now would lead to.
    pub fn outcomes(&self, exercise: &ExerciseId) -> Outcomes {
        let (now, today) = self.now();
        self.outcomes_at(exercise, now, today)
    }

    /// What a grade leads to that the log dates `at`, on study day `day`. A memory must be made
    /// from the very moment that is logged: a millisecond later, and replay finds another.
    pub fn outcomes_at(&self, exercise: &ExerciseId, at: Timestamp, day: StudyDay) -> Outcomes {
        let memory = self.memories.get(exercise);
        self.scheduler.outcomes(memory, at, day, seed_of(&exercise.to_string()))
    }

    /// How likely an exercise is remembered today, if it was ever answered.
    pub fn recall(&self, exercise: &ExerciseId, today: StudyDay) -> Option<f32> {
        self.memories.get(exercise).map(|memory| self.scheduler.recall(memory, today))
    }

    /// The numbers of the facts of which at least one exercise was answered.
    pub fn met_facts(&self) -> HashSet<usize> {
        let found = self.memories.keys().filter_map(|exercise| self.bank.get(exercise));
        found.map(|found| found.fact).collect()
    }

    /// How many facts a deck asks about, and how many of them were met.
    pub fn facts_of(&self, loaded: &LoadedDeck) -> FactCount {
        let mut facts: HashMap<&FactId, bool> = HashMap::new();
        for exercise in &loaded.derived.exercises {
            *facts.entry(&exercise.id.fact).or_default() |=
                self.memories.contains_key(&exercise.id);
        }
        FactCount { all: facts.len(), met: facts.values().filter(|is_met| **is_met).count() }
    }

    /// Whether an exercise is due now.
    pub fn is_due(&self, exercise: &ExerciseId) -> bool {
        let (now, today) = self.now();
        self.memories.get(exercise).is_some_and(|memory| memory.is_due(now, today))
    }

    /// Takes in entries that the database acknowledged, and the memories they led to.
    pub fn remember(&mut self, entries: &[Entry], memories: &[(ExerciseId, Option<Memory>)]) {
        for (exercise, memory) in memories {
            match memory {
                Some(memory) => self.memories.insert(exercise.clone(), *memory),
                None => self.memories.remove(exercise),
            };
        }
        for entry in entries {
            self.doubts.remember(entry);
            match &entry.event {
                Event::Undone { entry } => self.forget(*entry),
                Event::Flagged { exercise, flag, on } => {
                    self.put_flag(exercise.clone(), *flag, *on);
                    self.log.push(entry.clone());
                }
                _ => self.log.push(entry.clone()),
            }
        }
    }

    /// Drops what no longer belongs to today nor to the quiz that is open.
    pub fn turn_page(&mut self, open_quiz: Option<EntryId>) {
        let (_, today) = self.now();
        self.log.retain(|entry| {
            entry.day >= today || (open_quiz.is_some() && quiz_of(entry) == open_quiz)
        });
    }

    fn forget(&mut self, id: EntryId) {
        self.doubts.forget(id);
        let Some(at) = self.log.iter().position(|entry| entry.id == id) else { return };
        if let Event::Flagged { exercise, flag, on } = self.log.remove(at).event {
            self.put_flag(exercise, flag, !on);
        }
    }

    fn put_flag(&mut self, exercise: ExerciseId, flag: Flag, on: bool) {
        let flagged = self.flags.of_mut(flag);
        if on {
            flagged.insert(exercise);
        } else {
            flagged.remove(&exercise);
        }
    }

    /// The exercise of each review of today.
    pub fn reviewed_on(&self, today: StudyDay) -> impl Iterator<Item = &ExerciseId> {
        self.log.iter().filter(move |entry| entry.day >= today).filter_map(|entry| {
            match &entry.event {
                Event::Review { exercise, .. } => Some(exercise),
                _ => None,
            }
        })
    }

    /// How much more today may hold.
    pub fn limits(&self, today: StudyDay) -> Limits {
        let mut counts: HashMap<&ExerciseId, u32> = HashMap::new();
        for exercise in self.reviewed_on(today) {
            *counts.entry(exercise).or_default() += 1;
        }
        // An exercise all of whose reviews are of today began today.
        let began_today = |(exercise, count): &(&&ExerciseId, &u32)| {
            self.memories.get(**exercise).is_some_and(|memory| memory.reviews <= **count)
        };
        let began = counts.iter().filter(began_today).count();
        let reviews_done = counts.len() - began;
        let left =
            |limit: u32, used: usize| limit.saturating_sub(u32::try_from(used).unwrap_or(u32::MAX));
        Limits {
            new_left: left(self.settings.new_per_day, began),
            reviews_left: left(self.settings.reviews_per_day, reviews_done),
            reviews_done: u32::try_from(reviews_done).unwrap_or(u32::MAX),
        }
    }
}

/// How long something has been on the screen since `since`, as far as it was watched.
pub(super) fn watched_millis(since: Timestamp, now: Timestamp) -> u32 {
    u32::try_from(now.millis_since(since).min(LONGEST_WATCHED_MILLIS)).unwrap_or(0)
}

/// The review an entry is, if it is one.
pub(super) fn review_of(entry: &Entry) -> Option<(ExerciseId, Review)> {
    match &entry.event {
        Event::Review { exercise, grade, place, .. } => Some((
            exercise.clone(),
            Review { grade: *grade, at: entry.at, day: entry.day, place: *place },
        )),
        _ => None,
    }
}

/// The quiz an entry belongs to.
pub(super) fn quiz_of(entry: &Entry) -> Option<EntryId> {
    match &entry.event {
        Event::QuizBegan { .. } => Some(entry.id),
        Event::QuizAnswered { quiz, .. } | Event::QuizEnded { quiz } => Some(*quiz),
        Event::Review { quiz, .. } => *quiz,
        Event::Practised { .. }
        | Event::Reset { .. }
        | Event::Buried { .. }
        | Event::Renamed { .. }
        | Event::Flagged { .. }
        | Event::Undone { .. } => None,
    }
}

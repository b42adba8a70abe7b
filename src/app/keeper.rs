//! What keeps progress: the database, or memory alone where there is none to be had.
//!
//! Both keep the same promises to the thread that writes, so that a program without
//! a database behaves the same until it is closed.

use std::collections::{BTreeMap, HashSet};

use crate::app::figures::{Figures, IsFirst};
use crate::clock::StudyDay;
use crate::exercise::ExerciseId;
use crate::schedule::{Grade, Memory, Review, Scheduler, seed_of};
use crate::stats::Day;
use crate::store::{DayFigures, Entry, EntryId, Event, Snapshot, Store, StoreError};

/// Where entries go.
#[derive(Debug)]
pub(super) enum Keeper {
    Database(Box<Store>),
    /// Entries of this sitting, lost at its end.
    Memory(Vec<Entry>),
}

impl Keeper {
    /// Keeps entries and the memories they lead to.
    pub fn append(
        &mut self,
        entries: &[Entry],
        memories: &[(ExerciseId, Option<Memory>)],
    ) -> Result<(), StoreError> {
        match self {
            Self::Database(store) => store.append(entries, memories),
            Self::Memory(log) => {
                log.extend_from_slice(entries);
                Ok(())
            }
        }
    }

    /// Keeps a setting.
    pub fn set(&mut self, key: &str, json: &str) -> Result<(), StoreError> {
        match self {
            Self::Database(store) => store.set(key, json),
            Self::Memory(_) => Ok(()),
        }
    }

    /// The reviews of one exercise that still stand, oldest first.
    pub fn history(&self, exercise: &ExerciseId) -> Result<Vec<Review>, StoreError> {
        match self {
            Self::Database(store) => store.history(exercise),
            Self::Memory(log) => {
                let mine = standing(log).into_iter().filter(|entry| asks(entry, exercise));
                Ok(mine.filter_map(review).map(|(_, review)| review).collect())
            }
        }
    }

    /// What the whole log comes to.
    pub fn figures(&self) -> Result<Figures, StoreError> {
        let mut figures = Figures::default();
        let mut last: Option<ExerciseId> = None;
        let mut count = |exercise: ExerciseId, review: Review| {
            let is_first =
                if last.as_ref() == Some(&exercise) { IsFirst::No } else { IsFirst::Yes };
            figures.retention.count(is_first, &review);
            last = Some(exercise);
        };
        match self {
            Self::Database(store) => {
                store.all_reviews(count)?;
                figures.days = store.days()?.into_iter().map(day).collect();
                figures.quiz_answers = store.quiz_answers()?;
            }
            Self::Memory(log) => {
                let log = standing(log);
                let mut reviews: Vec<_> = log.iter().copied().filter_map(review).collect();
                reviews.sort_by(|(a, _), (b, _)| a.cmp(b));
                reviews.into_iter().for_each(|(exercise, review)| count(exercise, review));
                figures.days = days(&log);
                let is_answer = |entry: &&&Entry| matches!(entry.event, Event::QuizAnswered { .. });
                figures.quiz_answers =
                    u32::try_from(log.iter().filter(is_answer).count()).unwrap_or(u32::MAX);
            }
        }
        Ok(figures)
    }
}

/// Reads what is needed to go on, after replaying the log where the memories do not follow
/// from it: another version made them, or they are gone.
pub(super) fn snapshot(
    store: &mut Store,
    scheduler: &Scheduler,
    today: StudyDay,
) -> Result<Snapshot, StoreError> {
    store.stamp_memories(&scheduler.stamp());
    let snapshot = store.snapshot(today)?;
    let logged: u64 = store.days()?.iter().map(|day| u64::from(day.reviews)).sum();
    let remembered: u64 =
        snapshot.memories.iter().map(|(_, memory)| u64::from(memory.reviews)).sum();
    if snapshot.stale_memories == 0 && logged == remembered {
        return Ok(snapshot);
    }
    log::info!("replaying {logged} reviews: the memories at hand account for {remembered}");
    let memories = replay(store, scheduler)?;
    store.rebuild(&memories)?;
    store.snapshot(today)
}

/// The memory of every exercise that the log tells of.
pub(super) fn replay(
    store: &Store,
    scheduler: &Scheduler,
) -> Result<Vec<(ExerciseId, Option<Memory>)>, StoreError> {
    let mut histories: Vec<(ExerciseId, Vec<Review>)> = Vec::new();
    store.all_reviews(|exercise, review| match histories.last_mut() {
        Some((last, history)) if *last == exercise => history.push(review),
        _ => histories.push((exercise, vec![review])),
    })?;
    let replayed = histories.into_iter().map(|(exercise, history)| {
        let memory = scheduler.replay(&history, seed_of(&exercise.to_string()));
        (exercise, memory)
    });
    Ok(replayed.collect())
}

fn standing(log: &[Entry]) -> Vec<&Entry> {
    let undone: HashSet<EntryId> = log
        .iter()
        .filter_map(|entry| match entry.event {
            Event::Undone { entry } => Some(entry),
            _ => None,
        })
        .collect();
    log.iter().filter(|entry| !undone.contains(&entry.id)).collect()
}

fn asks(entry: &Entry, exercise: &ExerciseId) -> bool {
    matches!(&entry.event, Event::Review { exercise: asked, .. } if asked == exercise)
}

fn review(entry: &Entry) -> Option<(ExerciseId, Review)> {
    match &entry.event {
        Event::Review { exercise, grade, .. } => {
            Some((exercise.clone(), Review { grade: *grade, at: entry.at, day: entry.day }))
        }
        _ => None,
    }
}

fn day(figures: DayFigures) -> Day {
    let DayFigures { day, reviews, right, took_millis } = figures;
    Day { day, reviews, right, took_millis }
}

fn days(log: &[&Entry]) -> Vec<Day> {
    let mut days: BTreeMap<StudyDay, Day> = BTreeMap::new();
    for entry in log {
        let Event::Review { grade, took_millis, .. } = entry.event else { continue };
        let nothing = Day { day: entry.day, reviews: 0, right: 0, took_millis: 0 };
        let day = days.entry(entry.day).or_insert(nothing);
        day.reviews += 1;
        day.right += u32::from(grade > Grade::Again);
        day.took_millis += u64::from(took_millis);
    }
    days.into_values().collect()
}

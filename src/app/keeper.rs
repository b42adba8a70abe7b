//! What keeps progress: the database, or memory alone where there is none to be had.
//!
//! Both keep the same promises to the thread that writes, so that a program without
//! a database behaves the same until it is closed.

use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::time::Duration;

use crate::app::desk::{quiz_of, review_of};
use crate::app::figures::{Figures, Tally};
use crate::clock::{StudyDay, Timestamp};
use crate::exercise::ExerciseId;
use crate::schedule::{Memory, Review, Scheduler, seed_of};
use crate::stats::Day;
use crate::store::{DayFigures, Entry, EntryId, Event, QuizId, Snapshot, Store, StoreError};

/// What the scheduler believes about each exercise the log tells of.
pub(super) type Memories = Vec<(ExerciseId, Option<Memory>)>;

/// What entries are given to. Nothing of a call that failed is kept, and any call may be
/// repeated.
pub(super) trait Keeper: Send {
    /// Keeps entries and the memories they lead to.
    fn append(
        &mut self,
        entries: &[Entry],
        memories: &[(ExerciseId, Option<Memory>)],
    ) -> Result<(), StoreError>;

    /// Keeps a setting.
    fn set(&mut self, key: &str, json: &str) -> Result<(), StoreError>;

    /// The reviews of one exercise that still stand, oldest first.
    fn history(&self, exercise: &ExerciseId) -> Result<Vec<Review>, StoreError>;

    /// Replays the whole log by this scheduler and keeps the memories that it gives.
    fn reschedule(&mut self, scheduler: &Scheduler) -> Result<Memories, StoreError>;

    /// What the whole log comes to.
    fn figures(&self) -> Result<Figures, StoreError>;

    /// Does some of what keeps progress safe beyond the database, and says after how long a
    /// silence it wants to go on. Gives up when `asked` says that somebody asks for something.
    fn tend(&mut self, now: Timestamp, asked: &mut dyn FnMut() -> bool) -> Duration;
}

impl Keeper for Store {
    fn append(
        &mut self,
        entries: &[Entry],
        memories: &[(ExerciseId, Option<Memory>)],
    ) -> Result<(), StoreError> {
        self.append(entries, memories)
    }

    fn set(&mut self, key: &str, json: &str) -> Result<(), StoreError> {
        self.set(key, json)
    }

    fn history(&self, exercise: &ExerciseId) -> Result<Vec<Review>, StoreError> {
        self.history(exercise)
    }

    fn reschedule(&mut self, scheduler: &Scheduler) -> Result<Memories, StoreError> {
        let memories = replay(self, scheduler)?;
        self.stamp_memories(&scheduler.stamp());
        self.rebuild(&memories)?;
        Ok(memories)
    }

    fn figures(&self) -> Result<Figures, StoreError> {
        let mut tally = Tally::default();
        self.all_reviews(|exercise, review| tally.count(exercise, &review))?;
        Ok(Figures {
            days: self.days()?.into_iter().map(day).collect(),
            retention: tally.retention(),
            quiz_answers: self.quiz_answers()?,
        })
    }

    fn tend(&mut self, now: Timestamp, asked: &mut dyn FnMut() -> bool) -> Duration {
        self.tend(now, asked)
    }
}

/// Entries of this sitting, lost at its end.
#[derive(Debug, Default)]
pub(super) struct Sitting(Vec<Entry>);

impl Keeper for Sitting {
    fn append(
        &mut self,
        entries: &[Entry],
        _: &[(ExerciseId, Option<Memory>)],
    ) -> Result<(), StoreError> {
        let is_known = |entry: &Entry| self.0.iter().any(|kept| kept.id == entry.id);
        let news: Vec<Entry> = entries.iter().filter(|entry| !is_known(entry)).cloned().collect();
        self.0.extend(news);
        Ok(())
    }

    fn set(&mut self, _: &str, _: &str) -> Result<(), StoreError> {
        Ok(())
    }

    fn history(&self, exercise: &ExerciseId) -> Result<Vec<Review>, StoreError> {
        let mine = standing(&self.0).into_iter().filter_map(review_of);
        Ok(mine.filter(|(asked, _)| asked == exercise).map(|(_, review)| review).collect())
    }

    fn reschedule(&mut self, scheduler: &Scheduler) -> Result<Memories, StoreError> {
        let mut histories: BTreeMap<ExerciseId, Vec<Review>> = BTreeMap::new();
        for (exercise, review) in standing(&self.0).into_iter().filter_map(review_of) {
            histories.entry(exercise).or_default().push(review);
        }
        let memories = histories.into_iter().map(|(exercise, history)| {
            let memory = scheduler.replay(&history, seed_of(&exercise.to_string()));
            (exercise, memory)
        });
        Ok(memories.collect())
    }

    fn figures(&self) -> Result<Figures, StoreError> {
        let log = standing(&self.0);
        let mut reviews: Vec<_> = log.iter().copied().filter_map(review_of).collect();
        reviews.sort_by(|(a, _), (b, _)| a.cmp(b));
        let mut tally = Tally::default();
        reviews.into_iter().for_each(|(exercise, review)| tally.count(exercise, &review));
        let answers =
            log.iter().filter(|entry| matches!(entry.event, Event::QuizAnswered { .. })).count();
        Ok(Figures {
            days: days(&log),
            retention: tally.retention(),
            quiz_answers: u32::try_from(answers).unwrap_or(u32::MAX),
        })
    }

    fn tend(&mut self, _: Timestamp, _: &mut dyn FnMut() -> bool) -> Duration {
        Duration::MAX
    }
}

/// What a start finds.
#[derive(Debug, Default)]
pub(super) struct Found {
    pub snapshot: Snapshot,
    /// The standing entries of today, of the quiz that is open, and of every quiz that was
    /// answered today: one may have begun before, and undo goes on with it.
    pub log: Vec<Entry>,
}

/// Reads what is needed to go on, and completes the quizzes of today.
pub(super) fn find(
    store: &mut Store,
    scheduler: &Scheduler,
    today: StudyDay,
) -> Result<Found, StoreError> {
    let mut snapshot = snapshot(store, scheduler, today)?;
    let today = std::mem::take(&mut snapshot.today);
    let quizzes: BTreeSet<QuizId> =
        today.iter().chain(&snapshot.open_quiz).filter_map(quiz_of).collect();
    let mut log = Vec::new();
    for quiz in quizzes {
        log.extend(store.quiz(quiz)?);
    }
    let known: HashSet<EntryId> = today.iter().map(|entry| entry.id).collect();
    log.retain(|entry| !known.contains(&entry.id));
    log.extend(today);
    Ok(Found { snapshot, log })
}

/// Reads what is needed to go on, after replaying the log where the memories do not follow
/// from it: another version made them, or they are gone.
fn snapshot(
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
fn replay(store: &Store, scheduler: &Scheduler) -> Result<Memories, StoreError> {
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

fn day(figures: DayFigures) -> Day {
    let DayFigures { day, reviews, right, took_millis } = figures;
    Day { reviews, right, took_millis, ..Day::empty(day) }
}

fn days(log: &[&Entry]) -> Vec<Day> {
    let mut days: BTreeMap<StudyDay, Day> = BTreeMap::new();
    for entry in log {
        let Event::Review { grade, took_millis, .. } = entry.event else { continue };
        let day = days.entry(entry.day).or_insert_with(|| Day::empty(entry.day));
        day.reviews += 1;
        day.right += u32::from(grade.is_recalled());
        day.took_millis += u64::from(took_millis);
    }
    days.into_values().collect()
}

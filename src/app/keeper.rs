//! What keeps progress, and what a start finds there.
//!
//! Where no database is to be had, one in memory keeps the same promises to the thread that
//! writes, until the program is closed.

use std::collections::{BTreeSet, HashSet};
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use crate::app::agenda::Agenda;
use crate::app::bank::Bank;
use crate::app::desk::{quiz_of, reviewed};
use crate::app::tasks::Chore;
use crate::clock::{StudyDay, Timestamp};
use crate::deck::DeckId;
use crate::exercise::ExerciseId;
use crate::library::LoadedDeck;
use crate::schedule::{Memory, Review, Scheduler};
use crate::stats::{self, Day, Pace, Share};
use crate::store::restore::Preview;
use crate::store::{
    AnswerPrint, Change, DayFigures, Entry, EntryId, OpenError, Progress, QuizId, Snapshot, Store,
    StoreError,
};

/// What entries are given to. Nothing of a call that failed is kept, and any call may be
/// repeated.
pub(super) trait Keeper: Send {
    /// Sees to it that entries can be kept, before the first of them comes.
    fn ready(&mut self) -> Result<(), StoreError>;

    /// Keeps entries; gives the memories of the exercises that they are about.
    fn append(&mut self, entries: &[Entry]) -> Result<Vec<Change>, StoreError>;

    /// Keeps a setting.
    fn set(&mut self, key: &str, json: &str) -> Result<(), StoreError>;

    /// Does a little of making all memories by this scheduler from now on, beginning with
    /// those at hand; gives whether that is done. Entries may be kept in between.
    fn reschedule(&mut self, scheduler: &Arc<Scheduler>) -> Result<bool, StoreError>;

    /// Shows what is remembered of the exercises of a deck.
    fn memories_in(
        &self,
        deck: &DeckId,
        each: &mut dyn FnMut(ExerciseId, Memory),
    ) -> Result<(), StoreError>;

    /// The exercises that were reviewed, in an order of no meaning, which is always the same.
    fn reviewed(&self) -> Result<Vec<ExerciseId>, StoreError>;

    /// The reviews that make the memory of an exercise, oldest first.
    fn history(&self, exercise: &ExerciseId) -> Result<Vec<Review>, StoreError>;

    /// What was done on each study day, oldest first.
    fn figures(&self) -> Result<Vec<Day>, StoreError>;

    /// What putting this backup in the place of all that is kept would change.
    fn would_change(&self, backup: &Path) -> Result<Preview, OpenError>;

    /// The answer that was shown when an exercise was last reviewed, where that is known.
    fn last_answer(&self, exercise: &ExerciseId) -> Result<Option<AnswerPrint>, StoreError>;

    /// Writes the whole log as text to a file that is not there yet; gives how many entries.
    fn export(&mut self, file: &Path, progress: &mut Progress<'_>) -> Result<usize, OpenError>;

    /// What it would go on with when it is tended again.
    fn chore(&self) -> Option<Chore>;

    /// Does some of what keeps progress safe beyond the database, and says after how long a
    /// silence it wants to go on. Gives up when `asked` says that somebody asks for something.
    fn tend(&mut self, now: Timestamp, asked: &mut dyn FnMut() -> bool) -> Duration;
}

impl Keeper for Store {
    fn ready(&mut self) -> Result<(), StoreError> {
        self.ready()
    }

    fn append(&mut self, entries: &[Entry]) -> Result<Vec<Change>, StoreError> {
        self.append(entries)
    }

    fn set(&mut self, key: &str, json: &str) -> Result<(), StoreError> {
        self.set(key, json)
    }

    fn reschedule(&mut self, scheduler: &Arc<Scheduler>) -> Result<bool, StoreError> {
        self.follow_on(scheduler)
    }

    fn memories_in(
        &self,
        deck: &DeckId,
        each: &mut dyn FnMut(ExerciseId, Memory),
    ) -> Result<(), StoreError> {
        self.memories_in(deck, each)
    }

    fn reviewed(&self) -> Result<Vec<ExerciseId>, StoreError> {
        self.reviewed()
    }

    fn history(&self, exercise: &ExerciseId) -> Result<Vec<Review>, StoreError> {
        self.history(exercise)
    }

    fn figures(&self) -> Result<Vec<Day>, StoreError> {
        Ok(self.days()?.into_iter().map(day).collect())
    }

    fn would_change(&self, backup: &Path) -> Result<Preview, OpenError> {
        self.would_change(backup)
    }

    fn last_answer(&self, exercise: &ExerciseId) -> Result<Option<AnswerPrint>, StoreError> {
        self.last_answer(exercise)
    }

    fn export(&mut self, file: &Path, progress: &mut Progress<'_>) -> Result<usize, OpenError> {
        self.export_log(file, progress).map(|exported| exported.entries)
    }

    fn chore(&self) -> Option<Chore> {
        if self.is_backing_up() {
            Some(Chore::Backup)
        } else {
            self.is_log_behind().then_some(Chore::Log)
        }
    }

    fn tend(&mut self, now: Timestamp, asked: &mut dyn FnMut() -> bool) -> Duration {
        self.tend(now, asked)
    }
}

/// What a start finds.
#[derive(Debug, Default)]
pub(super) struct Found {
    pub snapshot: Snapshot,
    /// The standing entries of today, of the quiz that is open, and of every quiz that was
    /// answered today: one may have begun before, and undo goes on with it.
    pub log: Vec<Entry>,
    /// What was done in recent weeks, day by day.
    pub recent: Vec<Day>,
    /// What is remembered of the exercises of the decks that are there already, and of those that
    /// the log is about: decks that have them may come later, or never.
    pub memories: Vec<(ExerciseId, Memory)>,
    /// How many answers came on a later day than the one before.
    pub returned: u32,
}

/// How far back it matters how long answers took, in days.
const RECENT_DAYS: i32 = 42;

/// Reads what is needed to go on, and completes the quizzes of today. Where the memories do
/// not follow from the log (another version made them, or they are gone), they are made anew.
pub(super) fn find(
    store: &mut Store,
    scheduler: Arc<Scheduler>,
    decks: &[Arc<LoadedDeck>],
    today: StudyDay,
) -> Result<Found, StoreError> {
    if store.follow(scheduler)? {
        log::info!("the log was replayed: the memories at hand did not follow from it");
    }
    let days = store.days()?;
    let returned = days.iter().fold(0, |sum: u32, day| sum.saturating_add(day.returned));
    let first = today.plus(-RECENT_DAYS);
    let recent = days.into_iter().filter(|day| day.day >= first).map(day).collect();
    let mut snapshot = store.snapshot(today)?;
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
    let mut memories = Vec::new();
    for loaded in decks {
        let each = |exercise, memory| memories.push((exercise, memory));
        store.memories_in(&loaded.deck.id, each)?;
    }
    for exercise in log.iter().filter_map(reviewed) {
        memories.extend(store.memory(exercise)?.map(|memory| (exercise.clone(), memory)));
    }
    Ok(Found { snapshot, log, recent, memories, returned })
}

/// The exercises of decks with what is remembered of them.
pub(super) fn study(
    keeper: &dyn Keeper,
    decks: &[Arc<LoadedDeck>],
    today: StudyDay,
) -> Result<(Bank, Agenda), StoreError> {
    let bank = Bank::of(decks.to_vec());
    let mut agenda = Agenda::of(&bank, today);
    for loaded in decks {
        keeper.memories_in(&loaded.deck.id, &mut |exercise, memory| {
            agenda.remember(&bank, &exercise, Some(memory));
        })?;
    }
    Ok((bank, agenda))
}

fn day(figures: DayFigures) -> Day {
    let pace = |answers: u32, took_millis| Pace { answers: answers.into(), took_millis };
    let share = |asked: u32, known: u32| Share { asked, known };
    Day {
        day: figures.day,
        reviews: figures.reviews,
        right: figures.right,
        took_millis: figures.took_millis.saturating_add(figures.practised_millis),
        typed: pace(figures.typed, figures.typed_millis),
        chosen: pace(figures.chosen, figures.chosen_millis),
        begun: figures.begun,
        practised: pace(figures.practised, figures.practised_millis),
        quiz_answers: figures.quiz_answers,
        follows_leap: figures.follows_leap,
        retention: stats::Retention {
            young: share(
                figures.returned.saturating_sub(figures.returned_late),
                figures.kept.saturating_sub(figures.kept_late),
            ),
            mature: share(figures.returned_late, figures.kept_late),
        },
    }
}

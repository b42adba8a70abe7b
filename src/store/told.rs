//! What the log tells of one exercise, and what becomes of its memory by it.
//!
//! The one place that says how an entry changes a memory and the figures of its day:
//! replay and the next answer both go through [`Course::take`].

use rusqlite::{Connection, Row};

use super::day::{Ledger, Sums};
use super::entry::{Asked, Entry, Event};
use super::memory::is_plausible;
use super::renaming::Renamings;
use super::row::{self, Unreadable};
use crate::exercise::ExerciseId;
use crate::schedule::{Memory, Review, Scheduler};

/// A review with what the figures want to know of it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Answer {
    pub review: Review,
    pub asked: Asked,
    pub took_millis: u32,
}

/// What an entry says of an exercise.
#[derive(Clone, Copy, Debug)]
pub(super) enum Told {
    Answered(Answer),
    Reset,
}

impl Told {
    /// What an entry says of its exercise; nothing where it changes no memory.
    pub fn by(entry: &Entry) -> Option<(&ExerciseId, Self)> {
        match &entry.event {
            Event::Review { exercise, grade, asked, took_millis, place, .. } => {
                let Entry { at, day, .. } = *entry;
                let review = Review { grade: *grade, at, day, place: *place };
                let answer = Answer { review, asked: *asked, took_millis: *took_millis };
                Some((exercise, Self::Answered(answer)))
            }
            Event::Reset { exercise } => Some((exercise, Self::Reset)),
            _ => None,
        }
    }
}

/// The columns in the order in which [`told`] expects them.
pub(super) const COLUMNS: &str = "kind, grade, at_ms, day, place, asked, options, took_ms";

/// What a row of [`COLUMNS`], from this one on, says of its exercise.
pub(super) fn told(first: usize, row: &Row<'_>) -> Result<Told, Unreadable> {
    row::word(first, row, "kind of entry of an exercise", |kind| match kind {
        "review" => Some(true),
        "reset" => Some(false),
        _ => None,
    })
    .and_then(|is_review| if is_review { answer(first, row) } else { Ok(Told::Reset) })
}

fn answer(first: usize, row: &Row<'_>) -> Result<Told, Unreadable> {
    Ok(Told::Answered(Answer {
        review: Review {
            grade: row::grade(first + 1, row)?,
            at: row::timestamp(first + 2, row)?,
            day: row::day(first + 3, row)?,
            place: row::place(first + 4, row)?,
        },
        asked: row::asked(first + 5, row)?,
        // A time that cannot be is no reason to lose the answer.
        took_millis: row.get(first + 7).unwrap_or_default(),
    }))
}

/// The memory of an exercise while its log is told, entry by entry.
#[derive(Clone, Copy, Debug)]
pub(super) struct Course {
    /// Of the exercise's name.
    pub seed: u64,
    pub memory: Option<Memory>,
}

impl Course {
    /// Takes in the next entry, and adds to its day what it comes to.
    pub(super) fn take(&mut self, told: &Told, scheduler: &Scheduler, days: &mut Ledger) {
        self.memory = match told {
            Told::Reset => None,
            Told::Answered(answer) => {
                days.add(answer.review.day, Sums::of_review(answer, self.memory.as_ref()));
                let memory = scheduler.after(self.memory.as_ref(), &answer.review, self.seed);
                Some(memory).filter(is_plausible)
            }
        };
    }
}

/// All that stands in the log of one exercise, oldest first, under whatever name it was told.
pub(super) fn all_of(
    db: &Connection,
    exercise: i64,
    renamings: &Renamings,
) -> rusqlite::Result<Vec<Told>> {
    let sql = format!(
        "SELECT seq, {COLUMNS} FROM standing \
         WHERE exercise = ?1 AND (kind = 'review' OR kind = 'reset') ORDER BY seq"
    );
    let mut statement = db.prepare_cached(&sql)?;
    let mut found: Vec<(i64, Told)> = Vec::new();
    for source in renamings.sources(exercise) {
        let mut rows = statement.query([source])?;
        while let Some(row) = rows.next()? {
            let seq = row.get(0)?;
            if renamings.target(source, seq) != exercise {
                continue;
            }
            match told(1, row) {
                Ok(told) => found.push((seq, told)),
                Err(why) => row::passed_over(&why),
            }
        }
    }
    found.sort_by_key(|(seq, _)| *seq);
    Ok(found.into_iter().map(|(_, told)| told).collect())
}

/// The reviews that make the memory: those after the last reset.
pub(super) fn reviews(all: &[Told]) -> Vec<Review> {
    let since = all.rsplit(|told| matches!(told, Told::Reset)).next().unwrap_or_default();
    let review = |told: &Told| match told {
        Told::Answered(answer) => Some(answer.review),
        Told::Reset => None,
    };
    since.iter().filter_map(review).collect()
}

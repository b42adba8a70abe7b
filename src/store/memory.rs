//! Memories as rows of a cache: put, taken away, replaced as a whole.
//!
//! They are never the truth: one that is missing or odd is made again from the log.

use rusqlite::{CachedStatement, Connection, Row, params};

use super::exercises::Exercises;
use super::row::{self, Unreadable};
use crate::exercise::ExerciseId;
use crate::schedule::{Due, Memory, Phase};

const LEARNING: &str = "learning";
const REVIEW: &str = "review";
const RELEARNING: &str = "relearning";

/// The columns in the order in which [`read`] expects them.
pub(super) const COLUMNS: &str = "(SELECT name FROM exercise AS named WHERE named.id = exercise), stability, difficulty, phase, step, due_at_ms, due_day, \
     last_at_ms, last_day, reviews, lapses";

/// Puts memories, and takes them away.
pub(super) struct Cache<'db> {
    put: CachedStatement<'db>,
    forget: CachedStatement<'db>,
    exercises: Exercises<'db>,
}

impl<'db> Cache<'db> {
    /// `stamp` names the algorithm and parameters that the memories come from.
    pub(super) fn prepare(db: &'db Connection, stamp: &str) -> rusqlite::Result<Self> {
        let put = "INSERT OR REPLACE INTO memory (exercise, stability, difficulty, phase, step, \
                   due_at_ms, due_day, last_at_ms, last_day, reviews, lapses) \
                   VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)";
        db.prepare_cached("INSERT OR REPLACE INTO cache (only, stamp, seq) VALUES (1, ?1, 0)")?
            .execute([stamp])?;
        Ok(Self {
            exercises: Exercises::prepare(db)?,
            put: db.prepare_cached(put)?,
            forget: db.prepare_cached("DELETE FROM memory WHERE exercise = ?1")?,
        })
    }

    /// `None`: never reviewed.
    pub(super) fn put(&mut self, id: &ExerciseId, memory: Option<&Memory>) -> rusqlite::Result<()> {
        let exercise = self.exercises.number(id)?;
        let Some(memory) = memory.filter(|memory| is_plausible(memory)) else {
            if let Some(odd) = memory {
                // An answer is not refused because of what was worked out from it.
                log::error!("the memory of `{id}` makes no sense and is not kept: {odd:?}");
            }
            return self.forget.execute([exercise]).map(drop);
        };
        let (phase, step) = match memory.phase {
            Phase::Learning { step } => (LEARNING, Some(step)),
            Phase::Review => (REVIEW, None),
            Phase::Relearning { step } => (RELEARNING, Some(step)),
        };
        let (due_at, due_day) = match memory.due {
            Due::At(at) => (Some(at.as_millis()), None),
            Due::On(day) => (None, Some(day.as_days())),
        };
        let row = params![
            exercise,
            memory.stability,
            memory.difficulty,
            phase,
            step,
            due_at,
            due_day,
            memory.last_at.as_millis(),
            memory.last_day.as_days(),
            memory.reviews,
            memory.lapses,
        ];
        self.put.execute(row).map(drop)
    }
}

/// The memory in a row of [`COLUMNS`].
pub(super) fn read(row: &Row<'_>) -> Result<(ExerciseId, Memory), Unreadable> {
    let step: Option<u8> = row.get(4)?;
    let phase = row::word(3, row, "phase", |text| match (text, step) {
        (LEARNING, Some(step)) => Some(Phase::Learning { step }),
        (REVIEW, None) => Some(Phase::Review),
        (RELEARNING, Some(step)) => Some(Phase::Relearning { step }),
        _ => None,
    })?;
    let at: Option<i64> = row.get(5)?;
    let due =
        if at.is_some() { Due::At(row::timestamp(5, row)?) } else { Due::On(row::day(6, row)?) };
    let memory = Memory {
        stability: row.get(1)?,
        difficulty: row.get(2)?,
        phase,
        due,
        last_at: row::timestamp(7, row)?,
        last_day: row::day(8, row)?,
        reviews: row.get(9)?,
        lapses: row.get(10)?,
    };
    Ok((row::exercise(0, row)?, memory))
}

fn is_plausible(memory: &Memory) -> bool {
    memory.stability.is_finite()
        && memory.stability > 0.0
        && (1.0..=10.0).contains(&memory.difficulty)
}

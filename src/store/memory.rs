//! Memories as rows of a cache: put, taken away, replaced as a whole.
//!
//! They are never the truth: one that is missing or odd is made again from the log.

use rusqlite::{CachedStatement, Connection, Row, params};

use super::row::{self, Unreadable};
use crate::clock::Timestamp;
use crate::schedule::{Due, Memory, Phase};

const LEARNING: &str = "learning";
const REVIEW: &str = "review";
const RELEARNING: &str = "relearning";

/// The columns in the order in which [`read`] expects them.
pub(super) const COLUMNS: &str = "stability, difficulty, phase, step, due_at_ms, due_day, \
     last_at_ms, last_day, reviews, lapses";

/// How many those are.
pub(super) const COLUMN_COUNT: usize = 10;

/// Puts memories under the numbers of their exercises, finds them, and takes them away.
pub(super) struct Memories<'db> {
    put: CachedStatement<'db>,
    get: CachedStatement<'db>,
    forget: CachedStatement<'db>,
}

impl<'db> Memories<'db> {
    pub(super) fn prepare(db: &'db Connection) -> rusqlite::Result<Self> {
        let put = format!(
            "INSERT OR REPLACE INTO memory (exercise, {COLUMNS}) \
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)"
        );
        let get = format!("SELECT {COLUMNS} FROM memory WHERE exercise = ?1");
        Ok(Self {
            put: db.prepare_cached(&put)?,
            get: db.prepare_cached(&get)?,
            forget: db.prepare_cached("DELETE FROM memory WHERE exercise = ?1")?,
        })
    }

    /// The memory of an exercise; none where it is not readable.
    pub(super) fn get(&mut self, exercise: i64) -> rusqlite::Result<Option<Memory>> {
        let mut rows = self.get.query([exercise])?;
        Ok(rows.next()?.and_then(|row| read(0, row).ok()))
    }

    pub(super) fn forget_all(db: &Connection) -> rusqlite::Result<()> {
        db.execute("DELETE FROM memory", []).map(drop)
    }

    /// `None`: never reviewed.
    pub(super) fn put(&mut self, exercise: i64, memory: Option<&Memory>) -> rusqlite::Result<()> {
        let Some(memory) = memory else { return self.forget.execute([exercise]).map(drop) };
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

/// The memory in a row of [`COLUMNS`], which begin here.
pub(super) fn read(first: usize, row: &Row<'_>) -> Result<Memory, Unreadable> {
    let step: Option<u8> = row.get(first + 3)?;
    let phase = row::word(first + 2, row, "phase", |text| match (text, step) {
        (LEARNING, Some(step)) => Some(Phase::Learning { step }),
        (REVIEW, None) => Some(Phase::Review),
        (RELEARNING, Some(step)) => Some(Phase::Relearning { step }),
        _ => None,
    })?;
    let due = match row.get(first + 4)? {
        Some(at) => Due::At(Timestamp::from_millis(at)),
        None => Due::On(row::day(first + 5, row)?),
    };
    Ok(Memory {
        stability: row.get(first)?,
        difficulty: row.get(first + 1)?,
        phase,
        due,
        last_at: row::timestamp(first + 6, row)?,
        last_day: row::day(first + 7, row)?,
        reviews: row.get(first + 8)?,
        lapses: row.get(first + 9)?,
    })
}

/// Whether it can be kept. The scheduler makes no other; an answer is not refused should it err.
pub(super) fn is_plausible(memory: &Memory) -> bool {
    memory.stability.is_finite()
        && memory.stability > 0.0
        && (1.0..=10.0).contains(&memory.difficulty)
}

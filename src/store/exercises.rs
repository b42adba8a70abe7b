//! Names of exercises and the numbers under which the log keeps them.
//!
//! A number is given once and stays; what it names is only told here.

use rusqlite::{CachedStatement, Connection, OptionalExtension};

use crate::exercise::ExerciseId;

/// Looks up numbers, and gives new ones.
pub(super) struct Exercises<'db> {
    find: CachedStatement<'db>,
    add: CachedStatement<'db>,
}

impl<'db> Exercises<'db> {
    pub(super) fn prepare(db: &'db Connection) -> rusqlite::Result<Self> {
        Ok(Self {
            find: db.prepare_cached("SELECT id FROM exercise WHERE name = ?1")?,
            add: db.prepare_cached("INSERT INTO exercise (name) VALUES (?1) RETURNING id")?,
        })
    }

    /// The number of an exercise; it gets one where it has none yet.
    pub(super) fn number(&mut self, id: &ExerciseId) -> rusqlite::Result<i64> {
        let name = id.to_string();
        let known = self.find.query_row([&name], |row| row.get(0)).optional()?;
        known.map_or_else(|| self.add.query_row([&name], |row| row.get(0)), Ok)
    }
}

/// The number of an exercise, if the log ever named it.
pub(super) fn known(db: &Connection, id: &ExerciseId) -> rusqlite::Result<Option<i64>> {
    let mut find = db.prepare_cached("SELECT id FROM exercise WHERE name = ?1")?;
    find.query_row([id.to_string()], |row| row.get(0)).optional()
}

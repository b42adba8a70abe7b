//! Names of exercises and the numbers under which the log keeps them.
//!
//! A number is given once and stays; what it names is only told here.

use rusqlite::{CachedStatement, Connection, OptionalExtension};

use crate::exercise::ExerciseId;

/// Looks up numbers, and gives new ones.
pub(super) struct Exercises<'db> {
    find: CachedStatement<'db>,
    add: CachedStatement<'db>,
    db: &'db Connection,
}

impl<'db> Exercises<'db> {
    pub(super) fn prepare(db: &'db Connection) -> rusqlite::Result<Self> {
        Ok(Self {
            find: db.prepare_cached("SELECT id FROM exercise WHERE name = ?1")?,
            add: db.prepare_cached("INSERT INTO exercise (name) VALUES (?1) RETURNING id")?,
            db,
        })
    }

    /// The number of an exercise; it gets one where it has none yet.
    pub(super) fn number(&mut self, id: &ExerciseId) -> rusqlite::Result<i64> {
        let name = id.to_string();
        let known = self.find.query_row([&name], |row| row.get(0)).optional()?;
        known.map_or_else(|| self.add.query_row([&name], |row| row.get(0)), Ok)
    }

    /// The name of the exercise with this number; empty where somebody took it away.
    pub(super) fn name(&self, number: i64) -> rusqlite::Result<String> {
        let mut name = self.db.prepare_cached("SELECT name FROM exercise WHERE id = ?1")?;
        Ok(name.query_row([number], |row| row.get(0)).optional()?.unwrap_or_default())
    }
}

/// The number of an exercise, if the log ever named it.
pub(super) fn known(db: &Connection, id: &ExerciseId) -> rusqlite::Result<Option<i64>> {
    let mut find = db.prepare_cached("SELECT id FROM exercise WHERE name = ?1")?;
    find.query_row([id.to_string()], |row| row.get(0)).optional()
}

/// The exercise with this number; none where somebody spoilt its name by other means.
pub(super) fn named(db: &Connection, number: i64) -> rusqlite::Result<Option<ExerciseId>> {
    let mut name = db.prepare_cached("SELECT name FROM exercise WHERE id = ?1")?;
    let name = name.query_row([number], |row| row.get::<_, String>(0)).optional()?;
    Ok(name.and_then(|name| name.parse().ok()))
}

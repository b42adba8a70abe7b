//! The log of a database from its beginning, in pieces, in the order in which it was written.
//!
//! For whoever copies entries elsewhere. It knows the order of rows, and leaves their
//! columns to `row`.

use rusqlite::{Connection, OptionalExtension};

use super::entry::{Entry, EntryId};
use super::row::{self, Unreadable};

/// A row of the log: its place, and what it holds.
pub(super) type Row = (i64, Result<Entry, Unreadable>);

/// At most so many entries after this place, oldest first. Rows that somebody spoilt by
/// other means are told as such.
pub(super) fn after(db: &Connection, seq: i64, limit: u32) -> rusqlite::Result<Vec<Row>> {
    let sql =
        format!("SELECT {}, seq FROM entry WHERE seq > ?1 ORDER BY seq LIMIT ?2", row::COLUMNS);
    let mut rows = db.prepare_cached(&sql)?;
    let last = rows.column_count() - 1;
    let rows = rows.query_map((seq, limit), |row| Ok((row.get(last)?, row::read(row))))?;
    rows.collect()
}

/// The last place that is taken, 0 where there is none.
pub(super) fn last_seq(db: &Connection) -> rusqlite::Result<i64> {
    db.query_row("SELECT coalesce(max(seq), 0) FROM entry", [], |row| row.get(0))
}

/// How many entries there are.
pub(super) fn count(db: &Connection) -> rusqlite::Result<i64> {
    db.query_row("SELECT count(*) FROM entry", [], |row| row.get(0))
}

/// The id of the entry in this place.
pub(super) fn id_at(db: &Connection, seq: i64) -> rusqlite::Result<Option<EntryId>> {
    let sql = "SELECT id FROM entry WHERE seq = ?1";
    let id: Option<[u8; 16]> = db.query_row(sql, [seq], |row| row.get(0)).optional()?;
    Ok(id.map(|id| EntryId(u128::from_be_bytes(id))))
}

/// Shows the place and id of every entry, oldest first.
pub(super) fn ids(db: &Connection, mut each: impl FnMut(i64, EntryId)) -> rusqlite::Result<()> {
    let mut ids = db.prepare("SELECT seq, id FROM entry ORDER BY seq")?;
    let mut rows = ids.query([])?;
    while let Some(row) = rows.next()? {
        each(row.get(0)?, EntryId(u128::from_be_bytes(row.get(1)?)));
    }
    Ok(())
}

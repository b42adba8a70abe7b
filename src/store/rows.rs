//! The log of a database from its beginning, in pieces, in the order in which it was written.
//!
//! For whoever copies entries elsewhere. It knows the order of rows, and leaves their
//! columns to `row`.

use rusqlite::{Connection, OptionalExtension, Params};

use super::entry::{Entry, EntryId};
use super::inbox;
use super::row::{self, Unreadable};

/// Rows that are read at once.
const PIECE: u32 = 500;
/// Where so many in a row are not there or cannot be read, nothing comes after them.
const MOST_IN_VAIN: i64 = 100_000;

/// A row of the log: its place, and what it holds.
pub(super) type Row = (i64, Result<Entry, Unreadable>);

/// At most so many entries after this place, oldest first. Rows that somebody spoilt by
/// other means are told as such.
pub(super) fn after(db: &Connection, seq: i64, limit: u32) -> rusqlite::Result<Vec<Row>> {
    select(db, "seq > ?1 ORDER BY seq LIMIT ?2", (seq, limit))
}

fn select(db: &Connection, which: &str, params: impl Params) -> rusqlite::Result<Vec<Row>> {
    let sql = format!("SELECT {}, seq FROM entry WHERE {which}", row::COLUMNS);
    let mut rows = db.prepare_cached(&sql)?;
    let last = rows.column_count() - 1;
    let rows = rows.query_map(params, |row| Ok((row.get(last)?, row::read(row))))?;
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
pub(super) fn ids(db: &Connection, each: impl FnMut(i64, EntryId)) -> rusqlite::Result<()> {
    each_id(db, "SELECT seq, id FROM entry ORDER BY seq", each)
}

/// The same as the index of ids has it, in the order of ids.
pub(super) fn indexed_ids(db: &Connection, each: impl FnMut(i64, EntryId)) -> rusqlite::Result<()> {
    each_id(db, "SELECT seq, id FROM entry ORDER BY id", each)
}

fn each_id(db: &Connection, sql: &str, mut each: impl FnMut(i64, EntryId)) -> rusqlite::Result<()> {
    let mut ids = db.prepare(sql)?;
    let mut rows = ids.query([])?;
    while let Some(row) = rows.next()? {
        each(row.get(0)?, EntryId(u128::from_be_bytes(row.get(1)?)));
    }
    Ok(())
}

/// Every entry of a damaged database that can still be read. Where a page cannot, its rows are
/// asked for one by one; `lost` is told which could not be had.
pub(super) fn salvaged<'a>(
    db: &'a Connection,
    lost: &'a mut Vec<String>,
) -> impl Iterator<Item = Entry> + 'a {
    let waiting = inbox::readable(db, lost);
    let last = last_seq(db).unwrap_or(i64::MAX);
    let mut from = Some(0);
    let pieces = std::iter::from_fn(move || {
        let first = from.take()?;
        let found = after(db, first, PIECE).unwrap_or_else(|_| one_by_one(db, first, last, lost));
        // A damaged order of pages could lead back.
        from = found.last().map(|(seq, _)| *seq).filter(|seq| first < *seq && *seq < last);
        Some(found)
    });
    pieces.flatten().filter_map(|(_, entry)| entry.ok()).chain(waiting)
}

/// The rows after this place that can be read, up to the end of a piece, or further where none
/// of a piece can. Damage may make `last` any number, so that not every place is asked for.
fn one_by_one(db: &Connection, first: i64, last: i64, lost: &mut Vec<String>) -> Vec<Row> {
    let mut found = Vec::new();
    let (mut missing, mut in_vain) = (0_i64, 0_i64);
    for seq in first.saturating_add(1)..=last {
        let rows = select(db, "seq = ?1", [seq]);
        missing += i64::from(rows.is_err());
        let rows = rows.unwrap_or_default();
        in_vain = if rows.is_empty() { in_vain + 1 } else { 0 };
        found.extend(rows);
        let is_piece = seq - first >= i64::from(PIECE);
        if (is_piece && !found.is_empty()) || in_vain > MOST_IN_VAIN {
            break;
        }
    }
    if missing > 0 {
        lost.push(format!("up to {missing} rows of the database after row {first} cannot be read"));
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::schedule::Grade;
    use crate::store::Store;
    use crate::store::tests::{VISA, entry, review};

    #[test]
    fn the_last_row_is_the_last_wherever_damage_says_the_log_ends() {
        let mut store = Store::in_memory().unwrap();
        let entries = [1, 2, 3].map(|id| entry(id, review(VISA, Grade::Good)));
        store.append(&entries).unwrap();
        let mut lost = Vec::new();
        let mut after = |first| -> Vec<i64> {
            let found = one_by_one(&store.db, first, i64::MAX, &mut lost);
            found.into_iter().map(|(seq, _)| seq).collect()
        };
        assert_eq!((after(1), after(3)), (vec![2, 3], vec![]));
        assert_eq!(lost, [""; 0]);
    }
}

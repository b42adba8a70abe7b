//! From an older schema to this one, step by step, with a copy kept of what was.
//!
//! Knows the list of schemas, not what is in them.

use std::fs::{self, File};
use std::io;
use std::path::Path;

use rusqlite::{Connection, OpenFlags, TransactionBehavior};

use super::create::sync_dir;
use super::error::OpenError;
use super::look::beside;

/// Every schema in order: the first makes schema 1 out of nothing, each other the next out of
/// the one before. A released one is never edited.
pub(super) const MIGRATIONS: &[&str] =
    &[include_str!("schema/1.sql"), include_str!("schema/2.sql"), include_str!("schema/3.sql")];

/// The schema that this list leads to.
pub(super) fn newest(migrations: &[&str]) -> i64 {
    i64::try_from(migrations.len()).expect("there are fewer schemas than numbers")
}

/// The schema of this database; 0 where it has none yet.
pub(super) fn version(db: &Connection) -> rusqlite::Result<i64> {
    db.pragma_query_value(None, "user_version", |row| row.get(0))
}

/// Brings the database to the newest schema: each step and its number in one transaction.
pub(super) fn migrate(db: &mut Connection, migrations: &[&str]) -> rusqlite::Result<()> {
    let from = version(db)?;
    for (number, sql) in (1_i64..).zip(migrations).filter(|&(number, _)| number > from) {
        let step = db.transaction_with_behavior(TransactionBehavior::Immediate)?;
        step.execute_batch(sql)?;
        step.pragma_update(None, "user_version", number)?;
        step.commit()?;
    }
    Ok(())
}

/// Keeps a verified copy of the database beside it, named after the schema it is about to
/// get: `newsdeck.sqlite.before-2`.
pub(super) fn keep_copy(db: &Connection, path: &Path, next: i64) -> Result<(), OpenError> {
    let copy = beside(path, &format!(".before-{next}"));
    let draft = beside(&copy, ".new");
    let io = |error: io::Error| OpenError::of_io(&copy, &error);
    match fs::remove_file(&draft) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(io(error)),
        _ => {}
    }
    copy_into(&draft, db).map_err(|error| OpenError::of_sqlite(&copy, &error))?;
    File::open(&draft).and_then(|file| file.sync_all()).map_err(io)?;
    fs::rename(&draft, &copy).map_err(io)?;
    copy.parent().map_or(Ok(()), sync_dir).map_err(io)
}

fn copy_into(draft: &Path, db: &Connection) -> rusqlite::Result<()> {
    // As bytes: a path need not be Unicode, and a near miss would be another file.
    let name = draft.as_os_str().as_encoded_bytes();
    db.execute("VACUUM INTO CAST(?1 AS TEXT)", [name])?;
    let copied = Connection::open_with_flags(draft, OpenFlags::SQLITE_OPEN_READ_ONLY)?;
    let sound: String = copied.query_row("PRAGMA quick_check(1)", [], |row| row.get(0))?;
    if sound == "ok" && inventory(&copied)? == inventory(db)? {
        return Ok(());
    }
    // The kind of error that says "do not trust this file"; the database itself is sound.
    Err(rusqlite::Error::SqliteFailure(
        rusqlite::ffi::Error::new(rusqlite::ffi::SQLITE_IOERR_DATA),
        Some(format!("the copy does not equal what was copied: {sound}")),
    ))
}

/// Every table with its number of rows.
fn inventory(db: &Connection) -> rusqlite::Result<Vec<(String, i64)>> {
    let mut tables =
        db.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")?;
    let names = tables.query_map([], |row| row.get::<_, String>(0))?;
    names
        .map(|name| {
            let name = name?;
            let quoted = name.replace('"', "\"\"");
            let rows =
                db.query_row(&format!("SELECT count(*) FROM \"{quoted}\""), [], |row| row.get(0))?;
            Ok((name, rows))
        })
        .collect()
}

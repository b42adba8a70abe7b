//! The way in: look, lock, read; check, and only then write. And the way out.
//!
//! The order is the point of this file: each step is allowed only what the steps before
//! it have made safe. The check of every page takes longer than all the rest, so it waits until
//! something is to be written. What the tables mean is not known here.

use std::fs;
use std::path::Path;

use rusqlite::config::DbConfig;
use rusqlite::limits::Limit;
use rusqlite::{Connection, OpenFlags, TransactionBehavior};

use super::backup;
use super::check::{damage, odd_schema};
use super::checkpoint;
use super::create::{create, sweep};
use super::error::OpenError;
use super::look::{Found, beside, is_known, look};
use super::migrate::{migrate, newest, version};
use crate::clock::Timestamp;

/// No value of ours comes near: a longer one is somebody's bomb.
const MAX_VALUE_BYTES: i32 = 64 * 1024 * 1024;
/// What the write-ahead log shrinks back to after a busy evening: somewhat more than it usually
/// comes to, as a file that has to grow again is slower to write.
const MAX_IDLE_JOURNAL_BYTES: i64 = 8 * 1024 * 1024;
/// More than there are: an answer alone takes ten, and should find them where it left them.
const STATEMENTS: usize = 100;

/// Opens the database at `path`, creating it where nothing is, for reading until it is
/// made [`ready`]. The folder must exist.
pub(super) fn open(
    path: &Path,
    migrations: &[&str],
    now: Timestamp,
) -> Result<Connection, OpenError> {
    let wal = beside(path, "-wal");
    match look(path, newest(migrations))? {
        Found::Nothing => create(path, migrations)?,
        Found::Closed => set_aside(&wal, path, migrations)?,
        Found::LeftOpen => {}
    }
    let had_wal = wal.exists();
    let opened = open_ours(path, migrations, now);
    if opened.is_err() && !had_wal && fs::metadata(&wal).is_ok_and(|meta| meta.len() == 0) {
        // SQLite makes one for a database that was copied without its own.
        let _ = fs::remove_file(&wal);
    }
    opened
}

/// Gives a write-ahead log another name that belongs to an earlier database or to somebody
/// else's, as when a folder was put back in parts: SQLite would write its pages over this
/// one's. There is no lock yet: so what was seen is seen again before and after.
fn set_aside(wal: &Path, path: &Path, migrations: &[&str]) -> Result<(), OpenError> {
    let is_there = fs::metadata(wal).is_ok_and(|meta| meta.len() > 0);
    let is_closed = || Ok(look(path, newest(migrations))? == Found::Closed);
    if !is_there || !is_closed()? {
        return Ok(());
    }
    let mut names = (1..).map(|number| beside(wal, &format!(".stray-{number}")));
    let free = names.find(|name| !name.exists()).expect("numbers do not end");
    let io = |error: std::io::Error| OpenError::of_io(wal, &error);
    fs::rename(wal, &free).map_err(io)?;
    if !is_closed()? {
        // Another start has just opened the database: the log is its own.
        return fs::rename(&free, wal).map_err(io);
    }
    let (wal, free) = (wal.display(), free.display());
    log::warn!("`{wal}` does not belong to the database beside it, and is now called `{free}`");
    Ok(())
}

/// Leaves one file at rest, which opens on read-only media too.
pub(super) fn close(db: &Connection) -> rusqlite::Result<()> {
    db.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))?;
    db.pragma_update(None, "journal_mode", "DELETE")
}

pub(super) fn open_ours(
    path: &Path,
    migrations: &[&str],
    now: Timestamp,
) -> Result<Connection, OpenError> {
    let sqlite = |error: rusqlite::Error| OpenError::of_sqlite(path, &error);
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let mut db = Connection::open_with_flags(path, flags).map_err(sqlite)?;
    distrust(&db).map_err(sqlite)?;
    db.set_prepared_statement_cache_capacity(STATEMENTS);
    // How a statement goes about it does not depend on what it is asked for: it would be prepared
    // anew for each name and each number.
    db.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true).map_err(sqlite)?;
    lock(&mut db).map_err(sqlite)?;
    if db.is_readonly("main").map_err(sqlite)? {
        let detail = "the system allows reading only".to_owned();
        return Err(OpenError::ReadOnly { path: path.to_owned(), detail });
    }
    know(&db, path, migrations)?;
    if version(&db).map_err(sqlite)? < newest(migrations) {
        expect_ready(&db, path)?;
        let before = format!("schema-{}", newest(migrations));
        let dir = path.parent().unwrap_or(path);
        backup::make(&db, &backup::path_for(dir, now, Some(&before)))
            .map_err(|error| OpenError::of_store(error, path))?;
        migrate(&mut db, migrations).map_err(sqlite)?;
        // The look before opening reads the schema's number from the file itself.
        db.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(())).map_err(sqlite)?;
    }
    sweep(path);
    Ok(db)
}

/// Settings of the connection alone: nothing is written, and nothing believed.
pub(super) fn distrust(db: &Connection) -> rusqlite::Result<()> {
    db.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
    db.set_db_config(DbConfig::SQLITE_DBCONFIG_TRUSTED_SCHEMA, false)?;
    db.set_db_config(DbConfig::SQLITE_DBCONFIG_DQS_DML, false)?;
    db.set_db_config(DbConfig::SQLITE_DBCONFIG_DQS_DDL, false)?;
    leave_as_it_is(db)?;
    db.set_limit(Limit::SQLITE_LIMIT_LENGTH, MAX_VALUE_BYTES)?;
    db.busy_timeout(std::time::Duration::ZERO)?;
    // Before all others, of which some read the schema: whoever reads in the normal mode
    // makes a file of shared memory beside the database.
    db.pragma_update(None, "locking_mode", "EXCLUSIVE")?;
    db.pragma_update(None, "cell_size_check", true)?;
    db.pragma_update(None, "foreign_keys", true)?;
    // Without it, `INSERT OR REPLACE` would slip past the trigger that forbids deleting.
    db.pragma_update(None, "recursive_triggers", true)?;
    // What a statement sets aside for a moment is small. Where it might become a file, SQLite takes
    // 64 kilobytes and more for its buffers in each statement that could fail half-way.
    db.pragma_update(None, "temp_store", "MEMORY")?;
    db.pragma_update(None, "synchronous", "FULL")?;
    db.pragma_update(None, "fullfsync", true)?;
    db.pragma_update(None, "checkpoint_fullfsync", true)
}

/// A database that is damaged, or not looked at yet, is let go with its write-ahead log beside it.
pub(super) fn leave_as_it_is(db: &Connection) -> rusqlite::Result<()> {
    db.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true).map(drop)
}

/// The lock of the database is the single-instance lock: it goes when its process goes,
/// however that ends. In exclusive mode it is kept from the first transaction on.
fn lock(db: &mut Connection) -> rusqlite::Result<()> {
    db.transaction_with_behavior(TransactionBehavior::Exclusive)?.commit()
}

/// Opens the database as [`open`] does, ready for writing.
pub(super) fn open_ready(
    path: &Path,
    migrations: &[&str],
    now: Timestamp,
) -> Result<Connection, OpenError> {
    let db = open(path, migrations, now)?;
    expect_ready(&db, path)?;
    Ok(db)
}

/// Makes an open database ready for writing; one that is damaged is told of, and left as it is.
pub(super) fn expect_ready(db: &Connection, path: &Path) -> Result<(), OpenError> {
    expect_sound(db, path)?;
    settle(db).map_err(|error| OpenError::of_sqlite(path, &error))
}

/// Tells of damage; changes nothing.
pub(super) fn expect_sound(db: &Connection, path: &Path) -> Result<(), OpenError> {
    match damage(db).map_err(|error| OpenError::of_sqlite(path, &error))? {
        Some(detail) => Err(OpenError::damaged(path, detail)),
        None => Ok(()),
    }
}

/// Makes an open database ready for writing, or tells what is damaged and changes nothing.
pub(super) fn ready(db: &Connection) -> rusqlite::Result<Option<String>> {
    let damage = damage(db)?;
    if damage.is_none() {
        settle(db)?;
    }
    Ok(damage)
}

/// Pages first, and then the schema.
pub(super) fn trust(db: &Connection, path: &Path, migrations: &[&str]) -> Result<(), OpenError> {
    expect_sound(db, path)?;
    know(db, path, migrations)
}

/// Whether the schema is one of ours, this time as it is with the write-ahead log.
fn know(db: &Connection, path: &Path, migrations: &[&str]) -> Result<(), OpenError> {
    let sqlite = |error: rusqlite::Error| OpenError::of_sqlite(path, &error);
    is_known(path, version(db).map_err(sqlite)?, newest(migrations))?;
    if let Some(name) = odd_schema(db, migrations).map_err(sqlite)? {
        return Err(OpenError::damaged(path, format!("`{name}` is not as Newsdeck made it")));
    }
    Ok(())
}

/// Makes a database that is sound ready for writing.
/// An answer is durable when its transaction ends: on this, measured by power cuts, a
/// write-ahead log with full sync loses nothing. Where a file system cannot have one, the next
/// best journal is synced once more, as its end would else not survive a power cut.
pub(super) fn settle(db: &Connection) -> rusqlite::Result<()> {
    let ask = |mode: &str| {
        db.pragma_update_and_check(None, "journal_mode", mode, |row| row.get::<_, String>(0))
    };
    if !ask("WAL")?.eq_ignore_ascii_case("wal") {
        ask("TRUNCATE")?;
        db.pragma_update(None, "synchronous", "EXTRA")?;
    }
    db.pragma_update(None, "journal_size_limit", MAX_IDLE_JOURNAL_BYTES)?;
    checkpoint::no_sooner_than_asked(db)?;
    db.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, false)?;
    Ok(())
}

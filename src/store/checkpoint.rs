//! The write-ahead log, copied into the database while nobody waits.
//!
//! Left to itself, SQLite does it after a thousand pages, within whichever answer comes then,
//! and that answer takes ten times as long as the others. What the pages hold is not known here.

use rusqlite::{Connection, ErrorCode};

use super::migrate;

/// Pages that are worth it in a quiet moment: what some hundred answers write.
pub(super) const WORTH_IT: i64 = 1_000;
/// Pages that wait for no quiet moment: a start after a kill reads all that is in the log.
pub(super) const MOST: i64 = 4_000;

/// When there is time for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Moment {
    /// Nobody has asked for anything for a while.
    Quiet,
    /// Between two requests, of which the next has come.
    Between,
}

/// Leaves it to [`now_and_then`].
pub(super) fn no_sooner_than_asked(db: &Connection) -> rusqlite::Result<()> {
    db.pragma_update_and_check(None, "wal_autocheckpoint", 0, |_| Ok(()))
}

/// Copies what the log holds into the database, if it has become long for such a moment, and
/// begins the log anew. Gives whether it did: while something is still being
/// read, as for a backup, it waits for the next moment.
pub(super) fn now_and_then(db: &Connection, moment: Moment) -> rusqlite::Result<bool> {
    match copy_if_long(db, moment) {
        Err(error) if is_being_read(&error) => Ok(false),
        done => done,
    }
}

fn is_being_read(error: &rusqlite::Error) -> bool {
    matches!(error.sqlite_error_code(), Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked))
}

fn copy_if_long(db: &Connection, moment: Moment) -> rusqlite::Result<bool> {
    let enough = match moment {
        Moment::Quiet => WORTH_IT,
        Moment::Between => MOST,
    };
    let is_long = waiting_pages(db)? >= enough;
    if is_long {
        // Nobody else reads the database, so there is nothing that it has to leave.
        db.query_row("PRAGMA wal_checkpoint(PASSIVE)", [], |_| Ok(()))?;
        begin_anew(db)?;
    }
    Ok(is_long)
}

/// Commits what changes nothing: the commit with which the log begins anew is synced twice, and
/// should be no answer's.
fn begin_anew(db: &Connection) -> rusqlite::Result<()> {
    let version = migrate::version(db)?;
    db.pragma_update(None, "user_version", version)
}

/// Pages in the log that are not in the database yet; none where there is no such log.
pub(super) fn waiting_pages(db: &Connection) -> rusqlite::Result<i64> {
    db.query_row("PRAGMA wal_checkpoint(NOOP)", [], |row| {
        Ok(row.get::<_, i64>(1)? - row.get::<_, i64>(2)?)
    })
}

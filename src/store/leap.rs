//! Dates that never came: who flies west over the date line goes to bed on one date and gets
//! up on the date after the next.
//!
//! The log keeps moments beside study days, so that such a date can be told from one that was
//! missed. It must not know what is counted by days.

use rusqlite::{Connection, OptionalExtension};

use crate::clock::StudyDay;

/// An evening, a night and a morning less than two days later. Over the date line the same
/// hours of the evening are some 29 hours apart, as the zones are 19 hours apart; where no
/// journey explains it, so short a break is none to lose a row of days for.
const LONGEST_LEAP_MILLIS: i64 = 36 * 60 * 60 * 1_000;

/// Whether the date between these two, on which nothing was written, never came.
pub(super) fn is_leap(
    db: &Connection,
    before: StudyDay,
    after: StudyDay,
) -> rusqlite::Result<bool> {
    if before.plus(2) != after {
        return Ok(false);
    }
    let moment = |order: &str, day: StudyDay| {
        let sql = format!("SELECT at_ms FROM entry WHERE day = ?1 ORDER BY seq {order} LIMIT 1");
        let mut select = db.prepare_cached(&sql)?;
        select.query_row([day.as_days()], |row| row.get::<_, i64>(0)).optional()
    };
    let (last, first) = (moment("DESC", before)?, moment("ASC", after)?);
    let apart = last.zip(first).map(|(last, first)| first.saturating_sub(last));
    Ok(apart.is_some_and(|millis| (0..LONGEST_LEAP_MILLIS).contains(&millis)))
}

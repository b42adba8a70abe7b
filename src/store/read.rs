//! The questions asked of the log and of the memories.
//!
//! A row that somebody spoilt by other means is left out and named in the program's own
//! log: one odd row must not keep the learner from all the others.

use rusqlite::{Connection, OptionalExtension, Params, Row};

use super::entry::{Confusion, Entry, EntryId, Flag, Overruled, QuizId};
use super::row::{self, Unreadable};
use super::{DayFigures, Snapshot};
use super::{exercises, memory};
use crate::clock::StudyDay;
use crate::exercise::ExerciseId;
use crate::schedule::{FuzzPlace, Review};

/// Everything needed to go on; `stamp` is the one that memories should have.
pub(super) fn snapshot(
    db: &Connection,
    today: StudyDay,
    stamp: &str,
) -> rusqlite::Result<Snapshot> {
    let memories = format!("SELECT {} FROM memory ORDER BY 1", memory::COLUMNS);
    // The plus keeps SQLite from walking the whole log because it is in the right order.
    let today_sql = format!("SELECT {} FROM standing WHERE day >= ?1 ORDER BY +seq", row::COLUMNS);
    Ok(Snapshot {
        memories: sound(db, &memories, [], memory::read)?,
        stale_memories: db.query_row(
            "SELECT count(*) FROM memory, cache WHERE stamp <> ?1",
            [stamp],
            |row| row.get(0),
        )?,
        flags: flags(db)?,
        settings: settings(db)?,
        today: sound(db, &today_sql, [today.as_days()], row::read)?,
        confusions: confusions(db)?,
        overruled: overruled(db)?,
        open_quiz: open_quiz(db)?,
    })
}

/// What is set: keys, and their values as JSON.
pub(super) fn settings(db: &Connection) -> rusqlite::Result<Vec<(String, String)>> {
    let sql = "SELECT key, value FROM setting WHERE key <> 'log' ORDER BY key";
    sound(db, sql, [], |row| Ok((row.get(0)?, row.get(1)?)))
}

/// The standing reviews of one exercise, oldest first.
pub(super) fn history(db: &Connection, exercise: &ExerciseId) -> rusqlite::Result<Vec<Review>> {
    let Some(exercise) = exercises::known(db, exercise)? else { return Ok(Vec::new()) };
    let sql = "SELECT grade, at_ms, day, place FROM standing \
               WHERE exercise = ?1 AND kind = 'review' ORDER BY seq";
    sound(db, sql, [exercise], |row| review(0, row))
}

/// Every standing review, by exercise and then oldest first.
pub(super) fn all_reviews(
    db: &Connection,
    mut each: impl FnMut(ExerciseId, Review),
) -> rusqlite::Result<()> {
    let sql = "SELECT name, grade, at_ms, day, place \
               FROM standing JOIN exercise AS named ON named.id = exercise \
               WHERE kind = 'review' ORDER BY name, seq";
    // Parsed once for all its reviews, which stand together.
    let mut current: Option<(String, ExerciseId)> = None;
    visit(db, sql, [], |row| {
        let name = row.get_ref(0)?.as_str().unwrap_or_default();
        let exercise = match &current {
            Some((text, exercise)) if text == name => exercise.clone(),
            _ => {
                let exercise = row::exercise(0, row)?;
                current = Some((name.to_owned(), exercise.clone()));
                exercise
            }
        };
        each(exercise, review(1, row)?);
        Ok(())
    })
}

/// What was done on each study day that has standing reviews, oldest first.
pub(super) fn days(db: &Connection) -> rusqlite::Result<Vec<DayFigures>> {
    // `total` counts in floating point: no sum of odd values makes it fail.
    let sql = "SELECT day, count(*), count(*) FILTER (WHERE grade > 1), \
                      CAST(total(took_ms) AS INTEGER) \
               FROM standing WHERE kind = 'review' GROUP BY day ORDER BY day";
    sound(db, sql, [], |row| {
        Ok(DayFigures {
            day: row::day(0, row)?,
            reviews: row.get(1)?,
            right: row.get(2)?,
            took_millis: row.get::<_, i64>(3)?.max(0).unsigned_abs(),
        })
    })
}

/// How many questions of quizzes were answered, those taken back left out.
pub(super) fn quiz_answers(db: &Connection) -> rusqlite::Result<u32> {
    let sql = "SELECT count(*) FROM standing WHERE quiz IS NOT NULL AND kind = 'quiz-answered'";
    db.query_row(sql, [], |row| row.get(0))
}

/// The last standing word on each flag, where it is "on".
fn flags(db: &Connection) -> rusqlite::Result<Vec<(ExerciseId, Flag)>> {
    // Beside `max`, SQLite takes the other columns from the row that holds the maximum.
    let sql = "SELECT name, flag, flag_on, max(seq) \
               FROM standing JOIN exercise AS named ON named.id = exercise \
               WHERE kind = 'flagged' GROUP BY name, flag HAVING flag_on ORDER BY name, flag";
    sound(db, sql, [], |row| Ok((row::exercise(0, row)?, row::flag(1, row)?)))
}

/// Whom or what answers were taken for, oldest first.
fn confusions(db: &Connection) -> rusqlite::Result<Vec<Confusion>> {
    let sql = "SELECT id, (SELECT name FROM exercise AS named WHERE named.id = exercise), confused \
               FROM standing \
               WHERE confused IS NOT NULL ORDER BY +seq";
    sound(db, sql, [], |row| {
        Ok(Confusion {
            entry: row::entry_id(0, row)?,
            exercise: row::exercise(1, row)?,
            with: row::entity(2, row)?,
        })
    })
}

/// What was typed and said to be right, oldest first.
fn overruled(db: &Connection) -> rusqlite::Result<Vec<Overruled>> {
    let sql = "SELECT id, (SELECT name FROM exercise AS named WHERE named.id = exercise), typed \
               FROM standing WHERE overruled = 1 ORDER BY +seq";
    sound(db, sql, [], |row| {
        Ok(Overruled {
            entry: row::entry_id(0, row)?,
            exercise: row::exercise(1, row)?,
            text: row.get(2)?,
        })
    })
}

/// The newest standing quiz, unless it was ended; beginning one leaves those before it.
fn open_quiz(db: &Connection) -> rusqlite::Result<Vec<Entry>> {
    let newest = "SELECT id FROM standing WHERE kind = 'quiz-began' ORDER BY seq DESC LIMIT 1";
    let newest: Option<[u8; 16]> = db.query_row(newest, [], |row| row.get(0)).optional()?;
    let Some(quiz) = newest else { return Ok(Vec::new()) };
    let ended = "SELECT EXISTS (SELECT 1 FROM standing WHERE quiz = ?1 AND kind = 'quiz-ended')";
    if db.query_row(ended, [quiz], |row| row.get(0))? {
        return Ok(Vec::new());
    }
    quiz_entries(db, EntryId(u128::from_be_bytes(quiz)))
}

/// The standing entries of a quiz; none where its beginning does not stand.
pub(super) fn quiz_entries(db: &Connection, quiz: QuizId) -> rusqlite::Result<Vec<Entry>> {
    let entries = format!(
        "SELECT {} FROM standing WHERE seq IN \
         (SELECT seq FROM entry WHERE id = ?1 UNION ALL SELECT seq FROM entry WHERE quiz = ?1) \
         ORDER BY seq",
        row::COLUMNS
    );
    let entries = sound(db, &entries, [quiz.0.to_be_bytes()], row::read)?;
    // Without its beginning, which may have been unreadable, a quiz cannot be gone on with.
    Ok(if entries.iter().any(|entry| entry.id == quiz) { entries } else { Vec::new() })
}

fn review(first: usize, row: &Row<'_>) -> Result<Review, Unreadable> {
    Ok(Review {
        grade: row::grade(first, row)?,
        at: row::timestamp(first + 1, row)?,
        day: row::day(first + 2, row)?,
        place: row.get::<_, Option<u16>>(first + 3)?.map(FuzzPlace::from_number),
    })
}

/// What the rows hold, those that cannot be read left out.
fn sound<T>(
    db: &Connection,
    sql: &str,
    params: impl Params,
    read: impl Fn(&Row<'_>) -> Result<T, Unreadable>,
) -> rusqlite::Result<Vec<T>> {
    let mut found = Vec::new();
    visit(db, sql, params, |row| {
        found.push(read(row)?);
        Ok(())
    })?;
    Ok(found)
}

/// Shows each row to `each`; one that it cannot read is named in the program's log and passed over.
fn visit(
    db: &Connection,
    sql: &str,
    params: impl Params,
    mut each: impl FnMut(&Row<'_>) -> Result<(), Unreadable>,
) -> rusqlite::Result<()> {
    let mut statement = db.prepare_cached(sql)?;
    let mut rows = statement.query(params)?;
    while let Some(row) = rows.next()? {
        if let Err(why) = each(row) {
            log::warn!("a row of the database was passed over: {why}");
        }
    }
    Ok(())
}

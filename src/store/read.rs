//! The questions asked of the log and of the memories.
//!
//! A row that somebody spoilt by other means is left out and named in the program's own
//! log: one odd row must not keep the learner from all the others.

use std::collections::BTreeMap;

use rusqlite::{Connection, OptionalExtension, Params, Row};

use super::entry::{AnswerPrint, Confusion, Entry, EntryId, Flag, Overruled, QuizId};
use super::renaming::Renamings;
use super::row::{self, Unreadable};
use super::told::{self, Told};
use super::{Snapshot, exercises, memory};
use crate::clock::{StudyDay, Timestamp};
use crate::deck::DeckId;
use crate::exercise::ExerciseId;
use crate::schedule::{Memory, Review, seed_of};

/// Everything needed to go on.
pub(super) fn snapshot(db: &Connection, today: StudyDay) -> rusqlite::Result<Snapshot> {
    // The plus keeps SQLite from walking the whole log because it is in the right order.
    let today_sql = format!("SELECT {} FROM standing WHERE day >= ?1 ORDER BY +seq", row::COLUMNS);
    let renamings = Renamings::read(db)?;
    Ok(Snapshot {
        flags: flags(db, &renamings)?,
        settings: settings(db)?,
        today: sound(db, &today_sql, [today.as_days()], row::read)?,
        confusions: confusions(db, &renamings)?,
        overruled: overruled(db, &renamings)?,
        open_quiz: open_quiz(db)?,
        last_night: last_night(db)?,
        last_entry_at: last_entry_at(db)?,
    })
}

/// When the entry was made that was written last.
fn last_entry_at(db: &Connection) -> rusqlite::Result<Option<Timestamp>> {
    let sql = "SELECT at_ms FROM entry ORDER BY seq DESC LIMIT 1";
    Ok(sound(db, sql, [], |row| row::timestamp(0, row))?.pop())
}

/// The answer that was shown in the last standing review of an exercise, where it is known.
pub(super) fn last_answer(
    db: &Connection,
    exercise: &ExerciseId,
) -> rusqlite::Result<Option<AnswerPrint>> {
    let Some(exercise) = exercises::known(db, exercise)? else { return Ok(None) };
    let sql = "SELECT answer FROM standing \
               WHERE exercise = ?1 AND kind = 'review' ORDER BY seq DESC LIMIT 1";
    let print: Option<Option<i64>> = db.query_row(sql, [exercise], |row| row.get(0)).optional()?;
    Ok(print.flatten().map(|print| AnswerPrint(print.cast_unsigned())))
}

/// What is set: keys, and their values as JSON.
pub(super) fn settings(db: &Connection) -> rusqlite::Result<Vec<(String, String)>> {
    let sql = "SELECT key, value FROM setting WHERE key <> 'log' ORDER BY key";
    sound(db, sql, [], |row| Ok((row.get(0)?, row.get(1)?)))
}

/// What the scheduler believes about each exercise that was reviewed.
pub(super) fn memories(
    db: &Connection,
    each: impl FnMut(ExerciseId, Memory),
) -> rusqlite::Result<()> {
    each_memory(db, "ORDER BY id", [], each)
}

/// The same of the exercises of one deck, also of those that the deck no longer has.
pub(super) fn memories_in(
    db: &Connection,
    deck: &DeckId,
    each: impl FnMut(ExerciseId, Memory),
) -> rusqlite::Result<()> {
    // What begins with the deck and a stroke: the nought is the character after the stroke.
    let within = "WHERE name >= ?1 || '/' AND name < ?1 || '0' ORDER BY name";
    each_memory(db, within, [deck.as_str()], each)
}

fn each_memory(
    db: &Connection,
    which: &str,
    params: impl Params,
    mut each: impl FnMut(ExerciseId, Memory),
) -> rusqlite::Result<()> {
    let sql = format!(
        "SELECT {}, name FROM exercise JOIN memory ON memory.exercise = exercise.id {which}",
        memory::COLUMNS
    );
    visit(db, &sql, params, |row| {
        each(row::exercise(memory::COLUMN_COUNT, row)?, memory::read(0, row)?);
        Ok(())
    })
}

/// What the scheduler believes about an exercise, if it was ever reviewed.
pub(super) fn memory(db: &Connection, exercise: &ExerciseId) -> rusqlite::Result<Option<Memory>> {
    let sql = format!(
        "SELECT {} FROM exercise JOIN memory ON memory.exercise = exercise.id WHERE name = ?1",
        memory::COLUMNS
    );
    let mut found = db.prepare_cached(&sql)?;
    let mut rows = found.query([exercise.to_string()])?;
    Ok(rows.next()?.and_then(|row| memory::read(0, row).ok()))
}

/// All exercises that were reviewed, in an order that has nothing to do with what they are
/// about, and is always the same.
pub(super) fn reviewed(db: &Connection) -> rusqlite::Result<Vec<ExerciseId>> {
    let sql = "SELECT name FROM memory JOIN exercise ON exercise.id = memory.exercise";
    let mut found = sound(db, sql, [], |row| {
        Ok((seed_of(row.get_ref(0)?.as_str().unwrap_or_default()), row::exercise(0, row)?))
    })?;
    found.sort_unstable();
    Ok(found.into_iter().map(|(_, exercise)| exercise).collect())
}

/// The reviews that make the memory of an exercise, oldest first: those that stand and came
/// after the last reset, under whatever name.
pub(super) fn history(db: &Connection, exercise: &ExerciseId) -> rusqlite::Result<Vec<Review>> {
    let Some(exercise) = exercises::known(db, exercise)? else { return Ok(Vec::new()) };
    let renamings = Renamings::read(db)?;
    Ok(told::reviews(&told::all_of(db, exercise, &renamings)?))
}

/// The same of every exercise: the reviews of one together, oldest first.
pub(super) fn all_reviews(
    db: &Connection,
    mut each: impl FnMut(ExerciseId, Review),
) -> rusqlite::Result<()> {
    let renamings = Renamings::read(db)?;
    let sql = format!(
        "SELECT seq, exercise, {} FROM standing WHERE kind = 'review' OR kind = 'reset' \
         ORDER BY seq",
        told::COLUMNS
    );
    let mut all: BTreeMap<i64, Vec<Told>> = BTreeMap::new();
    visit(db, &sql, [], |row| {
        let target = renamings.target(row.get(1)?, row.get(0)?);
        all.entry(target).or_default().push(told::told(2, row)?);
        Ok(())
    })?;
    visit(db, "SELECT id, name FROM exercise ORDER BY name", [], |row| {
        let Some(told) = all.get(&row.get(0)?) else { return Ok(()) };
        let exercise = row::exercise(1, row)?;
        told::reviews(told).into_iter().for_each(|review| each(exercise.clone(), review));
        Ok(())
    })
}

/// The last standing word on each flag, where it is "on".
fn flags(db: &Connection, renamings: &Renamings) -> rusqlite::Result<Vec<(ExerciseId, Flag)>> {
    let sql = "SELECT seq, exercise, flag, flag_on FROM standing \
               WHERE kind = 'flagged' ORDER BY +seq";
    let mut last: BTreeMap<(i64, Flag), bool> = BTreeMap::new();
    visit(db, sql, [], |row| {
        let target = renamings.target(row.get(1)?, row.get(0)?);
        last.insert((target, row::flag(2, row)?), row.get(3)?);
        Ok(())
    })?;
    let mut flags = Vec::new();
    for (exercise, flag) in last.into_iter().filter(|(_, on)| *on).map(|(flag, _)| flag) {
        flags.extend(exercises::named(db, exercise)?.map(|id| (id, flag)));
    }
    flags.sort();
    Ok(flags)
}

/// Whom or what answers were taken for, oldest first.
fn confusions(db: &Connection, renamings: &Renamings) -> rusqlite::Result<Vec<Confusion>> {
    // Not by the view, which asks for the kind: the index alone answers this.
    let sql = "SELECT id, seq, exercise, confused FROM entry \
               WHERE confused IS NOT NULL \
               AND NOT EXISTS (SELECT 1 FROM entry AS later WHERE later.undoes = entry.id) \
               ORDER BY +seq";
    let found = sound(db, sql, [], |row| {
        let target = renamings.target(row.get(2)?, row.get(1)?);
        Ok((row::entry_id(0, row)?, target, row::entity(3, row)?))
    })?;
    let mut confusions = Vec::with_capacity(found.len());
    for (entry, exercise, with) in found {
        let exercise = exercises::named(db, exercise)?;
        confusions.extend(exercise.map(|exercise| Confusion { entry, exercise, with }));
    }
    Ok(confusions)
}

/// What was typed and said to be right, oldest first.
fn overruled(db: &Connection, renamings: &Renamings) -> rusqlite::Result<Vec<Overruled>> {
    let sql = "SELECT id, seq, exercise, typed FROM standing WHERE overruled = 1 ORDER BY +seq";
    let found = sound(db, sql, [], |row| {
        let target = renamings.target(row.get(2)?, row.get(1)?);
        Ok((row::entry_id(0, row)?, target, row.get(3)?))
    })?;
    let mut overruled = Vec::with_capacity(found.len());
    for (entry, exercise, text) in found {
        let exercise = exercises::named(db, exercise)?;
        overruled.extend(exercise.map(|exercise| Overruled { entry, exercise, text }));
    }
    Ok(overruled)
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

/// The newest standing quiz night, ended or not: what that means is not known here.
fn last_night(db: &Connection) -> rusqlite::Result<Vec<Entry>> {
    let newest = "SELECT id FROM standing WHERE kind = 'night' AND quiz IS NULL \
                  ORDER BY seq DESC LIMIT 1";
    let newest: Option<[u8; 16]> = db.query_row(newest, [], |row| row.get(0)).optional()?;
    newest.map_or(Ok(Vec::new()), |night| quiz_entries(db, EntryId(u128::from_be_bytes(night))))
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
            row::passed_over(&why);
        }
    }
    Ok(())
}

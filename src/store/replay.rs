//! The whole log told again: every memory and every day's figures, made anew.
//!
//! One walk through the log in its order, as entries count for exercises by their renamings;
//! so it takes a time that grows with the log, and room that grows with the exercises.

use std::collections::{HashMap, HashSet};

use rusqlite::{Connection, OptionalExtension, Row};

use super::day::{Ledger, Sums};
use super::memory::Memories;
use super::renaming::Renamings;
use super::row::{self, Unreadable};
use super::told::{self, Course, told};
use crate::clock::StudyDay;
use crate::schedule::{Scheduler, seed_of};

/// Whether memories and figures are those that the log gives with this scheduler.
pub(super) fn is_current(db: &Connection, scheduler: &Scheduler) -> rusqlite::Result<bool> {
    let sql = "SELECT stamp, seq, (SELECT coalesce(max(seq), 0) FROM entry) FROM cache";
    let kept = db
        .prepare_cached(sql)?
        .query_row([], |row| {
            Ok((row.get::<_, String>(0)?, row.get::<_, i64>(1)?, row.get::<_, i64>(2)?))
        })
        .optional()?;
    Ok(match kept {
        Some((stamp, seq, last)) => stamp == stamp_of(scheduler) && seq == last,
        // A new database has nothing to be told.
        None => db.query_row("SELECT NOT EXISTS (SELECT 1 FROM entry)", [], |row| row.get(0))?,
    })
}

/// Says that memories and figures are those of the whole log, by this scheduler.
pub(super) fn keep_stamp(db: &Connection, scheduler: &Scheduler) -> rusqlite::Result<()> {
    let sql = "INSERT OR REPLACE INTO cache (only, stamp, seq) \
               VALUES (1, ?1, (SELECT coalesce(max(seq), 0) FROM entry))";
    db.prepare_cached(sql)?.execute([stamp_of(scheduler)]).map(drop)
}

/// Makes every memory and every day's figures anew.
pub(super) fn replay(db: &Connection, scheduler: &Scheduler) -> rusqlite::Result<()> {
    let mut courses = courses(db)?;
    let renamings = Renamings::read(db)?;
    let undone = undone(db)?;
    let mut days = Ledger::default();
    let sql = format!(
        "SELECT seq, id, exercise, {} FROM entry \
         WHERE kind IN ('review', 'reset', 'practised', 'quiz-answered') ORDER BY seq",
        told::COLUMNS
    );
    let mut statement = db.prepare(&sql)?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        if !undone.is_empty() && row.get(1).is_ok_and(|id: [u8; 16]| undone.contains(&id)) {
            continue;
        }
        match line(row) {
            Ok(Line::OfDay(day, sums)) => days.add(day, sums),
            Ok(Line::OfExercise(exercise, told)) => {
                let target = renamings.target(exercise, row.get(0)?);
                if let Some(course) = courses.get_mut(&target) {
                    course.take(&told, scheduler, &mut days);
                }
            }
            Err(why) => row::passed_over(&why),
        }
    }
    Memories::forget_all(db)?;
    let mut memories = Memories::prepare(db)?;
    let mut numbers: Vec<i64> = courses.keys().copied().collect();
    // In the order of the table, which is then written from end to end.
    numbers.sort_unstable();
    for number in numbers {
        if let Some(memory) = &courses[&number].memory {
            memories.put(number, Some(memory))?;
        }
    }
    days.put_alone(db)?;
    keep_stamp(db, scheduler)
}

/// What a row of the walk says.
enum Line {
    OfExercise(i64, told::Told),
    /// It changes no memory, and counts for its day.
    OfDay(StudyDay, Sums),
}

fn line(row: &Row<'_>) -> Result<Line, Unreadable> {
    Ok(match row.get_ref(3)?.as_str().unwrap_or_default() {
        "practised" => Line::OfDay(row::day(6, row)?, Sums::of_practice(row.get(10)?)),
        "quiz-answered" => Line::OfDay(row::day(6, row)?, Sums::of_quiz_answer()),
        _ => Line::OfExercise(row.get(2)?, told(3, row)?),
    })
}

/// Every exercise that the log names, at the beginning of its course.
fn courses(db: &Connection) -> rusqlite::Result<HashMap<i64, Course>> {
    let mut names = db.prepare("SELECT id, name FROM exercise")?;
    let mut rows = names.query([])?;
    let mut courses = HashMap::new();
    while let Some(row) = rows.next()? {
        let seed = seed_of(row.get_ref(1)?.as_str().unwrap_or_default());
        courses.insert(row.get(0)?, Course { seed, memory: None });
    }
    Ok(courses)
}

/// The entries that were taken back.
fn undone(db: &Connection) -> rusqlite::Result<HashSet<[u8; 16]>> {
    let mut undone = db.prepare("SELECT undoes FROM entry WHERE undoes IS NOT NULL")?;
    undone.query_map([], |row| row.get(0))?.collect()
}

fn stamp_of(scheduler: &Scheduler) -> String {
    scheduler.stamp().chars().take(100).collect()
}

//! The whole log told again: every memory and every day's figures, made anew.
//!
//! One walk through the log in its order, as entries count for exercises by their renamings;
//! so it takes a time that grows with the log, and room that grows with the exercises. It can be
//! done in steps, with other work in between; that it then writes at once is up to the caller.

use std::collections::{HashMap, HashSet};

use rusqlite::{Connection, OptionalExtension, Row};

use super::day::{Ledger, Sums};
use super::memory::Memories;
use super::renaming::Renamings;
use super::row::{self, Unreadable};
use super::rows;
use super::told::{self, Course, told};
use crate::clock::StudyDay;
use crate::schedule::{Scheduler, seed_of};

/// Whether memories and figures are those that the log gives with this scheduler.
pub(super) fn is_current(db: &Connection, scheduler: &Scheduler) -> rusqlite::Result<bool> {
    let sql = "SELECT stamp, seq, (SELECT coalesce(max(seq), 0) FROM entry) FROM cache";
    let kept = db
        .prepare_cached(sql)?
        .query_row([], |row| {
            let is_its = row.get_ref(0)?.as_str().is_ok_and(|stamp| stamp == scheduler.stamp());
            Ok(is_its && row.get::<_, i64>(1)? == row.get::<_, i64>(2)?)
        })
        .optional()?;
    Ok(match kept {
        Some(is_current) => is_current,
        // A new database has nothing to be told.
        None => db.query_row("SELECT NOT EXISTS (SELECT 1 FROM entry)", [], |row| row.get(0))?,
    })
}

/// Says that memories and figures are those of the whole log, by this scheduler.
pub(super) fn keep_stamp(db: &Connection, scheduler: &Scheduler) -> rusqlite::Result<()> {
    let sql = "INSERT OR REPLACE INTO cache (only, stamp, seq) \
               VALUES (1, ?1, (SELECT coalesce(max(seq), 0) FROM entry))";
    db.prepare_cached(sql)?.execute([scheduler.stamp()]).map(drop)
}

/// Makes every memory and every day's figures anew.
pub(super) fn replay(db: &Connection, scheduler: &Scheduler) -> rusqlite::Result<()> {
    let mut walk = Walk::begin(db)?;
    while walk.step(db, scheduler, u32::MAX)? == Step::Further {}
    walk.put(db, scheduler)
}

/// A walk through the log, as far as it has come. The log may grow meanwhile.
#[derive(Debug)]
pub(super) struct Walk {
    courses: HashMap<i64, Course>,
    renamings: Renamings,
    undone: HashSet<[u8; 16]>,
    days: Ledger,
    /// The exercise and the entry that it has come to.
    exercise: i64,
    seq: i64,
    /// Where the log ended when it began.
    began: i64,
}

/// How far a step came.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Step {
    Further,
    /// To the end of the log as it is now.
    ToTheEnd,
    /// Nowhere: what was told is told differently by now, so the walk has to begin again.
    Astray,
}

impl Walk {
    pub fn begin(db: &Connection) -> rusqlite::Result<Self> {
        Ok(Self {
            courses: HashMap::new(),
            renamings: Renamings::read(db)?,
            undone: undone(db)?,
            days: Ledger::default(),
            exercise: 0,
            seq: 0,
            began: rows::last_seq(db)?,
        })
    }

    /// Goes on by at most so many names and entries.
    pub fn step(
        &mut self,
        db: &Connection,
        scheduler: &Scheduler,
        most: u32,
    ) -> rusqlite::Result<Step> {
        // An exercise has its name before any entry is about it.
        if self.learn_names(db, most)? == most {
            return Ok(Step::Further);
        }
        if self.read_on(db, scheduler, most)? == most {
            return Ok(Step::Further);
        }
        let sql = "SELECT EXISTS (SELECT 1 FROM entry \
                                  WHERE seq > ?1 AND kind IN ('undone', 'renamed'))";
        let is_astray = db.prepare_cached(sql)?.query_row([self.began], |row| row.get(0))?;
        Ok(if is_astray { Step::Astray } else { Step::ToTheEnd })
    }

    /// Gives how many there were.
    fn learn_names(&mut self, db: &Connection, most: u32) -> rusqlite::Result<u32> {
        let sql = "SELECT id, name FROM exercise WHERE id > ?1 ORDER BY id LIMIT ?2";
        let mut names = db.prepare_cached(sql)?;
        let mut rows = names.query((self.exercise, most))?;
        let mut found = 0;
        while let Some(row) = rows.next()? {
            let seed = seed_of(row.get_ref(1)?.as_str().unwrap_or_default());
            self.exercise = row.get(0)?;
            self.courses.insert(self.exercise, Course { seed, memory: None });
            found += 1;
        }
        Ok(found)
    }

    /// Gives how many entries there were.
    fn read_on(
        &mut self,
        db: &Connection,
        scheduler: &Scheduler,
        most: u32,
    ) -> rusqlite::Result<u32> {
        let sql = format!(
            "SELECT seq, id, exercise, {} FROM entry \
             WHERE seq > ?1 AND kind IN ('review', 'reset', 'practised', 'quiz-answered') \
             ORDER BY seq LIMIT ?2",
            told::COLUMNS
        );
        let mut statement = db.prepare_cached(&sql)?;
        let mut rows = statement.query((self.seq, most))?;
        let mut found = 0;
        while let Some(row) = rows.next()? {
            self.seq = row.get(0)?;
            found += 1;
            if !self.undone.is_empty()
                && row.get(1).is_ok_and(|id: [u8; 16]| self.undone.contains(&id))
            {
                continue;
            }
            match line(row) {
                Ok(Line::OfDay(day, sums)) => self.days.add(day, sums),
                Ok(Line::OfExercise(exercise, told)) => {
                    let target = self.renamings.target(exercise, self.seq);
                    if let Some(course) = self.courses.get_mut(&target) {
                        course.take(&told, scheduler, &mut self.days);
                    }
                }
                Err(why) => row::passed_over(&why),
            }
        }
        Ok(found)
    }

    /// Puts what it came to in the place of the memories and figures that are kept. It must
    /// have come to the end.
    pub fn put(&self, db: &Connection, scheduler: &Scheduler) -> rusqlite::Result<()> {
        Memories::forget_all(db)?;
        let mut memories = Memories::prepare(db)?;
        let mut numbers: Vec<i64> = self.courses.keys().copied().collect();
        // In the order of the table, which is then written from end to end.
        numbers.sort_unstable();
        for number in numbers {
            if let Some(memory) = &self.courses[&number].memory {
                memories.put(number, Some(memory))?;
            }
        }
        self.days.put_alone(db)?;
        keep_stamp(db, scheduler)
    }
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

/// The entries that were taken back.
fn undone(db: &Connection) -> rusqlite::Result<HashSet<[u8; 16]>> {
    let mut undone = db.prepare("SELECT undoes FROM entry WHERE undoes IS NOT NULL")?;
    undone.query_map([], |row| row.get(0))?.collect()
}

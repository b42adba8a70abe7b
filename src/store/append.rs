//! Entries put at the end of the log, and what follows from them: memories, and the figures
//! of days.
//!
//! An answer costs a look at one memory and one day. What changes the past (taking back, a
//! new name) tells the exercises concerned again, before and after. Either way the outcome
//! is the one that replay would have.

use std::collections::BTreeSet;

use rusqlite::{Connection, OptionalExtension, Row, params};

use super::day::{Ledger, Sums};
use super::entry::{Entry, EntryId, Event};
use super::exercises::Exercises;
use super::insert::Insert;
use super::memory::Memories;
use super::renaming::Renamings;
use super::row::bytes;
use super::told::{self, Course, Told};
use super::{Change, replay};
use crate::clock::StudyDay;
use crate::exercise::ExerciseId;
use crate::schedule::{Memory, Scheduler, seed_of};

/// Appends entries, with memories and figures made anew before, where they are not those of this
/// scheduler. Gives the memories of all exercises that the entries are about, even where the entries were known: a write that was repeated
/// after a doubt is answered as it would have been the first time.
pub(super) fn append(
    db: &Connection,
    scheduler: &Scheduler,
    entries: &[Entry],
) -> rusqlite::Result<Vec<Change>> {
    if !replay::is_current(db, scheduler)? {
        replay::replay(db, scheduler)?;
    }
    let mut append = Append {
        db,
        scheduler,
        insert: Insert::prepare(db)?,
        exercises: Exercises::prepare(db)?,
        memories: Memories::prepare(db)?,
        days: Ledger::default(),
        concerned: BTreeSet::new(),
    };
    for entry in entries {
        append.take(entry)?;
    }
    append.days.put(db)?;
    replay::keep_stamp(db, scheduler)?;
    append.changes()
}

struct Append<'db> {
    db: &'db Connection,
    scheduler: &'db Scheduler,
    insert: Insert<'db>,
    exercises: Exercises<'db>,
    memories: Memories<'db>,
    days: Ledger,
    /// The exercises that entries are about, by number.
    concerned: BTreeSet<i64>,
}

/// An entry that stands in the log already, as far as taking it back needs to know.
struct Line {
    seq: i64,
    kind: String,
    exercise: Option<i64>,
    renamed: Option<i64>,
    day: StudyDay,
    took_millis: u32,
}

impl Append<'_> {
    fn take(&mut self, entry: &Entry) -> rusqlite::Result<()> {
        match &entry.event {
            Event::Undone { entry: target } => self.take_back(entry, *target),
            Event::Renamed { from, to } => self.rename(entry, from, to),
            _ if self.insert.put(entry)? => self.add(entry),
            _ => self.take_known(entry),
        }
    }

    /// What a new entry at the end of the log leads to.
    fn add(&mut self, entry: &Entry) -> rusqlite::Result<()> {
        if self.is_undone(entry.id)? {
            return Ok(());
        }
        if let Some((exercise, told)) = Told::by(entry) {
            return self.tell(exercise, &told);
        }
        match &entry.event {
            Event::Practised { took_millis, .. } => {
                self.days.add(entry.day, Sums::of_practice(*took_millis));
            }
            Event::QuizAnswered { .. } => self.days.add(entry.day, Sums::of_quiz_answer()),
            _ => {}
        }
        Ok(())
    }

    fn tell(&mut self, id: &ExerciseId, told: &Told) -> rusqlite::Result<()> {
        let exercise = self.exercises.number(id)?;
        let memory = self.memories.get(exercise)?;
        let mut course = Course { seed: seed_of(&id.to_string()), memory };
        course.take(told, self.scheduler, &mut self.days);
        self.concerned.insert(exercise);
        self.memories.put(exercise, course.memory.as_ref())
    }

    /// An entry that was known before changes nothing.
    fn take_known(&mut self, entry: &Entry) -> rusqlite::Result<()> {
        let known = self.line(entry.id)?;
        let concerned = known.map(|line| self.concerned_by(&line)).transpose()?;
        self.concerned.extend(concerned.into_iter().flatten());
        Ok(())
    }

    fn take_back(&mut self, entry: &Entry, target: EntryId) -> rusqlite::Result<()> {
        let line = self.line(target)?;
        let concerned = line.as_ref().map(|line| self.concerned_by(line)).transpose()?;
        let concerned = concerned.unwrap_or_default();
        self.concerned.extend(&concerned);
        let stands = !self.is_undone(target)? && self.line(entry.id)?.is_none();
        let Some(line) = line.filter(|line| stands && line.kind != "undone") else {
            return self.insert.put(entry).map(drop);
        };
        match line.kind.as_str() {
            "review" | "reset" | "renamed" => return self.tell_again(&concerned, entry),
            "practised" => {
                self.days.add(line.day, Sums::of_practice(line.took_millis).taken_away());
            }
            "quiz-answered" => self.days.add(line.day, Sums::of_quiz_answer().taken_away()),
            _ => {}
        }
        self.insert.put(entry).map(drop)
    }

    fn rename(
        &mut self,
        entry: &Entry,
        from: &ExerciseId,
        to: &ExerciseId,
    ) -> rusqlite::Result<()> {
        let concerned = [self.exercises.number(from)?, self.exercises.number(to)?];
        self.concerned.extend(concerned);
        if self.line(entry.id)?.is_some() || self.is_undone(entry.id)? {
            return self.insert.put(entry).map(drop);
        }
        self.tell_again(&concerned, entry)
    }

    /// Puts an entry that changes the past of these exercises: their part of the figures is
    /// taken away as it was, and added as it is then.
    fn tell_again(&mut self, concerned: &[i64], entry: &Entry) -> rusqlite::Result<()> {
        let concerned: BTreeSet<i64> = concerned.iter().copied().collect();
        let renamings = Renamings::read(self.db)?;
        for exercise in &concerned {
            let (_, days) = self.course(*exercise, &renamings)?;
            self.days.take_away(&days);
        }
        self.insert.put(entry)?;
        let renamings = Renamings::read(self.db)?;
        for exercise in concerned {
            let (memory, days) = self.course(exercise, &renamings)?;
            self.days.add_all(&days);
            self.memories.put(exercise, memory.as_ref())?;
        }
        Ok(())
    }

    /// What the log says of an exercise from its beginning.
    fn course(
        &self,
        exercise: i64,
        renamings: &Renamings,
    ) -> rusqlite::Result<(Option<Memory>, Ledger)> {
        let name = self.exercises.name(exercise)?;
        let mut course = Course { seed: seed_of(&name), memory: None };
        let mut days = Ledger::default();
        for told in told::all_of(self.db, exercise, renamings)? {
            course.take(&told, self.scheduler, &mut days);
        }
        Ok((course.memory, days))
    }

    /// The exercises whose course changes when this entry is taken back.
    fn concerned_by(&self, line: &Line) -> rusqlite::Result<Vec<i64>> {
        let Some(exercise) = line.exercise else { return Ok(Vec::new()) };
        let renamings = Renamings::read(self.db)?;
        Ok(match line.renamed {
            None => vec![renamings.target(exercise, line.seq)],
            Some(to) => vec![
                renamings.target(to, line.seq),
                renamings.without(line.seq).target(exercise, line.seq),
            ],
        })
    }

    fn line(&self, id: EntryId) -> rusqlite::Result<Option<Line>> {
        let sql = "SELECT seq, kind, exercise, renamed, day, took_ms FROM entry WHERE id = ?1";
        self.db.prepare_cached(sql)?.query_row(params![bytes(id)], line).optional()
    }

    fn is_undone(&self, id: EntryId) -> rusqlite::Result<bool> {
        let sql = "SELECT EXISTS (SELECT 1 FROM entry WHERE undoes = ?1)";
        self.db.prepare_cached(sql)?.query_row(params![bytes(id)], |row| row.get(0))
    }

    fn changes(&mut self) -> rusqlite::Result<Vec<Change>> {
        let mut changes = Vec::with_capacity(self.concerned.len());
        for exercise in &self.concerned {
            // A name that somebody spoilt by other means has no memory either.
            if let Ok(id) = self.exercises.name(*exercise)?.parse() {
                changes.push((id, self.memories.get(*exercise)?));
            }
        }
        Ok(changes)
    }
}

fn line(row: &Row<'_>) -> rusqlite::Result<Line> {
    Ok(Line {
        seq: row.get(0)?,
        kind: row.get(1)?,
        exercise: row.get(2)?,
        renamed: row.get(3)?,
        day: StudyDay::from_days(row.get(4)?),
        took_millis: row.get::<_, Option<u32>>(5)?.unwrap_or_default(),
    })
}

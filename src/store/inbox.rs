//! Answers that are safe, and not yet in the log: one line each, all on one page.
//!
//! With its row of the log, the indexes of that, the memory and the figures, an answer is written
//! to seven pages. Nobody waits for these: an answer is acknowledged when its line is on the disk,
//! and is filed in the log in the next quiet moment, or before anything is read or written that it
//! might matter to. What filing means is known in `append`.

use rusqlite::{Connection, Transaction, TransactionBehavior, params, params_from_iter};

use super::day::Ledger;
use super::entry::{Asked, Entry, EntryId, Event};
use super::line::{self, Line};
use super::row::bytes;
use super::told::{Course, Told};
use super::{Change, Store, StoreError, append, read, replay};
use crate::schedule::{Scheduler, seed_of};

/// As many wait at most: they fill three pages.
const MOST: u8 = 50;
/// Names of the lengths that the log takes.
const NAME_BYTES: std::ops::RangeInclusive<usize> = 5..=1_000;
/// Study days that the log takes.
const DAYS: std::ops::RangeInclusive<i32> = -4_000_000..=2_900_000;

/// What waits, in the order in which it came.
#[derive(Debug, Default)]
pub(super) struct Inbox(Vec<Entry>);

impl Inbox {
    /// What a kill left there; in words what of it cannot be read.
    pub fn of(db: &Connection) -> rusqlite::Result<Result<Self, String>> {
        let rows = rows(db)?;
        if rows.len() > usize::from(MOST) {
            return Ok(Err(format!("more than {MOST} rows are in the inbox")));
        }
        Ok(rows.into_iter().collect::<Result<_, _>>().map(Self))
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether these may wait with the others: answers that the log is sure to take, each for the
    /// first time, and no two to the same exercise.
    fn has_room_for(&self, entries: &[Entry]) -> bool {
        let all: Vec<&Entry> = self.0.iter().chain(entries).collect();
        let is_first = |index: usize| all[..index].iter().all(|before| !meet(before, all[index]));
        all.len() <= usize::from(MOST)
            && entries.iter().all(is_sure_to_be_taken)
            && (self.0.len()..all.len()).all(is_first)
    }

    /// Files all that waits in the log, with all that follows from it.
    fn file(&self, db: &Connection, scheduler: &Scheduler) -> rusqlite::Result<()> {
        if self.is_empty() {
            return Ok(());
        }
        append::append(db, scheduler, &self.0)?;
        db.prepare_cached("DELETE FROM inbox")?.execute([]).map(drop)
    }
}

impl Store {
    /// Whether these entries may wait to be filed. The memories at hand must be those of the log,
    /// as the next of each is made from them.
    pub(super) fn may_wait(&self, entries: &[Entry]) -> rusqlite::Result<bool> {
        if !self.inbox.borrow().has_room_for(entries) {
            return Ok(false);
        }
        for entry in entries {
            if is_known(&self.db, entry.id)? {
                return Ok(false);
            }
        }
        replay::is_current(&self.db, &self.scheduler)
    }

    /// Writes the lines of answers that may wait; gives the memories that they will make.
    pub(super) fn put_in_inbox(&self, entries: &[Entry]) -> rusqlite::Result<Vec<Change>> {
        let mut changes = Vec::new();
        for (exercise, told) in entries.iter().filter_map(Told::by) {
            let memory = read::memory(&self.db, exercise)?;
            let mut course = Course { seed: seed_of(&exercise.to_string()), memory };
            course.take(&told, &self.scheduler, &mut Ledger::default());
            changes.push((exercise.clone(), course.memory));
        }
        if !entries.is_empty() {
            // All in one statement, which is a transaction of its own.
            let values = vec!["(?)"; entries.len()].join(", ");
            let mut put =
                self.db.prepare_cached(&format!("INSERT INTO inbox (line) VALUES {values}"))?;
            let lines = entries.iter().map(|entry| line::of_entry(0, entry));
            put.execute(params_from_iter(lines.map(|line| line.trim_end().to_owned())))?;
            self.inbox.borrow_mut().0.extend_from_slice(entries);
        }
        Ok(changes)
    }

    /// The database with all that was acknowledged in its log. Whatever reads goes through here.
    ///
    /// # Errors
    /// When what waits could not be filed; it goes on waiting.
    pub(super) fn filed(&self) -> Result<&Connection, StoreError> {
        if !self.inbox.borrow().is_empty() {
            // What is damaged is never written; a rescue takes what waits there.
            self.expect_sound()?;
            self.file_and(|_, _| Ok(())).map_err(|error| self.unwritten(&error))?;
        }
        Ok(&self.db)
    }

    /// Files what waits.
    ///
    /// # Errors
    /// When that could not be; it goes on waiting.
    pub(super) fn file(&mut self) -> Result<(), StoreError> {
        if self.inbox.get_mut().is_empty() { Ok(()) } else { self.write(|_, _| Ok(())) }
    }

    /// One durable transaction, in which what waits is filed before the deed.
    pub(super) fn file_and<T>(
        &self,
        deed: impl FnOnce(&Transaction<'_>, &Scheduler) -> rusqlite::Result<T>,
    ) -> rusqlite::Result<T> {
        // The lock for writing is taken first, so that it cannot turn out half-way that there
        // is none.
        let transaction = Transaction::new_unchecked(&self.db, TransactionBehavior::Immediate)?;
        self.inbox.borrow().file(&transaction, &self.scheduler)?;
        let done = deed(&transaction, &self.scheduler)?;
        transaction.commit()?;
        self.inbox.borrow_mut().0.clear();
        Ok(done)
    }
}

/// What waits in a database that somebody else left, as far as it can be read; `trouble` is told
/// of the rest.
pub(super) fn readable(db: &Connection, trouble: &mut Vec<String>) -> Vec<Entry> {
    let rows = rows(db).unwrap_or_else(|error| vec![Err(format!("the inbox: {error}"))]);
    let mut entries = Vec::new();
    for row in rows {
        match row {
            Ok(entry) => entries.push(entry),
            Err(why) => trouble.push(why),
        }
    }
    entries
}

fn rows(db: &Connection) -> rusqlite::Result<Vec<Result<Entry, String>>> {
    let mut lines = db.prepare("SELECT line, seq FROM inbox ORDER BY seq LIMIT ?1")?;
    // One more than ever wait shows that somebody else was here.
    let rows = lines.query_map([MOST + 1], |row| {
        let line = row.get_ref(0)?.as_bytes().unwrap_or_default();
        let seq: i64 = row.get(1)?;
        Ok(match line::read(line) {
            Ok(Line::Entry(_, entry)) if is_sure_to_be_taken(&entry) => Ok(entry),
            Ok(_) => Err(format!("row {seq} of the inbox is no answer")),
            Err(broken) => Err(format!("row {seq} of the inbox: {broken}")),
        })
    })?;
    rows.collect()
}

/// Whether the log has this entry already, or has it taken back.
fn is_known(db: &Connection, id: EntryId) -> rusqlite::Result<bool> {
    let sql = "SELECT EXISTS (SELECT 1 FROM entry WHERE id = ?1) \
               OR EXISTS (SELECT 1 FROM entry WHERE undoes = ?1)";
    db.prepare_cached(sql)?.query_row(params![bytes(id)], |row| row.get(0))
}

/// Whether two entries are the same, or make the same memory.
fn meet(one: &Entry, other: &Entry) -> bool {
    let answered = |entry| Told::by(entry).map(|(exercise, _)| exercise);
    one.id == other.id || (answered(one).is_some() && answered(one) == answered(other))
}

/// Whether the log takes an entry, and nothing but its end changes: the checks of its table, as far
/// as the types do not hold them. What is not sure is written to the log at once, which says so.
fn is_sure_to_be_taken(entry: &Entry) -> bool {
    let fits = match &entry.event {
        Event::Review { exercise, asked, typed, confused, .. }
        | Event::Practised { exercise, asked, typed, confused, .. } => {
            NAME_BYTES.contains(&exercise.to_string().len())
                && (typed.is_none() || *asked == Asked::Typed)
                && (confused.is_none() || *asked != Asked::Flashcard)
        }
        Event::QuizAnswered { .. } => true,
        _ => false,
    };
    fits && DAYS.contains(&entry.day.as_days())
}

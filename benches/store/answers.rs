//! What an answer costs beside a bare commit: the least that a durable write can cost on the same
//! disk, at the same time.
//!
//! A bare commit is one row as long as an answer's in the log, put into the one table of a
//! database of its own, with the same journal, the same sync and pages of the same size; its
//! write-ahead log is copied between commits too, as the program does it. Both take turns in going
//! first, after an undo and after upkeep, too: so that neither finds the disk warmed by the other,
//! or its share of the processor used up.

use std::path::Path;
use std::time::Duration;

use newsdeck::clock::Timestamp;
use newsdeck::exercise::ExerciseId;
use newsdeck::schedule::Grade;
use newsdeck::store::{Asked, Entry, EntryId, Event, Store};
use rusqlite::Connection;

use crate::made::{NOW, days};
use crate::{millis, sorted, tell, time};

const ANSWERS: u64 = 4_000;
/// Answers after which somebody reads for a while.
const ANSWERS_IN_A_ROW: u64 = 10;
/// Every so many answers, one is taken back.
const ANSWERS_BEFORE_AN_UNDO: u64 = 4;
/// What the row of an answer takes in the log.
const ROW_BYTES: usize = 60;

/// Answers, undos and bare commits in turns, so that all meet the same disk.
pub fn answers(store: &mut Store, exercises: &[ExerciseId], dir: &Path) {
    let bare = Bare::open(&dir.join("bare.sqlite"));
    let (mut answered, mut undone, mut committed) = (Vec::new(), Vec::new(), Vec::new());
    let mut tended = Vec::new();
    for number in 0..ANSWERS {
        // Scattered over the whole of it, as answers are.
        let exercise = &exercises[(number as usize * 7_919) % exercises.len()];
        let id = EntryId(u128::from(number) << 64 | 1);
        let answer = [entry(id, number, review(exercise))];
        let mut answer = || time(|| store.append(&answer).expect("writable"));
        let commit = || time(|| bare.commit(number));
        if (number + number / ANSWERS_IN_A_ROW).is_multiple_of(2) {
            committed.push(commit());
            answered.push(answer());
        } else {
            answered.push(answer());
            committed.push(commit());
        }
        if number % ANSWERS_BEFORE_AN_UNDO == 0 {
            let of_undo = EntryId(u128::from(number) << 64 | 2);
            let undo = [entry(of_undo, number, Event::Undone { entry: id })];
            undone.push(time(|| store.append(&undo).expect("writable")));
        }
        if number % ANSWERS_IN_A_ROW == 0 {
            tended.push(time(|| store.tend(NOW, &mut || false)));
            bare.tend();
        }
    }
    tell("a bare commit", &committed, "");
    tell("an answer", &answered, "1.7, p99 15");
    for (percent, words) in [(50, "median"), (99, "p99")] {
        let at = |taken: &[Duration]| sorted(taken)[taken.len() * percent / 100].as_secs_f64();
        let ratio = at(&answered) / at(&committed);
        println!("{:<28} {ratio:>9.2}   as long as a bare commit, {words} of both", "");
    }
    tell("undo", &undone, "");
    tell("upkeep in between", &tended, "");
    println!("{:<28} {:>9} {:>9.2}   the longest", "", "", millis(tended.iter().max()));
}

/// An answer that is acknowledged, and not yet in the log.
pub fn leave_one_waiting(store: &mut Store, exercise: &ExerciseId) {
    store.append(&[entry(EntryId(u128::MAX), 0, review(exercise))]).expect("writable");
}

fn review(exercise: &ExerciseId) -> Event {
    Event::Review {
        exercise: exercise.clone(),
        grade: Grade::Good,
        asked: Asked::Flashcard,
        took_millis: 4_000,
        quiz: None,
        typed: None,
        confused: None,
        answer: None,
        place: None,
    }
}

fn entry(id: EntryId, number: u64, event: Event) -> Entry {
    let at = Timestamp::from_millis(NOW.as_millis() + i64::try_from(number).unwrap_or(0));
    Entry { id, at, day: days().study_day(NOW), event }
}

/// The least that a durable write can cost here: one row, one transaction.
struct Bare(Connection);

impl Bare {
    fn open(path: &Path) -> Self {
        let db = Connection::open(path).expect("the folder is ours");
        db.execute_batch(
            "PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;
             PRAGMA wal_autocheckpoint = 0; CREATE TABLE t (x BLOB);",
        )
        .expect("it is new");
        Self(db)
    }

    fn commit(&self, number: u64) {
        let mut row = [0; ROW_BYTES];
        row[..8].copy_from_slice(&number.to_le_bytes());
        let mut insert = self.0.prepare_cached("INSERT INTO t VALUES (?1)").expect("it has t");
        insert.execute([row]).expect("writable");
    }

    /// Copies the write-ahead log as often as the program does.
    fn tend(&self) {
        let waiting = "PRAGMA wal_checkpoint(NOOP)";
        let pages = |row: &rusqlite::Row<'_>| Ok(row.get::<_, i64>(1)? - row.get::<_, i64>(2)?);
        if self.0.query_row(waiting, [], pages).expect("it has a log") >= 1_000 {
            let copy = "PRAGMA wal_checkpoint(PASSIVE)";
            self.0.query_row(copy, [], |_| Ok(())).expect("writable");
        }
    }
}

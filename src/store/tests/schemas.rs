//! Every released schema stays readable, and a step to the next loses nothing.

use std::fs;
use std::path::Path;

use crate::schedule::Grade;
use crate::store::tests::*;
use crate::store::*;

/// A database as the first release wrote it, as text.
const GOLDEN_1: &str = include_str!("../schema/1.golden.sql");

/// A step that a later release might take.
const STEP_2: &str = "ALTER TABLE entry ADD COLUMN device TEXT;
     CREATE TABLE tag (name TEXT PRIMARY KEY NOT NULL) STRICT;
     INSERT INTO tag SELECT DISTINCT exercise FROM entry WHERE kind = 'review';
     UPDATE setting SET value = '20' WHERE key = 'minutes';";

fn golden(dir: &Path) {
    Connection::open(dir.join(FILE_NAME)).unwrap().execute_batch(GOLDEN_1).unwrap();
}

/// The log is the one in the golden database, and the one setting has this value.
fn expect_golden(store: &Store, minutes: &str) {
    let quiz = EntryId(1);
    let asked = Event::Review {
        exercise: exercise(THUG),
        grade: Grade::Hard,
        asked: Asked::Choice { options: 4 },
        took_millis: 4100,
        quiz: Some(quiz),
    };
    let answered = Event::QuizAnswered { quiz, question: 0, chosen: Some(2), took_millis: 4100 };
    let entries = [
        entry(1, Event::QuizBegan { questions: "[{\"key\":2}]".to_owned() }),
        entry(2, asked),
        entry(3, answered),
        on(1, 6, Event::Flagged { exercise: exercise(THUG), flag: Flag::Marked, on: true }),
    ];
    let snapshot = store.snapshot(day(0)).unwrap();
    assert_eq!(snapshot.today, entries);
    assert_eq!(snapshot.open_quiz, entries[..3]);
    assert_eq!(snapshot.flags, [(exercise(THUG), Flag::Marked)]);
    assert_eq!(snapshot.memories, [(exercise(THUG), memory(1))]);
    assert_eq!(snapshot.settings, [("minutes".to_owned(), minutes.to_owned())]);
    assert_eq!(store.integrity_check().unwrap(), [""; 0]);
}

#[test]
fn a_database_of_schema_1_reads_as_it_was_written() {
    let dir = tempfile::tempdir().unwrap();
    golden(dir.path());
    let mut store = opened(dir.path());
    expect_golden(&store, "10");
    store.append(&[entry(7, review(THUG, Grade::Good))], &[]).unwrap();
    assert_eq!(store.history(&exercise(THUG)).unwrap().len(), 2);
}

#[test]
fn a_step_to_the_next_schema_keeps_the_log_and_a_copy() {
    let dir = tempfile::tempdir().unwrap();
    golden(dir.path());
    fs::write(dir.path().join("newsdeck.sqlite.before-2.new"), "left by a crash").unwrap();
    let steps = [migrate::MIGRATIONS[0], STEP_2];
    for _ in 0..2 {
        let store = Store::open_with(dir.path(), &steps).unwrap();
        expect_golden(&store, "20");
        let tags = store.db.query_row("SELECT count(*) FROM tag", [], |row| row.get(0));
        assert_eq!(tags, Ok(1));
    }
    assert_eq!(names(dir.path()), ["newsdeck.sqlite", "newsdeck.sqlite.before-2"]);
    refused(dir.path(), "`FILE` was written by a newer Newsdeck (schema 2, this one knows 1)");

    let old = tempfile::tempdir().unwrap();
    fs::copy(dir.path().join("newsdeck.sqlite.before-2"), old.path().join(FILE_NAME)).unwrap();
    expect_golden(&opened(old.path()), "10");
}

#[test]
fn a_step_that_fails_changes_nothing() {
    let dir = tempfile::tempdir().unwrap();
    golden(dir.path());
    let steps = [migrate::MIGRATIONS[0], STEP_2, "CREATE TABLE half (x); DELETE FROM entry;"];
    let error = Store::open_with(dir.path(), &steps).unwrap_err().to_string();
    assert!(error.ends_with("the log only grows: an entry is never deleted"), "{error}");
    expect_golden(&Store::open_with(dir.path(), &steps[..2]).unwrap(), "20");
}

#[test]
fn the_file_says_whose_it_is() {
    let db = Connection::open_in_memory().unwrap();
    db.execute_batch(migrate::MIGRATIONS[0]).unwrap();
    let id: u32 = db.pragma_query_value(None, "application_id", |row| row.get(0)).unwrap();
    assert_eq!(id, look::APPLICATION_ID);
    assert_eq!(id.to_be_bytes(), *b"NwDk");
}

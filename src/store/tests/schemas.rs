//! Every released schema stays readable, and a step to the next loses nothing.

use std::fs;
use std::path::Path;

use crate::schedule::{FuzzPlace, Grade, seed_of};
use crate::store::tests::*;
use crate::store::*;

/// A database as the first release wrote it, as text.
const GOLDEN_1: &str = include_str!("../schema/1.golden.sql");

/// The same as the second wrote it, with what was typed since.
const GOLDEN_2: &str = include_str!("../schema/2.golden.sql");

/// The same as the third wrote it, with what it knew besides.
const GOLDEN_3: &str = include_str!("../schema/3.golden.sql");

/// The same as the fourth wrote it, with a quiz night.
const GOLDEN_4: &str = include_str!("../schema/4.golden.sql");

/// The same as the fifth wrote it, with an answer that a kill left waiting.
const GOLDEN_5: &str = include_str!("../schema/5.golden.sql");

/// A step that a later release might take.
const STEP_6: &str = "ALTER TABLE entry ADD COLUMN device TEXT;
     CREATE TABLE tag (name TEXT PRIMARY KEY NOT NULL) STRICT;
     INSERT INTO tag SELECT name FROM exercise WHERE name GLOB '*quote*';
     UPDATE setting SET value = '20' WHERE key = 'minutes';";

fn golden(dir: &Path, text: &str) {
    Connection::open(dir.join(FILE_NAME)).unwrap().execute_batch(text).unwrap();
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
        typed: None,
        confused: None,
        answer: None,
        place: None,
    };
    let answered = Event::QuizAnswered { quiz, question: 0, chosen: Some(2), took_millis: 4100 };
    let entries = [
        entry(1, Event::QuizBegan { questions: "[{\"key\":2}]".to_owned() }),
        entry(2, asked),
        entry(3, answered),
        on(1, 6, Event::Flagged { exercise: exercise(THUG), flag: Flag::Marked, on: true }),
    ];
    let snapshot = store.snapshot(day(0)).unwrap();
    assert_eq!(snapshot.today[..4], entries);
    assert_eq!(snapshot.open_quiz, entries[..3]);
    assert_eq!(snapshot.flags, [(exercise(THUG), Flag::Marked)]);
    assert_eq!(snapshot.settings, [("minutes".to_owned(), minutes.to_owned())]);
    assert_eq!(store.integrity_check().unwrap(), [""; 0]);
}

#[test]
fn a_database_of_schema_1_reads_as_it_was_written_and_keeps_what_is_typed_from_then_on() {
    let dir = tempfile::tempdir().unwrap();
    golden(dir.path(), GOLDEN_1);
    let mut store = opened(dir.path());
    expect_golden(&store, "10");
    let before = store.snapshot(day(0)).unwrap();
    assert_eq!((before.today.len(), before.confusions, before.overruled), (4, vec![], vec![]));
    expect_memory_of(&mut store, &[Grade::Hard]);
    store.append(&[confused(7), overruled(8)]).unwrap();
    expect_memory_of(&mut store, &[Grade::Hard, Grade::Again, Grade::Good]);
    drop(store);
    assert_eq!(names(dir.path()), [FILE_NAME]);
    assert_eq!(kept_before(dir.path()), ["schema-5"]);
    expect_typed(&opened(dir.path()));
}

#[test]
fn a_database_of_schema_2_reads_as_it_was_written() {
    let dir = tempfile::tempdir().unwrap();
    golden(dir.path(), GOLDEN_2);
    let mut store = opened(dir.path());
    expect_golden(&store, "10");
    expect_typed(&store);
    expect_memory_of(&mut store, &[Grade::Hard, Grade::Again, Grade::Good]);
    drop(store);
    assert_eq!(names(dir.path()), [FILE_NAME]);
    assert_eq!(kept_before(dir.path()), ["schema-5"]);
}

#[test]
fn a_database_of_schema_3_reads_as_it_was_written() {
    let dir = tempfile::tempdir().unwrap();
    golden(dir.path(), GOLDEN_3);
    let mut store = opened(dir.path());
    expect_golden(&store, "10");
    expect_typed(&store);
    expect_memory_of(&mut store, &[Grade::Hard, Grade::Again, Grade::Good]);
    let to = exercise("us-colombia-2026/quote.thug/words");
    let event = Event::Renamed { from: exercise(THUG), to: to.clone() };
    assert_eq!(store.snapshot(day(2)).unwrap().today, since_schema_3());
    store.append(&[on(2, 20, event)]).unwrap();
    assert_eq!(store.history(&to).unwrap().len(), 3);
    let night = Event::Night { night: None, deed: "{}".to_owned() };
    store.append(&[on(2, 21, night.clone())]).unwrap();
    assert_eq!(store.snapshot(day(2)).unwrap().last_night, [on(2, 21, night)]);
    drop(store);
    assert_eq!(names(dir.path()), [FILE_NAME]);
    assert_eq!(kept_before(dir.path()), ["schema-5"]);
}

#[test]
fn a_database_of_schema_4_reads_as_it_was_written() {
    let dir = tempfile::tempdir().unwrap();
    golden(dir.path(), GOLDEN_4);
    let mut store = opened(dir.path());
    expect_golden(&store, "10");
    expect_typed(&store);
    expect_memory_of(&mut store, &[Grade::Hard, Grade::Again, Grade::Good]);
    assert_eq!(store.snapshot(day(2)).unwrap().today[..5], since_schema_3());
    let night = |night, deed: &str| Event::Night { night, deed: deed.to_owned() };
    let began = on(3, 14, night(None, "{\"began\":{}}"));
    let ended = on(3, 15, night(Some(EntryId(14)), "\"ended\""));
    assert_eq!(store.snapshot(day(3)).unwrap().last_night, [began, ended]);
    drop(store);
    assert_eq!(names(dir.path()), [FILE_NAME]);
    assert_eq!(kept_before(dir.path()), ["schema-5"]);
}

#[test]
fn a_database_of_schema_5_reads_as_it_was_written_with_what_waits() {
    let dir = tempfile::tempdir().unwrap();
    golden(dir.path(), GOLDEN_5);
    let mut store = opened(dir.path());
    expect_golden(&store, "10");
    expect_typed(&store);
    expect_memory_of(&mut store, &[Grade::Hard, Grade::Again, Grade::Good, Grade::Easy]);
    assert_eq!(store.snapshot(day(3)).unwrap().today.last().unwrap().id, EntryId(16));
    drop(store);
    assert_eq!(names(dir.path()), [FILE_NAME], "there was nothing to keep a copy of");
}

/// What only the third schema can tell.
fn since_schema_3() -> Vec<Entry> {
    let visa = || exercise("us-colombia-2026/event.visa/when");
    let review = Event::Review {
        exercise: visa(),
        grade: Grade::Good,
        asked: Asked::Flashcard,
        took_millis: 1200,
        quiz: None,
        typed: None,
        confused: None,
        answer: Some(AnswerPrint(0xfedc_ba98_7654_3210)),
        place: Some(FuzzPlace::from_number(40_000)),
    };
    let practised = Event::Practised {
        exercise: visa(),
        grade: Grade::Again,
        asked: Asked::Choice { options: 4 },
        took_millis: 900,
        typed: None,
        confused: None,
    };
    let old = exercise("us-colombia-2026/event.visum/when");
    [
        review,
        practised,
        Event::Reset { exercise: visa() },
        Event::Buried { exercise: visa() },
        Event::Renamed { from: old, to: visa() },
    ]
    .into_iter()
    .zip(9..)
    .map(|(event, id)| on(2, id, event))
    .collect()
}

/// The one exercise with a memory has it from these answers, now and after replay.
fn expect_memory_of(store: &mut Store, grades: &[Grade]) {
    let history = store.history(&exercise(THUG)).unwrap();
    assert_eq!(history.iter().map(|review| review.grade).collect::<Vec<_>>(), grades);
    let scheduler = Scheduler::default();
    let memory = scheduler.replay(&history, seed_of(THUG)).unwrap();
    store.follow(Arc::new(scheduler)).unwrap();
    assert_eq!(store.memories().unwrap(), [(exercise(THUG), memory)]);
}

/// What was typed, and whom it was taken for, is as the golden database of schema 2 has it.
fn expect_typed(store: &Store) {
    let snapshot = store.snapshot(day(0)).unwrap();
    assert_eq!(snapshot.today[4..6], [confused(7), overruled(8)]);
    let with = EntityId::new("nicolas").unwrap();
    let confusion = Confusion { entry: EntryId(7), exercise: exercise(THUG), with };
    assert_eq!(snapshot.confusions, [confusion]);
    let text = "the president".to_owned();
    let overruled = Overruled { entry: EntryId(8), exercise: exercise(THUG), text };
    assert_eq!(snapshot.overruled, [overruled]);
    assert_eq!(store.integrity_check().unwrap(), [""; 0]);
}

fn confused(id: u128) -> Entry {
    typed(id, Grade::Again, Typed::new("Nicolás Petro", false), EntityId::new("nicolas"))
}

fn overruled(id: u128) -> Entry {
    typed(id, Grade::Good, Typed::new("the president", true), None)
}

fn typed(id: u128, grade: Grade, typed: Option<Typed>, confused: Option<EntityId>) -> Entry {
    let (exercise, asked) = (exercise(THUG), Asked::Typed);
    on(
        1,
        id,
        Event::Review {
            exercise,
            grade,
            asked,
            took_millis: 3000,
            quiz: None,
            typed,
            confused,
            answer: None,
            place: None,
        },
    )
}

#[test]
fn only_what_was_typed_is_kept_as_typed_and_no_more_than_can_be_read() {
    let dir = tempfile::tempdir().unwrap();
    let mut store = opened(dir.path());
    let long = typed(1, Grade::Good, Typed::new(&"é\0".repeat(999), false), None);
    store.append(&[long]).unwrap();
    let mut flashcard = confused(2);
    if let Event::Review { asked, .. } = &mut flashcard.event {
        *asked = Asked::Flashcard;
    }
    assert!(store.append(&[flashcard]).is_err(), "a flashcard is not typed");
    let snapshot = store.snapshot(day(0)).unwrap();
    let Event::Review { typed: Some(kept), .. } = &snapshot.today[0].event else { panic!() };
    assert_eq!(kept.text(), "é".repeat(Typed::MOST_CHARS));
    assert_eq!(Typed::new(" \0\n", true), None);
}

#[test]
fn a_step_to_the_next_schema_keeps_the_log_and_a_copy() {
    let dir = tempfile::tempdir().unwrap();
    golden(dir.path(), GOLDEN_4);
    let draft = backup::path_for(dir.path(), NOON, Some("schema-6")).with_extension("sqlite.new");
    fs::create_dir_all(draft.parent().unwrap()).unwrap();
    fs::write(draft, "left by a crash").unwrap();
    let steps = [migrate::MIGRATIONS, &[STEP_6]].concat();
    for _ in 0..2 {
        let store = open_by(dir.path(), &steps).unwrap();
        expect_golden(&store, "20");
        let tags = store.db.query_row("SELECT count(*) FROM tag", [], |row| row.get(0));
        assert_eq!(tags, Ok(1));
    }
    assert_eq!(names(dir.path()), ["newsdeck.sqlite"]);
    assert_eq!(kept_before(dir.path()), ["schema-6"]);
    refused(dir.path(), "`FILE` was written by a newer Newsdeck (schema 6, this one knows 5)");

    let old = tempfile::tempdir().unwrap();
    let copy = &backup::list(dir.path()).unwrap()[0].path;
    fs::copy(copy, old.path().join(FILE_NAME)).unwrap();
    expect_golden(&opened(old.path()), "10");
}

#[test]
fn a_step_that_fails_changes_nothing() {
    let dir = tempfile::tempdir().unwrap();
    golden(dir.path(), GOLDEN_4);
    let steps =
        [migrate::MIGRATIONS, &[STEP_6, "CREATE TABLE half (x); DELETE FROM entry;"]].concat();
    let error = open_by(dir.path(), &steps).unwrap_err().to_string();
    assert!(error.ends_with("the log only grows: an entry is never deleted"), "{error}");
    expect_golden(&open_by(dir.path(), &steps[..6]).unwrap(), "20");
}

#[test]
fn a_row_that_no_version_wrote_does_not_keep_the_others_from_the_next_schema() {
    let dir = tempfile::tempdir().unwrap();
    golden(dir.path(), GOLDEN_2);
    Connection::open(dir.path().join(FILE_NAME))
        .unwrap()
        .execute_batch(
            "PRAGMA ignore_check_constraints = ON;
             INSERT INTO entry (seq, id, at_ms, day, kind, exercise)
             VALUES (90, x'00000000000000000000000000000090', 0, 0, 'dreamt', 'a');",
        )
        .unwrap();
    let store = opened(dir.path());
    expect_golden(&store, "10");
    expect_typed(&store);
}

#[test]
fn the_file_says_whose_it_is() {
    let db = Connection::open_in_memory().unwrap();
    db.execute_batch(migrate::MIGRATIONS[0]).unwrap();
    let id: u32 = db.pragma_query_value(None, "application_id", |row| row.get(0)).unwrap();
    assert_eq!(id, look::APPLICATION_ID);
    assert_eq!(id.to_be_bytes(), *b"NwDk");
}

/// Opens as the program does, with these schemas.
fn open_by(dir: &Path, steps: &[&str]) -> Result<Store, OpenError> {
    Store::open_with(dir, steps, NOON, "heal", &mut Progress::default())
}

/// What each backup was made before.
fn kept_before(dir: &Path) -> Vec<String> {
    backup::list(dir).unwrap().into_iter().filter_map(|backup| backup.before).collect()
}

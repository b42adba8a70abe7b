//! Answers that wait to be filed: as safe as those in the log, and in every figure.

use proptest::prelude::*;

use crate::schedule::Grade;
use crate::store::rescue::rescue;
use crate::store::tests::*;
use crate::store::*;

/// How many entries are in the log, and how many wait.
fn counted(store: &Store) -> (i64, i64) {
    let count = |sql| store.db.query_row(sql, [], |row| row.get(0)).unwrap();
    (count("SELECT count(*) FROM entry"), count("SELECT count(*) FROM inbox"))
}

/// A database where an answer to each exercise waits.
fn waiting() -> (tempfile::TempDir, Store) {
    let dir = database(0);
    let mut store = opened(dir.path());
    for (id, name) in [(1, THUG), (2, VISA)] {
        store.append(&[entry(id, review(name, Grade::Good))]).unwrap();
    }
    assert_eq!(counted(&store), (0, 2));
    (dir, store)
}

#[test]
fn an_answer_waits_until_something_is_read_or_nobody_asks() {
    let (_dir, mut store) = waiting();
    assert_eq!(remembered(&store), [(THUG.to_owned(), 1), (VISA.to_owned(), 1)]);
    assert_eq!(counted(&store), (2, 0));
    let changes = store.append(&[entry(3, review(THUG, Grade::Easy))]).unwrap();
    assert_eq!(counted(&store), (2, 1));
    store.tend(NOON, &mut || true);
    assert_eq!(counted(&store), (3, 0));
    assert_eq!(store.memory(&exercise(THUG)).unwrap(), changes[0].1);
}

#[test]
fn the_same_answer_and_the_same_exercise_are_met_by_what_waits() {
    let (_dir, mut store) = waiting();
    let again = store.append(&[entry(2, review(VISA, Grade::Good))]).unwrap();
    assert_eq!(counted(&store), (2, 0), "it was known");
    assert_eq!(again[0].1.unwrap().reviews, 1);
    store.append(&[entry(3, review(VISA, Grade::Good))]).unwrap();
    let second = store.append(&[entry(4, review(VISA, Grade::Good))]).unwrap();
    assert_eq!(second[0].1.unwrap().reviews, 3);
    store.append(&[entry(5, review(THUG, Grade::Good))]).unwrap();
    store.append(&[entry(6, undone(5))]).unwrap();
    assert_eq!(remembered(&store), [(THUG.to_owned(), 1), (VISA.to_owned(), 3)]);
}

#[test]
fn more_than_a_few_do_not_wait() {
    let dir = database(0);
    let mut store = opened(dir.path());
    let answer = |id: u128| entry(id, review(&format!("d/event.e{id}/who"), Grade::Good));
    for id in 0..60 {
        store.append(&[answer(id)]).unwrap();
    }
    assert_eq!(counted(&store), (51, 9));
    let many: Vec<Entry> = (100..200).map(answer).collect();
    store.append(&many).unwrap();
    assert_eq!(counted(&store), (160, 0));
}

#[test]
fn what_waited_when_the_program_was_killed_is_in_every_figure() {
    let (dir, store) = waiting();
    let left = killed(dir.path());
    drop(store);
    for dir in [dir, left] {
        let store = opened(dir.path());
        assert_eq!(remembered(&store), [(THUG.to_owned(), 1), (VISA.to_owned(), 1)]);
        assert_eq!(store.days().unwrap()[0].reviews, 2);
        assert_eq!(counted(&store), (2, 0));
    }
}

#[test]
fn what_waits_in_a_damaged_database_is_rescued_and_a_spoilt_line_is_told() {
    let (dir, store) = waiting();
    let spoil = "UPDATE inbox SET line = replace(line, 'review', 'reviev') WHERE seq = 1";
    store.db.execute(spoil, []).unwrap();
    let left = killed(dir.path());
    let words = Store::open(left.path(), NOON).unwrap_err().to_string();
    let why = "row 1 of the inbox: it is cut, or was changed: its checksum does not fit";
    assert!(words.ends_with(&format!("is damaged: {why}")), "{words}");
    let rescued = rescue(left.path(), NOON, &mut Progress::default()).unwrap().unwrap();
    assert_eq!((rescued.entries, rescued.from_database), (1, 1));
    assert_eq!(rescued.trouble, [why]);
    assert_eq!(grades(&opened(left.path()), VISA), [3]);
    drop(store);
}

#[test]
fn what_somebody_else_put_into_the_inbox_is_told() {
    let (_dir, store) = waiting();
    let line = |entry| line::of_entry(0, &entry).trim_end().to_owned();
    let undo = line(entry(3, undone(1)));
    let put = |line: &str| store.db.execute("INSERT INTO inbox (line) VALUES (?1)", [line]);
    put(&undo).unwrap();
    let told = |store: &Store| Inbox::of(&store.db).unwrap().unwrap_err();
    assert_eq!(told(&store), "row 3 of the inbox is no answer");
    for _ in 0..50 {
        put(&undo).unwrap();
    }
    assert_eq!(told(&store), "more than 50 rows are in the inbox");
}

proptest! {
    #![proptest_config(ProptestConfig {
        failure_persistence: None,
        rng_seed: prop::test_runner::RngSeed::Fixed(2026),
        ..ProptestConfig::default()
    })]

    #[test]
    fn what_waits_is_what_the_log_takes(
        length in 1_usize..1_200,
        asked in prop_oneof![
            Just(Asked::Flashcard), Just(Asked::Typed), Just(Asked::Choice { options: 4 })
        ],
        is_typed in any::<bool>(),
        is_confused in any::<bool>(),
        day in any::<i32>(),
    ) {
        let name = format!("d/event.{}/who", "e".repeat(length));
        let Ok(exercise) = name.parse() else { return Ok(()) };
        let typed = Typed::new("Petro", false).filter(|_| is_typed);
        let confused = EntityId::new("petro").filter(|_| is_confused);
        let event = Event::Practised {
            exercise, grade: Grade::Good, asked, took_millis: 900, typed, confused
        };
        let entry = Entry { day: StudyDay::from_days(day), ..entry(1, event) };
        let mut store = Store::in_memory().unwrap();
        let kept = store.append(std::slice::from_ref(&entry)).is_ok();
        prop_assert_eq!(rows::count(store.filed().unwrap()).unwrap(), i64::from(kept));
    }
}

//! What the store promises to whoever studies: answers kept, repeated, taken back.

use crate::schedule::{FuzzPlace, Grade};
use crate::store::tests::*;
use crate::store::*;

fn ids(entries: &[Entry]) -> Vec<u128> {
    entries.iter().map(|entry| entry.id.0).collect()
}

#[test]
fn everything_written_reads_back_after_a_restart() {
    let dir = tempfile::tempdir().unwrap();
    let quiz = EntryId(u128::MAX);
    let asked = |asked, grade, quiz| Event::Review {
        exercise: exercise(THUG),
        grade,
        asked,
        took_millis: u32::MAX,
        quiz,
        typed: if asked == Asked::Typed { Typed::new("Petro", grade > Grade::Again) } else { None },
        confused: EntityId::new("petro").filter(|_| asked != Asked::Flashcard),
        answer: Some(AnswerPrint::of("Petro")),
        place: Some(FuzzPlace::from_number(u16::MAX)),
    };
    let entries = vec![
        entry(quiz.0, Event::QuizBegan { questions: "[{\"q\": \"¿Quién?\"}]".to_owned() }),
        entry(0, asked(Asked::Flashcard, Grade::Again, None)),
        entry(1, asked(Asked::Typed, Grade::Hard, None)),
        entry(2, asked(Asked::Choice { options: 255 }, Grade::Good, Some(quiz))),
        entry(3, asked(Asked::Choice { options: 0 }, Grade::Easy, None)),
        entry(4, Event::QuizAnswered { quiz, question: 0, chosen: None, took_millis: 0 }),
        entry(5, Event::QuizAnswered { quiz, question: 1, chosen: Some(3), took_millis: 9 }),
        entry(6, Event::Flagged { exercise: exercise(VISA), flag: Flag::Marked, on: true }),
        Entry {
            at: Timestamp::from_millis(i64::MIN),
            ..on(
                1,
                7,
                Event::Flagged { exercise: exercise(VISA), flag: Flag::Suspended, on: false },
            )
        },
        entry(10, Event::Night { night: None, deed: "{\"began\":{}}".to_owned() }),
        entry(11, Event::Night { night: Some(EntryId(10)), deed: "\"ended\"".to_owned() }),
        Entry { day: StudyDay::from_days(i32::MAX), ..entry(8, Event::QuizEnded { quiz }) },
    ];
    let mut store = opened(dir.path());
    let changed = store.append(&entries).unwrap();
    store.set("theme", "\"dark\"").unwrap();
    store.set("minutes", "10").unwrap();
    store.set("theme", "\"light\"").unwrap();
    drop(store);

    assert_eq!(names(dir.path()), ["newsdeck.sqlite"], "one file at rest");
    let store = opened(dir.path());
    let snapshot = store.snapshot(day(0)).unwrap();
    assert_eq!(snapshot.today, entries);
    assert_eq!(remembered(&store), [(THUG.to_owned(), 4)]);
    assert_eq!(changed, [(exercise(THUG), Some(store.memories().unwrap()[0].1))]);
    assert_eq!(snapshot.flags, [(exercise(VISA), Flag::Marked)]);
    let setting = |key: &str, json: &str| (key.to_owned(), json.to_owned());
    assert_eq!(snapshot.settings, [setting("minutes", "10"), setting("theme", "\"light\"")]);
    assert_eq!(snapshot.open_quiz, [], "it was ended");
    assert_eq!(snapshot.last_night, entries[9..11]);
    assert_eq!(grades(&store, THUG), [1, 2, 3, 4]);
    assert_eq!(grades(&store, VISA), [0; 0]);
    assert_eq!(store.integrity_check().unwrap(), [""; 0]);
    assert_eq!(ids(&store.snapshot(day(1)).unwrap().today), [7, 8], "from that day on");
}

#[test]
fn an_answer_repeated_after_a_doubt_changes_nothing() {
    let dir = tempfile::tempdir().unwrap();
    let mut store = opened(dir.path());
    let first = entry(1, review(THUG, Grade::Good));
    store.append(std::slice::from_ref(&first)).unwrap();
    let second = entry(2, review(THUG, Grade::Easy));
    let changed = store.append(&[second]).unwrap();
    let other = Entry { event: review(VISA, Grade::Again), ..first.clone() };
    for repeated in [first, other] {
        assert_eq!(store.append(&[repeated]).unwrap(), changed, "what is believed now");
    }
    let snapshot = store.snapshot(day(0)).unwrap();
    assert_eq!(ids(&snapshot.today), [1, 2]);
    assert_eq!(remembered(&store), [(THUG.to_owned(), 2)]);
    assert_eq!(grades(&store, VISA), [0; 0], "the first to have an id has it for good");
}

#[test]
fn an_answer_taken_back_no_longer_counts_even_after_a_restart() {
    let dir = tempfile::tempdir().unwrap();
    let mut store = opened(dir.path());
    let answers = [entry(1, review(THUG, Grade::Good)), entry(2, review(THUG, Grade::Again))];
    store.append(&answers).unwrap();
    drop(store);

    let mut store = opened(dir.path());
    store.append(&[entry(3, undone(2))]).unwrap();
    assert_eq!(remembered(&store), [(THUG.to_owned(), 1)]);
    assert_eq!(grades(&store, THUG), [3]);
    drop(store);

    let mut store = opened(dir.path());
    assert_eq!(ids(&store.snapshot(day(0)).unwrap().today), [1]);
    let changed = store.append(&[on(1, 4, undone(1))]).unwrap();
    assert_eq!(changed, [(exercise(THUG), None)]);
    let snapshot = store.snapshot(day(0)).unwrap();
    assert_eq!((ids(&snapshot.today), store.memories().unwrap()), (vec![], vec![]));

    store.append(&[entry(5, undone(1)), entry(6, undone(4)), entry(7, undone(404))]).unwrap();
    assert_eq!(
        grades(&store, THUG),
        [0; 0],
        "twice is once, an undo stays, and nobody is named 404"
    );
    assert_eq!(store.days().unwrap(), []);
}

#[test]
fn flags_say_what_was_said_last() {
    let dir = tempfile::tempdir().unwrap();
    let mut store = opened(dir.path());
    let flag = |name, flag, on| Event::Flagged { exercise: exercise(name), flag, on };
    let mut say = |id, event, expected: &[(&str, Flag)]| {
        store.append(&[entry(id, event)]).unwrap();
        let expected: Vec<_> = expected.iter().map(|&(id, flag)| (exercise(id), flag)).collect();
        assert_eq!(store.snapshot(day(9)).unwrap().flags, expected);
    };
    say(1, flag(THUG, Flag::Suspended, true), &[(THUG, Flag::Suspended)]);
    say(2, flag(VISA, Flag::Marked, true), &[(THUG, Flag::Suspended), (VISA, Flag::Marked)]);
    say(3, flag(THUG, Flag::Suspended, false), &[(VISA, Flag::Marked)]);
    say(4, undone(3), &[(THUG, Flag::Suspended), (VISA, Flag::Marked)]);
    say(5, undone(1), &[(VISA, Flag::Marked)]);
}

#[test]
fn a_quiz_goes_on_until_it_is_ended() {
    let dir = tempfile::tempdir().unwrap();
    let mut store = opened(dir.path());
    let began = || Event::QuizBegan { questions: "[]".to_owned() };
    let quiz = EntryId;
    let answered = |id, question| Event::QuizAnswered {
        quiz: quiz(id),
        question,
        chosen: Some(0),
        took_millis: 1,
    };
    let mut log = |entries: &[Entry]| {
        store.append(entries).unwrap();
        ids(&store.snapshot(day(9)).unwrap().open_quiz)
    };
    assert_eq!(log(&[]), []);
    assert_eq!(log(&[entry(1, began()), entry(2, answered(1, 0))]), [1, 2]);
    assert_eq!(log(&[entry(3, answered(1, 1)), entry(4, undone(2))]), [1, 3]);
    assert_eq!(log(&[entry(5, Event::QuizEnded { quiz: quiz(1) })]), []);
    assert_eq!(log(&[entry(6, undone(5))]), [1, 3], "left by mistake");
    let counted = Event::Review {
        exercise: exercise(THUG),
        grade: Grade::Good,
        asked: Asked::Choice { options: 4 },
        took_millis: 1,
        quiz: Some(quiz(7)),
        typed: None,
        confused: None,
        answer: None,
        place: None,
    };
    assert_eq!(log(&[entry(7, began()), entry(8, counted)]), [7, 8]);
    assert_eq!(log(&[entry(9, Event::QuizEnded { quiz: quiz(7) })]), [], "1 was left for 7");
    let answers: u32 = store.days().unwrap().iter().map(|day| day.quiz_answers).sum();
    assert_eq!(answers, 1);
}

#[test]
fn what_cannot_be_written_is_not_written_in_part() {
    let dir = tempfile::tempdir().unwrap();
    let mut store = opened(dir.path());
    let entries = [
        entry(1, review(THUG, Grade::Good)),
        entry(2, Event::QuizBegan { questions: "not json".to_owned() }),
    ];
    let error = store.append(&entries).unwrap_err();
    let words = format!(
        "failed to write to `{}`: CHECK constraint failed: questions IS NULL OR json_valid(questions)",
        dir.path().join(FILE_NAME).display()
    );
    assert_eq!(error.to_string(), words);
    assert!(store.set("theme", "dark").is_err(), "not JSON");
    let snapshot = store.snapshot(day(0)).unwrap();
    assert_eq!(
        (snapshot.today, store.memories().unwrap(), snapshot.settings),
        (vec![], vec![], vec![])
    );
    store.append(&entries[..1]).unwrap();
}

#[test]
fn the_log_only_grows() {
    let dir = tempfile::tempdir().unwrap();
    let mut store = opened(dir.path());
    store.append(&[entry(1, review(THUG, Grade::Good))]).unwrap();
    for sql in [
        "UPDATE entry SET grade = 4",
        "DELETE FROM entry",
        "INSERT OR REPLACE INTO entry (seq, id, at_ms, day, kind, quiz) \
         VALUES (1, zeroblob(16), 0, 0, 'quiz-ended', zeroblob(16))",
    ] {
        let error = store.filed().unwrap().execute(sql, []).unwrap_err().to_string();
        assert!(error.starts_with("the log only grows"), "{sql}: {error}");
    }
    assert_eq!(grades(&store, THUG), [3]);
}

#[test]
fn rows_edited_by_other_means_are_passed_over() {
    let dir = tempfile::tempdir().unwrap();
    let mut store = opened(dir.path());
    let began = Event::QuizBegan { questions: "[]".to_owned() };
    let entries: Vec<_> = (1..=4).map(|id| entry(id, review(THUG, Grade::Good))).collect();
    store.append(&entries).unwrap();
    store.append(&[entry(5, began), entry(6, review(VISA, Grade::Easy))]).unwrap();
    let trigger: String = store
        .db
        .query_row("SELECT sql FROM sqlite_schema WHERE name = 'entry_is_never_changed'", [], |r| {
            r.get(0)
        })
        .unwrap();
    store
        .db
        .execute_batch(
            "DROP TRIGGER entry_is_never_changed;
             PRAGMA ignore_check_constraints = ON;
             UPDATE entry SET grade = 9 WHERE seq = 1;
             UPDATE entry SET kind = 'dreamt' WHERE seq = 2;
             UPDATE entry SET exercise = NULL WHERE seq = 3;
             UPDATE entry SET grade = -9223372036854775808 WHERE seq = 3;
             UPDATE entry SET questions = NULL WHERE seq = 5;
             UPDATE entry SET took_ms = 9223372036854775807 WHERE seq IN (4, 6);
             UPDATE memory SET phase = 'asleep'
             WHERE exercise = (SELECT id FROM exercise WHERE name GLOB '*quote*');
             INSERT INTO setting VALUES ('theme', 'dark');",
        )
        .unwrap();
    store.db.execute_batch(&trigger).unwrap();
    drop(store);

    let store = opened(dir.path());
    let snapshot = store.snapshot(day(0)).unwrap();
    assert_eq!(ids(&snapshot.today), [0; 0], "the last two took longer than can be");
    assert_eq!(remembered(&store), [(VISA.to_owned(), 1)]);
    assert_eq!(snapshot.open_quiz, []);
    assert_eq!(grades(&store, THUG), [3]);
    let mut shown = 0;
    store.all_reviews(|_, _| shown += 1).unwrap();
    assert_eq!(shown, 2);
    assert_eq!(store.days().unwrap().len(), 1);
    assert!(!store.integrity_check().unwrap().is_empty());
}

//! What the store promises to whoever studies: answers kept, repeated, taken back.

use std::path::Path;

use crate::schedule::{FuzzPlace, Grade, Parameters, Retention, Review, Settings};
use crate::store::tests::*;
use crate::store::*;

const VISA: &str = "us-colombia-2026/event.visa/when";

fn ids(entries: &[Entry]) -> Vec<u128> {
    entries.iter().map(|entry| entry.id.0).collect()
}

/// What is remembered, and how many reviews made it.
fn remembered(store: &Store) -> Vec<(String, u32)> {
    let memories = store.memories().unwrap().into_iter();
    memories.map(|(exercise, memory)| (exercise.to_string(), memory.reviews)).collect()
}

fn grades(store: &Store, name: &str) -> Vec<u8> {
    let history = store.history(&exercise(name)).unwrap();
    history.iter().map(|review| review.grade.as_number()).collect()
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
fn days_are_counted_as_they_were_written() {
    let dir = tempfile::tempdir().unwrap();
    let mut store = opened(dir.path());
    let entries = [
        on(2, 1, review(THUG, Grade::Hard)),
        on(0, 2, review(THUG, Grade::Again)),
        on(2, 3, review(VISA, Grade::Again)),
        on(2, 4, review(VISA, Grade::Easy)),
        on(2, 5, undone(4)),
        on(1, 6, Event::QuizBegan { questions: "[]".to_owned() }),
    ];
    store.append(&entries).unwrap();
    let of_day = |n, reviews, right, took_millis, begun| DayFigures {
        day: day(n),
        reviews,
        right,
        took_millis,
        begun,
        ..DayFigures::default()
    };
    assert_eq!(store.days().unwrap(), [of_day(0, 1, 0, 2500, 0), of_day(2, 2, 1, 5000, 2)]);

    let mut shown = Vec::new();
    store.all_reviews(|id, review| shown.push((id.to_string(), review))).unwrap();
    let seen = |name: &str, grade, index: usize| {
        let Entry { at, day, .. } = entries[index];
        (name.to_owned(), Review { grade, at, day, place: None })
    };
    assert_eq!(
        shown,
        [seen(VISA, Grade::Again, 2), seen(THUG, Grade::Hard, 0), seen(THUG, Grade::Again, 1)]
    );
}

#[test]
fn memories_are_made_anew_where_another_scheduler_made_them() {
    let dir = tempfile::tempdir().unwrap();
    let mut store = opened(dir.path());
    let answers = [entry(1, review(THUG, Grade::Good)), on(3, 2, review(THUG, Grade::Good))];
    store.append(&answers).unwrap();
    let usual = store.memories().unwrap();
    let retention = |probability| {
        let settings =
            Settings { retention: Retention::clamped(probability), ..Settings::default() };
        Arc::new(Scheduler::new(Parameters::default(), settings))
    };
    assert!(!store.follow(retention(0.9)).unwrap(), "that is the one it began with");
    assert!(store.follow(retention(0.8)).unwrap());
    let sooner = store.memories().unwrap();
    assert_ne!(sooner, usual);
    store.append(&[on(3, 3, undone(2)), on(3, 4, review(THUG, Grade::Good))]).unwrap();
    drop(store);
    let mut store = opened(dir.path());
    assert!(!store.follow(retention(0.8)).unwrap());
    assert!(store.follow(retention(0.9)).unwrap());
    store.append(&[on(3, 5, undone(4)), on(3, 6, review(THUG, Grade::Good))]).unwrap();
    assert_eq!(store.memories().unwrap()[0].1.stability, usual[0].1.stability);
}

#[test]
fn what_a_reset_leaves_behind_stays_in_the_figures_and_makes_no_memory() {
    let dir = tempfile::tempdir().unwrap();
    let mut store = opened(dir.path());
    let reset = || Event::Reset { exercise: exercise(THUG) };
    store
        .append(&[on(0, 1, review(THUG, Grade::Good)), on(2, 2, review(THUG, Grade::Good))])
        .unwrap();
    let learned = store.memories().unwrap();
    assert_eq!(store.append(&[on(2, 3, reset())]).unwrap(), [(exercise(THUG), None)]);
    assert_eq!(grades(&store, THUG), [0; 0]);
    store.append(&[on(2, 4, review(THUG, Grade::Again))]).unwrap();
    assert_eq!((grades(&store, THUG), remembered(&store)), (vec![1], vec![(THUG.to_owned(), 1)]));
    let of_day = |begun, returned| (begun, returned);
    let days = |store: &Store| -> Vec<(u32, u32)> {
        store.days().unwrap().iter().map(|day| of_day(day.begun, day.returned)).collect()
    };
    assert_eq!(days(&store), [(1, 0), (1, 1)]);
    store.append(&[on(2, 5, undone(4)), on(2, 6, undone(3))]).unwrap();
    assert_eq!(store.memories().unwrap(), learned);
    assert_eq!(days(&store), [(1, 0), (0, 1)]);
}

#[test]
fn what_was_told_of_an_exercise_counts_for_its_new_name() {
    let dir = tempfile::tempdir().unwrap();
    let mut store = opened(dir.path());
    let renamed = |from, to| Event::Renamed { from: exercise(from), to: exercise(to) };
    let marked = Event::Flagged { exercise: exercise(THUG), flag: Flag::Marked, on: true };
    let told = [
        on(0, 1, review(THUG, Grade::Good)),
        on(0, 2, marked),
        on(1, 3, review(VISA, Grade::Hard)),
        on(2, 4, review(THUG, Grade::Easy)),
    ];
    store.append(&told).unwrap();
    let before = (store.memories().unwrap(), store.days().unwrap());
    store.append(&[on(3, 5, renamed(THUG, VISA)), on(3, 6, review(THUG, Grade::Again))]).unwrap();
    assert_eq!((grades(&store, VISA), grades(&store, THUG)), (vec![3, 2, 4], vec![1]));
    assert_eq!(store.snapshot(day(3)).unwrap().flags, [(exercise(VISA), Flag::Marked)]);
    store.append(&[on(3, 7, undone(6)), on(3, 8, renamed(VISA, "d/note.a/who"))]).unwrap();
    assert_eq!(remembered(&store), [("d/note.a/who".to_owned(), 3)]);
    store.append(&[on(3, 9, undone(5)), on(3, 10, undone(8))]).unwrap();
    assert_eq!((store.memories().unwrap(), store.days().unwrap()), before);
}

#[test]
fn practice_counts_for_its_day_and_changes_no_memory() {
    let dir = tempfile::tempdir().unwrap();
    let mut store = opened(dir.path());
    let practised = Event::Practised {
        exercise: exercise(THUG),
        grade: Grade::Again,
        asked: Asked::Choice { options: 4 },
        took_millis: 700,
        typed: None,
        confused: EntityId::new("petro"),
    };
    store.append(&[entry(1, practised.clone()), entry(2, practised)]).unwrap();
    store.append(&[entry(3, undone(1)), entry(4, undone(1))]).unwrap();
    assert_eq!(remembered(&store), []);
    let of_day =
        DayFigures { day: day(0), practised: 1, practised_millis: 700, ..DayFigures::default() };
    assert_eq!(store.days().unwrap(), [of_day]);
    assert_eq!(store.snapshot(day(0)).unwrap().confusions.len(), 1);
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
        let error = store.db.execute(sql, []).unwrap_err().to_string();
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

#[test]
fn the_memories_of_a_deck_are_its_own_whatever_other_decks_are_called() {
    let dir = tempfile::tempdir().unwrap();
    let mut store = opened(dir.path());
    let names = ["us/quote.a/who", "us/quote.b/who", "us-colombia/quote.a/who", "us0/quote.a/who"];
    for (id, name) in (1..).zip(names) {
        store.append(&[entry(id, review(name, Grade::Good))]).unwrap();
    }
    store.append(&[entry(9, undone(2))]).unwrap();
    let memories_in = |deck: &str| {
        let mut found = Vec::new();
        let each = |exercise: ExerciseId, memory: Memory| {
            found.push((exercise.to_string(), store.memory(&exercise).unwrap() == Some(memory)));
        };
        store.memories_in(&DeckId::new(deck).unwrap(), each).unwrap();
        found
    };
    for (deck, expected) in [("us", names[0]), ("us-colombia", names[2]), ("us0", names[3])] {
        assert_eq!(memories_in(deck), [(expected.to_owned(), true)]);
    }
    assert_eq!(memories_in("u"), []);
    assert_eq!(store.memory(&exercise(names[1])).unwrap(), None, "taken back");
    let reviewed = store.reviewed().unwrap();
    assert_eq!(opened_again(store, dir.path()).reviewed().unwrap(), reviewed);
    let mut by_name: Vec<String> = reviewed.iter().map(ToString::to_string).collect();
    by_name.sort();
    assert_eq!(by_name, [names[2], names[0], names[3]]);
}

fn opened_again(store: Store, dir: &Path) -> Store {
    drop(store);
    opened(dir)
}

//! What follows from the log: memories, and the figures of days, whatever was taken back, begun
//! anew or renamed on the way.

use crate::deck::DeckId;
use crate::schedule::{Grade, Memory, Parameters, Retention, Review, Settings};
use crate::store::tests::*;
use crate::store::*;

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
    drop(store);
    assert_eq!(opened(dir.path()).reviewed().unwrap(), reviewed);
    let mut by_name: Vec<String> = reviewed.iter().map(ToString::to_string).collect();
    by_name.sort();
    assert_eq!(by_name, [names[2], names[0], names[3]]);
}

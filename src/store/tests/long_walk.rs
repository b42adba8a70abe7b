//! A long random walk: what was kept entry by entry is what replay makes of the whole log.

use rand::{RngExt, SeedableRng};
use rand_chacha::ChaCha8Rng;

use crate::schedule::{FuzzPlace, Grade, Parameters, Retention, Settings};
use crate::store::tests::*;
use crate::store::*;

/// Entries to an exercise: a longer walk goes through a larger library, as people do.
const ENTRIES_EACH: usize = 50;
/// How many exercises are given another name on a walk of any length.
const RENAMED: usize = 200;
const ENTRIES_AT_A_TIME: usize = 40;
/// How often the program is closed in the middle of it.
const RESTARTS: usize = 5;

/// So many entries, unless `NEWSDECK_WALK` says how many: a million take minutes.
const ENTRIES: usize = 20_000;

#[test]
fn what_is_kept_entry_by_entry_is_what_replay_makes_of_the_log() {
    let wanted = std::env::var("NEWSDECK_WALK");
    let entries = wanted.map_or(ENTRIES, |entries| entries.parse().expect("a number"));
    let dir = tempfile::tempdir().unwrap();
    let mut lot = ChaCha8Rng::seed_from_u64(2026);
    let mut store = opened(dir.path());
    let mut told = 0;
    for leg in 1..=RESTARTS {
        while told < entries * leg / RESTARTS {
            let some: Vec<Entry> = (told..told + ENTRIES_AT_A_TIME)
                .map(|id| an_entry(id, entries, &mut lot))
                .collect();
            store.append(&some).unwrap();
            told += ENTRIES_AT_A_TIME;
        }
        drop(store);
        store = opened(dir.path());
        assert!(!store.follow(Arc::default()).unwrap(), "nothing had to be made anew");
        let kept = (store.memories().unwrap(), store.days().unwrap());
        store.replay().unwrap();
        assert!(kept.0.len() > entries / ENTRIES_EACH / 4, "{}", kept.0.len());
        assert!(kept == (store.memories().unwrap(), store.days().unwrap()), "after {told}");
    }
}

#[test]
fn another_scheduler_is_followed_in_steps_whatever_is_done_in_between() {
    const BEFORE: usize = 9_000;
    const OF: usize = BEFORE + 10 * ENTRIES_AT_A_TIME;
    let mut lot = ChaCha8Rng::seed_from_u64(7);
    let mut some = |from: usize| -> Vec<Entry> {
        (from..from + ENTRIES_AT_A_TIME).map(|id| an_entry(id, OF, &mut lot)).collect()
    };
    let mut store = Store::in_memory().unwrap();
    for from in (0..BEFORE).step_by(ENTRIES_AT_A_TIME) {
        store.append(&some(from)).unwrap();
    }
    let usual = Scheduler::default();
    let settings = Settings { retention: Retention::clamped(0.8), ..Settings::default() };
    let wanted = Arc::new(Scheduler::new(Parameters::default(), settings));
    let (mut told, mut steps) = (BEFORE, 0);
    while !store.follow_on(&wanted).unwrap() {
        steps += 1;
        assert!(steps < 1_000, "it never comes to an end");
        assert!(replay::is_current(&store.db, &usual).unwrap(), "the one before is followed");
        // Answers alone at first, and then whatever there is, undo and new names among it.
        let more = some(told);
        if told < OF {
            let is_answer = |entry: &&Entry| matches!(entry.event, Event::Review { .. });
            let more: Vec<Entry> =
                more.iter().filter(|e| steps > 3 || is_answer(e)).cloned().collect();
            store.append(&more).unwrap();
            told += ENTRIES_AT_A_TIME;
        }
    }
    assert!(steps > 9, "{steps}");
    assert!(replay::is_current(&store.db, &wanted).unwrap());
    let kept = (store.memories().unwrap(), store.days().unwrap());
    store.replay().unwrap();
    assert!(kept == (store.memories().unwrap(), store.days().unwrap()));
    assert!(store.follow_on(&wanted).unwrap(), "there is nothing to be done any more");
}

/// The days go by, now and then a clock steps back, and anything may be taken back.
fn an_entry(id: usize, of: usize, lot: &mut ChaCha8Rng) -> Entry {
    let stepped_back = if lot.random_range(0..50) == 0 { 3 } else { 0 };
    let number = i32::try_from(id * 700 / of).unwrap() - stepped_back;
    let exercises = of / ENTRIES_EACH;
    let mut any = || exercise(&format!("d/note.n{}/who", lot.random_range(0..exercises)));
    let (one, other) = (any(), any());
    let is_renamed = lot.random_range(0..of) < RENAMED && one != other;
    let event = match lot.random_range(0..100) {
        _ if is_renamed => Event::Renamed { from: one, to: other },
        0..8 => undone(lot.random_range(0..=id as u128)),
        8..10 => Event::Reset { exercise: one },
        10..14 => Event::QuizAnswered {
            quiz: EntryId(lot.random_range(0..9)),
            question: 0,
            chosen: None,
            took_millis: 1,
        },
        14..18 => Event::Practised {
            exercise: one,
            grade: Grade::Hard,
            asked: Asked::Flashcard,
            took_millis: lot.random_range(0..9_000),
            typed: None,
            confused: None,
        },
        _ => Event::Review {
            exercise: one,
            grade: Grade::ALL[lot.random_range(0..4)],
            asked: Asked::Choice { options: 4 },
            took_millis: lot.random_range(0..9_000),
            quiz: None,
            typed: None,
            confused: None,
            answer: Some(AnswerPrint(lot.random())),
            place: Some(FuzzPlace::from_number(lot.random())).filter(|_| lot.random()),
        },
    };
    // An entry cannot take itself back.
    let event = if event == undone(id as u128) { undone(id as u128 + 7) } else { event };
    on(number, id as u128, event)
}

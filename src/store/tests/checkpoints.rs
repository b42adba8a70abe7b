//! The write-ahead log grows with answers, and shrinks between them.

use crate::schedule::Grade;
use crate::store::checkpoint::{MOST, Moment, WORTH_IT, now_and_then, waiting_pages};
use crate::store::tests::*;
use crate::store::*;

/// Writes some 100 pages in one transaction, of this digit, and says how many wait then.
fn write(store: &mut Store, digit: usize) -> i64 {
    // SQLite does not write what is there already.
    let long = (digit % 10).to_string().repeat(400_000);
    store.set("long", &format!("\"{long}\"")).unwrap();
    waiting_pages(&store.db).unwrap()
}

#[test]
fn no_answer_copies_the_write_ahead_log_and_a_quiet_moment_does() {
    let dir = database(3);
    let mut store = opened(dir.path());
    let mut waiting = 0;
    for id in 3.. {
        store.append(&[entry(id, review(THUG, Grade::Good))]).unwrap();
        let before = std::mem::replace(&mut waiting, waiting_pages(&store.db).unwrap());
        assert!(before < waiting, "it only grows: {before} {waiting}");
        if waiting > WORTH_IT {
            break;
        }
    }
    store.tend(NOON, &mut || true);
    assert!(waiting_pages(&store.db).unwrap() >= waiting, "the next answer is there already");
    store.tend(NOON, &mut || false);
    assert!(waiting_pages(&store.db).unwrap() < 20);
    let answers = store.history(&exercise(THUG)).unwrap().len();
    let left = killed(dir.path());
    assert_eq!(opened(left.path()).history(&exercise(THUG)).unwrap().len(), answers);
}

#[test]
fn the_write_ahead_log_has_a_bound_though_nobody_ever_pauses() {
    let dir = database(3);
    let mut store = opened(dir.path());
    let mut most = 0;
    for digit in 0..100 {
        most = most.max(write(&mut store, digit));
        store.tend(NOON, &mut || true);
    }
    assert!((MOST..MOST + 400).contains(&most), "{most}");
    let left = killed(dir.path());
    let wal = fs::metadata(left.path().join("newsdeck.sqlite-wal")).unwrap().len();
    assert!(wal < 20 * 1024 * 1024, "{wal}");
    assert_eq!(opened(left.path()).history(&exercise(THUG)).unwrap().len(), 3);
}

#[test]
fn a_backup_holds_what_is_in_the_write_ahead_log_alone() {
    let dir = database(3);
    let mut store = opened(dir.path());
    store.append(&[entry(3, review(THUG, Grade::Good))]).unwrap();
    let db = store.filed().unwrap();
    assert!(waiting_pages(db).unwrap() > 0);
    let made = backup::make(db, &backup::path_for(dir.path(), NOON, None)).unwrap();
    assert_eq!(restore::answers_in(&made).unwrap(), 4);
}

#[test]
fn while_a_backup_is_being_copied_the_write_ahead_log_waits_for_the_next_moment() {
    let dir = database(3);
    let mut store = opened(dir.path());
    for digit in 0..12 {
        write(&mut store, digit);
    }
    let name = backup::path_for(dir.path(), NOON, None);
    let mut copied = Vec::new();
    let mut between = || {
        copied.push(now_and_then(&store.db, Moment::Quiet));
        std::ops::ControlFlow::Continue(())
    };
    backup::copy(&store.db, &name, &mut between).unwrap().unwrap();
    assert_eq!(copied.first(), Some(&Ok(true)), "nothing is read before the first step");
    store.set("long", "0").unwrap();
    for digit in 0..12 {
        write(&mut store, digit);
    }
    let reading = store.db.unchecked_transaction().unwrap();
    rows::count(&store.db).unwrap();
    assert_eq!(now_and_then(&store.db, Moment::Quiet), Ok(false));
    reading.commit().unwrap();
    assert_eq!(now_and_then(&store.db, Moment::Quiet), Ok(true));
}

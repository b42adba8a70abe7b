//! Damage, kills, copies and full disks.

use std::fs;
use std::path::Path;

use rand::{Rng, SeedableRng};
use rand_chacha::ChaCha8Rng;

use crate::schedule::Grade;
use crate::store::tests::*;
use crate::store::*;

#[test]
fn a_page_of_noise_is_never_opened_silently() {
    let dir = database(1500);
    let path = dir.path().join(FILE_NAME);
    let sound = fs::read(&path).unwrap();
    let pages = sound.len() / 4096;
    assert!(pages > 30, "{pages}");
    for page in 0..pages {
        let mut noise = vec![0; 4096];
        ChaCha8Rng::seed_from_u64(page as u64).fill_bytes(&mut noise);
        patch(&path, page * 4096, &noise);
        let before = files(dir.path());
        let found = damage_of(dir.path());
        let expected = if page == 0 { "is not a Newsdeck database" } else { "is damaged: " };
        assert!(found.contains(expected), "page {page}: {found}");
        assert!(files(dir.path()) == before, "page {page}: {:?}", names(dir.path()));
        fs::write(&path, &sound).unwrap();
    }
    fs::write(&path, &sound[..sound.len() / 2]).unwrap();
    let found = damage_of(dir.path());
    assert!(found.contains("is damaged: "), "cut in half: {found}");
}

/// What is told of a damaged database, at the latest before the first write.
fn damage_of(dir: &Path) -> String {
    let mut store = match Store::open(dir, NOON) {
        Ok(store) => store,
        Err(error) => return error.to_string(),
    };
    let told = store.ready().unwrap_err().to_string();
    let refused = store.append(&[entry(u128::MAX, review(THUG, Grade::Good))]).unwrap_err();
    assert_eq!(refused.to_string(), told, "nothing is written, then or later");
    told
}

#[test]
fn bytes_changed_anywhere_are_survived() {
    let dir = database(300);
    let path = dir.path().join(FILE_NAME);
    let sound = fs::read(&path).unwrap();
    let mut random = ChaCha8Rng::seed_from_u64(2026);
    for _ in 0..60 {
        let mut bytes = sound.clone();
        for _ in 0..20 {
            let at = random.next_u32() as usize % bytes.len();
            bytes[at] = random.next_u32().to_le_bytes()[0];
        }
        fs::write(&path, &bytes).unwrap();
        if let Ok(mut store) = Store::open(dir.path(), NOON) {
            // The quick check does not read what is in an index: that is found on use.
            let answer = entry(999, review(THUG, Grade::Good));
            let used = store
                .snapshot(day(0))
                .and_then(|_| store.history(&exercise(THUG)))
                .and_then(|_| store.days())
                .and_then(|_| store.append(&[answer]).map(drop));
            assert!(matches!(used, Ok(()) | Err(StoreError::Damaged { .. })), "{used:?}");
        }
    }
}

#[test]
fn what_was_acknowledged_survives_a_kill() {
    let dir = database(3);
    let mut store = opened(dir.path());
    for id in 3..40 {
        store.append(&[entry(id, review(THUG, Grade::Good))]).unwrap();
        let left = killed(dir.path());
        let found = opened(left.path());
        assert_eq!(found.history(&exercise(THUG)).unwrap().len(), id as usize + 1);
        assert_eq!(found.integrity_check().unwrap(), [""; 0]);
        drop(found);
        assert_eq!(names(left.path()), ["newsdeck.sqlite"]);
    }
}

#[test]
fn a_write_torn_by_a_kill_leaves_the_answers_before_it() {
    let dir = database(3);
    let mut store = opened(dir.path());
    let wal = |dir: &Path| dir.join("newsdeck.sqlite-wal");
    store.append(&[entry(3, review(THUG, Grade::Good))]).unwrap();
    let durable = fs::metadata(wal(dir.path())).unwrap().len();
    store.append(&[entry(4, review(THUG, Grade::Good))]).unwrap();
    let whole = fs::metadata(wal(dir.path())).unwrap().len();
    for length in (durable..whole).step_by(777) {
        let left = killed(dir.path());
        fs::OpenOptions::new().write(true).open(wal(left.path())).unwrap().set_len(length).unwrap();
        let found = opened(left.path());
        assert_eq!(found.history(&exercise(THUG)).unwrap().len(), 4, "torn at {length}");
    }
}

#[test]
fn answers_still_in_the_write_ahead_log_are_not_written_over() {
    let dir = database(3);
    let mut store = opened(dir.path());
    store.ready().unwrap();
    store.db.execute("INSERT INTO setting VALUES ('a', '1')", []).unwrap();
    let left = killed(dir.path());
    fs::remove_file(left.path().join(FILE_NAME)).unwrap();
    refused(
        left.path(),
        "`FILE` is damaged: it is missing, but answers not yet in it are still in `FILE-wal`",
    );
}

#[test]
fn a_database_copied_without_its_write_ahead_log_opens() {
    let dir = database(3);
    let mut store = opened(dir.path());
    store.set("minutes", "5").unwrap();
    let left = killed(dir.path());
    drop(store);
    let wal: PathBuf = left.path().join("newsdeck.sqlite-wal");
    fs::remove_file(&wal).unwrap();
    assert_eq!(opened(left.path()).history(&exercise(THUG)).unwrap().len(), 3);
    assert_eq!(names(left.path()), ["newsdeck.sqlite"]);

    let mut store = opened(dir.path());
    store.set("minutes", "5").unwrap();
    let left = killed(dir.path());
    drop(store);
    fs::remove_file(left.path().join("newsdeck.sqlite-wal")).unwrap();
    patch(&left.path().join(FILE_NAME), 4096, &[0; 4096]);
    let before = files(left.path());
    let found = damage_of(left.path());
    assert!(found.contains("is damaged: "), "{found}");
    assert!(files(left.path()) == before, "{:?}", names(left.path()));
}

#[test]
fn a_full_disk_refuses_one_answer_and_takes_it_later() {
    let dir = database(3);
    let mut store = opened(dir.path());
    let pages: i64 = store.db.pragma_query_value(None, "page_count", |row| row.get(0)).unwrap();
    // SQLite reports its own limit as it does a full disk.
    store.db.pragma_update(None, "max_page_count", pages).unwrap();
    let entries: Vec<_> = (100..400).map(|id| entry(id, review(THUG, Grade::Good))).collect();
    let error = store.append(&entries).unwrap_err();
    assert!(matches!(error, StoreError::DiskFull(_)), "{error}");
    assert_eq!(store.history(&exercise(THUG)).unwrap().len(), 3);
    store.db.pragma_update(None, "max_page_count", pages + 1000).unwrap();
    store.append(&entries).unwrap();
    assert_eq!(store.history(&exercise(THUG)).unwrap().len(), 303);
}

//! What is not ours, newer or in use is refused, and left as it is.

use std::fs;

use rand::{Rng, SeedableRng};
use rand_chacha::ChaCha8Rng;

use crate::store::tests::*;
use crate::store::*;

#[test]
fn a_first_start_makes_the_folder_and_leaves_one_file() {
    let dir = tempfile::tempdir().unwrap();
    let deep = dir.path().join("a/b?c#d%20é");
    drop(opened(&deep));
    assert_eq!(names(&deep), ["newsdeck.sqlite"]);
    let bytes = fs::read(deep.join(FILE_NAME)).unwrap();
    assert_eq!((&bytes[18..20], &bytes[68..72]), (&[1, 1][..], &b"NwDk"[..]));
    drop(opened(&deep));
}

#[test]
fn a_file_that_is_not_ours_is_left_as_it_is() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join(FILE_NAME);
    let foreign = "`FILE` is not a Newsdeck database";
    fs::write(&path, b"").unwrap();
    refused(
        dir.path(),
        "`FILE` is empty: it holds no database, and Newsdeck never leaves one empty",
    );
    let mut noise = vec![0; 20_000];
    ChaCha8Rng::seed_from_u64(1).fill_bytes(&mut noise);
    for bytes in [&b"x"[..], b"SQLite format 3\0", &noise] {
        fs::write(&path, bytes).unwrap();
        refused(dir.path(), foreign);
    }
    fs::remove_file(&path).unwrap();
    let other = Connection::open(&path).unwrap();
    other.execute_batch("PRAGMA journal_mode = WAL; CREATE TABLE entry (seq)").unwrap();
    let killed = killed(dir.path());
    assert!(names(killed.path()).contains(&"newsdeck.sqlite-wal".to_owned()));
    refused(killed.path(), foreign);
    drop(other);
    refused(dir.path(), foreign);

    fs::remove_file(&path).unwrap();
    fs::create_dir(&path).unwrap();
    let error = Store::open(dir.path(), NOON).unwrap_err();
    assert!(matches!(error, OpenError::Foreign(_)), "a folder: {error}");
}

#[test]
fn a_newer_database_is_left_as_it_is() {
    let dir = database(3);
    patch(&dir.path().join(FILE_NAME), 60, &7_i32.to_be_bytes());
    refused(dir.path(), "`FILE` was written by a newer Newsdeck (schema 7, this one knows 5)");
    patch(&dir.path().join(FILE_NAME), 60, &(-7_i32).to_be_bytes());
    refused(dir.path(), "`FILE` is damaged: there is no schema -7");
}

#[test]
fn a_newer_schema_that_is_still_in_the_write_ahead_log_is_seen_too() {
    let dir = database(3);
    let store = opened(dir.path());
    store.db.execute_batch("BEGIN; CREATE TABLE tag (x); PRAGMA user_version = 6; COMMIT").unwrap();
    let killed = killed(dir.path());
    refused(killed.path(), "`FILE` was written by a newer Newsdeck (schema 6, this one knows 5)");
}

#[test]
fn a_schema_that_somebody_changed_is_not_trusted() {
    for (sql, name) in [
        ("CREATE TRIGGER spy AFTER INSERT ON setting BEGIN SELECT 1; END", "spy"),
        ("DROP TABLE memory", "memory"),
        ("DROP TRIGGER entry_is_never_deleted", "entry_is_never_deleted"),
    ] {
        let dir = database(1);
        Connection::open(dir.path().join(FILE_NAME)).unwrap().execute_batch(sql).unwrap();
        refused(dir.path(), &format!("`FILE` is damaged: `{name}` is not as Newsdeck made it"));
    }
}

#[test]
fn a_second_start_is_told_that_the_first_is_there() {
    let dir = tempfile::tempdir().unwrap();
    let first = opened(dir.path());
    let again = || Store::open(&dir.path().join("."), NOON).map(drop);
    assert!(matches!(again(), Err(OpenError::InUse(_))));
    drop(first);
    again().unwrap();
    // Another process would not know our claims: only the lock of SQLite stands before it.
    let first = opened(dir.path());
    let path = dir.path().join(FILE_NAME);
    let lock = open::open_ours(&path, migrate::MIGRATIONS, NOON).map(drop);
    assert!(matches!(lock, Err(OpenError::InUse(_))), "{lock:?}");
    drop(first);
}

#[test]
fn a_request_to_come_to_the_front_does_not_outlive_its_window() {
    let dir = tempfile::tempdir().unwrap();
    drop(opened(dir.path()));
    raise::request(dir.path()).unwrap();
    drop(opened(dir.path()));
    assert!(!raise::take_request(dir.path()));
}

#[test]
fn a_folder_that_cannot_be_one_is_said_to_be_unwritable() {
    let dir = tempfile::tempdir().unwrap();
    let file = dir.path().join("file");
    fs::write(&file, "text").unwrap();
    for dir in [file.clone(), file.join("deeper")] {
        let error = Store::open(&dir, NOON).unwrap_err();
        assert!(matches!(error, OpenError::ReadOnly { .. }), "{error}");
    }
    assert_eq!(fs::read(&file).unwrap(), b"text");
}

#[test]
fn drafts_of_starts_that_crashed_are_swept_away() {
    let dir = tempfile::tempdir().unwrap();
    let own = format!("newsdeck.sqlite.new-{}", std::process::id());
    for name in ["newsdeck.sqlite.new-1", own.as_str(), "notes.txt"] {
        fs::write(dir.path().join(name), "half").unwrap();
    }
    drop(opened(dir.path()));
    assert_eq!(names(dir.path()), ["newsdeck.sqlite", "notes.txt"]);
}

//! What may stand where the database belongs, or beside it: nothing is lost or written over,
//! and whoever starts the program is told what is there and what to do.

use std::fs;
use std::path::{Path, PathBuf};

use newsdeck::schedule::Grade;
use newsdeck::store::FILE_NAME;

use crate::bench::Bench;
use crate::drilling::{Drilling, Heard, drill};
use crate::ledger::{Ledger, Line, copy_of};

const AGAIN: Line = Line::Grade(Grade::Again);
const GOOD: Line = Line::Grade(Grade::Good);

/// A folder after so many answers, as a kill leaves it or at rest.
fn killed_after(answers: usize) -> tempfile::TempDir {
    let dir = tempfile::tempdir().unwrap();
    let mut drilling = Drilling::start(dir.path(), |_| {});
    for _ in 0..answers {
        drilling.say(AGAIN);
        assert!(matches!(drilling.hear(), Heard::Kept(_)));
    }
    drilling.kill();
    assert!(wal(dir.path()).exists());
    dir
}

fn at_rest_after(answers: usize) -> tempfile::TempDir {
    let dir = tempfile::tempdir().unwrap();
    drill(dir.path(), &vec![GOOD; answers]);
    assert!(!wal(dir.path()).exists());
    dir
}

fn wal(dir: &Path) -> PathBuf {
    dir.join(format!("{FILE_NAME}-wal"))
}

#[test]
fn a_write_ahead_log_of_another_database_is_not_taken_for_its_own() {
    let (dir, other) = (at_rest_after(6), killed_after(3));
    let mut ledger = Ledger::found_in(dir.path());
    let strange = fs::read(wal(other.path())).unwrap();
    for log in ["there", "gone"] {
        fs::write(wal(dir.path()), &strange).unwrap();
        ledger.expect_in(dir.path(), None);
        let copy = copy_of(dir.path());
        drill(copy.path(), &[]);
        let stray = copy.path().join(format!("{FILE_NAME}-wal.stray-1"));
        assert_eq!(fs::read(stray).unwrap(), strange, "nothing is thrown away; the log is {log}");
        fs::remove_dir_all(dir.path().join("log")).unwrap_or_default();
    }
}

#[test]
fn a_write_ahead_log_of_before_is_not_taken_for_a_new_one() {
    let dir = killed_after(3);
    let old = fs::read(wal(dir.path())).unwrap();
    drill(dir.path(), &[GOOD, GOOD]);
    let mut ledger = Ledger::found_in(dir.path());
    assert_eq!(ledger.len(), 5);
    fs::write(wal(dir.path()), old).unwrap();
    fs::remove_dir_all(dir.path().join("log")).unwrap();
    ledger.expect_in(dir.path(), None);
}

#[test]
fn a_database_that_was_copied_or_put_back_gets_its_answers_from_the_log_beside_it() {
    let dir = killed_after(5);
    let mut ledger = Ledger::found_in(dir.path());
    let at_rest = copy_of(dir.path());
    drill(at_rest.path(), &[]);
    let mut later = copy_of(at_rest.path());
    drill(later.path(), &[GOOD, GOOD]);
    let mut all = Ledger::found_in(later.path());

    fs::copy(at_rest.path().join(FILE_NAME), later.path().join(FILE_NAME)).unwrap();
    all.expect_in(later.path(), None);
    fs::remove_file(later.path().join(FILE_NAME)).unwrap();
    all.expect_in(later.path(), None);
    later = copy_of(at_rest.path());
    fs::remove_dir_all(later.path().join("log")).unwrap();
    ledger.expect_in(later.path(), None);
}

/// What is told at a start, in a folder that `spoil` has been at, and that nothing changed.
#[track_caller]
fn expect_told(spoil: impl FnOnce(&Path), words: &str) {
    let bench = Bench::new();
    bench.run("drill", "good");
    spoil(&bench.data_dir());
    let before = names(&bench.data_dir());
    let ran = bench.run("drill", "good");
    assert_eq!(ran.errors.lines().next(), Some(words), "{}", ran.errors);
    assert_eq!(names(&bench.data_dir()), before);
    assert_eq!(ran.code, 1, "{}", ran.output);
}

/// What is in a folder: names and sizes.
fn names(dir: &Path) -> Vec<String> {
    let mut names: Vec<_> = fs::read_dir(dir)
        .into_iter()
        .flatten()
        .map(|entry| format!("{:?}", entry.unwrap().path()))
        .collect();
    names.sort();
    names
}

#[test]
fn what_stands_in_the_place_of_the_database_is_told_and_left() {
    let file = |dir: &Path| dir.join(FILE_NAME);
    let away = |dir: &Path| fs::remove_file(file(dir)).unwrap();
    expect_told(
        |dir| fs::write(file(dir), "").unwrap(),
        "newsdeck: `DIR/data/newsdeck.sqlite` is empty: it holds no database, and Newsdeck never leaves one empty",
    );
    expect_told(
        |dir| {
            away(dir);
            fs::create_dir(file(dir)).unwrap();
        },
        "newsdeck: `DIR/data/newsdeck.sqlite` is not a Newsdeck database",
    );
    expect_told(
        |dir| fs::create_dir(wal(dir)).unwrap(),
        "newsdeck: `DIR/data/newsdeck.sqlite-wal` cannot be written: it is no file, and a file is needed",
    );
    expect_told(
        |dir| {
            fs::remove_dir_all(dir).unwrap();
            fs::write(dir, "").unwrap();
        },
        "newsdeck: `DIR/data` cannot be written: it is a file, and a folder is needed",
    );
}

#[cfg(unix)]
#[test]
fn links_are_followed_and_never_replaced() {
    use std::os::unix::fs::symlink;
    let file = |dir: &Path| dir.join(FILE_NAME);
    expect_told(
        |dir| {
            fs::remove_file(file(dir)).unwrap();
            symlink("/nowhere/at.all", file(dir)).unwrap();
        },
        "newsdeck: failed to open `DIR/data/newsdeck.sqlite`: it is a link to `/nowhere/at.all`, and nothing is there",
    );
    expect_told(
        |dir| {
            fs::remove_dir_all(dir).unwrap();
            symlink("/nowhere/at.all", dir).unwrap();
        },
        "newsdeck: failed to open `DIR/data`: it is a link to `/nowhere/at.all`, and nothing is there",
    );
    expect_told(
        |dir| {
            fs::remove_file(file(dir)).unwrap();
            symlink(file(dir), file(dir)).unwrap();
        },
        "newsdeck: failed to open `DIR/data/newsdeck.sqlite`: Too many levels of symbolic links",
    );
    let (dir, elsewhere) = (killed_after(3), tempfile::tempdir().unwrap());
    let mut ledger = Ledger::found_in(dir.path());
    for name in [file(dir.path()), wal(dir.path())] {
        fs::rename(&name, elsewhere.path().join(name.file_name().unwrap())).unwrap();
    }
    symlink(file(elsewhere.path()), file(dir.path())).unwrap();
    fs::remove_dir_all(dir.path().join("log")).unwrap_or_default();
    drill(dir.path(), &[]);
    assert!(fs::symlink_metadata(file(dir.path())).unwrap().is_symlink());
    assert_eq!(names(elsewhere.path()).len(), 1, "the database is at rest where it is");
    ledger.expect_in(elsewhere.path(), None);
}

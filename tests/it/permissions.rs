//! What may not be written, read or entered: it is told in words, nothing breaks, and what can be
//! kept is kept.
//!
//! Permissions bind nobody who is root: then the program is run as somebody else.

use std::fs::{self, Permissions};
use std::io::Write;
use std::os::unix::fs::{MetadataExt, PermissionsExt, chown, symlink};
use std::os::unix::process::CommandExt;
use std::path::Path;
use std::process::{Command, Stdio};

use newsdeck::schedule::Grade;
use newsdeck::store::FILE_NAME;

use crate::drilling::{PROGRAM, drill};
use crate::elders::second_release;
use crate::ledger::{Ledger, Line};

/// Nobody, on Linux and elsewhere.
const NOBODY: u32 = 65_534;

/// What became of two answers in a folder that `spoil` has been at.
struct Tried {
    /// The first complaint, with `DIR` for the folder; empty where there was none.
    complaint: String,
    saved: usize,
    given: usize,
    code: Option<i32>,
}

/// Nothing where this system cannot run the program as somebody else.
fn tried(spoil: impl FnOnce(&Path)) -> Option<Tried> {
    let dir = tempfile::tempdir().unwrap();
    let data = dir.path().join("data");
    drill(&data, &[Line::Grade(Grade::Good)]);
    let is_root = fs::metadata(&data).unwrap().uid() == 0;
    if is_root {
        hand_over(dir.path());
    }
    spoil(&data);
    let mut program = Command::new(PROGRAM);
    program.args(["drill", "--data-dir"]).arg(&data);
    program.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    if is_root {
        program.uid(NOBODY).gid(NOBODY);
    }
    let mut child = program
        .spawn()
        .map_err(|error| eprintln!("not tested: the program does not run as nobody: {error}"))
        .ok()?;
    child.stdin.take().unwrap().write_all(b"good\nagain\n").unwrap();
    let ran = child.wait_with_output().unwrap();
    allow_all(dir.path());
    let (output, errors) = (String::from_utf8(ran.stdout), String::from_utf8(ran.stderr));
    let (output, errors) = (output.unwrap(), errors.unwrap());
    assert!(!errors.contains("panicked"), "{errors}");
    let lines = |beginning: &str| output.lines().filter(|line| line.starts_with(beginning)).count();
    let (saved, given) = (lines("saved "), lines("saved ") + lines("unsaved "));
    let complaint = errors.lines().next().unwrap_or_default();
    let complaint = complaint.replace(&*dir.path().to_string_lossy(), "DIR");
    for folder in ["log", "backups"] {
        if !data.join(folder).is_dir() {
            let _ = fs::remove_file(data.join(folder));
        }
    }
    // What was saved is there, with what was there before, and log and backups take it up now.
    if data.join(FILE_NAME).exists() {
        assert!(Ledger::found_in(&data).len() > saved, "{errors}");
    }
    Some(Tried { complaint, saved, given, code: ran.status.code() })
}

/// Gives all that is in a folder to nobody.
fn hand_over(path: &Path) {
    chown(path, Some(NOBODY), Some(NOBODY)).unwrap();
    for entry in fs::read_dir(path).into_iter().flatten() {
        hand_over(&entry.unwrap().path());
    }
}

/// So that everything can be looked at, and removed.
fn allow_all(path: &Path) {
    if path.is_symlink() {
        return;
    }
    allow(0o755, path);
    for entry in fs::read_dir(path).into_iter().flatten() {
        allow_all(&entry.unwrap().path());
    }
}

fn allow(mode: u32, path: &Path) {
    fs::set_permissions(path, Permissions::from_mode(mode)).unwrap();
}

/// Every answer can be given, and none is saved: that is told at once.
#[track_caller]
fn expect_unsaved(spoil: impl FnOnce(&Path), words: &str) {
    let Some(tried) = tried(spoil) else { return };
    assert_eq!(tried.complaint, words);
    assert_eq!((tried.saved, tried.given, tried.code), (0, 2, Some(1)));
}

/// Every answer is saved, whatever is told.
#[track_caller]
fn expect_saved(spoil: impl FnOnce(&Path), words: &str) {
    let Some(tried) = tried(spoil) else { return };
    assert!(tried.complaint.starts_with(words), "{}", tried.complaint);
    assert_eq!((tried.saved, tried.code), (2, Some(0)), "{}", tried.complaint);
}

#[test]
fn a_database_that_may_not_be_written_is_told_and_studied_without() {
    let file = |data: &Path| data.join(FILE_NAME);
    expect_unsaved(
        |data| allow(0o444, &file(data)),
        "newsdeck: `DIR/data/newsdeck.sqlite` cannot be written: the system allows reading only",
    );
    expect_unsaved(
        |data| allow(0, &file(data)),
        "newsdeck: `DIR/data/newsdeck.sqlite` cannot be written: Permission denied",
    );
    expect_unsaved(
        |data| allow(0, data),
        "newsdeck: `DIR/data/newsdeck.sqlite` cannot be written: Permission denied",
    );
    expect_unsaved(
        |data| {
            fs::remove_dir_all(data).unwrap();
            allow(0o555, data.parent().unwrap());
        },
        "newsdeck: `DIR/data` cannot be written: Permission denied",
    );
}

#[test]
fn a_folder_that_may_not_be_written_is_told_when_something_is_to_be_saved() {
    let Some(tried) = tried(|data| allow(0o555, data)) else { return };
    let words = "newsdeck: not saved yet: `DIR/data/newsdeck.sqlite` cannot be written: ";
    assert!(tried.complaint.starts_with(words), "{}", tried.complaint);
    assert_eq!((tried.saved, tried.code), (0, Some(2)));
}

#[test]
fn without_the_log_answers_are_kept_all_the_same() {
    let log = |data: &Path| data.join("log");
    let device = |data: &Path| fs::read_dir(log(data)).unwrap().next().unwrap().unwrap().path();
    let instead = |data: &Path| {
        fs::remove_dir_all(log(data)).unwrap();
        log(data)
    };
    let without = "newsdeck: progress is kept without the log beside the database: `DIR/data/log`";
    let late = "newsdeck: the log beside the database is not up to date: ";
    expect_saved(|data| allow(0, &log(data)), without);
    expect_saved(|data| fs::write(instead(data), "").unwrap(), without);
    expect_saved(
        |data| symlink("/nowhere/at.all", instead(data)).unwrap(),
        &format!(
            "{late}failed to write to `DIR/data/log`: \
             it is a link to `/nowhere/at.all`, and nothing is there"
        ),
    );
    expect_saved(
        |data| {
            let device = device(data);
            let segment = fs::read_dir(device).unwrap().next().unwrap().unwrap().path();
            allow(0o444, &segment);
        },
        late,
    );
    // There is a segment that may be written.
    expect_saved(|data| allow(0o555, &device(data)), "");
}

#[test]
fn without_a_place_for_backups_answers_are_kept_and_nothing_is_taken_over() {
    let backups = |data: &Path| data.join("backups");
    let older = |data: &Path| {
        fs::remove_dir_all(data).unwrap();
        second_release(data, 1);
        chown(data, Some(NOBODY), Some(NOBODY)).unwrap_or_default();
        chown(data.join(FILE_NAME), Some(NOBODY), Some(NOBODY)).unwrap_or_default();
    };
    expect_saved(|data| fs::write(backups(data), "").unwrap(), "");
    expect_saved(|data| symlink("/nowhere/at.all", backups(data)).unwrap(), "");
    expect_unsaved(
        |data| {
            older(data);
            fs::write(backups(data), "").unwrap();
        },
        "newsdeck: `DIR/data/backups` cannot be written: it is a file, and a folder is needed",
    );
    expect_unsaved(
        |data| {
            older(data);
            symlink("/nowhere/at.all", backups(data)).unwrap();
        },
        "newsdeck: failed to open `DIR/data/newsdeck.sqlite`: failed to write to \
         `DIR/data/backups`: it is a link to `/nowhere/at.all`, and nothing is there",
    );
}

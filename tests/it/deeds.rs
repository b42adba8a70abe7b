//! What can be done with the disk, to be disturbed: each deed with what it finds, and with what
//! it leaves where nothing disturbs it.

use std::fs;
use std::path::Path;
use std::process::Command;

use newsdeck::clock::Timestamp;
use newsdeck::schedule::Grade;
use newsdeck::store::{FILE_NAME, OpenError, Store, StoreError};
use rand::{Rng, SeedableRng};
use rand_chacha::ChaCha8Rng;

use crate::drilling::{PROGRAM, drill};
use crate::elders::second_release;
use crate::ledger::{Ledger, Line, copy_of};

/// Something done with the disk.
pub struct Deed {
    pub name: &'static str,
    /// What is in the folder before, with at least so many answers where that can be.
    pub before: fn(&Path, u32),
    pub doing: Doing,
}

#[derive(Clone, Copy)]
pub enum Doing {
    /// Studying in the terminal.
    Drill(&'static [Line]),
    /// Any other command, which leaves all as it was or does it all; `DIR` stands for the folder.
    Command(&'static str),
}

const AGAIN: Line = Line::Grade(Grade::Again);
const GOOD: Line = Line::Grade(Grade::Good);

/// Fewer answers on a later day are nothing to learn from.
const FEWEST_TO_LEARN_FROM: u32 = 1_300;

pub const DEEDS: [Deed; 10] = [
    Deed {
        name: "a first start",
        before: |_, _| {},
        doing: Doing::Drill(&[AGAIN, GOOD, Line::Undo]),
    },
    Deed {
        name: "another day",
        before: |dir, answers| studied(&dir.join("data"), answers, &[AGAIN, GOOD]),
        doing: Doing::Drill(&[AGAIN, Line::Undo, GOOD]),
    },
    Deed {
        name: "a new release takes over",
        before: |dir, answers| second_release(&dir.join("data"), answers.max(100)),
        doing: Doing::Drill(&[AGAIN]),
    },
    Deed {
        name: "optimise",
        before: |dir, answers| {
            studied(&dir.join("data"), answers.max(FEWEST_TO_LEARN_FROM), &[AGAIN]);
        },
        doing: Doing::Command("optimise"),
    },
    Deed {
        name: "go back to the schedule of before",
        before: |dir, answers| {
            studied(&dir.join("data"), answers.max(FEWEST_TO_LEARN_FROM), &[AGAIN]);
            expect_done(&dir.join("data"), "optimise");
        },
        doing: Doing::Command("optimise --revert"),
    },
    Deed {
        name: "export",
        before: |dir, answers| studied(&dir.join("data"), answers, &[AGAIN, GOOD]),
        doing: Doing::Command("export-log DIR/data/answers.txt"),
    },
    Deed {
        name: "import",
        before: with_an_export,
        doing: Doing::Command("import-log DIR/answers.txt --yes"),
    },
    Deed {
        name: "restore",
        before: with_a_backup,
        doing: Doing::Command("restore DIR/backup.sqlite --yes"),
    },
    Deed {
        name: "restore over a damaged database",
        before: |dir, answers| {
            with_a_backup(dir, answers);
            spoil(&dir.join("data"));
        },
        doing: Doing::Command("restore DIR/backup.sqlite --yes"),
    },
    Deed {
        name: "rescue",
        before: |dir, answers| {
            studied(&dir.join("data"), answers, &[AGAIN, GOOD, AGAIN]);
            spoil(&dir.join("data"));
        },
        doing: Doing::Command("rescue"),
    },
];

/// A database at rest with so many answers that an older release wrote, and these.
pub fn studied(data: &Path, answers: u32, lines: &[Line]) {
    if answers > 0 {
        second_release(data, answers);
    }
    drill(data, lines);
}

/// Somebody else's answers in a file, and a database without them.
fn with_an_export(dir: &Path, answers: u32) {
    let (theirs, file) = (dir.join("theirs"), dir.join("answers.txt"));
    studied(&theirs, answers, &[AGAIN, GOOD, AGAIN]);
    expect_done(&theirs, &format!("export-log {}", file.display()));
    drill(&dir.join("data"), &[GOOD, GOOD]);
}

/// A database, and as a backup what it was two answers ago.
fn with_a_backup(dir: &Path, answers: u32) {
    let data = dir.join("data");
    studied(&data, answers, &[AGAIN, GOOD, AGAIN]);
    fs::copy(data.join(FILE_NAME), dir.join("backup.sqlite")).unwrap();
    drill(&data, &[GOOD, GOOD]);
}

/// Makes a page of a database noise.
fn spoil(data: &Path) {
    let file = data.join(FILE_NAME);
    let mut bytes = fs::read(&file).unwrap();
    ChaCha8Rng::seed_from_u64(1).fill_bytes(&mut bytes[2 * 4096..3 * 4096]);
    fs::write(file, bytes).unwrap();
}

/// The answers that a start on a copy of this folder finds; none where it does not open.
pub fn answers_in(data: &Path) -> Option<Ledger> {
    let copy = copy_of(data);
    let mut store = match Store::open(copy.path(), Timestamp::default()) {
        Ok(store) => store,
        Err(OpenError::Damaged { .. }) => return None,
        Err(error) => panic!("{error}"),
    };
    match store.ready() {
        Ok(()) => Some(Ledger::found_in(data)),
        Err(StoreError::Damaged { .. }) => None,
        Err(error) => panic!("{error}"),
    }
}

/// What was exported is whole, or not there. It is gone then.
pub fn expect_whole_export(data: &Path, answers: Option<&Ledger>, place: &str) {
    let exported = data.join("answers.txt");
    if exported.exists() {
        let theirs = tempfile::tempdir().unwrap();
        expect_done(theirs.path(), &format!("import-log {} --yes", exported.display()));
        assert_eq!(answers_in(theirs.path()).as_ref(), answers, "{place}");
        fs::remove_file(&exported).unwrap();
    }
}

/// Runs a command where nothing is in the way.
pub fn expect_done(data: &Path, command: &str) {
    let ran = Command::new(PROGRAM).args(args(command, data)).output().unwrap();
    assert!(matches!(ran.status.code(), Some(0 | 1)), "{command}: {ran:?}");
}

/// A command's arguments for this folder.
pub fn args(command: &str, data: &Path) -> Vec<String> {
    let dir = data.parent().unwrap().display().to_string();
    let words = command.split(' ').map(|word| word.replace("DIR", &dir));
    words.chain(["--data-dir".to_owned(), data.display().to_string()]).collect()
}

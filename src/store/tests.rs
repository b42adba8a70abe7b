//! What the store promises, and what its tests share: short ways to write entries, and to
//! see a folder whole.

mod answers;
mod checkpoints;
mod healing;
mod hidden_damage;
mod inbox;
mod long_walk;
mod memories;
mod recovery;
mod refusals;
mod schemas;
mod stopping;
mod survival;
mod walk;

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use crate::clock::{StudyDay, Timestamp};
use crate::deck::EntityId;
use crate::exercise::ExerciseId;
use crate::schedule::Grade;
use crate::store::{Asked, Entry, EntryId, Event, FILE_NAME, Store};

/// Exercises to answer.
pub(super) const THUG: &str = "us-colombia-2026/quote.thug/who";
pub(super) const VISA: &str = "us-colombia-2026/event.visa/when";

pub(super) const NOON: Timestamp = Timestamp::from_millis(1_770_120_000_000);

/// Opens the database as the program does.
pub(super) fn opened(dir: &Path) -> Store {
    Store::open(dir, NOON).unwrap()
}

/// The study day `n` days after the first of the tests.
pub(super) fn day(n: i32) -> StudyDay {
    StudyDay::from_days(20_487 + n)
}

pub(super) fn exercise(text: &str) -> ExerciseId {
    text.parse().unwrap()
}

/// An entry with this number as its id, on the first day.
pub(super) fn entry(id: u128, event: Event) -> Entry {
    on(0, id, event)
}

/// An entry on the day with this number.
pub(super) fn on(day_number: i32, id: u128, event: Event) -> Entry {
    let at = NOON.plus_minutes(i64::from(day_number) * 1440 + i64::try_from(id).unwrap_or(0));
    Entry { id: EntryId(id), at, day: day(day_number), event }
}

pub(super) fn review(name: &str, grade: Grade) -> Event {
    Event::Review {
        exercise: exercise(name),
        grade,
        asked: Asked::Flashcard,
        took_millis: 2500,
        quiz: None,
        typed: None,
        confused: None,
        answer: None,
        place: None,
    }
}

pub(super) fn undone(id: u128) -> Event {
    Event::Undone { entry: EntryId(id) }
}

/// What is remembered, and how many reviews made it.
pub(super) fn remembered(store: &Store) -> Vec<(String, u32)> {
    let memories = store.memories().unwrap().into_iter();
    memories.map(|(exercise, memory)| (exercise.to_string(), memory.reviews)).collect()
}

/// The grades that make the memory of an exercise.
pub(super) fn grades(store: &Store, name: &str) -> Vec<u8> {
    let history = store.history(&exercise(name)).unwrap();
    history.iter().map(|review| review.grade.as_number()).collect()
}

/// Every file in a folder, and in those within, with its bytes: two folders that are equal
/// were left alone.
pub(super) fn files(dir: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut found = BTreeMap::new();
    for file in fs::read_dir(dir).unwrap() {
        let file = file.unwrap();
        let name = file.file_name().into_string().unwrap();
        if file.path().is_dir() {
            let within = files(&file.path()).into_iter();
            found.extend(within.map(|(inner, bytes)| (format!("{name}/{inner}"), bytes)));
        } else {
            found.insert(name, fs::read(file.path()).unwrap());
        }
    }
    found
}

/// The names in a folder, but for the log and the backups.
pub(super) fn names(dir: &Path) -> Vec<String> {
    files(dir).into_keys().filter(|name| !name.contains('/')).collect()
}

/// What a kill now would leave: the files as they are, in a folder of their own.
pub(super) fn killed(dir: &Path) -> tempfile::TempDir {
    let left = tempfile::tempdir().unwrap();
    for (name, bytes) in files(dir) {
        let path = left.path().join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
    }
    left
}

/// Opening is refused in these words (`FILE` for the path), and the folder is as it was.
pub(super) fn refused(dir: &Path, expected: &str) {
    let before = files(dir);
    let path = dir.join(FILE_NAME).display().to_string();
    for _ in 0..2 {
        let error = Store::open(dir, NOON).unwrap_err().to_string();
        assert_eq!(error.replace(&path, "FILE"), expected);
        assert!(files(dir) == before, "{expected}: {:?}", names(dir));
    }
}

/// A database at rest with this many answers.
pub(super) fn database(answers: u128) -> tempfile::TempDir {
    let dir = tempfile::tempdir().unwrap();
    let mut store = opened(dir.path());
    for chunk in (0..answers).collect::<Vec<_>>().chunks(500) {
        let entries: Vec<_> =
            chunk.iter().map(|&id| entry(id, review(THUG, Grade::Good))).collect();
        store.append(&entries).unwrap();
    }
    drop(store);
    dir
}

pub(super) fn patch(path: &Path, at: usize, bytes: &[u8]) {
    let mut file = fs::read(path).unwrap();
    file[at..at + bytes.len()].copy_from_slice(bytes);
    fs::write(path, file).unwrap();
}

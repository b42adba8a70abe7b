//! The ways back from trouble, in the window.

use std::path::Path;

use egui::Key;

use newsdeck::clock::{StudyDay, Timestamp};
use newsdeck::store::{Entry, EntryId, Event, Flag, Store};

use crate::evening::{Evening, STORY};

const WINDOW: [f32; 2] = [1280.0, 2000.0];

#[test]
fn a_database_that_is_noise_is_rescued_by_a_button_and_progress_is_kept_again() {
    let noise = "This is no database, and longer than the head of one. ".repeat(40);
    let files = [("newsdeck.sqlite", noise.as_str()), ("decks/story.toml", STORY)];
    let mut evening = Evening::with_files(WINDOW, &files);
    assert!(evening.says("progress is not kept"));
    evening.ctrl(Key::Comma);
    assert_eq!(evening.count("Rescue what can be read"), 2, "over the page, and in its section");
    assert!(!evening.says("No damage was found"));
    evening.ctrl(Key::Num1);
    evening.click("Rescue what can be read");
    evening.wait_for("rescued into a new database");
    assert!(!evening.says("progress is not kept"));
    evening.ctrl(Key::Comma);
    assert!(evening.says("No damage was found"));
    evening.ctrl(Key::Num1);
    evening.key(Key::Enter);
    evening.key(Key::Space);
    assert!(evening.says("Knew it"));
    let names = std::fs::read_dir(evening.folder()).unwrap();
    let mut names = names.map(|entry| entry.unwrap().file_name().into_string().unwrap());
    assert!(names.any(|name| name.starts_with("newsdeck.damaged-")));
}

#[test]
fn damage_found_in_use_is_told_once_and_the_answer_that_waits_is_rescued_too() {
    let mut evening = Evening::with_files(WINDOW, &[("decks/story.toml", STORY)]);
    evening.key(Key::Enter);
    answer(&mut evening);
    assert_eq!(evening.app().today().answered_today, 1);

    let mut evening = evening.restarted_after(spoil);
    let bars = |evening: &mut Evening| {
        (evening.count("Rescue what can be read"), evening.count("Try again"))
    };
    assert!(evening.says("is damaged") && evening.says("what you do waits until it is rescued"));
    assert_eq!((bars(&mut evening), evening.count("Put away")), ((1, 0), 0));
    evening.key(Key::Enter);
    answer(&mut evening);
    assert!(evening.says("Not saved yet: the database is damaged."));
    assert_eq!(bars(&mut evening), (1, 0), "told once, where it is looked for");
    evening.ctrl(Key::Num1);
    assert!(!evening.says("Not saved yet") && evening.says("is damaged"));
    assert_eq!(bars(&mut evening), (1, 0));
    assert_eq!(evening.app().today().answered_today, 1);

    evening.click("Rescue what can be read");
    evening.wait_for("rescued into a new database");
    assert_eq!(evening.app().today().answered_today, 2);
    assert_eq!(bars(&mut evening), (0, 0));
}

pub fn answer(evening: &mut Evening) {
    evening.key(Key::Space);
    evening.key(Key::Num2);
}

/// Turns a page into noise which no start reads, and which is found before the first write.
pub fn spoil(folder: &Path) {
    const PAGE: usize = 4096;
    let path = folder.join("newsdeck.sqlite");
    let sound = std::fs::read(&path).unwrap();
    for page in (1..sound.len() / PAGE).rev() {
        let mut bytes = sound.clone();
        bytes[page * PAGE..][..PAGE].fill(255);
        std::fs::write(&path, &bytes).unwrap();
        let is_found_late =
            Store::open(folder, Timestamp::from_millis(0)).is_ok_and(|mut store| {
                store.follow(Default::default()).is_ok()
                    && store.snapshot(StudyDay::from_days(0)).is_ok()
                    && store.memories().is_ok()
                    && store.days().is_ok()
                    && store.ready().is_err()
            });
        if is_found_late {
            return;
        }
    }
    panic!("a start reads every page");
}

#[test]
fn a_backup_is_looked_at_and_put_back_in_the_settings() {
    let mut evening = Evening::with_files(WINDOW, &[("decks/story.toml", STORY)]);
    evening.ctrl(Key::Comma);
    evening.click("Show the backups");
    evening.wait_for("There is no backup yet");
    let source = backup();
    let name = "2026-02-01-120000.sqlite";
    std::fs::create_dir_all(evening.folder().join("backups")).unwrap();
    std::fs::copy(source.path().join("backup"), evening.folder().join("backups").join(name))
        .unwrap();

    let mut evening = evening.restarted();
    evening.ctrl(Key::Comma);
    evening.click("Show the backups");
    evening.wait_for("Sunday 1 February 2026, 12:00");
    evening.click("Sunday 1 February 2026, 12:00");
    evening.wait_for("It holds 0 answers.");
    evening.click("Put this backup back");
    evening.wait_for("The backup was put back.");
    assert!(evening.says("What was there before is kept"));
}

/// A folder with a backup that the program made of a database with one mark in it.
fn backup() -> tempfile::TempDir {
    let dir = tempfile::tempdir().unwrap();
    let now = Timestamp::from_millis(1_769_947_200_000);
    let mut store = Store::open(dir.path(), now).unwrap();
    let exercise = "moon/event.landing/who".parse().unwrap();
    let event = Event::Flagged { exercise, flag: Flag::Marked, on: true };
    let day = StudyDay::from_days(20_485);
    store.append(&[Entry { id: EntryId(1), at: now, day, event }]).unwrap();
    for _ in 0..3 {
        store.tend(now, &mut || false);
    }
    drop(store);
    let made = newsdeck::store::backup::list(dir.path()).unwrap().remove(0);
    std::fs::copy(made.path, dir.path().join("backup")).unwrap();
    dir
}

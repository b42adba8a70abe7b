//! Long work is stopped at the foot of the window, and everything is as it was.

use egui::{Key, Modifiers, Role};
use egui_kittest::kittest::Queryable;
use newsdeck::app::Command;

use crate::evening::{Evening, STORY};
use crate::finder::FIELD;
use crate::safety::{answer, spoil};

const WINDOW: [f32; 2] = [1280.0, 800.0];

/// Presses Stop of the work of this name with the keyboard alone, and waits until it has ended.
fn stop(evening: &mut Evening, work: &str) {
    let name = format!("Stop: {work}");
    evening.watch_for(&name);
    evening.window.get_by_label(&name).focus();
    evening.window.step();
    evening.window.key_press(Key::Enter);
    is_stopped(evening, &name);
}

/// The same from the finder.
fn find_and_stop(evening: &mut Evening, work: &str) {
    let name = format!("Stop: {work}");
    evening.watch_for(&name);
    evening.window.key_press_modifiers(Modifiers::COMMAND, Key::K);
    evening.window.step();
    evening.window.get_by_role_and_label(Role::TextInput, FIELD).type_text("stop");
    evening.window.step();
    evening.window.key_press(Key::Enter);
    is_stopped(evening, &name);
}

fn is_stopped(evening: &mut Evening, name: &str) {
    evening.watch_for("Stopping");
    assert_eq!(evening.count(name), 0, "it is pressed once");
    evening.gate.open();
    evening.look();
}

#[test]
fn a_rescue_leads_back_to_the_same_choices() {
    let noise = "This is no database, and longer than the head of one. ".repeat(40);
    let files = [("newsdeck.sqlite", noise.as_str()), ("decks/story.toml", STORY)];
    let mut evening = Evening::with_files(WINDOW, &files);
    evening.gate.close();
    evening.window.get_by_label("Rescue what can be read").click();
    stop(&mut evening, "Rescuing what can be read");
    assert!(evening.says("Stopped: nothing was rescued, and nothing was changed"));
    assert!(evening.says("progress is not kept"));
    let left = std::fs::read_to_string(evening.folder().join("newsdeck.sqlite")).unwrap();
    assert_eq!(left, noise);
    evening.click("Rescue what can be read");
    evening.wait_for("rescued into a new database");
}

#[test]
fn an_import_is_stopped_from_the_finder_and_begins_again() {
    let mut evening = Evening::with_files(WINDOW, &[("decks/story.toml", STORY)]);
    evening.key(Key::Enter);
    answer(&mut evening);
    let log = evening.folder().join("answers.log");
    evening.app().apply(Command::ExportLog(log.clone()));
    evening.rest();
    evening.gate.close();
    evening.app().apply(Command::ImportLog(log.clone()));
    find_and_stop(&mut evening, "Reading a log into your progress");
    assert!(evening.says("Stopped: nothing was taken from the log"));
    assert_eq!(evening.app().today().answered_today, 1);
    evening.app().apply(Command::ImportLog(log));
    evening.wait_for("The log holds nothing new");
}

#[test]
fn an_answer_that_waits_goes_on_waiting_when_a_rescue_is_stopped() {
    let mut evening = Evening::with_files(WINDOW, &[("decks/story.toml", STORY)]);
    evening.key(Key::Enter);
    answer(&mut evening);
    let mut evening = evening.restarted_after(spoil);
    evening.key(Key::Enter);
    answer(&mut evening);
    assert!(evening.says("Not saved yet: the database is damaged."));
    evening.ctrl(Key::Num1);
    evening.gate.close();
    evening.window.get_by_label("Rescue what can be read").click();
    stop(&mut evening, "Rescuing what can be read");
    assert!(evening.says("is damaged") && evening.says("what you do waits until it is rescued"));
    assert_eq!(evening.count("Rescue what can be read"), 1);
    assert_eq!(evening.app().today().answered_today, 1);
    evening.click("Rescue what can be read");
    evening.wait_for("rescued into a new database");
    assert_eq!(evening.app().today().answered_today, 2);
}

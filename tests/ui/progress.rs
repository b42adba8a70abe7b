//! Progress: each figure says what it shows, to the eye and to a screen reader, and is taken
//! along as a table with one key.

use egui::{Event, Key, Modifiers, OutputCommand};
use egui_kittest::kittest::Queryable;
use newsdeck::app::{Command, Room};

use crate::evening::Evening;

/// An evening after a few cards, some of them missed.
fn studied(size: [f32; 2]) -> Evening {
    let mut evening = Evening::with_the_moon_story(size);
    evening.key(Key::Enter);
    for n in 0..6 {
        evening.key(Key::Space);
        evening.key(if n % 3 == 1 { Key::Num1 } else { Key::Num2 });
    }
    evening.key(Key::Escape);
    evening.app().apply(Command::GoTo(Room::Progress));
    evening.look();
    evening
}

fn enter() -> Event {
    let (key, modifiers) = (Key::Enter, Modifiers::NONE);
    Event::Key { key, physical_key: None, pressed: true, repeat: false, modifiers }
}

fn copied(evening: &Evening) -> Vec<String> {
    let commands = &evening.window.output().platform_output.commands;
    let text = |command: &OutputCommand| match command {
        OutputCommand::CopyText(text) => Some(text.clone()),
        _ => None,
    };
    commands.iter().filter_map(text).collect()
}

#[test]
fn before_the_first_card_the_page_says_what_it_will_show() {
    let mut evening = Evening::with_the_moon_story([1280.0, 800.0]);
    evening.app().apply(Command::GoTo(Room::Progress));
    evening.look();
    assert!(evening.says("Nothing here yet."));
    assert!(!evening.says("Copy as CSV"));
}

#[test]
fn every_figure_says_in_a_sentence_what_it_shows() {
    let evening = studied([1280.0, 800.0]);
    for words in [
        "Studied on 1 day of the last twelve months.",
        "Nothing has come back on a later day yet.",
        "expect about",
        "How many facts of each story were met",
        "No names were mixed up.",
        "Nothing was forgotten after it had been learned.",
        "of study in the last 14 days.",
    ] {
        assert!(evening.says(words), "{words}");
    }
}

#[test]
fn each_figure_is_copied_as_a_table_by_key_alone() {
    let mut evening = studied([1280.0, 800.0]);
    let figures = [
        ("Study days", "day,answers,known,begun,practised\r\n2026-11-22,6,4,6,0\r\n"),
        ("Coming back", "day,due,expected_answers\r\n2026-11-22,"),
        ("Memory by story", "story,facts,met,remembered,recall_percent\r\n"),
    ];
    for (heading, beginning) in figures {
        let label = format!("Copy as CSV: {heading}");
        evening.window.get_by_label(&label).focus();
        evening.window.run();
        // In the very frame that is looked at: what is copied is told in it alone.
        evening.window.input_mut().events.push(enter());
        evening.window.step();
        let copied = copied(&evening);
        assert!(copied.iter().any(|text| text.starts_with(beginning)), "{heading}: {copied:?}");
        evening.look();
        assert!(evening.says(&format!("Copied as CSV: {heading}")));
    }
}

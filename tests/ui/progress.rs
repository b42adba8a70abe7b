//! Progress: each figure says what it shows, to the eye and to a screen reader, and is taken
//! along as a table with one key.

use egui::{Event, Key, Modifiers, OutputCommand, Role};
use egui_kittest::kittest::Queryable;
use newsdeck::app::view::Series;
use newsdeck::app::{Command, Room, Setting, Steps};
use newsdeck::schedule::Grade;

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
        "facts that you met, about",
        "No names were mixed up.",
        "Nothing was forgotten after it had been learned.",
        "Last 30 days: ",
    ] {
        assert!(evening.says(words), "{words}");
    }
}

#[test]
fn a_fact_forgotten_again_and_again_leads_to_where_it_can_be_improved() {
    let mut evening = Evening::with_the_moon_story([1280.0, 800.0]);
    evening.app().apply(Command::Set(Setting::LeechAfter(2)));
    evening.app().apply(Command::Set(Setting::RelearningSteps(Steps::default())));
    evening.app().apply(Command::Set(Setting::NewPerDay(1)));
    evening.look();
    evening.key(Key::Enter);
    evening.app().apply(Command::ShowAnswer);
    evening.app().apply(Command::Grade(Grade::Easy));
    evening.look();
    for _ in 0..2 {
        evening.pass(100 * 86_400_000);
        evening.app().apply(Command::EndStudy);
        evening.app().apply(Command::StartStudy);
        evening.key(Key::Space);
        evening.key(Key::Num1);
        evening.key(Key::Escape);
    }
    for (room, unfold) in [(Room::Progress, None), (Room::Library, Some("Often forgotten: 1"))] {
        evening.app().apply(Command::GoTo(room));
        evening.look();
        if unfold.is_some() {
            evening.open_deck("The first men on the Moon");
        }
        unfold.into_iter().for_each(|label| evening.click(label));
        evening.click("Improve this fact");
        assert!(evening.says("Forgotten twice since it was learned."), "{room:?}");
        assert!(evening.says("story.toml:"), "{room:?}: where it stands");
        evening.key(Key::Escape);
        assert!(!evening.says("story.toml:"), "{room:?}");
    }
}

/// A table of nothing but its columns is not worth taking along.
#[test]
fn only_a_figure_that_shows_something_can_be_copied() {
    let evening = studied([1280.0, 800.0]);
    let copies =
        |heading: &str| evening.window.query_by_label(&format!("Copy as CSV: {heading}")).is_some();
    let all = ["Study days", "Coming back", "Memory by story", "Time"];
    assert_eq!(all.map(copies), [true; 4]);
    assert_eq!(
        ["Remembered", "Taken for one another", "Forgotten most often"].map(copies),
        [false; 3]
    );
}

/// The way of all files that go out: never over one that is there, and taken back by undo.
#[test]
fn a_figure_is_saved_to_a_file_of_its_own() {
    let mut evening = studied([1280.0, 800.0]);
    assert!(evening.window.query_by_label("Save as a CSV file: Study days").is_some());
    let file = evening.folder().join("days.csv");
    let save = Command::SaveFigure(Series::Calendar, file.clone());
    evening.app().apply(save.clone());
    evening.look();
    assert!(evening.says("The figures were saved to days.csv"));
    let saved = std::fs::read_to_string(&file).unwrap();
    assert_eq!(saved, "day,answers,known,begun,practised\r\n2026-11-22,6,4,6,0\r\n");
    evening.app().apply(save.clone());
    evening.look();
    assert!(evening.says("Nothing was saved to"));
    assert!(evening.says("give another name"));
    evening.ctrl(Key::Z);
    assert!(evening.says("saving the figures to “days.csv”"));
    assert!(!file.exists());
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

#[test]
fn a_picture_is_stepped_through_by_key_and_says_each_place() {
    let mut evening = studied([1280.0, 800.0]);
    let time = evening.window.get_all_by_role(Role::Image).last().unwrap();
    time.focus();
    evening.look();
    assert!(evening.says("Sunday 22 November 2026: "), "the last place comes first");
    evening.key(Key::ArrowLeft);
    assert!(evening.says("Saturday 21 November 2026: 0\u{a0}s"));
    evening.key(Key::Home);
    assert!(evening.says("Saturday 24 October 2026: 0\u{a0}s"));
    evening.key(Key::ArrowLeft);
    assert!(
        evening.says("Saturday 24 October 2026: 0\u{a0}s"),
        "there is no place before the first"
    );
}

#[test]
fn a_picture_is_a_table_for_whoever_would_rather_read() {
    let mut evening = studied([1280.0, 800.0]);
    let cells = |evening: &Evening| evening.window.query_all_by_role(Role::Cell).count();
    assert_eq!(cells(&evening), 0);
    evening.click("Show as a table: Coming back");
    assert_eq!(cells(&evening), 30 * 2, "thirty days, each with cards and answers");
    assert!(evening.says("Answers to expect"));
    evening.click("Show as a picture: Coming back");
    assert_eq!(cells(&evening), 0);
    evening.click("Show as a table: Study days");
    assert!(evening.says("November 2026"));
}

#[test]
fn one_looks_back_and_ahead_as_far_as_one_likes() {
    let mut evening = studied([1280.0, 800.0]);
    for (span, said) in [
        ("Quarter", "Last 13 weeks: "),
        ("Year", "Last 12 months: "),
        ("All", "All the time: "),
        ("Month", "Last 30 days: "),
    ] {
        evening.click(&format!("Looking back and ahead: {span}"));
        assert!(evening.says(said), "{span}");
    }
}

//! Searching the library: by key, as one types, with the reason of each match.

use egui::Key;
use egui_kittest::kittest::Queryable;
use newsdeck::app::{Command, Language, Room, Setting};

use crate::evening::Evening;

const WINDOW: [f32; 2] = [1280.0, 800.0];
const FIELD: &str = "Search your facts";

/// An evening with the field open, and this typed into it.
fn searching(text: &str) -> Evening {
    let mut evening = Evening::with_the_moon_story(WINDOW);
    evening.ctrl(Key::F);
    assert_eq!(evening.app().room(), Room::Library);
    assert!(evening.window.get_by_label(FIELD).is_focused());
    if !text.is_empty() {
        evening.window.get_by_label(FIELD).type_text(text);
        evening.look();
    }
    evening
}

#[test]
fn facts_are_found_while_one_types_and_decks_come_back_when_nothing_is_typed() {
    let mut evening = searching("");
    assert!(evening.says("For example"));
    assert!(evening.says("Bring in a deck"));
    evening.window.get_by_label(FIELD).type_text("magnif");
    evening.look();
    assert!(evening.says("1 fact"));
    assert!(evening.says("Buzz Aldrin described the Moon as a “magnificent desolation”"));
    assert!(!evening.says("Bring in a deck"));
    evening.key(Key::Escape);
    assert!(evening.says("Bring in a deck"));
}

#[test]
fn a_slash_goes_to_the_field_and_is_no_part_of_the_query() {
    let mut evening = Evening::with_the_moon_story(WINDOW);
    evening.window.event(egui::Event::Text("/".to_owned()));
    evening.key(Key::Slash);
    assert_eq!(evening.app().room(), Room::Library);
    assert!(evening.window.get_by_label(FIELD).is_focused());
    evening.window.get_by_label(FIELD).type_text("who:collins");
    evening.look();
    assert_eq!(evening.app().search().text, "who:collins");
}

#[test]
fn a_name_with_a_slip_is_told_and_a_query_that_makes_no_sense_says_why() {
    let evening = searching("who:aldrn");
    assert!(evening.says("Nothing is called “aldrn”. Showing “Aldrin”"));
    let evening = searching("whos:aldrin");
    assert!(evening.says("There is no field “whos:”. Did you mean “who:”?"));
    let evening = searching("zzzz");
    assert!(evening.says("No fact holds that"));
    assert!(evening.says("For example"));
}

#[test]
fn what_is_wrong_with_a_query_is_told_in_the_language_of_the_window() {
    let mut evening = searching("whos:aldrin is:dew");
    evening.app().apply(Command::Set(Setting::Language(Language::Spanish)));
    evening.look();
    assert!(evening.says("No existe el campo «whos:». ¿Querías decir «who:»?"));
    assert!(evening.says("«dew» no puede ir después de «is:». ¿Querías decir «new»?"));
}

#[test]
fn arrows_go_through_what_was_found_and_enter_opens_it() {
    let mut evening = searching("who:armstrong");
    let rows = evening.app().search().shown.clone();
    assert!(rows.len() > 1);
    let is_at = |evening: &Evening, row: usize| {
        evening.window.get_by_label(&rows[row].hit.line.text).is_focused()
    };
    evening.key(Key::ArrowDown);
    assert!(is_at(&evening, 0));
    evening.key(Key::ArrowDown);
    assert!(is_at(&evening, 1));
    evening.key(Key::ArrowUp);
    evening.key(Key::Enter);
    assert!(evening.says("Do not ask this again"));
    evening.key(Key::ArrowUp);
    assert!(evening.window.get_by_label(FIELD).is_focused());
}

#[test]
fn a_card_is_put_aside_and_asked_again_where_it_was_found() {
    let mut evening = searching("magnif");
    evening.click("Buzz Aldrin described the Moon as a “magnificent desolation”");
    let button = |evening: &Evening, label| {
        evening.window.query_all_by_label(label).next().map(|node| node.click()).unwrap();
    };
    button(&evening, "Do not ask this again");
    evening.look();
    assert!(evening.says("Not asked again: "));
    assert!(evening.says("put aside"));
    button(&evening, "Ask this again");
    evening.look();
    assert!(evening.says("Asked again: "));
}

#[test]
fn an_example_is_tried_with_a_press() {
    let mut evening = searching("");
    evening.click("who:petro");
    assert_eq!(evening.app().search().text, "who:petro");
}

#[test]
fn what_was_found_is_practised_and_nothing_in_the_schedule_moves() {
    let mut evening = searching("magnif");
    let found = evening.app().search().shown[0].exercises.len();
    assert!(found > 1);
    evening.click("Practise these cards");
    assert_eq!(evening.app().room(), Room::Study);
    for _ in 0..found {
        assert!(evening.says("magnificent desolation") || evening.says("Fill the gap"));
        evening.key(Key::Space);
        evening.key(Key::Num2);
    }
    assert!(evening.says("Session done"));
    evening.ctrl(Key::F);
    assert!(evening.says("4 cards"));
    assert!(!evening.says("met ·"));
}

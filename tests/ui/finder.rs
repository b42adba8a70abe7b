//! Everything that can be done is found by a few words, and so is every fact.

use egui::accesskit::Role;
use egui::{Key, Modifiers};
use egui_kittest::kittest::{AccessKitNode, By, NodeT, Queryable};
use newsdeck::app::view::StudyView;
use newsdeck::app::{Room, Theme};

use crate::evening::Evening;
use crate::looks::picture;

const WINDOW: [f32; 2] = [1280.0, 800.0];
pub const FIELD: &str = "Find a command or a fact";

/// What stands in the list, and what of it Enter would take.
fn list(evening: &Evening) -> (Vec<String>, Vec<String>) {
    let rows = evening.window.query_all_by_role(Role::ListBoxOption);
    let (mut all, mut active) = (Vec::new(), Vec::new());
    for row in rows {
        let words = row.accesskit_node().label().unwrap_or_default();
        if row.accesskit_node().is_selected() == Some(true) {
            active.push(words.clone());
        }
        all.push(words);
    }
    (all, active)
}

fn find(evening: &mut Evening, words: &str) {
    evening.ctrl(Key::K);
    evening.type_into(FIELD, words);
}

fn has_focus(node: &AccessKitNode<'_>) -> bool {
    node.is_focused()
}

#[test]
fn what_can_be_done_is_found_by_its_name_with_slips_and_done_by_enter() {
    let mut evening = Evening::with_the_moon_story(WINDOW);
    find(&mut evening, "setings");
    assert_eq!(list(&evening).1, ["Open settings, Ctrl+,"]);
    evening.key(Key::Enter);
    assert_eq!(evening.app().room(), Room::Settings);
    find(&mut evening, "theme drk");
    evening.key(Key::Enter);
    assert_eq!(evening.app().settings().theme, Theme::Dark);
}

#[test]
fn the_arrows_go_around_the_list_and_escape_gives_the_focus_back() {
    let mut evening = Evening::with_the_moon_story(WINDOW);
    evening.ctrl(Key::F);
    evening.ctrl(Key::K);
    let (all, active) = list(&evening);
    assert!(all.iter().any(|row| row.starts_with("Undo")), "{all:?}");
    assert_eq!(active, all[..1]);
    evening.key(Key::ArrowDown);
    assert_eq!(list(&evening).1, all[1..2]);
    evening.key(Key::ArrowUp);
    evening.key(Key::ArrowUp);
    assert_eq!(list(&evening).1, all[all.len() - 1..]);
    evening.key(Key::Escape);
    assert_eq!(list(&evening).0, [""; 0]);
    let search = evening.window.get_by_role_and_label(Role::TextInput, "Search your facts");
    assert!(search.is_focused());
}

#[test]
fn a_fact_opens_in_its_place_in_the_library() {
    let mut evening = Evening::with_the_moon_story(WINDOW);
    find(&mut evening, "magnificent");
    let (all, _) = list(&evening);
    let line = "Buzz Aldrin described the Moon as a “magnificent desolation”";
    assert!(all.iter().any(|row| row.starts_with(line)), "{all:?}");
    assert!(evening.says("1 fact"));
    evening.key(Key::Enter);
    assert_eq!(evening.app().room(), Room::Library);
    evening.wait_for("1 fact");
    evening.look();
    let focused = evening.window.query_all(By::new().predicate(has_focus));
    let focused: Vec<_> = focused.map(|node| node.accesskit_node().label()).collect();
    assert_eq!(focused, [Some(line.to_owned())]);
}

#[test]
fn a_fact_is_studied_or_improved_at_once() {
    let mut evening = Evening::with_the_moon_story(WINDOW);
    find(&mut evening, "magnificent");
    evening.window.key_press_modifiers(Modifiers::COMMAND, Key::Enter);
    evening.look();
    assert_eq!(evening.app().room(), Room::Study);
    assert!(matches!(evening.app().study(), StudyView::Card(_)));
    find(&mut evening, "magnificent");
    evening.ctrl(Key::I);
    assert!(evening.says("What it yields"));
}

#[test]
fn what_was_taken_last_comes_first_and_the_keys_of_the_page_rest() {
    let mut evening = Evening::with_the_moon_story(WINDOW);
    find(&mut evening, "progress");
    evening.key(Key::Enter);
    evening.ctrl(Key::Num1);
    evening.ctrl(Key::K);
    assert!(evening.says("Used last"));
    assert_eq!(list(&evening).1, ["Go to Progress, Ctrl+7"]);
    evening.ctrl(Key::K);
    evening.key(Key::Enter);
    assert_eq!(evening.app().room(), Room::Study, "the first card is one key away again");
}

#[test]
fn nothing_found_is_said_with_the_words_that_were_typed() {
    let mut evening = Evening::with_the_moon_story(WINDOW);
    find(&mut evening, "zxqv");
    assert!(evening.says("Nothing is called “zxqv”, and no fact says it"));
    evening.key(Key::Enter);
    assert!(evening.says("Nothing is called"), "it stays open");
}

#[test]
fn the_rail_opens_it_too() {
    let mut evening = Evening::with_the_moon_story(WINDOW);
    evening.click("Find");
    assert!(evening.says("Type to find commands, rooms, decks and facts"));
}

#[test]
fn what_it_looks_like() {
    let mut evening = Evening::with_the_moon_story(WINDOW);
    evening.ctrl(Key::K);
    picture(&mut evening, "finder");
    evening.type_into(FIELD, "moon");
    evening.key(Key::ArrowDown);
    picture(&mut evening, "finder-facts");
    evening.key(Key::Escape);
    evening.key(Key::Questionmark);
    picture(&mut evening, "keys");
}

//! The room "Stories", by the words on the screen and by keys.

use egui::Key;
use egui_kittest::kittest::{NodeT, Queryable};
use newsdeck::app::{Command, Room};

use crate::evening::Evening;

const WINDOW: [f32; 2] = [1280.0, 800.0];

fn stories() -> Evening {
    let mut evening = Evening::with_the_moon_story(WINDOW);
    evening.app().apply(Command::GoTo(Room::Stories));
    evening.look();
    evening
}

#[test]
fn what_was_not_met_is_hidden_until_it_is_asked_for() {
    let mut evening = stories();
    assert!(evening.says("Not met yet"));
    assert!(!evening.says("telephoned the two men"));
    evening.key(Key::H);
    assert!(evening.says("July 1969: Richard Nixon telephoned the two men on the Moon"));
    evening.key(Key::H);
    assert!(!evening.says("telephoned the two men"));
}

#[test]
fn keys_walk_through_the_time_and_between_lanes() {
    let mut evening = stories();
    evening.key(Key::H);
    evening.key(Key::Home);
    assert!(evening.says("The New York Times claimed that a rocket could not work in a vacuum"));
    evening.key(Key::ArrowRight);
    assert!(evening.says("John F. Kennedy asked the United States Congress"));
    evening.key(Key::End);
    assert!(evening.says("The United States Navy picked up the crew"));
    evening.key(Key::Escape);
    assert!(!evening.says("Study this"));
}

#[test]
fn who_said_what_about_whom_is_found_by_key_and_by_name() {
    let mut evening = stories();
    evening.key(Key::W);
    assert!(evening.says("Everybody in the story"));
    evening.click("Neil Armstrong, Commander of Apollo 11");
    assert!(evening.says("facts you have not met yet"));
    evening.key(Key::H);
    assert!(evening.says("Neil Armstrong took over the steering from the computer"));
}

#[test]
fn the_table_of_coverage_shows_blanks_and_filters_them() {
    let mut evening = stories();
    evening.key(Key::C);
    assert!(evening.says("Nothing here"));
    evening.key(Key::H);
    assert!(evening.says("Evening paper does not report it"));
    assert!(evening.says("Mission log ¶8"));
    evening.click("Show: Two origins 5");
    assert!(!evening.says("Evening paper does not report it"));
    evening.key(Key::ArrowDown);
    assert!(evening.says("Study this"));
    evening.key(Key::Enter);
    assert_eq!(evening.app().room(), Room::Study);
}

#[test]
fn four_events_are_put_in_order_by_key_and_the_right_order_is_shown() {
    let mut evening = stories();
    evening.key(Key::O);
    assert!(evening.says("changes nothing in the schedule"));
    evening.key(Key::Space);
    assert!(evening.says("Picked up, 1 of 4"));
    evening.key(Key::ArrowDown);
    assert!(evening.says("Picked up, 2 of 4"));
    evening.key(Key::Space);
    evening.key(Key::C);
    assert!(evening.says("of 4 in the right place"));
    evening.key(Key::O);
    assert!(evening.says("1 of 4: "));
    evening.key(Key::Escape);
    assert!(evening.says("Look closer"));
    assert_eq!(evening.app().today().answered_today, 0);
}

#[test]
fn what_is_on_view_becomes_a_quiz_that_asks_nothing_else() {
    let mut evening = stories();
    evening.key(Key::Q);
    assert_eq!(evening.app().room(), Room::Stories, "nothing is met, so nothing is asked");
    evening.key(Key::H);
    evening.key(Key::Q);
    assert!(evening.says("Question 1 of "));
}

#[test]
fn what_is_on_view_is_studied_with_what_is_new_in_it() {
    let mut evening = stories();
    evening.key(Key::Home);
    assert!(evening.says("You have not been asked this yet"));
    evening.key(Key::Enter);
    assert_eq!(evening.app().room(), Room::Study);
    assert!(evening.says("rocket"), "the card asks the fact that was chosen");
}

#[test]
fn an_event_is_dragged_to_its_place() {
    let mut evening = stories();
    evening.key(Key::O);
    let order = |evening: &Evening| -> Vec<String> {
        let rows = evening.window.query_all_by_role(egui::Role::ListItem);
        rows.map(|row| row.accesskit_node().label().unwrap().split_once(": ").unwrap().1.to_owned())
            .collect()
    };
    let before = order(&evening);
    let place = |evening: &Evening, of: usize| {
        evening.window.query_all_by_role(egui::Role::ListItem).nth(of).unwrap().rect().center()
    };
    let (from, to) = (place(&evening, 0), place(&evening, 2));
    evening.window.drag_at(from);
    evening.look();
    evening.window.hover_at(to + egui::vec2(0.0, 8.0));
    evening.look();
    evening.window.drop_at(to + egui::vec2(0.0, 8.0));
    evening.look();
    let after: Vec<String> = [1, 2, 0, 3].map(|at: usize| before[at].clone()).into();
    assert_eq!(order(&evening), after);
}

#[test]
fn each_way_to_look_leads_to_a_quiz() {
    for look in [Key::T, Key::W, Key::C] {
        let mut evening = stories();
        evening.key(Key::H);
        evening.key(look);
        evening.click("Quiz me");
        assert!(evening.says("Question 1 of "), "{look:?}");
    }
}

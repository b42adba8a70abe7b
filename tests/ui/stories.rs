//! The room "Stories", by the words on the screen and by keys.

use egui::Key;
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

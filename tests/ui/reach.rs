//! Everything can be pressed, and everything has room: buttons by their words, small
//! windows, large text.

use egui::Key;
use newsdeck::app::{Command, Room, Setting};

use crate::evening::Evening;

#[test]
fn the_buttons_do_what_the_keys_do() {
    let mut evening = Evening::first([1280.0, 800.0]);
    evening.click("Study 10 minutes");
    evening.click("Show answer");
    assert!(evening.says("Knew it"));
    evening.click("Settings");
    evening.click("Theme: Dark");
    assert_eq!(evening.app().settings().theme, newsdeck::app::Theme::Dark);
    evening.click("New facts a day: less");
    assert_eq!(evening.app().settings().new_per_day, 15);
}

/// Every room in the smallest window and with the largest text: nothing fails, no glyph is
/// missing, nothing is without a name.
#[test]
fn every_room_stands_in_the_smallest_window_with_the_largest_text() {
    for (size, percent) in [([640.0, 480.0], 100), ([1000.0, 600.0], 200), ([640.0, 480.0], 200)] {
        let mut evening = Evening::first(size);
        evening.app().apply(Command::Set(Setting::TextPercent(percent)));
        for room in Room::ALL {
            evening.app().apply(Command::GoTo(room));
            evening.look();
        }
        evening.app().apply(Command::StartStudy);
        evening.look();
        evening.key(Key::Space);
        evening.key(Key::Questionmark);
    }
}

#[test]
fn what_was_put_aside_is_asked_again_from_the_library() {
    let mut evening = Evening::with_the_moon_story([1280.0, 800.0]);
    evening.key(Key::Enter);
    evening.key(Key::S);
    evening.open_deck("The first men on the Moon");
    evening.click("Put aside: 1");
    evening.click("Ask this again");
    assert!(evening.says("Asked again: "));
    assert!(!evening.says("Put aside: 1"));
}

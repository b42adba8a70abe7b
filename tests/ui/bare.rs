//! Where no deck is left to be asked, each room says so and leads to the library.

use egui::Key;
use newsdeck::app::{Command, Room, Setting, Shelving};

use crate::evening::Evening;
use crate::looks::picture;

#[test]
fn with_all_decks_archived_each_room_says_what_is_kept_and_enter_leads_to_the_library() {
    let mut evening = Evening::with_the_moon_story([1280.0, 800.0]);
    let decks: Vec<_> = evening.app().library().decks.iter().map(|it| it.id.clone()).collect();
    for deck in decks.into_iter().flatten() {
        evening.app().apply(Command::Shelve(deck, Shelving::Archived));
    }
    evening.look();
    for key in [Key::Num1, Key::Num2, Key::Num3, Key::Num6] {
        evening.ctrl(key);
        evening.rest();
        assert!(evening.says("What you remember of them is kept"), "Ctrl+{key:?}");
        assert!(!evening.says("Take a quiz") && !evening.says("Study ahead"), "Ctrl+{key:?}");
        if key == Key::Num1 {
            picture(&mut evening, "today-bare");
        }
        evening.key(Key::Enter);
        assert_eq!(evening.app().room(), Room::Library, "Ctrl+{key:?}");
    }
}

#[test]
fn with_all_put_off_today_and_study_say_so_and_promise_no_session() {
    let mut evening = Evening::with_the_moon_story([1280.0, 800.0]);
    evening.app().apply(Command::Set(Setting::NewPerDay(0)));
    evening.look();
    assert!(evening.says("Nothing to study now. A quiz is always there."));
    evening.app().apply(Command::Set(Setting::NewPerDay(20)));
    evening.key(Key::Enter);
    evening.key(Key::B);
    evening.key(Key::B);
    evening.app().apply(Command::Set(Setting::NewPerDay(0)));
    evening.key(Key::Escape);
    evening.ctrl(Key::Num1);
    assert!(evening.says("You put 2 facts off until tomorrow."));
    evening.ctrl(Key::Num2);
    assert!(evening.says("You put 2 facts off until tomorrow."));
}

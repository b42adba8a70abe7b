//! Pictures of the main screens, by day and by night. `UPDATE_SNAPSHOTS=1 cargo test`
//! draws them anew.

use egui::Key;
use egui_kittest::SnapshotOptions;
use newsdeck::app::{Buttons, Command, Language, Room, Setting, Theme};

use crate::evening::Evening;

const WINDOW: [f32; 2] = [1280.0, 800.0];
/// Rounding differs in the last bit between processors.
const PIXELS_THAT_MAY_DIFFER: usize = 10;

/// The window as it is, light and dark.
pub fn picture(evening: &mut Evening, name: &str) {
    evening.window.remove_cursor();
    evening.look();
    let options = SnapshotOptions::new().max_failed_pixels(PIXELS_THAT_MAY_DIFFER);
    for (theme, suffix) in [(Theme::Light, "light"), (Theme::Dark, "dark")] {
        evening.dress(theme);
        evening.cover_the_folder();
        evening.window.snapshot_options(format!("{name}-{suffix}"), &options);
    }
}

#[test]
fn the_first_start() {
    let mut evening = Evening::with_the_moon_story(WINDOW);
    picture(&mut evening, "today");
}

#[test]
fn a_card_and_its_answer() {
    let mut evening = Evening::with_the_moon_story(WINDOW);
    evening.key(Key::Enter);
    picture(&mut evening, "card");
    evening.key(Key::Space);
    picture(&mut evening, "answer");
    evening.key(Key::W);
    picture(&mut evening, "why-now");
}

#[test]
fn choosing_a_quiz_and_a_question_that_waits() {
    let mut evening = Evening::with_the_moon_story(WINDOW);
    evening.app().apply(Command::GoTo(Room::Quiz));
    evening.look();
    evening.click("Topics: The landing");
    evening.click("Topics: Words");
    evening.click("Time for a question: 20 seconds");
    picture(&mut evening, "quiz-setup");
    evening.key(Key::Enter);
    evening.pass(8_000);
    picture(&mut evening, "question-timed");
}

#[test]
fn a_question_and_its_answer() {
    let mut evening = Evening::with_the_moon_story(WINDOW);
    evening.app().apply(Command::GoTo(Room::Quiz));
    evening.key(Key::Enter);
    evening.key(Key::A);
    picture(&mut evening, "question");
}

#[test]
fn what_came_of_a_quiz() {
    let mut evening = Evening::with_the_moon_story(WINDOW);
    evening.ctrl(Key::Num3);
    evening.key(Key::Enter);
    for question in 0..10 {
        evening.key([Key::A, Key::B, Key::C][question % 3]);
        evening.key(Key::Enter);
    }
    picture(&mut evening, "quiz-end");
}

#[test]
fn what_can_be_studied_and_practised() {
    let mut evening = Evening::with_the_moon_story(WINDOW);
    evening.ctrl(Key::Num2);
    picture(&mut evening, "study-idle");
}

#[test]
fn a_day_on_which_some_facts_fade() {
    let mut evening = Evening::with_the_moon_story(WINDOW);
    evening.app().apply(Command::Set(Setting::Buttons(Buttons::Four)));
    evening.key(Key::Enter);
    for n in 0..9 {
        evening.key(Key::Space);
        evening.key(if n % 3 == 0 { Key::Num3 } else { Key::Num4 });
    }
    evening.ctrl(Key::Num1);
    evening.pass(6 * 86_400_000);
    picture(&mut evening, "today-fading");
}

#[test]
fn the_end_of_a_session_and_what_came_of_it() {
    let mut evening = Evening::with_the_moon_story(WINDOW);
    evening.key(Key::Enter);
    for n in 0..8 {
        evening.key(Key::Space);
        evening.key(if n % 4 == 1 { Key::Num1 } else { Key::Num2 });
    }
    evening.key(Key::Escape);
    evening.rest();
    picture(&mut evening, "session-end");
    evening.app().apply(Command::GoTo(Room::Progress));
    picture(&mut evening, "progress");
    evening.app().apply(Command::GoTo(Room::Today));
    picture(&mut evening, "today-later");
}

#[test]
fn the_other_rooms() {
    let mut evening = Evening::with_the_moon_story(WINDOW);
    for (room, name) in [(Room::Library, "library"), (Room::Settings, "settings")] {
        evening.app().apply(Command::GoTo(room));
        picture(&mut evening, name);
    }
}

#[test]
fn a_deck_on_its_page() {
    let mut evening = Evening::first(WINDOW);
    evening.key(Key::Enter);
    for _ in 0..6 {
        evening.key(Key::Space);
        evening.key(Key::Num2);
    }
    evening.ctrl(Key::Num5);
    picture(&mut evening, "library-studied");
    evening.open_deck("Trump and Petro");
    picture(&mut evening, "deck");
    for _ in 0..3 {
        evening.key(Key::PageDown);
    }
    picture(&mut evening, "deck-facts");
}

#[test]
fn what_a_search_found_and_one_fact_of_it() {
    let mut evening = Evening::with_the_moon_story(WINDOW);
    evening.ctrl(Key::F);
    evening.type_into("Search your facts", "moon who:armstrog or magnif");
    evening.click("Buzz Aldrin described the Moon as a “magnificent desolation”");
    picture(&mut evening, "search");
}

#[test]
fn a_story_as_a_timeline() {
    let mut evening = Evening::with_the_moon_story(WINDOW);
    evening.key(Key::Enter);
    for _ in 0..6 {
        evening.key(Key::Space);
        evening.key(Key::Num2);
    }
    evening.app().apply(Command::GoTo(Room::Stories));
    evening.look();
    picture(&mut evening, "timeline");
    evening.key(Key::H);
    evening.key(Key::End);
    picture(&mut evening, "timeline-all");
}

#[test]
fn a_story_by_who_spoke_and_by_who_reports_it() {
    let mut evening = Evening::first(WINDOW);
    evening.app().apply(Command::GoTo(Room::Stories));
    evening.look();
    evening.key(Key::H);
    picture(&mut evening, "timeline-shipped");
    evening.key(Key::W);
    evening.key(Key::ArrowRight);
    picture(&mut evening, "who");
    evening.key(Key::C);
    evening.key(Key::ArrowDown);
    picture(&mut evening, "coverage");
}

#[test]
fn events_to_put_in_order_and_their_solution() {
    let mut evening = Evening::with_the_moon_story(WINDOW);
    evening.app().apply(Command::GoTo(Room::Stories));
    evening.look();
    evening.key(Key::O);
    evening.key(Key::Space);
    picture(&mut evening, "order");
    evening.key(Key::C);
    picture(&mut evening, "order-checked");
}

/// The first evening in Spanish; the deck keeps its own language.
#[test]
fn the_window_in_spanish() {
    let mut evening = Evening::with_the_moon_story(WINDOW);
    evening.app().apply(Command::Set(Setting::Language(Language::Spanish)));
    evening.look();
    picture(&mut evening, "es-today");
    evening.key(Key::Enter);
    evening.key(Key::Space);
    picture(&mut evening, "es-answer");
    evening.app().apply(Command::GoTo(Room::Settings));
    picture(&mut evening, "es-settings");
}

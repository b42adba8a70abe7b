//! What is heard of each room, state after state.

use egui::{Key, Modifiers};
use newsdeck::app::{Command, NightStep, Room};
use newsdeck::night::Mark;

use super::Listener;
use crate::evening::{Evening, STORY};

const WINDOW: [f32; 2] = [1280.0, 800.0];

#[test]
fn today_says_what_to_do_first() {
    let mut evening = Evening::with_the_moon_story(WINDOW);
    let mut listener = Listener::of("today");
    listener.hear(&mut evening, "Today, at the first start");
    evening.key(Key::Enter);
    for n in 0..8 {
        evening.key(Key::Space);
        evening.key(if n % 4 == 1 { Key::Num1 } else { Key::Num2 });
    }
    evening.app().apply(Command::GoTo(Room::Today));
    listener.hear(&mut evening, "Today, later");
    listener.compare();
}

#[test]
fn a_card_is_heard_before_what_can_be_done_with_it() {
    let mut evening = Evening::with_the_moon_story(WINDOW);
    let mut listener = Listener::of("study");
    evening.ctrl(Key::Num2);
    listener.hear(&mut evening, "Study, before a session");
    evening.key(Key::Enter);
    listener.hear(&mut evening, "Study, a card");
    evening.key(Key::Space);
    listener.hear(&mut evening, "Study, its answer");
    evening.key(Key::W);
    listener.hear(&mut evening, "Study, why now");
    evening.key(Key::Num1);
    evening.key(Key::Escape);
    listener.hear(&mut evening, "Study, the end of a session");
    listener.compare();
}

#[test]
fn a_question_is_heard_before_its_options_and_what_became_of_it_after_them() {
    let mut evening = Evening::with_the_moon_story(WINDOW);
    let mut listener = Listener::of("quiz");
    evening.ctrl(Key::Num3);
    listener.hear(&mut evening, "Quiz, choosing one");
    evening.key(Key::Enter);
    listener.hear(&mut evening, "Quiz, a question");
    evening.key(Key::A);
    listener.hear(&mut evening, "Quiz, its answer");
    evening.key(Key::Enter);
    evening.key(Key::A);
    evening.key(Key::Escape);
    listener.hear(&mut evening, "Quiz, the end");
    listener.compare();
}

#[test]
fn stories_are_heard_in_the_order_of_time() {
    let mut evening = Evening::with_the_moon_story(WINDOW);
    let mut listener = Listener::of("stories");
    evening.ctrl(Key::Num4);
    evening.key(Key::H);
    evening.key(Key::Home);
    listener.hear(&mut evening, "Stories, the timeline");
    evening.key(Key::W);
    evening.key(Key::ArrowRight);
    listener.hear(&mut evening, "Stories, who’s who");
    evening.key(Key::C);
    listener.hear(&mut evening, "Stories, coverage");
    evening.key(Key::O);
    listener.hear(&mut evening, "Stories, events to put in order");
    evening.key(Key::C);
    listener.hear(&mut evening, "Stories, events in their order");
    listener.compare();
}

/// A story in whose file two things are wrong.
fn with_mistakes() -> String {
    STORY
        .replace("actor = \"nixon\"", "acter = \"nixon\"")
        .replace("speaker = \"aldrin\"", "speaker = \"aldrim\"")
}

#[test]
fn a_library_is_heard_deck_by_deck_and_a_deck_from_its_title_to_its_facts() {
    let mut evening = Evening::with_files(WINDOW, &[("decks/story.toml", &with_mistakes())]);
    let mut listener = Listener::of("library");
    evening.ctrl(Key::Num5);
    listener.hear(&mut evening, "Library, the decks");
    evening.open_deck("The first men on the Moon");
    listener.hear(&mut evening, "Library, a deck");
    evening.click("Show problems");
    listener.hear(&mut evening, "Library, a deck with its problems");
    evening.click("Rename");
    listener.hear(&mut evening, "Library, a deck that gets another title");
    evening.key(Key::Escape);
    evening.ctrl(Key::F);
    evening.type_into("Search your facts", "who:armstrog or magnif");
    listener.hear(&mut evening, "Library, what was found");
    evening.key(Key::ArrowDown);
    evening.key(Key::Enter);
    listener.hear(&mut evening, "Library, a fact that was found");
    listener.compare();
}

#[test]
fn a_quiz_night_is_led_without_looking() {
    let mut evening = Evening::with_the_moon_story(WINDOW);
    let mut listener = Listener::of("night");
    evening.ctrl(Key::Num6);
    listener.hear(&mut evening, "Quiz night, choosing an evening");
    evening.key(Key::Enter);
    listener.hear(&mut evening, "Quiz night, before the first question");
    evening.window.key_press(Key::Space);
    evening.look();
    evening.window.key_press(Key::Space);
    evening.look();
    evening.window.key_press(Key::Num1);
    evening.window.key_press_modifiers(Modifiers::ALT, Key::Num2);
    evening.look();
    listener.hear(&mut evening, "Quiz night, in the middle of a question");
    let next = |evening: &mut Evening| {
        evening.app().apply(Command::Night(NightStep::Next));
        evening.look();
    };
    next(&mut evening);
    next(&mut evening);
    listener.hear(&mut evening, "Quiz night, an answer");
    while !evening.says("Begin the next round") {
        next(&mut evening);
    }
    listener.hear(&mut evening, "Quiz night, between rounds");
    let mark = NightStep::Mark { question: 1, team: 2, mark: Mark::Right };
    evening.app().apply(Command::Night(mark));
    evening.app().apply(Command::Night(NightStep::End));
    listener.hear(&mut evening, "Quiz night, the end");
    listener.compare();
}

#[test]
fn progress_is_heard_as_sentences_and_as_tables() {
    let mut evening = Evening::with_the_moon_story(WINDOW);
    let mut listener = Listener::of("progress");
    evening.ctrl(Key::Num7);
    listener.hear(&mut evening, "Progress, at the first start");
    evening.ctrl(Key::Num2);
    evening.key(Key::Enter);
    for n in 0..6 {
        evening.key(Key::Space);
        evening.key(if n % 3 == 1 { Key::Num1 } else { Key::Num2 });
    }
    evening.key(Key::Escape);
    evening.rest();
    evening.ctrl(Key::Num7);
    listener.hear(&mut evening, "Progress, later");
    evening.click("Show as a table: Memory by story");
    evening.click("Show as a table: Study days");
    listener.hear(&mut evening, "Progress, two tables");
    listener.compare();
}

#[test]
fn settings_are_heard_section_by_section() {
    let mut evening = Evening::with_the_moon_story(WINDOW);
    let mut listener = Listener::of("settings");
    evening.key(Key::Enter);
    for _ in 0..4 {
        evening.key(Key::Space);
        evening.key(Key::Num2);
    }
    evening.rest();
    evening.ctrl(Key::Comma);
    listener.hear(&mut evening, "Settings");
    evening.ctrl(Key::F);
    evening.type_into("Search the settings", "dark");
    listener.hear(&mut evening, "Settings, one that was looked for");
    evening.type_into("Search the settings", "zxqv");
    listener.hear(&mut evening, "Settings, none that is called so");
    listener.compare();
}

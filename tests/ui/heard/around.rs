//! What is heard of all that lies over a page, stands in its place or around it.

use egui::{Key, Role};
use egui_kittest::kittest::Queryable;
use newsdeck::app::Command;

use super::Listener;
use crate::evening::{Evening, STORY};

const WINDOW: [f32; 2] = [1280.0, 800.0];

#[test]
fn the_finder_is_heard_as_a_field_and_what_it_found() {
    let mut evening = Evening::with_the_moon_story(WINDOW);
    let mut listener = Listener::of("finder");
    evening.ctrl(Key::K);
    listener.hear_from(&mut evening, "The finder, before anything is typed", "dialog");
    evening.type_into("Find a command or a fact", "moon");
    evening.key(Key::ArrowDown);
    listener.hear_from(&mut evening, "The finder, what it found", "dialog");
    evening.type_into("Find a command or a fact", "zxqv");
    listener.hear_from(&mut evening, "The finder, nothing found", "dialog");
    listener.compare();
}

#[test]
fn the_keys_are_heard_with_what_they_do() {
    let mut evening = Evening::with_the_moon_story(WINDOW);
    let mut listener = Listener::of("keys");
    evening.key(Key::Enter);
    evening.key(Key::Questionmark);
    listener.hear_from(&mut evening, "The keys of a card", "dialog");
    listener.compare();
}

#[test]
fn a_form_is_heard_field_by_field_before_what_it_yields() {
    let mut evening = Evening::with_the_moon_story(WINDOW);
    let mut listener = Listener::of("improve");
    let fact = "event.steering".parse().unwrap();
    let deck = newsdeck::deck::DeckId::new("trump-petro-2026").unwrap();
    evening.app().apply(Command::ImproveFact(deck, fact));
    evening.wait_for("Right too: ");
    listener.hear(&mut evening, "The form of a fact");
    evening.click("Show empty fields");
    let name = "What they did";
    let field = |evening: &Evening| {
        evening.window.get_by_role_and_label(Role::MultilineTextInput, name).focus();
    };
    field(&evening);
    evening.look();
    evening.window.get_by_role_and_label(Role::MultilineTextInput, name).type_text(" of {nobody}");
    evening.look();
    evening.wait_for("Nobody and nothing here has the id `nobody`");
    listener.hear(&mut evening, "The form of a fact, with something wrong in it");
    listener.compare();
}

#[test]
fn trouble_is_heard_at_once_with_what_can_be_done() {
    let noise = "This is no database, and longer than the head of one. ".repeat(40);
    let files = [("newsdeck.sqlite", noise.as_str()), ("decks/story.toml", STORY)];
    let mut evening = Evening::with_files(WINDOW, &files);
    let mut listener = Listener::of("trouble");
    listener.hear(&mut evening, "Today, with a database that is none");
    listener.compare();
}

#[test]
fn what_was_done_and_undone_is_heard_after_the_page() {
    let mut evening = Evening::with_the_moon_story(WINDOW);
    let mut listener = Listener::of("strip");
    evening.key(Key::Enter);
    evening.key(Key::Space);
    evening.key(Key::Num2);
    listener.hear_from(&mut evening, "After an answer", "button “Show answer”");
    evening.ctrl(Key::Z);
    listener.hear_from(&mut evening, "After it was taken back", "button “Show answer”");
    listener.compare();
}

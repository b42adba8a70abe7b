//! What goes wrong is told with what was kept and what to do, and the rest works on.

use egui::Key;

use crate::evening::{Evening, STORY};

const WINDOW: [f32; 2] = [1280.0, 800.0];

#[test]
fn a_database_that_is_noise_is_told_and_the_story_can_be_played() {
    let noise = "This is no database, and longer than the head of one. ".repeat(40);
    let files = [("newsdeck.sqlite", noise.as_str()), ("decks/story.toml", STORY)];
    let mut evening = Evening::with_files(WINDOW, &files);
    assert!(evening.says("is not a Newsdeck database"));
    assert!(evening.says("progress is not kept"));
    evening.key(Key::Enter);
    evening.key(Key::Space);
    assert!(evening.says("Knew it"));
    evening.click("Put away");
    assert!(!evening.says("is not a Newsdeck database"));
    assert_eq!(std::fs::read_to_string(evening.folder().join("newsdeck.sqlite")).unwrap(), noise);
}

#[test]
fn a_deck_with_mistakes_lists_them_with_place_and_help_and_is_studied() {
    let broken = STORY
        .replace("actor = \"nixon\"", "acter = \"nixon\"")
        .replace("speaker = \"aldrin\"", "speaker = \"aldrim\"");
    let mut evening = Evening::with_files(WINDOW, &[("decks/story.toml", &broken)]);
    evening.ctrl(Key::Num5);
    assert!(evening.says("The first men on the Moon"));
    assert!(evening.says("2 problems"), "{:?}", evening.app().library().decks);
    evening.open_deck("The first men on the Moon");
    evening.click("Show problems");
    for words in ["acter", "aldrim", "help: "] {
        assert!(evening.says(words), "{words}");
    }
    evening.ctrl(Key::Num1);
    evening.key(Key::Enter);
    evening.key(Key::Space);
    assert!(evening.says("Knew it"));
}

#[test]
fn a_path_that_leads_nowhere_is_told_with_its_name() {
    let mut evening = Evening::first(WINDOW);
    evening.ctrl(Key::Num5);
    evening.type_into("Path of a deck file", "/nowhere/story.toml");
    evening.key(Key::Enter);
    evening.wait_for("/nowhere/story.toml");
}

#[test]
fn a_deck_given_by_its_path_is_in_the_library() {
    // So high that the field under all the decks is in sight.
    let mut evening = Evening::first([1280.0, 1600.0]);
    let other = STORY.replace("id = \"trump-petro-2026\"", "id = \"moon\"");
    let path = evening.folder().join("given.toml");
    std::fs::write(&path, other).unwrap();
    evening.ctrl(Key::Num5);
    evening.type_into("Path of a deck file", &path.display().to_string());
    evening.click("Add");
    evening.wait_for("is in your library");
    assert!(evening.says("The first men on the Moon"));
}

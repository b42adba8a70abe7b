//! Mending facts on the spot: the form, what it yields, and what is written into the file.

use std::fs;

use egui::{Key, Role};
use egui_kittest::kittest::{NodeT, Queryable};
use newsdeck::app::{Answers, Command, Room, Setting};
use newsdeck::deck::{DeckId, FactId};

use crate::evening::{Evening, STORY};
use crate::looks::picture;

const WINDOW: [f32; 2] = [1280.0, 800.0];

const STEERING: &str = "[event.steering]
actor = \"armstrong\"
did = \"take over the steering from the computer\"
when = \"1969-07-20\"
because = \"the computer was heading for a crater full of boulders\"
because_says = \"armstrong\"
";
/// The same as somebody aligned and commented it by hand.
const BY_HAND: &str = "[event.steering]   # who steered
  actor        = \"armstrong\"
  did          = 'take over the steering from the computer'   # from orbit on
\t# the day is certain
  when         = 1969-07-20
  because      = \"the computer was heading for a crater full of boulders\"
  because_says = \"armstrong\"
";

/// The story with lines that end as on Windows, one fact laid out by hand.
fn by_hand() -> String {
    assert!(STORY.contains(STEERING));
    STORY.replace(STEERING, BY_HAND).replace('\n', "\r\n")
}

fn deck() -> DeckId {
    DeckId::new("trump-petro-2026").unwrap()
}

fn fact(name: &str) -> FactId {
    name.parse().unwrap()
}

fn improve(evening: &mut Evening, name: &str) {
    evening.app().apply(Command::ImproveFact(deck(), fact(name)));
    evening.look();
}

/// Types at the end of a field that may have several lines.
fn add(evening: &mut Evening, name: &str, text: &str) {
    let of = |evening: &Evening| {
        let node = evening.window.get_by_role_and_label(Role::MultilineTextInput, name);
        node.focus();
        node.scroll_to_me();
    };
    of(evening);
    evening.look();
    evening.window.get_by_role_and_label(Role::MultilineTextInput, name).type_text(text);
    evening.look();
}

fn file(evening: &Evening) -> String {
    fs::read_to_string(evening.folder().join("decks/story.toml")).unwrap()
}

/// The lines in which two texts of as many lines differ.
fn differing<'a>(before: &'a str, after: &'a str) -> Vec<(&'a str, &'a str)> {
    let (before, after) = (before.split('\n'), after.split('\n'));
    assert_eq!(before.clone().count(), after.clone().count());
    before.zip(after).filter(|(before, after)| before != after).collect()
}

#[test]
fn two_facts_are_mended_and_nothing_but_their_two_lines_changes() {
    let text = by_hand();
    let mut evening = Evening::with_files(WINDOW, &[("decks/story.toml", &text)]);
    improve(&mut evening, "event.steering");
    add(&mut evening, "What they did", " at the last minute");
    assert!(evening.says("Changed"));
    evening.wait_for("take over the steering from the computer at the last minute?");
    evening.ctrl(Key::S);
    evening.wait_for("Saved in story.toml");
    assert!(!evening.says("What it yields"), "the form is closed");
    improve(&mut evening, "quote.desolation");
    add(&mut evening, "Note", " It was July.");
    evening.window.key_press_modifiers(egui::Modifiers::COMMAND, Key::Enter);
    evening.wait_for("Saved in story.toml");
    let after = file(&evening);
    assert_eq!(
        differing(&text, &after),
        [
            (
                "note = \"He had just climbed down the ladder.\"\r",
                "note = \"He had just climbed down the ladder. It was July.\"\r",
            ),
            (
                "  did          = 'take over the steering from the computer'   # from orbit on\r",
                "  did          = 'take over the steering from the computer at the last minute'   # from orbit on\r",
            ),
        ]
    );
    evening.ctrl(Key::Z);
    evening.wait_for("Undone: your change of quote.desolation");
    evening.ctrl(Key::Z);
    evening.wait_for("Undone: your change of event.steering");
    assert_eq!(file(&evening), text, "every byte is back");
}

#[test]
fn what_would_leave_the_fact_out_is_told_and_saved_only_when_asked_twice() {
    let mut evening = Evening::with_the_moon_story(WINDOW);
    improve(&mut evening, "event.steering");
    add(&mut evening, "What they did", " of {nobody}");
    evening.wait_for("Nobody and nothing here has the id `nobody`");
    evening.wait_for("Nothing: the deck would leave this fact out.");
    evening.ctrl(Key::S);
    assert!(evening.says("Saved like this, the deck would leave this fact out"));
    assert_eq!(file(&evening), STORY);
    evening.ctrl(Key::S);
    evening.wait_for("Saved in story.toml");
    assert!(file(&evening).contains("from the computer of {nobody}\""));
    evening.ctrl(Key::Z);
    evening.wait_for("Undone: your change of event.steering");
    assert_eq!(file(&evening), STORY);
}

#[test]
fn what_was_typed_is_kept_until_it_is_saved_or_thrown_away() {
    let mut evening = Evening::with_the_moon_story(WINDOW);
    improve(&mut evening, "event.steering");
    evening.key(Key::Escape);
    assert!(!evening.says("What you typed is kept"), "nothing was typed");
    improve(&mut evening, "event.steering");
    add(&mut evening, "What they did", " for good");
    evening.key(Key::Escape);
    assert!(evening.says("What you typed is kept"));
    assert!(!evening.says("What it yields"));
    improve(&mut evening, "event.steering");
    assert!(evening.says("What you typed before is still here."));
    evening.click("Throw away what I typed");
    assert!(!evening.says("What you typed before is still here."));
    assert!(!evening.says("Throw away what I typed"));
    assert_eq!(file(&evening), STORY);
}

#[test]
fn a_file_that_somebody_else_changes_keeps_both_changes() {
    let mut evening = Evening::with_the_moon_story(WINDOW);
    improve(&mut evening, "event.steering");
    add(&mut evening, "What they did", " for good");
    // Elsewhere in the file, in this fact, and in the same field.
    let theirs = STORY
        .replace("title = \"The first men on the Moon\"", "title = \"Moon\"")
        .replace("full of boulders", "full of rocks")
        .replace("take over the steering", "take the steering");
    fs::write(evening.folder().join("decks/story.toml"), &theirs).unwrap();
    evening.wait_for("The file says by now: take the steering from the computer");
    evening.ctrl(Key::S);
    evening.wait_for("Saved in story.toml");
    let both = theirs.replace(
        "take the steering from the computer",
        "take over the steering from the computer for good",
    );
    assert_eq!(file(&evening), both);
}

#[test]
fn a_file_that_cannot_be_written_says_so_and_nothing_typed_is_lost() {
    let mut evening = Evening::with_the_moon_story(WINDOW);
    let path = evening.folder().join("decks/story.toml");
    let mut permissions = fs::metadata(&path).unwrap().permissions();
    permissions.set_readonly(true);
    fs::set_permissions(&path, permissions).unwrap();
    improve(&mut evening, "event.steering");
    add(&mut evening, "What they did", " for good");
    evening.ctrl(Key::S);
    evening.wait_for("The fact was not saved");
    assert!(evening.says("was not changed: it is read-only. What you typed is kept here."));
    fs::remove_file(&path).unwrap();
    evening.wait_for("The deck is no longer there");
    assert!(evening.says("Throw away what I typed"), "what was typed is still there");
}

#[test]
fn a_deck_that_came_with_the_program_is_mended_in_a_copy_of_ones_own() {
    let mut evening = Evening::first(WINDOW);
    let (name, _) = newsdeck::library::shipped().next().unwrap();
    let copy = evening.folder().join(name);
    improve(&mut evening, "event.visa-revoked");
    assert!(evening.says("Saving puts a copy of your own into your decks folder"));
    add(&mut evening, "Note", "Looked up twice.");
    evening.ctrl(Key::S);
    evening.wait_for("Saved in your own copy, trump-petro-2026.toml.");
    let text = fs::read_to_string(&copy).unwrap();
    let (_, shipped) = newsdeck::library::shipped().next().unwrap();
    assert_eq!(text.lines().count(), shipped.lines().count() + 1);
    evening.ctrl(Key::Z);
    evening.wait_for("Undone: your change of event.visa-revoked");
    assert!(!copy.exists(), "the deck of the program is back");
}

#[test]
fn an_answer_that_is_right_too_is_never_offered_again() {
    let mut evening = Evening::with_the_moon_story(WINDOW);
    improve(&mut evening, "event.steering");
    evening.wait_for("Right too: ");
    let label = |evening: &Evening| {
        let node = evening.window.query_all_by_label_contains("Right too: ").next();
        node.map(|node| node.accesskit_node().label().unwrap_or_default())
    };
    let first = label(&evening).unwrap();
    evening.click(&first);
    evening.ctrl(Key::S);
    evening.wait_for("Saved in story.toml");
    let answer = first.trim_start_matches("Right too: ");
    assert!(file(&evening).contains(&format!("never = [\"{answer}\"]")), "{answer}");
    improve(&mut evening, "event.steering");
    evening.wait_for("What it yields");
    assert_ne!(label(&evening), Some(first));
}

#[test]
fn the_focus_goes_back_to_where_one_came_from() {
    let mut evening = Evening::with_the_moon_story(WINDOW);
    evening.ctrl(Key::F);
    evening.window.get_by_label("Search your facts").type_text("steering");
    evening.look();
    evening.key(Key::ArrowDown);
    evening.key(Key::I);
    assert!(evening.says("What it yields"), "by key, from the line of a fact");
    evening.key(Key::Escape);
    evening.key(Key::Enter);
    evening.click("Improve this fact");
    assert!(evening.says("What it yields"));
    evening.key(Key::Escape);
    assert!(evening.says("1 fact"), "the search is as it was");
}

#[test]
fn a_field_takes_no_more_than_a_file_can_hold() {
    let mut evening = Evening::with_the_moon_story(WINDOW);
    improve(&mut evening, "event.steering");
    let paste = "x\u{7}\u{202e}\"'\\{[".repeat(12_000);
    evening.app().apply(Command::WriteField("did".to_owned(), paste));
    evening.look();
    evening.wait_for("`did` is 16000 characters long");
}

#[test]
fn in_a_quiz_a_wrong_option_is_said_to_be_right_too_and_the_fact_improved() {
    let mut evening = Evening::with_the_moon_story(WINDOW);
    evening.app().apply(Command::GoTo(Room::Quiz));
    evening.key(Key::Enter);
    while !evening.says("This one is right too") {
        evening.key(Key::A);
        if !evening.says("This one is right too") {
            evening.key(Key::Enter);
        }
    }
    evening.key(Key::R);
    evening.wait_for("is not offered as wrong there again");
    assert!(file(&evening).contains("never = ["));
    assert!(!evening.says("This one is right too"), "it is said");
    evening.ctrl(Key::Z);
    evening.wait_for("being right too");
    assert_eq!(file(&evening), STORY);
    assert!(evening.says("This one is right too"), "the answer still stands");
    evening.key(Key::I);
    assert!(evening.says("What it yields"));
    evening.key(Key::Escape);
    assert!(evening.says("This one is right too"), "as one left it");
}

#[test]
fn what_was_said_to_be_right_joins_the_deck_with_one_key() {
    let mut evening = Evening::with_the_moon_story(WINDOW);
    evening.app().apply(Command::Set(Setting::Answers(Answers::Typed)));
    evening.look();
    evening.key(Key::Enter);
    let mut tries = 0;
    loop {
        tries += 1;
        assert!(tries < 20, "some card asks for a name");
        evening.type_into("Your answer", "the man of the hour");
        evening.key(Key::Enter);
        evening.key(Key::R);
        if evening.says("Right from now on: add it to the deck") {
            break;
        }
        evening.key(Key::Enter);
    }
    evening.key(Key::A);
    evening.wait_for("“the man of the hour” is right from now on");
    assert!(file(&evening).contains("\"the man of the hour\""));
    assert!(!evening.says("Right from now on: add it to the deck"));
    evening.ctrl(Key::Z);
    evening.wait_for("Undone: ");
    assert_eq!(file(&evening), STORY);
}

#[test]
fn the_form_beside_what_it_yields() {
    let mut evening = Evening::with_the_moon_story(WINDOW);
    improve(&mut evening, "event.steering");
    add(&mut evening, "What they did", " of {nasa}");
    evening.wait_for("New or changed");
    picture(&mut evening, "improve");
}

#[test]
fn the_form_above_what_it_yields_in_a_narrow_window() {
    let mut evening = Evening::with_the_moon_story([900.0, 600.0]);
    improve(&mut evening, "quote.desolation");
    add(&mut evening, "The words", " in {");
    evening.look();
    picture(&mut evening, "improve-narrow");
}

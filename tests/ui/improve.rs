//! Mending facts on the spot: the form, what it yields, and what is written into the file.

use std::fs;

use egui::{Key, Role};
use egui_kittest::kittest::Queryable;
use newsdeck::app::Command;
use newsdeck::deck::{DeckId, FactId};

use crate::evening::{Evening, STORY};

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
    evening.type_into("What they did", " at the last minute");
    assert!(evening.says("Changed"));
    evening.wait_for("take over the steering from the computer at the last minute?");
    evening.ctrl(Key::S);
    evening.wait_for("Saved in story.toml. Ctrl+Z takes that back");
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

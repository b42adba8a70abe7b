//! The first evening from end to end, by keys alone: ten cards, a quiz of ten, a look at the
//! timeline, a search, another theme, and the last answer taken back. Only keys reach the window.

use egui::{Event, Key, Modifiers, Role};
use egui_kittest::kittest::{AccessKitNode, NodeT};
use newsdeck::app::{Room, Theme};

use crate::evening::Evening;

const WINDOW: [f32; 2] = [1280.0, 800.0];
/// No page has more to go through with Tab than this.
const MOST_TABS: usize = 120;

/// The name of what has the focus.
fn focused(evening: &Evening) -> Option<String> {
    fn find(node: &AccessKitNode<'_>) -> Option<String> {
        let deeper = node.children().find_map(|child| find(&child));
        deeper.or_else(|| node.label().filter(|_| node.is_focused()))
    }
    find(&evening.window.root().accesskit_node())
}

/// What is heard by itself when the page changes.
fn read_out(evening: &Evening) -> Vec<String> {
    fn collect(node: &AccessKitNode<'_>, into: &mut Vec<String>) {
        if node.live() != egui::accesskit::Live::Off && node.role() != Role::Window {
            // Words that are read out beside a name stand in the value.
            into.extend(node.value().or_else(|| node.label()));
        }
        node.children().for_each(|child| collect(&child, into));
    }
    let mut said = Vec::new();
    collect(&evening.window.root().accesskit_node(), &mut said);
    said
}

fn hears(evening: &Evening, words: &str) -> bool {
    read_out(evening).iter().any(|said| said.contains(words))
}

/// Goes on with Tab until `name` has the focus.
fn tab_to(evening: &mut Evening, name: &str) {
    let mut met = Vec::new();
    for _ in 0..MOST_TABS {
        evening.key(Key::Tab);
        let here = focused(evening);
        if here.as_deref() == Some(name) {
            return;
        }
        met.extend(here);
    }
    panic!("Tab never comes to “{name}”, but to {met:?}");
}

fn type_text(evening: &mut Evening, text: &str) {
    evening.window.event(Event::Text(text.to_owned()));
    evening.look();
}

#[test]
fn the_first_evening_needs_no_mouse() {
    let mut evening = Evening::first(WINDOW);
    assert!(evening.says("A new story") && evening.says("Study 10 minutes"));
    tab_to(&mut evening, "Study 10 minutes");
    evening.key(Key::Enter);
    ten_cards(&mut evening);
    ten_questions(&mut evening);
    the_timeline(&mut evening);
    a_search(&mut evening);
    another_theme(&mut evening);
    evening.ctrl(Key::Z);
    assert!(hears(&evening, "Undone: your answer to"), "{:?}", read_out(&evening));
}

fn ten_cards(evening: &mut Evening) {
    assert_eq!(evening.app().room(), Room::Study);
    for card in 0..10 {
        assert!(evening.says("Show answer"), "card {card}");
        // Half of them by the keys of the page, half by Tab: the answer, then its grades.
        if card % 2 == 0 {
            evening.key(Key::Space);
            assert!(evening.says("Missed, in 1 minute"), "card {card} says when it comes back");
            evening.key(if card % 4 == 0 { Key::Num1 } else { Key::Num2 });
        } else {
            tab_to(evening, "Show answer");
            evening.key(Key::Enter);
            tab_to(evening, "Knew it, in 10 minutes");
            evening.key(Key::Space);
        }
    }
    assert_eq!(evening.app().today().answered_today, 10);
    evening.key(Key::Escape);
    for words in ["Session done", "Newly learned", "Coming back: "] {
        assert!(evening.says(words), "{words}");
    }
}

fn ten_questions(evening: &mut Evening) {
    evening.ctrl(Key::Num3);
    tab_to(evening, "Count this quiz: Counts");
    evening.key(Key::Enter);
    tab_to(evening, "Start the quiz");
    evening.key(Key::Enter);
    for question in 0..10 {
        assert!(evening.says(&format!("Question {} of 10", question + 1)));
        evening.key([Key::A, Key::Num2, Key::C][question % 3]);
        assert!(
            hears(evening, "Right: ") || hears(evening, "Not this one."),
            "question {question} is read out as right or not: {:?}",
            read_out(evening)
        );
        evening.key(Key::Enter);
    }
    assert!(evening.says("of 10 right") && evening.says("What was missed"));
}

fn the_timeline(evening: &mut Evening) {
    evening.ctrl(Key::Num4);
    evening.key(Key::ArrowRight);
    assert!(evening.says("Study this"), "the fact that was stepped to is told at the foot");
    evening.key(Key::H);
    evening.key(Key::End);
    evening.key(Key::Plus);
    evening.key(Key::Num0);
    assert!(evening.says("Those you have not met are outlines"));
    tab_to(evening, "Another story");
    evening.key(Key::Enter);
    tab_to(evening, "Getting to know Newsdeck");
    evening.key(Key::Enter);
    evening.look();
    assert!(!evening.says("Donald Trump"), "another story is told");
}

fn a_search(evening: &mut Evening) {
    evening.ctrl(Key::F);
    assert_eq!(focused(evening).as_deref(), Some("Search your facts"));
    type_text(evening, "tariffs who:petro");
    assert!(evening.says(" fact"), "how many were found");
    evening.key(Key::ArrowDown);
    evening.key(Key::Escape);
}

fn another_theme(evening: &mut Evening) {
    evening.ctrl(Key::Comma);
    tab_to(evening, "Theme: Dark");
    evening.key(Key::Space);
    assert_eq!(evening.app().settings().theme, Theme::Dark);
    // Back with Shift, as far as forward.
    evening.window.key_press_modifiers(Modifiers::SHIFT, Key::Tab);
    evening.look();
    assert_eq!(focused(evening).as_deref(), Some("Theme: Light"));
    evening.ctrl(Key::Num1);
    assert!(evening.says("The story so far"));
}

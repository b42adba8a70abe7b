//! Where an answer stands and how it is known can be read by whoever cannot see colours, does
//! not use a mouse, or has the screen read out.

use egui::Key;
use egui_kittest::kittest::Queryable;
use newsdeck::app::App;
use newsdeck::app::view::{QuizView, StudyView};
use newsdeck::exercise::Corroboration;

use crate::evening::Evening;

const WINDOW: [f32; 2] = [1280.0, 800.0];

/// A date that one paper gives more exactly, and that is the only thing asked.
const FLIGHT: &str = r#"
format = 1
[deck]
id = "flight"
title = "The flight of Apollo 11"
lang = "en"
[source.post]
outlet = "Post"
[source.star]
outlet = "Star"
[body.nasa]
name = "NASA"
[event.launch]
actor = "nasa"
did = "launch Apollo 11"
when = "1969-07"
when_note.star = "mid-July"
cite.post = "¶1"
cite.star = { at = "¶2", words = "in the middle of July" }
skip = ["who", "what"]
"#;

fn agreed(app: &App) -> Corroboration {
    match app.study() {
        StudyView::Card(card) => card.exercise.corroboration,
        other => panic!("no card on the screen: {other:?}"),
    }
}

#[test]
fn an_answer_shows_who_says_what_and_a_badge_that_explains_itself() {
    let mut evening = Evening::with_files(WINDOW, &[("decks/flight.toml", FLIGHT)]);
    evening.key(Key::Enter);
    evening.key(Key::Space);
    assert_eq!(agreed(evening.app()), Corroboration::Finer);
    assert!(evening.says("Source: Post ¶1"));
    assert!(evening.says("Source: Star ¶2, which says: mid-July"));

    let meaning = "One says it more exactly";
    assert!(!evening.says(meaning));
    evening.window.get_by_label("One report is more exact").focus();
    evening.look();
    assert!(evening.says(meaning), "the badge that has the focus explains itself");
    evening.window.get_by_label("Source: Star ¶2, which says: mid-July").focus();
    evening.look();
    assert!(evening.says("in the middle of July"));
    assert!(!evening.says(meaning));
}

#[test]
fn a_badge_under_the_pointer_explains_itself() {
    let mut evening = Evening::with_files(WINDOW, &[("decks/flight.toml", FLIGHT)]);
    evening.key(Key::Enter);
    evening.key(Key::Space);
    evening.window.get_by_label("Stated").hover();
    evening.wait_for("The reports say so in their own voice");
}

#[test]
fn a_badge_that_has_the_focus_leaves_the_keys_of_the_page_alone() {
    let mut evening = Evening::with_the_moon_story(WINDOW);
    evening.ctrl(Key::Num3);
    evening.key(Key::Enter);
    evening.key(Key::A);
    evening.window.get_by_label("Stated").focus();
    evening.look();
    evening.key(Key::Enter);
    match evening.app().quiz() {
        QuizView::Question(question) => assert_eq!(question.number, 2),
        other => panic!("no question on the screen: {other:?}"),
    }
}

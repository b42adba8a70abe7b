//! What comes next begins at its top, however far one had scrolled in what came before; and what has
//! just come up, an answer, is where it is seen.

use egui::Key;
use newsdeck::app::{Answers, Buttons, Command, Setting};

use crate::evening::Evening;
use crate::painted::painted;

/// A low window with large text, in which no page fits whole.
const WINDOW: [f32; 2] = [900.0, 600.0];
const PERCENT: u32 = 175;

fn low_evening() -> Evening {
    let mut evening = Evening::with_the_moon_story(WINDOW);
    evening.app().apply(Command::Set(Setting::TextPercent(PERCENT)));
    evening.look();
    evening
}

/// Whether all of what says `words` can be seen on its page.
fn is_in_sight(evening: &Evening, words: &str) -> bool {
    let texts = painted(&evening.window.output().shapes);
    texts.iter().any(|text| text.words.contains(words) && text.is_whole())
}

#[test]
fn the_next_question_begins_at_its_top() {
    let mut evening = low_evening();
    evening.ctrl(Key::Num3);
    evening.key(Key::Enter);
    assert!(is_in_sight(&evening, "Question 1 of"));
    evening.key(Key::A);
    assert!(!is_in_sight(&evening, "Question 1 of"), "scrolled to what came of it");
    evening.key(Key::Enter);
    assert!(is_in_sight(&evening, "Question 2 of"));
}

#[test]
fn the_next_card_begins_at_its_top_and_so_does_the_same_card_again() {
    let mut evening = low_evening();
    evening.key(Key::Enter);
    for _ in 0..4 {
        assert!(is_in_sight(&evening, "minutes left"));
        evening.key(Key::Space);
        evening.key(Key::W);
        assert!(!is_in_sight(&evening, "minutes left"), "scrolled to what was unfolded");
        evening.key(Key::Num1);
    }
}

#[test]
fn a_result_begins_at_its_top_each_time() {
    let mut evening = low_evening();
    evening.ctrl(Key::Num3);
    for _ in 0..2 {
        evening.key(Key::Enter);
        evening.key(Key::A);
        evening.key(Key::Escape);
        assert!(is_in_sight(&evening, "Quiz done"));
        evening.key(Key::End);
        assert!(!is_in_sight(&evening, "Quiz done"));
        evening.key(Key::N);
    }
}

#[test]
fn the_answer_that_a_host_shows_is_in_sight_and_the_next_question_at_its_top() {
    let mut evening = low_evening();
    evening.ctrl(Key::Num6);
    evening.click("Begin the quiz night");
    for place in ["Question 1 of", "Question 2 of", "Question 3 of"] {
        evening.window.key_press(Key::Space);
        evening.look();
        assert!(is_in_sight(&evening, place));
        for _ in 0..3 {
            evening.window.key_press(Key::Space);
            evening.look();
        }
        assert!(is_in_sight(&evening, "right answer"), "{place}");
    }
}

#[test]
fn a_grade_that_enter_gives_says_when_the_fact_comes_back() {
    let mut evening = Evening::with_the_moon_story([1280.0, 800.0]);
    for setting in [
        Setting::TextPercent(PERCENT),
        Setting::Buttons(Buttons::Four),
        Setting::Answers(Answers::Typed),
    ] {
        evening.app().apply(Command::Set(setting));
    }
    evening.key(Key::Enter);
    evening.type_into("Your answer", "no idea");
    evening.key(Key::Enter);
    assert!(is_in_sight(&evening, "in 1 minute") && is_in_sight(&evening, "↵"));
}

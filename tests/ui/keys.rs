//! Everything a student does in an evening, without touching the mouse.

use egui::Key;
use egui_kittest::kittest::Queryable;
use newsdeck::app::view::{QuizView, StudyView};
use newsdeck::app::{Buttons, Command, Motion, Room, Setting};

use crate::evening::Evening;

const WINDOW: [f32; 2] = [1280.0, 800.0];

/// The prompt of the card on the screen.
fn prompt(evening: &mut Evening) -> String {
    match evening.app().study() {
        StudyView::Card(card) => card.exercise.prompt.to_string(),
        other => panic!("no card on the screen: {other:?}"),
    }
}

#[test]
fn the_first_card_is_one_key_away() {
    let mut evening = Evening::first(WINDOW);
    assert!(evening.says("A new story"));
    evening.key(Key::Enter);
    let asked = prompt(&mut evening);
    assert!(evening.says(&asked), "the prompt is on the screen");
    evening.key(Key::Space);
    assert!(evening.says("Missed"));
    assert!(evening.says("Knew it"));
    evening.key(Key::Num2);
    assert_ne!(prompt(&mut evening), asked, "the next card");
}

#[test]
fn ten_cards_and_a_quiz_are_done_by_keys_alone() {
    let mut evening = Evening::first(WINDOW);
    evening.key(Key::Enter);
    for n in 0..10 {
        evening.key(Key::Space);
        evening.key(if n % 3 == 0 { Key::Num1 } else { Key::Num2 });
    }
    assert_eq!(evening.app().today().answered_today, 10);
    evening.key(Key::Escape);
    assert!(evening.says("Session done"));
    assert!(evening.says("Look at these again"));

    evening.ctrl(Key::Num3);
    evening.key(Key::Enter);
    let mut answered = 0;
    while matches!(evening.app().quiz(), QuizView::Question(_)) {
        evening.key([Key::A, Key::Num2, Key::C][answered % 3]);
        assert!(
            evening.says("Right: ") || evening.says("Not this one."),
            "question {answered} says at once whether it was right"
        );
        evening.key(Key::Enter);
        answered += 1;
    }
    assert_eq!(answered, 10);
    assert!(evening.says("of 10 right"));
}

#[test]
fn what_was_done_is_there_after_a_restart_and_can_be_undone() {
    let mut evening = Evening::first(WINDOW);
    evening.key(Key::Enter);
    for _ in 0..3 {
        evening.key(Key::Space);
        evening.key(Key::Num2);
    }
    let mut evening = evening.restarted();
    assert_eq!(evening.app().today().answered_today, 3);
    evening.ctrl(Key::Z);
    assert!(evening.says("Undone: your answer to"));
    assert_eq!(evening.app().today().answered_today, 2);
}

#[test]
fn a_quiz_goes_on_where_the_program_stopped() {
    let mut evening = Evening::first(WINDOW);
    evening.ctrl(Key::Num3);
    evening.key(Key::Enter);
    for _ in 0..4 {
        evening.key(Key::A);
        evening.key(Key::Enter);
    }
    let mut evening = evening.restarted();
    evening.ctrl(Key::Num3);
    assert!(evening.says("Question 5 of 10"));
}

#[test]
fn a_timed_quiz_on_one_topic_says_how_long_is_left_and_when_time_is_up() {
    let mut evening = Evening::with_the_moon_story(WINDOW);
    evening.ctrl(Key::Num3);
    assert!(evening.says("15 facts can be asked"));
    evening.click("Topics: The landing");
    assert!(evening.says("4 facts can be asked"));
    evening.click("Time for a question: 10 seconds");
    evening.window.key_press(Key::Enter);
    evening.look();
    evening.pass(3_500);
    assert!(evening.says("7 seconds left"));
    assert!(evening.says("Time left for this question"), "the line");
    evening.app().apply(Command::Set(Setting::Motion(Motion::Reduced)));
    evening.pass(5_600);
    assert!(evening.says("1 second left"));
    assert!(!evening.says("Time left for this question"), "nothing moves but the number");
    evening.pass(1_000);
    assert!(evening.says("Time is up. The answer is "));
    evening.key(Key::Enter);
    assert!(evening.says("Question 2 of "));
    evening.key(Key::Escape);
    assert!(evening.says("Time was up"));
}

#[test]
fn four_buttons_are_four_keys() {
    let mut evening = Evening::first(WINDOW);
    evening.app().apply(Command::Set(Setting::Buttons(Buttons::Four)));
    evening.key(Key::Enter);
    evening.key(Key::Space);
    for label in ["Again", "Hard", "Good", "Easy"] {
        assert!(evening.says(label), "{label}");
    }
    evening.key(Key::Num4);
    assert_eq!(evening.app().today().answered_today, 1);
}

#[test]
fn every_room_has_its_key_and_says_its_name() {
    let mut evening = Evening::first(WINDOW);
    for (key, room, words) in [
        (Key::Num2, Room::Study, "waiting"),
        (Key::Num3, Room::Quiz, "A quiz on the story"),
        (Key::Num4, Room::Stories, "Look closer"),
        (Key::Num5, Room::Library, "Bring in a deck"),
        (Key::Num6, Room::Night, "Begin the quiz night"),
        (Key::Num7, Room::Progress, "Progress"),
        (Key::Comma, Room::Settings, "Text size in percent"),
        (Key::Num1, Room::Today, "A new story"),
    ] {
        evening.ctrl(key);
        assert_eq!(evening.app().room(), room);
        assert!(evening.says(words), "{words}");
    }
}

#[test]
fn the_key_sheet_opens_and_closes() {
    let mut evening = Evening::first(WINDOW);
    evening.key(Key::Questionmark);
    assert!(evening.says("On this page"));
    assert!(evening.says("Find a command or a fact"), "what works everywhere");
    evening.key(Key::Escape);
    assert!(!evening.says("On this page"));
    evening.key(Key::Questionmark);
    evening.key(Key::Enter);
    assert!(evening.says("On this page"), "the keys of the page do nothing under it");
    assert_eq!(evening.app().room(), Room::Today);
    evening.key(Key::Questionmark);
    assert!(!evening.says("On this page"));
}

#[test]
fn marking_and_putting_aside_say_so() {
    let mut evening = Evening::first(WINDOW);
    evening.key(Key::Enter);
    evening.key(Key::M);
    assert!(evening.says("Marked: "));
    let asked = prompt(&mut evening);
    evening.key(Key::S);
    assert!(evening.says("Not asked again: "));
    assert_ne!(prompt(&mut evening), asked);
    evening.ctrl(Key::Z);
    assert!(evening.says("Undone: putting aside"));
}

#[test]
fn a_typed_answer_is_checked_on_enter() {
    let mut evening = Evening::first(WINDOW);
    evening.app().apply(Command::Set(Setting::Answers(newsdeck::app::Answers::Typed)));
    evening.key(Key::Enter);
    for _ in 0..20 {
        let StudyView::Card(card) = evening.app().study() else { panic!("no card") };
        if card.how == newsdeck::app::view::HowAnswered::Typed {
            break;
        }
        evening.key(Key::Space);
        evening.key(Key::Num2);
    }
    evening.window.get_by_label("Your answer").type_text("nobody in particular");
    evening.look();
    evening.key(Key::Enter);
    assert!(evening.says("Not the answer"));
    assert!(evening.says("You typed “nobody in particular”"));
    evening.key(Key::R);
    assert!(evening.says("Counted as right, as you said"));
}

#[test]
fn a_card_says_why_it_is_asked_and_where_it_can_be_improved() {
    let mut evening = Evening::with_the_moon_story(WINDOW);
    evening.key(Key::Enter);
    evening.key(Key::Space);
    evening.key(Key::W);
    for words in ["Why now?", "It is new: ", "Back in 10 minutes, for step 2 of 2."] {
        assert!(evening.says(words), "{words}");
    }
    evening.key(Key::I);
    assert!(evening.says("story.toml:"), "the file and the line");
    evening.key(Key::Escape);
    assert!(!evening.says("story.toml:"));
    assert!(evening.says("It is new: "), "as one left it");
}

#[test]
fn putting_off_and_beginning_anew_say_so_and_are_undone() {
    let mut evening = Evening::with_the_moon_story(WINDOW);
    evening.key(Key::Enter);
    let asked = prompt(&mut evening);
    evening.key(Key::B);
    assert!(evening.says("Not asked again today: "));
    assert_ne!(prompt(&mut evening), asked);
    evening.ctrl(Key::Z);
    assert!(evening.says("Undone: putting off"));
    assert_eq!(prompt(&mut evening), asked);
    evening.app().apply(Command::Set(Setting::NewPerDay(1)));
    evening.key(Key::Space);
    evening.key(Key::Num2);
    assert_eq!(prompt(&mut evening), asked, "it comes again after a step");
    evening.key(Key::N);
    assert!(evening.says("Learned anew from its next showing: "));
    evening.ctrl(Key::Z);
    assert!(evening.says("Undone: beginning "));
}

#[test]
fn a_topic_is_practised_and_the_screen_says_that_nothing_counts() {
    let mut evening = Evening::with_the_moon_story(WINDOW);
    evening.ctrl(Key::Num2);
    assert!(evening.says("Practise a topic"));
    evening.click("The landing · 4");
    assert!(evening.says("Practice: nothing in the schedule moves"));
    evening.key(Key::Space);
    assert!(evening.says("not counted"));
    evening.key(Key::Num2);
    evening.ctrl(Key::Z);
    assert!(evening.says("Undone: your practice of"));
    evening.key(Key::Escape);
    evening.key(Key::P);
    assert!(evening.says("Practice: nothing in the schedule moves"), "all of the deck");
    assert_eq!(evening.app().today().answered_today, 0);
}

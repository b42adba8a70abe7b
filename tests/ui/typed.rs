//! Typing answers: what became of them is said, and what was right after all can be taken over.

use egui::Key;
use egui_kittest::kittest::Queryable;
use newsdeck::app::view::{CardView, StudyView};
use newsdeck::app::{Answers, Command, Setting};
use newsdeck::exercise::Answer;

use crate::evening::{Evening, STORY};

const WINDOW: [f32; 2] = [1280.0, 800.0];

/// An evening of typing, at the first card whose answer is like this.
fn at_a_card(is_wanted: fn(&CardView) -> bool) -> Evening {
    let mut evening = Evening::with_the_moon_story(WINDOW);
    evening.app().apply(Command::Set(Setting::Answers(Answers::Typed)));
    evening.app().apply(Command::Set(Setting::NewPerDay(100)));
    evening.key(Key::Enter);
    for _ in 0..60 {
        match evening.app().study() {
            StudyView::Card(card) if is_wanted(card) => return evening,
            _ => evening.app().apply(Command::Suspend),
        }
        evening.look();
    }
    panic!("there is no such card");
}

fn type_answer(evening: &mut Evening, text: &str) {
    evening.window.get_by_label("Your answer").type_text(text);
    evening.look();
    evening.key(Key::Enter);
}

fn asks_for_a_name(card: &CardView) -> bool {
    card.exercise.typed() && *card.exercise.answer_text == *"Neil Armstrong"
}

#[test]
fn somebody_elses_name_is_said_to_be_theirs() {
    let mut evening = at_a_card(asks_for_a_name);
    type_answer(&mut evening, "M. Collins");
    assert!(evening.says("That is Michael Collins"));
    assert!(evening.says("You typed “M. Collins”"));
    assert!(evening.says("Neil Armstrong"));
}

#[test]
fn a_refusal_says_why() {
    for (typed, said) in [
        ("N Armstrng", "Right, though it is spelt “Neil Armstrong”"),
        ("Neil", "A first name alone does not say who"),
        ("Amstrog Niel", "Not the answer"),
    ] {
        let mut evening = at_a_card(asks_for_a_name);
        type_answer(&mut evening, typed);
        assert!(evening.says(said), "{typed}");
    }
    let asks_for_a_day = |card: &CardView| matches!(&card.exercise.answer, Answer::When(when) if when.first_day() == when.last_day());
    let mut evening = at_a_card(asks_for_a_day);
    type_answer(&mut evening, "autumn");
    assert!(evening.says("Not read as a date"));
}

#[test]
fn what_was_right_after_all_is_added_to_the_deck_from_the_library() {
    let mut evening = at_a_card(asks_for_a_name);
    type_answer(&mut evening, "the skipper");
    evening.key(Key::R);
    assert!(evening.says("Counted as right, as you said"));
    evening.key(Key::Enter);
    evening.open_deck("The first men on the Moon");
    evening.click("1 name was taken for right: add it?");
    assert!(evening.says("“the skipper” for Neil Armstrong"));
    assert!(evening.says("[person.armstrong] also = [\"the skipper\"]"));
    evening.click("Add to the deck");
    let file = evening.folder().join("decks/story.toml");
    for _ in 0..500 {
        evening.look();
        if !evening.says("taken for right") {
            break;
        }
        std::thread::sleep(std::time::Duration::from_millis(10));
    }
    let short = "short = \"Armstrong\"\n";
    let expected = STORY.replace(short, &format!("{short}also = [\"the skipper\"]\n"));
    assert_eq!(std::fs::read_to_string(file).unwrap(), expected);
}

#[test]
fn a_name_for_a_shipped_deck_goes_into_a_copy_of_ones_own() {
    let mut evening = Evening::first(WINDOW);
    evening.app().apply(Command::Set(Setting::Answers(Answers::Typed)));
    evening.key(Key::Enter);
    loop {
        let StudyView::Card(card) = evening.app().study() else { panic!("no card") };
        if card.exercise.typed() && matches!(card.exercise.answer, Answer::Entity(_)) {
            break;
        }
        evening.app().apply(Command::Suspend);
        evening.look();
    }
    type_answer(&mut evening, "a name of my own");
    evening.key(Key::R);
    evening.key(Key::Enter);
    evening.open_deck("Trump and Petro");
    evening.click("1 name was taken for right: add it?");
    assert!(evening.says("Adding puts a copy of your own into your decks folder"));
    evening.click("Copy the line");
    evening.click("Add to the deck");
    evening.wait_for("Saved in your own copy, trump-petro-2026.toml.");
}

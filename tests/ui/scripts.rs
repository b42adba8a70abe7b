//! Names and words in many scripts on the screen: every page stands, and what is read out is
//! what was written, in whatever order it is painted. No test leans on the fonts of a system:
//! what the bundled ones cannot draw are boxes here.

use egui::{Event, ImeEvent, Key, MissingGlyphPolicy};
use egui_kittest::kittest::Queryable;
use newsdeck::app::{Answers, Command, Room, Setting};

use crate::evening::Evening;

const DECK: &str = include_str!("../scripts.toml");
const WINDOW: [f32; 2] = [1000.0, 700.0];

fn evening() -> Evening {
    let mut evening = Evening::with_files(WINDOW, &[]);
    evening.window.ctx.set_missing_glyph_policy(MissingGlyphPolicy::Tofu);
    let path = evening.folder().join("scripts.toml");
    std::fs::write(&path, DECK).unwrap();
    evening.app().apply(Command::AddDeck(path));
    evening.look();
    evening
}

#[test]
fn every_room_stands_and_says_what_was_written() {
    let mut evening = evening();
    for room in Room::ALL {
        evening.app().apply(Command::GoTo(room));
        evening.look();
    }
    evening.app().apply(Command::GoTo(Room::Library));
    evening.look();
    evening.type_into("Search your facts", "declared or won");
    assert!(evening.says("يولد جميع الناس أحراراً متساوين في الكرامة والحقوق"));
    assert!(evening.says("שמואל יוסף עגנון won the Nobel Prize in Literature"));
    evening.app().apply(Command::GoTo(Room::Stories));
    evening.look();
    for key in [Key::H, Key::W, Key::C] {
        evening.key(key);
    }
    assert!(evening.says("नाथ ठाकुर") && evening.says("莫言"));
}

#[test]
fn a_card_shows_a_name_from_right_to_left_and_reads_it_out_as_written() {
    let mut evening = evening();
    evening.app().apply(Command::StartStudy);
    evening.look();
    assert!(evening.says("Who won the Nobel Prize in Literature in 1988?"));
    evening.key(Key::Space);
    assert_eq!(evening.count("نجيب محفوظ"), 1);
}

#[test]
fn letters_that_no_font_here_has_are_told_on_the_card_and_on_the_page_of_the_deck() {
    let mut evening = evening();
    let note = "No font on this computer has these letters: ";
    evening.app().apply(Command::StartStudy);
    evening.look();
    assert!(!evening.says(note), "the question is in Latin letters");
    evening.key(Key::Space);
    assert!(evening.says(&format!("{note}Arabic.")));
    evening.open_deck("Names in many scripts");
    assert!(evening.says(&format!("{note}Chinese characters, Arabic, Hebrew, Devanagari")));
}

#[test]
fn an_answer_is_typed_through_an_input_method() {
    let mut evening = evening();
    evening.app().apply(Command::Set(Setting::Answers(Answers::Typed)));
    evening.app().apply(Command::StartStudy);
    evening.look();
    evening.window.get_by_label("Your answer").focus();
    evening.look();
    let name = "نجيب محفوظ".to_owned();
    let typing = ImeEvent::Preedit { text: "نجيب".to_owned(), active_range_chars: None };
    for event in [typing, ImeEvent::Commit(name)] {
        evening.window.event(Event::Ime(event));
        evening.look();
    }
    evening.key(Key::Enter);
    assert!(evening.says("Right"), "{:?}", evening.app().study());
}

//! What was done is said at the foot of the page, with the way back, and covers nothing.

use egui::Key;
use egui_kittest::Node;
use egui_kittest::kittest::Queryable;

use crate::evening::Evening;
use crate::looks::picture;

const WINDOW: [f32; 2] = [1280.0, 800.0];
/// After so many frames what was said in passing is gone.
const FRAMES_OF_A_WORD: usize = 40;

fn let_time_pass(evening: &mut Evening) {
    for _ in 0..FRAMES_OF_A_WORD {
        evening.window.step();
    }
}

/// The button beside what was said; the page may have one of its own further up.
fn undo(evening: &Evening) -> Node<'_> {
    let nodes = evening.window.query_all_by_label("Undo");
    nodes.max_by(|a, b| a.rect().top().total_cmp(&b.rect().top())).unwrap()
}

/// A card that was answered, and the next one.
fn after_an_answer() -> Evening {
    let mut evening = Evening::with_the_moon_story(WINDOW);
    evening.key(Key::Enter);
    evening.key(Key::Space);
    evening.key(Key::Num2);
    evening
}

#[test]
fn an_answer_is_said_and_taken_back_by_its_button() {
    let mut evening = after_an_answer();
    assert!(evening.says("Answered: “"));
    assert_eq!(evening.app().today().answered_today, 1);
    undo(&evening).click();
    evening.look();
    assert!(evening.says("Undone: your answer to"));
    assert_eq!(evening.app().today().answered_today, 0);
}

#[test]
fn of_several_deeds_the_newest_is_named_and_ctrl_z_goes_on_backwards() {
    let mut evening = after_an_answer();
    evening.key(Key::M);
    assert!(evening.says("Marked: “"));
    assert!(!evening.says("Answered: “"));
    evening.ctrl(Key::Z);
    assert!(evening.says("Undone: the mark on"));
    evening.ctrl(Key::Z);
    assert!(evening.says("Undone: your answer to"));
}

#[test]
fn it_goes_by_itself_unless_the_pointer_or_the_focus_is_on_it() {
    let mut evening = after_an_answer();
    let_time_pass(&mut evening);
    assert!(!evening.says("Answered: “"));
    let mut evening = after_an_answer();
    undo(&evening).focus();
    evening.window.step();
    let_time_pass(&mut evening);
    assert!(evening.says("Answered: “"), "it has the focus");
}

#[test]
fn the_page_leaves_room_for_it_and_its_actions_do_not_move() {
    let mut evening = after_an_answer();
    let said = evening.window.get_by_label_contains("Answered: “").rect();
    let action = evening.window.get_by_label("Show answer").rect();
    assert!(said.bottom() < action.top());
    picture(&mut evening, "said");
    let_time_pass(&mut evening);
    assert_eq!(evening.window.get_by_label("Show answer").rect(), action);
}

//! A quiz night, led by keys from the laptop, with the big screen beside it.

use egui::accesskit::Role;
use egui::{Key, Modifiers};
use egui_kittest::kittest::Queryable;
use newsdeck::app::view::{EveningView, NightView};
use newsdeck::app::{Command, Motion, NightStep, Room, Setting};
use newsdeck::night::{Mark, Phase};

use crate::evening::Evening;
use crate::looks::picture;

const WINDOW: [f32; 2] = [1280.0, 800.0];

/// An evening of six teams with the usual rounds, before its first question.
pub fn begun(size: [f32; 2]) -> Evening {
    let mut evening = Evening::with_the_moon_story(size);
    evening.ctrl(Key::Num6);
    evening.click("Begin the quiz night");
    evening
}

fn view(evening: &mut Evening) -> EveningView {
    match evening.app().night() {
        NightView::Evening(view) => (**view).clone(),
        NightView::Setup(setup) => panic!("no evening on the screen, but {:?}", setup.fault),
    }
}

/// Presses a key at once: time alone would open and close questions.
fn press(evening: &mut Evening, key: Key) {
    evening.window.key_press(key);
    evening.look();
}

fn marks(evening: &mut Evening) -> Vec<Mark> {
    let view = view(evening);
    let number = view.question.unwrap().number;
    view.sheets.iter().find(|sheet| sheet.number == number).unwrap().marks.clone()
}

#[test]
fn an_evening_is_led_by_keys() {
    use Mark::{Half, Right, Wrong};
    let mut evening = begun(WINDOW);
    assert!(evening.says("Rehearse here") && evening.says("Rename Team 1"));
    for (words, phase) in
        [("Being read", Phase::Reading), ("Open", Phase::Open), ("Closed", Phase::Closed)]
    {
        press(&mut evening, Key::Space);
        assert_eq!(view(&mut evening).phase, phase);
        assert!(evening.says(words), "{words}");
    }
    for key in [Key::Num1, Key::Num3, Key::Num3, Key::Num6] {
        evening.key(key);
    }
    evening.window.key_press_modifiers(Modifiers::ALT, Key::Num2);
    evening.look();
    assert_eq!(marks(&mut evening), [Right, Half, Wrong, Wrong, Wrong, Right]);
    assert!(evening.says("Team 2: half right, 0.5 points"));
    evening.key(Key::Backspace);
    assert_eq!(marks(&mut evening), [Right, Wrong, Wrong, Wrong, Wrong, Right]);
    assert!(evening.says("Undone: the mark of Team 2 for question 1"));
    evening.key(Key::V);
    assert!(evening.says("This question does not count"));
    evening.key(Key::V);
    evening.key(Key::Space);
    evening.key(Key::Space);
    evening.key(Key::K);
    let question = view(&mut evening).question.unwrap();
    assert_eq!((question.number, view(&mut evening).sheets[1].is_void), (2, true));
    evening.key(Key::B);
    assert_eq!(view(&mut evening).question.unwrap().number, 1);
}

#[test]
fn a_key_that_is_held_down_takes_one_step() {
    let mut evening = begun(WINDOW);
    for _ in 0..5 {
        evening.window.key_down(Key::Space);
        evening.look();
    }
    assert_eq!(view(&mut evening).phase, Phase::Reading);
    evening.window.key_up(Key::Space);
    press(&mut evening, Key::Space);
    assert_eq!(view(&mut evening).phase, Phase::Open);
}

#[test]
fn an_earlier_question_is_marked_again() {
    let mut evening = begun(WINDOW);
    for _ in 0..5 {
        evening.app().apply(Command::Night(NightStep::Next));
        evening.look();
    }
    assert_eq!(view(&mut evening).question.unwrap().number, 1);
    evening.click("Mark question 1 of round 1 again");
    evening.key(Key::Num4);
    assert_eq!(view(&mut evening).sheets[0].marks[3], Mark::Right);
    evening.click("Done");
    evening.key(Key::Num4);
    assert_eq!(view(&mut evening).sheets[1].marks[3], Mark::Right);
}

#[test]
fn the_big_screen_opens_beside_the_page_and_closing_it_ends_nothing() {
    let mut evening = begun(WINDOW);
    // On the page, and on the big screen.
    let told = |evening: &Evening| evening.window.query_all_by_label_contains("2 rounds").count();
    assert_eq!(told(&evening), 1);
    evening.click("Open the big screen");
    assert_eq!(told(&evening), 2, "the second window");
    // Here the second window lies over the page, where no pointer reaches this button.
    evening.window.get_by_label("Close the big screen").click_accesskit();
    evening.look();
    assert_eq!(told(&evening), 1);
    evening.click("Rehearse here");
    assert!(told(&evening) == 1 && !evening.says("Rehearse here"));
    press(&mut evening, Key::Space);
    press(&mut evening, Key::Space);
    assert_eq!(view(&mut evening).phase, Phase::Open, "the keys of the host work in a rehearsal");
    let answer = view(&mut evening).sheets[0].answer.clone();
    assert!(evening.says(&answer), "it is among the options");
    assert!(!evening.says("Reported by"));
    press(&mut evening, Key::Space);
    press(&mut evening, Key::Space);
    assert!(evening.says("Reported by"));
    evening.key(Key::Escape);
    assert!(evening.says("Close the question") || evening.says("Next question"));
    assert_eq!(evening.app().room(), Room::Night);
}

#[test]
fn names_that_look_alike_are_told_and_can_be_mended() {
    let mut evening = Evening::with_the_moon_story(WINDOW);
    evening.ctrl(Key::Num6);
    evening.type_into("Team 1", "Atlas");
    evening.type_into("Team 2", "ATLAS");
    evening.click("Begin the quiz night");
    assert!(evening.says("“Atlas” and “ATLAS” look alike on the big screen."));
    evening.type_into("Team 2", " 2");
    evening.click("Begin the quiz night");
    assert_eq!(view(&mut evening).teams[1].name, "ATLAS 2");
}

#[test]
fn twelve_teams_have_a_key_each() {
    let mut evening = Evening::with_the_moon_story(WINDOW);
    evening.ctrl(Key::Num6);
    for _ in 0..6 {
        evening.click("One team more");
    }
    evening.click("Begin the quiz night");
    evening.key(Key::Space);
    for key in [Key::Num1, Key::Num6, Key::Q, Key::W, Key::E, Key::R, Key::T, Key::Y] {
        evening.key(key);
    }
    let right: Vec<usize> =
        (0..12).filter(|&team| marks(&mut evening)[team] == Mark::Right).collect();
    assert_eq!(right, [0, 5, 6, 7, 8, 9, 10, 11]);
}

#[test]
fn three_lines_of_a_question_are_read_in_a_small_window_with_large_text() {
    const LINE_HEIGHT: f32 = 36.0;
    const TILE: &str = "Team 1: not right, 0 points";
    let mut evening = begun([900.0, 600.0]);
    evening.app().apply(Command::Set(Setting::TextPercent(175)));
    evening.look();
    press(&mut evening, Key::Space);
    let stem = view(&mut evening).question.unwrap().stem;
    let question = evening.window.get_by_role_and_label(Role::Heading, &stem).rect();
    let tile = evening.window.get_by_role_and_label(Role::CheckBox, TILE).rect();
    assert!(tile.top() - question.top() > 3.0 * LINE_HEIGHT, "{question} {tile}");
}

#[test]
fn pictures_of_the_laptop() {
    let mut evening = Evening::with_the_moon_story(WINDOW);
    evening.ctrl(Key::Num6);
    evening.type_into("Team 1", "The Front Row");
    evening.type_into("Team 2", "Apollo");
    picture(&mut evening, "night-setup");
    evening.click("Begin the quiz night");
    picture(&mut evening, "night-lobby");
    for key in [Key::Space, Key::Space, Key::Num1, Key::Num4] {
        press(&mut evening, key);
    }
    evening.window.key_press_modifiers(Modifiers::ALT, Key::Num2);
    evening.pass(6_000);
    picture(&mut evening, "night-question");
    evening.app().apply(Command::Night(NightStep::End));
    picture(&mut evening, "night-results");
}

#[test]
fn a_team_is_renamed_and_its_points_are_corrected_with_a_reason() {
    let mut evening = begun(WINDOW);
    evening.click("Rename Team 2");
    evening.ctrl(Key::A);
    evening.type_into("New name", "team 1");
    assert!(evening.says("look alike on the big screen"), "and it is not taken");
    evening.key(Key::Enter);
    assert_eq!(view(&mut evening).teams[1].name, "Team 2");
    evening.ctrl(Key::A);
    evening.type_into("New name", "Apollo");
    evening.key(Key::Enter);
    evening.click("Correct the points of Apollo");
    evening.click("Points: −½");
    evening.key(Key::Num1);
    assert!(evening.says("Say why in a few words"));
    evening.type_into("Reason", "late sheet");
    evening.click("Correct the points");
    assert!(evening.says("Points of Apollo corrected: late sheet"));
    evening.click("Correct the points of Team 3");
    evening.type_into("Reason", "best costume");
    evening.rest();
    picture(&mut evening, "night-roster");
    evening.key(Key::Enter);
    let scores: Vec<String> =
        view(&mut evening).teams.iter().map(|team| team.score.to_string()).collect();
    assert_eq!(scores, ["0", "-0.5", "1", "0", "0", "0"]);
    evening.ctrl(Key::Z);
    evening.ctrl(Key::Z);
    evening.ctrl(Key::Z);
    assert_eq!(view(&mut evening).teams[1].name, "Team 2");
}

#[test]
fn pictures_of_the_wall() {
    let mut evening = begun([1280.0, 720.0]);
    // Standings are shown where they come to rest.
    evening.app().apply(Command::Set(Setting::Motion(Motion::Reduced)));
    evening.click("Rehearse here");
    picture(&mut evening, "wall-lobby");
    press(&mut evening, Key::Space);
    picture(&mut evening, "wall-reading");
    press(&mut evening, Key::Space);
    evening.pass(11_000);
    picture(&mut evening, "wall-question");
    press(&mut evening, Key::Space);
    press(&mut evening, Key::Space);
    picture(&mut evening, "wall-answer");
    for (team, mark) in [(3, Mark::Right), (0, Mark::Half), (1, Mark::Right)] {
        let step = NightStep::Mark { question: 0, team, mark };
        evening.app().apply(Command::Night(step));
    }
    while view(&mut evening).phase != Phase::Break {
        press(&mut evening, Key::Space);
    }
    picture(&mut evening, "wall-standings");
    while view(&mut evening).phase != Phase::Ended {
        press(&mut evening, Key::Space);
    }
    picture(&mut evening, "wall-podium");
}

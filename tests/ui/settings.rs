//! The page of settings: what is pressed and typed there is set.

use egui::Key;
use newsdeck::app::Steps;

use crate::evening::Evening;

#[test]
fn scheduling_is_set_by_buttons_and_steps_are_typed() {
    let mut evening = Evening::first([1280.0, 2400.0]);
    evening.key(Key::Enter);
    evening.key(Key::Space);
    evening.key(Key::Num2);
    evening.ctrl(Key::Comma);
    assert!(evening.says("A wait of ten days at 90 % is 10 days here"));
    evening.click("Known on return, in percent: more");
    assert!(evening.says("Of 100 cards that come back you know about 91"));
    assert!(evening.says("One card was planned anew by your settings"));
    evening.click("Light days: Sun");
    evening.click("A study day begins at: less");
    let settings = evening.app().settings();
    assert_eq!((settings.light_days.week()[6], settings.rollover_hour), (true, 3));

    evening.type_into("Steps of a new card", " later");
    assert!(evening.says("Not read as steps"));
    evening.key(Key::Enter);
    assert_eq!(*evening.app().settings().learning_steps.minutes(), [1, 10], "nothing is lost");
    evening.type_into("Steps of a new card", "");
    for _ in " later".chars() {
        evening.window.key_press(Key::Backspace);
    }
    evening.look();
    evening.type_into("Steps of a new card", " 2h");
    evening.key(Key::Enter);
    assert_eq!(evening.app().settings().learning_steps, Steps::read("1 10 120").unwrap());
}

#[test]
fn the_fit_of_the_schedule_is_asked_for_and_told() {
    let mut evening = Evening::first([1280.0, 2400.0]);
    evening.ctrl(Key::Comma);
    assert!(evening.says("Your cards come back as the average learner needs them."));
    evening.click("Fit it to my answers");
    assert!(evening.says("0 answers came on a later day than the one before."));
    assert!(!evening.says("Back to the schedule before"));
}

//! The page of settings: what is pressed and typed there is set.

use egui::{Key, Role};
use egui_kittest::kittest::Queryable;
use newsdeck::app::{Settings, Steps, Theme};

use crate::evening::Evening;

#[test]
fn scheduling_is_set_by_buttons_and_steps_are_typed() {
    let mut evening = Evening::first([1280.0, 2400.0]);
    evening.key(Key::Enter);
    evening.key(Key::Space);
    evening.key(Key::Num2);
    evening.ctrl(Key::Comma);
    evening.click("Known on return, in percent: more");
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
fn what_it_costs_to_know_more_is_a_curve_and_a_table() {
    let mut evening = Evening::first([1280.0, 800.0]);
    evening.key(Key::Enter);
    for _ in 0..4 {
        evening.key(Key::Space);
        evening.key(Key::Num2);
    }
    evening.ctrl(Key::Comma);
    assert!(evening.says("At 90\u{a0}%, as it is set, study takes about"));
    assert!(evening.says("; at 95\u{a0}%, about"));
    evening.click("Known on return, in percent: more");
    assert!(evening.says("At 91\u{a0}%, as it is set, study takes about"));
    assert!(evening.says("; at 96\u{a0}%, about"));
    evening.click("Show the cost as a table");
    let rows = evening.window.query_all_by_role(Role::RowHeader).count();
    assert_eq!(rows, 28, "every retention from 70 to 97 %");
    evening.click("Show the cost as a picture");
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

#[test]
fn a_setting_is_found_by_key_and_words_and_the_rest_makes_room() {
    let mut evening = Evening::first([900.0, 600.0]);
    evening.ctrl(Key::Comma);
    evening.ctrl(Key::F);
    evening.window.event(egui::Event::Text("dark".to_owned()));
    evening.look();
    assert!(evening.says("One setting"));
    assert!(evening.says("Language and appearance"), "the section it stands in");
    assert_eq!([evening.says("Motion"), evening.says("Backups")], [false; 2]);
    evening.click("Theme: Dark");
    assert_eq!(evening.app().settings().theme, Theme::Dark);

    evening.type_into("Search the settings", " zebra");
    assert!(evening.says("No setting is called “dark zebra”."));
    evening.window.get_all_by_label("Show all settings").last().unwrap().click();
    evening.look();
    assert!(evening.says("Backups"), "everything is there again");
}

#[test]
fn what_differs_from_the_default_leads_back_to_it() {
    let mut evening = Evening::first([1280.0, 2400.0]);
    evening.ctrl(Key::Comma);
    assert!(!evening.says("as it came"));
    evening.click("New facts a day: more");
    evening.click("Grade with: Four buttons");
    evening.click("Light days: Sun");
    evening.type_into("Steps of a new card", " 1h");
    evening.key(Key::Enter);
    let ways_back = [
        "New facts a day: back to 20, as it came",
        "Grade with: back to Two buttons, as it came",
        "Light days: back to no light days, as it came",
        "Steps of a new card: back to 1m 10m, as it came",
    ];
    for way in ways_back {
        assert_ne!(*evening.app().settings(), Settings::default());
        evening.click(way);
    }
    assert_eq!(*evening.app().settings(), Settings::default());
    assert!(!evening.says("as it came"));
}

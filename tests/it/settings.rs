//! Settings of scheduling: what they change, and that nothing else is changed by them.

use newsdeck::app::view::{DueIn, Side};
use newsdeck::app::{AnnouncementKind, App, Buttons, Command, Setting, Steps};
use newsdeck::schedule::Grade;

use crate::bench::{Bench, DAY_MILLIS, act, answer, card};

/// When the grades bring the card on the screen back.
fn dues(app: &mut App) -> Vec<DueIn> {
    act(app, Command::ShowAnswer);
    let Side::Back(back) = &card(app).side else { panic!("the answer is shown") };
    back.choices.iter().map(|choice| choice.due).collect()
}

#[test]
fn another_retention_plans_every_card_anew_and_says_so() {
    let bench = Bench::new();
    let mut app = bench.open();
    act(&mut app, Command::StartStudy);
    let ids: Vec<_> = (0..3)
        .map(|_| {
            let id = card(&app).exercise.id.clone();
            answer(&mut app, &bench.clock, Grade::Easy);
            id
        })
        .collect();
    let dues = |app: &App| ids.iter().map(|id| app.due(id).unwrap()).collect::<Vec<_>>();
    let before = dues(&app);
    act(&mut app, Command::Set(Setting::RetentionPercent(97)));
    let said = app.announcement().map(|said| said.kind.clone());
    assert_eq!(said, Some(AnnouncementKind::Rescheduled { cards: 3 }));
    let after = dues(&app);
    assert!(after.iter().zip(&before).all(|(after, before)| after < before), "{after:?}");
    drop(app);
    let mut app = bench.open();
    assert_eq!(dues(&app), after, "a restart finds the same");
    act(&mut app, Command::Set(Setting::RetentionPercent(90)));
    assert_eq!(dues(&app), before, "and the way back leads back");
}

#[test]
fn settings_that_follow_one_another_end_at_the_last() {
    let bench = Bench::new();
    let mut app = bench.open();
    act(&mut app, Command::StartStudy);
    let id = card(&app).exercise.id.clone();
    answer(&mut app, &bench.clock, Grade::Easy);
    act(&mut app, Command::Set(Setting::RetentionPercent(80)));
    let at_80 = app.due(&id);
    for percent in [85, 95, 70, 80] {
        app.apply(Command::Set(Setting::RetentionPercent(percent)));
        assert!(app.scheduling().is_planning || percent == 80);
    }
    app.settle();
    app.settle();
    assert_eq!((app.due(&id), app.scheduling().is_planning), (at_80, false));
}

#[test]
fn steps_and_the_longest_wait_are_those_that_are_set() {
    let bench = Bench::new();
    let mut app = bench.open();
    act(&mut app, Command::Set(Setting::Buttons(Buttons::Four)));
    act(&mut app, Command::Set(Setting::LearningSteps(Steps::read("5m 30m").unwrap())));
    act(&mut app, Command::Set(Setting::LongestWaitDays(7)));
    act(&mut app, Command::StartStudy);
    assert_eq!(
        dues(&mut app),
        [DueIn::Minutes(5), DueIn::Minutes(18), DueIn::Minutes(30), DueIn::Days(7)]
    );
    act(&mut app, Command::Set(Setting::LearningSteps(Steps::default())));
    assert_eq!(dues(&mut app)[3], DueIn::Days(7));
    assert!(matches!(dues(&mut app)[0], DueIn::Days(_)), "without steps there are days alone");
}

/// The evening is at 18:00 in Coordinated Universal Time.
#[test]
fn a_study_day_begins_at_the_hour_that_is_set_and_history_keeps_its_days() {
    let bench = Bench::new();
    let mut app = bench.open();
    act(&mut app, Command::StartStudy);
    answer(&mut app, &bench.clock, Grade::Easy);
    let day = app.today().day;
    bench.clock.advance_millis(DAY_MILLIS / 4 + DAY_MILLIS / 24);
    app.collect();
    assert_eq!(app.today().day, day, "one in the morning belongs to the evening");
    act(&mut app, Command::Set(Setting::RolloverHour(1)));
    app.collect();
    assert_eq!((app.today().day, app.today().answered_today), (day.plus(1), 0));
    drop(app);
    let app = bench.open();
    assert_eq!((app.today().day, app.today().answered_today), (day.plus(1), 0));
}

//! The learner's day: what may be studied beyond the limits, put off, begun anew and practised.

use newsdeck::app::view::StudyView;
use newsdeck::app::{App, Command, Setting};
use newsdeck::deck::DeckId;
use newsdeck::schedule::Grade;

use crate::bench::{Bench, DAY_MILLIS, act, answer, card};

/// A program in which this many facts were learned today, as many as may begin in a day.
fn learned(bench: &Bench, facts: u32) -> App {
    let mut app = bench.open();
    act(&mut app, Command::Set(Setting::NewPerDay(facts)));
    act(&mut app, Command::StartStudy);
    for _ in 0..facts {
        answer(&mut app, &bench.clock, Grade::Easy);
    }
    assert!(matches!(app.study(), StudyView::Finished(_)), "the day is full");
    app
}

#[test]
fn on_a_full_day_another_deck_can_be_begun() {
    let bench = Bench::new();
    let mut app = learned(&bench, 2);
    let other = DeckId::new("getting-to-know-newsdeck").unwrap();
    assert!(app.today().stories.iter().any(|story| story.id == other && story.met == 0));
    act(&mut app, Command::StudyDeck(other));
    assert!(card(&app).is_new);
    answer(&mut app, &bench.clock, Grade::Easy);
    assert_eq!(card(&app).deck_title, "Getting to know Newsdeck", "it goes on");
}

#[test]
fn studying_ahead_asks_what_comes_back_next_and_each_fact_once() {
    let bench = Bench::new();
    let mut app = learned(&bench, 3);
    act(&mut app, Command::StudyAhead);
    assert!(matches!(app.study(), StudyView::Idle(_)), "all of it was answered today");
    bench.clock.advance_millis(DAY_MILLIS);
    app.collect();
    act(&mut app, Command::Set(Setting::NewPerDay(0)));
    assert_eq!(app.today().due, 0);
    act(&mut app, Command::StudyAhead);
    let mut asked = Vec::new();
    while let StudyView::Card(_) = app.study() {
        let id = card(&app).exercise.id.clone();
        let before = app.due(&id).unwrap();
        answer(&mut app, &bench.clock, Grade::Good);
        assert!(app.due(&id).unwrap() >= before, "an early answer costs nothing");
        asked.push(id.fact.clone());
    }
    assert!(!asked.is_empty());
    let mut once = asked.clone();
    once.sort();
    once.dedup();
    assert_eq!(once.len(), asked.len());
}

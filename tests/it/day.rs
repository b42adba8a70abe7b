//! The learner's day: what may be studied beyond the limits, put off, begun anew and practised.

use newsdeck::app::view::{Reason, Side, StepOf, StudyView, WhyView};
use newsdeck::app::{About, Answers, App, Command, Deed, Room, Setting, Topic};
use newsdeck::deck::DeckId;
use newsdeck::schedule::Grade;

use crate::bench::{Bench, DAY_MILLIS, ROUNDS, act, answer, card};

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
    assert!(app.today().stories.iter().any(|story| story.id == other && story.memory.met == 0));
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

#[test]
fn a_session_holds_what_the_learner_does_in_its_minutes() {
    let bench = Bench::new();
    let mut app = bench.open();
    act(&mut app, Command::Set(Setting::SessionMinutes(5)));
    act(&mut app, Command::Set(Setting::NewPerDay(40)));
    let told = |app: &App| (app.today().minutes, app.today().session_holds);
    assert_eq!(told(&app), (20, 10), "a beginner shows each of 40 three times for 10 seconds");
    act(&mut app, Command::Set(Setting::Answers(Answers::Typed)));
    assert_eq!(told(&app), (30, 6), "typing takes longer");
    act(&mut app, Command::Set(Setting::Answers(Answers::Flashcards)));

    act(&mut app, Command::StartStudy);
    assert_eq!(card(&app).progress.left, 10);
    let mut answered = 0;
    while let StudyView::Card(_) = app.study() {
        answer(&mut app, &bench.clock, Grade::Easy);
        answered += 1;
    }
    assert_eq!(answered, 40, "all of it took 160 seconds");
    bench.clock.advance_millis(DAY_MILLIS);
    app.collect();
    act(&mut app, Command::Set(Setting::NewPerDay(0)));
    act(&mut app, Command::StudyAhead);
    let fits = card(&app).progress.left;
    assert!(fits > 30, "{fits}: at 6.6 seconds a card, five minutes hold more than 30");
    drop(app);
    let mut app = bench.open();
    act(&mut app, Command::StudyAhead);
    assert_eq!(card(&app).progress.left, fits, "a restart measures the same");
}

/// The fact of the card on the screen.
fn fact(app: &App) -> String {
    card(app).exercise.id.fact.to_string()
}

#[test]
fn a_buried_fact_rests_until_tomorrow_and_undo_brings_it_back_after_a_restart() {
    let bench = Bench::new();
    let mut app = bench.open();
    act(&mut app, Command::StartStudy);
    let buried = fact(&app);
    act(&mut app, Command::Bury);
    assert_ne!(fact(&app), buried);
    drop(app);

    let mut app = bench.open();
    act(&mut app, Command::StartStudy);
    let mut asked = Vec::new();
    while let StudyView::Card(_) = app.study() {
        asked.push(fact(&app));
        answer(&mut app, &bench.clock, Grade::Easy);
    }
    assert!(!asked.contains(&buried), "not in any form");
    for _ in &asked {
        act(&mut app, Command::Undo);
    }
    assert!(matches!(app.undoable(), Some(Deed::Buried { .. })));
    act(&mut app, Command::Undo);
    assert_eq!(fact(&app), buried);

    act(&mut app, Command::Bury);
    bench.clock.advance_millis(DAY_MILLIS);
    app.collect();
    act(&mut app, Command::EndStudy);
    act(&mut app, Command::StartStudy);
    assert_eq!(fact(&app), buried, "tomorrow it is there again, first as before");
}

#[test]
fn what_begins_anew_is_new_and_keeps_its_history_for_undo() {
    let bench = Bench::new();
    let mut app = learned(&bench, 1);
    bench.clock.advance_millis(60 * DAY_MILLIS);
    app.collect();
    act(&mut app, Command::EndStudy);
    act(&mut app, Command::StartStudy);
    let id = card(&app).exercise.id.clone();
    assert!(!card(&app).is_new);
    let before = app.due(&id);
    act(&mut app, Command::Reset);
    assert_eq!(app.due(&id), None);
    drop(app);

    let mut app = bench.open();
    assert_eq!(app.due(&id), None, "a restart finds the same");
    act(&mut app, Command::Undo);
    assert_eq!(app.due(&id), before);
    act(&mut app, Command::GoTo(Room::Progress));
    assert_eq!(app.progress().unwrap().all.reviews, 1, "what was answered stays in the figures");
}

#[test]
fn practice_asks_a_topic_until_it_is_known_and_moves_nothing_in_the_schedule() {
    let bench = Bench::new();
    let mut app = learned(&bench, 4);
    let today = app.today().clone();
    let deck = app.practice()[0].deck.clone();
    let topic = Topic { deck, about: About::Tag("round 1".to_owned()) };
    let offered = app.practice()[0].topics.iter().find(|offered| offered.topic == topic);
    assert_eq!(offered.map(|offered| offered.facts), Some(10));
    act(&mut app, Command::Practise(topic));
    assert!(card(&app).is_practice);
    let missed = card(&app).exercise.id.clone();
    let cards = card(&app).progress.left;
    let due = app.due(&missed);
    answer(&mut app, &bench.clock, Grade::Again);
    assert_eq!((card(&app).progress.left, app.due(&missed)), (cards, due), "it comes again");
    assert!(matches!(app.undoable(), Some(Deed::Practised { .. })));
    act(&mut app, Command::Undo);
    assert_eq!((&card(&app).exercise.id, card(&app).progress.left), (&missed, cards));
    answer(&mut app, &bench.clock, Grade::Again);
    let mut last = None;
    while let StudyView::Card(card) = app.study() {
        let number: usize =
            card.exercise.id.fact.name().rsplit('-').next().unwrap().parse().unwrap();
        assert_eq!(number % ROUNDS, 1, "only the topic");
        last = Some(card.exercise.id.clone());
        answer(&mut app, &bench.clock, Grade::Good);
    }
    assert_eq!(last, Some(missed));
    act(&mut app, Command::EndStudy);
    assert_eq!(*app.today(), today, "as if nothing had been asked");
}

#[test]
fn the_topics_of_practice_are_printed_as_questions_are() {
    let bench = Bench::new();
    let deck = std::fs::read_to_string(bench.deck()).unwrap();
    std::fs::write(bench.deck(), deck.replace("\"Mayor 3\"", "\"John 'Jack' O'Hare\"")).unwrap();
    let app = bench.open();
    let names = app.practice()[0].topics.iter().filter_map(|topic| topic.name.as_deref());
    let names: Vec<&str> = names.filter(|name| name.contains("Hare")).collect();
    assert_eq!(names, ["John ‘Jack’ O’Hare"]);
}

fn why(app: &mut App) -> WhyView {
    act(app, Command::ShowAnswer);
    act(app, Command::WhyNow);
    let Side::Back(back) = &card(app).side else { panic!("the answer is shown") };
    let Some(why) = back.why.as_deref() else { panic!() };
    let told: Vec<_> = why.grades.iter().map(|effect| effect.choice).collect();
    assert_eq!(told, back.choices, "what is told is what the buttons say");
    why.clone()
}

#[test]
fn why_now_tells_what_was_planned_and_what_each_grade_would_do() {
    let bench = Bench::new();
    let mut app = bench.open();
    act(&mut app, Command::Set(Setting::NewPerDay(1)));
    act(&mut app, Command::StartStudy);
    let new = why(&mut app);
    assert_eq!((new.reason, new.seen), (Reason::NewFact, None));
    act(&mut app, Command::Grade(Grade::Good));
    // Nothing else is left, so that the step is asked ahead of its time.
    let step = |number| StepOf { number, of: 2 };
    let learning = why(&mut app);
    assert_eq!(learning.reason, Reason::Learning { step: step(2), early_minutes: 10 });
    let seen = learning.seen.unwrap();
    assert_eq!((seen.forgotten, seen.percent), (None, None), "it was not learned yet");
    let steps: Vec<_> = learning.grades.iter().map(|effect| effect.step).collect();
    assert_eq!(steps, [Some(step(1)), None], "missed it begins again, known it is learned");
    act(&mut app, Command::Grade(Grade::Good));
    act(&mut app, Command::EndStudy);

    bench.clock.advance_millis(30 * DAY_MILLIS);
    app.collect();
    act(&mut app, Command::StartStudy);
    let late = why(&mut app);
    let seen = late.seen.unwrap();
    assert!(matches!(late.reason, Reason::Late { days } if (20..30).contains(&days)), "{late:?}");
    assert_eq!((seen.days_ago, seen.times, seen.forgotten), (30, 2, Some(0)));
    assert!(seen.percent < Some(late.target_percent));
    act(&mut app, Command::Set(Setting::NewPerDay(0)));
    act(&mut app, Command::Grade(Grade::Again));
    let again = why(&mut app);
    let seen = again.seen.unwrap();
    assert!(matches!(again.reason, Reason::Relearning { step: StepOf { number: 1, .. }, .. }));
    assert_eq!((seen.forgotten, seen.percent), (Some(1), None), "just missed, it is not sure");
    act(&mut app, Command::WhyNow);
    let Side::Back(back) = &card(&app).side else { panic!() };
    assert_eq!(back.why, None, "the same key folds it up");
}

#[test]
fn a_card_forgotten_again_and_again_offers_to_improve_its_fact() {
    let bench = Bench::new();
    let mut app = bench.open();
    act(&mut app, Command::Set(Setting::NewPerDay(1)));
    act(&mut app, Command::Set(Setting::LeechAfter(2)));
    act(&mut app, Command::Set(Setting::RelearningSteps(newsdeck::app::Steps::default())));
    act(&mut app, Command::StartStudy);
    let id = card(&app).exercise.id.clone();
    answer(&mut app, &bench.clock, Grade::Easy);
    let leech = |app: &App| match &card(app).side {
        Side::Back(back) => back.leech,
        Side::Front => None,
    };
    for forgotten in 0..=2 {
        act(&mut app, Command::EndStudy);
        act(&mut app, Command::Set(Setting::NewPerDay(0)));
        bench.clock.advance_millis(100 * DAY_MILLIS);
        app.collect();
        act(&mut app, Command::StartStudy);
        assert_eq!(card(&app).exercise.id, id);
        act(&mut app, Command::ShowAnswer);
        assert_eq!(leech(&app), (forgotten == 2).then_some(2));
        if forgotten < 2 {
            act(&mut app, Command::Grade(Grade::Again));
        }
    }
    act(&mut app, Command::Improve);
    let improve = app.improving().unwrap();
    assert_eq!((improve.file.as_deref(), improve.forgotten), (Some(bench.deck().as_path()), 2));
    let text = std::fs::read_to_string(bench.deck()).unwrap();
    let line = text.lines().nth(improve.line.unwrap() - 1).unwrap();
    assert_eq!(line, format!("[{}]", improve.fact));

    // The same from Progress and from the library.
    let improve = improve.clone();
    act(&mut app, Command::GoTo(Room::Progress));
    let hard = app.progress().unwrap().hardest.clone();
    let hard: Vec<_> = hard.iter().map(|fact| (&fact.exercise, fact.is_leech)).collect();
    assert_eq!(hard, [(&id, true)]);
    let decks = app.decks();
    let leeches = decks.iter().flat_map(|deck| &deck.leeches);
    let leeches: Vec<_> = leeches.map(|leech| (&leech.exercise.id, leech.lapses)).collect();
    assert_eq!(leeches, [(&id, 2)]);
    act(&mut app, Command::ImproveFact(id.deck.clone(), id.fact.clone()));
    let again = app.improving().unwrap();
    assert_eq!((&again.fact, again.forgotten), (&improve.fact, 2));
    act(&mut app, Command::LeaveForm);
    assert_eq!(app.improving(), None);
}

#[test]
fn after_an_absence_today_says_what_is_most_at_risk_and_spreads_the_rest() {
    let bench = Bench::new();
    let mut app = learned(&bench, 40);
    assert_eq!(app.today().absence, None);
    bench.clock.advance_millis(200 * DAY_MILLIS);
    app.collect();
    let today = app.today();
    let absence = today.absence.as_ref().unwrap();
    assert_eq!((absence.days, absence.at_risk.len()), (200, 3));
    assert!(absence.at_risk.is_sorted_by_key(|card| card.percent), "{absence:?}");
    assert_eq!(today.due + today.later, 40, "nothing is lost, and a day holds no more than a day");
    assert!(today.later > 0);
    act(&mut app, Command::EndStudy);
    act(&mut app, Command::StartStudy);
    answer(&mut app, &bench.clock, Grade::Good);
    assert_eq!(app.today().absence, None, "it is over with the first answer");
}

/// The deck as it is, with one fact under another id, and more about it.
fn rename(bench: &Bench, from: &str, to: &str, added: &str) {
    let text = std::fs::read_to_string(bench.deck()).unwrap();
    let heading = format!("[event.{from}]\n");
    assert!(text.contains(&heading));
    std::fs::write(bench.deck(), text.replace(&heading, &format!("[event.{to}]\n{added}")))
        .unwrap();
}

#[test]
fn a_fact_that_vanishes_keeps_its_history_and_gets_it_back() {
    let bench = Bench::new();
    let mut app = bench.open();
    act(&mut app, Command::StartStudy);
    let id = card(&app).exercise.id.clone();
    act(&mut app, Command::Mark);
    answer(&mut app, &bench.clock, Grade::Easy);
    let due = app.due(&id);
    drop(app);
    let name = id.fact.name().to_owned();
    rename(&bench, &name, "somebody-else", "");
    let mut app = bench.open();
    let (deck, others) = (&app.decks()[0], app.today().new);
    assert_eq!((deck.counts.memory.met, deck.marked.len(), others), (0, 0, 19));
    act(&mut app, Command::StartStudy);
    drop(app);
    rename(&bench, "somebody-else", &name, "");
    let app = bench.open();
    let deck = &app.decks()[0];
    assert_eq!((app.due(&id), deck.counts.memory.met, deck.marked.len()), (due, 1, 1));
}

#[test]
fn progress_follows_a_fact_that_says_what_its_id_was() {
    let bench = Bench::new();
    let mut app = bench.open();
    act(&mut app, Command::StartStudy);
    let id = card(&app).exercise.id.clone();
    act(&mut app, Command::Mark);
    answer(&mut app, &bench.clock, Grade::Easy);
    let due = app.due(&id);
    drop(app);
    let name = id.fact.name().to_owned();
    rename(&bench, &name, "renamed", &format!("was = [\"event.{name}\"]\n"));
    let new =
        newsdeck::exercise::ExerciseId { fact: "event.renamed".parse().unwrap(), ..id.clone() };
    for _ in 0..2 {
        let mut app = bench.open();
        app.settle();
        let deck = &app.decks()[0];
        assert_eq!((app.due(&new), app.due(&id)), (due, None));
        assert_eq!((deck.counts.memory.met, deck.marked.len()), (1, 1));
        act(&mut app, Command::StartStudy);
        answer(&mut app, &bench.clock, Grade::Easy);
        act(&mut app, Command::Undo);
        assert!(app.undoable().is_some(), "what was done before can still be undone");
    }
}

#[test]
fn an_answer_that_was_changed_offers_a_new_beginning_once() {
    let bench = Bench::new();
    let mut app = bench.open();
    act(&mut app, Command::Set(Setting::NewPerDay(1)));
    act(&mut app, Command::Set(Setting::LongestWaitDays(30)));
    act(&mut app, Command::StartStudy);
    let (id, right) = (card(&app).exercise.id.clone(), card(&app).exercise.answer_text.clone());
    answer(&mut app, &bench.clock, Grade::Easy);
    act(&mut app, Command::Set(Setting::NewPerDay(0)));
    drop(app);
    let text = std::fs::read_to_string(bench.deck()).unwrap();
    let is_changed = |app: &App| {
        let Side::Back(back) = &card(app).side else { panic!("the answer is shown") };
        back.answer_changed
    };
    for (changed, expected) in [(false, false), (true, true), (true, false)] {
        bench.clock.advance_millis(200 * DAY_MILLIS);
        let now = if changed { text.replace(&*right, "Another Name") } else { text.clone() };
        std::fs::write(bench.deck(), now).unwrap();
        let mut app = bench.open();
        act(&mut app, Command::StartStudy);
        assert_eq!(card(&app).exercise.id, id);
        act(&mut app, Command::ShowAnswer);
        assert_eq!(is_changed(&app), expected, "{right}");
        act(&mut app, Command::Grade(Grade::Easy));
    }
}

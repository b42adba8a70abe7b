//! Typed answers through the whole program: judged, said why, kept, and taken for right.

use std::fs;

use newsdeck::app::view::{CardView, HowAnswered, OptionState, QuizView, Side, TypedAnswer};
use newsdeck::app::{Answers, App, Command, QuizSetup, Setting};
use newsdeck::clock::{StudyDay, Timestamp};
use newsdeck::deck::DeckId;
use newsdeck::exercise::{Verdict, Why};
use newsdeck::store::{Snapshot, Store};

use crate::bench::{Bench, EVENING_MILLIS, act, card, question};

/// Flights to the Moon.
pub const MOON: &str = r#"format = 1

[deck]
id = "moon"
title = "Flights to the Moon"
lang = "en"

[source.nasa]
outlet = "NASA"

[person.lovell]
name = "James Lovell"       # Apollo 8 and 13
also  = ["Jim Lovell"]

[person.armstrong]
name = "Neil Armstrong"

[person.shepard]
name = "Alan Shepard"

[person.cernan]
name = "Eugene Cernan"

[event.eight]
actor = "lovell"
did   = "fly around the Moon"
when  = "1968-12"
cite.nasa = "¶1"

[event.eleven]
actor = "armstrong"
did   = "walk on the Moon before all others"
when  = "1969-07-21"
cite.nasa = "¶2"

[event.fourteen]
actor = "shepard"
did   = "play golf on the Moon"
when  = "1971-02-06"
cite.nasa = "¶3"
ask   = [
    { q = "What did Shepard hit the ball with?", a = "a six iron" },
]

[event.seventeen]
actor = "cernan"
did   = "leave the Moon last"
when  = "1972-12-14"
cite.nasa = "¶4"
"#;

/// A bench with that deck, answers typed.
pub fn bench() -> Bench {
    let bench = Bench::new();
    fs::write(bench.deck(), MOON).unwrap();
    bench
}

/// The program in a session of that deck.
pub fn studying(bench: &Bench) -> App {
    let mut app = bench.open();
    act(&mut app, Command::Set(Setting::Answers(Answers::Typed)));
    act(&mut app, Command::StudyDeck(DeckId::new("moon").unwrap()));
    app
}

/// Goes on, knowing everything, to the card that asks this.
pub fn go_to(app: &mut App, prompt: &str) {
    while card(app).exercise.prompt != prompt {
        act(app, Command::Suspend);
    }
}

pub fn back(card: &CardView) -> &TypedAnswer {
    match &card.side {
        Side::Back(back) => back.typed.as_ref().unwrap(),
        Side::Front => panic!("the answer is not shown"),
    }
}

/// What the database holds.
fn kept(bench: &Bench) -> Snapshot {
    let store = Store::open(&bench.data_dir(), Timestamp::from_millis(EVENING_MILLIS)).unwrap();
    store.snapshot(StudyDay::from_days(0)).unwrap()
}

fn confusions(bench: &Bench) -> Vec<String> {
    let kept = kept(bench).confusions;
    kept.iter().map(|it| format!("{} with {}", it.exercise, it.with)).collect()
}

#[test]
fn somebody_elses_name_is_kept_as_a_confusion_until_it_is_taken_back() {
    let bench = bench();
    let mut app = studying(&bench);
    go_to(&mut app, "Who flew around the Moon in December 1968?");
    assert_eq!(card(&app).how, HowAnswered::Typed);
    act(&mut app, Command::CheckTyped("N. Armstrong".to_owned()));
    let Verdict::Wrong(Why::Else(other)) = &back(card(&app)).verdict else { panic!() };
    assert_eq!(other.name, "Neil Armstrong");
    act(&mut app, Command::AcceptGrade);
    drop(app);
    assert_eq!(confusions(&bench), ["moon/event.eight/who with armstrong"]);

    let mut app = bench.open();
    act(&mut app, Command::Undo);
    drop(app);
    assert_eq!(confusions(&bench), [""; 0]);
}

#[test]
fn who_was_right_after_all_confused_nobody() {
    let bench = bench();
    let mut app = studying(&bench);
    go_to(&mut app, "Who flew around the Moon in December 1968?");
    act(&mut app, Command::CheckTyped("Neil Armstrong".to_owned()));
    act(&mut app, Command::IWasRight);
    act(&mut app, Command::AcceptGrade);
    drop(app);
    let kept = kept(&bench);
    assert_eq!(kept.confusions, []);
    let said: Vec<&str> = kept.overruled.iter().map(|it| it.text.as_str()).collect();
    assert_eq!(said, ["Neil Armstrong"]);
}

#[test]
fn a_wrong_option_that_is_a_name_is_kept_as_a_confusion_where_the_quiz_counts() {
    for counts in [true, false] {
        let bench = bench();
        let mut app = bench.open();
        let deck = DeckId::new("moon");
        let setup = QuizSetup { deck, length: 20, counts, ..QuizSetup::default() };
        act(&mut app, Command::StartQuiz(setup));
        let mut wrong = 0;
        while let QuizView::Question(_) = app.quiz() {
            act(&mut app, Command::Choose(1));
            let chosen = &question(&app).options[1];
            let is_name = MOON.contains(&format!("name = \"{}\"", chosen.text));
            wrong += usize::from(is_name && chosen.state == OptionState::ChosenWrong);
            act(&mut app, Command::NextQuestion);
        }
        drop(app);
        assert!(wrong > 0, "the second option is never a wrong name");
        assert_eq!(kept(&bench).confusions.len(), if counts { wrong } else { 0 });
    }
}

#[test]
fn a_drill_judges_what_is_typed_and_says_why() {
    let bench = bench();
    let asked = "Who flew around the Moon in December 1968?";
    let told = |typed: &str| {
        let ran = bench.run("drill DIR/fairs.toml --limit 1", &format!("{typed}\nq\n"));
        let lines: Vec<&str> = ran.output.lines().collect();
        let at = lines.iter().position(|line| *line == asked).expect("it is the first card");
        lines[at + 1].to_owned()
    };
    for (typed, said) in [
        ("J. Lovell", "Right"),
        ("Lovel", "Right, though it is spelt “James Lovell”"),
        ("Armstrong", "That is Neil Armstrong"),
        ("James", "A first name alone does not say who"),
        ("Lofell Jim", "Not the answer"),
    ] {
        assert_eq!(told(typed), said, "{typed}");
    }
    let ran = bench.run("drill DIR/fairs.toml --limit 2", "Armstrong\n\nBuzz\nr\n");
    let saved: Vec<&str> = ran.output.lines().filter(|line| line.starts_with("saved ")).collect();
    let grades: Vec<&str> = saved.iter().filter_map(|line| line.split(' ').nth(2)).collect();
    assert_eq!(grades, ["again", "good"], "{}", ran.output);
    assert_eq!(confusions(&bench), ["moon/event.eight/who with armstrong"]);
    assert_eq!(kept(&bench).overruled.len(), 1);
}

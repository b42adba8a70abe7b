//! Typed answers through the whole program: judged, said why, kept, and taken for right.

use std::fs;

use newsdeck::app::view::{
    AliasView, CardView, HowAnswered, OptionState, QuizView, Side, TypedAnswer,
};
use newsdeck::app::{Answers, App, Command, Deed, NoticeKind, QuizSetup, Setting};
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
    while *card(app).exercise.prompt != *prompt {
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
    go_to(&mut app, EIGHT);
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
    go_to(&mut app, EIGHT);
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

/// Says of this answer to a card that it was right.
fn insist(app: &mut App, prompt: &str, typed: &str) {
    go_to(app, prompt);
    act(app, Command::CheckTyped(typed.to_owned()));
    act(app, Command::IWasRight);
    act(app, Command::AcceptGrade);
}

fn offered(app: &App) -> Vec<String> {
    let decks = app.decks();
    let of = |it: &AliasView| format!("{} = {}: {}", it.alias.text, it.of, it.line.line);
    decks.iter().flat_map(|deck| deck.aliases.iter().map(of)).collect()
}

const EIGHT: &str = "Who flew around the Moon in December 1968?";
const GOLF: &str = "What did Shepard hit the ball with?";

#[test]
fn what_was_right_is_offered_until_it_is_taken_back_and_never_somebody_elses_name() {
    for (prompt, typed, line) in [
        (EIGHT, "Neil Armstrong", None),
        (EIGHT, "Armstrong", None),
        (GOLF, "a golf club", Some(format!("a golf club = {GOLF}: also = [\"a golf club\"]"))),
    ] {
        let bench = bench();
        let mut app = studying(&bench);
        insist(&mut app, prompt, typed);
        assert_eq!(offered(&app), line.into_iter().collect::<Vec<_>>(), "{typed}");
        act(&mut app, Command::Undo);
        assert_eq!(offered(&app), [""; 0]);
    }
}

#[test]
fn what_was_right_is_offered_to_the_deck_and_written_into_its_file() {
    let bench = bench();
    let mut app = studying(&bench);
    insist(&mut app, EIGHT, "Shaky");
    drop(app);

    let printed = bench.run("aliases DIR/fairs.toml", "");
    let line = "also = [\"Jim Lovell\", \"Shaky\"]";
    assert_eq!(
        printed.output,
        format!(
            "DIR/fairs.toml: “Shaky” for James Lovell, 1 time; in [person.lovell]:\n{line}\n\n\
             1 name taken for right\n"
        )
    );

    let mut app = bench.open();
    assert_eq!(offered(&app), [format!("Shaky = James Lovell: {line}")]);
    let shaky = app.decks()[0].aliases[0].alias.clone();
    app.apply(Command::AddAlias(DeckId::new("moon").unwrap(), shaky));
    while !offered(&app).is_empty() {
        std::thread::sleep(std::time::Duration::from_millis(5));
        app.collect();
    }
    let text = fs::read_to_string(bench.deck()).unwrap();
    assert_eq!(text, MOON.replace("[\"Jim Lovell\"]", "[\"Jim Lovell\", \"Shaky\"]"));
    assert_eq!(app.notices(), []);
    act(&mut app, Command::StudyDeck(DeckId::new("moon").unwrap()));
    go_to(&mut app, EIGHT);
    act(&mut app, Command::CheckTyped("shaky".to_owned()));
    assert_eq!(back(card(&app)).verdict, Verdict::Right);
}

/// Waits for what the thread that writes deck files does.
fn wait_until(app: &mut App, is_so: impl Fn(&App) -> bool) {
    for _ in 0..4_000 {
        if is_so(app) {
            return;
        }
        std::thread::sleep(std::time::Duration::from_millis(5));
        app.collect();
    }
    panic!("it never came: {:?}, {:?}", app.undoable(), app.notices());
}

#[test]
fn a_name_that_was_written_is_taken_back_unless_the_file_was_changed_since() {
    let bench = bench();
    let mut app = studying(&bench);
    insist(&mut app, EIGHT, "Shaky");
    let shaky = app.decks()[0].aliases[0].alias.clone();
    let add = Command::AddAlias(DeckId::new("moon").unwrap(), shaky);
    let deed = Some(Deed::AddedAlias { alias: "Shaky".to_owned() });
    app.apply(add.clone());
    wait_until(&mut app, |app| app.undoable() == deed.as_ref() && offered(app).is_empty());
    app.apply(Command::Undo);
    wait_until(&mut app, |app| !offered(app).is_empty());
    assert_eq!(fs::read_to_string(bench.deck()).unwrap(), MOON, "every byte as it was");
    assert!(matches!(app.undoable(), Some(Deed::Graded { .. })), "the answer before it");

    app.apply(add);
    wait_until(&mut app, |app| app.undoable() == deed.as_ref());
    let changed = fs::read_to_string(bench.deck()).unwrap() + "# my own line\n";
    fs::write(bench.deck(), &changed).unwrap();
    let said = app.announcement().map(|said| said.serial);
    wait_until(&mut app, |app| app.announcement().map(|said| said.serial) != said);
    app.apply(Command::Undo);
    wait_until(&mut app, |app| !app.notices().is_empty());
    assert_eq!(fs::read_to_string(bench.deck()).unwrap(), changed);

    // That the file is read again does not put the notice away before anybody read it.
    let said = app.announcement().map(|said| said.serial);
    fs::write(bench.deck(), changed + "# and another\n").unwrap();
    wait_until(&mut app, |app| app.announcement().map(|said| said.serial) != said);
    let kinds: Vec<_> = app.notices().iter().map(|notice| &notice.kind).collect();
    assert!(matches!(kinds[..], [NoticeKind::DeckNotChanged { .. }]), "{kinds:?}");
}

#[test]
fn a_name_that_is_put_away_is_not_offered_again() {
    let bench = bench();
    let mut app = studying(&bench);
    insist(&mut app, EIGHT, "Shaky");
    let shaky = app.decks()[0].aliases[0].alias.clone();
    act(&mut app, Command::PutAwayAlias(DeckId::new("moon").unwrap(), shaky));
    assert_eq!(offered(&app), [""; 0]);
    drop(app);
    let app = bench.open();
    assert_eq!(offered(&app), [""; 0], "a restart does not bring it back");
}

#[test]
fn a_deck_that_cannot_be_changed_stays_and_says_why() {
    let bench = bench();
    let mut app = studying(&bench);
    insist(&mut app, EIGHT, "Shaky");
    let mut permissions = fs::metadata(bench.deck()).unwrap().permissions();
    permissions.set_readonly(true);
    fs::set_permissions(bench.deck(), permissions).unwrap();
    let shaky = app.decks()[0].aliases[0].alias.clone();
    app.apply(Command::AddAlias(DeckId::new("moon").unwrap(), shaky));
    while app.notices().is_empty() {
        std::thread::sleep(std::time::Duration::from_millis(5));
        app.collect();
    }
    let NoticeKind::DeckNotChanged { path, detail } = &app.notices()[0].kind else { panic!() };
    assert_eq!(*path, bench.deck());
    assert!(detail.ends_with("was not changed: it is read-only"), "{detail}");
    assert_eq!(fs::read_to_string(bench.deck()).unwrap(), MOON);
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

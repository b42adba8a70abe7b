//! Quiz nights: what the program says stands is what stands on the sheet of paper beside it.

use std::fs;
use std::path::Path;

use newsdeck::app::view::{EveningView, NightView};
use newsdeck::app::{
    AnnouncementKind, App, Command, Deed, NightSetup, NightStep, Room, RoundSetup,
};
use newsdeck::deck::DeckId;
use newsdeck::night::{Mark, NameFault, Phase, PlanFault, Screen};
use rand::{RngExt, SeedableRng};
use rand_chacha::ChaCha8Rng;

use crate::bench::{Bench, DAY_MILLIS, act, contents};

const TEAMS: [&str; 6] = ["Atlas", "Borealis", "Condor", "Delta", "=Echo", "Fado"];

/// The half points of each team, as somebody writes them down with a pencil.
type Paper = [i32; 6];

fn setup() -> NightSetup {
    let round = |deck, length, seconds, points| RoundSetup {
        deck: DeckId::new(deck),
        length,
        seconds: std::num::NonZeroU32::new(seconds),
        points,
        ..RoundSetup::default()
    };
    NightSetup {
        name: "Friday".to_owned(),
        rounds: vec![round("fairs", 5, 30, 1), round("trump-petro-2026", 4, 0, 2)],
        teams: TEAMS.map(str::to_owned).to_vec(),
    }
}

fn evening(app: &App) -> &EveningView {
    match app.night() {
        NightView::Evening(evening) => evening,
        NightView::Setup(setup) => panic!("no evening on the screen, but {:?}", setup.fault),
    }
}

fn step(app: &mut App, step: NightStep) {
    act(app, Command::Night(step));
}

/// The half points of each team, as the program has them.
fn standings(app: &App) -> Paper {
    let teams = &evening(app).teams;
    std::array::from_fn(|team| teams[team].score.halves())
}

/// Goes on until the evening is there.
fn go_on_to(app: &mut App, phase: Phase) {
    for _ in 0..6 {
        if evening(app).phase == phase {
            return;
        }
        step(app, NightStep::Next);
    }
    panic!("it never came to {phase:?}");
}

/// Marks each team by lot, on the screen and on paper.
fn mark_by_lot(app: &mut App, paper: &mut Paper, lot: &mut ChaCha8Rng) {
    let question = evening(app).question.as_ref().unwrap();
    let (number, points) = (question.number, if question.round == 1 { 1 } else { 2 });
    for (team, written) in paper.iter_mut().enumerate() {
        let mark = [Mark::Wrong, Mark::Half, Mark::Right][lot.random_range(0..3)];
        if mark != Mark::Wrong {
            step(app, NightStep::Mark { question: number, team, mark });
            *written += mark.halves() * points;
        }
    }
}

/// What a power cut leaves: the folder as it is while the program runs.
fn cut(from: &Path) -> Bench {
    let bench = Bench::new();
    for (path, bytes) in contents(from) {
        let to = bench.data_dir().join(path.strip_prefix(from).unwrap());
        fs::create_dir_all(to.parent().unwrap()).unwrap();
        fs::write(to, bytes).unwrap();
    }
    bench
}

#[test]
fn two_rounds_of_six_teams_stand_as_on_paper_however_often_the_program_dies() {
    for seed in 0..3 {
        let mut lot = ChaCha8Rng::seed_from_u64(seed);
        let mut bench = Bench::new();
        let mut app = bench.open();
        act(&mut app, Command::StartNight(setup()));
        assert_eq!((app.room(), evening(&app).phase), (Room::Night, Phase::Lobby));
        let mut paper = Paper::default();
        for question in 0..9 {
            go_on_to(&mut app, Phase::Closed);
            mark_by_lot(&mut app, &mut paper, &mut lot);
            assert_eq!(standings(&app), paper, "question {question}");
            let before = evening(&app).clone();
            if question % 3 == 1 {
                let after_the_cut = cut(&bench.data_dir());
                after_the_cut.clock.advance_millis(600_000);
                drop(app);
                bench = after_the_cut;
                app = bench.open();
            } else if question % 3 == 2 {
                drop(app);
                app = bench.open();
            }
            assert_eq!(evening(&app), &before, "after question {question}");
            go_on_to(&mut app, Phase::Revealed);
            step(&mut app, NightStep::Next);
            let phase = match question {
                4 => Phase::Break,
                8 => Phase::Ended,
                _ => Phase::Reading,
            };
            assert_eq!(evening(&app).phase, phase);
        }
        assert_eq!(standings(&app), paper);
        assert_eq!(app.today().answered_today, 0, "nobody has studied");
        drop(app);
        let mut app = bench.open();
        assert!(matches!(app.night(), NightView::Setup(setup) if setup.has_results));
        act(&mut app, Command::TurnNight);
        assert_eq!(standings(&app), paper, "and the results are there the next morning");
    }
}

#[test]
fn a_question_that_was_open_when_the_program_died_waits_with_the_time_it_had() {
    let bench = Bench::new();
    let mut app = bench.open();
    act(&mut app, Command::StartNight(setup()));
    step(&mut app, NightStep::Next);
    step(&mut app, NightStep::Next);
    bench.clock.advance_millis(12_000);
    step(&mut app, NightStep::Mark { question: 0, team: 2, mark: Mark::Right });
    let cut = cut(&bench.data_dir());
    cut.clock.advance_millis(3_600_000);
    let mut app = cut.open();
    assert_eq!(app.room(), Room::Night);
    let said = app.announcement().map(|said| &said.kind);
    assert_eq!(said, Some(&AnnouncementKind::NightResumed));
    assert_eq!((evening(&app).phase, evening(&app).is_held), (Phase::Open, true));
    assert_eq!(app.night_countdown().unwrap().left_millis, 18_000);
    assert!(!app.night_is_running());
    step(&mut app, NightStep::Hold);
    cut.clock.advance_millis(18_000);
    app.collect();
    assert_eq!(evening(&app).phase, Phase::Closed);
    step(&mut app, NightStep::Next);
    drop(app);

    cut.clock.advance_millis(DAY_MILLIS);
    let app = cut.open();
    assert_eq!(app.room(), Room::Today, "another day begins at its beginning");
    assert_eq!(evening(&app).phase, Phase::Revealed, "and the evening waits in its room");
}

#[test]
fn every_step_is_taken_back_one_by_one_after_a_restart_too() {
    let bench = Bench::new();
    let mut app = bench.open();
    act(&mut app, Command::StartNight(setup()));
    let mut seen = vec![(evening(&app).phase, standings(&app))];
    let mark = |team, mark| NightStep::Mark { question: 0, team, mark };
    for taken in [
        NightStep::Next,
        NightStep::Next,
        mark(0, Mark::Right),
        mark(4, Mark::Half),
        mark(0, Mark::Right),
        NightStep::Next,
        NightStep::Void { question: 0 },
        NightStep::Next,
        NightStep::Next,
        NightStep::Skip,
    ] {
        step(&mut app, taken);
        seen.push((evening(&app).phase, standings(&app)));
    }
    drop(app);
    let mut app = bench.open();
    let marked = Deed::NightMarked { team: "Atlas".to_owned(), question: 1 };
    let mut deeds = Vec::new();
    while let Some((phase, points)) = seen.pop() {
        assert_eq!((evening(&app).phase, standings(&app)), (phase, points));
        deeds.extend(app.undoable().cloned());
        act(&mut app, Command::Undo);
    }
    assert!(deeds.contains(&marked), "{deeds:?}");
    assert_eq!(evening(&app).phase, Phase::Lobby, "the beginning stands");
}

#[test]
fn the_answer_is_nowhere_on_the_big_screen_before_its_time() {
    let bench = Bench::new();
    let mut app = bench.open();
    act(&mut app, Command::StartNight(setup()));
    for phase in [Phase::Reading, Phase::Open, Phase::Closed] {
        step(&mut app, NightStep::Next);
        assert_eq!(evening(&app).phase, phase);
        let told = format!("{:?}", app.big_screen().unwrap());
        assert!(!told.contains("is_right"), "{told}");
    }
    let answer = evening(&app).sheets[0].answer.clone();
    step(&mut app, NightStep::Next);
    let Some(Screen::Answer(shown)) = app.big_screen() else { panic!("no answer") };
    let right: Vec<&String> =
        shown.options.iter().filter(|it| it.is_right).map(|it| &it.text).collect();
    assert_eq!(right, [&answer]);
    assert_eq!(shown.sources.len(), 1, "and who reported it");
}

#[test]
fn no_fact_is_asked_twice_in_an_evening() {
    let bench = Bench::new();
    let mut app = bench.open();
    let rounds = vec![RoundSetup { length: 12, ..setup().rounds[0].clone() }; 3];
    act(&mut app, Command::StartNight(NightSetup { rounds, ..setup() }));
    let mut stems = Vec::new();
    while evening(&app).phase != Phase::Ended {
        go_on_to(&mut app, Phase::Revealed);
        stems.push(evening(&app).question.as_ref().unwrap().stem.clone());
        step(&mut app, NightStep::Next);
        if evening(&app).phase == Phase::Break {
            step(&mut app, NightStep::Next);
        }
    }
    assert_eq!(stems.len(), 36);
    stems.sort();
    stems.dedup();
    assert_eq!(stems.len(), 36);
}

#[test]
fn an_evening_that_cannot_be_held_says_why_and_keeps_what_was_entered() {
    let bench = Bench::new();
    let mut app = bench.open();
    let fault = |app: &mut App, setup: NightSetup| {
        act(app, Command::StartNight(setup.clone()));
        let NightView::Setup(view) = app.night() else { panic!("it began") };
        assert_eq!(view.setup, Some(setup));
        view.fault
    };
    let teams = vec!["Atlas".to_owned(), "\u{202e}\u{200b}".to_owned()];
    let empty = PlanFault::Name { team: 1, fault: NameFault::Empty };
    assert_eq!(fault(&mut app, NightSetup { teams, ..setup() }), Some(empty));
    let mut nothing = setup();
    nothing.rounds[1].topics.insert("no such topic".to_owned());
    assert_eq!(fault(&mut app, nothing), Some(PlanFault::NoQuestion { round: 1 }));
}

fn correct(team: usize, halves: i32, reason: &str) -> NightStep {
    NightStep::Correct { team, halves, reason: reason.to_owned() }
}

#[test]
fn a_new_name_and_a_correction_are_kept_taken_back_and_gone_on_with() {
    let bench = Bench::new();
    let mut app = bench.open();
    act(&mut app, Command::StartNight(setup()));
    step(&mut app, correct(2, 2, "best costume"));
    step(&mut app, NightStep::Rename { team: 2, name: "Condor 2".to_owned() });
    step(&mut app, NightStep::Rename { team: 2, name: "atlas".to_owned() });
    step(&mut app, correct(3, -1, "late sheet"));
    drop(app);

    let told = |app: &App, team: usize| {
        let team = &evening(app).teams[team];
        (team.name.clone(), team.score.to_string(), team.corrections.len())
    };
    let stands = |name: &str, score: &str, n| (name.to_owned(), score.to_owned(), n);
    let mut app = bench.open();
    assert_eq!(told(&app, 2), stands("Condor 2", "1", 1), "a name that looks alike is refused");
    assert_eq!(told(&app, 3), stands("Delta", "-0.5", 1));
    let deed = Deed::NightCorrected { team: "Delta".to_owned(), reason: "late sheet".to_owned() };
    assert_eq!(app.undoable(), Some(&deed));
    act(&mut app, Command::Undo);
    assert_eq!(told(&app, 3), stands("Delta", "0", 0));
    assert_eq!(app.undoable(), Some(&Deed::NightRenamed { team: "Condor 2".to_owned() }));
    act(&mut app, Command::Undo);
    assert_eq!(told(&app, 2), stands("Condor", "1", 1));
    step(&mut app, NightStep::Rename { team: 2, name: "Condor 3".to_owned() });
    step(&mut app, NightStep::End);
    act(&mut app, Command::TurnNight);
    let NightView::Setup(next) = app.night() else { panic!("the next evening is chosen") };
    let teams = &next.setup.as_ref().unwrap().teams;
    assert_eq!(teams[2], "Condor 3", "the next evening begins with what teams are called");
}

#[test]
fn results_go_into_a_spreadsheet_as_text() {
    let bench = Bench::new();
    let mut app = bench.open();
    let rounds = vec![RoundSetup { length: 1, ..setup().rounds[0].clone() }];
    act(&mut app, Command::StartNight(NightSetup { rounds, ..setup() }));
    go_on_to(&mut app, Phase::Closed);
    step(&mut app, NightStep::Mark { question: 0, team: 4, mark: Mark::Right });
    step(&mut app, NightStep::Mark { question: 0, team: 1, mark: Mark::Half });
    step(&mut app, NightStep::End);
    step(&mut app, correct(5, -1, "late sheet"));
    let expected = "rank,team,points,round_1,corrections\r\n1,'=Echo,1,1,0\r\n\
                    2,Borealis,0.5,0.5,0\r\n3,Atlas,0,0,0\r\n3,Condor,0,0,0\r\n\
                    3,Delta,0,0,0\r\n6,Fado,-0.5,0,-0.5\r\n";
    assert_eq!(evening(&app).standings_csv(), expected);
    let questions = evening(&app).questions_csv();
    let lines: Vec<&str> = questions.lines().collect();
    assert_eq!(lines[0], "round,question,asked,answer,counts,team,right");
    assert!(lines[5].starts_with("1,1,") && lines[5].ends_with(",yes,'=Echo,1"), "{}", lines[5]);
    assert_eq!(lines.len(), 7);
}

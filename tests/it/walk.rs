//! A learner who does anything at any time: what the program believes is what a restart finds.

use std::collections::HashMap;

use newsdeck::app::view::{LibraryView, ProgressView, TodayView};
use newsdeck::app::{App, Command, Deed, QuizSetup, Room};
use newsdeck::clock::Timestamp;
use newsdeck::deck::DeckId;
use newsdeck::exercise::ExerciseId;
use newsdeck::schedule::{Grade, Memory, Parameters, Review, Scheduler, Settings, seed_of};
use newsdeck::store::Store;
use rand::{RngExt, SeedableRng};
use rand_chacha::ChaCha8Rng;

use crate::bench::{Bench, DAY_MILLIS, EVENING_MILLIS, act};

const WALKS: std::ops::Range<u64> = 100..105;
const STEPS: usize = 60;

#[test]
fn a_restart_finds_what_the_program_believed_whatever_was_done() {
    for seed in WALKS {
        let bench = Bench::new();
        let mut lot = ChaCha8Rng::seed_from_u64(seed);
        let mut app = bench.open();
        let mut done = Vec::new();
        for _ in 0..STEPS {
            let command = anything(&mut lot);
            done.push(format!("{command:?}"));
            bench.clock.advance_millis(lot.random_range(0..90_000));
            if lot.random_range(0..25) == 0 {
                bench.clock.advance_millis(DAY_MILLIS);
            }
            act(&mut app, command);
            if lot.random_range(0..8) == 0 {
                let before = beliefs(&mut app);
                drop(app);
                memories_follow_from_the_log(&bench, &done);
                app = bench.open();
                assert_eq!(beliefs(&mut app), before, "seed {seed}, after {done:#?}");
                done.push("restart".to_owned());
            }
        }
    }
}

fn anything(lot: &mut ChaCha8Rng) -> Command {
    match lot.random_range(0..24) {
        0..3 => Command::StartStudy,
        3..7 => Command::ShowAnswer,
        7..11 => Command::Grade(Grade::ALL[lot.random_range(0..4)]),
        11 => Command::Suspend,
        12 => Command::Mark,
        13..16 => Command::Undo,
        16 => Command::EndStudy,
        17 => Command::StartQuiz(QuizSetup {
            deck: DeckId::new("fairs"),
            length: lot.random_range(1..4),
            seconds: QuizSetup::SECONDS.get(lot.random_range(0..6)).copied(),
            only_met: lot.random(),
            counts: lot.random(),
            ..QuizSetup::default()
        }),
        18..20 => Command::Choose(lot.random_range(0..4)),
        20..22 => Command::NextQuestion,
        22 => Command::LeaveQuiz,
        _ => Command::StudyMissed,
    }
}

/// Everything a program knows that a restart must find again.
fn beliefs(app: &mut App) -> (TodayView, LibraryView, Option<ProgressView>, Option<Deed>) {
    let room = app.room();
    act(app, Command::GoTo(Room::Progress));
    act(app, Command::GoTo(room));
    // A session is of one sitting: it ends with the program. How long an answer takes is an
    // estimate, which a start makes anew from the sums of days.
    let today =
        TodayView { session_open: false, minutes: 0, session_holds: 0, ..app.today().clone() };
    (today, app.library().clone(), app.progress().cloned(), app.undoable().cloned())
}

fn memories_follow_from_the_log(bench: &Bench, done: &[String]) {
    let store = Store::open(&bench.data_dir(), Timestamp::from_millis(EVENING_MILLIS)).unwrap();
    let mut log: HashMap<ExerciseId, Vec<Review>> = HashMap::new();
    store.all_reviews(|exercise, review| log.entry(exercise).or_default().push(review)).unwrap();
    let scheduler = Scheduler::new(Parameters::default(), Settings::default());
    let replayed: HashMap<ExerciseId, Memory> = log
        .into_iter()
        .filter_map(|(exercise, reviews)| {
            let memory = scheduler.replay(&reviews, seed_of(&exercise.to_string()))?;
            Some((exercise, memory))
        })
        .collect();
    let kept: HashMap<_, _> = store.memories().unwrap().into_iter().collect();
    assert_eq!(kept, replayed, "after {done:#?}");
}

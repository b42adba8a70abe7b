//! Parameters found in a log never make forecasts worse, and make them better where the log is
//! long enough: held against learners whose memory is known.

use std::collections::HashMap;

use newsdeck::app::view::StudyView;
use newsdeck::app::{App, Command, FitOutcome, FitWish, Notice, NoticeKind, TaskKind};
use newsdeck::exercise::ExerciseId;
use newsdeck::schedule::{
    Due, Grade, Histories, Parameters, Progress, Review, Scheduler, Settings, Verdict, seed_of,
    tune,
};
use newsdeck::store::{Asked, Entry, EntryId, Event, Store};

use crate::bench::{Bench, act, answer, card};
use crate::learner::Learner;

/// More than this is worse, in log-loss.
const WORSE: f64 = 0.001;

/// What forecasts gain on fresh answers of the same learner, for each length of the log.
fn gains(seed: u64, share: f32) -> [f64; 4] {
    let defaults = Parameters::default();
    let learner = Learner::new(seed, share);
    let program = Scheduler::new(defaults, Settings::default());
    let fresh = learner.study(&program, 4_000, seed + 2_000);
    [500, 1_000, 4_000, 8_000].map(|answers| {
        let mut histories = Histories::default();
        let study = learner.study(&program, answers, seed + 1_000);
        study.histories.iter().for_each(|reviews| histories.add(reviews));
        match tune(&histories, &defaults, &Progress::default()) {
            Verdict::Better { parameters, .. } => fresh.loss(&defaults) - fresh.loss(&parameters),
            _ => 0.0,
        }
    })
}

#[test]
fn a_learner_like_the_average_loses_nothing() {
    for seed in 0..3 {
        let gains = gains(seed, 0.0);
        assert!(gains.iter().all(|gain| *gain >= -WORSE), "learner {seed}: {gains:?}");
    }
}

#[test]
fn learners_unlike_the_average_gain_where_the_log_is_long_enough() {
    let gains: Vec<[f64; 4]> = (0..4).map(|seed| gains(seed, 1.0)).collect();
    assert!(gains.as_flattened().iter().all(|gain| *gain >= -WORSE), "{gains:?}");
    assert!(gains.iter().all(|gains| gains[0] == 0.0), "500 answers are too few: {gains:?}");
    let mean = |length: usize| gains.iter().map(|gains| gains[length]).sum::<f64>() / 4.0;
    assert!(mean(2) > 10.0 * WORSE && mean(3) > 10.0 * WORSE, "{gains:?}");
}

/// A deck with so many questions.
fn deck(questions: usize) -> String {
    let question = |number: usize| {
        format!(
            "[note.made-{number}]\ncite.count = \"¶1\"\nask = [{{ id = \"next\", \
             q = \"What comes after {number}?\", a = \"the number {}\" }}]\n",
            number + 1
        )
    };
    let head = "format = 1\n[deck]\nid = \"made\"\ntitle = \"Counting\"\nlang = \"en\"\n\
                [source.count]\ntitle = \"The natural numbers\"\n";
    head.to_owned() + &(0..questions).map(question).collect::<String>()
}

/// The program of a learner unlike the average, after so many answers on a later day.
fn studied(answers: usize) -> (Bench, Vec<(ExerciseId, Vec<Review>)>) {
    let program = Scheduler::new(Parameters::default(), Settings::default());
    let study = Learner::new(0, 1.0).study(&program, answers, 1_000);
    let named =
        |(index, history)| (format!("made/note.made-{index}/ask-next").parse().unwrap(), history);
    let histories: Vec<(ExerciseId, _)> =
        study.histories.into_iter().enumerate().map(named).collect();
    let mut reviews: Vec<(Review, &ExerciseId)> =
        histories.iter().flat_map(|(id, all)| all.iter().map(move |it| (*it, id))).collect();
    reviews.sort_by_key(|(review, _)| review.at);
    let entry = |(number, (review, exercise)): (u128, (Review, &ExerciseId))| Entry {
        id: EntryId(number + 1),
        at: review.at,
        day: review.day,
        event: Event::Review {
            exercise: exercise.clone(),
            grade: review.grade,
            asked: Asked::Flashcard,
            took_millis: 4_000,
            quiz: None,
            typed: None,
            confused: None,
            answer: None,
            place: None,
        },
    };
    let entries: Vec<Entry> = (0..).zip(reviews).map(entry).collect();
    let bench = Bench::new();
    std::fs::create_dir_all(bench.data_dir().join("decks")).unwrap();
    std::fs::write(bench.data_dir().join("decks/made.toml"), deck(histories.len())).unwrap();
    let mut store = Store::open(&bench.data_dir(), bench.clock.now()).unwrap();
    store.absorb(entries).unwrap();
    (bench, histories)
}

/// When replay brings each exercise back, with these parameters.
fn replayed(parameters: Parameters, histories: &[(ExerciseId, Vec<Review>)]) -> Vec<Option<Due>> {
    let scheduler = Scheduler::new(parameters, Settings::default());
    let due = |(id, history): &(ExerciseId, Vec<Review>)| {
        scheduler.replay(history, seed_of(&id.to_string())).map(|memory| memory.due)
    };
    histories.iter().map(due).collect()
}

fn dues(app: &App, histories: &[(ExerciseId, Vec<Review>)]) -> Vec<Option<Due>> {
    histories.iter().map(|(id, _)| app.due(id)).collect()
}

#[test]
fn a_fit_plans_all_cards_anew_and_one_command_goes_back() {
    let (bench, histories) = studied(4_000);
    let mut app = bench.open();
    let defaults = Parameters::default();
    assert_eq!(dues(&app, &histories), replayed(defaults, &histories));

    act(&mut app, Command::Fit(FitWish::Tell));
    assert!(matches!(app.fit_view().outcome, Some(FitOutcome::WouldFit(_))));
    assert_eq!(app.settings().parameters, defaults, "telling changes nothing");

    act(&mut app, Command::Fit(FitWish::Use));
    let Some(FitOutcome::Fitted(trial)) = app.fit_view().outcome else {
        panic!("{:?}", app.fit_view());
    };
    assert!(trial.found < trial.present && trial.found_percent() > trial.present_percent());
    let fitted = app.settings().parameters;
    assert_ne!(fitted, defaults);
    let planned = replayed(fitted, &histories);
    assert_eq!(dues(&app, &histories), planned);
    drop(app);

    let mut app = bench.open();
    assert_eq!((app.settings().parameters, dues(&app, &histories)), (fitted, planned));
    act(&mut app, Command::RevertFit);
    assert_eq!(dues(&app, &histories), replayed(defaults, &histories));
    assert_eq!(app.settings().parameters, defaults);
    assert!(!app.fit_view().can_revert && !app.fit_view().is_fitted);
}

/// How many reviews the log has of each exercise.
fn reviews(bench: &Bench) -> HashMap<ExerciseId, usize> {
    let store = Store::open(&bench.data_dir(), bench.clock.now()).unwrap();
    let mut counts = HashMap::new();
    store.all_reviews(|exercise, _| *counts.entry(exercise).or_default() += 1).unwrap();
    counts
}

/// The answer goes to the disk between the reading of histories, and another before all cards
/// are planned anew.
#[test]
fn what_is_answered_meanwhile_counts() {
    let (bench, _) = studied(1_500);
    let before = reviews(&bench);
    let mut app = bench.open();
    act(&mut app, Command::StartStudy);
    app.apply(Command::Fit(FitWish::Use));
    let mut answered = Vec::new();
    for _ in 0..6 {
        let id = card(&app).exercise.id.clone();
        app.apply(Command::ShowAnswer);
        app.apply(Command::Grade(Grade::Easy));
        answered.push(id);
        // As frames do, and no longer than until the next card is there.
        while matches!(app.study(), StudyView::Card(card) if Some(&card.exercise.id) == answered.last())
        {
            app.collect();
            std::thread::yield_now();
        }
        bench.clock.advance_millis(4_000);
    }
    app.settle();
    assert!(app.fit_view().share.is_none());
    let believed: Vec<_> = answered.iter().map(|id| app.due(id)).collect();
    assert!(believed.iter().all(Option::is_some));
    drop(app);
    let after = reviews(&bench);
    let logged = |id: &&ExerciseId| after[*id] == before.get(*id).unwrap_or(&0) + 1;
    assert_eq!(answered.iter().filter(logged).count(), answered.len());
    let mut store = Store::open(&bench.data_dir(), bench.clock.now()).unwrap();
    store.replay().unwrap();
    drop(store);
    let app = bench.open();
    assert_eq!(answered.iter().map(|id| app.due(id)).collect::<Vec<_>>(), believed);
}

#[test]
fn it_is_stopped_at_once_and_begins_again() {
    let (bench, _) = studied(1_000);
    let mut app = bench.open();
    app.apply(Command::Fit(FitWish::Tell));
    assert!(app.fit_view().share.is_some_and(|share| share < 0.5));
    app.apply(Command::Stop(TaskKind::Fitting));
    assert_eq!(app.fit_view().outcome, Some(FitOutcome::Stopped));
    app.apply(Command::Fit(FitWish::Tell));
    app.settle();
    let outcome = app.fit_view().outcome;
    assert!(matches!(outcome, Some(FitOutcome::WouldFit(_) | FitOutcome::Stays(_))), "{outcome:?}");
}

#[test]
fn it_is_offered_after_a_session_when_it_may_help_and_no_more_when_put_away() {
    let offers = |app: &App| {
        let is_offer = |notice: &&Notice| matches!(notice.kind, NoticeKind::FitOffered { .. });
        app.notices().iter().filter(is_offer).map(|notice| notice.id).collect::<Vec<_>>()
    };
    let (bench, _) = studied(1_500);
    let mut app = bench.open();
    let session = |app: &mut App| {
        act(app, Command::StartStudy);
        answer(app, &bench.clock, Grade::Good);
        act(app, Command::EndStudy);
        act(app, Command::EndStudy);
    };
    session(&mut app);
    let [offer] = offers(&app)[..] else { panic!("{:?}", app.notices()) };
    act(&mut app, Command::DismissNotice(offer));
    session(&mut app);
    assert_eq!(offers(&app), []);
    drop(app);

    let mut young = Bench::new().open();
    session(&mut young);
    assert_eq!(offers(&young), []);
}

#[test]
fn the_command_line_tells_tries_fits_and_goes_back() {
    let (bench, _) = studied(4_000);
    let told = |args: &str| {
        let ran = bench.run(args, "");
        assert_eq!(ran.errors, "");
        ran.output
    };
    let is_begun_by = |told: &str, words: &str| assert!(told.starts_with(words), "{told}");
    is_begun_by(&told("optimise --revert"), "There is no schedule of before");
    is_begun_by(&told("optimise --dry-run"), "Another schedule would fit you better. N");
    let fitted = told("optimise");
    is_begun_by(
        &fitted,
        "The schedule fits you better now, and all cards are planned anew.\nTried",
    );
    is_begun_by(&told("optimise --revert"), "The schedule is again the one of before.");
    assert_eq!(
        Bench::new().run("optimise", "").output,
        "The schedule stays as it is: 0 answers came on a later day than the one before, and there \
         is something to learn from 1000 on.\n"
    );
}

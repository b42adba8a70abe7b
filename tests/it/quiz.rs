//! A quiz without a face: played, left, taken up again, taken back.

use newsdeck::app::view::{OptionState, QuizView, StudyView};
use newsdeck::app::{AnnouncementKind, App, Command, QuizSetup, Room};
use newsdeck::schedule::Grade;

use crate::bench::{Bench, Counting, ROUNDS, act, answer, card, question, quiz};

#[test]
fn a_quiz_goes_on_at_the_same_question_after_a_restart() {
    let bench = Bench::new();
    let mut app = bench.open();
    act(&mut app, quiz(Counting::Yes));
    for _ in 0..2 {
        act(&mut app, Command::Choose(0));
        assert!(question(&app).reveal.is_some());
        act(&mut app, Command::NextQuestion);
    }
    let before = question(&app).clone();
    drop(app);

    let mut app = bench.open();
    assert_eq!((app.room(), question(&app)), (Room::Quiz, &before));
    assert_eq!(
        app.announcement().unwrap().kind,
        AnnouncementKind::QuizResumed { question: 3, of: 5 }
    );
    for _ in 2..5 {
        act(&mut app, Command::Choose(1));
        act(&mut app, Command::NextQuestion);
    }
    let QuizView::Finished(result) = app.quiz() else { panic!("{:?}", app.quiz()) };
    assert_eq!((result.answered, result.of, result.right + result.missed.len()), (5, 5, 5));
    assert_eq!(app.today().answered_today, 5, "it counts");
    drop(app);
    assert!(matches!(bench.open().quiz(), QuizView::Setup(_)), "a finished quiz is over");
}

#[test]
fn an_answer_shows_what_was_right_and_cannot_be_changed() {
    let bench = Bench::new();
    let mut app = bench.open();
    act(&mut app, quiz(Counting::No));
    act(&mut app, Command::Choose(9));
    assert!(question(&app).reveal.is_none(), "there is no tenth option");
    act(&mut app, Command::Choose(0));
    let revealed = question(&app).clone();
    let states: Vec<OptionState> = revealed.options.iter().map(|option| option.state).collect();
    assert!(
        states[0] == OptionState::ChosenRight
            || states[0] == OptionState::ChosenWrong && states.contains(&OptionState::Right),
        "{states:?}"
    );
    act(&mut app, Command::Choose(1));
    assert_eq!(question(&app), &revealed);
    assert_eq!(app.today().answered_today, 0, "it does not count");
}

#[test]
fn undo_takes_the_last_answer_of_a_quiz_back_even_of_a_finished_one() {
    let bench = Bench::new();
    let mut app = bench.open();
    act(&mut app, quiz(Counting::Yes));
    for _ in 0..5 {
        act(&mut app, Command::Choose(0));
        act(&mut app, Command::NextQuestion);
    }
    assert!(matches!(app.quiz(), QuizView::Finished(_)));
    drop(app);

    let mut app = bench.open();
    act(&mut app, Command::Undo);
    assert_eq!((app.room(), question(&app).number), (Room::Quiz, 5));
    assert!(question(&app).reveal.is_none());
    assert_eq!(app.today().answered_today, 4);
    act(&mut app, Command::Undo);
    assert_eq!((question(&app).number, app.today().answered_today), (4, 3));
    drop(app);
    assert_eq!(question(&bench.open()).number, 4);
}

#[test]
fn what_a_quiz_missed_can_be_studied_at_once() {
    let bench = Bench::new();
    let mut app = bench.open();
    act(&mut app, quiz(Counting::Yes));
    for _ in 0..5 {
        act(&mut app, Command::Choose(0));
        act(&mut app, Command::NextQuestion);
    }
    let QuizView::Finished(result) = app.quiz() else { panic!("{:?}", app.quiz()) };
    let missed = result.missed.len();
    assert!(missed > 0, "the seed gives no quiz in which A is always right");
    act(&mut app, Command::StudyMissed);
    for left in (1..=missed).rev() {
        assert_eq!((app.room(), card(&app).progress.left), (Room::Study, left));
        answer(&mut app, &bench.clock, Grade::Good);
    }
    assert!(matches!(app.study(), StudyView::Finished(_)));
}

#[test]
fn a_quiz_left_without_an_answer_leaves_nothing() {
    let bench = Bench::new();
    let mut app = bench.open();
    act(&mut app, quiz(Counting::Yes));
    act(&mut app, Command::LeaveQuiz);
    assert!(matches!(app.quiz(), QuizView::Setup(_)));
    drop(app);
    assert!(matches!(bench.open().quiz(), QuizView::Setup(_)));
}

#[test]
fn undo_goes_on_with_the_quiz_it_was_in_though_others_were_begun_since() {
    let bench = Bench::new();
    let mut app = bench.open();
    act(&mut app, quiz(Counting::No));
    act(&mut app, Command::Choose(0));
    let answered = question(&app).stem.clone();
    act(&mut app, Command::LeaveQuiz);
    act(&mut app, Command::NewQuiz);
    act(&mut app, quiz(Counting::No));
    act(&mut app, Command::LeaveQuiz);
    act(&mut app, quiz(Counting::No));
    act(&mut app, Command::Undo);
    assert_eq!((&question(&app).stem, question(&app).reveal.is_some()), (&answered, false));
    drop(app);
    assert_eq!(question(&bench.open()).stem, answered);
}

/// A quiz of five questions that wait for ten seconds each.
fn timed(counting: Counting) -> Command {
    let Command::StartQuiz(setup) = quiz(counting) else { unreachable!() };
    Command::StartQuiz(QuizSetup { seconds: Some(QuizSetup::SECONDS[0]), ..setup })
}

/// Lets time pass, and the program find out.
fn pass(app: &mut App, bench: &Bench, millis: i64) {
    bench.clock.advance_millis(millis);
    app.settle();
}

#[test]
fn time_runs_out_only_where_the_question_is_on_the_screen() {
    let bench = Bench::new();
    let mut app = bench.open();
    act(&mut app, timed(Counting::Yes));
    act(&mut app, Command::GoTo(Room::Study));
    pass(&mut app, &bench, 60_000);
    assert_eq!(app.today().answered_today, 0, "a drill in the terminal grades no quiz");
    act(&mut app, Command::GoTo(Room::Quiz));
    assert_eq!(app.today().answered_today, 1);
}

#[test]
fn a_question_whose_time_is_up_is_answered_with_nothing_and_counts_as_wrong() {
    let bench = Bench::new();
    let mut app = bench.open();
    act(&mut app, timed(Counting::Yes));
    pass(&mut app, &bench, 9_999);
    assert!(question(&app).reveal.is_none());
    assert_eq!(app.time_left().unwrap().millis, 1);
    pass(&mut app, &bench, 1);
    let view = question(&app).clone();
    let reveal = view.reveal.as_ref().unwrap();
    assert_eq!((reveal.time_was_up, reveal.is_right, view.right), (true, false, 0));
    let marked: Vec<&str> = view
        .options
        .iter()
        .filter(|option| option.state != OptionState::Plain)
        .map(|option| option.text.as_str())
        .collect();
    assert_eq!(marked, [reveal.answer.as_str()], "the right one, and no other");
    assert_eq!((app.time_left(), app.today().answered_today), (None, 1));

    act(&mut app, Command::Choose(0));
    assert_eq!(question(&app), &view, "it is too late");
    pass(&mut app, &bench, 60_000);
    assert_eq!(question(&app), &view, "the answer stays as long as it is read");
    act(&mut app, Command::NextQuestion);
    assert_eq!(app.time_left().unwrap().millis, 10_000, "each question has its own time");
    act(&mut app, Command::LeaveQuiz);
    let QuizView::Finished(result) = app.quiz() else { panic!("{:?}", app.quiz()) };
    assert_eq!((result.answered, result.right, &result.missed[0].chosen), (1, 0, &None));
    act(&mut app, Command::Undo);
    assert_eq!((question(&app).number, app.today().answered_today), (1, 0));
    assert_eq!(app.time_left().unwrap().millis, 10_000);
}

#[test]
fn a_question_open_at_a_restart_has_its_whole_time_again() {
    let bench = Bench::new();
    let mut app = bench.open();
    act(&mut app, timed(Counting::No));
    pass(&mut app, &bench, 10_000);
    act(&mut app, Command::NextQuestion);
    pass(&mut app, &bench, 7_000);
    let before = question(&app).clone();
    drop(app);

    bench.clock.advance_millis(3_600_000);
    let mut app = bench.open();
    assert_eq!(question(&app), &before);
    assert_eq!((before.number, app.time_left().unwrap().millis), (2, 10_000));
    pass(&mut app, &bench, 10_000);
    assert!(question(&app).reveal.as_ref().unwrap().time_was_up);
}

#[test]
fn a_clock_that_steps_back_takes_no_time_away_and_no_timer_means_as_long_as_it_takes() {
    let bench = Bench::new();
    let mut app = bench.open();
    act(&mut app, timed(Counting::No));
    pass(&mut app, &bench, -3_600_000);
    assert_eq!(app.time_left().unwrap().millis, 10_000);
    act(&mut app, Command::LeaveQuiz);
    act(&mut app, quiz(Counting::No));
    pass(&mut app, &bench, 3_600_000);
    assert_eq!((app.time_left(), question(&app).is_timed), (None, false));
    assert!(question(&app).reveal.is_none());
}

#[test]
fn only_the_chosen_topics_are_asked_about_and_the_choice_is_remembered() {
    let bench = Bench::new();
    let mut app = bench.open();
    let Command::StartQuiz(setup) = quiz(Counting::No) else { unreachable!() };
    let topics = ["round 1", "round 3"].map(str::to_owned).into();
    let setup = QuizSetup { topics, length: 30, ..setup };
    let QuizView::Setup(view) = app.quiz() else { panic!("{:?}", app.quiz()) };
    let deck = view.decks.iter().find(|deck| Some(&deck.id) == setup.deck.as_ref()).unwrap();
    assert_eq!(
        deck.topics.keys().collect::<Vec<_>>(),
        ["round 0", "round 1", "round 2", "round 3"]
    );
    let counts = [deck.about(&setup.topics).count(), deck.about(&Default::default()).count()];
    assert_eq!(counts, [20, 40]);

    act(&mut app, Command::StartQuiz(setup.clone()));
    while let QuizView::Question(_) = app.quiz() {
        act(&mut app, Command::Choose(0));
        let asked = question(&app);
        let said = format!("{} {}.", asked.stem, asked.reveal.as_ref().unwrap().answer);
        let (_, town) = said.split_once("town ").unwrap();
        let town: String = town.chars().take_while(char::is_ascii_digit).collect();
        assert_eq!(town.parse::<usize>().unwrap() % ROUNDS % 2, 1, "{said}");
        act(&mut app, Command::NextQuestion);
    }
    act(&mut app, Command::NewQuiz);
    let QuizView::Setup(view) = app.quiz() else { panic!("{:?}", app.quiz()) };
    assert_eq!(view.setup, setup);

    act(&mut app, Command::StartQuiz(QuizSetup { topics: ["no such".to_owned()].into(), ..setup }));
    assert!(matches!(app.quiz(), QuizView::Setup(view) if view.was_empty));
}

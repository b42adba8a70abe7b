//! A quiz without a face: played, left, taken up again, taken back.

use newsdeck::app::view::{OptionState, QuizView, StudyView};
use newsdeck::app::{AnnouncementKind, Command, Room};
use newsdeck::schedule::Grade;

use crate::bench::{Bench, Counting, act, answer, card, question, quiz};

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

//! The whole program without a face, from the first start to a restart on the same data.

use newsdeck::app::view::{DeckPlace, SaveState, Side, StudyView, TodayView};
use newsdeck::app::{
    AnnouncementKind, App, Buttons, Command, Deed, NoticeKind, Room, Setting, StoreTroubleKind,
};
use newsdeck::deck::DeckId;
use newsdeck::schedule::{ClockDoubt, Grade};

use crate::bench::{Bench, Counting, DAY_MILLIS, act, answer, card, contents, deck_text, quiz};

#[test]
fn the_first_card_is_one_command_away_from_the_first_start() {
    let bench = Bench::new();
    let mut app = bench.open();
    assert_eq!(app.notices(), []);
    assert_eq!((app.room(), app.today().new, app.today().due), (Room::Today, 20, 0));
    act(&mut app, Command::StartStudy);
    assert_eq!((app.room(), &card(&app).side), (Room::Study, &Side::Front));
    assert!(card(&app).is_new);
}

#[test]
fn new_cards_come_from_the_deck_that_leads_and_from_those_begun() {
    let bench = Bench::new();
    let mut app = bench.open();
    act(&mut app, Command::Set(Setting::NewPerDay(500)));
    let facts = |app: &App, title: &str| {
        let stories = &app.today().stories;
        stories
            .iter()
            .find(|story| story.title == title)
            .map(|story| story.memory.facts as usize)
            .unwrap()
    };
    assert_eq!(app.today().stories[0].title, "The fairs of fairs");
    let leads = facts(&app, "The fairs of fairs");
    assert_eq!(app.today().new, leads, "a fact is asked once a day");

    let other = DeckId::new("getting-to-know-newsdeck").unwrap();
    act(&mut app, Command::StudyDeck(other));
    answer(&mut app, &bench.clock, Grade::Easy);
    act(&mut app, Command::EndStudy);
    let begun = facts(&app, "Getting to know Newsdeck");
    assert_eq!(app.today().new, leads + begun - 1);
}

#[test]
fn ten_cards_stay_answered_after_a_restart() {
    let bench = Bench::new();
    let mut app = bench.open();
    act(&mut app, Command::StartStudy);
    let mut prompts: Vec<String> =
        (0..10).map(|_| answer(&mut app, &bench.clock, Grade::Easy)).collect();
    assert_eq!(card(&app).progress.answered, 10);
    assert_eq!(card(&app).progress.spent_millis, 40_000);
    drop(app);

    let mut app = bench.open();
    assert_eq!((app.today().answered_today, app.today().new), (10, 10));
    act(&mut app, Command::StartStudy);
    prompts.push(card(&app).exercise.prompt.to_string());
    prompts.sort();
    prompts.dedup();
    assert_eq!(prompts.len(), 11, "the eleventh card is none of the ten");
}

#[test]
fn a_start_goes_on_where_the_last_one_of_the_day_stopped() {
    let bench = Bench::new();
    let mut app = bench.open();
    act(&mut app, Command::StartStudy);
    answer(&mut app, &bench.clock, Grade::Easy);
    drop(app);

    let mut app = bench.open();
    assert_eq!((app.room(), &card(&app).side), (Room::Study, &Side::Front));
    act(&mut app, Command::EndStudy);
    act(&mut app, Command::GoTo(Room::Library));
    drop(app);

    let app = bench.open();
    assert_eq!(app.room(), Room::Library);
    assert!(matches!(app.study(), StudyView::Idle(_)), "{:?}", app.study());
    drop(app);

    bench.clock.advance_millis(DAY_MILLIS);
    assert_eq!(bench.open().room(), Room::Today, "a new day begins at its beginning");
}

#[test]
fn a_missed_card_comes_back_in_the_sitting_and_the_summary_names_it() {
    let bench = Bench::new();
    let mut app = bench.open();
    act(&mut app, Command::Set(Setting::NewPerDay(2)));
    act(&mut app, Command::StartStudy);
    let missed = answer(&mut app, &bench.clock, Grade::Again);
    answer(&mut app, &bench.clock, Grade::Easy);
    let again = answer(&mut app, &bench.clock, Grade::Easy);
    assert_eq!(again, missed);
    let StudyView::Finished(summary) = app.study() else { panic!("{:?}", app.study()) };
    let look_again: Vec<&str> =
        summary.look_again.iter().map(|missed| missed.prompt.as_str()).collect();
    assert_eq!(look_again, [missed]);
    assert_eq!((summary.answered, summary.met, summary.known), (3, 2, 2));
}

#[test]
fn a_session_ends_when_its_minutes_are_over() {
    let bench = Bench::new();
    let mut app = bench.open();
    act(&mut app, Command::Set(Setting::SessionMinutes(1)));
    act(&mut app, Command::StartStudy);
    for _ in 0..15 {
        answer(&mut app, &bench.clock, Grade::Easy);
    }
    let StudyView::Finished(summary) = app.study() else { panic!("{:?}", app.study()) };
    assert_eq!((summary.answered, summary.spent_millis, summary.left), (15, 60_000, 5));
    act(&mut app, Command::StartStudy);
    assert_eq!(card(&app).progress.answered, 0, "the next session begins");
}

#[test]
fn a_grade_is_given_once_and_only_to_an_answer_that_is_shown() {
    let bench = Bench::new();
    let mut app = bench.open();
    act(&mut app, Command::StartStudy);
    act(&mut app, Command::Grade(Grade::Good));
    assert_eq!(card(&app).side, Side::Front);
    act(&mut app, Command::ShowAnswer);
    app.apply(Command::Grade(Grade::Easy));
    app.apply(Command::Grade(Grade::Again));
    let Side::Back(back) = &card(&app).side else { panic!("the answer stays until it is saved") };
    assert_eq!(back.save, SaveState::Saving);
    app.settle();
    assert_eq!((app.today().answered_today, &card(&app).side), (1, &Side::Front));
}

#[test]
fn buttons_are_two_or_four_and_better_grades_never_come_back_sooner() {
    let bench = Bench::new();
    let mut app = bench.open();
    let grades = |app: &App| {
        let Side::Back(back) = &card(app).side else { panic!("the answer is not shown") };
        let dues: Vec<_> = back.choices.iter().map(|choice| choice.due).collect();
        assert!(dues.is_sorted(), "{dues:?}");
        back.choices.iter().map(|choice| choice.grade).collect::<Vec<_>>()
    };
    act(&mut app, Command::StartStudy);
    act(&mut app, Command::ShowAnswer);
    assert_eq!(grades(&app), [Grade::Again, Grade::Good]);
    act(&mut app, Command::Set(Setting::Buttons(Buttons::Four)));
    assert_eq!(grades(&app), Grade::ALL);
}

#[test]
fn undo_takes_everything_of_today_back_one_by_one_and_after_a_restart() {
    let bench = Bench::new();
    let mut app = bench.open();
    act(&mut app, Command::StartStudy);
    let first = answer(&mut app, &bench.clock, Grade::Again);
    let second = answer(&mut app, &bench.clock, Grade::Easy);
    drop(app);

    let mut app = bench.open();
    act(&mut app, Command::StartStudy);
    for (prompt, grade, left) in [(&second, Grade::Easy, 1), (&first, Grade::Again, 0)] {
        let deed = Deed::Graded { prompt: prompt.clone(), grade };
        assert_eq!(app.undoable(), Some(&deed));
        act(&mut app, Command::Undo);
        assert_eq!(app.announcement().unwrap().kind, AnnouncementKind::Undid(deed));
        assert_eq!(app.today().answered_today, left);
        assert_eq!(
            (&*card(&app).exercise.prompt, &card(&app).side),
            (prompt.as_str(), &Side::Front)
        );
        assert!(card(&app).is_new, "as if it had never been answered");
    }
    act(&mut app, Command::Undo);
    assert_eq!(app.announcement().unwrap().kind, AnnouncementKind::NothingToUndo);
    drop(app);
    assert_eq!(bench.open().today().answered_today, 0);
}

#[test]
fn undoing_a_second_review_leaves_the_memory_of_the_first() {
    let bench = Bench::new();
    let mut app = bench.open();
    act(&mut app, Command::Set(Setting::NewPerDay(1)));
    act(&mut app, Command::StartStudy);
    let prompt = answer(&mut app, &bench.clock, Grade::Good);
    act(&mut app, Command::ShowAnswer);
    let before = card(&app).clone();
    act(&mut app, Command::Grade(Grade::Again));
    act(&mut app, Command::Undo);
    act(&mut app, Command::ShowAnswer);
    assert_eq!((&*card(&app).exercise.prompt, &card(&app).side), (prompt.as_str(), &before.side));
}

#[test]
fn yesterday_is_not_undone() {
    let bench = Bench::new();
    let mut app = bench.open();
    act(&mut app, Command::StartStudy);
    answer(&mut app, &bench.clock, Grade::Easy);
    bench.clock.advance_millis(DAY_MILLIS);
    app.collect();
    assert_eq!((app.undoable(), app.today().answered_today, app.today().new), (None, 0, 20));
}

#[test]
fn a_suspended_exercise_is_asked_no_more_until_undone() {
    let bench = Bench::new();
    let mut app = bench.open();
    act(&mut app, Command::StartStudy);
    let prompt = card(&app).exercise.prompt.clone();
    act(&mut app, Command::Suspend);
    assert_ne!(card(&app).exercise.prompt, prompt);
    drop(app);

    let mut app = bench.open();
    assert_eq!(app.decks()[0].suspended.len(), 1);
    act(&mut app, Command::StartStudy);
    assert_ne!(card(&app).exercise.prompt, prompt);
    act(&mut app, Command::Undo);
    assert_eq!((app.decks()[0].suspended.len(), &card(&app).exercise.prompt), (0, &prompt));
}

#[test]
fn a_mark_is_put_and_taken_away() {
    let bench = Bench::new();
    let mut app = bench.open();
    act(&mut app, Command::StartStudy);
    for is_marked in [true, false, true] {
        act(&mut app, Command::Mark);
        assert_eq!(card(&app).is_marked, is_marked);
    }
    act(&mut app, Command::Undo);
    assert!(!card(&app).is_marked);
}

#[test]
fn settings_are_kept_within_their_limits() {
    let bench = Bench::new();
    let mut app = bench.open();
    act(&mut app, Command::Set(Setting::SessionMinutes(100_000)));
    act(&mut app, Command::Set(Setting::Buttons(Buttons::Four)));
    let before = app.settings().clone();
    drop(app);
    let app = bench.open();
    assert_eq!((app.settings(), app.settings().session_minutes), (&before, 120));
}

#[test]
fn where_no_database_can_be_opened_the_decks_are_played_and_nothing_is_touched() {
    let check = |prepare: &dyn Fn(&Bench), kind: StoreTroubleKind| {
        let bench = Bench::new();
        prepare(&bench);
        let before = contents(bench.dir.path());
        let mut app = bench.open();
        let kinds: Vec<_> = app.notices().iter().map(|notice| notice.kind.clone()).collect();
        let [NoticeKind::ProgressNotKept(trouble)] = kinds.as_slice() else { panic!("{kinds:?}") };
        assert_eq!(trouble.kind, kind, "{trouble:?}");
        act(&mut app, Command::StartStudy);
        answer(&mut app, &bench.clock, Grade::Again);
        answer(&mut app, &bench.clock, Grade::Easy);
        act(&mut app, Command::Undo);
        act(&mut app, quiz(Counting::Yes));
        act(&mut app, Command::Choose(0));
        act(&mut app, Command::GoTo(Room::Progress));
        let reviews = app.progress().unwrap().all.reviews;
        assert_eq!((app.today().answered_today, reviews), (2, 2));
        drop(app);
        assert_eq!(contents(bench.dir.path()), before);
    };
    let file = |bench: &Bench| bench.data_dir().join("newsdeck.sqlite");
    let newer = |bench: &Bench| {
        drop(bench.open());
        let db = rusqlite::Connection::open(file(bench)).unwrap();
        db.pragma_update(None, "user_version", 999).unwrap();
    };
    check(&newer, StoreTroubleKind::Newer);
    let with_file = |bytes: &'static [u8]| {
        move |bench: &Bench| {
            std::fs::create_dir(bench.data_dir()).unwrap();
            std::fs::write(file(bench), bytes).unwrap();
        }
    };
    check(
        &with_file(b"noise, and nothing that a database would begin with"),
        StoreTroubleKind::Foreign,
    );
    check(&|bench| std::fs::write(bench.data_dir(), "a file").unwrap(), StoreTroubleKind::ReadOnly);
    check(&|bench| std::fs::create_dir_all(file(bench)).unwrap(), StoreTroubleKind::Foreign);
}

#[test]
fn a_second_start_on_the_same_data_says_so() {
    let bench = Bench::new();
    let first = bench.open();
    let second = bench.open();
    let NoticeKind::ProgressNotKept(trouble) = &second.notices()[0].kind else { panic!() };
    assert_eq!(trouble.kind, StoreTroubleKind::InUse);
    assert_eq!(first.notices(), []);
}

#[test]
fn a_deck_that_changes_is_taken_up_while_the_program_runs() {
    let bench = Bench::new();
    let mut app = bench.open();
    act(&mut app, Command::StartStudy);
    answer(&mut app, &bench.clock, Grade::Easy);
    std::fs::write(bench.deck(), deck_text("fairs", 41) + "[event.odd]\nacter = \"p1\"\n").unwrap();
    while !matches!(
        app.announcement().map(|said| &said.kind),
        Some(AnnouncementKind::DeckReloaded { .. })
    ) {
        std::thread::sleep(std::time::Duration::from_millis(20));
        app.collect();
    }
    let deck = &app.library().decks[0];
    assert_eq!(deck.place, DeckPlace::Named(bench.deck()));
    assert_eq!(
        (deck.counts.facts, deck.counts.memory.met, deck.errors + deck.warnings == 0),
        (41, 1, false)
    );
    assert_eq!(card(&app).side, Side::Front, "study goes on");
}

#[test]
fn a_deck_is_added_by_copying_it_into_the_decks_folder() {
    let bench = Bench::new();
    let mut app = bench.open();
    let from = bench.dir.path().join("plays.toml");
    std::fs::write(&from, deck_text("plays", 3)).unwrap();
    app.apply(Command::AddDeck(from));
    while app.announcement().is_none() {
        std::thread::sleep(std::time::Duration::from_millis(20));
        app.collect();
    }
    assert_eq!(
        app.announcement().unwrap().kind,
        AnnouncementKind::DeckAdded { title: "The fairs of plays".to_owned() }
    );
    assert!(app.library().folder.join("plays.toml").exists());
}

#[test]
fn a_named_deck_that_is_missing_is_told() {
    let bench = Bench::new();
    std::fs::remove_file(bench.deck()).unwrap();
    let app = bench.open();
    let NoticeKind::DeckTrouble { path, .. } = &app.notices()[0].kind else { panic!() };
    assert_eq!(path, &bench.deck());
    assert!(app.library().decks[0].unreadable.is_some());
}

#[test]
fn a_clock_behind_the_log_is_told_and_study_goes_on() {
    let bench = Bench::new();
    let mut app = bench.open();
    act(&mut app, Command::StartStudy);
    answer(&mut app, &bench.clock, Grade::Good);
    drop(app);
    bench.clock.advance_millis(-30 * DAY_MILLIS);
    let mut app = bench.open();
    let kinds: Vec<&NoticeKind> = app.notices().iter().map(|notice| &notice.kind).collect();
    assert_eq!(kinds, [&NoticeKind::ClockDoubted(ClockDoubt::Behind { minutes: 30 * 24 * 60 })]);
    act(&mut app, Command::StartStudy);
    answer(&mut app, &bench.clock, Grade::Easy);
    act(&mut app, Command::Undo);
    act(&mut app, Command::Undo);
    assert_eq!(app.today().answered_today, 0);
}

#[test]
fn memories_that_do_not_follow_from_the_log_are_made_again() {
    let bench = Bench::new();
    let mut app = bench.open();
    act(&mut app, Command::StartStudy);
    for grade in [Grade::Good, Grade::Again, Grade::Easy] {
        answer(&mut app, &bench.clock, grade);
    }
    let before = app.today().clone();
    drop(app);
    for damage in [
        "DELETE FROM memory",
        "UPDATE memory SET due_day = 0, due_at_ms = NULL",
        "UPDATE day SET reviews = 0",
        "UPDATE cache SET stamp = 'another version'",
    ] {
        let file = bench.data_dir().join(newsdeck::store::FILE_NAME);
        rusqlite::Connection::open(file).unwrap().execute(damage, []).unwrap();
        let app = bench.open();
        assert_eq!(app.notices(), []);
        let session_open = before.session_open;
        assert_eq!(TodayView { session_open, ..app.today().clone() }, before, "{damage}");
    }
}

//! Time as it comes: zones, the date line, daylight saving both ways, and clocks that are wrong.
//! The program is driven through all of them; what it wrote before never changes.

use std::sync::Arc;

use jiff::tz::TimeZone;
use newsdeck::app::{App, Command, Config, NoticeKind, Room, Setting};
use newsdeck::clock::{DayClock, Timestamp};
use newsdeck::library::Shelf;
use newsdeck::schedule::{ClockDoubt, Grade, Parameters, Review, Scheduler, Settings, seed_of};
use newsdeck::store::Store;

use crate::bench::{Bench, DAY_MILLIS, act, answer};

const HOUR_MILLIS: i64 = 3_600_000;

/// Starts the program in a time zone.
fn open_in(bench: &Bench, zone: &str) -> App {
    let config = Config {
        data_dir: bench.data_dir(),
        shelf: Shelf::shipped(),
        deck_paths: vec![bench.deck()],
        clock: bench.clock.clone(),
        days: DayClock::new(TimeZone::get(zone).unwrap(), 4),
        seed: 7,
    };
    let mut app = App::open(config, Arc::new(|| {}));
    app.settle();
    app
}

/// Moves the clock to this moment.
fn set_clock(bench: &Bench, moment: &str) {
    let moment: jiff::Timestamp = moment.parse().unwrap();
    let now = bench.clock.now().as_millis();
    bench.clock.advance_millis(moment.as_millisecond() - now);
}

/// Two answers, and the study day it is.
fn study(bench: &Bench, zone: &str) -> String {
    let mut app = open_in(bench, zone);
    act(&mut app, Command::StartStudy);
    answer(&mut app, &bench.clock, Grade::Good);
    answer(&mut app, &bench.clock, Grade::Easy);
    app.today().day.to_string()
}

/// Every review that stands, with its exercise, in the order of the exercises.
fn log(bench: &Bench) -> Vec<(String, Review)> {
    let store = Store::open(&bench.data_dir(), Timestamp::default()).unwrap();
    let mut log = Vec::new();
    store.all_reviews(|exercise, review| log.push((exercise.to_string(), review))).unwrap();
    log
}

/// The memories of a log are those that are kept, whenever and wherever it was written.
fn memories_follow_from(log: &[(String, Review)], bench: &Bench) {
    let store = Store::open(&bench.data_dir(), Timestamp::default()).unwrap();
    let scheduler = Scheduler::new(Parameters::default(), Settings::default());
    for (exercise, memory) in store.memories().unwrap() {
        let name = exercise.to_string();
        let history: Vec<Review> =
            log.iter().filter(|(of, _)| *of == name).map(|(_, review)| *review).collect();
        assert_eq!(scheduler.replay(&history, seed_of(&name)), Some(memory), "{name}");
    }
}

#[test]
fn history_never_changes_wherever_and_whenever_it_was_written() {
    let bench = Bench::new();
    let mut before: Vec<(String, Review)> = Vec::new();
    for (moment, zone, day) in [
        ("2026-03-27T18:00:00Z", "Europe/Berlin", "2026-03-27"),
        ("2026-03-28T18:00:00Z", "Europe/Berlin", "2026-03-28"),
        // Summer time begins: this study day has 23 hours.
        ("2026-03-29T01:59:00Z", "Europe/Berlin", "2026-03-28"),
        ("2026-03-29T02:00:00Z", "Europe/Berlin", "2026-03-29"),
        // West, where it is still the day before.
        ("2026-03-30T03:00:00Z", "America/Los_Angeles", "2026-03-29"),
        // And further west over the date line: the 30th never comes.
        ("2026-03-31T07:00:00Z", "Pacific/Auckland", "2026-03-31"),
        // Back east: the 31st is lived twice.
        ("2026-04-01T03:00:00Z", "America/Los_Angeles", "2026-03-31"),
        ("2026-04-01T18:00:00Z", "Europe/Berlin", "2026-04-01"),
        // Winter time begins: this study day has 25 hours.
        ("2026-10-24T18:00:00Z", "Europe/Berlin", "2026-10-24"),
        ("2026-10-25T02:59:00Z", "Europe/Berlin", "2026-10-24"),
        ("2026-10-25T03:00:00Z", "Europe/Berlin", "2026-10-25"),
        // The clock jumps back by a week, and a year ahead, and is put right.
        ("2026-10-19T18:00:00Z", "Europe/Berlin", "2026-10-19"),
        ("2027-10-27T18:00:00Z", "Europe/Berlin", "2027-10-27"),
        ("2026-10-28T18:00:00Z", "Europe/Berlin", "2026-10-28"),
        ("2026-10-29T18:00:00Z", "Europe/Berlin", "2026-10-29"),
    ] {
        set_clock(&bench, moment);
        assert_eq!(study(&bench, zone), day, "{moment} in {zone}");
        let after = log(&bench);
        let is_of_now = |review: &Review| review.day.to_string() == day;
        assert_eq!(after.len(), before.len() + 2, "{moment} in {zone}");
        for (exercise, review) in &before {
            assert!(after.contains(&(exercise.clone(), *review)), "{exercise}: {review:?}");
        }
        let new = after.iter().filter(|answered| !before.contains(answered));
        assert!(new.clone().all(|(_, review)| is_of_now(review)), "{moment} in {zone}");
        memories_follow_from(&after, &bench);
        before = after;
    }
}

/// From evening to evening, out over the Pacific and back.
#[test]
fn no_streak_is_lost_by_a_time_zone() {
    let bench = Bench::new();
    for (moment, zone, streak) in [
        ("2026-04-08T17:00:00Z", "Europe/Berlin", 1),
        ("2026-04-10T02:00:00Z", "America/Los_Angeles", 2),
        ("2026-04-11T02:00:00Z", "America/Los_Angeles", 3),
        // The 11th never comes.
        ("2026-04-12T07:00:00Z", "Pacific/Auckland", 4),
        ("2026-04-13T07:00:00Z", "Pacific/Auckland", 5),
        // The 13th is lived twice.
        ("2026-04-14T02:00:00Z", "America/Los_Angeles", 5),
        ("2026-04-14T17:00:00Z", "Europe/Berlin", 6),
        // The 15th is missed.
        ("2026-04-16T17:00:00Z", "Europe/Berlin", 1),
    ] {
        set_clock(&bench, moment);
        study(&bench, zone);
        let mut app = open_in(&bench, zone);
        act(&mut app, Command::GoTo(Room::Progress));
        assert_eq!(app.progress().unwrap().streak_days, streak, "{moment} in {zone}");
    }
}

#[test]
fn a_wrong_clock_is_told_once_and_what_it_left_behind_comes_back() {
    let bench = Bench::new();
    let doubts = |app: &App| -> Vec<NoticeKind> {
        app.notices().iter().map(|notice| notice.kind.clone()).collect()
    };
    let evening = |bench: &Bench| {
        let mut app = open_in(bench, "UTC");
        let told = doubts(&app);
        let new = app.today().new;
        act(&mut app, Command::StartStudy);
        answer(&mut app, &bench.clock, Grade::Easy);
        (told, new)
    };
    assert_eq!(evening(&bench), (vec![], 20));

    bench.clock.advance_millis(365 * DAY_MILLIS);
    let ahead = NoticeKind::ClockDoubted(ClockDoubt::Ahead { days: 365 });
    assert_eq!(evening(&bench), (vec![ahead], 20));
    assert_eq!(evening(&bench).0, [], "it was told");

    bench.clock.advance_millis(-364 * DAY_MILLIS);
    let behind = NoticeKind::ClockDoubted(ClockDoubt::Behind { minutes: 364 * 24 * 60 });
    assert_eq!(evening(&bench), (vec![behind], 20), "the future has used up nothing of today");
    assert_eq!(evening(&bench).0, [], "there is nothing more to doubt");

    bench.clock.advance_millis(DAY_MILLIS);
    let app = open_in(&bench, "UTC");
    assert_eq!(app.today().due, 2, "what was answered in the future does not wait for it");
}

#[test]
fn a_day_that_begins_at_another_hour_begins_so_from_now_on() {
    let bench = Bench::new();
    set_clock(&bench, "2026-02-03T02:00:00Z");
    assert_eq!(study(&bench, "UTC"), "2026-02-02");
    let written = log(&bench);
    let mut app = open_in(&bench, "UTC");
    act(&mut app, Command::Set(Setting::RolloverHour(1)));
    assert_eq!(app.today().day.to_string(), "2026-02-03");
    drop(app);
    assert_eq!(log(&bench), written);
    bench.clock.advance_millis(HOUR_MILLIS);
    assert_eq!(study(&bench, "UTC"), "2026-02-03");
    memories_follow_from(&log(&bench), &bench);
}

/// Told when it happens, and not after it is over; what was written stays as it is.
#[test]
fn a_clock_that_jumps_while_the_program_runs_is_told_until_it_is_right_again() {
    let bench = Bench::new();
    let mut app = open_in(&bench, "UTC");
    act(&mut app, Command::StartStudy);
    answer(&mut app, &bench.clock, Grade::Easy);
    drop(app);
    let written = log(&bench);
    let mut app = open_in(&bench, "UTC");
    let told = |app: &mut App, set_by_millis: i64| -> Vec<NoticeKind> {
        bench.clock.set_millis(set_by_millis);
        app.collect();
        app.notices().iter().map(|notice| notice.kind.clone()).collect()
    };
    assert_eq!(told(&mut app, 10 * HOUR_MILLIS), [], "the machine slept");
    let ahead = NoticeKind::ClockJumped(ClockDoubt::Ahead { days: 365 });
    assert_eq!(told(&mut app, 365 * DAY_MILLIS), std::slice::from_ref(&ahead));
    assert_eq!(told(&mut app, 0), [ahead], "once");
    assert_eq!(told(&mut app, -365 * DAY_MILLIS), [], "it is right again");
    let back = NoticeKind::ClockJumped(ClockDoubt::Behind { minutes: 120 });
    assert_eq!(told(&mut app, -2 * HOUR_MILLIS), [back]);
    let read = app.notices()[0].id;
    act(&mut app, Command::DismissNotice(read));
    app.collect();
    assert_eq!(app.notices(), [], "who read it knows it");
    drop(app);
    assert_eq!(log(&bench), written);
}

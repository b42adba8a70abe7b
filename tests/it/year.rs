//! A year of study, simulated: travel across the date line, daylight saving both ways, and a
//! week away. What the scheduler promises for a year is counted here, not hoped for.
//!
//! The learner forgets by other parameters than the scheduler's, each exercise in its own way,
//! so that the scheduler is right on average at best.
//!
//! `NEWSDECK_YEARS=40 cargo test --test it year -- --nocapture` lives so many years, each on
//! another journey, and prints what they came to.

mod journey;
mod life;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use jiff::civil::Weekday;
use jiff::tz::TimeZone;
use newsdeck::app::{App, Command, Config, Room};
use newsdeck::clock::{Clock, DayClock, StudyDay};
use newsdeck::library::Shelf;
use newsdeck::schedule::Grade;
use newsdeck::store::{Asked, Entry, EntryId, Event, Store};

use crate::bench::act;
use journey::{AWAY, Evening, Journey};
use life::{Choice, Evenings, Habits, Life, STANDARD};

/// How many years are lived where nobody says otherwise with `NEWSDECK_YEARS`.
const YEARS: u64 = 2;

#[test]
fn a_year_keeps_its_promises() {
    for seed in 1..=years(YEARS) {
        let life = Life::of_a_year(seed, Choice::Balance, STANDARD);
        let (retention, loads) = (retention(&life), Loads::of(&life));
        let told = format!("{seed}: {} answers, {retention:.4} known, {loads:.2?}", life.log.len());
        eprintln!("{told}");
        assert!((retention - 0.9).abs() < 0.02, "{told}");
        assert!(loads.fullest < 2.0, "{told}");
        assert!(loads.sundays < 0.85, "{told}");
        expect_replayed(&life);
    }
}

/// Nobody promises them how much they will know; but no day is a day of debts.
#[test]
fn learners_unlike_the_usual_one_have_no_day_twice_as_full_either() {
    let hard = Habits { sticks: 0.5, ..STANDARD };
    let weekends = Habits { evenings: Evenings::OfWeekends, ..STANDARD };
    for (name, habits) in [("twice as hard", hard), ("on weekends alone", weekends)] {
        for seed in 1..=years(1) {
            let life = Life::of_a_year(seed, Choice::Balance, habits);
            let (retention, loads) = (retention(&life), Loads::of(&life));
            let answers = life.log.len();
            let told =
                format!("{name}, {seed}: {answers} answers, {retention:.4} known, {loads:.2?}");
            eprintln!("{told}");
            assert!(loads.fullest < 2.0, "{told}");
        }
    }
}

/// Six new ones a day come to some forty reviews: twice as many as this learner wants.
#[test]
fn whoever_wants_more_new_ones_than_reviews_gets_as_many_as_can_be_kept() {
    let habits = Habits { reviews_a_day: 20, ..STANDARD };
    for seed in 1..=years(1) {
        let life = Life::of_a_year(seed, Choice::Balance, habits);
        let (retention, left_over) = (retention(&life), life.left_over);
        let begun = life.memories.iter().flatten().count();
        let told = format!("{seed}: {begun} begun, {retention:.4} known, {left_over} left over");
        eprintln!("{told}");
        assert!((retention - 0.9).abs() < 0.02, "{told}");
        assert!(left_over <= habits.reviews_a_day as usize, "{told}");
        assert!(begun > 365, "{told}");
    }
}

/// So that the promises above are the balance's doing.
#[test]
fn chance_alone_spares_no_sunday_and_no_sister() {
    let [balanced, by_chance] =
        [Choice::Balance, Choice::Chance].map(|choice| Life::of_a_year(1, choice, STANDARD));
    let loads = Loads::of(&by_chance);
    assert!(loads.sundays > 0.95, "{loads:?}");
    assert!(by_chance.beside_a_sister > balanced.beside_a_sister);
}

/// Wherever the way leads: dates that never come break no row, and dates that come twice
/// count once.
#[test]
fn no_streak_is_lost_by_a_journey() {
    let (mut leapt, mut lived_twice) = (0, 0);
    for seed in 0..10 * years(YEARS) {
        let evenings: Vec<Evening> = Journey::drawn(seed).evenings().collect();
        for pair in evenings.windows(2) {
            leapt += usize::from(pair[0].today.plus(1) < pair[1].today);
            lived_twice += usize::from(pair[0].today >= pair[1].today);
        }
        let (before, after): (Vec<Evening>, Vec<Evening>) =
            evenings.into_iter().partition(|evening| evening.number < AWAY.start);
        for unbroken in [before, after] {
            let days: BTreeSet<StudyDay> = unbroken.iter().map(|evening| evening.today).collect();
            assert_eq!(streak_after(&unbroken) as usize, days.len(), "journey {seed}");
        }
    }
    assert!(leapt > 10 && lived_twice > 10, "{leapt} leapt over, {lived_twice} lived twice");
}

/// The streak that the program shows after an answer on each of these evenings.
fn streak_after(evenings: &[Evening]) -> u32 {
    let dir = tempfile::tempdir().unwrap();
    let answer = |(number, evening): (usize, &Evening)| Entry {
        id: EntryId(number as u128),
        at: evening.at,
        day: evening.today,
        event: Event::Review {
            exercise: "d/event.fair/who".parse().unwrap(),
            grade: Grade::Good,
            asked: Asked::Flashcard,
            took_millis: 4_000,
            quiz: None,
            typed: None,
            confused: None,
            answer: None,
            place: None,
        },
    };
    let last = evenings.last().unwrap();
    let mut store = Store::open(dir.path(), last.at).unwrap();
    store.absorb(evenings.iter().enumerate().map(answer)).unwrap();
    drop(store);
    let config = Config {
        data_dir: dir.path().to_owned(),
        shelf: Shelf::default(),
        deck_paths: Vec::new(),
        clock: Clock::manual(last.at),
        days: DayClock::new(TimeZone::get(last.zone).unwrap(), 4),
        seed: 7,
    };
    let mut app = App::open(config, Arc::new(|| {}));
    app.settle();
    act(&mut app, Command::GoTo(Room::Progress));
    app.progress().unwrap().streak_days
}

/// How many years to live, unless somebody says otherwise.
fn years(rule: u64) -> u64 {
    std::env::var("NEWSDECK_YEARS").map_or(rule, |years| years.parse().expect("a number"))
}

fn retention(life: &Life) -> f64 {
    f64::from(life.known) / f64::from(life.asked)
}

/// The log gives back every memory, wherever it was written, and whatever else was due.
fn expect_replayed(life: &Life) {
    let mut histories = vec![Vec::new(); life.memories.len()];
    for (exercise, review) in &life.log {
        histories[*exercise].push(*review);
    }
    for (exercise, history) in histories.iter().enumerate() {
        assert_eq!(life.scheduler.replay(history, exercise as u64), life.memories[exercise]);
    }
}

/// How much there was to do after the first month, beside the mean of all its days.
#[derive(Debug)]
struct Loads {
    fullest: f64,
    sundays: f64,
}

impl Loads {
    fn of(life: &Life) -> Self {
        let days = exercises_by_day(life);
        let (first, _) = days[0];
        let counts: Vec<(StudyDay, f64)> =
            days.into_iter().filter(|(day, _)| day.days_since(first) > 30).collect();
        let all: Vec<f64> = counts.iter().map(|(_, count)| *count).collect();
        let is_sunday = |day: &StudyDay| day.date().weekday() == Weekday::Sunday;
        let sundays: Vec<f64> =
            counts.iter().filter(|(day, _)| is_sunday(day)).map(|(_, count)| *count).collect();
        Self {
            fullest: all.iter().copied().fold(0.0, f64::max) / mean(&all),
            sundays: mean(&sundays) / mean(&all),
        }
    }
}

/// How many exercises were asked on each study day.
fn exercises_by_day(life: &Life) -> Vec<(StudyDay, f64)> {
    let mut asked: Vec<(StudyDay, usize)> =
        life.log.iter().map(|(exercise, review)| (review.day, *exercise)).collect();
    asked.sort_unstable();
    asked.dedup();
    let mut days: BTreeMap<StudyDay, f64> = BTreeMap::new();
    for (day, _) in asked {
        *days.entry(day).or_default() += 1.0;
    }
    days.into_iter().collect()
}

fn mean(numbers: &[f64]) -> f64 {
    numbers.iter().sum::<f64>() / numbers.len() as f64
}

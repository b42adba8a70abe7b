//! A year of study, simulated: travel across the date line, daylight saving both ways, and a
//! week away. What the scheduler promises for a year is counted here, not hoped for.
//!
//! The learner forgets by other parameters than the scheduler's, each exercise in its own way,
//! so that the scheduler is right on average at best.

mod life;

use std::collections::BTreeMap;

use jiff::civil::Weekday;
use newsdeck::clock::StudyDay;

use life::{Choice, Life};

#[test]
fn a_year_keeps_its_promises() {
    let life = Life::of_a_year(1, Choice::Balance);
    let retention = f64::from(life.known) / f64::from(life.asked);
    let loads = Loads::of(&life);
    let told = format!("{} answers, {retention:.4} known, {loads:?}", life.log.len());
    assert!((retention - 0.9).abs() < 0.02, "{told}");
    assert!(loads.fullest < 2.0, "{told}");
    assert!(loads.sundays < 0.85, "{told}");
}

/// So that the promises above are the balance's doing.
#[test]
fn chance_alone_spares_no_sunday_and_no_sister() {
    let [balanced, by_chance] =
        [Choice::Balance, Choice::Chance].map(|choice| Life::of_a_year(1, choice));
    let loads = Loads::of(&by_chance);
    assert!(loads.sundays > 0.95, "{loads:?}");
    assert!(by_chance.beside_a_sister > balanced.beside_a_sister);
}

/// Wherever it was written, and whatever else was due.
#[test]
fn the_log_of_a_year_gives_back_every_memory() {
    let life = Life::of_a_year(2, Choice::Balance);
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

//! The curve against learners who live the year, answer by answer.

use rand::{RngExt, SeedableRng};
use rand_chacha::ChaCha8Rng;

use super::*;
use crate::schedule::Days;

/// How far what is told may be from what is lived: the lot of a year is in it, and the grid.
const MOST_OFF_PERCENT: f64 = 12.0;

fn today() -> StudyDay {
    StudyDay::from_days(20_717)
}

/// Somebody with so many memories, who begins so many a day.
#[derive(Clone, Copy)]
struct Habits {
    memories: usize,
    new_per_day: u32,
    new_left: u32,
    longest_days: u32,
}

const USUAL: Habits = Habits { memories: 300, new_per_day: 3, new_left: 300, longest_days: 365 };

fn settings(habits: Habits, percent: u32) -> Settings {
    Settings {
        retention: Retention::clamped(percent as f32 / 100.0),
        maximum_interval: Days::at_least_one(habits.longest_days),
        ..Settings::default()
    }
}

/// Another learner than the average: quicker to forget.
fn other() -> Parameters {
    let mut values = *Parameters::default().values();
    (values[2], values[3], values[8]) = (1.2, 5.0, 1.5);
    Parameters::new(values).unwrap()
}

/// Memories as they may have come about, each due within its wait.
fn memories(habits: Habits) -> Vec<Memory> {
    let mut lot = ChaCha8Rng::seed_from_u64(3);
    let memory = |_| {
        let stability = 10_f32.powf(lot.random_range(0.0..2.2));
        let ago = lot.random_range(0..=stability as i32);
        Memory {
            stability,
            difficulty: lot.random_range(1.5..9.0),
            phase: Phase::Review,
            due: Due::On(today()),
            last_at: Timestamp::default(),
            last_day: today().plus(-ago),
            reviews: 4,
            lapses: 0,
        }
    };
    (0..habits.memories).map(memory).collect()
}

/// The answers a day that the curve tells.
fn told(parameters: Parameters, habits: Habits) -> Vec<Cost> {
    let settings = settings(habits, 90);
    let workload = Workload {
        parameters,
        settings: &settings,
        today: today(),
        new_per_day: habits.new_per_day,
        new_left: habits.new_left,
    };
    let memories = memories(habits);
    workload.costs(&memories.iter().collect::<Vec<_>>())
}

fn at(costs: &[Cost], percent: u32) -> f64 {
    costs.iter().find(|cost| cost.percent == percent).unwrap().answers_a_day
}

/// The answers a day of somebody who lives the year with the scheduler itself, its fuzz and its
/// whole days, and forgets as the model says.
fn lived(parameters: Parameters, habits: Habits, percent: u32) -> f64 {
    let scheduler = Scheduler::new(parameters, settings(habits, percent));
    let mut lot = ChaCha8Rng::seed_from_u64(11);
    let mut held: Vec<Option<Memory>> = memories(habits)
        .into_iter()
        .map(|memory| {
            let retention = Retention::clamped(percent as f32 / 100.0);
            let days = scheduler.wait_days(memory.stability, retention).round().max(1.0);
            let days = (days as i32).min(habits.longest_days as i32);
            Some(Memory { due: Due::On(memory.last_day.plus(days)), ..memory })
        })
        .collect();
    let mut answers = 0_u32;
    for day in (0..365).map(|ahead| today().plus(ahead)) {
        let begun = held.len() - habits.memories;
        let new = (habits.new_left as usize - begun).min(habits.new_per_day as usize);
        held.extend(std::iter::repeat_n(None, new));
        for (seed, held) in (0..).zip(&mut held) {
            let is_due = held.is_none_or(|memory| matches!(memory.due, Due::On(due) if due <= day));
            if !is_due {
                continue;
            }
            let mut at = Timestamp::default();
            loop {
                let recall = match &*held {
                    None => KNOWN_AT_FIRST,
                    Some(memory) if memory.phase == Phase::Review => {
                        f64::from(scheduler.recall(memory, day))
                    }
                    Some(_) => 1.0,
                };
                let grade = if lot.random_bool(recall) { Grade::Good } else { Grade::Again };
                let outcomes = scheduler.outcomes(held.as_ref(), at, day, seed);
                answers += 1;
                let after = *outcomes.after(grade);
                *held = Some(after);
                match after.due {
                    Due::At(next) => at = next,
                    Due::On(_) => break,
                }
            }
        }
    }
    f64::from(answers) / 365.0
}

#[test]
fn whoever_lives_the_year_answers_as_often_as_was_told() {
    let few = Habits { memories: 40, new_per_day: 2, new_left: 80, longest_days: 365 };
    let short = Habits { longest_days: 30, ..USUAL };
    for (name, parameters, habits) in [
        ("usual", Parameters::default(), USUAL),
        ("another learner", other(), USUAL),
        ("few cards", Parameters::default(), few),
        ("short waits", Parameters::default(), short),
    ] {
        let costs = told(parameters, habits);
        for percent in [70, 90, 97] {
            let (told, lived) = (at(&costs, percent), lived(parameters, habits, percent));
            let off = (told / lived - 1.0) * 100.0;
            assert!(
                off.abs() < MOST_OFF_PERCENT,
                "{name}, {percent} %: {told:.2} told, {lived:.2} lived"
            );
        }
    }
}

#[test]
fn more_to_know_takes_more_answers_and_the_curve_is_smooth() {
    let costs = told(Parameters::default(), USUAL);
    assert_eq!((costs[0].percent, costs.len()), (70, 28));
    let usual: Vec<f64> = costs.iter().skip(10).map(|cost| cost.answers_a_day).collect();
    assert!(usual.is_sorted(), "{usual:?}");
    for two in costs.windows(2) {
        let ratio = two[1].answers_a_day / two[0].answers_a_day;
        assert!((0.95..1.35).contains(&ratio), "{two:?}");
    }
    assert!(at(&costs, 95) > 1.25 * at(&costs, 90), "{costs:?}");
}

#[test]
fn the_same_workload_always_costs_the_same_and_none_costs_nothing() {
    assert_eq!(told(Parameters::default(), USUAL), told(Parameters::default(), USUAL));
    let nothing = Habits { memories: 0, new_per_day: 0, new_left: 100, longest_days: 365 };
    assert!(told(Parameters::default(), nothing).iter().all(|cost| cost.answers_a_day == 0.0));
}

#[test]
fn a_crowd_is_stood_for_by_some_of_it() {
    let crowd = Habits { memories: 6_000, new_per_day: 0, new_left: 0, longest_days: 365 };
    let settings = settings(crowd, 90);
    let memories = memories(crowd);
    let model = |memories: &[&Memory]| {
        let (parameters, today) = (Parameters::default(), today());
        let workload =
            Workload { parameters, settings: &settings, today, new_per_day: 0, new_left: 0 };
        workload.cost(90, memories)
    };
    let all: f64 = memories.chunks(1_500).map(|part| model(&part.iter().collect::<Vec<_>>())).sum();
    let some = model(&memories.iter().collect::<Vec<_>>());
    assert!((some / all - 1.0).abs() < 0.03, "{some} of {all}");
}

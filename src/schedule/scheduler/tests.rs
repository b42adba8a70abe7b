//! The laws of memories: examples a learner would recognise, then properties.

use proptest::prelude::*;

use super::*;
use crate::schedule::due::{Due, due_in};
use crate::schedule::model::{Days, Retention};
use crate::schedule::parameters::any_parameters;

mod balanced;

const MILLIS_PER_DAY: i64 = 86_400_000;

fn defaults() -> Scheduler {
    Scheduler::new(Parameters::default(), Settings::default())
}

/// A review on this day, counted from 1970.
fn review(grade: Grade, days: i32) -> Review {
    let at = Timestamp::from_millis(i64::from(days) * MILLIS_PER_DAY + 43_200_000);
    Review { grade, at, day: StudyDay::from_days(days), place: None }
}

/// Reviews given as (days since the one before, grade).
fn history(reviews: &[(i32, u8)]) -> Vec<Review> {
    let mut day = 20_500;
    let review = |(days, grade): &(i32, u8)| {
        day += days;
        review(Grade::from_number(*grade).unwrap(), day)
    };
    reviews.iter().map(review).collect()
}

/// What each button says after this history, `days` later.
fn buttons(scheduler: &Scheduler, reviews: &[(i32, u8)], days: i32) -> String {
    let history = history(reviews);
    let memory = scheduler.replay(&history, 7);
    let last_day = history.last().map_or(20_500, |review| review.day.as_days());
    let Review { at, day, .. } = review(Grade::Good, last_day + days);
    let outcomes = scheduler.outcomes(memory.as_ref(), at, day, 7);
    let told = Grade::ALL.map(|grade| match due_in(outcomes.after(grade).due, at, day) {
        DueIn::Minutes(minutes) => format!("{minutes}m"),
        DueIn::Days(days) => format!("{days}d"),
    });
    told.join(" ")
}

#[test]
fn the_golden_history_gives_the_published_memories() {
    let reviews = history(&[(0, 3), (2, 3), (10, 3), (30, 1), (0, 3), (1, 2), (5, 3), (20, 4)]);
    let expected = [
        (2.3065, 2.1181),
        (10.9643, 2.1112),
        (43.9317, 2.1043),
        (2.7618, 7.39),
        (2.7618, 7.3778),
        (3.9872, 8.2445),
        (9.49, 8.2315),
        (39.098, 7.6258),
    ];
    for (count, (stability, difficulty)) in (1..).zip(expected) {
        let memory = defaults().replay(&reviews[..count], 1).unwrap();
        let told = format!("after {count} reviews: {memory:?}");
        assert!((memory.stability - stability).abs() < 1e-3, "{told}");
        assert!((memory.difficulty - difficulty).abs() < 1e-3, "{told}");
    }
}

#[test]
fn buttons_say_what_a_learner_expects() {
    let scheduler = defaults();
    assert_eq!(buttons(&scheduler, &[], 0), "1m 6m 10m 7d");
    assert_eq!(buttons(&scheduler, &[(0, 1)], 0), "1m 6m 10m 1d");
    assert_eq!(buttons(&scheduler, &[(0, 3)], 0), "1m 10m 2d 3d");
    assert_eq!(buttons(&scheduler, &[(0, 3), (0, 3)], 2), "10m 9d 13d 21d");
    assert_eq!(buttons(&scheduler, &[(0, 3), (0, 3), (2, 1)], 0), "10m 15m 1d 2d");
}

#[test]
fn without_steps_every_grade_waits_for_days() {
    let (learning_steps_minutes, relearning_steps_minutes) = (vec![], vec![]);
    let settings =
        Settings { learning_steps_minutes, relearning_steps_minutes, ..Settings::default() };
    let scheduler = Scheduler::new(Parameters::default(), settings);
    assert_eq!(buttons(&scheduler, &[], 0), "1d 1d 2d 7d");
    assert_eq!(buttons(&scheduler, &[(0, 3)], 2), "1d 6d 9d 16d");
}

#[test]
fn nothing_stays_away_longer_than_the_maximum() {
    let with_maximum = |days| {
        let maximum_interval = Days::at_least_one(days);
        let settings = Settings { maximum_interval, ..Settings::default() };
        Scheduler::new(Parameters::default(), settings)
    };
    assert_eq!(buttons(&with_maximum(1), &[(0, 4), (9, 4), (99, 4)], 365), "10m 1d 1d 1d");
    let centuries = [(0, 4), (2_000, 4), (30_000, 4), (60_000, 4)];
    assert_eq!(buttons(&with_maximum(u32::MAX), &centuries, 99_000), "10m 35500d 35501d 35502d");
}

#[test]
fn a_lapse_is_forgetting_what_had_been_learned() {
    let lapses = |reviews: &[(i32, u8)]| defaults().replay(&history(reviews), 1).unwrap().lapses;
    assert_eq!(lapses(&[(0, 1), (0, 1), (0, 3), (0, 3)]), 0);
    assert_eq!(lapses(&[(0, 4), (5, 2), (5, 3), (9, 4)]), 0);
    assert_eq!(lapses(&[(0, 4), (5, 1)]), 1);
    assert_eq!(lapses(&[(0, 4), (5, 1), (0, 1), (0, 3), (3, 1)]), 2);
}

#[test]
fn fuzz_differs_between_exercises_and_between_reviews() {
    let days_of = |seed| {
        let memory = defaults().replay(&history(&[(0, 4), (8, 3), (30, 3)]), seed).unwrap();
        memory.due
    };
    let mut days: Vec<Due> = (0..50).map(days_of).collect();
    days.sort_unstable();
    days.dedup();
    assert!(days.len() > 5, "{days:?}");
}

#[test]
fn the_stamp_tells_apart_whatever_changes_memories() {
    let stamp = |settings| Scheduler::new(Parameters::default(), settings).stamp().to_owned();
    let base = Settings::default();
    let mut stamps = vec![
        stamp(base.clone()),
        stamp(Settings { retention: Retention::clamped(0.85), ..base.clone() }),
        stamp(Settings { maximum_interval: Days::at_least_one(100), ..base.clone() }),
        stamp(Settings { learning_steps_minutes: vec![1, 15], ..base.clone() }),
        stamp(Settings { relearning_steps_minutes: vec![1, 10], ..base }),
    ];
    assert!(stamps[0].starts_with(&Parameters::default().stamp()));
    assert_eq!(stamps[0], defaults().stamp());
    stamps.sort_unstable();
    stamps.dedup();
    assert_eq!(stamps.len(), 5);
}

fn any_settings() -> impl Strategy<Value = Settings> {
    let steps = || proptest::collection::vec(prop_oneof![0..60_u32, any::<u32>()], 0..4);
    (any::<f32>(), prop_oneof![1..1_000_u32, any::<u32>()], steps(), steps()).prop_map(
        |(retention, maximum, learning_steps_minutes, relearning_steps_minutes)| Settings {
            retention: Retention::clamped(retention),
            maximum_interval: Days::at_least_one(maximum),
            learning_steps_minutes,
            relearning_steps_minutes,
        },
    )
}

fn any_day() -> impl Strategy<Value = StudyDay> {
    prop_oneof![20_000..21_000, any::<i32>()].prop_map(StudyDay::from_days)
}

fn any_time() -> impl Strategy<Value = Timestamp> {
    prop_oneof![1_780_000_000_000..1_800_000_000_000_i64, any::<i64>()]
        .prop_map(Timestamp::from_millis)
}

/// Any memory a store could hand in, also one that no scheduler made.
fn any_memory() -> impl Strategy<Value = Memory> {
    let phase = prop_oneof![
        any::<u8>().prop_map(|step| Phase::Learning { step }),
        Just(Phase::Review),
        any::<u8>().prop_map(|step| Phase::Relearning { step }),
    ];
    let number = || prop_oneof![0.001_f32..100.0, proptest::num::f32::ANY];
    (number(), number(), phase, any_time(), any_day(), any::<u32>(), any::<u32>()).prop_map(
        |(stability, difficulty, phase, last_at, last_day, reviews, lapses)| Memory {
            stability,
            difficulty,
            phase,
            due: Due::On(last_day),
            last_at,
            last_day,
            reviews,
            lapses,
        },
    )
}

/// Old logs keep no place.
fn any_place() -> impl Strategy<Value = Option<FuzzPlace>> {
    proptest::option::of(any::<u16>().prop_map(FuzzPlace::from_number))
}

fn any_history() -> impl Strategy<Value = Vec<Review>> {
    let review = (0..4_usize, any_time(), any_day(), any_place())
        .prop_map(|(grade, at, day, place)| Review { grade: Grade::ALL[grade], at, day, place });
    proptest::collection::vec(review, 0..30)
}

fn is_sound(memory: &Memory, settings: &Settings, review: &Review) -> Result<(), TestCaseError> {
    prop_assert!((0.001..=36_500.0).contains(&memory.stability), "{memory:?}");
    prop_assert!((1.0..=10.0).contains(&memory.difficulty), "{memory:?}");
    prop_assert_eq!((memory.last_at, memory.last_day), (review.at, review.day));
    match memory.due {
        Due::At(at) => {
            prop_assert_ne!(memory.phase, Phase::Review);
            prop_assert!(at >= review.at);
        }
        Due::On(day) => {
            let nearest = review.day.plus(1);
            let maximum = settings.maximum_interval.get().min(LONGEST_INTERVAL_DAYS);
            let farthest = review.day.plus(i32::try_from(maximum).unwrap());
            prop_assert!((nearest..=farthest).contains(&day), "{memory:?}");
        }
    }
    Ok(())
}

proptest! {
    #[test]
    fn again_is_never_later_than_hard_nor_hard_than_good_nor_good_than_easy(
        parameters in any_parameters(),
        settings in any_settings(),
        memory in proptest::option::of(any_memory()),
        at in any_time(),
        day in any_day(),
        seed in any::<u64>(),
    ) {
        let scheduler = Scheduler::new(parameters, settings.clone());
        let outcomes = scheduler.outcomes(memory.as_ref(), at, day, seed);
        let dues = Grade::ALL.map(|grade| outcomes.after(grade).due);
        prop_assert!(dues.is_sorted(), "{dues:?}");
        for grade in Grade::ALL {
            is_sound(outcomes.after(grade), &settings, &Review { grade, at, day, place: None })?;
        }
    }

    #[test]
    fn in_review_a_better_grade_is_worth_a_day_where_the_maximum_allows(
        memory in any_memory(),
        elapsed_days in prop_oneof![Just(0), 1..400],
        seed in any::<u64>(),
    ) {
        let memory = Memory { phase: Phase::Review, last_day: StudyDay::from_days(20_000), ..memory };
        let Review { at, day, .. } = review(Grade::Good, 20_000 + elapsed_days);
        let outcomes = defaults().outcomes(Some(&memory), at, day, seed);
        let [hard, good, easy] = [outcomes.hard, outcomes.good, outcomes.easy].map(|m| m.due);
        let farthest = Due::On(day.plus(365));
        prop_assert!(hard < good || good == farthest);
        prop_assert!(good < easy || easy == farthest);
    }

    /// Clocks that run backwards and centuries of absence included.
    #[test]
    fn any_history_leaves_a_sound_memory(
        parameters in any_parameters(),
        settings in any_settings(),
        history in any_history(),
        later in any_day(),
        seed in any::<u64>(),
    ) {
        let scheduler = Scheduler::new(parameters, settings.clone());
        let Some(memory) = scheduler.replay(&history, seed) else {
            prop_assert!(history.is_empty());
            return Ok(());
        };
        is_sound(&memory, &settings, history.last().unwrap())?;
        prop_assert_eq!(memory.reviews as usize, history.len());
        prop_assert!((0.0..=1.0).contains(&scheduler.recall(&memory, later)));
    }

    #[test]
    fn replay_is_answering_one_by_one_and_always_gives_the_same(
        mut history in any_history(),
        seed in any::<u64>(),
    ) {
        let mut memory = None;
        for review in &mut history {
            let scheduler = defaults();
            let outcomes = scheduler.outcomes(memory.as_ref(), review.at, review.day, seed);
            memory = Some(*outcomes.after(review.grade));
            review.place = review.place.map(|_| outcomes.place(review.grade));
        }
        prop_assert_eq!(defaults().replay(&history, seed), memory, "with places kept and without");
    }

    #[test]
    fn recall_is_certain_at_first_and_only_falls(memory in any_memory(), days in 0..40_000) {
        let memory = Memory { last_day: StudyDay::from_days(20_000), ..memory };
        let recall = |days| defaults().recall(&memory, memory.last_day.plus(days));
        prop_assert!(recall(days + 1) <= recall(days));
        if memory.stability.is_finite() && memory.difficulty.is_finite() {
            prop_assert_eq!([recall(-5), recall(0)], [1.0, 1.0]);
        }
    }
}

#[test]
fn ten_thousand_failures_leave_a_sound_memory() {
    let settings = Settings::default();
    for days in [0, 1, 400] {
        let failures: Vec<Review> = (0..10_000).map(|n| review(Grade::Again, n * days)).collect();
        let memory = defaults().replay(&failures, 3).unwrap();
        is_sound(&memory, &settings, failures.last().unwrap()).unwrap();
        assert_eq!((memory.reviews, memory.lapses), (10_000, 0));
    }
}

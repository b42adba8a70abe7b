//! The laws of the choice of days: what it prefers, that it is told as it is made, and that
//! replay finds it again.

use std::ops::Range;

use super::*;
use crate::schedule::balance::{Balance, Effort, Week};
use crate::schedule::load::Load;
use crate::schedule::why::DayChoice;

const TODAY: i32 = 20_000;

/// All the days, and more, on which *Good* may bring [`asked`] back.
const AROUND: Range<i32> = 45..85;

/// A memory due so many days after [`TODAY`].
fn due_in_days(days: i32) -> Memory {
    let memory = defaults().replay(&[review(Grade::Good, TODAY - 9)], 1).unwrap();
    Memory { phase: Phase::Review, due: Due::On(StudyDay::from_days(TODAY + days)), ..memory }
}

/// A memory for which *Good* today allows the days from 64 to 75.
fn asked() -> Memory {
    Memory {
        stability: 20.0,
        last_day: StudyDay::from_days(TODAY - 16),
        due: Due::On(StudyDay::from_days(TODAY)),
        ..due_in_days(0)
    }
}

/// In how many days *Good* brings the exercise back, with so many others due in these days.
fn good(others: &[(i32, u32)], week: Week, sisters: &[i32]) -> u32 {
    let others: Vec<Memory> =
        others.iter().flat_map(|(days, count)| vec![due_in_days(*days); *count as usize]).collect();
    let load = Load::of(&others, StudyDay::from_days(TODAY));
    let sisters: Vec<StudyDay> =
        sisters.iter().map(|days| StudyDay::from_days(TODAY + days)).collect();
    let balance = Balance { load: &load, week, sisters: &sisters };
    let Review { at, day, .. } = review(Grade::Good, TODAY);
    let outcomes = defaults().balanced(Some(&asked()), at, day, 7, &balance);
    outcomes.good.interval_days()
}

#[test]
fn the_emptiest_day_is_chosen_and_chance_decides_between_equals() {
    let every = Week::default();
    let chance = good(&[], every, &[]);
    let range: Vec<(i32, u32)> = AROUND.map(|days| (days, 9)).collect();
    assert_eq!(good(&range, every, &[]), chance);
    let with_a_gap = |gap: i32| {
        let load: Vec<(i32, u32)> =
            range.iter().map(|(days, n)| (*days, if *days == gap { 5 } else { *n })).collect();
        good(&load, every, &[])
    };
    let chosen: Vec<u32> = AROUND.map(with_a_gap).collect();
    let gaps_used: Vec<u32> = chosen.iter().copied().filter(|days| *days != chance).collect();
    assert_eq!((gaps_used.first(), gaps_used.last()), (Some(&65), Some(&75)), "{chosen:?}");
}

#[test]
fn a_day_off_is_avoided_before_a_sister_and_a_sister_before_a_full_day() {
    let chance = i32::try_from(good(&[], Week::default(), &[])).unwrap();
    let weekday = |days: i32| usize::try_from((TODAY + days + 3).rem_euclid(7)).unwrap();
    let week = |effort: Effort| {
        let mut efforts = [Effort::Normal; 7];
        efforts[weekday(chance)] = effort;
        Week::new(efforts)
    };
    let chosen = |others: &[(i32, u32)], week, sisters: &[i32]| {
        i32::try_from(good(others, week, sisters)).unwrap() - chance
    };
    let around = |count: u32| -> Vec<(i32, u32)> {
        AROUND.filter(|days| *days != chance).map(|days| (days, count)).collect()
    };
    assert_eq!(chosen(&around(9), Week::default(), &[]), 0);
    assert_ne!(chosen(&around(9), Week::default(), &[chance]), 0, "a sister");
    assert_ne!(chosen(&around(9), week(Effort::None), &[]), 0, "a day off");
    assert_eq!(chosen(&around(9), week(Effort::Reduced), &[]), 0, "empty even for a short day");
    assert_ne!(chosen(&[], week(Effort::Reduced), &[]), 0);
    let everywhere: Vec<i32> = AROUND.filter(|days| *days != chance).collect();
    assert_ne!(chosen(&[], week(Effort::None), &everywhere), 0, "rather with a sister");
    let no_days = Week::new([Effort::None; 7]);
    assert_eq!(chosen(&[], no_days, &[]), 0, "somewhere it must be");
}

#[test]
fn an_exercise_studied_ahead_is_no_load_on_its_own_day() {
    let load = Load::of(&[due_in_days(3)], StudyDay::from_days(TODAY));
    let balance = Balance { load: &load, week: Week::default(), sisters: &[] };
    let others = |before| balance.others(StudyDay::from_days(TODAY), 3, before);
    assert_eq!((others(None), others(Some(&due_in_days(3))), others(Some(&asked()))), (1, 0, 1));
}

#[test]
fn why_now_is_told_with_what_each_grade_would_do() {
    let load = Load::of(&[due_in_days(64), due_in_days(64)], StudyDay::from_days(TODAY));
    let balance = Balance { load: &load, week: Week::default(), sisters: &[] };
    let Review { at, day, .. } = review(Grade::Good, TODAY);
    let why = defaults().why(Some(&asked()), at, day, 7, &balance);
    let past = why.past.unwrap();
    assert_eq!((past.days_ago, past.stability_days, past.due), (16, 20.0, Due::On(day)));
    assert_eq!(format!("{:.3} {:.1}", past.recall.unwrap(), past.target_days), "0.915 20.0");
    let told: Vec<String> = why
        .grades
        .iter()
        .map(|grade| {
            let days = grade.choice.map(|choice| {
                let DayChoice { target_days, first_days, last_days, others, others_at_most } =
                    choice;
                format!(
                    "{target_days:.1} in {first_days}..={last_days}, {others} of {others_at_most}"
                )
            });
            let days = days.unwrap_or_else(|| "-".to_owned());
            format!("{:?} {:.3} {days}", grade.due, grade.recall_then)
        })
        .collect();
    let expected = [
        "Minutes(10) 1.000 -",
        "Days(45) 0.907 49.7 in 45..=54, 0 of 0",
        "Days(65) 0.904 69.3 in 64..=75, 0 of 2",
        "Days(105) 0.905 112.4 in 105..=120, 0 of 0",
    ];
    assert_eq!(told, expected);

    let new = defaults().why(None, at, day, 7, &balance);
    assert_eq!(
        (new.past, new.grades[0].due, new.grades[0].recall_then),
        (None, DueIn::Minutes(1), 1.0)
    );
}

fn any_load() -> impl Strategy<Value = Vec<(i32, u32)>> {
    proptest::collection::vec((0..400, 1_u32..5), 0..60)
}

fn any_week() -> impl Strategy<Value = Week> {
    let effort = || prop_oneof![Just(Effort::Normal), Just(Effort::Reduced), Just(Effort::None)];
    [effort(), effort(), effort(), effort(), effort(), effort(), effort()].prop_map(Week::new)
}

proptest! {
    /// Replay does not know what else was due: the place in the log is enough.
    #[test]
    fn a_better_grade_is_never_sooner_and_replay_finds_the_day_that_was_offered(
        settings in any_settings(),
        history in any_history(),
        others in any_load(),
        week in any_week(),
        sisters in proptest::collection::vec(0..400, 0..4),
        seed in any::<u64>(),
    ) {
        let scheduler = Scheduler::new(Parameters::default(), settings.clone());
        let before = scheduler.replay(&history, seed);
        let Review { at, day, .. } = review(Grade::Good, TODAY);
        let memories: Vec<Memory> = others
            .iter()
            .flat_map(|(days, count)| vec![due_in_days(*days); *count as usize])
            .collect();
        let load = Load::of(&memories, day);
        let sisters: Vec<StudyDay> = sisters.iter().map(|days| day.plus(*days)).collect();
        let balance = Balance { load: &load, week, sisters: &sisters };
        let outcomes = scheduler.balanced(before.as_ref(), at, day, seed, &balance);

        let memories = Grade::ALL.map(|grade| *outcomes.after(grade));
        prop_assert!(memories.is_sorted_by_key(|memory| memory.due), "{memories:?}");
        let longest = settings.maximum_interval.get().min(LONGEST_INTERVAL_DAYS);
        for [worse, better] in [[1, 2], [2, 3]] {
            let days = memories[worse].interval_days();
            let is_apart = memories[worse].phase != Phase::Review
                || days < memories[better].interval_days();
            prop_assert!(is_apart || days == longest, "{memories:?}");
        }
        for grade in Grade::ALL {
            let place = Some(outcomes.place(grade));
            let replayed =
                scheduler.after(before.as_ref(), &Review { grade, at, day, place }, seed);
            prop_assert_eq!(replayed, *outcomes.after(grade));
            is_sound(&replayed, &settings, &Review { grade, at, day, place })?;
        }
        let why = scheduler.why(before.as_ref(), at, day, seed, &balance);
        for told in why.grades {
            prop_assert_eq!(told.due, due_in(outcomes.after(told.grade).due, at, day));
        }
    }
}

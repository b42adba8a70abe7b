//! The laws of the day's queue.

use std::collections::HashMap;

use proptest::prelude::*;

use super::*;
use crate::schedule::due::Due;
use crate::schedule::model::Settings;
use crate::schedule::parameters::Parameters;

const NO_LIMITS: Limits = Limits {
    new_left: u32::MAX,
    reviews_left: u32::MAX,
    reviews_done: 0,
    beginning: Beginning::OnceNothingWaits,
};
const ANSWER_MILLIS: u32 = 10_000;
const NOTHING: [usize; 0] = [];

fn now() -> Timestamp {
    Timestamp::from_millis(1_790_000_000_000)
}

fn today() -> StudyDay {
    StudyDay::from_days(20_717)
}

/// An exercise of a fact, in one line: `new`, `due 3/10` (last seen 3 days ago, stability
/// 10), `later`, `step -2` (minutes from now), `step day 1` (days from now).
fn memory(state: &str) -> Option<Memory> {
    let words: Vec<&str> = state.split(' ').collect();
    let number = |word: &str| word.parse::<i32>().unwrap();
    let (phase, due, last_day, stability) = match words[..] {
        ["new"] => return None,
        ["due", faded] => {
            let (days, stability) = faded.split_once('/').unwrap();
            (Phase::Review, Due::On(today()), today().plus(-number(days)), number(stability))
        }
        ["later"] => (Phase::Review, Due::On(today().plus(1)), today().plus(-5), 6),
        ["step", "day", days] => {
            let due = Due::On(today().plus(number(days)));
            (Phase::Learning { step: 0 }, due, today().plus(-1), 1)
        }
        ["step", minutes] => {
            let due = Due::At(now().plus_minutes(number(minutes).into()));
            (Phase::Relearning { step: 0 }, due, today(), 1)
        }
        _ => unreachable!("no such state: {state}"),
    };
    Some(Memory {
        stability: stability as f32,
        difficulty: 5.0,
        phase,
        due,
        last_at: now().plus_minutes(-30),
        last_day,
        reviews: 1,
        lapses: 0,
    })
}

/// The plan for exercises given as (fact, state), all of importance 3.
fn planned(exercises: &[(usize, &str)], limits: Limits) -> Queue {
    let memories: Vec<_> = exercises.iter().map(|(_, state)| memory(state)).collect();
    let candidates = candidates(exercises.iter().map(|(fact, _)| *fact), &memories);
    planned_of(&candidates, limits)
}

fn planned_of(candidates: &[Candidate<'_>], limits: Limits) -> Queue {
    plan(&scheduler(), candidates, limits, now(), today())
}

fn scheduler() -> Scheduler {
    Scheduler::new(Parameters::default(), Settings::default())
}

fn candidates(
    facts: impl Iterator<Item = usize>,
    memories: &[Option<Memory>],
) -> Vec<Candidate<'_>> {
    facts
        .zip(memories)
        .enumerate()
        .map(|(index, (fact, memory))| Candidate {
            index,
            fact,
            importance: 3,
            memory: memory.as_ref(),
            standing: Standing::Open,
            takes_millis: ANSWER_MILLIS,
        })
        .collect()
}

#[test]
fn steps_come_first_then_reviews_by_risk_with_new_ones_among_them() {
    let exercises = [
        (0, "new"),
        (1, "due 3/10"),
        (2, "due 30/10"),
        (3, "later"),
        (4, "step -1"),
        (5, "step -9"),
        (6, "due 1/10"),
        (7, "due 10/10"),
        (8, "new"),
        (9, "step 4"),
        (10, "step day 1"),
        (11, "step day 0"),
    ];
    let queue = planned(&exercises, NO_LIMITS);
    assert_eq!(queue.order, [5, 4, 11, 2, 0, 7, 1, 8, 6]);
    assert_eq!((queue.new, queue.due, queue.learning, queue.later), (2, 4, 3, 0));
    assert_eq!(queue.next_learning_at, None);
}

#[test]
fn new_ones_are_spread_evenly() {
    let spread = |reviews: usize, new: usize| {
        let of_kind =
            |kind, count| vec![Ranked { rank: 0, index: kind, fact: 0, takes_millis: 0 }; count];
        let order = spread(&of_kind(0, reviews), &of_kind(1, new));
        order.iter().map(|next| ["r", "N"][next.index]).collect::<String>()
    };
    assert_eq!(spread(0, 3), "NNN");
    assert_eq!(spread(3, 0), "rrr");
    assert_eq!(spread(4, 2), "rNrrNr");
    assert_eq!(spread(2, 4), "NrNNrN");
    assert_eq!(spread(9, 1), "rrrrrNrrrr");
}

#[test]
fn important_new_ones_come_first() {
    let mut new = candidates(0..4, &[None; 4]);
    for (candidate, importance) in new.iter_mut().zip([3, 5, 1, 5]) {
        candidate.importance = importance;
    }
    assert_eq!(planned_of(&new, NO_LIMITS).order, [1, 3, 0, 2]);
}

#[test]
fn limits_hold_for_reviews_and_new_ones_but_not_for_steps_begun() {
    let exercises =
        [(0, "new"), (1, "new"), (2, "due 3/10"), (3, "due 4/10"), (4, "step -1"), (5, "step -2")];
    let order = |new_left, reviews_left| {
        planned(&exercises, Limits { new_left, reviews_left, ..NO_LIMITS }).order
    };
    assert_eq!(order(0, 0), [5, 4]);
    assert_eq!(order(1, 2), [5, 4, 3, 0, 2]);
}

#[test]
fn nothing_new_begins_while_reviews_wait_unless_it_was_asked_for() {
    let exercises = [(0, "new"), (1, "due 3/10"), (2, "due 4/10"), (3, "step -1")];
    let order = |reviews_left, beginning| {
        planned(&exercises, Limits { reviews_left, beginning, ..NO_LIMITS }).order
    };
    assert_eq!(order(2, Beginning::OnceNothingWaits), [3, 2, 0, 1]);
    assert_eq!(order(1, Beginning::OnceNothingWaits), [3, 2]);
    assert_eq!(order(1, Beginning::WhateverWaits), [3, 2, 0]);
    assert_eq!(order(0, Beginning::OnceNothingWaits), [3], "the day is full, and more waits");
    assert_eq!(order(0, Beginning::WhateverWaits), [3, 0]);
}

#[test]
fn a_fact_is_asked_once_a_day() {
    assert_eq!(planned(&[(7, "new"), (7, "new"), (7, "due 1/1")], NO_LIMITS).order, [2]);
    assert_eq!(planned(&[(7, "due 1/9"), (7, "due 5/9")], NO_LIMITS).order, [1]);
    assert_eq!(planned(&[(7, "new"), (7, "later")], NO_LIMITS).order, [0]);
    assert_eq!(planned(&[(7, "new"), (7, "due 0/9")], NO_LIMITS).order, NOTHING, "seen today");
    assert_eq!(planned(&[(7, "new"), (7, "step -1")], NO_LIMITS).order, [1]);
    assert_eq!(
        planned(&[(7, "due 1/9"), (7, "step 25")], NO_LIMITS).order,
        NOTHING,
        "waits for a step"
    );
    let memories = [None, memory("step -1")];
    let mut sisters = candidates([7, 7].into_iter(), &memories);
    for standing in [Standing::SisterSeen, Standing::Buried] {
        sisters[0].standing = standing;
        sisters[1].standing = standing;
        let order = planned_of(&sisters, NO_LIMITS).order;
        let expected: &[usize] = if standing == Standing::Buried { &[] } else { &[1] };
        assert_eq!(order, expected, "a step begun goes on, unless it is buried");
    }
}

#[test]
fn steps_are_asked_ahead_only_when_nothing_else_is_left() {
    let next = |minutes| Some(now().plus_minutes(minutes));
    let told = |exercises: &[(usize, &str)]| {
        let queue = planned(exercises, NO_LIMITS);
        (queue.order, queue.learning, queue.next_learning_at)
    };
    let alone = told(&[(0, "step 19"), (1, "step 3"), (2, "step 21")]);
    assert_eq!(alone, (vec![1, 0], 2, next(3)));
    assert_eq!(told(&[(0, "step 19"), (1, "new")]), (vec![1], 0, next(19)));
    assert_eq!(told(&[(0, "step 21"), (1, "later")]), (vec![], 0, next(21)));
}

#[test]
fn reviews_with_most_to_lose_per_minute_come_first() {
    let memories = ["due 10/10", "due 10/10", "due 10/10", "due 12/10"].map(memory);
    let mut reviews = candidates(0..4, &memories);
    reviews[1].importance = 4;
    reviews[2].takes_millis = 5_000;
    assert_eq!(planned_of(&reviews, NO_LIMITS).order, [2, 1, 3, 0]);
}

/// What is usual here is a review of each exercise every ten days: ten a day, thirty at least.
#[test]
fn a_backlog_is_spread_over_the_coming_days() {
    let waiting = |exercises: usize, reviews_done: u32| {
        let memories: Vec<_> = (0..exercises)
            .map(|_| Memory { due: Due::On(today().plus(-20)), ..memory("due 30/9").unwrap() })
            .map(Some)
            .collect();
        let queue =
            planned_of(&candidates(0..exercises, &memories), Limits { reviews_done, ..NO_LIMITS });
        (queue.due, queue.later)
    };
    assert_eq!(waiting(20, 0), (20, 0));
    assert_eq!(waiting(100, 0), (30, 70));
    assert_eq!(waiting(1_000, 0), (140, 860));
    assert_eq!(waiting(900, 100), (26, 874));
    assert_eq!(waiting(900, 126), (0, 900), "the rest waits for tomorrow");
}

#[test]
fn a_session_holds_what_fits_into_its_minutes() {
    let memories = ["due 0/5", "due 0/5", "new", "step -1"].map(memory);
    let mut exercises = candidates(0..4, &memories);
    let yesterday = memories[0].map(|memory| Memory { last_day: today().plus(-1), ..memory });
    exercises[0].memory = yesterday.as_ref();
    exercises[1].memory = yesterday.as_ref();
    let queue = planned_of(&exercises, NO_LIMITS);
    assert_eq!(queue.order, [3, 0, 2, 1]);
    let within = |millis| {
        let Portion { exercises, takes_millis } = queue.within(millis);
        (exercises, takes_millis)
    };
    // A review that is forgotten in 2.7 % of cases is asked 1.027 times on average.
    assert_eq!(within(0), (1, 10_000), "one at least");
    assert_eq!(within(20_271), (1, 10_000));
    assert_eq!(within(20_272), (2, 20_272));
    assert_eq!(within(60_544), (4, 60_544), "a new one is asked three times");
    assert_eq!(queue.whole().exercises, 4);
    assert_eq!(Queue::default().within(60_000), Portion::default());
}

#[test]
fn an_empty_library_has_an_empty_queue() {
    assert_eq!(planned(&[], NO_LIMITS), Queue::default());
}

fn any_state() -> impl Strategy<Value = Option<Memory>> {
    prop_oneof![
        Just("new".to_owned()),
        (0..40, 1..40).prop_map(|(days, stability)| format!("due {days}/{stability}")),
        Just("later".to_owned()),
        (-30..30).prop_map(|minutes| format!("step {minutes}")),
        (-2..3).prop_map(|days| format!("step day {days}")),
    ]
    .prop_map(|state| memory(&state))
}

proptest! {
    #[test]
    fn a_plan_keeps_sisters_apart_and_limits_and_leaves_no_step_out(
        exercises in proptest::collection::vec((0_usize..12, any_state(), any::<bool>()), 0..40),
        new_left in 0_u32..8,
        reviews_left in 0_u32..8,
    ) {
        let memories: Vec<_> = exercises.iter().map(|(_, memory, _)| *memory).collect();
        let mut candidates = candidates(exercises.iter().map(|(fact, ..)| *fact), &memories);
        for (candidate, (.., seen)) in candidates.iter_mut().zip(&exercises) {
            candidate.standing = if *seen { Standing::SisterSeen } else { Standing::Open };
        }
        let limits = Limits { new_left, reviews_left, ..NO_LIMITS };
        let queue = planned_of(&candidates, limits);

        let steps: Vec<usize> = (0..candidates.len())
            .filter(|index| {
                memories[*index].is_some_and(|memory| {
                    memory.phase != Phase::Review && memory.is_due(now(), today())
                })
            })
            .collect();
        let mut first = queue.order[..steps.len()].to_vec();
        first.sort_unstable();
        prop_assert_eq!(first, steps, "every due learning step comes first");

        let mut times_asked = HashMap::new();
        for index in &queue.order {
            let step = memories[*index].is_some_and(|memory| memory.phase != Phase::Review);
            let (all, others) = times_asked.entry(candidates[*index].fact).or_insert((0, 0));
            *all += 1;
            *others += usize::from(!step);
        }
        for (fact, (all, others)) in times_asked {
            prop_assert!(others == 0 || all == 1, "sisters of {fact} together");
        }
        for index in &queue.order {
            let due = memories[*index].is_none_or(|memory| memory.is_due(now(), today()));
            prop_assert!(due || queue.learning == queue.order.len(), "{index} is not due");
        }

        prop_assert!(queue.new <= new_left as usize && queue.due <= reviews_left as usize);
        prop_assert_eq!(queue.order.len(), queue.new + queue.due + queue.learning);

        candidates.reverse();
        let again = planned_of(&candidates, limits);
        prop_assert_eq!(again, queue, "the order of the candidates does not matter");
    }
}

/// Quadratic work would take hours here.
#[test]
fn a_hundred_thousand_exercises_are_planned() {
    let memories: Vec<_> =
        (0..100_000).map(|n| memory(["new", "due 3/10", "later", "step -1"][n % 4])).collect();
    let limits = Limits { beginning: Beginning::WhateverWaits, ..NO_LIMITS };
    let queue = planned_of(&candidates(0..100_000, &memories), limits);
    let told = (queue.new, queue.due, queue.later, queue.learning);
    assert_eq!(told, (25_000, 17_500, 7_500, 25_000));
}

#[test]
fn what_falls_due_next_is_studied_ahead() {
    let memories = ["later", "new", "due 3/9", "later", "step 5", "later", "due 0/9"].map(memory);
    let far = memories[0].map(|memory| Memory { due: Due::On(today().plus(9)), ..memory });
    let mut exercises = candidates([0, 1, 2, 3, 3, 4, 5].into_iter(), &memories);
    exercises[0].memory = far.as_ref();
    let ahead = |exercises: &[_], limit| ahead(exercises, limit, today()).order;
    assert_eq!(ahead(&exercises, 9), [2, 5, 0], "a fact in steps waits for them");
    assert_eq!(ahead(&exercises, 2), [2, 5]);
    exercises[5].standing = Standing::Buried;
    assert_eq!(ahead(&exercises, 9), [2, 0]);
}

#[test]
fn a_cram_asks_all_the_least_remembered_first_and_sisters_apart() {
    let memories = ["due 3/9", "new", "due 30/9", "later", "new", "due 90/9"].map(memory);
    let mut exercises = candidates([0, 0, 1, 1, 2, 1].into_iter(), &memories);
    exercises[4].importance = 5;
    assert_eq!(cram(&scheduler(), &exercises, today()), [4, 1, 5, 2, 0, 3]);
}

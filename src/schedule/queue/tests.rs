//! The laws of the day's queue.

use std::collections::HashMap;

use proptest::prelude::*;

use super::*;

const NO_LIMITS: Limits = Limits { new_left: u32::MAX, reviews_left: u32::MAX };
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
    plan(&candidates(exercises.iter().map(|(fact, _)| *fact), &memories), limits, now(), today())
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
            sister_seen_today: false,
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
    let expected = Queue {
        order: vec![5, 4, 11, 2, 0, 7, 1, 8, 6],
        new: 2,
        due: 4,
        learning: 3,
        next_learning_at: None,
    };
    assert_eq!(queue, expected);
}

#[test]
fn new_ones_are_spread_evenly() {
    let spread = |reviews: usize, new: usize| {
        let order = spread(&vec![0; reviews], &vec![1; new]);
        order.iter().map(|kind| ["r", "N"][*kind]).collect::<String>()
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
    assert_eq!(plan(&new, NO_LIMITS, now(), today()).order, [1, 3, 0, 2]);
}

#[test]
fn limits_hold_for_reviews_and_new_ones_but_not_for_steps_begun() {
    let exercises =
        [(0, "new"), (1, "new"), (2, "due 3/10"), (3, "due 4/10"), (4, "step -1"), (5, "step -2")];
    let order =
        |new_left, reviews_left| planned(&exercises, Limits { new_left, reviews_left }).order;
    assert_eq!(order(0, 0), [5, 4]);
    assert_eq!(order(1, 1), [5, 4, 3, 0]);
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
    sisters[0].sister_seen_today = true;
    sisters[1].sister_seen_today = true;
    assert_eq!(plan(&sisters, NO_LIMITS, now(), today()).order, [1], "a step begun goes on");
}

#[test]
fn steps_are_asked_ahead_only_when_nothing_else_is_left() {
    let next = |minutes| Some(now().plus_minutes(minutes));
    let alone = planned(&[(0, "step 19"), (1, "step 3"), (2, "step 21")], NO_LIMITS);
    let (order, learning) = (vec![1, 0], 2);
    let expected = Queue { order, learning, next_learning_at: next(3), ..Queue::default() };
    assert_eq!(alone, expected);

    let beside = planned(&[(0, "step 19"), (1, "new")], NO_LIMITS);
    let expected = Queue { order: vec![1], new: 1, next_learning_at: next(19), ..Queue::default() };
    assert_eq!(beside, expected);

    let far = planned(&[(0, "step 21"), (1, "later")], NO_LIMITS);
    assert_eq!(far, Queue { next_learning_at: next(21), ..Queue::default() });
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
            candidate.sister_seen_today = *seen;
        }
        let queue = plan(&candidates, Limits { new_left, reviews_left }, now(), today());

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
        let again = plan(&candidates, Limits { new_left, reviews_left }, now(), today());
        prop_assert_eq!(again, queue, "the order of the candidates does not matter");
    }
}

/// Quadratic work would take hours here.
#[test]
fn a_hundred_thousand_exercises_are_planned() {
    let memories: Vec<_> =
        (0..100_000).map(|n| memory(["new", "due 3/10", "later", "step -1"][n % 4])).collect();
    let queue = plan(&candidates(0..100_000, &memories), NO_LIMITS, now(), today());
    assert_eq!((queue.new, queue.due, queue.learning), (25_000, 25_000, 25_000));
}

//! The laws of an evening, on evenings of any order.

use std::num::NonZeroU32;
use std::sync::Arc;

use proptest::prelude::*;

use crate::clock::Timestamp;
use crate::night::*;
use crate::quiz::Question;

const STEMS: [&str; 4] = ["Who won?", "Where was it?", "When was it?", "Who signed?"];

fn question(at: usize, key: usize) -> Question {
    Question {
        exercise: format!("deck/event.e{at}/who").parse().unwrap(),
        stem: STEMS[at % STEMS.len()].to_owned(),
        options: ["Lima", "Quito", "Bogotá"].map(str::to_owned).to_vec(),
        key,
        sources: [].into(),
    }
}

/// Two rounds of two questions, the first with a timer; right are the options `key`.
fn plan_with(key: usize) -> Arc<Plan> {
    let round = |from: usize, seconds, points| Round {
        title: format!("Round {from}"),
        questions: vec![question(from, key), question(from + 1, key)],
        seconds: NonZeroU32::new(seconds),
        points,
    };
    let teams = ["Atlas", "Borealis", "Condor"].map(str::to_owned);
    Arc::new(Plan::new("Evening", vec![round(0, 20, 1), round(2, 0, 2)], &teams).unwrap())
}

fn plan() -> Arc<Plan> {
    plan_with(1)
}

fn at(seconds: i64) -> Timestamp {
    Timestamp::from_millis(1_770_000_000_000 + 1_000 * seconds)
}

/// Presses "next" every minute and says what the evening was at after each.
fn pressed_through(mut night: Night) -> Vec<Phase> {
    let mut phases = Vec::new();
    for minute in 0.. {
        let Some(event) = night.next(at(60 * minute)) else { break };
        assert_eq!(night.handle(event.clone(), at(60 * minute)), Ok(()), "{event:?}");
        phases.push(night.phase(at(60 * minute)));
    }
    phases
}

#[test]
fn one_key_leads_through_the_whole_evening() {
    use Phase::{Break, Closed, Ended, Open, Reading, Revealed};
    let timed = [Reading, Revealed];
    // The minute between two presses is longer than the reading and the timer.
    let hosted = [Reading, Closed, Revealed];
    let all = [&timed[..], &timed, &[Break], &hosted, &hosted, &[Ended]].concat();
    assert_eq!(pressed_through(Night::new(plan())), all);
    let mut night = Night::new(plan());
    let step = |night: &mut Night, second| {
        let event = night.next(at(second)).unwrap();
        night.handle(event, at(second)).unwrap();
        night.phase(at(second))
    };
    let phases: Vec<Phase> = (0..4).map(|second| step(&mut night, second)).collect();
    assert_eq!(phases, [Reading, Open, Closed, Revealed], "and nobody need wait for the clock");
}

#[test]
fn time_alone_opens_and_closes_a_question() {
    let mut night = Night::new(plan());
    night.handle(Event::Asked { question: 0 }, at(0)).unwrap();
    let reading = i64::from(reading_millis(STEMS[0])) / 1_000;
    let phases =
        |night: &Night| [0, reading, reading + 19, reading + 20].map(|s| night.phase(at(s)));
    assert_eq!(phases(&night), [Phase::Reading, Phase::Open, Phase::Open, Phase::Closed]);
    let left = |night: &Night, s| night.countdown(at(s)).map(|left| left.left_millis / 1_000);
    assert_eq!(left(&night, reading + 5), Some(15));
    night.handle(Event::Held, at(reading + 5)).unwrap();
    assert_eq!(left(&night, 3_000), Some(15), "held");
    night.handle(Event::Continued, at(3_000)).unwrap();
    assert_eq!(left(&night, 3_010), Some(5));
    night.handle(Event::Extended { millis: 30_000 }, at(4_000)).unwrap();
    assert_eq!(left(&night, 4_000), Some(30), "time that was up begins again from now");
    assert_eq!(night.phase(at(4_000)), Phase::Open);
}

#[test]
fn a_night_taken_up_again_has_lost_no_time() {
    let mut night = Night::new(plan());
    night.handle(Event::Asked { question: 0 }, at(0)).unwrap();
    night.handle(Event::Opened, at(2)).unwrap();
    night.handle(Event::Marked { question: 0, team: 1, mark: Mark::Right }, at(9)).unwrap();
    night.handle(Event::TakenUp, at(5_000)).unwrap();
    let left = night.countdown(at(6_000)).unwrap();
    assert_eq!((left.left_millis, left.is_held), (13_000, true), "as it was at the mark");
}

#[test]
fn what_comes_late_or_twice_is_refused() {
    let mut night = Night::new(plan());
    let mark = |question, team| Event::Marked { question, team, mark: Mark::Right };
    night.handle(Event::Asked { question: 0 }, at(0)).unwrap();
    for event in [
        Event::Asked { question: 0 },
        Event::Asked { question: 2 },
        Event::Asked { question: usize::MAX },
        Event::Closed,
        Event::Revealed,
        Event::Paused,
        Event::Continued,
        Event::Returned { question: 1 },
        Event::Skipped { question: 1 },
        Event::Voided { question: 3 },
        mark(1, 0),
        mark(0, 3),
        mark(usize::MAX, usize::MAX),
        renamed(3, "Delta"),
        renamed(0, " \u{200b}"),
        renamed(0, "CONDOR"),
        renamed(0, &"x".repeat(25)),
        corrected(3, 2, "a prize"),
        corrected(0, 0, "nothing"),
        corrected(0, 2, " "),
        corrected(0, 201, "too much"),
        corrected(0, i32::MIN, "far too much"),
        corrected(0, 2, &"x".repeat(81)),
    ] {
        let before = night.clone();
        assert_eq!(night.handle(event.clone(), at(1)), Err(Refused), "{event:?}");
        assert_eq!(night, before, "{event:?}");
    }
}

#[test]
fn points_are_those_of_the_round_and_void_questions_have_none() {
    let mut night = Night::new(plan());
    let mut handle = |event| night.handle(event, at(0)).unwrap();
    let mark = |question, team, mark| Event::Marked { question, team, mark };
    for question in 0..4 {
        handle(Event::Asked { question });
    }
    handle(mark(0, 0, Mark::Right));
    handle(mark(0, 1, Mark::Right));
    handle(mark(2, 1, Mark::Half));
    handle(mark(3, 0, Mark::Right));
    handle(mark(3, 2, Mark::Right));
    let scores = |night: &Night| -> Vec<(usize, usize, String)> {
        let each = night.standings().into_iter();
        each.map(|it| (it.team, it.rank, it.score.to_string())).collect()
    };
    let row = |team, rank, score: &str| (team, rank, score.to_owned());
    assert_eq!(scores(&night), [row(0, 1, "3"), row(1, 2, "2"), row(2, 2, "2")]);
    night.handle(Event::Voided { question: 0 }, at(0)).unwrap();
    assert_eq!(scores(&night), [row(0, 1, "2"), row(2, 1, "2"), row(1, 3, "1")]);
    night.handle(Event::Counted { question: 0 }, at(0)).unwrap();
    assert_eq!(scores(&night), [row(0, 1, "3"), row(1, 2, "2"), row(2, 2, "2")]);
    assert_eq!(night.round_score(1, 1).to_string(), "1");
}

#[test]
fn a_plan_says_what_keeps_it_from_being_held() {
    let fault = |teams: &[&str]| {
        let teams: Vec<String> = teams.iter().map(|team| (*team).to_owned()).collect();
        Plan::new("", plan().rounds().to_vec(), &teams).err()
    };
    assert_eq!(fault(&["Atlas"]), None);
    assert_eq!(fault(&[]), Some(PlanFault::NoTeam));
    assert_eq!(fault(&["a"; 13]), Some(PlanFault::TooManyTeams));
    let empty = PlanFault::Name { team: 1, fault: NameFault::Empty };
    assert_eq!(fault(&["Atlas", " "]), Some(empty));
    let alike = PlanFault::Alike { team: 2, with: 0 };
    assert_eq!(fault(&["Atlas", "Borealis", "ÁTLAS\u{200b}"]), Some(alike));
    let teams = ["Atlas".to_owned()];
    assert_eq!(Plan::new("", Vec::new(), &teams), Err(PlanFault::NoRound));
    let mut rounds = plan().rounds().to_vec();
    rounds[0].questions[1].stem = "é".repeat(1 << 19);
    assert_eq!(Plan::new("", rounds.clone(), &teams), Err(PlanFault::TooMuchText));
    rounds[1].questions[0].key = 3;
    assert_eq!(Plan::new("", rounds, &teams), Err(PlanFault::Unsound { round: 1 }));
}

/// Before the answer is shown, the screen of an evening does not depend on which option is
/// right, and its text holds no more than the question and its options.
#[test]
fn the_big_screen_cannot_give_an_answer_away() {
    let nights = [0, 1, 2].map(|key| Night::new(plan_with(key)));
    for second in 0..60 {
        let mut screens = Vec::new();
        for mut night in nights.clone() {
            let mut seen = vec![Screen::of(&night, at(second))];
            for press in 0..30 {
                let now = at(second * (press + 1));
                let Some(event) = night.next(now) else { break };
                night.handle(event, now).unwrap();
                let screen = Screen::of(&night, now);
                if night.phase(now) != Phase::Revealed {
                    let told = format!("{screen:?}");
                    assert!(!told.contains("is_right") && !told.contains("key"), "{told}");
                    seen.push(screen);
                }
            }
            screens.push(seen);
        }
        assert_eq!(screens[0], screens[1]);
        assert_eq!(screens[0], screens[2]);
    }
}

fn renamed(team: usize, name: &str) -> Event {
    Event::Renamed { team, name: name.to_owned() }
}

fn corrected(team: usize, halves: i32, reason: &str) -> Event {
    Event::Corrected { team, halves, reason: reason.to_owned() }
}

#[test]
fn a_team_that_is_renamed_keeps_its_points_and_is_called_so_everywhere() {
    let mut night = Night::new(plan());
    let names = |night: &Night| match Screen::of(night, at(9)) {
        Screen::Lobby(lobby) => lobby.teams,
        Screen::Board(board) => board.rows.into_iter().map(|row| row.name).collect(),
        _ => Vec::new(),
    };
    night.handle(renamed(2, "  Con\u{200b}dor 2 "), at(0)).unwrap();
    assert_eq!(names(&night), ["Atlas", "Borealis", "Condor 2"]);
    night.handle(Event::Asked { question: 0 }, at(1)).unwrap();
    let right = Event::Marked { question: 0, team: 2, mark: Mark::Right };
    night.handle(right, at(2)).unwrap();
    night.handle(renamed(2, "Delta"), at(3)).unwrap();
    night.handle(renamed(0, "Condor"), at(4)).unwrap();
    night.handle(Event::Ended, at(5)).unwrap();
    assert_eq!(names(&night), ["Delta", "Condor", "Borealis"], "a name that is free is taken");
}

#[test]
fn a_correction_counts_with_its_reason_and_may_leave_less_than_nothing() {
    let mut night = Night::new(plan());
    night.handle(corrected(1, 3, " best  costume "), at(0)).unwrap();
    night.handle(corrected(1, -1, "late sheet"), at(1)).unwrap();
    night.handle(corrected(2, -1, "a phone"), at(2)).unwrap();
    let told: Vec<(&str, String)> =
        night.corrections_of(1).map(|it| (it.reason.as_str(), it.points.to_string())).collect();
    assert_eq!(told, [("best costume", "1.5".to_owned()), ("late sheet", "-0.5".to_owned())]);
    let standings: Vec<(usize, usize, String)> =
        night.standings().iter().map(|it| (it.rank, it.team, it.score.to_string())).collect();
    let stands = |rank, team, score: &str| (rank, team, score.to_owned());
    assert_eq!(standings, [stands(1, 1, "1"), stands(2, 0, "0"), stands(3, 2, "-0.5")]);
}

fn an_event() -> impl Strategy<Value = Event> {
    let mark = prop_oneof![Just(Mark::Wrong), Just(Mark::Half), Just(Mark::Right)];
    prop_oneof![
        4 => (0..5_usize).prop_map(|question| Event::Asked { question }),
        3 => Just(Event::Opened),
        3 => Just(Event::Closed),
        3 => Just(Event::Revealed),
        1 => (0..5_usize).prop_map(|question| Event::Returned { question }),
        1 => (0..5_usize).prop_map(|question| Event::Skipped { question }),
        1 => Just(Event::Paused),
        1 => Just(Event::Ended),
        6 => (0..5_usize, 0..4_usize, mark)
            .prop_map(|(question, team, mark)| Event::Marked { question, team, mark }),
        1 => (0..5_usize).prop_map(|question| Event::Voided { question }),
        1 => (0..5_usize).prop_map(|question| Event::Counted { question }),
        1 => Just(Event::Held),
        1 => Just(Event::Continued),
        1 => any::<u32>().prop_map(|millis| Event::Extended { millis }),
        1 => Just(Event::TakenUp),
        1 => (0..4_usize, "[ABCabc ]{0,3}").prop_map(|(team, name)| renamed(team, &name)),
        1 => (0..4_usize, -9..9_i32, "[ab ]{0,2}")
            .prop_map(|(team, halves, reason)| corrected(team, halves, &reason)),
    ]
}

/// What was done, or "next" or "back", whatever they mean then; clocks step back, too.
fn a_walk() -> impl Strategy<Value = Vec<(Timestamp, Option<Event>)>> {
    let moment = prop_oneof![
        8 => (0..3_000_i64).prop_map(at),
        1 => any::<i64>().prop_map(Timestamp::from_millis),
    ];
    let step = (moment, prop_oneof![an_event().prop_map(Some), Just(None)]);
    proptest::collection::vec(step, 0..80)
}

/// The points by a plain look at what was done: the last mark of each team and question counts,
/// and every correction.
fn counted_by_hand(taken: &[(Timestamp, Event)]) -> [i32; 3] {
    let mut marks = [[0_i32; 3]; 4];
    let mut corrections = [0; 3];
    let mut voids = [false; 4];
    for (_, event) in taken {
        match *event {
            Event::Marked { question, team, mark } => marks[question][team] = mark.halves(),
            Event::Voided { question } | Event::Skipped { question } => voids[question] = true,
            Event::Counted { question } => voids[question] = false,
            Event::Corrected { team, halves, .. } => corrections[team] += halves,
            _ => {}
        }
    }
    let points = [1, 1, 2, 2];
    [0, 1, 2].map(|team| {
        let asked = (0..4).filter(|&question| !voids[question]);
        corrections[team] + asked.map(|q| marks[q][team] * points[q]).sum::<i32>()
    })
}

proptest! {
    #[test]
    fn in_any_order_totals_are_the_marks_that_stand_and_undo_is_leaving_out(walk in a_walk()) {
        let plan = plan();
        let mut night = Night::new(Arc::clone(&plan));
        let mut taken: Vec<(Timestamp, Event)> = Vec::new();
        for (now, event) in walk {
            let Some(event) = event.or_else(|| night.next(now)).or_else(|| night.previous()) else {
                continue;
            };
            let before = night.clone();
            if night.handle(event.clone(), now).is_err() {
                prop_assert_eq!(&night, &before, "what is refused changes nothing");
                continue;
            }
            taken.push((now, event));
            let undone = Night::of(Arc::clone(&plan), taken[..taken.len() - 1].iter().cloned());
            prop_assert_eq!(&undone, &before, "undo restores exactly");
            let mut totals = [0; 3];
            night.standings().iter().for_each(|it| totals[it.team] = it.score.halves());
            prop_assert_eq!(totals, counted_by_hand(&taken));
            let _ = Screen::of(&night, now);
        }
        prop_assert_eq!(Night::of(plan, taken), night, "a start after a crash is the same fold");
    }
}

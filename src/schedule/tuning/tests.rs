//! The laws of fitting parameters to a log: what is accepted, refused, and cancelled.

use proptest::prelude::*;

use super::*;
use crate::clock::{StudyDay, Timestamp};
use crate::schedule::memory::Review;
use crate::schedule::model::Grade;

/// The answers of one exercise: days since the one before, and grade from 1 to 4.
fn history(answers: &[(i32, u8)]) -> Vec<Review> {
    let mut day = StudyDay::from_days(20_000);
    let review = |(index, (days, grade)): (usize, &(i32, u8))| {
        day = day.plus(*days);
        let at = i64::from(day.as_days()) * 86_400_000 + i64::try_from(index).unwrap();
        let grade = Grade::from_number(*grade).unwrap();
        Review { grade, at: Timestamp::from_millis(at), day, place: None }
    };
    answers.iter().enumerate().map(review).collect()
}

fn tuned(histories: impl IntoIterator<Item = Vec<Review>>) -> Verdict {
    let mut all = Histories::default();
    histories.into_iter().for_each(|reviews| all.add(&reviews));
    tune(&all, &Parameters::default(), &Progress::default())
}

/// As many exercises with these answers each.
fn many(exercises: usize, answers: &[(i32, u8)]) -> Vec<Vec<Review>> {
    vec![history(answers); exercises]
}

#[test]
fn only_answers_of_a_later_day_are_learned_from() {
    let mut histories = Histories::default();
    histories.add(&[]);
    histories.add(&history(&[(0, 1), (0, 3), (0, 3)]));
    histories.add(&history(&[(0, 1), (0, 3), (1, 3), (0, 3), (-2, 3), (4, 4)]));
    assert_eq!(histories.answers(), 2);
}

#[test]
fn a_short_log_changes_nothing() {
    assert_eq!(tuned([]), Verdict::TooFew { answers: 0 });
    assert_eq!(tuned(many(5_000, &[(0, 3), (0, 3), (0, 1)])), Verdict::TooFew { answers: 0 });
    assert_eq!(
        tuned(many(333, &[(0, 3), (1, 3), (5, 3), (9, 3)])),
        Verdict::TooFew { answers: 999 }
    );
}

#[test]
fn what_was_stopped_changes_nothing() {
    let mut histories = Histories::default();
    many(1_000, &[(0, 3), (3, 3)]).iter().for_each(|reviews| histories.add(reviews));
    let progress = Progress::default();
    progress.cancel();
    assert_eq!(tune(&histories, &Parameters::default(), &progress), Verdict::Cancelled);
}

/// Nobody's memory is like this; but a log may be, and the trainer of the crate is not asked
/// whether it can.
#[test]
fn odd_logs_are_survived() {
    for (name, histories) in [
        ("one exercise for ever", many(1, &[(1, 3); 20_000])),
        ("a few of them", many(10, &[(1, 3); 400])),
        ("never known", many(400, &[(0, 1), (1, 1), (1, 1), (1, 1)])),
        ("always easy", many(400, &[(0, 4), (90, 4), (900, 4), (9_000, 4)])),
        ("asked twice only", many(1_200, &[(0, 3), (4, 1)])),
        ("asked after centuries", many(600, &[(0, 2), (1_000_000, 3), (1_000_000, 1)])),
        (
            "nothing but outliers",
            (0..1_100).map(|days| history(&[(0, 3), (days + 1, 3)])).collect(),
        ),
    ] {
        let verdict = tuned(histories);
        let (Verdict::TooFew { .. } | Verdict::Better { .. } | Verdict::NoBetter { .. }) = verdict
        else {
            unreachable!("{name}: {verdict:?}");
        };
        if let Verdict::Better { trial, .. } | Verdict::NoBetter { trial } = verdict {
            assert!(trial.present.is_finite() && trial.found.is_finite(), "{name}: {trial:?}");
        }
    }
}

#[test]
fn it_is_looked_again_when_a_quarter_has_been_added() {
    let looks = |answers, before| is_worth_while(answers, before);
    assert_eq!([looks(999, 0), looks(1_000, 0)], [false, true]);
    assert_eq!([looks(1_249, 1_000), looks(1_250, 1_000)], [false, true]);
    assert!(!looks(usize::MAX - 1, usize::MAX));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(12))]

    #[test]
    fn no_log_leads_to_parameters_that_are_none(
        answers in proptest::collection::vec(
            proptest::collection::vec((0..400_i32, 1..=4_u8), 1..12), 200..400
        ),
    ) {
        if let Verdict::Better { parameters, trial } = tuned(answers.iter().map(|it| history(it))) {
            prop_assert!(Parameters::new(*parameters.values()).is_some());
            prop_assert!(trial.found < trial.present);
        }
    }
}

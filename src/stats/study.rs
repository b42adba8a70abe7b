//! What was done: study days in a row, answers, and time.

use std::collections::HashMap;

use super::pace::Pace;
use super::retention::{Retention, Span};
use crate::clock::StudyDay;

/// What was done on one study day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Day {
    pub day: StudyDay,
    /// Answers graded.
    pub reviews: u32,
    /// Of these, how many were known.
    pub right: u32,
    /// How long answers and practice took.
    pub took_millis: u64,
    /// Of the answers graded, those that were typed, and those chosen among options.
    pub typed: Pace,
    pub chosen: Pace,
    /// Exercises answered for the first time.
    pub begun: u32,
    /// Answers outside the schedule.
    pub practised: Pace,
    /// Questions of quizzes that were answered.
    pub quiz_answers: u32,
    /// What had been answered on an earlier day.
    pub retention: Retention,
    /// Whether the date before never came: it was leapt over at the date line.
    pub follows_leap: bool,
}

impl Day {
    /// A day on which nothing was done.
    pub fn empty(day: StudyDay) -> Self {
        Self {
            day,
            reviews: 0,
            right: 0,
            took_millis: 0,
            typed: Pace::default(),
            chosen: Pace::default(),
            begun: 0,
            practised: Pace::default(),
            quiz_answers: 0,
            retention: Retention::default(),
            follows_leap: false,
        }
    }
}

/// What was done over some days.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub struct Period {
    /// Days with at least one review.
    pub study_days: u32,
    pub reviews: u64,
    pub right: u64,
    pub took_millis: u64,
    pub begun: u64,
    pub practised: Pace,
    pub quiz_answers: u64,
    /// How long an answer took, by how it was given.
    pub flashcards: Pace,
    pub typed: Pace,
    pub chosen: Pace,
}

impl Period {
    /// All of these days together; each study day is given once.
    pub fn all(days: &[Day]) -> Self {
        days.iter().fold(Self::default(), |sum, day| sum.and(&Self::of(day)))
    }

    /// The days of `span`, as seen from `today`.
    pub fn within(days: &[Day], today: StudyDay, span: Span) -> Self {
        let within = days.iter().filter(|day| span.holds(day.day, today));
        within.fold(Self::default(), |sum, day| sum.and(&Self::of(day)))
    }

    /// The share of answers that were known, 0 to 1; `None` without an answer.
    pub fn share_right(&self) -> Option<f64> {
        (self.reviews > 0).then(|| self.right as f64 / self.reviews as f64)
    }

    /// This and the other together; no study day is in both.
    #[must_use]
    pub fn and(&self, other: &Self) -> Self {
        Self {
            study_days: self.study_days + other.study_days,
            reviews: self.reviews.saturating_add(other.reviews),
            right: self.right.saturating_add(other.right),
            took_millis: self.took_millis.saturating_add(other.took_millis),
            begun: self.begun.saturating_add(other.begun),
            practised: self.practised + other.practised,
            quiz_answers: self.quiz_answers.saturating_add(other.quiz_answers),
            flashcards: self.flashcards + other.flashcards,
            typed: self.typed + other.typed,
            chosen: self.chosen + other.chosen,
        }
    }

    /// What was done on a day.
    fn of(day: &Day) -> Self {
        let answered = Pace {
            answers: day.reviews.into(),
            took_millis: day.took_millis.saturating_sub(day.practised.took_millis),
        };
        Self {
            study_days: u32::from(day.reviews > 0),
            reviews: day.reviews.into(),
            right: day.right.min(day.reviews).into(),
            took_millis: day.took_millis,
            begun: day.begun.into(),
            practised: day.practised,
            quiz_answers: day.quiz_answers.into(),
            flashcards: answered.without(day.typed).without(day.chosen),
            typed: day.typed,
            chosen: day.chosen,
        }
    }
}

/// How many study days in a row had a review, up to today or, as long as today has none,
/// up to yesterday: the evening is not over. A date that never came, as the learner flew over
/// the date line, breaks no row, and counts for none.
pub fn streak_days(days: &[Day], today: StudyDay) -> u32 {
    let studied: HashMap<StudyDay, &Day> =
        days.iter().filter(|day| day.reviews > 0).map(|day| (day.day, day)).collect();
    let mut next = studied.get(&today).or_else(|| studied.get(&today.plus(-1)));
    let mut streak = 0;
    while let Some(day) = next {
        streak += 1;
        next = studied.get(&day.day.plus(if day.follows_leap { -2 } else { -1 }));
    }
    streak
}

#[cfg(test)]
mod tests {
    use super::*;

    fn today() -> StudyDay {
        StudyDay::from_days(20_717)
    }

    /// Days given as (days ago, reviews, right); each review takes a second.
    fn days(figures: &[(i32, u32, u32)]) -> Vec<Day> {
        let day = |(ago, reviews, right): &(i32, u32, u32)| Day {
            reviews: *reviews,
            right: *right,
            took_millis: u64::from(*reviews) * 1_000,
            ..Day::empty(today().plus(-ago))
        };
        figures.iter().map(day).collect()
    }

    #[test]
    fn a_streak_ends_at_the_first_day_without_a_review() {
        let streak = |ago: &[i32]| {
            let figures: Vec<_> = ago.iter().map(|ago| (*ago, 5, 5)).collect();
            streak_days(&days(&figures), today())
        };
        assert_eq!(streak(&[]), 0);
        assert_eq!(streak(&[0]), 1);
        assert_eq!(streak(&[3, 1, 0, 2, 5]), 4, "in any order");
        assert_eq!(streak(&[1, 2]), 2, "today may still come");
        assert_eq!(streak(&[2, 3]), 0);
        assert_eq!(streak(&[-1, 0]), 1, "tomorrow is not counted");
        assert_eq!(streak_days(&days(&[(0, 1, 1), (1, 0, 0), (2, 1, 1)]), today()), 1);
        let mut over_the_date_line = days(&[(0, 5, 5), (2, 5, 5), (3, 5, 5), (5, 5, 5)]);
        over_the_date_line[0].follows_leap = true;
        assert_eq!(streak_days(&over_the_date_line, today()), 3);
    }

    #[test]
    fn a_period_holds_its_days_and_no_others() {
        let days =
            days(&[(-1, 100, 100), (0, 4, 3), (6, 6, 6), (7, 10, 1), (29, 2, 2), (30, 1, 0)]);
        let figures = |period: Period| (period.study_days, period.reviews, period.right);
        let within = |span| Period::within(&days, today(), span);
        assert_eq!(figures(within(Span::Week)), (2, 10, 9));
        assert_eq!(figures(within(Span::Month)), (4, 22, 12));
        assert_eq!(figures(within(Span::All)), (6, 123, 112));
        assert_eq!(within(Span::All), Period::all(&days));
        assert_eq!(within(Span::Week).took_millis, 10_000);
    }

    #[test]
    fn what_was_neither_typed_nor_chosen_was_a_flashcard() {
        let pace = |answers, took_millis| Pace { answers, took_millis };
        let day = Day {
            reviews: 10,
            took_millis: 61_000,
            typed: pace(3, 30_000),
            chosen: pace(2, 6_000),
            practised: pace(4, 5_000),
            ..Day::empty(today())
        };
        let period = Period::all(&[day, day]);
        assert_eq!(period.flashcards, pace(10, 40_000));
        assert_eq!([period.typed, period.chosen], [pace(6, 60_000), pace(4, 12_000)]);
    }

    #[test]
    fn the_share_right_needs_an_answer() {
        let share = |reviews, right| Period { reviews, right, ..Period::default() }.share_right();
        assert_eq!([share(0, 0), share(8, 6)], [None, Some(0.75)]);
    }

    #[test]
    fn impossible_figures_stay_within_bounds() {
        let odd = Pace { answers: u64::MAX, took_millis: u64::MAX };
        let day = Day {
            reviews: 1,
            right: u32::MAX,
            took_millis: u64::MAX,
            typed: odd,
            chosen: odd,
            ..Day::empty(today())
        };
        let expected = Period {
            study_days: 2,
            reviews: 2,
            right: 2,
            took_millis: u64::MAX,
            typed: odd,
            chosen: odd,
            ..Period::default()
        };
        assert_eq!(Period::all(&[day, day]), expected);
    }
}

//! How long an answer is going to take this learner, by how it is given.
//!
//! Measured over recent answers: each one pulls the figure its way, and the older ones fade.

use super::pace::Pace;
use super::study::{Day, Period};

/// What an answer takes a beginner: a flashcard as learners take for one in Anki on the
/// average, a typed one half as long again, for the typing.
const FLASHCARD_MILLIS: f64 = 10_000.0;
const TYPED_MILLIS: f64 = 15_000.0;

/// What is assumed of a beginner weighs as much as a first session: after the second, what was
/// measured counts for more.
const ASSUMED_ANSWERS: f64 = 30.0;

/// So many answers are remembered, some weeks of study: after a summer's break, or once a story
/// is known, an old habit has faded within as many.
const REMEMBERED_ANSWERS: f64 = 500.0;

/// Nobody reads a question and its answer faster than this; and none is watched for longer than
/// a minute, though a log from elsewhere may say so of one that was left open over night.
const SHORTEST_MILLIS: f64 = 1_000.0;
const LONGEST_MILLIS: f64 = 60_000.0;

/// How long an answer takes, by how it is given.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Tempo {
    flashcard: Mean,
    typed: Mean,
}

/// How an answer is given in study.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    Flashcard,
    Typed,
}

impl Tempo {
    /// The tempo of whoever studied so on these days, oldest first; of a beginner where there are
    /// none.
    pub fn of(days: &[Day]) -> Self {
        let mut tempo =
            Self { flashcard: Mean::assumed(FLASHCARD_MILLIS), typed: Mean::assumed(TYPED_MILLIS) };
        for day in days {
            let Period { flashcards, typed, .. } = Period::all(&[*day]);
            tempo.add(Way::Flashcard, flashcards);
            tempo.add(Way::Typed, typed);
        }
        tempo
    }

    /// Takes in answers that were given this way.
    pub fn add(&mut self, way: Way, answers: Pace) {
        match way {
            Way::Flashcard => self.flashcard.add(answers),
            Way::Typed => self.typed.add(answers),
        }
    }

    /// How long an answer given this way takes, in milliseconds.
    pub fn millis(&self, way: Way) -> u32 {
        let mean = match way {
            Way::Flashcard => self.flashcard,
            Way::Typed => self.typed,
        };
        mean.millis.round() as u32
    }
}

/// A mean that forgets.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Mean {
    millis: f64,
    /// How many answers it stands for.
    answers: f64,
}

impl Mean {
    fn assumed(millis: f64) -> Self {
        Self { millis, answers: ASSUMED_ANSWERS }
    }

    fn add(&mut self, Pace { answers, took_millis }: Pace) {
        if answers == 0 {
            return;
        }
        let answers = answers as f64;
        let millis = (took_millis as f64 / answers).clamp(SHORTEST_MILLIS, LONGEST_MILLIS);
        self.millis += (millis - self.millis) * answers / (self.answers + answers);
        self.answers = (self.answers + answers).min(REMEMBERED_ANSWERS);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clock::StudyDay;

    /// Days of so many flashcards and typed answers, and the seconds each of them took.
    fn tempo(days: &[(u32, u64, u32, u64)]) -> [u32; 2] {
        let day = |&(flashcards, seconds, typed, typed_seconds): &(u32, u64, u32, u64)| {
            let typed_millis = u64::from(typed) * typed_seconds * 1_000;
            Day {
                reviews: flashcards + typed,
                took_millis: u64::from(flashcards) * seconds * 1_000 + typed_millis,
                typed: Pace { answers: typed.into(), took_millis: typed_millis },
                ..Day::empty(StudyDay::from_days(20_000))
            }
        };
        let days: Vec<Day> = days.iter().map(day).collect();
        let tempo = Tempo::of(&days);
        [Way::Flashcard, Way::Typed].map(|way| tempo.millis(way))
    }

    #[test]
    fn what_is_assumed_of_a_beginner_gives_way_to_what_is_measured() {
        assert_eq!(tempo(&[]), [10_000, 15_000]);
        assert_eq!(tempo(&[(30, 4, 0, 0)]), [7_000, 15_000], "each way is measured by itself");
        assert_eq!(tempo(&[(30, 4, 30, 20)]), [7_000, 17_500]);
        let [flashcard, _] = tempo(&[(40, 4, 0, 0); 40]);
        assert!((4_000..4_100).contains(&flashcard), "{flashcard}");
    }

    #[test]
    fn old_habits_fade() {
        let mut days = vec![(50, 20, 0, 0); 40];
        days.extend([(50, 5, 0, 0); 20]);
        let [flashcard, _] = tempo(&days);
        assert!((5_000..8_000).contains(&flashcard), "{flashcard}");
    }

    #[test]
    fn a_card_left_open_over_night_is_a_minute_and_no_more() {
        let open = [(29, 4, 0, 0), (1, 40_000, 0, 0)];
        let [flashcard, _] = tempo(&open);
        assert!(flashcard < 9_000, "{flashcard}");
        assert_eq!(tempo(&[(100_000, 0, 0, 0)])[0], 1_003, "nobody answers in no time");
    }

    #[test]
    fn answers_taken_in_one_by_one_are_as_good_as_a_day_of_them() {
        let mut tempo = Tempo::of(&[]);
        for _ in 0..30 {
            tempo.add(Way::Flashcard, Pace { answers: 1, took_millis: 4_000 });
        }
        assert_eq!(tempo.millis(Way::Flashcard), 7_000);
    }
}

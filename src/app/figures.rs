//! What the whole log comes to, read in one go for the progress room.

use crate::clock::StudyDay;
use crate::schedule::Review;
use crate::stats::Day;

/// What the log comes to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Figures {
    /// Days that have reviews, oldest first.
    pub days: Vec<Day>,
    pub retention: Retention,
    pub quiz_answers: u32,
}

/// True retention: of the answers that came a day or more after the one before, how many were known.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Retention {
    pub asked: u32,
    pub known: u32,
    /// The exercise counted last, and when it was last answered.
    last_day: Option<StudyDay>,
}

impl Retention {
    /// Counts a review; the reviews of one exercise come together, oldest first.
    pub fn count(&mut self, is_first: IsFirst, review: &Review) {
        let before = self.last_day.replace(review.day).filter(|_| is_first == IsFirst::No);
        if before.is_some_and(|day| review.day > day) {
            self.asked += 1;
            self.known += u32::from(review.grade.is_recalled());
        }
    }

    /// In percent; `None` while nothing came back.
    pub fn percent(&self) -> Option<f32> {
        (self.asked > 0).then(|| self.known as f32 * 100.0 / self.asked as f32)
    }
}

/// Whether a review is the first one of its exercise.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum IsFirst {
    Yes,
    No,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clock::Timestamp;
    use crate::schedule::Grade;

    #[test]
    fn only_answers_of_a_later_day_tell_of_retention() {
        let mut retention = Retention::default();
        let exercises: [&[(i32, Grade)]; 2] = [
            &[(1, Grade::Again), (1, Grade::Good), (4, Grade::Good), (9, Grade::Again)],
            &[(20, Grade::Good), (21, Grade::Hard)],
        ];
        for reviews in exercises {
            for (place, (day, grade)) in reviews.iter().enumerate() {
                let day = StudyDay::from_days(*day);
                let review = Review { grade: *grade, at: Timestamp::default(), day };
                retention.count(if place == 0 { IsFirst::Yes } else { IsFirst::No }, &review);
            }
        }
        assert_eq!((retention.known, retention.asked), (2, 3));
    }
}

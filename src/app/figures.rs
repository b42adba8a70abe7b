//! What the whole log comes to, read in one go for the progress room.

use crate::clock::StudyDay;
use crate::exercise::ExerciseId;
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
}

impl Retention {
    /// In percent; `None` while nothing came back.
    pub fn percent(&self) -> Option<f32> {
        (self.asked > 0).then(|| self.known as f32 * 100.0 / self.asked as f32)
    }
}

/// Counts reviews as they are read: those of one exercise together, oldest first.
#[derive(Debug, Default)]
pub(super) struct Tally {
    retention: Retention,
    /// The review before.
    last: Option<(ExerciseId, StudyDay)>,
}

impl Tally {
    /// Counts the next review.
    pub fn count(&mut self, exercise: ExerciseId, review: &Review) {
        let before = self.last.take().filter(|(last, _)| *last == exercise);
        if before.is_some_and(|(_, day)| review.day > day) {
            self.retention.asked += 1;
            self.retention.known += u32::from(review.grade.is_recalled());
        }
        self.last = Some((exercise, review.day));
    }

    /// What was counted.
    pub fn retention(&self) -> Retention {
        self.retention
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clock::Timestamp;
    use crate::schedule::Grade;

    #[test]
    fn only_answers_of_a_later_day_tell_of_retention() {
        let mut tally = Tally::default();
        for (exercise, day, grade) in [
            ("d/event.a/who", 1, Grade::Again),
            ("d/event.a/who", 1, Grade::Good),
            ("d/event.a/who", 4, Grade::Good),
            ("d/event.a/who", 9, Grade::Again),
            ("d/event.b/who", 20, Grade::Good),
            ("d/event.b/who", 21, Grade::Hard),
        ] {
            let day = StudyDay::from_days(day);
            let review = Review { grade, at: Timestamp::default(), day, place: None };
            tally.count(exercise.parse().unwrap(), &review);
        }
        assert_eq!(tally.retention(), Retention { asked: 3, known: 2 });
    }
}

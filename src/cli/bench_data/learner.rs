//! A learner who studies the same time every evening for five years, as a log.
//!
//! What is due comes first, then something new; how well it is known is left to the lot.

use std::collections::VecDeque;

use rand::RngExt;
use rand_chacha::ChaCha8Rng;

use crate::clock::{DayClock, StudyDay, Timestamp};
use crate::deck::EntityId;
use crate::exercise::ExerciseId;
use crate::schedule::Grade;
use crate::store::{AnswerPrint, Asked, Entry, EntryId, Event, Typed};

const STUDY_DAYS: usize = 5 * 365;
/// How long something that is known well stays away, time after time.
const INTERVALS_DAYS: [usize; 7] = [2, 6, 17, 45, 110, 240, 365];
/// The evening begins so long after the study day did, and an answer comes every so often.
const EVENING_MINUTES: i64 = 15 * 60;
const ANSWER_MILLIS: i64 = 9_000;

/// A log of `reviews` answers about these exercises, up to the day before `today`.
pub(super) fn log<'a>(
    exercises: &'a [ExerciseId],
    reviews: usize,
    today: StudyDay,
    days: &'a DayClock,
    lot: ChaCha8Rng,
) -> impl Iterator<Item = Entry> + 'a {
    let years = i32::try_from(STUDY_DAYS).unwrap_or(i32::MAX);
    let first = today.plus(-years);
    let mut learner = Learner {
        due: vec![Vec::new(); STUDY_DAYS],
        waiting: VecDeque::new(),
        known: vec![0; exercises.len()],
        new: 0,
        lot,
    };
    (0..if exercises.is_empty() { 0 } else { reviews }).map(move |number| {
        // The same number of answers every day, the last one on the last day.
        let day_number = number * STUDY_DAYS / reviews;
        let of_day = number - (day_number * reviews).div_ceil(STUDY_DAYS);
        let day = first.plus(i32::try_from(day_number).unwrap_or(i32::MAX));
        let millis = i64::try_from(of_day).unwrap_or(0) * ANSWER_MILLIS;
        let begin = days.start_of(day).plus_minutes(EVENING_MINUTES);
        let at = Timestamp::from_millis(begin.as_millis() + millis);
        let index = learner.next(day_number);
        let event = learner.answer(index, &exercises[index], day_number);
        Entry { id: EntryId(learner.lot.random()), at, day, event }
    })
}

struct Learner {
    /// What comes back on each day.
    due: Vec<Vec<usize>>,
    /// What has come back and was not asked yet.
    waiting: VecDeque<usize>,
    /// How often in a row each exercise was known.
    known: Vec<u8>,
    /// How many exercises were begun.
    new: usize,
    lot: ChaCha8Rng,
}

impl Learner {
    fn next(&mut self, day: usize) -> usize {
        self.waiting.extend(std::mem::take(&mut self.due[day]));
        if let Some(index) = self.waiting.pop_front() {
            return index;
        }
        if self.new < self.known.len() {
            self.new += 1;
            return self.new - 1;
        }
        // Nothing is due and nothing is new: something of before, once more.
        self.lot.random_range(0..self.known.len())
    }

    fn answer(&mut self, index: usize, exercise: &ExerciseId, day: usize) -> Event {
        let grade = match self.lot.random_range(0..100) {
            0..12 => Grade::Again,
            12..24 => Grade::Hard,
            24..88 => Grade::Good,
            _ => Grade::Easy,
        };
        let known = &mut self.known[index];
        *known = if grade.is_recalled() { known.saturating_add(1) } else { 0 };
        let longest = INTERVALS_DAYS[usize::from(*known).min(INTERVALS_DAYS.len() - 1)];
        let interval = self.lot.random_range(longest.div_ceil(2)..=longest);
        if let Some(due) = self.due.get_mut(day + interval.max(1)) {
            due.push(index);
        }
        let asked = match self.lot.random_range(0..10) {
            0..6 => Asked::Flashcard,
            6..8 => Asked::Typed,
            _ => Asked::Choice { options: 4 },
        };
        let is_typed = asked == Asked::Typed;
        let is_confused = asked != Asked::Flashcard && self.lot.random_range(0..20) == 0;
        Event::Review {
            exercise: exercise.clone(),
            grade,
            asked,
            took_millis: self.lot.random_range(1_500..15_000),
            quiz: None,
            typed: is_typed.then(|| Typed::new("Wednesday", false)).flatten(),
            confused: EntityId::new("thursday").filter(|_| is_confused),
            answer: Some(AnswerPrint(self.lot.random())),
            place: None,
        }
    }
}

#[cfg(test)]
mod tests {
    use rand::SeedableRng;

    use super::*;

    #[test]
    fn the_log_is_as_long_as_asked_for_in_the_order_of_time_and_always_the_same() {
        let exercises: Vec<ExerciseId> =
            (1..=50).map(|n| format!("d/note.n{n}/ask-1").parse().unwrap()).collect();
        let today = StudyDay::from_days(20_500);
        let days = DayClock::new(jiff::tz::TimeZone::UTC, 4);
        let told = || -> Vec<Entry> {
            let lot = ChaCha8Rng::seed_from_u64(1);
            log(&exercises, 4_000, today, &days, lot).collect()
        };
        let log = told();
        assert_eq!((log.len(), log.last().unwrap().day), (4_000, today.plus(-1)));
        assert!(log.is_sorted_by_key(|entry| entry.at));
        assert!(log.iter().all(|entry| days.study_day(entry.at) == entry.day));
        assert_eq!(log, told());
    }
}

//! What comes back in the coming days: what is due for certain, and how many answers that will
//! take, as what is answered comes back again.
//!
//! Memories of like strength are followed together, as so many of one kind: a hundred thousand
//! of them make some thousand kinds. It must not know what is set about new exercises: only
//! what has begun is counted.

mod kind;

use crate::clock::StudyDay;
use crate::schedule::{Due, Memory, Scheduler};
pub(super) use kind::through_steps;
use kind::{Kind, Kinds};

/// Of a kind, less than this share of a day's answers waits until there is more of it: most kinds
/// are rare, and each would take as long as the others.
const LEAST_SHARE: f64 = 1e-4;

/// Nobody plans further ahead, and the further, the less it says.
const LONGEST_DAYS: u32 = 365;

/// What comes back on one day.
#[derive(Clone, Copy, Debug, PartialEq, Default)]
pub struct Coming {
    /// Exercises that are due, each counted once, as nobody knows yet how it will be answered;
    /// what is overdue, and what waits for a learning step, today.
    pub due: u32,
    /// Answers to expect: of these, learning steps included, and of what was answered within
    /// the forecast and comes back in it again.
    pub expected: f64,
}

/// What a forecast goes by.
#[derive(Clone, Copy, Debug)]
pub struct Outlook<'a> {
    pub scheduler: &'a Scheduler,
    pub today: StudyDay,
    /// How many days, at most a year.
    pub days: u32,
    /// Reviews that may still be asked today, and on each day after it. What is more waits for
    /// the next day.
    pub reviews_left: u32,
    pub reviews_per_day: u32,
}

impl Outlook<'_> {
    /// What comes back on each of the days, today first.
    pub fn forecast<'a>(&self, memories: impl IntoIterator<Item = &'a Memory>) -> Vec<Coming> {
        let days = self.days.min(LONGEST_DAYS) as usize;
        let mut coming = vec![Coming::default(); days];
        let mut crowd = Crowd::new(self, days);
        for memory in memories {
            match memory.due {
                Due::On(day) => {
                    let ahead = day.days_since(self.today) as usize;
                    let Some(day) = coming.get_mut(ahead) else { continue };
                    day.due += 1;
                    let kind = crowd.kinds.of(memory);
                    crowd.arrive(ahead, kind);
                }
                Due::At(_) => {
                    let Some(today) = coming.first_mut() else { continue };
                    today.due += 1;
                    // Steps have begun: no limit holds them back.
                    let (answers, back) = crowd.kinds.learned(memory);
                    today.expected += answers;
                    crowd.arrive(back.days(), back.kind);
                }
            }
        }
        for (ahead, day) in coming.iter_mut().enumerate() {
            day.expected += crowd.live(ahead, self.limit(ahead));
        }
        coming
    }

    fn limit(&self, ahead: usize) -> f64 {
        f64::from(if ahead == 0 { self.reviews_left } else { self.reviews_per_day })
    }
}

/// Everything that comes back within the forecast, by kind and day.
struct Crowd<'a> {
    kinds: Kinds<'a>,
    days: usize,
    /// How many of each kind wait on the day that is lived, those of the days before among them.
    waiting: Vec<f64>,
    /// How many of each kind come back on each day, all days of a kind in a row, and at its end
    /// those that come back later: from one day to the next a kind leads to the same few places,
    /// one further on. Short numbers, so that the days around stay at hand: they are exact to a
    /// hundredth of an answer.
    arriving: Vec<f32>,
}

impl<'a> Crowd<'a> {
    fn new(outlook: &Outlook<'a>, days: usize) -> Self {
        let kinds = Kinds::new(outlook.scheduler, outlook.today);
        Self { kinds, days, waiting: Vec::new(), arriving: Vec::new() }
    }

    /// Answers everything that comes back on a day, as far as the limit goes; returns how many
    /// answers that takes. The days are lived in their order.
    fn live(&mut self, ahead: usize, limit: f64) -> f64 {
        let row = self.days + 1;
        for (count, arriving) in self.waiting.iter_mut().zip(self.arriving.chunks_exact(row)) {
            *count += f64::from(arriving[ahead]);
        }
        // In parts, so that no addition waits for all before it.
        let all: f64 = self.waiting.chunks(8).map(|part| part.iter().sum::<f64>()).sum();
        let share = (limit / all.max(1.0)).min(1.0);
        let least = all.min(limit) * LEAST_SHARE;
        self.foresee(least);
        let arriving = self.arriving.as_mut_slice();
        let mut answers = 0.0;
        for (count, fate) in self.waiting.iter_mut().zip(self.kinds.fates()) {
            let Some(fate) = fate.as_ref().filter(|_| *count > least) else { continue };
            let asked = *count * share;
            let known = asked * fate.recall;
            answers += asked * fate.answers;
            *count -= asked;
            for (back, count) in [(fate.known, known), (fate.missed, asked - known)] {
                arriving[place(back.kind, ahead + back.days(), self.days)] += count as f32;
            }
        }
        answers
    }

    /// Works out what becomes of every kind of which more than this waits, and was not met before.
    fn foresee(&mut self, least: f64) {
        for (number, count) in self.waiting.iter().enumerate() {
            if *count > least && self.kinds.fates()[number].is_none() {
                self.kinds.foresee(number);
            }
        }
        self.make_room();
    }

    /// One of a kind comes back on a day.
    fn arrive(&mut self, ahead: usize, kind: Kind) {
        self.make_room();
        self.arriving[place(kind, ahead, self.days)] += 1.0;
    }

    /// Has room for every kind that was met.
    fn make_room(&mut self) {
        let kinds = self.kinds.fates().len();
        if kinds > self.waiting.len() {
            self.waiting.resize(kinds, 0.0);
            self.arriving.resize(kinds * (self.days + 1), 0.0);
        }
    }
}

/// Where it is counted how many of a kind come back on a day, in a forecast of so many.
fn place(kind: Kind, ahead: usize, days: usize) -> usize {
    kind.number() * (days + 1) + ahead.min(days)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clock::Timestamp;
    use crate::schedule::{Grade, Parameters, Phase, Settings};

    fn today() -> StudyDay {
        StudyDay::from_days(20_717)
    }

    /// A memory last seen `ago` days ago and due in `ahead` days, as strong as that fits.
    fn learned(ago: i32, ahead: i32) -> Memory {
        Memory {
            stability: (ago + ahead).max(1) as f32,
            difficulty: 5.0,
            phase: Phase::Review,
            due: Due::On(today().plus(ahead)),
            last_at: Timestamp::default(),
            last_day: today().plus(-ago),
            reviews: 3,
            lapses: 0,
        }
    }

    fn in_steps(phase: Phase) -> Memory {
        Memory { phase, due: Due::At(Timestamp::default()), ..learned(0, 0) }
    }

    fn forecast(memories: &[Memory], days: u32, reviews_per_day: u32) -> Vec<Coming> {
        let scheduler = Scheduler::new(Parameters::default(), Settings::default());
        let outlook = Outlook {
            scheduler: &scheduler,
            today: today(),
            days,
            reviews_left: reviews_per_day,
            reviews_per_day,
        };
        outlook.forecast(memories)
    }

    fn due(coming: &[Coming]) -> Vec<u32> {
        coming.iter().map(|day| day.due).collect()
    }

    fn expected(coming: &[Coming]) -> Vec<f64> {
        coming.iter().map(|day| (day.expected * 10.0).round() / 10.0).collect()
    }

    #[test]
    fn each_exercise_is_due_once_and_the_overdue_today() {
        let step = in_steps(Phase::Learning { step: 0 });
        let memories = [learned(9, -5), step, learned(9, 0), learned(9, 2), learned(9, 40)];
        assert_eq!(due(&forecast(&memories, 4, 100)), [3, 0, 1, 0]);
        assert_eq!(due(&forecast(&memories, 0, 100)), [0; 0]);
        assert_eq!(forecast(&memories, u32::MAX, 100).len(), 365);
        assert_eq!(expected(&forecast(&[], 2, 100)), [0.0, 0.0]);
    }

    #[test]
    fn one_in_ten_is_missed_and_takes_a_step_more() {
        // Due when recall is 90 % likely: ten answers, and one more for the one missed.
        let memories = [learned(20, 0); 10];
        assert_eq!(expected(&forecast(&memories, 1, 100)), [11.0]);
    }

    #[test]
    fn learning_steps_count_answer_by_answer_and_come_back_after_them() {
        // The steps of 1 and 10 minutes: the first waits for both, the second for the last.
        let first = in_steps(Phase::Learning { step: 0 });
        let second = in_steps(Phase::Learning { step: 1 });
        assert_eq!(expected(&forecast(&[first], 1, 100)), [2.0]);
        assert_eq!(expected(&forecast(&[second], 1, 100)), [1.0]);
        let later = expected(&forecast(&[second], 30, 100))[1..].iter().sum::<f64>();
        assert!(later >= 1.0, "{later}");
    }

    #[test]
    fn what_is_beyond_the_limit_of_a_day_waits_for_the_next() {
        let memories = [learned(20, 0); 30];
        let days = expected(&forecast(&memories, 4, 10));
        // Ten a day, each with its share of second answers.
        assert_eq!(days[..3], [11.0, 11.0, 11.0]);
        assert!(days[3] < 3.0, "only what was missed and comes back: {days:?}");
        assert_eq!(due(&forecast(&memories, 4, 10)), [30, 0, 0, 0], "due is due");
    }

    /// The crowd is followed by kinds; each memory for itself is what it stands for.
    #[test]
    fn the_crowd_fares_as_each_of_its_memories_would() {
        let scheduler = Scheduler::new(Parameters::default(), Settings::default());
        let memories: Vec<Memory> = (0..40).map(|n| learned(n % 20 + 1, n % 7)).collect();
        let one_by_one: f64 =
            (0..).zip(&memories).map(|(seed, memory)| alone(&scheduler, memory, 1.0, seed)).sum();
        let together: f64 = forecast(&memories, 14, 1_000).iter().map(|day| day.expected).sum();
        assert!((together / one_by_one - 1.0).abs() < 0.1, "{together} of {one_by_one}");
    }

    /// The answers to expect of one memory within two weeks, by trying both ends of every
    /// answer; `share` is how likely things came to this.
    fn alone(scheduler: &Scheduler, memory: &Memory, share: f64, seed: u64) -> f64 {
        let (at, day) = match memory.due {
            Due::At(at) => (at, memory.last_day),
            Due::On(day) => (Timestamp::default(), day.max(today())),
        };
        if day.days_since(today()) >= 14 || share < 0.001 {
            return 0.0;
        }
        let recall = match memory.phase {
            Phase::Review => f64::from(scheduler.recall(memory, day)),
            Phase::Learning { .. } | Phase::Relearning { .. } => 1.0,
        };
        let outcomes = scheduler.outcomes(Some(memory), at, day, seed);
        let rest = |grade, share| alone(scheduler, outcomes.after(grade), share, seed);
        share + rest(Grade::Good, share * recall) + rest(Grade::Again, share * (1.0 - recall))
    }
}

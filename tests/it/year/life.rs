//! Somebody who studies every evening of a year, wherever they are, and the program they
//! study with: the scheduler, the day's queue and the balance, without a face or a disk.

use std::collections::HashMap;

use jiff::civil::Weekday;
use newsdeck::clock::{StudyDay, Timestamp};
use newsdeck::schedule::{
    Balance, Beginning, Candidate, Due, Effort, Grade, Limits, Load, Memory, Parameters, Phase,
    Review, Scheduler, Settings, Standing, Week, plan,
};
use rand::{RngExt, SeedableRng};
use rand_chacha::ChaCha8Rng;

use super::journey::{Evening, Journey};

/// Forms of one fact.
const SISTERS: usize = 3;
const ANSWER_MILLIS: u32 = 8_000;
/// What was in the news is half known when it is first asked.
const KNOWN_AT_FIRST: f32 = 0.5;

/// How another learner forgets: quicker at first, slower later, and along another curve.
const LEARNER: [f32; 21] = [
    0.15, 1.0, 2.6, 10.0, 6.6, 0.75, 2.8, 0.01, 1.95, 0.15, 0.75, 1.6, 0.07, 0.25, 1.8, 0.55, 1.9,
    0.5, 0.1, 0.07, 0.18,
];

/// What decides between the days that will do.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Choice {
    Balance,
    Chance,
}

/// How somebody studies, and how well.
#[derive(Clone, Copy)]
pub struct Habits {
    pub new_a_day: u32,
    pub reviews_a_day: u32,
    /// How long things stick, beside the learner above.
    pub sticks: f32,
    pub evenings: Evenings,
}

/// The evenings of a week on which somebody studies.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Evenings {
    All,
    OfWeekends,
}

/// Whom the promises are made to.
pub const STANDARD: Habits =
    Habits { new_a_day: 6, reviews_a_day: 200, sticks: 1.0, evenings: Evenings::All };

/// A year of study as it goes on.
pub struct Life {
    pub scheduler: Scheduler,
    choice: Choice,
    habits: Habits,
    load: Load,
    learner: Learner,
    pub memories: Vec<Option<Memory>>,
    /// Every answer, with its exercise, as the log keeps it.
    pub log: Vec<(usize, Review)>,
    /// Reviews of what had been learned: all, and those known.
    pub asked: u32,
    pub known: u32,
    /// Reviews that were put on a day on which a sister is due.
    pub beside_a_sister: u32,
    /// Reviews that the last evening left for the next.
    pub left_over: usize,
}

/// What is really remembered.
struct Learner {
    truth: Scheduler,
    chance: ChaCha8Rng,
    memories: Vec<Option<Memory>>,
    /// How well each exercise sticks, beside the average.
    ease: Vec<f32>,
}

impl Evenings {
    fn holds(self, today: StudyDay) -> bool {
        let is_weekend = matches!(today.date().weekday(), Weekday::Saturday | Weekday::Sunday);
        self == Self::All || is_weekend
    }
}

impl Life {
    /// Lives a year. The same seed makes the same year, and the same journey.
    pub fn of_a_year(seed: u64, choice: Choice, habits: Habits) -> Self {
        let exercises = habits.new_a_day as usize * 366;
        let journey = Journey::drawn(seed);
        let mut life = Self {
            scheduler: Scheduler::new(Parameters::default(), Settings::default()),
            choice,
            habits,
            load: Load::of([], journey.evenings().next().unwrap().today),
            learner: Learner::new(seed, exercises, habits.sticks),
            memories: vec![None; exercises],
            log: Vec::new(),
            asked: 0,
            known: 0,
            beside_a_sister: 0,
            left_over: 0,
        };
        for Evening { at, today, .. } in journey.evenings() {
            if habits.evenings.holds(today) {
                life.study(at, today);
            }
        }
        life
    }

    /// One evening: until nothing is left, learning steps included.
    fn study(&mut self, mut now: Timestamp, today: StudyDay) {
        loop {
            let queue = plan(&self.scheduler, &self.candidates(), self.limits(today), now, today);
            self.left_over = queue.later;
            for exercise in &queue.order {
                self.answer(*exercise, now, today);
                now = Timestamp::from_millis(now.as_millis() + i64::from(ANSWER_MILLIS));
            }
            match queue.next_learning_at {
                Some(at) => now = now.max(at),
                None if queue.order.is_empty() => return,
                None => {}
            }
        }
    }

    fn limits(&self, today: StudyDay) -> Limits {
        let first = self.log.partition_point(|(_, review)| review.day < today);
        let mut asked: HashMap<usize, u32> = HashMap::new();
        for (exercise, _) in &self.log[first..] {
            *asked.entry(*exercise).or_default() += 1;
        }
        let is_new = |(exercise, times): &(&usize, &u32)| {
            self.memories[**exercise].is_some_and(|memory| memory.reviews <= **times)
        };
        let began = u32::try_from(asked.iter().filter(is_new).count()).unwrap();
        let reviews_done = u32::try_from(asked.len()).unwrap() - began;
        Limits {
            new_left: self.habits.new_a_day - began,
            reviews_left: self.habits.reviews_a_day - reviews_done,
            reviews_done,
            beginning: Beginning::OnceNothingWaits,
        }
    }

    fn candidates(&self) -> Vec<Candidate<'_>> {
        let candidate = |(index, memory)| Candidate {
            index,
            fact: index / SISTERS,
            importance: 3,
            memory: Option::as_ref(memory),
            standing: Standing::Open,
            takes_millis: ANSWER_MILLIS,
        };
        self.memories.iter().enumerate().map(candidate).collect()
    }

    fn answer(&mut self, exercise: usize, at: Timestamp, day: StudyDay) {
        let before = self.memories[exercise];
        let sisters = self.sister_days(exercise);
        let balance = Balance { load: &self.load, week: quiet_sundays(), sisters: &sisters };
        let seed = exercise as u64;
        let outcomes = match self.choice {
            Choice::Balance => self.scheduler.balanced(before.as_ref(), at, day, seed, &balance),
            Choice::Chance => self.scheduler.outcomes(before.as_ref(), at, day, seed),
        };
        let grade = self.learner.answer(exercise, at, day);
        let after = *outcomes.after(grade);
        if before.is_some_and(|before| before.phase == Phase::Review) {
            self.asked += 1;
            self.known += u32::from(grade.is_recalled());
        }
        self.beside_a_sister +=
            u32::from(due_day(&after).is_some_and(|day| sisters.contains(&day)));
        if let Some(before) = before {
            self.load.remove(&before);
        }
        self.load.add(&after);
        self.memories[exercise] = Some(after);
        let place = Some(outcomes.place(grade));
        self.log.push((exercise, Review { grade, at, day, place }));
    }

    fn sister_days(&self, exercise: usize) -> Vec<StudyDay> {
        let first = exercise / SISTERS * SISTERS;
        let sisters = (first..first + SISTERS).filter(|sister| *sister != exercise);
        sisters.filter_map(|sister| due_day(self.memories[sister].as_ref()?)).collect()
    }
}

impl Learner {
    fn new(seed: u64, exercises: usize, sticks: f32) -> Self {
        let mut chance = ChaCha8Rng::seed_from_u64(seed);
        Self {
            truth: Scheduler::new(Parameters::new(LEARNER).unwrap(), Settings::default()),
            ease: (0..exercises).map(|_| sticks * chance.random_range(0.7..1.4)).collect(),
            chance,
            memories: vec![None; exercises],
        }
    }

    fn answer(&mut self, exercise: usize, at: Timestamp, day: StudyDay) -> Grade {
        let before = self.memories[exercise];
        let recall = before.map_or(KNOWN_AT_FIRST, |memory| {
            let stability = memory.stability * self.ease[exercise];
            self.truth.recall(&Memory { stability, ..memory }, day)
        });
        let grade = if self.chance.random::<f32>() >= recall {
            Grade::Again
        } else {
            match self.chance.random_range(0..10) {
                0 => Grade::Hard,
                9 => Grade::Easy,
                _ => Grade::Good,
            }
        };
        let outcomes = self.truth.outcomes(before.as_ref(), at, day, 0);
        self.memories[exercise] = Some(*outcomes.after(grade));
        grade
    }
}

fn due_day(memory: &Memory) -> Option<StudyDay> {
    match memory.due {
        Due::On(day) => Some(day),
        Due::At(_) => None,
    }
}

fn quiet_sundays() -> Week {
    let mut efforts = [Effort::Normal; 7];
    efforts[6] = Effort::Reduced;
    Week::new(efforts)
}

//! Memories that are alike enough to be followed as one, and what becomes of them.

use std::num::NonZeroU32;
use std::sync::LazyLock;

use crate::clock::{StudyDay, Timestamp};
use crate::schedule::{Due, Grade, Memory, Phase, Review, Scheduler};

/// Strengths and intervals within a quarter of one another are alike: told apart more finely, a
/// year of answers to a hundred thousand memories comes to the same within a three-hundredth.
const STEP: f32 = 1.25;
/// The weakest strength that is told from weaker ones, in days.
const LEAST_STABILITY: f32 = 0.1;
/// No learner sets as many steps: this guards against steps that would never end.
const MOST_STEPS: u32 = 40;

/// The places of a scale that reaches past a century in tenths of a day, which nothing outlasts.
const PLACES: usize = 59;
/// From 1 to 10; 0 is what is no number.
const DIFFICULTIES: usize = 11;

/// A kind, by its number: they are counted in the order in which they are met.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Kind(u32);

/// What becomes of a kind when it comes back.
#[derive(Clone, Copy, Debug)]
pub(super) struct Fate {
    /// How likely it is known, 0 to 1.
    pub recall: f64,
    /// Answers to expect that day, learning steps included.
    pub answers: f64,
    pub known: Back,
    pub missed: Back,
}

/// After how many days something comes back, and as what.
#[derive(Clone, Copy, Debug)]
pub(super) struct Back {
    days: NonZeroU32,
    pub kind: Kind,
}

impl Back {
    /// At least one.
    pub fn days(self) -> usize {
        self.days.get() as usize
    }
}

/// The kinds that were met, as seen from one day. What becomes of each is worked out once.
#[derive(Debug)]
pub(super) struct Kinds<'a> {
    scheduler: &'a Scheduler,
    today: StudyDay,
    /// By [`Likeness::place`]: a table to look into costs a fraction of one that is hashed.
    numbers: Vec<Option<Kind>>,
    /// Of each kind the memory that was met first, which stands for all of it.
    met: Vec<(Likeness, Memory)>,
    /// What becomes of each that was met, where it was worked out.
    fates: Vec<Option<Fate>>,
}

impl<'a> Kinds<'a> {
    /// None yet.
    pub fn new(scheduler: &'a Scheduler, today: StudyDay) -> Self {
        let numbers = vec![None; PLACES * DIFFICULTIES * PLACES];
        Self { scheduler, today, numbers, met: Vec::new(), fates: Vec::new() }
    }

    /// The kind of a memory that comes back on the day it is due; today, where that has gone by.
    pub fn of(&mut self, memory: &Memory) -> Kind {
        let likeness = Likeness::of(memory, self.today);
        *self.numbers[likeness.place()].get_or_insert_with(|| {
            self.met.push((likeness, returning(memory, self.today)));
            self.fates.push(None);
            Kind::of(self.met.len() - 1)
        })
    }

    /// What becomes of each kind that was met, by number, where it was worked out.
    pub fn fates(&self) -> &[Option<Fate>] {
        &self.fates
    }

    /// Works out what becomes of the kind with this number.
    pub fn foresee(&mut self, number: usize) {
        let (likeness, memory) = self.met[number];
        self.fates[number] = Some(self.fate(likeness.seed(), &memory));
    }

    /// How many answers a memory takes today until it is learned, each step known, and when it
    /// comes back then.
    pub fn learned(&mut self, memory: &Memory) -> (f64, Back) {
        let (answers, memory) = through_steps(self.scheduler, memory, self.today);
        let days = match memory.due {
            Due::At(_) => 1,
            Due::On(back) => back.days_since(self.today),
        };
        let days = NonZeroU32::new(days).unwrap_or(NonZeroU32::MIN);
        (answers, Back { days, kind: self.of(&memory) })
    }

    fn fate(&mut self, seed: u64, memory: &Memory) -> Fate {
        let (scheduler, today) = (self.scheduler, self.today);
        let after =
            |grade| scheduler.after(Some(memory), &asked(grade, Timestamp::default(), today), seed);
        let recall = f64::from(self.scheduler.recall(memory, self.today));
        let (if_known, known) = self.learned(&after(Grade::Good));
        let (if_missed, missed) = self.learned(&after(Grade::Again));
        let answers = 1.0 + recall * if_known + (1.0 - recall) * if_missed;
        Fate { recall, answers, known, missed }
    }
}

impl Kind {
    /// Its number, from 0.
    pub fn number(self) -> usize {
        self.0 as usize
    }

    fn of(number: usize) -> Self {
        Self(u32::try_from(number).expect("there are fewer kinds than places for them"))
    }
}

/// What makes memories alike: their strength, and how long they had stayed away when they come
/// back.
#[derive(Clone, Copy, Debug)]
struct Likeness {
    stability: u8,
    difficulty: u8,
    interval: u8,
}

impl Likeness {
    fn of(memory: &Memory, today: StudyDay) -> Self {
        let interval = away_days(memory, today);
        Self {
            stability: place(memory.stability / LEAST_STABILITY),
            difficulty: memory.difficulty.clamp(1.0, 10.0).round() as u8,
            interval: place(interval as f32),
        }
    }

    /// No two have the same.
    fn place(self) -> usize {
        let [stability, difficulty, interval] =
            [self.stability, self.difficulty, self.interval].map(usize::from);
        (stability * DIFFICULTIES + difficulty) * PLACES + interval
    }

    /// Each kind has its own place in the fuzz, as the memories it stands for have.
    fn seed(self) -> u64 {
        u64::from_le_bytes([self.stability, self.difficulty, self.interval, 0, 0, 0, 0, 0])
    }
}

/// A memory as it comes back, as though that were today.
fn returning(memory: &Memory, today: StudyDay) -> Memory {
    let away = i32::try_from(away_days(memory, today)).unwrap_or(i32::MAX);
    Memory {
        phase: Phase::Review,
        due: Due::On(today),
        last_at: Timestamp::default(),
        last_day: today.plus(away.saturating_neg()),
        ..*memory
    }
}

/// How many days it has stayed away when it comes back, which is today at the earliest.
fn away_days(memory: &Memory, today: StudyDay) -> u32 {
    let back = match memory.due {
        Due::At(_) => today,
        Due::On(day) => day.max(today),
    };
    back.days_since(memory.last_day).max(1)
}

/// How many answers `memory` takes on `day` until it is learned, each step known, and the memory
/// that they leave.
pub(in crate::stats) fn through_steps(
    scheduler: &Scheduler,
    memory: &Memory,
    day: StudyDay,
) -> (f64, Memory) {
    let mut memory = *memory;
    let mut answers = 0;
    while let Due::At(at) = memory.due {
        if answers == MOST_STEPS {
            break;
        }
        memory = scheduler.after(Some(&memory), &asked(Grade::Good, at, day), 0);
        answers += 1;
    }
    (f64::from(answers), memory)
}

/// An answer whose days chance is to choose.
fn asked(grade: Grade, at: Timestamp, day: StudyDay) -> Review {
    Review { grade, at, day, place: None }
}

/// The place of a number on a scale of equal ratios, from 1; that of 1 where it is no number.
fn place(number: f32) -> u8 {
    /// The places of the numbers that differ in their exponent and in these many bits after it:
    /// to look one up takes a fraction of what a logarithm does.
    static PLACES_BY_BITS: LazyLock<Vec<u8>> = LazyLock::new(|| {
        let half_a_step = 1 << (ROUNDED_BITS - 1);
        let numbers = (0..).map(|step| f32::from_bits(ONE + (step << ROUNDED_BITS) + half_a_step));
        let places = numbers.map(|number| (number.ln() / STEP.ln()).round() as usize);
        places.take_while(|place| *place < PLACES).map(|place| place as u8).collect()
    });
    /// From 1 on, numbers are in the order of their bits.
    const ONE: u32 = 1.0_f32.to_bits();
    /// What is left of 23: numbers within a hundredth of one another have the same place.
    const ROUNDED_BITS: u32 = 16;

    if !number.is_finite() {
        return 0;
    }
    let step = (number.max(1.0).to_bits() - ONE) >> ROUNDED_BITS;
    PLACES_BY_BITS[(step as usize).min(PLACES_BY_BITS.len() - 1)]
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The number at a place of the scale.
    fn value(place: u8) -> f32 {
        STEP.powi(i32::from(place))
    }

    #[test]
    fn a_number_is_found_again_at_its_place_within_a_quarter() {
        for number in [1.0, 2.0, 9.0, 365.0, 36_500.0_f32] {
            let found = value(place(number));
            assert!((found / number).max(number / found) < STEP, "{number}: {found}");
        }
        assert_eq!([f32::NAN, f32::INFINITY, -3.0, 0.0].map(place), [0; 4]);
    }

    #[test]
    fn like_memories_are_of_one_kind_and_no_memory_is_without_one() {
        let scheduler = Scheduler::default();
        let today = StudyDay::from_days(20_000);
        let mut kinds = Kinds::new(&scheduler, today);
        let mut number = |stability, difficulty, ago: i32| {
            let memory = Memory {
                stability,
                difficulty,
                phase: Phase::Review,
                due: Due::On(today),
                last_at: Timestamp::default(),
                last_day: today.plus(-ago),
                reviews: 0,
                lapses: 0,
            };
            kinds.of(&memory).number()
        };
        assert_eq!(number(10.0, 5.0, 10), 0);
        assert_eq!(number(10.2, 5.2, 10), 0);
        assert_eq!(number(14.0, 5.0, 10), 1);
        assert_eq!(number(10.0, 6.0, 10), 2);
        assert_eq!(number(10.0, 5.0, 20), 3);
        let nonsense = [f32::NAN, f32::INFINITY, f32::MIN, f32::MAX, 1e30];
        assert_eq!(nonsense.map(|strange| number(strange, strange, i32::MAX)), [4, 5, 6, 5, 7]);
    }
}

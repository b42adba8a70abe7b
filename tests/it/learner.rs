//! Learners whose memory is known, because it is made: other parameters than the program
//! assumes, and noise that no parameters describe. The same seed makes the same learner.

use newsdeck::clock::{StudyDay, Timestamp};
use newsdeck::schedule::{Due, Grade, Memory, Parameters, Review, Scheduler, Settings};
use rand::{RngExt, SeedableRng};
use rand_chacha::ChaCha8Rng;

/// How far the parameters of learners lie apart: the standard deviations over ten thousand
/// learners with which the `fsrs` crate trains (`PARAMS_STDDEV`), but for the first four: of
/// these, stabilities, the logarithm is spread.
const SPREAD: [f32; 21] = [
    0.8, 0.8, 0.8, 0.8, 0.57, 0.28, 0.6, 0.12, 0.39, 0.18, 0.33, 0.3, 0.09, 0.16, 0.57, 0.25, 1.03,
    0.31, 0.32, 0.14, 0.27,
];

const FIRST_DAY: i32 = 20_000;
const MILLIS_PER_DAY: i64 = 86_400_000;
/// What was in the news is half known when it is first asked.
const KNOWN_AT_FIRST: f64 = 0.6;
/// The model says nothing of a recall within a day; this is what happens.
const KNOWN_WITHIN_A_DAY: f64 = 0.93;
const MOST_ROUNDS_A_DAY: usize = 8;

/// A learner.
pub struct Learner {
    memory: Scheduler,
    /// How often what is remembered is missed all the same.
    slips: f64,
    /// How often what is forgotten is hit upon.
    hits: f64,
    /// How far the exercises lie apart in how well they stick: the spread of a logarithm.
    unevenness: f64,
    has_four_buttons: bool,
    /// The share of days on which nothing is done.
    absence: f64,
}

/// What a learner did.
#[derive(Default)]
pub struct Study {
    pub histories: Vec<Vec<Review>>,
    /// How likely each answer was to be right.
    chances: Vec<Vec<f64>>,
}

/// What is asked: as the program and as the learner remember it.
struct Card {
    sticks: f32,
    believed: Option<Memory>,
    held: Option<Memory>,
}

impl Learner {
    /// A learner who differs from the average by this share of what learners differ by.
    pub fn new(seed: u64, share: f32) -> Self {
        let mut lot = ChaCha8Rng::seed_from_u64(seed);
        let quick = normal(&mut lot) as f32;
        let mut values = *Parameters::default().values();
        for (index, (value, spread)) in values.iter_mut().zip(SPREAD).enumerate() {
            let away = normal(&mut lot) as f32;
            if index < 4 {
                *value *= ((0.7 * quick + 0.5 * away) * spread * share).exp();
            } else {
                *value += away * spread * share;
            }
        }
        values[..4].sort_by(f32::total_cmp);
        let noise = f64::from(share);
        Self {
            memory: Scheduler::new(nearest(values), Settings::default()),
            slips: lot.random_range(0.0..0.06) * noise,
            hits: lot.random_range(0.0..0.10) * noise,
            unevenness: lot.random_range(0.1..0.5) * noise,
            has_four_buttons: lot.random_bool(0.5),
            absence: lot.random_range(0.0..0.3),
        }
    }

    /// Studies as `program` says, until so many answers were given on a later day than the one
    /// before them.
    pub fn study(&self, program: &Scheduler, answers: usize, seed: u64) -> Study {
        let mut lot = ChaCha8Rng::seed_from_u64(seed);
        let new_a_day = (answers / 300).clamp(5, 40);
        let mut study = Study::default();
        let mut cards: Vec<Card> = Vec::new();
        let mut given = 0;
        let mut day = StudyDay::from_days(FIRST_DAY);
        while given < answers {
            day = day.plus(1);
            if lot.random_bool(self.absence) {
                continue;
            }
            let morning = Timestamp::from_millis(i64::from(day.as_days()) * MILLIS_PER_DAY);
            let met = cards.len();
            for _ in 0..new_a_day {
                let sticks = (normal(&mut lot) * self.unevenness).exp() as f32;
                cards.push(Card { sticks, believed: None, held: None });
            }
            study.histories.resize(cards.len(), Vec::new());
            study.chances.resize(cards.len(), Vec::new());
            for (index, card) in cards.iter_mut().enumerate() {
                if card.believed.is_some_and(|memory| !memory.is_due(morning, day)) {
                    continue;
                }
                given += usize::from(index < met);
                let mut at = morning.plus_minutes(index as i64);
                for _ in 0..MOST_ROUNDS_A_DAY {
                    let (grade, chance) = self.answer(card, day, &mut lot);
                    study.histories[index].push(Review { grade, at, day, place: None });
                    study.chances[index].push(chance);
                    let next = program.outcomes(card.believed.as_ref(), at, day, index as u64);
                    let believed = *next.after(grade);
                    card.believed = Some(believed);
                    match believed.due {
                        Due::At(due) => at = due,
                        Due::On(_) => break,
                    }
                }
            }
        }
        study
    }

    /// Answers, and remembers having done so.
    fn answer(&self, card: &mut Card, day: StudyDay, lot: &mut ChaCha8Rng) -> (Grade, f64) {
        let chance = match &card.held {
            None => KNOWN_AT_FIRST,
            Some(held) if day.days_since(held.last_day) == 0 => KNOWN_WITHIN_A_DAY,
            Some(held) => {
                let recall = f64::from(self.memory.recall(held, day));
                recall * (1.0 - self.slips) + (1.0 - recall) * self.hits
            }
        };
        let grade = match lot.random_range(0..100) {
            _ if !lot.random_bool(chance) => Grade::Again,
            0..15 if self.has_four_buttons => Grade::Hard,
            88.. if self.has_four_buttons => Grade::Easy,
            _ => Grade::Good,
        };
        let next = self.memory.outcomes(card.held.as_ref(), Timestamp::default(), day, 0);
        let mut after = *next.after(grade);
        if card.held.is_none() {
            after.stability *= card.sticks;
        }
        card.held = Some(after);
        (grade, chance)
    }
}

impl Study {
    /// The mean log-loss that forecasts with these parameters are to expect, over the answers
    /// that can be foretold: with the chances known, no luck is in it.
    pub fn loss(&self, parameters: &Parameters) -> f64 {
        let model = Scheduler::new(*parameters, Settings::default());
        let (mut sum, mut count) = (0.0, 0_u32);
        for (history, chances) in self.histories.iter().zip(&self.chances) {
            let mut memory: Option<Memory> = None;
            for (review, chance) in history.iter().zip(chances) {
                if let Some(memory) = &memory
                    && review.day > memory.last_day
                {
                    let told = f64::from(model.recall(memory, review.day)).clamp(1e-4, 1.0 - 1e-4);
                    sum -= chance * told.ln() + (1.0 - chance) * (1.0 - told).ln();
                    count += 1;
                }
                let next = model.outcomes(memory.as_ref(), review.at, review.day, 0);
                memory = Some(*next.after(review.grade));
            }
        }
        sum / f64::from(count)
    }
}

/// A number from a bell curve: twelve evenly spread numbers add up to one of variance 1.
fn normal(lot: &mut ChaCha8Rng) -> f64 {
    (0..12).map(|_| lot.random_range(0.0..1.0)).sum::<f64>() - 6.0
}

/// These parameters, each brought back towards its default until the model accepts it.
fn nearest(values: [f32; 21]) -> Parameters {
    let mut accepted = Parameters::default();
    for (index, value) in values.into_iter().enumerate() {
        let mut tries = (0..6).map(|halvings| {
            let mut tried = *accepted.values();
            tried[index] += (value - tried[index]) / 2_f32.powi(halvings);
            tried
        });
        accepted = tries.find_map(Parameters::new).unwrap_or(accepted);
    }
    accepted
}

//! The grid on which memories are followed: strengths in equal ratios, difficulties one by one,
//! and what becomes of each place when it comes back on its day.

use std::cell::OnceCell;

use super::Model;
use crate::schedule::Memory;

/// Strengths, in days, from the weakest to one that outlasts every wait; each is so much stronger
/// than the one before.
const STRENGTHS: usize = 64;
const WEAKEST_DAYS: f64 = 0.05;
const RATIO: f64 = 1.25;
/// Difficulties, from 1 to 10.
const DIFFICULTIES: usize = 10;
/// Every place there is.
pub const STATES: usize = STRENGTHS * DIFFICULTIES;

/// A place of the grid.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    strength: usize,
    difficulty: usize,
}

impl Place {
    /// The places around a memory, each with its share of it.
    pub fn around(memory: &Memory) -> impl Iterator<Item = (f64, Self)> + use<> {
        let strength = (f64::from(memory.stability).max(WEAKEST_DAYS) / WEAKEST_DAYS).ln();
        let [strengths, difficulties] = [
            between(strength / RATIO.ln(), STRENGTHS),
            between(f64::from(memory.difficulty) - 1.0, DIFFICULTIES),
        ];
        strengths.into_iter().flat_map(move |(share, strength)| {
            difficulties.map(|(of, difficulty)| (share * of, Self { strength, difficulty }))
        })
    }

    /// Its number.
    pub fn index(self) -> usize {
        self.strength * DIFFICULTIES + self.difficulty
    }

    fn at(index: usize) -> Self {
        Self { strength: index / DIFFICULTIES, difficulty: index % DIFFICULTIES }
    }

    fn stability_days(self) -> f32 {
        (WEAKEST_DAYS * RATIO.powi(i32::try_from(self.strength).unwrap_or(0))) as f32
    }
}

/// The two places around a number, each with its share; beyond the last it is the last.
fn between(number: f64, places: usize) -> [(f64, usize); 2] {
    let last = (places - 1) as f64;
    let number = if number.is_finite() { number.clamp(0.0, last) } else { 0.0 };
    let (below, over) = (number.floor(), number.fract());
    let above = (below + 1.0).min(last);
    [(1.0 - over, below as usize), (over, above as usize)]
}

/// What becomes of every place at one retention.
/// Most places are never reached: a fate is found out when it is first asked for.
pub struct Grid(Vec<OnceCell<Fate>>);

/// What becomes of a place when it comes back.
#[derive(Clone)]
pub struct Fate {
    /// How many answers it takes.
    pub answers: f64,
    /// Where its shares go, by number, and how many days they wait there.
    pub then: Vec<(f64, usize, f64)>,
}

/// Longer waits than this are not told from whole days.
const FEW_DAYS: f64 = 10.0;

impl Grid {
    /// A grid of which nothing is known yet.
    pub fn new() -> Self {
        Self(vec![OnceCell::new(); STATES])
    }

    /// What becomes of the place with this number.
    pub fn fate(&self, model: &Model<'_>, index: usize) -> &Fate {
        self.0[index].get_or_init(|| Fate::of(model, Place::at(index)))
    }
}

impl Fate {
    fn of(model: &Model<'_>, place: Place) -> Self {
        let stability = place.stability_days();
        let wait = model.wait_days(stability);
        let wait = if wait > FEW_DAYS { wait.round() } else { wait };
        let waits = [(1.0 - wait.fract(), wait as u32), (wait.fract(), wait as u32 + 1)];
        let mut fate = Self { answers: 0.0, then: Vec::new() };
        for (of, elapsed_days) in waits.into_iter().filter(|(of, _)| *of > 0.0) {
            let answered = model.answered(stability, place.difficulty as f32 + 1.0, elapsed_days);
            fate.answers += of * answered.answers;
            for (share, memory, days) in &answered.then {
                let around = Place::around(memory).filter(|(part, _)| *part > 0.0);
                fate.then.extend(around.map(|(part, to)| (of * share * part, to.index(), *days)));
            }
        }
        fate
    }
}

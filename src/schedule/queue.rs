//! The day's queue: what is due and what is new, sisters apart, within limits.
//!
//! Knows times and memories, not exercises: the caller says which are sisters. It is made
//! again after every answer, so it looks at each candidate once and sorts only those that
//! are asked.

mod ahead;
mod portion;
mod rank;
mod steps;

use super::memory::{Memory, Phase};
use super::scheduler::Scheduler;
use crate::clock::{StudyDay, Timestamp};

pub use ahead::{ahead, cram};
pub use portion::Portion;
use rank::{Facts, Ranked, pick};
use steps::Steps;

/// An exercise that may be studied.
#[derive(Clone, Copy, Debug)]
pub struct Candidate<'a> {
    /// Index into the caller's list of exercises.
    pub index: usize,
    /// Exercises with the same number are sisters: forms of one fact. Facts are numbered
    /// from 0 without large gaps.
    pub fact: usize,
    /// New exercises come in order of importance, the highest first, then of index; in
    /// reviews twice the importance is twice the loss.
    pub importance: u8,
    pub memory: Option<&'a Memory>,
    pub standing: Standing,
    /// How long an answer to an exercise of this form takes, as far as is known.
    pub takes_millis: u32,
}

/// What stands against asking an exercise today, apart from its memory.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Standing {
    #[default]
    Open,
    /// A sister was answered today already. Sisters among the candidates are noticed by
    /// themselves; this speaks for those that are not, such as suspended ones.
    SisterSeen,
    /// Buried until tomorrow, a learning step included. All forms of a buried fact are.
    Buried,
}

/// How much of it a day may hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// New exercises that may still begin today.
    pub new_left: u32,
    /// Reviews that may still be asked today.
    pub reviews_left: u32,
    /// Reviews that were asked today, which count against the pace of a backlog.
    pub reviews_done: u32,
    pub beginning: Beginning,
}

/// Whether new exercises begin while reviews that are due wait for the coming days.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Beginning {
    /// None does: whoever begins more than a day has room for would see nothing in time.
    OnceNothingWaits,
    /// They were asked for by name.
    WhateverWaits,
}

/// What to study now, in order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Queue {
    /// Indices of exercises, the next first.
    pub order: Vec<usize>,
    /// Of these, how many are new, due for review, and in (re)learning steps.
    pub new: usize,
    pub due: usize,
    pub learning: usize,
    /// Reviews that are due and wait for the coming days, because today holds no more.
    pub later: usize,
    /// When the next learning step is due, if none is due now. Where `order` is not empty
    /// and holds nothing else, its steps are asked ahead of their time.
    pub next_learning_at: Option<Timestamp>,
    /// How long each of `order` takes, in milliseconds, all its showings of today together.
    takes_millis: Vec<u32>,
}

/// After an absence a day holds so many times what is usual, until the backlog is gone.
const BACKLOG_PACE: f64 = 1.4;

/// So many reviews are asked on any day, however few are usual: about five minutes.
const LEAST_PACE: u32 = 30;

/// Plans the queue at `now` on study day `today`.
///
/// Learning steps whose time has come are first, and are bound by no limit, as they
/// have begun. Then come the reviews that are due, with new exercises spread evenly among
/// them. Of the reviews, those come first that have most to lose per minute: the expected
/// loss of recall, times the importance, over the time that the exercise takes. A fact is
/// asked once a day: one that was answered today, or waits for a learning step, lends no
/// sister.
///
/// What an absence has left over is spread: a day asks at most two fifths more than
/// is usual, the most at risk first, and the rest waits for the coming days. Until nothing
/// waits, nothing new begins.
pub fn plan(
    scheduler: &Scheduler,
    candidates: &[Candidate<'_>],
    limits: Limits,
    now: Timestamp,
    today: StudyDay,
) -> Queue {
    let mut survey = Survey::of(scheduler, candidates, now, today);
    let waiting = survey.reviews.len();
    let quota = limits.reviews_left.min(survey.pace(limits.reviews_done));
    let reviews = pick(&mut survey.reviews, quota, &mut survey.taken);
    let later = if reviews.len() < quota as usize { 0 } else { waiting - reviews.len() };
    let new_left = match limits.beginning {
        Beginning::OnceNothingWaits if later > 0 => 0,
        _ => limits.new_left,
    };
    let new = pick(&mut survey.new, new_left, &mut survey.taken);

    let steps = survey.steps.sorted(now);
    let learning = if steps.due.is_empty() && reviews.is_empty() && new.is_empty() {
        steps.soon
    } else {
        steps.due
    };
    let order: Vec<Ranked> = learning.iter().copied().chain(spread(&reviews, &new)).collect();
    Queue {
        new: new.len(),
        due: reviews.len(),
        learning: learning.len(),
        later,
        next_learning_at: steps.next_at,
        takes_millis: order.iter().map(|ranked| ranked.takes_millis).collect(),
        order: order.into_iter().map(|ranked| ranked.index).collect(),
    }
}

/// What one look at every candidate finds.
struct Survey {
    steps: Steps,
    reviews: Vec<Ranked>,
    new: Vec<Ranked>,
    /// Facts of which nothing more is asked today, learning steps apart.
    taken: Facts,
    /// How many reviews a day these memories ask for in the long run.
    usual_a_day: f64,
}

impl Survey {
    fn of(
        scheduler: &Scheduler,
        candidates: &[Candidate<'_>],
        now: Timestamp,
        today: StudyDay,
    ) -> Self {
        let cost = Cost::of(scheduler);
        let mut survey = Self {
            steps: Steps::default(),
            reviews: Vec::new(),
            new: Vec::new(),
            taken: Facts::default(),
            usual_a_day: 0.0,
        };
        for candidate in candidates {
            if candidate.standing != Standing::Open {
                survey.taken.insert(candidate.fact);
            }
            let Some(memory) = candidate.memory else {
                if candidate.standing == Standing::Open {
                    let rank = u32::from(u8::MAX - candidate.importance);
                    survey.new.push(Ranked::of(candidate, rank, cost.of_new(candidate)));
                }
                continue;
            };
            if is_taken(memory, today) {
                survey.taken.insert(candidate.fact);
            }
            if memory.phase != Phase::Review {
                if candidate.standing != Standing::Buried {
                    let ranked = Ranked::of(candidate, 0, candidate.takes_millis);
                    survey.steps.add(memory, ranked, now, today);
                }
                continue;
            }
            survey.usual_a_day += 1.0 / f64::from(memory.interval_days().max(1));
            if candidate.standing == Standing::Open && memory.is_due(now, today) {
                let lost = 1.0 - scheduler.recall(memory, today);
                let takes_millis = cost.of_review(candidate, lost);
                let worth = lost * f32::from(candidate.importance) / takes_millis.max(1) as f32;
                // The bits of numbers that are not negative are in the order of the numbers.
                survey.reviews.push(Ranked::of(candidate, !worth.to_bits(), takes_millis));
            }
        }
        survey
    }

    /// How many more reviews today's pace leaves room for, after `done` of them.
    fn pace(&self, done: u32) -> u32 {
        let most = (self.usual_a_day * BACKLOG_PACE).ceil() as u32;
        most.max(LEAST_PACE).saturating_sub(done)
    }
}

/// Whether a memory keeps the sisters of its exercise from being asked today.
fn is_taken(memory: &Memory, today: StudyDay) -> bool {
    let seen_today = memory.last_day == today;
    seen_today || (memory.phase != Phase::Review && !memory.is_due_after(today))
}

/// How long an exercise takes, its learning steps of the day included.
struct Cost {
    learning_steps: u32,
    relearning_steps: u32,
}

impl Cost {
    fn of(scheduler: &Scheduler) -> Self {
        let [learning_steps, relearning_steps] = scheduler.step_counts();
        Self { learning_steps, relearning_steps }
    }

    fn of_new(&self, candidate: &Candidate<'_>) -> u32 {
        candidate.takes_millis.saturating_mul(1 + self.learning_steps)
    }

    /// What is forgotten, with likelihood `lost`, goes through the steps again.
    fn of_review(&self, candidate: &Candidate<'_>, lost: f32) -> u32 {
        let showings = 1.0 + lost * self.relearning_steps as f32;
        (candidate.takes_millis as f32 * showings) as u32
    }
}

/// The new ones at even distances among the reviews.
fn spread(reviews: &[Ranked], new: &[Ranked]) -> Vec<Ranked> {
    let mut order = Vec::with_capacity(reviews.len() + new.len());
    let mut rest = reviews;
    for (place, next) in new.iter().enumerate() {
        let reviews_before = rounded_ratio((place + 1) * reviews.len(), new.len() + 1);
        let (before, after) = rest.split_at(reviews_before - (reviews.len() - rest.len()));
        order.extend(before);
        order.push(*next);
        rest = after;
    }
    order.extend(rest);
    order
}

fn rounded_ratio(part: usize, whole: usize) -> usize {
    (2 * part + whole) / (2 * whole)
}

#[cfg(test)]
mod tests;

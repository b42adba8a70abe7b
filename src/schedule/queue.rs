//! The day's queue: what is due and what is new, sisters apart, within limits.

use super::memory::Memory;
use crate::clock::{StudyDay, Timestamp};

/// An exercise that may be studied.
#[derive(Clone, Copy, Debug)]
pub struct Candidate<'a> {
    /// Index into the caller's list of exercises.
    pub index: usize,
    /// Exercises with the same number are sisters: forms of one fact.
    pub fact: usize,
    /// 1 to 5; new exercises come in order of importance, then of index.
    pub importance: u8,
    pub memory: Option<&'a Memory>,
    /// Whether a sister was answered today already.
    pub sister_seen_today: bool,
}

/// How much of it a day may hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// New exercises that may still begin today.
    pub new_left: u32,
    /// Reviews that may still be asked today.
    pub reviews_left: u32,
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
    /// When the next learning step is due, if none is due now.
    pub next_learning_at: Option<Timestamp>,
}

/// Plans the queue at `now` on study day `today`.
pub fn plan(
    candidates: &[Candidate<'_>],
    limits: Limits,
    now: Timestamp,
    today: StudyDay,
) -> Queue {
    let _ = (candidates, limits, now, today);
    todo!("contract only")
}

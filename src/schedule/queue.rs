//! The day's queue: what is due and what is new, sisters apart, within limits.
//!
//! Knows times and memories, not exercises: the caller says which are sisters.

use std::cmp::Reverse;
use std::collections::HashSet;

use super::due::Due;
use super::memory::{Memory, Phase};
use crate::clock::{StudyDay, Timestamp};

/// With nothing else left, a learning step is asked this much before its time: a
/// learner at the end of a sitting would rather finish than wait.
const LEARN_AHEAD_MINUTES: i64 = 20;

/// An exercise that may be studied.
#[derive(Clone, Copy, Debug)]
pub struct Candidate<'a> {
    /// Index into the caller's list of exercises.
    pub index: usize,
    /// Exercises with the same number are sisters: forms of one fact.
    pub fact: usize,
    /// New exercises come in order of importance, the highest first, then of index.
    pub importance: u8,
    pub memory: Option<&'a Memory>,
    /// Whether a sister was answered today already. Sisters among the candidates are
    /// noticed here; this speaks for those that are not, such as suspended ones.
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
    /// When the next learning step is due, if none is due now. Where `order` is not empty
    /// and holds nothing else, its steps are asked ahead of their time.
    pub next_learning_at: Option<Timestamp>,
}

/// Plans the queue at `now` on study day `today`.
///
/// Learning steps whose time has come are first, and are bound by no limit, as they
/// have begun. Then come the reviews that are due, those most at risk of being
/// forgotten first, with new exercises spread evenly among them. A fact is asked once a
/// day: one that was answered today, or waits for a learning step, lends no sister.
pub fn plan(
    candidates: &[Candidate<'_>],
    limits: Limits,
    now: Timestamp,
    today: StudyDay,
) -> Queue {
    let steps = Steps::among(candidates, now, today);
    let mut taken = facts_taken(candidates, today);
    let reviews = pick(reviews_by_risk(candidates, now, today), limits.reviews_left, &mut taken);
    let new = pick(new_by_importance(candidates), limits.new_left, &mut taken);

    let learning = if steps.due.is_empty() && reviews.is_empty() && new.is_empty() {
        steps.soon
    } else {
        steps.due
    };
    Queue {
        new: new.len(),
        due: reviews.len(),
        learning: learning.len(),
        order: learning.into_iter().chain(spread(&reviews, &new)).collect(),
        next_learning_at: steps.next_at,
    }
}

/// Exercises in learning steps, the longest due first.
struct Steps {
    due: Vec<usize>,
    /// Not due yet, but soon enough to be asked ahead.
    soon: Vec<usize>,
    /// When the first is due, where none is yet.
    next_at: Option<Timestamp>,
}

impl Steps {
    fn among(candidates: &[Candidate<'_>], now: Timestamp, today: StudyDay) -> Self {
        let mut due: Vec<(Due, usize)> = Vec::new();
        let mut waiting: Vec<(Timestamp, usize)> = Vec::new();
        for candidate in candidates {
            match candidate.memory {
                Some(memory) if memory.phase == Phase::Review => {}
                Some(memory) if memory.is_due(now, today) => {
                    due.push((memory.due, candidate.index));
                }
                Some(Memory { due: Due::At(at), .. }) => waiting.push((*at, candidate.index)),
                Some(Memory { due: Due::On(_), .. }) | None => {}
            }
        }
        due.sort_unstable();
        waiting.sort_unstable();
        let horizon = now.plus_minutes(LEARN_AHEAD_MINUTES);
        let soon = waiting.iter().take_while(|(at, _)| *at <= horizon);
        Self {
            soon: soon.map(|(_, index)| *index).collect(),
            next_at: waiting.first().map(|(at, _)| *at).filter(|_| due.is_empty()),
            due: due.into_iter().map(|(_, index)| index).collect(),
        }
    }
}

/// Facts of which nothing more is asked today, learning steps apart.
fn facts_taken(candidates: &[Candidate<'_>], today: StudyDay) -> HashSet<usize> {
    let is_taken = |candidate: &&Candidate<'_>| {
        candidate.sister_seen_today
            || candidate.memory.is_some_and(|memory| {
                let seen_today = memory.last_day == today;
                let step_another_day = matches!(memory.due, Due::On(day) if day > today);
                seen_today || (memory.phase != Phase::Review && !step_another_day)
            })
    };
    candidates.iter().filter(is_taken).map(|candidate| candidate.fact).collect()
}

/// Reviews that are due, with their facts.
fn reviews_by_risk(
    candidates: &[Candidate<'_>],
    now: Timestamp,
    today: StudyDay,
) -> Vec<(usize, usize)> {
    let mut reviews: Vec<(f32, &Candidate<'_>)> = candidates
        .iter()
        .filter_map(|candidate| Some((candidate, candidate.memory?)))
        .filter(|(_, memory)| memory.phase == Phase::Review && memory.is_due(now, today))
        .map(|(candidate, memory)| (memory.fading(today), candidate))
        .collect();
    reviews.sort_unstable_by(|(a_fading, a), (b_fading, b)| {
        b_fading.total_cmp(a_fading).then(a.index.cmp(&b.index))
    });
    reviews.into_iter().map(|(_, candidate)| (candidate.index, candidate.fact)).collect()
}

/// Exercises never reviewed, with their facts.
fn new_by_importance(candidates: &[Candidate<'_>]) -> Vec<(usize, usize)> {
    let mut new: Vec<&Candidate<'_>> =
        candidates.iter().filter(|candidate| candidate.memory.is_none()).collect();
    new.sort_unstable_by_key(|candidate| (Reverse(candidate.importance), candidate.index));
    new.into_iter().map(|candidate| (candidate.index, candidate.fact)).collect()
}

/// The first `limit` whose facts are not taken; takes them.
fn pick(ranked: Vec<(usize, usize)>, limit: u32, taken: &mut HashSet<usize>) -> Vec<usize> {
    ranked
        .into_iter()
        .filter(|(_, fact)| taken.insert(*fact))
        .map(|(index, _)| index)
        .take(usize::try_from(limit).unwrap_or(usize::MAX))
        .collect()
}

/// The new ones at even distances among the reviews.
fn spread(reviews: &[usize], new: &[usize]) -> Vec<usize> {
    let mut order = Vec::with_capacity(reviews.len() + new.len());
    let mut rest = reviews;
    for (place, index) in new.iter().enumerate() {
        let reviews_before = rounded_ratio((place + 1) * reviews.len(), new.len() + 1);
        let (before, after) = rest.split_at(reviews_before - (reviews.len() - rest.len()));
        order.extend(before);
        order.push(*index);
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

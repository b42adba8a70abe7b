//! Studying on: what is not due yet, and a topic before an exam.
//!
//! What is studied ahead is graded like everything else: the forgetting model knows that a
//! review came early by the days gone by. A cram is not: its answers change no memory.

use std::collections::HashMap;

use super::rank::{Facts, Ranked, pick};
use super::{Candidate, Queue, Standing, is_taken};
use crate::clock::StudyDay;
use crate::schedule::due::Due;
use crate::schedule::memory::Phase;
use crate::schedule::scheduler::Scheduler;

/// What can be studied beyond today's queue, at most `limit` of it: what is overdue and what
/// falls due next, the nearest first, one form of a fact, and nothing that was seen today.
pub fn ahead(candidates: &[Candidate<'_>], limit: u32, today: StudyDay) -> Queue {
    let mut taken = Facts::default();
    let mut coming = Vec::new();
    for candidate in candidates {
        let is_open = candidate.standing == Standing::Open;
        let Some(memory) = candidate.memory else { continue };
        if !is_open || is_taken(memory, today) {
            taken.insert(candidate.fact);
        } else if let (Phase::Review, Due::On(day)) = (memory.phase, memory.due) {
            // What comes before its time is hardly ever missed: it takes one showing.
            let takes_millis = candidate.takes_millis;
            coming.push(Ranked::of(candidate, day.days_since(today), takes_millis));
        }
    }
    let picked = pick(&mut coming, limit, &mut taken);
    Queue {
        due: picked.len(),
        takes_millis: picked.iter().map(|ranked| ranked.takes_millis).collect(),
        order: picked.into_iter().map(|ranked| ranked.index).collect(),
        ..Queue::default()
    }
}

/// The order in which a topic is crammed: every exercise once, the least remembered first, what
/// was never seen before everything else. The forms of one fact are kept apart: first comes one
/// form of each fact, then the second of those that have one, and so on.
pub fn cram(scheduler: &Scheduler, candidates: &[Candidate<'_>], today: StudyDay) -> Vec<usize> {
    let recall = |candidate: &Candidate<'_>| {
        candidate.memory.map_or(0.0, |memory| scheduler.recall(memory, today))
    };
    let mut order: Vec<(f32, &Candidate<'_>)> =
        candidates.iter().map(|candidate| (recall(candidate), candidate)).collect();
    order.sort_unstable_by(|(a_recall, a), (b_recall, b)| {
        a_recall
            .total_cmp(b_recall)
            .then(b.importance.cmp(&a.importance))
            .then(a.index.cmp(&b.index))
    });
    let mut forms: HashMap<usize, usize> = HashMap::new();
    let mut rounds: Vec<(usize, usize)> = order
        .into_iter()
        .map(|(_, candidate)| {
            let form = forms.entry(candidate.fact).or_default();
            *form += 1;
            (*form, candidate.index)
        })
        .collect();
    rounds.sort_by_key(|(round, _)| *round);
    rounds.into_iter().map(|(_, index)| index).collect()
}

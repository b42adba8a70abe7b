//! Possible sets of wrong options for one question, drawn by lot.

use rand::Rng;
use rand::seq::IndexedRandom;

use super::traits::value;
use crate::exercise::{Answer, Candidate};

/// Wrong options beside the right one, where there are enough.
pub(super) const WRONG_OPTIONS: usize = 3;

/// So many wrong options of `candidates`, by their numbers. `weight` says how readily one is
/// drawn.
pub(super) fn draw(
    answer: &Answer,
    candidates: &[Candidate],
    weight: impl Fn(usize) -> f64,
    rng: &mut impl Rng,
) -> Vec<usize> {
    let wanted = WRONG_OPTIONS.min(candidates.len());
    let readiest = |among: &[usize], wanted: usize, rng: &mut _| -> Vec<usize> {
        let drawn = among.sample_weighted(rng, wanted, |&candidate| weight(candidate));
        drawn.map(|drawn| drawn.copied().collect()).unwrap_or_default()
    };
    let Some(of_answer) = value(answer) else {
        let all: Vec<usize> = (0..candidates.len()).collect();
        return readiest(&all, wanted, rng);
    };
    // How many options lie below the answer is drawn first, uniformly over what can be filled:
    // drawing the options first would put the answer into the middle far too often.
    let (below, above) = around(candidates, of_answer);
    let ranks: Vec<usize> =
        (0..=wanted).filter(|rank| *rank <= below.len() && wanted - rank <= above.len()).collect();
    let rank = ranks.choose(rng).copied().unwrap_or(0);
    let mut drawn = readiest(&below, rank, rng);
    drawn.extend(readiest(&above, wanted - rank, rng));
    drawn
}

/// The candidates on either side of a value, nearest first.
fn around(candidates: &[Candidate], of_answer: i64) -> (Vec<usize>, Vec<usize>) {
    let ranked = candidates.iter().enumerate();
    let mut ranked: Vec<(i64, usize)> =
        ranked.filter_map(|(at, candidate)| Some((value(&candidate.answer)?, at))).collect();
    ranked.sort_unstable();
    let (below, above) = ranked.split_at(ranked.partition_point(|(value, _)| *value < of_answer));
    let number = |(_, at): &(i64, usize)| *at;
    (below.iter().rev().map(number).collect(), above.iter().map(number).collect())
}

//! The best of many, without sorting the rest, and one of each fact.

use std::mem;

use super::Candidate;

/// A candidate with its rank, as far as ordering needs it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Ranked {
    /// The lowest comes first; among equals, the lowest index.
    pub rank: u32,
    pub index: usize,
    pub fact: usize,
    pub takes_millis: u32,
}

impl Ranked {
    pub fn of(candidate: &Candidate<'_>, rank: u32, takes_millis: u32) -> Self {
        Self { rank, index: candidate.index, fact: candidate.fact, takes_millis }
    }

    fn place(&self) -> (u32, usize) {
        (self.rank, self.index)
    }
}

/// A set of facts by number.
#[derive(Debug, Default)]
pub(super) struct Facts(Vec<bool>);

impl Facts {
    /// Adds a fact; whether it was not among them.
    pub fn insert(&mut self, fact: usize) -> bool {
        if fact >= self.0.len() {
            self.0.resize(fact + 1, false);
        }
        !mem::replace(&mut self.0[fact], true)
    }
}

/// The first `limit` whose facts are not taken, in order; takes their facts. Changes the order of
/// `ranked`.
///
/// Only as many are sorted as are likely to be picked: a day asks some hundreds of what
/// may be a hundred thousand.
pub(super) fn pick(ranked: &mut [Ranked], limit: u32, taken: &mut Facts) -> Vec<Ranked> {
    let limit = usize::try_from(limit).unwrap_or(usize::MAX);
    let mut picked = Vec::with_capacity(limit.min(ranked.len()));
    let mut rest = ranked;
    while picked.len() < limit && !rest.is_empty() {
        // Sisters fall out, so that more are looked at than are missing.
        let portion = (limit - picked.len()).saturating_mul(2).min(rest.len());
        if portion < rest.len() {
            rest.select_nth_unstable_by_key(portion, Ranked::place);
        }
        let (best, others) = rest.split_at_mut(portion);
        best.sort_unstable_by_key(Ranked::place);
        for next in best {
            if picked.len() < limit && taken.insert(next.fact) {
                picked.push(*next);
            }
        }
        rest = others;
    }
    picked
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn picking_is_sorting_and_taking_the_first_of_each_fact(
            ranks in proptest::collection::vec((0_u32..20, 0_usize..30), 0..60),
            limit in 0_u32..40,
            gone in proptest::collection::vec(0_usize..30, 0..5),
        ) {
            let mut ranked: Vec<Ranked> = ranks
                .iter()
                .enumerate()
                .map(|(index, &(rank, fact))| Ranked { rank, index, fact, takes_millis: 0 })
                .collect();
            let mut sorted = ranked.clone();
            sorted.sort_by_key(Ranked::place);
            let mut seen = gone.clone();
            sorted.retain(|next| {
                let is_first = !seen.contains(&next.fact);
                seen.push(next.fact);
                is_first
            });
            sorted.truncate(limit as usize);

            let mut taken = Facts::default();
            for fact in gone {
                taken.insert(fact);
            }
            prop_assert_eq!(pick(&mut ranked, limit, &mut taken), sorted);
        }
    }
}

//! Points and ranks: always a sum over marks and corrections, never a number of their own.

use std::cmp::Reverse;
use std::fmt;
use std::iter::Sum;
use std::ops::Add;

/// Points, in halves, so that half a point is exact; corrections may leave a team with less than
/// none.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Score(i32);

impl Score {
    /// So many half points.
    pub const fn from_halves(halves: i32) -> Self {
        Self(halves)
    }

    /// Half points.
    pub fn halves(self) -> i32 {
        self.0
    }

    /// Points, for a face that writes numbers.
    pub fn points(self) -> f64 {
        f64::from(self.0) / 2.0
    }
}

impl Add for Score {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self(self.0.saturating_add(other.0))
    }
}

impl Sum for Score {
    fn sum<I: Iterator<Item = Self>>(scores: I) -> Self {
        scores.fold(Self::default(), Self::add)
    }
}

/// As files have it: `7`, `7.5`.
impl fmt::Display for Score {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sign = if self.0 < 0 { "-" } else { "" };
        let (whole, half) = (self.0.unsigned_abs() / 2, self.0.unsigned_abs() % 2);
        write!(f, "{sign}{whole}{}", if half == 1 { ".5" } else { "" })
    }
}

/// Where a team stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Standing {
    /// The team's number, from 0.
    pub team: usize,
    pub score: Score,
    /// From 1; equal scores share one, and the next is as far down as if they did not.
    pub rank: usize,
}

/// The teams with these scores, the best first; equal ones in the order they were entered.
pub(super) fn ranked(scores: &[Score]) -> Vec<Standing> {
    let mut order: Vec<usize> = (0..scores.len()).collect();
    order.sort_by_key(|&team| Reverse(scores[team]));
    let rank = |score: Score| 1 + scores.iter().filter(|other| **other > score).count();
    order
        .into_iter()
        .map(|team| Standing { team, score: scores[team], rank: rank(scores[team]) })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equal_scores_share_a_rank() {
        let ranks = |halves: &[i32]| -> Vec<(usize, usize)> {
            let scores: Vec<Score> =
                halves.iter().map(|&halves| Score::from_halves(halves)).collect();
            ranked(&scores).iter().map(|standing| (standing.team, standing.rank)).collect()
        };
        assert_eq!(ranks(&[4, 6, 6]), [(1, 1), (2, 1), (0, 3)]);
        assert_eq!(ranks(&[0, 0, 0]), [(0, 1), (1, 1), (2, 1)]);
        assert_eq!(ranks(&[9, 8, 8, 1]), [(0, 1), (1, 2), (2, 2), (3, 4)]);
        assert_eq!(ranks(&[]), []);
    }

    #[test]
    fn half_a_point_is_written_as_such() {
        let written = [0, 1, 2, 15, -1, -4].map(|halves| Score::from_halves(halves).to_string());
        assert_eq!(written, ["0", "0.5", "1", "7.5", "-0.5", "-2"]);
    }
}

//! What players who know nothing would score by a trick alone.
//!
//! Each trick looks at what anybody sees: the question with its options, the rest of the quiz,
//! and what is said in questions about other facts. A quiz is good when every trick does as
//! well as chance: one that does better gives answers away, and one that does worse too, as
//! its opposite. Nothing here looks at the key but to count.

mod gossip;
mod sight;
mod tricks;

use std::ops::RangeInclusive;

use self::gossip::Gossip;
use self::sight::{Seen, Sight};
use self::tricks::TRICKS;
use crate::quiz::Question;

/// How far from chance, in standard errors, a score may lie by accident: among this many tricks
/// one would lie farther in one measurement of twenty.
const FARTHEST_BY_ACCIDENT: f64 = 3.25;

/// Of four options one is right.
const CHANCE: f64 = 0.25;

/// What one trick scored.
#[derive(Clone, Debug, PartialEq)]
pub struct Score {
    /// What the trick does, as in "choose the longest option".
    pub trick: &'static str,
    /// Questions it was played on.
    pub questions: usize,
    /// Right answers; a share of one where the trick could not choose between several options.
    pub right: f64,
    /// Right answers that blind choice would have had.
    pub by_chance: f64,
}

impl Score {
    /// The share of right answers, from 0 to 1, as if all questions had four options.
    pub fn share(&self) -> f64 {
        if self.by_chance > 0.0 { CHANCE * self.right / self.by_chance } else { CHANCE }
    }
}

/// Every trick played on every question of these quizzes, which are of one deck.
pub fn scores(quizzes: &[Vec<Question>]) -> Vec<Score> {
    scores_where(quizzes, |_| true)
}

/// The same on those questions only that `counts` names.
pub fn scores_where(quizzes: &[Vec<Question>], counts: impl Fn(&Question) -> bool) -> Vec<Score> {
    let gossip = Gossip::of(quizzes);
    let mut scores: Vec<Score> = TRICKS
        .iter()
        .map(|trick| Score { trick: trick.name, questions: 0, right: 0.0, by_chance: 0.0 })
        .collect();
    for quiz in quizzes {
        let seen: Vec<Seen<'_>> = quiz.iter().map(Seen::of).collect();
        for at in (0..quiz.len()).filter(|&at| counts(&quiz[at])) {
            let sight = Sight { quiz: &seen, at, gossip: &gossip };
            let by_chance = 1.0 / sight.options() as f64;
            for (trick, score) in TRICKS.iter().zip(&mut scores) {
                score.questions += 1;
                score.by_chance += by_chance;
                score.right += share_of_key(trick.likes, &sight);
            }
        }
    }
    scores
}

/// Between which shares a trick that tells nothing scores in all but one measurement of twenty,
/// for a deck with this many different questions.
pub fn noise(questions: usize) -> RangeInclusive<f64> {
    let error = (CHANCE * (1.0 - CHANCE) / questions.max(1) as f64).sqrt();
    let farthest = FARTHEST_BY_ACCIDENT * error;
    (CHANCE - farthest).max(0.0)..=(CHANCE + farthest).min(1.0)
}

/// One for a question that the trick gets right, nothing for one that it gets wrong; among
/// options that it likes equally well it draws lots.
fn share_of_key(likes: fn(&Sight<'_>, usize) -> f64, sight: &Sight<'_>) -> f64 {
    let liked: Vec<f64> = (0..sight.options()).map(|option| likes(sight, option)).collect();
    let most = liked.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    let best = liked.iter().filter(|liking| **liking == most).count();
    if liked[sight.key()] == most { 1.0 / best as f64 } else { 0.0 }
}

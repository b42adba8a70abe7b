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
    let gossip = Gossip::of(quizzes);
    let mut scores: Vec<Score> = TRICKS
        .iter()
        .map(|trick| Score { trick: trick.name, questions: 0, right: 0.0, by_chance: 0.0 })
        .collect();
    for quiz in quizzes {
        let seen: Vec<Seen<'_>> = quiz.iter().map(Seen::of).collect();
        for at in 0..quiz.len() {
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

#[cfg(test)]
mod tests {
    use super::*;

    /// Quizzes of one question each about another fact, from `options` with the right one's place.
    fn quizzes(questions: &[(&str, [&str; 4], usize)]) -> Vec<Vec<Question>> {
        let question = |(at, (stem, options, key)): (usize, &(&str, [&str; 4], usize))| Question {
            exercise: format!("d/event.e{at}/who").parse().unwrap(),
            stem: (*stem).to_owned(),
            options: options.map(str::to_owned).to_vec(),
            key: *key,
            sources: [].into(),
        };
        questions.iter().enumerate().map(|question_at| vec![question(question_at)]).collect()
    }

    fn share(quizzes: &[Vec<Question>], trick: &str) -> f64 {
        scores(quizzes).into_iter().find(|score| score.trick == trick).unwrap().share()
    }

    #[test]
    fn a_trick_that_always_works_scores_all_and_its_opposite_nothing() {
        let leaky = quizzes(&[
            ("Which river is named?", ["Po", "Rhine", "Danube, as ever", "Elbe"], 2),
            ("Which sea is meant?", ["Baltic Sea proper", "Red", "Dead", "Black"], 0),
        ]);
        let about = |trick| (share(&leaky, trick) * 100.0).round();
        assert_eq!(about("the longest"), 100.0);
        assert_eq!(about("the shortest"), 0.0);
        assert_eq!(about("the first option"), 50.0);
        assert_eq!(about("no absolute words"), 25.0, "where it sees nothing, it draws lots");
    }

    #[test]
    fn what_is_right_elsewhere_counts_only_for_other_facts_and_answers_of_several() {
        let petro = |stem| (stem, ["Po", "Rhine", "Elbe", "Oder"], 0);
        let thrice = quizzes(&[petro("a"), petro("b"), petro("c")]);
        assert!(share(&thrice, "right most often elsewhere") > 0.99);
        let once = quizzes(&[petro("a"), ("b", ["Po", "Rhine", "Elbe", "Oder"], 1)]);
        assert!((share(&once, "right most often elsewhere") - 0.25).abs() < 1e-9);
    }

    #[test]
    fn the_noise_of_a_small_deck_is_wide() {
        let percent = |questions| {
            let noise = noise(questions);
            [*noise.start(), *noise.end()].map(|share| (share * 100.0).round())
        };
        assert_eq!(percent(100), [11.0, 39.0]);
        assert_eq!(percent(200), [15.0, 35.0]);
        assert_eq!(percent(0), [0.0, 100.0]);
    }
}

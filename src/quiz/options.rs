//! Chooses wrong options so that neither place, size, length nor fame gives the key away.

use rand::Rng;
use rand::seq::{IndexedRandom, SliceRandom};

use crate::deck::When;
use crate::exercise::{Answer, Candidate};
use crate::text::length;

/// Wrong options beside the right one, where there are enough.
const WRONG_OPTIONS: usize = 3;

/// Among how many of the nearest values or lengths a wrong option is drawn, beyond those needed.
const SLACK: usize = 2;

/// The options as shown and which of them is right, `answer` being shown as `right`; nothing
/// where fewer than two wrong ones are left. `weight` says how readily a name is drawn.
pub(super) fn options(
    answer: &Answer,
    right: String,
    candidates: &[Candidate],
    weight: impl Fn(&Answer) -> f64,
    rng: &mut impl Rng,
) -> Option<(Vec<String>, usize)> {
    if candidates.len() < 2 {
        return None;
    }
    let wanted = WRONG_OPTIONS.min(candidates.len());
    if let Some(value) = value(answer) {
        let ranked = |candidate: &Candidate| self::value(&candidate.answer);
        let (below, above) = around(candidates, ranked, value);
        return Some(in_order(draw_rank(&below, &above, wanted, rng), right));
    }
    let wrong: Vec<String> = if matches!(answer, Answer::Entity(_) | Answer::Source(_)) {
        names(candidates, wanted, weight, rng)
    } else {
        let ranked = |candidate: &Candidate| i64::try_from(length(&candidate.text)).ok();
        let (below, above) = around(candidates, ranked, i64::try_from(length(&right)).ok()?);
        let (below, above) = draw_rank(&below, &above, wanted, rng);
        below.into_iter().chain(above).map(|candidate| candidate.text.clone()).collect()
    };
    let mut options = wrong;
    options.push(right.clone());
    options.shuffle(rng);
    let key = options.iter().position(|option| *option == right)?;
    Some((options, key))
}

/// Where an answer stands on a scale, for those that have one.
fn value(answer: &Answer) -> Option<i64> {
    match answer {
        Answer::When(when) => Some(day_number(*when)),
        Answer::Number(n) => Some(*n),
        _ => None,
    }
}

fn day_number(when: When) -> i64 {
    let day = when.first_day();
    i64::from(day.year()) * 366 + i64::from(day.day_of_year())
}

/// The candidates on either side of the answer, nearest first. Those as long as the answer
/// stand on the side that has fewer, so that they are not lost.
fn around(
    candidates: &[Candidate],
    rank: impl Fn(&Candidate) -> Option<i64>,
    of_answer: i64,
) -> (Vec<&Candidate>, Vec<&Candidate>) {
    let (mut below, mut above) = (Vec::new(), Vec::new());
    for candidate in candidates {
        let Some(rank) = rank(candidate) else { continue };
        if rank < of_answer || rank == of_answer && below.len() < above.len() {
            below.push((rank, candidate));
        } else {
            above.push((rank, candidate));
        }
    }
    below.sort_by_key(|(rank, _)| std::cmp::Reverse(*rank));
    above.sort_by_key(|(rank, _)| *rank);
    let only = |side: Vec<(i64, _)>| side.into_iter().map(|(_, candidate)| candidate).collect();
    (only(below), only(above))
}

/// Draws first how many options lie below the answer, uniformly over what can be filled, then
/// fills both sides with near ones. Drawing the options first would put the answer into the
/// middle far too often.
fn draw_rank<'c>(
    below: &[&'c Candidate],
    above: &[&'c Candidate],
    wanted: usize,
    rng: &mut impl Rng,
) -> (Vec<&'c Candidate>, Vec<&'c Candidate>) {
    let ranks: Vec<usize> =
        (0..=wanted).filter(|rank| *rank <= below.len() && wanted - rank <= above.len()).collect();
    let rank = ranks.choose(rng).copied().unwrap_or(0);
    (near(below, rank, rng), near(above, wanted - rank, rng))
}

fn near<'c>(side: &[&'c Candidate], wanted: usize, rng: &mut impl Rng) -> Vec<&'c Candidate> {
    let nearest = &side[..side.len().min(wanted + SLACK)];
    nearest.sample(rng, wanted).copied().collect()
}

/// Values are shown in their order: to look for one is no part of the question.
fn in_order(
    (mut below, mut above): (Vec<&Candidate>, Vec<&Candidate>),
    right: String,
) -> (Vec<String>, usize) {
    let by_value = |candidate: &&Candidate| value(&candidate.answer);
    below.sort_by_key(by_value);
    above.sort_by_key(by_value);
    let key = below.len();
    let text = |candidate: &Candidate| candidate.text.clone();
    let mut options: Vec<String> = below.into_iter().map(text).collect();
    options.push(right);
    options.extend(above.into_iter().map(text));
    (options, key)
}

/// Names are drawn by weight.
fn names(
    candidates: &[Candidate],
    wanted: usize,
    weight: impl Fn(&Answer) -> f64,
    rng: &mut impl Rng,
) -> Vec<String> {
    let drawn = candidates.sample_weighted(rng, wanted, |candidate| weight(&candidate.answer));
    drawn.map(|drawn| drawn.map(|candidate| candidate.text.clone()).collect()).unwrap_or_default()
}

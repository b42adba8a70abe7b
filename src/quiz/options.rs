//! The options of one question: of many sets drawn by lot the one that tells least.

use rand::Rng;
use rand::seq::{IndexedRandom, SliceRandom};

use super::bank::Bank;
use super::tells::Balance;
use super::traits::{Sight, Traits, value};
use crate::exercise::{Answer, Candidate, Exercise, FEWEST_WRONG_OPTIONS, WRONG_OPTIONS};

/// So many sets of options are weighed against one another.
const SETS: usize = 30;

/// The options as shown and which of them is right; nothing where fewer than two wrong ones
/// are left.
pub(super) fn options<'a>(
    bank: &Bank<'a>,
    exercise: &'a Exercise,
    sight: &Sight<'_>,
    balance: &mut Balance,
    rng: &mut impl Rng,
) -> Option<(Vec<String>, usize)> {
    let slate = bank.slate(exercise);
    if slate.candidates.len() < FEWEST_WRONG_OPTIONS {
        return None;
    }
    let right = one_answer(&exercise.answer, rng)?;
    let right = Candidate { text: bank.pool().shown(&right), answer: right };
    let looks_of_right = bank.looks(exercise, &right);
    let of_right = sight.traits(&looks_of_right, &right.text);
    let wrong = slate.candidates.iter().zip(&slate.looks);
    let of_wrong: Vec<Traits<'_>> =
        wrong.map(|(candidate, looks)| sight.traits(looks, &candidate.text)).collect();
    let sets: Vec<Vec<usize>> =
        (0..SETS).map(|_| draw(&right.answer, &slate.candidates, &slate.readiness, rng)).collect();
    let traits: Vec<Vec<&Traits<'_>>> =
        sets.iter().map(|set| set.iter().map(|&wrong| &of_wrong[wrong]).collect()).collect();
    let best = balance.choose(&of_right, &traits, rng)?;
    let mut options: Vec<&Candidate> = sets[best].iter().map(|&at| &slate.candidates[at]).collect();
    options.push(&right);
    options.shuffle(rng);
    // Values are shown in their order: to look for one is no part of the question.
    options.sort_by_key(|option| value(&option.answer));
    let key = options.iter().position(|option| option.text == right.text)?;
    Some((options.into_iter().map(|option| option.text.clone()).collect(), key))
}

/// The answer as one option: of a list, one of its members.
fn one_answer(answer: &Answer, rng: &mut impl Rng) -> Option<Answer> {
    match answer {
        Answer::Entities(members) => members.choose(rng).cloned().map(Answer::Entity),
        other => Some(other.clone()),
    }
}

/// So many wrong options of `candidates`, by their numbers; `readiness` says how readily each
/// is drawn.
fn draw(
    answer: &Answer,
    candidates: &[Candidate],
    readiness: &[f64],
    rng: &mut impl Rng,
) -> Vec<usize> {
    let wanted = WRONG_OPTIONS.min(candidates.len());
    let Some(of_answer) = value(answer) else {
        let all: Vec<Drawable> = readiness.iter().copied().enumerate().collect();
        return readiest(&all, wanted, rng);
    };
    // How many options lie below the answer is drawn first, uniformly over what can be filled:
    // drawing the options first would put the answer into the middle far too often.
    let (below, above) = around(candidates, of_answer, readiness);
    let ranks: Vec<usize> =
        (0..=wanted).filter(|rank| *rank <= below.len() && wanted - rank <= above.len()).collect();
    let rank = ranks.choose(rng).copied().unwrap_or(0);
    let mut drawn = readiest(&below, rank, rng);
    drawn.extend(readiest(&above, wanted - rank, rng));
    drawn
}

fn readiest(among: &[Drawable], wanted: usize, rng: &mut impl Rng) -> Vec<usize> {
    let drawn = among.sample_weighted(rng, wanted, |(_, readiness)| *readiness);
    drawn.map(|drawn| drawn.map(|(at, _)| *at).collect()).unwrap_or_default()
}

/// A candidate by its number, with how readily it is drawn.
type Drawable = (usize, f64);

/// The candidates on either side of a value with their readiness, which is the less the more
/// others lie between.
fn around(
    candidates: &[Candidate],
    of_answer: i64,
    readiness: &[f64],
) -> (Vec<Drawable>, Vec<Drawable>) {
    let ranked = candidates.iter().enumerate();
    let mut ranked: Vec<(i64, usize)> =
        ranked.filter_map(|(at, candidate)| Some((value(&candidate.answer)?, at))).collect();
    ranked.sort_unstable();
    let (below, above) = ranked.split_at(ranked.partition_point(|(value, _)| *value < of_answer));
    let lessening =
        |(between, (_, at)): (usize, &(i64, usize))| (*at, readiness[*at] / (1 + between) as f64);
    let below = below.iter().rev().enumerate().map(lessening).collect();
    (below, above.iter().enumerate().map(lessening).collect())
}

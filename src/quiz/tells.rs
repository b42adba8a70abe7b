//! What could tell the right option from the others, and how a quiz keeps it from doing so.
//!
//! For each tell the place of the right option among the others is drawn first, as a rank;
//! then, of many possible sets of options, the one is taken that comes nearest to the ranks
//! drawn. Where a rank cannot be had, as with a name that is in everybody's mouth, later
//! questions make up for it: ranks that were had more often are drawn less often. So chance
//! decides in each question, and no tell serves anybody over many.

use rand::Rng;
use rand::distr::Distribution;
use rand::distr::weighted::WeightedIndex;

use super::traits::{Traits, shared};

/// One thing in which options differ, and how much it counts where not all can be had.
struct Tell {
    measure: fn(&Traits<'_>) -> f64,
    weight: f64,
}

/// The tells that an option has by itself.
const TELLS: [Tell; 10] = [
    Tell { measure: |option| option.looks.value as f64, weight: 1.0 },
    Tell { measure: |option| option.looks.length as f64, weight: 1.5 },
    Tell { measure: |option| option.looks.letter as f64, weight: 0.5 },
    Tell { measure: |option| option.looks.fame, weight: 1.5 },
    Tell { measure: |option| option.mentions, weight: 1.0 },
    Tell { measure: |option| option.hint, weight: 2.0 },
    Tell { measure: |option| option.looks.frequency as f64, weight: 1.0 },
    Tell { measure: |option| option.exposure as f64, weight: 1.0 },
    Tell { measure: |option| option.answered as f64, weight: 1.0 },
    Tell { measure: |option| option.looks.echo, weight: 1.5 },
];

/// One thing in which an option stands apart from the others it is shown with.
struct Contrast {
    measure: fn(&Traits<'_>, &[&Traits<'_>]) -> f64,
    weight: f64,
}

/// How like an option is to all, how far its value is from the next, and how far its length from
/// the usual one.
const CONTRASTS: [Contrast; 3] = [
    Contrast { measure: likeness, weight: 2.0 },
    Contrast { measure: room, weight: 1.0 },
    Contrast { measure: odd_length, weight: 1.25 },
];

const ALL: usize = TELLS.len() + CONTRASTS.len();

/// Ranks are told apart in so many steps: there are four options.
const STEPS: usize = 4;

/// The rank of the right option by each tell, from 0 for the least to 1 for the most; none
/// where all options are alike in it.
type Ranks = [Option<f64>; ALL];

/// How often the right option had which rank, over the questions of a quiz.
#[derive(Clone, Debug, Default)]
pub(super) struct Balance {
    had: [[f64; STEPS]; ALL],
}

impl Balance {
    /// The best of several sets of wrong options for an option, by its number; none where
    /// there are no sets.
    pub(super) fn choose(
        &mut self,
        right: &Traits<'_>,
        sets: &[Vec<&Traits<'_>>],
        rng: &mut impl Rng,
    ) -> Option<usize> {
        let wanted = self.had.map(|had| draw(&had, rng));
        let ranks: Vec<Ranks> = sets.iter().map(|wrong| ranks(right, wrong)).collect();
        let distance = |ranks: &Ranks| {
            let far = |(tell, rank): (usize, &Option<f64>)| {
                rank.map_or(0.0, |rank| weight(tell) * (rank - wanted[tell]).abs())
            };
            ranks.iter().enumerate().map(far).sum::<f64>()
        };
        let (best, ranks) =
            ranks.iter().enumerate().min_by(|a, b| distance(a.1).total_cmp(&distance(b.1)))?;
        for (had, rank) in self.had.iter_mut().zip(ranks) {
            if let Some(rank) = rank {
                had[(rank * (STEPS - 1) as f64).round() as usize] += 1.0;
            }
        }
        Some(best)
    }
}

fn weight(tell: usize) -> f64 {
    let own = TELLS.get(tell).map(|tell| tell.weight);
    own.unwrap_or_else(|| CONTRASTS[tell - TELLS.len()].weight)
}

/// A rank, the more likely the less often it was had.
fn draw(had: &[f64; STEPS], rng: &mut impl Rng) -> f64 {
    let least = had.iter().copied().fold(f64::INFINITY, f64::min);
    let weights = had.map(|had| 1.0 / (1.0 + had - least).powi(2));
    let step = WeightedIndex::new(weights).map_or(0, |weights| weights.sample(rng));
    step as f64 / (STEPS - 1) as f64
}

fn ranks(right: &Traits<'_>, wrong: &[&Traits<'_>]) -> Ranks {
    let mut ranks = [None; ALL];
    for (rank, tell) in ranks.iter_mut().zip(&TELLS) {
        let others = wrong.iter().map(|wrong| (tell.measure)(wrong));
        *rank = rank_among((tell.measure)(right), others);
    }
    let all: Vec<&Traits<'_>> = std::iter::once(right).chain(wrong.iter().copied()).collect();
    for (rank, contrast) in ranks[TELLS.len()..].iter_mut().zip(&CONTRASTS) {
        let others = wrong.iter().map(|wrong| (contrast.measure)(wrong, &all));
        *rank = rank_among((contrast.measure)(right, &all), others);
    }
    ranks
}

fn likeness(option: &Traits<'_>, all: &[&Traits<'_>]) -> f64 {
    all.iter().map(|other| shared(&option.looks.letters, &other.looks.letters)).sum()
}

fn room(option: &Traits<'_>, all: &[&Traits<'_>]) -> f64 {
    let value = option.looks.value;
    let far = all.iter().map(|other| other.looks.value.abs_diff(value)).filter(|far| *far > 0);
    far.min().unwrap_or(0) as f64
}

fn odd_length(option: &Traits<'_>, all: &[&Traits<'_>]) -> f64 {
    let usual = all.iter().map(|other| other.looks.length).sum::<usize>() as f64 / all.len() as f64;
    (option.looks.length as f64 - usual).abs()
}

/// Where `own` stands among `others`, those equal to it counting half.
fn rank_among(own: f64, others: impl Iterator<Item = f64>) -> Option<f64> {
    let (mut less, mut equal, mut all) = (0.0, 0.0, 0.0);
    for other in others {
        all += 1.0;
        let is_equal = (other - own).abs() < 1e-9;
        equal += f64::from(u8::from(is_equal));
        less += f64::from(u8::from(!is_equal && other < own));
    }
    (equal < all).then(|| (less + equal / 2.0) / all)
}

#[cfg(test)]
mod tests {
    use rand::SeedableRng;
    use rand_chacha::ChaCha8Rng;

    use super::*;
    use crate::quiz::traits::Looks;

    fn long(length: usize) -> Looks {
        Looks { length, ..Looks::default() }
    }

    fn seen(looks: &Looks) -> Traits<'_> {
        Traits { looks, mentions: 0.0, hint: 0.0, exposure: 0, answered: 0 }
    }

    #[test]
    fn every_rank_is_had_as_often_where_sets_allow_it() {
        let looks = [10, 5, 20].map(long);
        let [right, shorter, longer] = looks.each_ref().map(seen);
        let sets: Vec<Vec<&Traits<'_>>> = (0..=3)
            .map(|rank| (0..3).map(|at| if at < rank { &shorter } else { &longer }).collect())
            .collect();
        let mut balance = Balance::default();
        let mut rng = ChaCha8Rng::seed_from_u64(1);
        let mut had = [0; 4];
        for _ in 0..40 {
            had[balance.choose(&right, &sets, &mut rng).unwrap()] += 1;
        }
        assert!(had.iter().all(|times| (8..=12).contains(times)), "{had:?}");
        assert_eq!(balance.choose(&right, &[], &mut rng), None);
    }

    #[test]
    fn what_all_options_have_alike_has_no_rank() {
        let looks = [7, 8, 9].map(long);
        let [seven, eight, nine] = looks.each_ref().map(seen);
        assert_eq!(ranks(&seven, &[&seven, &seven, &seven]), [None; ALL]);
        assert_eq!(ranks(&eight, &[&seven, &eight, &nine])[1], Some(0.5));
    }
}

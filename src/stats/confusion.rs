//! Which two are taken for one another, and how often each way.
//!
//! It must not know what they are.

use std::collections::BTreeMap;

/// Two that were taken for one another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pair<T> {
    /// The one that was mistaken more often, and what it was taken for.
    pub right: T,
    pub taken: T,
    /// How often the answer was `right` and `taken` was given.
    pub times: u32,
    /// How often it was the other way round.
    pub reverse: u32,
}

impl<T> Pair<T> {
    /// How often they were confused, either way.
    pub fn both_ways(&self) -> u32 {
        self.times.saturating_add(self.reverse)
    }
}

/// The pairs among these mistakes, each the right answer and what was given for it; the most
/// frequent first.
pub fn pairs<T: Ord + Clone>(mistakes: impl IntoIterator<Item = (T, T)>) -> Vec<Pair<T>> {
    let mut counts: BTreeMap<(T, T), [u32; 2]> = BTreeMap::new();
    for (right, taken) in mistakes {
        let is_turned = taken < right;
        let key = if is_turned { (taken, right) } else { (right, taken) };
        counts.entry(key).or_default()[usize::from(is_turned)] += 1;
    }
    let mut pairs: Vec<Pair<T>> = counts
        .into_iter()
        .filter(|((first, second), _)| first != second)
        .map(|((first, second), [there, back])| {
            if there >= back {
                Pair { right: first, taken: second, times: there, reverse: back }
            } else {
                Pair { right: second, taken: first, times: back, reverse: there }
            }
        })
        .collect();
    // Stable: pairs of the same count stay in the order of their names.
    pairs.sort_by_key(|pair| std::cmp::Reverse(pair.both_ways()));
    pairs
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pairs_are_counted_both_ways_the_most_frequent_first() {
        let mistakes = [
            ("Petro", "Maduro"),
            ("Rubio", "Trump"),
            ("Petro", "Maduro"),
            ("Maduro", "Petro"),
            ("Trump", "Petro"),
            ("Trump", "Rubio"),
            ("Trump", "Rubio"),
            ("Trump", "Rubio"),
            ("Petro", "Petro"),
        ];
        let told: Vec<String> = pairs(mistakes)
            .iter()
            .map(|Pair { right, taken, times, reverse }| {
                format!("{right} for {taken} {times}, back {reverse}")
            })
            .collect();
        assert_eq!(
            told,
            [
                "Trump for Rubio 3, back 1",
                "Petro for Maduro 2, back 1",
                "Trump for Petro 1, back 0"
            ]
        );
    }

    #[test]
    fn no_mistake_is_no_pair() {
        assert_eq!(pairs::<u8>([]), []);
    }
}

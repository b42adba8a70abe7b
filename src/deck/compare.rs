//! How far one article leans on another: what of it stands in the other.
//!
//! Reports that repeat one another are one witness, and readers trust a false consensus as
//! much as a true one. Two writers who work apart rarely choose all the same quotations, and
//! hardly ever the same eight words in a row outside of them.
//!
//! Text in, figures out: no file, no clock, no deck. It must not know what a fact is.

mod text;

use std::collections::{HashMap, HashSet};
use std::fmt;

use super::when::When;
pub use text::Text;

/// Two papers at one press conference share its best lines. Fewer quotations than these may
/// all be best lines.
pub const FEWEST_QUOTATIONS: usize = 5;

/// An article nearly all of whose quotations stand in the other has asked nobody itself. It
/// may have one of its own: a name under a picture, a word between quote marks.
pub const LEANING_QUOTATIONS: f64 = 0.9;

/// The runs that shared quotations of some length bring with them. Where even these are
/// missing, what is shared are single words such as “thug”, which everybody quotes.
pub const LEANING_RUNS_WITH_QUOTATIONS: f64 = 0.05;

/// So many shared runs are copied text, with quotations or without: a story of an agency, cut
/// down and with another beginning.
pub const LEANING_RUNS: f64 = 0.2;

/// How many words in a row make a run.
pub const RUN_WORDS: usize = 8;

/// What of one article stands in another.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Shared {
    pub quotations: usize,
    pub of_quotations: usize,
    /// Places at which a run begins that stands in the other, too.
    pub runs: usize,
    pub of_runs: usize,
}

impl Shared {
    /// The share of the quotations, 0 to 1; 0 where there are none.
    pub fn quotation_share(self) -> f64 {
        share(self.quotations, self.of_quotations)
    }

    /// The share of the runs, 0 to 1; 0 where there are none.
    pub fn run_share(self) -> f64 {
        share(self.runs, self.of_runs)
    }

    /// Whether so much is no chance.
    pub fn leans(self) -> bool {
        let are_quotations_the_same = self.of_quotations >= FEWEST_QUOTATIONS
            && self.quotation_share() >= LEANING_QUOTATIONS
            && self.run_share() >= LEANING_RUNS_WITH_QUOTATIONS;
        are_quotations_the_same || self.run_share() >= LEANING_RUNS
    }
}

/// `21 of 21 quotations and 17 % of the runs of 8 words`; without quotations, the runs alone.
impl fmt::Display for Shared {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { quotations, of_quotations, .. } = self;
        if *of_quotations > 0 {
            let ending = if *of_quotations == 1 { "" } else { "s" };
            write!(f, "{quotations} of {of_quotations} quotation{ending} and ")?;
        }
        write!(f, "{:.0} % of the runs of {RUN_WORDS} words", self.run_share() * 100.0)
    }
}

/// One of two articles.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    First,
    Second,
}

/// What of `one` stands in `other`.
pub fn shared(one: &Text, other: &Text) -> Shared {
    let quotations = one.quotations();
    let others: HashSet<u64> = other.runs().collect();
    let runs: Vec<bool> = one.runs().map(|run| others.contains(&run)).collect();
    Shared {
        quotations: standing(&quotations, other),
        of_quotations: quotations.len(),
        runs: runs.iter().filter(|stands| **stands).count(),
        of_runs: runs.len(),
    }
}

/// Which of two articles leans on the other, if one does: `first` is what of the first stands
/// in the second, and so on. Where each could lean on the other, the later one does; where the
/// dates do not tell, the one that has less of its own.
pub fn leaning(first: Shared, second: Shared, dates: [Option<When>; 2]) -> Option<Side> {
    match (first.leans(), second.leans()) {
        (false, false) => None,
        (true, false) => Some(Side::First),
        (false, true) => Some(Side::Second),
        (true, true) => Some(match dates {
            [Some(a), Some(b)] if a.first_day() > b.last_day() => Side::First,
            [Some(a), Some(b)] if b.first_day() > a.last_day() => Side::Second,
            _ if first.run_share() > second.run_share() => Side::First,
            _ => Side::Second,
        }),
    }
}

/// How many of these quotations stand somewhere in a text, as whole words.
fn standing(quotations: &[&[u64]], text: &Text) -> usize {
    // The lengths of the quotations that begin with a word: only those are tried at a place.
    let mut lengths: HashMap<u64, HashSet<usize>> = HashMap::new();
    for quotation in quotations {
        if let Some(first) = quotation.first() {
            lengths.entry(*first).or_default().insert(quotation.len());
        }
    }
    let words = text.words();
    let mut found: HashSet<&[u64]> = HashSet::new();
    let wanted: HashSet<&[u64]> = quotations.iter().copied().collect();
    for (at, word) in words.iter().enumerate() {
        for length in lengths.get(word).into_iter().flatten() {
            if let Some(here) = words.get(at..at + length)
                && wanted.contains(here)
            {
                found.insert(here);
            }
        }
    }
    quotations.iter().filter(|quotation| found.contains(*quotation)).count()
}

fn share(part: usize, whole: usize) -> f64 {
    if whole == 0 { 0.0 } else { part as f64 / whole as f64 }
}

#[cfg(test)]
mod tests;

//! Events whose order is certain: from their dates alone, as exactly as these are reported.
//!
//! A month and a day inside it are in no order, and neither are two of one day.

use crate::app::view::stories::chronicle::FactLine;
use crate::deck::{FactKind, When};

/// Deeds and words with a date: offices and numbers are states, and begin before they are told.
pub fn events(facts: &[FactLine]) -> Vec<usize> {
    let is_event = |fact: &usize| {
        let line = &facts[*fact];
        let kind = line.id.kind;
        line.when.is_some() && matches!(kind, FactKind::Event | FactKind::Quote | FactKind::Claim)
    };
    (0..facts.len()).filter(is_event).collect()
}

/// Whether it is certain which of two facts came first.
pub fn are_apart(facts: &[FactLine], one: usize, other: usize) -> bool {
    let dates = facts[one].when.zip(facts[other].when);
    dates.is_some_and(|(a, b)| a.is_before(b) || b.is_before(a))
}

/// The most of these facts that lie apart from one another in time, earliest first: of those that
/// are left, always the one that ends first.
pub fn most_apart(facts: &[FactLine], among: &[usize]) -> Vec<usize> {
    let mut by_end: Vec<(When, usize)> =
        among.iter().filter_map(|fact| Some((facts[*fact].when?, *fact))).collect();
    by_end.sort_by_key(|(when, fact)| (when.last_day(), *fact));
    let mut apart: Vec<(When, usize)> = Vec::new();
    for (when, fact) in by_end {
        if apart.last().is_none_or(|(last, _)| last.is_before(when)) {
            apart.push((when, fact));
        }
    }
    apart.into_iter().map(|(_, fact)| fact).collect()
}

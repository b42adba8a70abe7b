//! What the facts of a generated deck will be, and when: kinds, names and dates.

use jiff::ToSpan;
use jiff::civil::{Date, date};
use newsdeck::deck::FactKind;
use rand::seq::IndexedRandom;
use rand::{Rng, RngExt};

use super::Shape;

/// A fact before it is told: its name, its day, and how exactly that is known.
pub struct Planned {
    pub kind: FactKind,
    pub id: String,
    pub day: Date,
    pub when: Option<String>,
}

/// Kinds and dates of all facts. News comes in bursts: some months hold many times more than others.
pub fn plan(shape: &Shape, rng: &mut impl Rng) -> Vec<Planned> {
    let start = date(2021, 1, 1) + rng.random_range(0..36).months();
    let bursts: Vec<u32> = (0..shape.months).map(|_| rng.random_range(1_u32..4).pow(3)).collect();
    let months: Vec<usize> = (0..shape.months).collect();
    let mut days: Vec<Date> = (0..shape.facts)
        .map(|_| {
            let month = months.choose_weighted(rng, |at| bursts[*at]).expect("there are months");
            start
                + i64::try_from(*month).expect("months are few").months()
                + rng.random_range(0..28).days()
        })
        .collect();
    days.sort_unstable();
    let plan = days.into_iter().enumerate().map(|(number, day)| {
        let (kind, _) =
            shape.kinds.choose_weighted(rng, |(_, weight)| *weight).expect("there are kinds");
        let id = format!("{}.{}{number}", kind.as_str(), &kind.as_str()[..1]);
        let when = rng.random_ratio(shape.dated, 100).then(|| as_known(day, rng));
        Planned { kind: *kind, id, day, when }
    });
    plan.collect()
}

/// A day as a report gives it: mostly to the month, seldom as a span.
fn as_known(day: Date, rng: &mut impl Rng) -> String {
    match rng.random_range(0..20) {
        0 => day.strftime("%Y").to_string(),
        1 => format!("{day}/{}", day + rng.random_range(3..20).days()),
        2..=7 => day.to_string(),
        _ => day.strftime("%Y-%m").to_string(),
    }
}

/// How long after, in words, where both days are known.
pub fn gap(before: &Planned, after: &Planned) -> Option<String> {
    let is_day = |planned: &Planned| planned.when.as_ref().is_some_and(|when| when.len() == 10);
    if !is_day(before) || !is_day(after) {
        return None;
    }
    let days = (after.day - before.day).get_days();
    match days {
        0 => None,
        1 => Some("one day".to_owned()),
        7 => Some("one week".to_owned()),
        2..=6 => {
            Some(format!("{} days", ["two", "three", "four", "five", "six"][days as usize - 2]))
        }
        // The same time now in weeks and now in days, as reports have it.
        _ if days % 7 == 0 && after.day.day() % 2 == 0 => Some(format!("{} weeks", days / 7)),
        _ => Some(format!("{days} days")),
    }
}

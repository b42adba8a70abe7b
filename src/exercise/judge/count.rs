//! Whether a typed number, or length of time, is the one that was asked for.

use std::cmp::Ordering;

use super::number::{ONE, read, tokens};
use super::text::spelled;
use super::verdict::{Measure, Side, Verdict, Why};
use crate::exercise::language::{Known, Unit};
use crate::text::fold;

/// How many seconds a month has on the average: enough to say whether a number of days is more.
const SECONDS_A_MONTH: i128 = 2_629_746;

/// Judges `typed` where `n` are asked for. What is counted may stand behind the number.
pub(super) fn number(n: i64, counted: &str, typed: &str, known: &Known) -> Verdict {
    let tokens = tokens(typed, known);
    let counted = fold(counted);
    let is_counted = |token: &String| {
        let same = |word: &str| word == token || word.strip_suffix('s') == Some(token);
        counted.split(' ').any(same) || token == "%" && counted.contains("percent")
    };
    let end = tokens.iter().rposition(|token| !is_counted(token)).map_or(0, |at| at + 1);
    verdict(&read(&tokens[..end], known), i128::from(n) * ONE, Measure::Number)
}

/// Judges `typed` where this long a time is asked for: two days are 48 hours, and a year is
/// twelve months. A time in other words than number and unit is compared as a text.
pub(super) fn span(accepted: &[&str], typed: &str, known: &Known) -> Verdict {
    let asked: Vec<Span> = accepted.iter().flat_map(|form| spans(form, known)).collect();
    let written = spans(typed, known);
    let Some(first) = asked.first().filter(|_| !written.is_empty()) else {
        let verdict = spelled(accepted, std::iter::empty(), typed, known);
        let is_unread = !asked.is_empty() && verdict == Verdict::Wrong(Why::Other);
        return if is_unread { Verdict::Wrong(Why::Unread(Measure::Span)) } else { verdict };
    };
    if written.iter().any(|span| asked.contains(span)) {
        return Verdict::Right;
    }
    let lengths: Vec<i128> = written.iter().map(Span::rough_length).collect();
    match verdict(&lengths, first.rough_length(), Measure::Span) {
        // As near as can be, and yet not the same: thirty days are hardly a month.
        Verdict::Right => Verdict::Wrong(Why::Other),
        verdict => verdict,
    }
}

fn verdict(written: &[i128], asked: i128, measure: Measure) -> Verdict {
    let Some(first) = written.first() else { return Verdict::Wrong(Why::Unread(measure)) };
    if written.contains(&asked) {
        return Verdict::Right;
    }
    let side = match first.cmp(&asked) {
        Ordering::Less => Side::Below,
        _ => Side::Above,
    };
    Verdict::Wrong(Why::Off(measure, side))
}

/// A length of time, in millionths of its unit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Span {
    length: i128,
    unit: Unit,
}

impl Span {
    fn rough_length(&self) -> i128 {
        match self.unit {
            Unit::Seconds => self.length,
            Unit::Months => self.length.saturating_mul(SECONDS_A_MONTH),
        }
    }
}

/// The lengths of time that a text can be read as: `two days`, `a year and a half`, `2 years
/// and 3 months later`.
fn spans(text: &str, known: &Known) -> Vec<Span> {
    let mut rest = tokens(text, known);
    while rest.last().is_some_and(|word| known.afterwards.contains(&word.as_str())) {
        rest.pop();
    }
    let mut sums: Vec<Span> = Vec::new();
    let mut rest = rest.as_slice();
    while !rest.is_empty() {
        let Some((at, unit, factor)) = first_unit(rest, known) else { return Vec::new() };
        let mut number = &rest[..at];
        if let [first, behind @ ..] = number
            && !sums.is_empty()
            && known.and.contains(&first.as_str())
        {
            number = behind;
        }
        let is_one = matches!(number, [one] if known.indefinite.contains(&one.as_str()));
        let counts = if is_one { vec![ONE] } else { read(number, known) };
        rest = &rest[at + 1..];
        let half = half_behind(rest, known);
        rest = &rest[half.map_or(0, |words| words)..];
        let extra = if half.is_some() { ONE / 2 } else { 0 };
        let part = counts.iter().filter_map(|n| (n + extra).checked_mul(factor.into()));
        let parts: Vec<Span> = part.map(|length| Span { length, unit }).collect();
        sums = if sums.is_empty() { parts } else { added(&sums, &parts) };
        if sums.is_empty() {
            return sums;
        }
    }
    sums
}

fn added(sums: &[Span], parts: &[Span]) -> Vec<Span> {
    let pairs = sums.iter().flat_map(|sum| parts.iter().map(move |part| (sum, part)));
    let of_one_unit = pairs.filter(|(sum, part)| sum.unit == part.unit);
    of_one_unit
        .filter_map(|(sum, part)| {
            Some(Span { length: sum.length.checked_add(part.length)?, unit: sum.unit })
        })
        .collect()
}

/// Where the first unit of time stands, and how long it is.
fn first_unit(words: &[String], known: &Known) -> Option<(usize, Unit, i64)> {
    words.iter().enumerate().find_map(|(at, word)| {
        let is = |unit: &str| {
            let ending = word.strip_prefix(unit);
            matches!(ending, Some("" | "s" | "es"))
                || word.strip_suffix("ies") == unit.strip_suffix('y') && unit.ends_with('y')
        };
        let (_, unit, factor) = known.units.iter().find(|(unit, ..)| is(unit))?;
        Some((at, *unit, *factor))
    })
}

/// How many words say "and a half" here, if they do.
fn half_behind(words: &[String], known: &Known) -> Option<usize> {
    match words {
        [and, a, half, ..]
            if known.and.contains(&and.as_str())
                && known.is_article(a)
                && known.half.contains(&half.as_str()) =>
        {
            Some(3)
        }
        _ => None,
    }
}

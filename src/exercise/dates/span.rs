//! Spans of time: `1–15 September 2025`, `from 28 August to 3 September`, `2024–2025`.

use super::{Point, Written, points};
use crate::exercise::language::Known;

/// The spans that a text in lower case can be read as.
pub(super) fn readings(text: &str, known: &Known) -> Vec<Written> {
    let mut spans = Vec::new();
    for (left, right) in halves(text, known) {
        for (first, first_misspelt) in points(left, known) {
            for (last, last_misspelt) in points(right, known) {
                let is_misspelt = first_misspelt || last_misspelt;
                spans.extend(joined(first, last).map(|(first, last)| Written {
                    first,
                    last: Some(last),
                    is_misspelt,
                }));
            }
        }
    }
    spans
}

/// The two ends, each completed by what the other names: `1–15 September 2025`. Ends of one
/// precision only.
fn joined(first: Point, last: Point) -> Option<(Point, Point)> {
    let year = |a: Point, b: Point| Point { year: a.year.or(b.year), ..a };
    let month = |a: Point, b: Point| match a.day {
        Some(_) => Point { month: a.month.or(b.month), ..a },
        None => a,
    };
    let ends = (year(month(first, last), last), year(month(last, first), first));
    let (a, b) = ends;
    let alike = a.day.is_some() == b.day.is_some() && a.month.is_some() == b.month.is_some();
    let is_sound = alike && a.is_whole() && b.is_whole() && a.is_possible() && b.is_possible();
    is_sound.then_some(ends)
}

/// Everywhere a text can be parted into two ends.
fn halves<'t>(text: &'t str, known: &Known) -> Vec<(&'t str, &'t str)> {
    let parted = |at: usize, length: usize| (&text[..at], &text[at + length..]);
    let mut halves: Vec<(&str, &str)> = Vec::new();
    for until in known.until {
        let until = format!(" {until} ");
        halves.extend(text.match_indices(&until).map(|(at, _)| parted(at, until.len())));
    }
    // A hyphen between figures is part of a date: `2026-01-03`.
    let has_words = text.contains(char::is_alphabetic);
    for (at, dash) in text.match_indices(['–', '—', '-', '/']) {
        let (left, right) = parted(at, dash.len());
        let parts = match dash {
            "-" => has_words || left.ends_with(' ') && right.starts_with(' '),
            "/" => left.contains('-') && right.contains('-'),
            _ => true,
        };
        halves.extend(parts.then_some((left, right)));
    }
    halves
}

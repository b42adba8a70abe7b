//! The day on which an article was printed, where its opening lines tell it.
//!
//! Only short lines near the top are read: further down, and inside sentences, a date is one
//! that the article speaks of.

use super::dates::read_date;
use super::language;
use crate::deck::{Precision, When};

/// How many lines that are not empty are the top of an article: headline, byline, place and
/// date, and what a site prints between them.
const TOP_LINES: usize = 8;

/// A line of more words is a sentence.
const LONGEST_DATELINE_WORDS: usize = 12;

/// The most words that make a date: `3 de febrero de 2026`.
const LONGEST_DATE_WORDS: usize = 5;

/// The first day written out, in any language that is known here, at the top of an article.
pub fn dateline(article: &str) -> Option<When> {
    let lines = article.lines().filter(|line| !line.trim().is_empty()).take(TOP_LINES);
    let lines = lines.map(|line| line.split_whitespace().take(LONGEST_DATELINE_WORDS + 1));
    lines
        .map(Iterator::collect::<Vec<_>>)
        .filter(|words| words.len() <= LONGEST_DATELINE_WORDS)
        .find_map(|words| day_among(&words))
}

fn day_among(words: &[&str]) -> Option<When> {
    let stretches = (0..words.len()).flat_map(|from| {
        let longest = LONGEST_DATE_WORDS.min(words.len() - from);
        (1..=longest).rev().map(move |length| words[from..from + length].join(" "))
    });
    stretches.into_iter().find_map(|stretch| {
        let stretch = stretch.trim_matches(|c: char| !c.is_alphanumeric());
        let written = stretch.parse().ok();
        let told = || {
            language::all().into_iter().find_map(|language| read_date(stretch, language.known()))
        };
        written.or_else(told).filter(|when: &When| when.precision() == Precision::Day)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_at_the_top_is_the_day_of_the_article() {
        for (top, day) in [
            ("Title\nBy Ana Paz\nUpdated 2:15 PM EST, Tue February 3, 2026", "2026-02-03"),
            ("Title\n\n(3 February 2026)", "2026-02-03"),
            ("WASHINGTON, 2026-02-03 — talks begin", "2026-02-03"),
            ("Bogotá, 3 de febrero de 2026.", "2026-02-03"),
            ("February 2026\nA title of 2026", ""),
            ("On 3 January 2026, she said, nobody in the whole town had been asked at all.", ""),
            ("\n\n1\n2\n3\n4\n5\n6\n7\n8\n3 February 2026", ""),
            ("", ""),
        ] {
            assert_eq!(dateline(top), day.parse().ok(), "{top}");
        }
        assert_eq!(dateline(&"9999-99-99 ".repeat(100_000)), None);
    }
}

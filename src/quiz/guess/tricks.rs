//! The tricks: each says how much it likes an option, and the one it likes most is chosen.

use std::collections::HashSet;

use super::sight::{Seen, Sight, shared};
use crate::text::length;

/// One way to choose without knowing.
pub struct Trick {
    pub name: &'static str,
    pub likes: fn(&Sight<'_>, usize) -> f64,
}

/// Every trick that a quiz is held against.
pub const TRICKS: &[Trick] = &[
    Trick { name: "the first option", likes: |_, option| first(option, 0) },
    Trick { name: "the second option", likes: |_, option| first(option, 1) },
    Trick { name: "the third option", likes: |_, option| first(option, 2) },
    Trick { name: "the last option", likes: |sight, option| first(option, sight.options() - 1) },
    Trick { name: "the longest", likes: long },
    Trick { name: "the shortest", likes: |sight, option| -long(sight, option) },
    Trick { name: "the most words", likes: many_words },
    Trick { name: "the first by the alphabet", likes: |sight, option| -late(sight, option) },
    Trick { name: "the last by the alphabet", likes: late },
    Trick { name: "a middle place", likes: |sight, option| middle(option, sight.options()) },
    Trick { name: "an outer place", likes: |sight, option| -middle(option, sight.options()) },
    Trick { name: "named most in all questions", likes: famous },
    Trick { name: "named least in all questions", likes: |sight, option| -famous(sight, option) },
    Trick { name: "right most often elsewhere", likes: often_right },
    Trick {
        name: "right least often elsewhere",
        likes: |sight, option| -often_right(sight, option),
    },
    Trick { name: "mostly right when shown elsewhere", likes: mostly_right },
    Trick { name: "shown most often in the quiz", likes: shown },
    Trick { name: "shown least often in the quiz", likes: |sight, option| -shown(sight, option) },
    Trick { name: "an answer before in the quiz", likes: answered },
    Trick { name: "no answer yet in the quiz", likes: |sight, option| -answered(sight, option) },
    Trick { name: "seen before in the quiz", likes: seen },
    Trick { name: "never seen before in the quiz", likes: |sight, option| -seen(sight, option) },
    Trick { name: "given away by another question", likes: given_away },
    Trick { name: "the most words of the question", likes: in_stem },
    Trick {
        name: "the fewest words of the question",
        likes: |sight, option| -in_stem(sight, option),
    },
    Trick { name: "most like the others", likes: |sight, option| sight.likeness(option) },
    Trick { name: "least like the others", likes: |sight, option| -sight.likeness(option) },
    Trick { name: "the most specific", likes: specific },
    Trick { name: "the least specific", likes: |sight, option| -specific(sight, option) },
    Trick { name: "the value farthest from the next", likes: room },
    Trick { name: "the value nearest to the next", likes: |sight, option| -room(sight, option) },
    Trick { name: "the usual length", likes: |sight, option| -odd_length(sight, option) },
    Trick { name: "the oddest length", likes: odd_length },
    Trick { name: "no absolute words", likes: |sight, option| -absolute(sight, option) },
];

fn first(option: usize, wanted: usize) -> f64 {
    f64::from(u8::from(option == wanted))
}

fn long(sight: &Sight<'_>, option: usize) -> f64 {
    length(sight.option(option)) as f64
}

fn many_words(sight: &Sight<'_>, option: usize) -> f64 {
    sight.option(option).split_whitespace().count() as f64
}

/// How many options stand before this one in the alphabet.
fn late(sight: &Sight<'_>, option: usize) -> f64 {
    let before = |other: &usize| sight.folded(*other) < sight.folded(option);
    (0..sight.options()).filter(before).count() as f64
}

fn middle(option: usize, options: usize) -> f64 {
    f64::from(u8::from(option != 0 && option + 1 != options))
}

fn famous(sight: &Sight<'_>, option: usize) -> f64 {
    let words = sight.words(option);
    let mentions = words.iter().map(|word| sight.gossip.mentions(word, sight.fact()));
    f64::from(mentions.sum::<u32>()) / words.len().max(1) as f64
}

fn often_right(sight: &Sight<'_>, option: usize) -> f64 {
    f64::from(sight.gossip.right(sight.option(option), sight.fact()))
}

/// An option of which nothing goes round is taken to be right as often as chance has it.
fn mostly_right(sight: &Sight<'_>, option: usize) -> f64 {
    let (text, fact) = (sight.option(option), sight.fact());
    match sight.gossip.right(text, fact) {
        0 => 0.25,
        right => f64::from(right) / f64::from(sight.gossip.shown(text, fact)),
    }
}

fn shown(sight: &Sight<'_>, option: usize) -> f64 {
    sight.others().filter(|other| has(other, sight.folded(option))).count() as f64
}

fn answered(sight: &Sight<'_>, option: usize) -> f64 {
    let is_key = |seen: &&Seen<'_>| seen.folded[seen.question.key] == sight.folded(option);
    sight.earlier().filter(is_key).count() as f64
}

fn seen(sight: &Sight<'_>, option: usize) -> f64 {
    sight.earlier().filter(|earlier| has(earlier, sight.folded(option))).count() as f64
}

/// Whether a question offers this option, folded.
fn has(question: &Seen<'_>, option: &str) -> bool {
    question.folded.iter().any(|other| other == option)
}

/// How fully another question on the same matter names the option.
fn given_away(sight: &Sight<'_>, option: usize) -> f64 {
    let words = sight.words(option);
    if words.is_empty() {
        return 0.0;
    }
    let tells = |stem: &HashSet<String>| {
        let named = words.intersection(stem).count() as f64 / words.len() as f64;
        named * shared(stem, &sight.own().stem)
    };
    sight.others().map(|other| tells(&other.stem)).fold(0.0, f64::max)
}

fn in_stem(sight: &Sight<'_>, option: usize) -> f64 {
    sight.words(option).intersection(&sight.own().stem).count() as f64
}

/// Names, figures and quotations make an option specific.
fn specific(sight: &Sight<'_>, option: usize) -> f64 {
    let is_name = |word: &&str| word.chars().any(|c| c.is_uppercase() || c.is_ascii_digit());
    sight.option(option).split_whitespace().skip(1).filter(is_name).count() as f64
}

fn absolute(sight: &Sight<'_>, option: usize) -> f64 {
    const ABSOLUTE: [&str; 10] = [
        "always",
        "never",
        "every",
        "everybody",
        "nobody",
        "none",
        "only",
        "entirely",
        "completely",
        "nothing",
    ];
    sight.words(option).iter().filter(|word| ABSOLUTE.contains(&word.as_str())).count() as f64
}

/// How far the only figure of an option is from that of the next; nothing where one has none.
fn room(sight: &Sight<'_>, option: usize) -> f64 {
    let Some(figures) = (0..sight.options())
        .map(|option| figure(sight.option(option)))
        .collect::<Option<Vec<f64>>>()
    else {
        return 0.0;
    };
    let others = figures.iter().enumerate().filter(|(other, _)| *other != option);
    others.map(|(_, other)| (other - figures[option]).abs()).fold(f64::INFINITY, f64::min)
}

/// The figure in an option that has one and no more, as in "1,200 tons".
fn figure(option: &str) -> Option<f64> {
    let mut figures = option.split_whitespace().filter(|word| word.contains(char::is_numeric));
    let figure = figures.next().filter(|_| figures.next().is_none())?;
    figure.chars().filter(char::is_ascii_digit).collect::<String>().parse().ok()
}

/// How far the length of an option is from the mean of all.
fn odd_length(sight: &Sight<'_>, option: usize) -> f64 {
    let all = 0..sight.options();
    let mean = all.map(|option| long(sight, option)).sum::<f64>() / sight.options() as f64;
    (long(sight, option) - mean).abs()
}

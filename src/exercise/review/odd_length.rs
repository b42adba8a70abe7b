//! A right answer that is much longer or shorter than every wrong one is told by its length.

use super::Reviewed;
use super::by_hand::{ByHand, by_hand};
use crate::diagnostic::Diagnostic;
use crate::text::length;

/// An answer this much longer or shorter than every other stands out,
const OUTSTANDING: f64 = 1.5;

/// if it does so by so many characters.
const FEWEST_CHARACTERS: usize = 10;

pub fn check(reviewed: &Reviewed<'_>) -> Vec<Diagnostic> {
    let tell = |asked: ByHand<'_>| {
        let message = format!("the right answer is far {} than every wrong one", odd(&asked)?);
        Some(
            Diagnostic::warning("odd-length", asked.place("wrong", reviewed), message)
                .help("make one of the wrong answers as long or as short"),
        )
    };
    by_hand(reviewed).filter_map(tell).collect()
}

fn odd(asked: &ByHand<'_>) -> Option<&'static str> {
    let right = length(&asked.ask.a);
    let wrong = || asked.ask.wrong.iter().map(|wrong| length(wrong));
    let (shortest, longest) = (wrong().min()?, wrong().max()?);
    let outstands = |long: usize, short: usize| {
        long >= short + FEWEST_CHARACTERS && long as f64 >= OUTSTANDING * short as f64
    };
    if outstands(right, longest) {
        Some("longer")
    } else {
        outstands(shortest, right).then_some("shorter")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::exercise::review::tests::options;

    #[test]
    fn a_right_answer_is_about_as_long_as_the_others() {
        assert_eq!(options(check, "dust", r#""sand", "a layer of ice""#), "");
        assert_eq!(
            options(check, "a capsule with room for three people", r#""a boat", "a raft""#),
            "the right answer is far longer than every wrong one | make one of the wrong answers as \
             long or as short"
        );
        assert_eq!(
            options(check, "dust", r#""a layer of thin ice", "a great deal of sand""#),
            "the right answer is far shorter than every wrong one | make one of the wrong answers as \
             long or as short"
        );
    }
}

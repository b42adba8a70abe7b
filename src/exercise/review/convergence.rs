//! Wrong answers made by changing the right one point at it: it shares most with them all.
//!
//! The other way round is as bad: an answer that shares nothing with the others is no variation
//! of them.

use super::Reviewed;
use super::by_hand::{ByHand, by_hand};
use crate::diagnostic::Diagnostic;
use crate::exercise::reading::{Speech, Word};

/// Of two wrong answers nobody can tell which word they have in common.
const FEWEST_WRONG: usize = 3;

pub fn check(reviewed: &Reviewed<'_>) -> Vec<Diagnostic> {
    let Some(speech) = Speech::of(&reviewed.deck.lang) else { return Vec::new() };
    let tell = |asked: ByHand<'_>| {
        let (message, help) = odd(&asked, speech)?;
        let span = asked.place("wrong", reviewed);
        Some(Diagnostic::warning("convergence", span, message).help(help))
    };
    by_hand(reviewed).filter_map(tell).collect()
}

/// What gives the right answer away, and what to do.
fn odd(asked: &ByHand<'_>, speech: Speech) -> Option<(&'static str, &'static str)> {
    let options: Vec<&[Word]> =
        std::iter::once(&asked.right).chain(&asked.wrong).map(Vec::as_slice).collect();
    let (right, of_right) = shared(&options, 0, speech);
    let wrong: Vec<(usize, usize)> =
        (1..options.len()).map(|at| shared(&options, at, speech)).collect();
    let most = wrong.iter().map(|(shared, _)| *shared).max()?;
    let fewest = wrong.iter().map(|(shared, _)| *shared).min()?;
    let each_has_its_own = wrong.iter().all(|(shared, all)| shared < all);
    if asked.wrong.len() >= FEWEST_WRONG && right == of_right && right > most && each_has_its_own {
        return Some((
            "every word of the right answer stands in a wrong one too, and of no other",
            "let the wrong answers share words with one another as well",
        ));
    }
    (right == 0 && fewest > 0).then_some((
        "the wrong answers share words with one another, and the right one with none",
        "let the right answer share them too, or the wrong ones differ",
    ))
}

/// How many telling words of an option stand in another one, and how many it has.
fn shared(options: &[&[Word]], at: usize, speech: Speech) -> (usize, usize) {
    let telling = || options[at].iter().filter(|word| speech.is_telling(word));
    let has = |option: &[Word], word: &Word| option.iter().any(|other| other.is_like(word));
    let is_shared = |word: &&Word| {
        options.iter().enumerate().any(|(other, option)| other != at && has(option, word))
    };
    (telling().filter(is_shared).count(), telling().count())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::exercise::review::tests::options;

    #[test]
    fn the_right_answer_shares_neither_most_nor_least() {
        for (a, wrong) in [
            ("a lunar module", r#""a command module", "a service module", "a rover""#),
            ("20 July 1969", r#""19 July 1969", "21 July 1969""#),
            ("on a plain", r#""on a hill", "at the foot of a mountain", "in a valley""#),
            ("red and blue", r#""red and green", "green and white", "blue and white""#),
        ] {
            assert_eq!(options(check, a, wrong), "", "{a}");
        }
        assert_eq!(
            options(
                check,
                "red and blue",
                r#""red and green", "blue and white", "black and grey""#
            ),
            "every word of the right answer stands in a wrong one too, and of no other | let the \
             wrong answers share words with one another as well"
        );
        assert_eq!(
            options(check, "by parachute", r#""by small boat", "by large boat""#),
            "the wrong answers share words with one another, and the right one with none | let the \
             right answer share them too, or the wrong ones differ"
        );
    }
}

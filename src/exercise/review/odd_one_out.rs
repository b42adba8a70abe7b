//! Options written by hand look alike, so that none of them can be chosen or ruled out by its
//! looks: length, first word, sweeping words, and what it shares with the others.

use super::Reviewed;
use super::by_hand::{ByHand, by_hand};
use crate::diagnostic::Diagnostic;
use crate::exercise::language::{Known, wording};
use crate::exercise::reading::{Speech, Word};
use crate::text::length;

/// An answer this much longer or shorter than every other stands out,
const OUTSTANDING: f64 = 1.5;

/// if it does so by so many characters.
const FEWEST_CHARACTERS: usize = 10;

pub fn check(reviewed: &Reviewed<'_>) -> Vec<Diagnostic> {
    let speech = Speech::of(&reviewed.deck.lang);
    let known = wording(&reviewed.deck.lang).known();
    let mut found = Vec::new();
    for asked in by_hand(reviewed) {
        let odd = by_length(&asked)
            .or_else(|| by_opening(&asked, known))
            .or_else(|| speech.and_then(|speech| by_sweep(&asked, speech)))
            .or_else(|| speech.and_then(|speech| by_company(&asked, speech)));
        found.extend(odd.map(|Odd { code, message, help }| {
            Diagnostic::warning(code, asked.place("wrong", reviewed), message).help(help)
        }));
    }
    found
}

/// How the right answer can be told without knowing it.
struct Odd {
    code: &'static str,
    message: String,
    help: &'static str,
}

fn by_length(asked: &ByHand<'_>) -> Option<Odd> {
    let right = length(&asked.ask.a);
    let wrong = || asked.ask.wrong.iter().map(|wrong| length(wrong));
    let (shortest, longest) = (wrong().min()?, wrong().max()?);
    let outstands = |long: usize, short: usize| {
        long >= short + FEWEST_CHARACTERS && long as f64 >= OUTSTANDING * short as f64
    };
    let word = if outstands(right, longest) {
        "longer"
    } else if outstands(shortest, right) {
        "shorter"
    } else {
        return None;
    };
    Some(Odd {
        code: "odd-length",
        message: format!("the right answer is far {word} than every wrong one"),
        help: "make one of the wrong answers as long or as short",
    })
}

/// What an option begins with.
#[derive(PartialEq, Eq)]
enum Opening {
    Article,
    Quotation,
    Number,
    Name,
    Plain,
}

fn by_opening(asked: &ByHand<'_>, known: &Known) -> Option<Odd> {
    let opening = |option: &[Word]| {
        let first = option.first()?;
        // A name may have an article of its own: `the United States`.
        let is_name = option.get(1).is_some_and(|second| second.is_capital);
        Some(if known.is_article(&first.folded) && !is_name {
            Opening::Article
        } else if first.is_quoted {
            Opening::Quotation
        } else if first.is_figures() || known.counts.iter().any(|(word, _)| *word == first.folded) {
            Opening::Number
        } else if first.is_capital || known.is_article(&first.folded) {
            Opening::Name
        } else {
            Opening::Plain
        })
    };
    let right = opening(&asked.right)?;
    let wrong: Vec<Opening> = asked.wrong.iter().filter_map(|wrong| opening(wrong)).collect();
    let first = wrong.first()?;
    let is_odd =
        wrong.len() == asked.wrong.len() && right != *first && wrong.iter().all(|w| w == first);
    let begins = match right {
        Opening::Article => "begins with an article",
        Opening::Quotation => "is a quotation",
        Opening::Number => "begins with a number",
        Opening::Name => "begins with a capital",
        Opening::Plain => "begins otherwise",
    };
    is_odd.then(|| Odd {
        code: "odd-opening",
        message: format!("of the answers the right one alone {begins}"),
        help: "word all answers alike, so that each fits the question",
    })
}

fn by_sweep(asked: &ByHand<'_>, speech: Speech) -> Option<Odd> {
    let sweeping = |option: &[Word]| option.iter().find(|word| speech.is_sweeping(word)).cloned();
    if sweeping(&asked.right).is_some() {
        return None;
    }
    let word = asked.wrong.iter().find_map(|wrong| sweeping(wrong))?;
    Some(Odd {
        code: "sweeping-word",
        message: format!("a wrong answer says `{}`, which is seldom right", word.text),
        help: "say it without, or let the right answer be as sweeping",
    })
}

/// The right answer shares the words of all others, as the model they were made from; or it is
/// the only one that shares none.
fn by_company(asked: &ByHand<'_>, speech: Speech) -> Option<Odd> {
    let options: Vec<&[Word]> =
        std::iter::once(&asked.right).chain(&asked.wrong).map(Vec::as_slice).collect();
    let shared = |at: usize| {
        let mut telling = options[at].iter().filter(|word| speech.is_telling(word));
        let has = |other: usize, word: &Word| options[other].iter().any(|w| w.is_like(word));
        let is_shared =
            |word: &&Word| (0..options.len()).any(|other| other != at && has(other, word));
        let all = options[at].iter().filter(|word| speech.is_telling(word)).count();
        (telling.by_ref().filter(is_shared).count(), all)
    };
    let (right, of_right) = shared(0);
    let wrong: Vec<(usize, usize)> = (1..options.len()).map(shared).collect();
    let most = wrong.iter().map(|(shared, _)| *shared).max()?;
    let fewest = wrong.iter().map(|(shared, _)| *shared).min()?;
    let own = wrong.iter().all(|(shared, all)| shared < all);
    if right == of_right && right > most && own && asked.wrong.len() > 2 {
        return Some(Odd {
            code: "convergence",
            message: "every word of the right answer stands in a wrong one too, and of no other"
                .to_owned(),
            help: "let the wrong answers share words with one another as well",
        });
    }
    (right == 0 && fewest > 0).then(|| Odd {
        code: "convergence",
        message: "the wrong answers share words with one another, and the right one with none"
            .to_owned(),
        help: "let the right answer share them too, or the wrong ones differ",
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::exercise::review::tests::found;

    #[track_caller]
    fn assert_found(a: &str, wrong: &str, expected: &str) {
        let note = "[note.n]\ncite.log = \"¶1\"\nask = [{ q = \"What was it?\"";
        let found = found(check, &format!("{note}, a = \"{a}\", wrong = [{wrong}] }}]\n"));
        let told: Vec<&str> = found.iter().filter_map(|told| told.split("]: ").nth(1)).collect();
        assert_eq!(told.join("\n"), expected);
    }

    #[test]
    fn options_that_look_alike_are_left_alone() {
        for (a, wrong) in [
            ("a lunar module", r#""a command module", "a service module", "a rover""#),
            ("20 July 1969", r#""19 July 1969", "21 July 1969""#),
            ("on a plain", r#""on a hill", "at the foot of a mountain", "in a valley""#),
            ("all of them", r#""none of them", "half of them""#),
            ("the United States", r#""Australia", "Spain""#),
            ("red and blue", r#""red and green", "green and white", "blue and white""#),
        ] {
            assert_found(a, wrong, "");
        }
    }

    #[test]
    fn the_odd_one_out_is_told() {
        assert_found(
            "a capsule with room for three people",
            r#""a boat", "a raft""#,
            "the right answer is far longer than every wrong one | make one of the wrong answers as \
             long or as short",
        );
        assert_found(
            "dust",
            r#""a stone", "a crater""#,
            "of the answers the right one alone begins otherwise | word all answers alike, so that \
             each fits the question",
        );
        assert_found(
            "on the plain",
            r#""nowhere at all", "in a valley""#,
            "a wrong answer says `all`, which is seldom right | say it without, or let the right \
             answer be as sweeping",
        );
        assert_found(
            "red and blue",
            r#""red and green", "blue and white", "black and yellow""#,
            "every word of the right answer stands in a wrong one too, and of no other | let the \
             wrong answers share words with one another as well",
        );
        assert_found(
            "by parachute",
            r#""by small boat", "by large boat""#,
            "the wrong answers share words with one another, and the right one with none | let the \
             right answer share them too, or the wrong ones differ",
        );
    }
}

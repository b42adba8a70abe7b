//! A right answer that alone begins with an article, a number or a capital is told by that.

use super::Reviewed;
use super::by_hand::{ByHand, by_hand};
use crate::diagnostic::Diagnostic;
use crate::exercise::language::{Known, wording};
use crate::exercise::reading::Word;

pub fn check(reviewed: &Reviewed<'_>) -> Vec<Diagnostic> {
    let known = wording(&reviewed.deck.lang).known();
    let tell = |asked: ByHand<'_>| {
        let message = format!("of the answers the right one alone {}", odd(&asked, known)?.words());
        Some(
            Diagnostic::warning("odd-opening", asked.place("wrong", reviewed), message)
                .help("word all answers alike, so that each fits the question"),
        )
    };
    by_hand(reviewed).filter_map(tell).collect()
}

/// What an option begins with.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Opening {
    Article,
    Quotation,
    Number,
    Name,
    Plain,
}

impl Opening {
    fn of(option: &[Word], known: &Known) -> Option<Self> {
        let first = option.first()?;
        // A name may have an article of its own: `the United States`.
        let is_name = option.get(1).is_some_and(|second| second.is_capital);
        let is_article = known.is_article(&first.folded);
        Some(if is_article && !is_name {
            Self::Article
        } else if first.is_quoted {
            Self::Quotation
        } else if first.is_figures() || known.counts.iter().any(|(word, _)| *word == first.folded) {
            Self::Number
        } else if first.is_capital || is_article {
            Self::Name
        } else {
            Self::Plain
        })
    }

    fn words(self) -> &'static str {
        match self {
            Self::Article => "begins with an article",
            Self::Quotation => "is a quotation",
            Self::Number => "begins with a number",
            Self::Name => "begins with a capital",
            Self::Plain => "begins otherwise",
        }
    }
}

/// How the right answer begins, where all wrong ones begin otherwise and alike.
fn odd(asked: &ByHand<'_>, known: &Known) -> Option<Opening> {
    let right = Opening::of(&asked.right, known)?;
    let first = Opening::of(asked.wrong.first()?, known)?;
    let are_alike = asked.wrong.iter().all(|wrong| Opening::of(wrong, known) == Some(first));
    (right != first && are_alike).then_some(right)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::exercise::review::tests::options;

    #[test]
    fn all_answers_begin_alike_or_each_otherwise() {
        assert_eq!(options(check, "the United States", r#""Australia", "Spain""#), "");
        assert_eq!(options(check, "dust", r#""a stone", "sand""#), "");
        assert_eq!(
            options(check, "dust", r#""a stone", "a crater""#),
            "of the answers the right one alone begins otherwise | word all answers alike, so that \
             each fits the question"
        );
    }
}

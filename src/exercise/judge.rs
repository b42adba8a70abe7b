//! Whether a typed answer is right.

use super::model::Exercise;
use crate::deck::Deck;

/// What became of a typed answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verdict {
    Right,
    /// Right but for its spelling; `meant` is the accepted form it was taken for.
    RightWithTypo {
        meant: String,
    },
    /// Right as far as it goes: a coarser date than was asked.
    Half {
        missing: Missing,
    },
    /// Exactly somebody or something else of the deck, by this name.
    Confused {
        with: String,
    },
    Wrong,
}

/// What a half-right answer lacks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Missing {
    Year,
    Month,
    Day,
}

/// Judges `typed` against the answer of `exercise`; meaningful where [`Exercise::typed`] holds.
pub fn judge(deck: &Deck, exercise: &Exercise, typed: &str) -> Verdict {
    let _ = (deck, exercise, typed);
    todo!("contract only")
}

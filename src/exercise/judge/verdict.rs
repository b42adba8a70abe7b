//! What can become of a typed answer, and why, as data: the words stand with the faces.

use crate::deck::EntityId;

/// What became of a typed answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verdict {
    Right,
    /// Right but for its spelling; `meant` is the accepted form it was taken for.
    RightWithTypo {
        meant: String,
    },
    /// Right as far as it goes.
    Half(Half),
    Wrong(Why),
}

/// What a half-right answer lacks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Half {
    /// A coarser date than was asked.
    Date(Missing),
    /// One report names it so; another, whose name is the answer, is more exact.
    LessExact,
    /// Some of a list; `beside` is what does not belong to it.
    Some { missing: Vec<String>, beside: Vec<String> },
}

/// The part that a coarse date leaves out first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Missing {
    Year,
    Month,
    Day,
}

/// Why an answer is wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Why {
    /// Nothing that could be judged was typed.
    Nothing,
    /// Longer than any answer of a deck.
    TooLong,
    /// Exactly somebody or something else of the deck: a confusion.
    Else(Else),
    /// A name that several of the deck bear, the one asked for among them, by their full names.
    Which(Vec<String>),
    /// A first name alone does not say who.
    FirstName,
    /// Like the answer, but with more slips than a name or word of its length may have.
    Slips { meant: String, slips: usize, allowed: usize },
    /// Spelt like the answer, but no nearer to it than to this other name.
    AsNear(String),
    /// Not to be read as what was asked for.
    Unread(Measure),
    /// Read, and too early or late, too few or many, too short or long.
    Off(Measure, Side),
    /// A list without any of its members.
    NoMember,
    /// Nothing like the answer.
    Other,
}

/// What can lie below or above the answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Measure {
    Date,
    Number,
    Span,
}

/// On which side of the answer something lies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    Below,
    Above,
}

/// Whom an answer was taken for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Else {
    pub id: EntityId,
    pub name: String,
}

impl Verdict {
    /// Whom the learner took the answer for, where it was exactly somebody or something else.
    pub fn confused_with(&self) -> Option<&EntityId> {
        match self {
            Self::Wrong(Why::Else(other)) => Some(&other.id),
            _ => None,
        }
    }
}

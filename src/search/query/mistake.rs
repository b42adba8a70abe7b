//! What is wrong with a query, as data: the window words it in its language, the command line in
//! English as here.

use std::ops::Range;

use super::{LONGEST_QUERY, MOST_TERMS, field::Field, read::DEEPEST};
use crate::deck::WhenError;
use crate::diagnostic::Diagnostic;

/// Something that is wrong with a query, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    pub span: Range<usize>,
    pub mistake: Mistake,
}

/// What can be wrong. What is not understood is not looked for; what is only doubtful is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Mistake {
    TooLong,
    TooManyTerms,
    TooDeep,
    /// No such field; the one that is likely meant.
    UnknownField {
        name: String,
        meant: Option<String>,
    },
    /// Nothing stands after a field; what might.
    EmptyField {
        name: String,
        example: &'static str,
    },
    /// Nothing but marks.
    NoWords {
        typed: String,
    },
    /// No such word after `is:`; the words there are, and the one that is likely meant.
    UnknownState {
        typed: String,
        known: Vec<String>,
        meant: Option<String>,
    },
    /// No such kind of fact.
    UnknownKind {
        typed: String,
        known: Vec<String>,
        meant: Option<String>,
    },
    BadDate {
        typed: String,
        why: BadDate,
    },
    OpenQuote,
    OpenBracket,
    StrayBracket,
    DanglingOr,
}

/// Why a time is not read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum BadDate {
    #[error(transparent)]
    When(#[from] WhenError),
    #[error("the calendar ends there")]
    CalendarEnds,
}

impl Problem {
    /// Whether something was not looked for because of it.
    pub fn is_error(&self) -> bool {
        !matches!(
            self.mistake,
            Mistake::OpenQuote | Mistake::OpenBracket | Mistake::StrayBracket | Mistake::DanglingOr
        )
    }

    /// The same in English, to be drawn under the query.
    pub fn diagnostic(&self) -> Diagnostic {
        let (code, message, help) = self.mistake.words();
        let make = if self.is_error() { Diagnostic::error } else { Diagnostic::warning };
        make(code, self.span.clone(), message).help(help)
    }
}

impl Mistake {
    /// Its name, what is wrong, and what to do.
    fn words(&self) -> (&'static str, String, String) {
        let plain = |code, message: &str, help: &str| (code, message.to_owned(), help.to_owned());
        match self {
            Self::TooLong => (
                "query-too-long",
                format!("a query has at most {LONGEST_QUERY} characters"),
                "the rest was not read: look for fewer words".to_owned(),
            ),
            Self::TooManyTerms => (
                "too-many-terms",
                format!("a query has at most {MOST_TERMS} words and fields"),
                "this one and those after it were not looked for".to_owned(),
            ),
            Self::TooDeep => (
                "too-deep",
                format!("more than {DEEPEST} brackets inside one another"),
                "nothing from here on was looked for".to_owned(),
            ),
            Self::UnknownField { name, meant } => (
                "unknown-field",
                format!("there is no field `{name}:`"),
                meant.as_ref().map_or_else(
                    || {
                        let fields = list(Field::words());
                        format!("there are {fields}; to look for the words themselves, quote them")
                    },
                    |meant| format!("did you mean `{meant}:`?"),
                ),
            ),
            Self::EmptyField { name, example } => (
                "empty-field",
                format!("nothing stands after `{name}:`"),
                format!("write what to look for right behind the colon: `{example}`"),
            ),
            Self::NoWords { typed } => (
                "no-words",
                format!("there is no letter or figure in `{typed}`"),
                "marks are not looked for: write a word".to_owned(),
            ),
            Self::UnknownState { typed, known, meant } => {
                let message = format!("there is no word after `is:` `{typed}`");
                ("unknown-word", message, known_or_meant(known, meant.as_deref()))
            }
            Self::UnknownKind { typed, known, meant } => {
                let message = format!("there is no kind of fact `{typed}`");
                ("unknown-word", message, known_or_meant(known, meant.as_deref()))
            }
            Self::BadDate { typed, why } => (
                "bad-date",
                format!("`{typed}` is not read as a time: {why}"),
                "also `2025-09..2026-02`, `<2025-10` or `>=2025-10`".to_owned(),
            ),
            Self::OpenQuote => plain(
                "open-quote",
                "this quotation is never closed",
                "close it with `\"`; until then everything behind it belongs to it",
            ),
            Self::OpenBracket => plain(
                "open-bracket",
                "this bracket is never closed",
                "close it with `)`; until then everything behind it is inside",
            ),
            Self::StrayBracket => plain(
                "stray-bracket",
                "this bracket closes nothing",
                "take it away, or open one before it",
            ),
            Self::DanglingOr => plain(
                "dangling-or",
                "`or` stands between two things",
                "write something on either side, or quote the word: `\"or\"`",
            ),
        }
    }
}

fn known_or_meant(known: &[String], meant: Option<&str>) -> String {
    meant.map_or_else(
        || format!("there are {}", list(known.iter().map(String::as_str))),
        |meant| format!("did you mean `{meant}`?"),
    )
}

fn list<'w>(words: impl IntoIterator<Item = &'w str>) -> String {
    let quoted: Vec<String> = words.into_iter().map(|word| format!("`{word}`")).collect();
    quoted.join(", ")
}

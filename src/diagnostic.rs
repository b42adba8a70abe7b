//! Trouble in the user's text, as plain data: what, where, and what to do.
//!
//! A diagnostic knows byte ranges of a file; it is drawn by [`Diagnostic::render`]
//! with the text at hand. It must not know what a deck is, nor print anything.

mod render;

use std::ops::Range;

/// How much a diagnostic matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// Worth knowing; everything still works.
    Warning,
    /// The part it points at is left out until it is mended.
    Error,
}

/// One problem in a text, with its place and its remedy.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    pub severity: Severity,
    /// A permanent name such as `unknown-key`, for scripts and for looking it up.
    pub code: &'static str,
    /// One sentence without a full stop: what is wrong, in the user's words.
    pub message: String,
    /// The bytes of the file the problem is about; empty ranges mark a place between two bytes.
    pub span: Range<usize>,
    /// What to do about it, where that can be said.
    pub help: Option<String>,
}

impl Diagnostic {
    /// An error with the given code, place and words.
    pub fn error(code: &'static str, span: Range<usize>, message: impl Into<String>) -> Self {
        Self { severity: Severity::Error, code, message: message.into(), span, help: None }
    }

    /// A warning with the given code, place and words.
    pub fn warning(code: &'static str, span: Range<usize>, message: impl Into<String>) -> Self {
        Self { severity: Severity::Warning, ..Self::error(code, span, message) }
    }

    /// The same diagnostic with a remedy.
    #[must_use]
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }

    /// Whether this is an error rather than a warning.
    pub fn is_error(&self) -> bool {
        self.severity == Severity::Error
    }
}

/// A place in a text as people count: line and column from 1, columns in characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    pub line: usize,
    pub column: usize,
}

impl Place {
    /// The place of a byte offset in `text`. Offsets past the end, or inside a
    /// character, count as the nearest character boundary before them. A byte-order
    /// mark takes no column.
    pub fn of(offset: usize, text: &str) -> Self {
        let mut end = offset.min(text.len());
        while !text.is_char_boundary(end) {
            end -= 1;
        }
        let before = &text[..end];
        let start = before.rfind('\n').map_or(0, |at| at + 1);
        Self {
            line: before.matches('\n').count() + 1,
            column: before[start..].trim_start_matches('\u{feff}').chars().count() + 1,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_are_counted_in_characters_from_one() {
        let text = "\u{feff}a\r\né = 1\n";
        let at = |offset| {
            let place = Place::of(offset, text);
            (place.line, place.column)
        };
        assert_eq!(at(0), (1, 1));
        assert_eq!(at(3), (1, 1));
        assert_eq!(at(4), (1, 2));
        assert_eq!(at(6), (2, 1));
        assert_eq!(at(7), (2, 1), "the middle of é is é");
        assert_eq!(at(8), (2, 2));
        assert_eq!(at(999), (3, 1));
    }
}

//! Templates: texts with `{names}`, each checked at its own place inside the text.

use std::ops::Range;

use toml::de::DeValue;

use super::reading::Reading;
use super::table::Field;
use crate::deck::template::{Piece, Template, TemplateErrorKind};
use crate::diagnostic::Diagnostic;

/// What a template may hold beside words and names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Holds {
    Names,
    Words,
    Count,
    Gaps,
}

impl Reading<'_> {
    /// A template whose names are known.
    pub fn expect_template(&mut self, field: &Field<'_>, holds: Holds) -> Option<Template> {
        let text = self.expect_text(field)?;
        let pieces = match Template::parse_placed(text) {
            Ok(pieces) => pieces,
            Err(errors) => {
                for error in errors {
                    let span = self.inside(field, error.span);
                    let help = match (&error.kind, holds) {
                        (TemplateErrorKind::Gap, Holds::Gaps) => {
                            "write it like `[7 January 2026|date]`".to_owned()
                        }
                        (TemplateErrorKind::Gap, _) => {
                            "for brackets on the card write `[[` and `]]`".to_owned()
                        }
                        (TemplateErrorKind::Unopened(c) | TemplateErrorKind::Unclosed(c), _) => {
                            format!("for the sign itself write it twice: `{c}{c}`")
                        }
                        (TemplateErrorKind::Nested, Holds::Gaps) => {
                            "in a gap write the name itself: `[Gustavo Petro|who]`".to_owned()
                        }
                        (TemplateErrorKind::Nested, _) => {
                            "close the first before the second begins".to_owned()
                        }
                        (TemplateErrorKind::NotAName(_), _) => {
                            "in braces stands the id of a name: `{petro}`".to_owned()
                        }
                    };
                    self.problems.lose(
                        Diagnostic::error("bad-template", span, error.kind.to_string()).help(help),
                    );
                }
                return None;
            }
        };
        let losses = self.problems.losses();
        for (piece, span) in &pieces {
            self.expect_piece(field, piece, span, holds);
        }
        let pieces = pieces.into_iter().map(|(piece, _)| piece).collect();
        (self.problems.losses() == losses).then_some(Template { pieces })
    }

    fn expect_piece(
        &mut self,
        field: &Field<'_>,
        piece: &Piece,
        span: &Range<usize>,
        holds: Holds,
    ) {
        let (what, place) = match piece {
            Piece::Text(_) => return,
            Piece::Entity(id) => {
                let span = self.inside(field, span.start + 1..span.end - 1);
                self.expect_entity_id(id.as_str(), span);
                return;
            }
            Piece::Words if holds == Holds::Words => return,
            Piece::Count(_) if holds == Holds::Count => return,
            Piece::Gap { .. } if holds == Holds::Gaps => return,
            Piece::Words => ("`{words}`", "in the `did` of a quote"),
            Piece::Count(_) => ("`{n|…}`", "in the `did` of a number"),
            Piece::Gap { .. } => ("a gap", "in the `text` of a cloze"),
        };
        let message = format!("{what} means nothing in `{}`", field.key);
        let span = self.inside(field, span.clone());
        self.problems.lose(
            Diagnostic::error("misplaced-piece", span, message)
                .help(format!("it stands only {place}")),
        );
    }

    /// The place in the file of some bytes of a text. A text with escapes in it does not
    /// stand in the file letter by letter; then the place is that of the whole text.
    pub fn inside(&self, field: &Field<'_>, bytes: Range<usize>) -> Range<usize> {
        let DeValue::String(text) = field.value else { return field.span.clone() };
        let written = self.text.get(field.span.clone()).unwrap_or_default();
        let quotes = written.len().saturating_sub(text.len()) / 2;
        let start = field.span.start + quotes;
        if self.text.get(start..start + text.len()) == Some(text) {
            start + bytes.start..start + bytes.end
        } else {
            field.span.clone()
        }
    }
}

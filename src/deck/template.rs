//! Text with names in it: `revoke {petro}'s visa`, `block {n|US deportation flights}`,
//! `call {petro} a “{words}”`, `spoke [by phone|how]`.

use std::fmt;
use std::ops::Range;

use thin_vec::ThinVec;

use super::id::EntityId;

/// A text whose names are references, so that each is shown in the form its place needs.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Default)]
pub struct Template {
    pub pieces: ThinVec<Piece>,
}

/// A stretch of a template.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Piece {
    /// Words as they stand. Never empty, never two in a row.
    Text(String),
    /// `{petro}`: a name.
    Entity(EntityId),
    /// `{words}`: the quoted words of the fact.
    Words,
    /// `{n|US deportation flights}`: the number of the fact, with what it counts.
    Count(String),
    /// `[by phone|how]`: words to be asked for, with what kind of thing they are.
    Gap { answer: String, label: String },
}

/// What is wrong with a template, and which bytes of its text are meant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TemplateError {
    pub span: Range<usize>,
    pub kind: TemplateErrorKind,
}

/// The ways a template can be broken.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum TemplateErrorKind {
    #[error("`{0}` is never closed")]
    Unclosed(char),
    #[error("`{0}` closes nothing")]
    Unopened(char),
    #[error("`{{{0}}}` is not a name")]
    NotAName(String),
    #[error("a gap is written `[answer|kind of thing]`")]
    Gap,
    #[error("one bracket stands inside another")]
    Nested,
}

impl Template {
    /// Reads a template. `{{`, `}}`, `[[` and `]]` stand for the brackets themselves.
    ///
    /// # Errors
    /// Every broken bracket is reported, with its bytes in `text`.
    pub fn parse(text: &str) -> Result<Self, Vec<TemplateError>> {
        let pieces = Self::parse_placed(text)?;
        Ok(Self { pieces: pieces.into_iter().map(|(piece, _)| piece).collect() })
    }

    /// Reads a template, with the bytes of `text` that each piece comes from.
    ///
    /// # Errors
    /// As for [`Template::parse`].
    pub fn parse_placed(text: &str) -> Result<Vec<(Piece, Range<usize>)>, Vec<TemplateError>> {
        let mut errors = Vec::new();
        let mut pieces = Vec::new();
        let mut words = String::new();
        let mut words_from = 0;
        let mut at = 0;
        while let Some(c) = text[at..].chars().next() {
            let rest = &text[at..];
            let close = match c {
                '{' => '}',
                '[' => ']',
                '}' | ']' => {
                    if rest[1..].starts_with(c) {
                        at += 1;
                    } else {
                        errors.push(TemplateError {
                            span: at..at + 1,
                            kind: TemplateErrorKind::Unopened(c),
                        });
                    }
                    words.push(c);
                    at += 1;
                    continue;
                }
                _ => {
                    words.push(c);
                    at += c.len_utf8();
                    continue;
                }
            };
            if rest[1..].starts_with(c) {
                words.push(c);
                at += 2;
                continue;
            }
            let Some(length) = rest.find(close) else {
                errors.push(TemplateError {
                    span: at..text.len(),
                    kind: TemplateErrorKind::Unclosed(c),
                });
                break;
            };
            let span = at..at + length + 1;
            let inside = &rest[1..length];
            at = span.end;
            match piece(c, inside) {
                Ok(piece) => {
                    if !words.is_empty() {
                        let words = Piece::Text(std::mem::take(&mut words));
                        pieces.push((words, words_from..span.start));
                    }
                    words_from = span.end;
                    pieces.push((piece, span));
                }
                Err(kind) => errors.push(TemplateError { span, kind }),
            }
        }
        if !words.is_empty() {
            pieces.push((Piece::Text(words), words_from..text.len()));
        }
        if errors.is_empty() { Ok(pieces) } else { Err(errors) }
    }

    /// The names it mentions, in order.
    pub fn entities(&self) -> impl Iterator<Item = &EntityId> {
        self.pieces.iter().filter_map(|piece| match piece {
            Piece::Entity(id) => Some(id),
            _ => None,
        })
    }

    /// Whether it holds a piece of this kind.
    pub fn has(&self, test: impl Fn(&Piece) -> bool) -> bool {
        self.pieces.iter().any(test)
    }
}

fn piece(open: char, inside: &str) -> Result<Piece, TemplateErrorKind> {
    if inside.contains(['[', ']', '{', '}']) {
        return Err(TemplateErrorKind::Nested);
    }
    if open == '[' {
        return match inside.split_once('|') {
            Some((answer, label)) if !answer.trim().is_empty() && !label.trim().is_empty() => {
                Ok(Piece::Gap { answer: answer.trim().to_owned(), label: label.trim().to_owned() })
            }
            _ => Err(TemplateErrorKind::Gap),
        };
    }
    if inside == "words" {
        return Ok(Piece::Words);
    }
    if let Some(counted) = inside.strip_prefix("n|")
        && !counted.trim().is_empty()
    {
        return Ok(Piece::Count(counted.trim().to_owned()));
    }
    EntityId::new(inside)
        .map(Piece::Entity)
        .ok_or_else(|| TemplateErrorKind::NotAName(inside.to_owned()))
}

/// Written as in the deck file: the inverse of reading.
impl fmt::Display for Template {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for piece in &self.pieces {
            match piece {
                Piece::Text(text) => {
                    for c in text.chars() {
                        if matches!(c, '{' | '}' | '[' | ']') {
                            write!(f, "{c}")?;
                        }
                        write!(f, "{c}")?;
                    }
                }
                Piece::Entity(id) => write!(f, "{{{id}}}")?,
                Piece::Words => f.write_str("{words}")?,
                Piece::Count(counted) => write!(f, "{{n|{counted}}}")?,
                Piece::Gap { answer, label } => write!(f, "[{answer}|{label}]")?,
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn templates_read_back_as_written() {
        for text in [
            "",
            "revoke {petro}'s visa",
            "call {petro} a “{words}”",
            "block {n|US deportation flights}",
            "On [7 January 2026|date] {trump} spoke [by phone|how].",
            "a [[sic]] and {{braces}}",
        ] {
            assert_eq!(Template::parse(text).unwrap().to_string(), text);
        }
    }

    #[test]
    fn every_broken_bracket_is_reported() {
        let errors = |text: &str| {
            let errors = Template::parse(text).unwrap_err();
            errors.iter().map(|e| format!("{:?} {}", e.span, e.kind)).collect::<Vec<_>>()
        };
        assert_eq!(
            errors("a } b {Petro} [x]"),
            [
                "2..3 `}` closes nothing",
                "6..13 `{Petro}` is not a name",
                "14..17 a gap is written `[answer|kind of thing]`",
            ]
        );
        assert_eq!(errors("é {petro"), ["3..9 `{` is never closed"]);
        assert_eq!(errors("[{petro}|who]"), ["0..13 one bracket stands inside another"]);
    }
}

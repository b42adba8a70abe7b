//! Reads one word, phrase or field of a query.

use std::ops::Range;

use super::cut::{Ending, Typed};
use super::field::{Field, Is, kind};
use super::{Pattern, Term, dates};
use crate::deck::FactKind;
use crate::diagnostic::Diagnostic;
use crate::search::words::words;
use crate::text::did_you_mean;

/// The term, and a doubt about it where there is one.
///
/// # Errors
/// Why it cannot be looked for.
pub(super) fn read(
    typed: &Typed<'_>,
    span: &Range<usize>,
    is_last: bool,
) -> Result<(Term, Option<Diagnostic>), Diagnostic> {
    let field = typed.field.map(|name| field(name, span)).transpose()?;
    if let Some(field) = field.filter(|_| typed.value.trim().is_empty()) {
        let name = typed.field.unwrap_or_default();
        return Err(Diagnostic::error(
            "empty-field",
            span.clone(),
            format!("nothing stands after `{name}:`"),
        )
        .help(format!("write what to look for right behind the colon: `{}`", field.example())));
    }
    let quote = span.start + typed.field.map_or(0, |field| field.len() + 1);
    let unclosed = (typed.ending == Ending::Unclosed).then(|| {
        Diagnostic::warning("open-quote", quote..span.end, "this quotation is never closed")
            .help("close it with `\"`; until then everything behind it belongs to it")
    });
    let pattern = || pattern(typed, span, is_last);
    let value = typed.value;
    let term =
        match field {
            None => Term::Words(pattern()?),
            Some(Field::What) => Term::What(pattern()?),
            Some(Field::Who) => Term::Who(pattern()?),
            Some(Field::Source) => Term::Source(pattern()?),
            Some(Field::Tag) => Term::Tag(pattern()?),
            Some(Field::Deck) => Term::Deck(pattern()?),
            Some(Field::When) => {
                let (first, last) = dates::days(value).map_err(|why| bad_date(typed, &why))?;
                Term::When(first, last)
            }
            Some(Field::Kind) => Term::Kind(kind(value).ok_or_else(|| {
                unknown(typed, "kind of fact", &FactKind::ALL.map(FactKind::as_str))
            })?),
            Some(Field::Is) => {
                match Is::from_word(value)
                    .ok_or_else(|| unknown(typed, "word after `is:`", &Is::words()))?
                {
                    Is::State(state) => Term::State(state),
                    Is::Quality(quality) => Term::Quality(quality),
                }
            }
        };
    Ok((term, unclosed))
}

fn field(name: &str, span: &Range<usize>) -> Result<Field, Diagnostic> {
    Field::from_word(name).ok_or_else(|| {
        let lower = name.to_ascii_lowercase();
        let help = did_you_mean(&lower, Field::words()).map_or_else(
            || {
                format!(
                    "there are {}; to look for the words themselves, quote them",
                    list(Field::words())
                )
            },
            |meant| format!("did you mean `{meant}:`?"),
        );
        let place = span.start..span.start + name.len();
        Diagnostic::error("unknown-field", place, format!("there is no field `{name}:`")).help(help)
    })
}

fn pattern(typed: &Typed<'_>, span: &Range<usize>, is_last: bool) -> Result<Pattern, Diagnostic> {
    let words = words(typed.value);
    if words.is_empty() {
        let message = format!("there is no letter or figure in `{}`", typed.value);
        return Err(Diagnostic::error("no-words", span.clone(), message)
            .help("marks are not looked for: write a word"));
    }
    let is_open = match typed.ending {
        Ending::Plain => is_last,
        Ending::Star | Ending::Unclosed => true,
        Ending::Quoted => false,
    };
    Ok(Pattern { words, is_open, typed: typed.value.to_owned() })
}

fn bad_date(typed: &Typed<'_>, why: &str) -> Diagnostic {
    let value = typed.value;
    Diagnostic::error("bad-date", place(typed), format!("`{value}` is not read as a time: {why}"))
        .help("also `2025-09..2026-02`, `<2025-10` or `>=2025-10`")
}

fn unknown(typed: &Typed<'_>, what: &str, known: &[&str]) -> Diagnostic {
    let lower = typed.value.to_lowercase();
    let help = did_you_mean(&lower, known.iter().copied()).map_or_else(
        || format!("there are {}", list(known.iter().copied())),
        |meant| format!("did you mean `{meant}`?"),
    );
    let message = format!("there is no {what} `{}`", typed.value);
    Diagnostic::error("unknown-word", place(typed), message).help(help)
}

/// Where the value stands.
fn place(typed: &Typed<'_>) -> Range<usize> {
    typed.value_at..typed.value_at + typed.value.len()
}

fn list<'w>(words: impl IntoIterator<Item = &'w str>) -> String {
    let quoted: Vec<String> = words.into_iter().map(|word| format!("`{word}`")).collect();
    quoted.join(", ")
}

//! Reads one word, phrase or field of a query.

use std::ops::Range;

use super::cut::{Ending, Typed};
use super::field::{Field, Is, kind};
use super::mistake::{BadDate, Mistake, Problem};
use super::{Pattern, Term, dates};
use crate::deck::FactKind;
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
) -> Result<(Term, Option<Problem>), Problem> {
    let field = typed.field.map(|name| field(name, span)).transpose()?;
    if let Some(field) = field.filter(|_| typed.value.trim().is_empty()) {
        let name = typed.field.unwrap_or_default().to_owned();
        let mistake = Mistake::EmptyField { name, example: field.example() };
        return Err(Problem { span: span.clone(), mistake });
    }
    let quote = span.start + typed.field.map_or(0, |field| field.len() + 1);
    let unclosed = (typed.ending == Ending::Unclosed)
        .then_some(Problem { span: quote..span.end, mistake: Mistake::OpenQuote });
    let pattern = || pattern(typed, span, is_last);
    let value = typed.value;
    let term = match field {
        None => Term::Words(pattern()?),
        Some(Field::What) => Term::What(pattern()?),
        Some(Field::Who) => Term::Who(pattern()?),
        Some(Field::Source) => Term::Source(pattern()?),
        Some(Field::Tag) => Term::Tag(pattern()?),
        Some(Field::Deck) => Term::Deck(pattern()?),
        Some(Field::When) => {
            let (first, last) = dates::days(value).map_err(|why| bad_date(typed, why))?;
            Term::When(first, last)
        }
        Some(Field::Kind) => Term::Kind(kind(value).ok_or_else(|| unknown_kind(typed))?),
        Some(Field::Is) => match Is::from_word(value).ok_or_else(|| unknown_state(typed))? {
            Is::State(state) => Term::State(state),
            Is::Quality(quality) => Term::Quality(quality),
        },
    };
    Ok((term, unclosed))
}

fn field(name: &str, span: &Range<usize>) -> Result<Field, Problem> {
    Field::from_word(name).ok_or_else(|| {
        let meant = did_you_mean(&name.to_ascii_lowercase(), Field::words()).map(str::to_owned);
        let mistake = Mistake::UnknownField { name: name.to_owned(), meant };
        Problem { span: span.start..span.start + name.len(), mistake }
    })
}

fn pattern(typed: &Typed<'_>, span: &Range<usize>, is_last: bool) -> Result<Pattern, Problem> {
    let words = words(typed.value);
    if words.is_empty() {
        let mistake = Mistake::NoWords { typed: typed.value.to_owned() };
        return Err(Problem { span: span.clone(), mistake });
    }
    let is_open = match typed.ending {
        Ending::Plain => is_last,
        Ending::Star | Ending::Unclosed => true,
        Ending::Quoted => false,
    };
    Ok(Pattern { words, is_open, typed: typed.value.to_owned() })
}

fn bad_date(typed: &Typed<'_>, why: BadDate) -> Problem {
    at_value(typed, |typed| Mistake::BadDate { typed, why })
}

fn unknown_kind(typed: &Typed<'_>) -> Problem {
    let known = FactKind::ALL.map(FactKind::as_str);
    let meant = meant(typed, &known);
    let known = known.map(str::to_owned).to_vec();
    at_value(typed, |typed| Mistake::UnknownKind { typed, known, meant })
}

fn unknown_state(typed: &Typed<'_>) -> Problem {
    let known = Is::words();
    let meant = meant(typed, &known);
    let known = known.iter().map(|word| (*word).to_owned()).collect();
    at_value(typed, |typed| Mistake::UnknownState { typed, known, meant })
}

fn meant(typed: &Typed<'_>, known: &[&str]) -> Option<String> {
    did_you_mean(&typed.value.to_lowercase(), known.iter().copied()).map(str::to_owned)
}

/// A mistake in what stands after the colon.
fn at_value(typed: &Typed<'_>, mistake: impl FnOnce(String) -> Mistake) -> Problem {
    let span = typed.value_at..typed.value_at + typed.value.len();
    Problem { span, mistake: mistake(typed.value.to_owned()) }
}

//! Questions written by hand: `[[event.visa-revoked.ask]]`, or `ask = [{ q = …, a = … }]`.

use std::collections::HashSet;
use std::sync::Arc;

use thin_vec::ThinVec;
use toml::de::DeValue;

use super::mend::Unreadable;
use super::names::plain_id;
use super::reading::Reading;
use super::table::{Field, Table};
use crate::deck::id::EntityId;
use crate::deck::limits;
use crate::deck::model::Ask;
use crate::diagnostic::Diagnostic;

/// Reads the questions of a fact; `unreadable` is what was lost of any of them. One that
/// is wrong costs the fact: without it, those below would move up and take over its progress.
pub fn asks(field: &Field<'_>, unreadable: &Unreadable, reading: &mut Reading<'_>) -> ThinVec<Ask> {
    let example = "[{ q = \"…\", a = \"…\" }]";
    let Some(items) = reading.expect_items(field, example) else { return ThinVec::new() };
    if items.len() > limits::ASKS {
        let message = format!("this fact has {} questions written by hand", items.len());
        reading.problems.lose(
            Diagnostic::error("too-many", field.key_span.clone(), message)
                .help(format!("a fact may have {}; split it into several", limits::ASKS)),
        );
        return ThinVec::new();
    }
    let mut names = HashSet::new();
    let mut asks = ThinVec::with_capacity(items.len());
    asks.extend(items.iter().filter_map(|item| ask(item, unreadable, &mut names, reading)));
    asks
}

fn ask(
    item: &Field<'_>,
    unreadable: &Unreadable,
    names: &mut HashSet<String>,
    reading: &mut Reading<'_>,
) -> Option<Ask> {
    let DeValue::Table(inner) = item.value else {
        reading.report_wrong_kind(item, "a question with its answer", "{ q = \"…\", a = \"…\" }");
        return None;
    };
    let heading = first_line(item, reading.text);
    let mut table = Table::new("question", heading, inner, unreadable.clone());
    let id = table.take("id").and_then(|field| ask_id(&field, names, reading));
    let q = table.require("q", reading).and_then(|field| reading.expect_text(&field));
    let a = table.require("a", reading).and_then(|field| reading.expect_text(&field));
    let wrong = table.take("wrong").and_then(|field| reading.expect_texts(&field));
    let also = table.take("also").and_then(|field| reading.expect_texts(&field));
    let cite = table.take("cite").map(|field| {
        reading.expect_by_source(&field, "cite.cnn = \"¶12\"", Reading::expect_citation)
    });
    table.finish(&[], reading);
    Some(Ask {
        id,
        q: q?.into(),
        a: reading.shared(a?),
        wrong: wrong.unwrap_or_default(),
        also: also.unwrap_or_default(),
        cite: cite.unwrap_or_default(),
    })
}

/// A name that lasts. Digits alone would be taken for the place in the list, under which
/// a question without a name keeps its progress.
fn ask_id(
    field: &Field<'_>,
    names: &mut HashSet<String>,
    reading: &mut Reading<'_>,
) -> Option<Arc<str>> {
    let text = reading.expect_text(field)?;
    let problem = if EntityId::new(text).is_none() || text.bytes().all(|b| b.is_ascii_digit()) {
        Diagnostic::error("bad-id", field.span.clone(), format!("`{text}` cannot be an id")).help(
            format!("an id has lower-case letters, digits and hyphens: `q-{}`", plain_id(text)),
        )
    } else if !names.insert(text.to_owned()) {
        let message = format!("two questions of this fact have the id `{text}`");
        Diagnostic::error("duplicate-id", field.span.clone(), message)
            .help("give one of them another id")
    } else {
        return Some(reading.shared(text));
    };
    reading.problems.lose(problem);
    None
}

/// The heading, or the beginning of an inline table.
fn first_line(item: &Field<'_>, text: &str) -> std::ops::Range<usize> {
    let written = text.get(item.span.clone()).unwrap_or_default();
    let length = written.find(['\n', '\r']).unwrap_or(written.len());
    item.span.start..item.span.start + length
}

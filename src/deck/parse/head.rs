//! The head of the file: its format version and the `[deck]` table.

use jiff::civil::Date;

use super::names::plain_id;
use super::reading::Reading;
use super::table::{Field, Table};
use crate::deck::id::DeckId;
use crate::diagnostic::Diagnostic;

/// The version of the format that this program reads and writes.
pub const FORMAT: i64 = 1;

/// Whether the rest of the file can be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Format {
    Readable,
    /// No: what to say instead of anything else.
    TooNew(Diagnostic),
}

/// What `[deck]` says.
#[derive(Debug)]
pub struct Head {
    pub id: DeckId,
    pub title: String,
    pub lang: String,
    pub as_of: Option<Date>,
    pub tags: Vec<String>,
}

/// Checks the format version. A missing one is reported and taken for this one.
pub fn format(root: &mut Table<'_>, reading: &mut Reading<'_>) -> Format {
    let Some(field) = root.require("format", reading) else { return Format::Readable };
    match reading.expect_integer(&field) {
        Some(version) if version > FORMAT => {
            let message = format!("this deck is in format {version}, and only {FORMAT} is known");
            Format::TooNew(
                Diagnostic::error("newer-format", field.span, message)
                    .help("it needs a newer Newsdeck; nothing in the file is wrong"),
            )
        }
        Some(version) if version < FORMAT => {
            let message = format!("there is no format {version}");
            reading.problems.lose(
                Diagnostic::error("bad-format", field.span, message)
                    .help(format!("write `format = {FORMAT}`")),
            );
            Format::Readable
        }
        _ => Format::Readable,
    }
}

/// Reads `[deck]`. What is missing is made up, so that the facts can be studied: the id
/// from the title, the title from the id.
pub fn head(field: Option<Field<'_>>, reading: &mut Reading<'_>) -> Head {
    let table = field.and_then(|field| reading.expect_table(&field, "deck", "deck"));
    let Some(mut table) = table else {
        return Head::untitled();
    };
    let id = table.require("id", reading).and_then(|field| deck_id(&field, reading));
    let title = table.require("title", reading).and_then(|field| reading.expect_string(&field));
    let mut head = Head::made_up(id, title);
    if let Some(lang) = table.take("lang").and_then(|field| language(&field, reading)) {
        head.lang = lang;
    }
    head.as_of = table.take("as_of").and_then(|field| reading.expect_day(&field));
    head.tags =
        table.take("tags").and_then(|field| reading.expect_texts(&field)).unwrap_or_default();
    table.finish(&[], reading);
    head
}

impl Head {
    /// The head of a deck of which nothing is known.
    pub fn untitled() -> Self {
        Self::made_up(None, None)
    }

    fn made_up(id: Option<DeckId>, title: Option<String>) -> Self {
        let from_title = || title.as_deref().and_then(|title| DeckId::new(&plain_id(title)));
        let id = id.or_else(from_title).unwrap_or_else(untitled);
        let title = title.unwrap_or_else(|| id.to_string());
        Self { id, title, lang: "en".to_owned(), as_of: None, tags: Vec::new() }
    }
}

fn untitled() -> DeckId {
    DeckId::new("untitled").expect("`untitled` is a well-formed id")
}

fn deck_id(field: &Field<'_>, reading: &mut Reading<'_>) -> Option<DeckId> {
    let text = reading.expect_text(field)?;
    let id = DeckId::new(text);
    if id.is_none() {
        let message = format!("`{text}` cannot be the id of a deck");
        reading.problems.lose(Diagnostic::error("bad-id", field.span.clone(), message).help(
            format!("an id has lower-case letters, digits and hyphens: `{}`", plain_id(text)),
        ));
    }
    id
}

fn language(field: &Field<'_>, reading: &mut Reading<'_>) -> Option<String> {
    let text = reading.expect_text(field)?;
    let mut subtags = text.split('-');
    let well_formed = subtags.next().is_some_and(|tag| {
        (2..=3).contains(&tag.len()) && tag.bytes().all(|b| b.is_ascii_alphabetic())
    }) && subtags
        .all(|tag| (1..=8).contains(&tag.len()) && tag.bytes().all(|b| b.is_ascii_alphanumeric()));
    if well_formed {
        return Some(text.to_owned());
    }
    let message = format!("`{text}` is not a language tag");
    reading.problems.lose(
        Diagnostic::error("bad-language", field.span.clone(), message)
            .help("write `en`, `es`, `pt-BR` …"),
    );
    None
}

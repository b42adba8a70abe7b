//! `[source.ID]`: an article as published.

use super::reading::Reading;
use super::table::{Field, Table};
use crate::deck::model::Source;
use crate::diagnostic::Diagnostic;

/// Reads one source. A mistake in an optional part costs that part; a source that could
/// not be named on a card is lost.
pub fn source(mut table: Table<'_>, reading: &mut Reading<'_>) -> Option<Source> {
    let outlet = table.take("outlet");
    let author = table.take("author");
    let title = table.take("title");
    let nameless = [&outlet, &author, &title].iter().all(|field| field.is_none());
    if nameless && !["outlet", "author", "title"].iter().any(|key| table.lost(key)) {
        let message = "this source has no name to show";
        reading.problems.lose(
            Diagnostic::error("nameless-source", table.heading.clone(), message)
                .help("add an `outlet`, an `author = [\"…\"]` or a `title`"),
        );
    }
    let text = |field: Option<Field<'_>>, reading: &mut Reading<'_>| {
        field.and_then(|field| reading.expect_string(&field))
    };
    let outlet = text(outlet, reading);
    let title = text(title, reading);
    let authors = author.and_then(|field| reading.expect_texts(&field)).unwrap_or_default();
    let date = table.take("date").and_then(|field| reading.expect_when(&field));
    let url = text(table.take("url"), reading);
    let kind = text(table.take("kind"), reading);
    let leans_on = table.take("leans_on").and_then(|field| {
        let items = reading.expect_items(&field, "[\"cnn\"]")?;
        Some(items.iter().filter_map(|item| reading.expect_source(item)).collect())
    });
    table.finish(&[], reading);
    let source =
        Source { outlet, authors, title, date, url, kind, leans_on: leans_on.unwrap_or_default() };
    source.label().is_some().then_some(source)
}

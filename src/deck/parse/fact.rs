//! A fact: what every kind may have beside its content.

use thin_vec::ThinVec;
use toml::de::DeValue;

use super::ask::asks;
use super::content::content;
use super::reading::Reading;
use super::table::{Field, Table, fields_in_order};
use super::template::Holds;
use crate::deck::id::{FactId, FactKind, SourceId};
use crate::deck::model::{Content, EntityKind, Fact, Part};
use crate::diagnostic::Diagnostic;

/// Keys that limit what a fact says. A fact whose author misspelt one of them would say
/// more than was meant (a reason without its owner, say), so it is left out.
const GUARDS: [&str; 10] = [
    "because_says",
    "only",
    "actor_for",
    "when_note",
    "reply",
    "complete",
    "not_in",
    "skip",
    "never",
    "retired",
];

/// Reads one fact. It is lost if any part of it is wrong: a date that cannot be read may
/// be what keeps two facts apart. An unknown key alone costs nothing but its own content.
pub fn fact(id: &FactId, field: &Field<'_>, reading: &mut Reading<'_>) -> Option<Fact> {
    let losses = reading.problems.losses();
    let mut table = reading.expect_table(field, id.kind.as_str(), id)?;
    if table.is_damaged() {
        reading.problems.lose_silently();
    }
    let content = content(id.kind, &mut table, reading);
    // Everything is read before anything is given up, so that all mistakes are found.
    let mut fact = Fact::new(Content::Note);
    by_source(id.kind, &mut fact, &mut table, reading);
    circumstances(&mut fact, &mut table, reading);
    reason(&mut fact, &mut table, reading);
    asking(id.kind, &mut fact, &mut table, reading);
    table.finish(&GUARDS, reading);
    fact.content = content?;
    (reading.problems.losses() == losses).then_some(fact)
}

/// What is given source by source.
fn by_source(kind: FactKind, fact: &mut Fact, table: &mut Table<'_>, reading: &mut Reading<'_>) {
    // A contrast quotes its sources in `said`, so that it needs no citation besides.
    let cite = if kind == FactKind::Contrast {
        table.take("cite")
    } else {
        table.require("cite", reading)
    };
    if let Some(field) = &cite {
        let example = "cite.cnn = \"¶12\"";
        fact.cite = reading.expect_by_source(field, example, Reading::expect_citation);
        if fact.cite.is_empty() && kind != FactKind::Contrast {
            reading.problems.lose_silently();
        }
    }
    if let Some(field) = table.take("only") {
        expect_cited(&field, cite.as_ref(), kind, reading);
        let example = "only.cnn = [\"place\"]";
        fact.only = reading.expect_by_source(&field, example, Reading::expect_parts);
    }
    if let Some(field) = table.take("when_note") {
        expect_cited(&field, cite.as_ref(), kind, reading);
        let example = "when_note.cnn = \"mid-September\"";
        fact.when_note = reading
            .expect_by_source(&field, example, |reading, field| reading.expect_string(field));
    }
    if let Some(field) = table.take("actor_for") {
        expect_cited(&field, cite.as_ref(), kind, reading);
        let example = "actor_for.cnn = \"us\"";
        fact.actor_for = reading.expect_by_source(&field, example, Reading::expect_entity);
    }
}

/// Reports sources that are said to give a part of a fact which does not cite them.
fn expect_cited(
    field: &Field<'_>,
    cite: Option<&Field<'_>>,
    kind: FactKind,
    reading: &mut Reading<'_>,
) {
    let (DeValue::Table(table), false) = (field.value, kind == FactKind::Contrast) else { return };
    let Some(DeValue::Table(cited)) = cite.map(|cite| cite.value) else { return };
    for source in fields_in_order(table) {
        let known =
            SourceId::new(source.key).is_some_and(|id| reading.names.sources.contains_key(&id));
        if known && !cited.keys().any(|key| key.get_ref() == source.key) {
            let message =
                format!("`{}` names `{}`, which this fact does not cite", field.key, source.key);
            reading.problems.lose(
                Diagnostic::error("uncited-source", source.key_span, message)
                    .help(format!("add `cite.{} = \"¶…\"`, or take this out", source.key)),
            );
        }
    }
}

/// When, where and in what order.
fn circumstances(fact: &mut Fact, table: &mut Table<'_>, reading: &mut Reading<'_>) {
    const WHERE: [EntityKind; 3] = [EntityKind::Place, EntityKind::Country, EntityKind::Body];
    fact.when = table.take("when").and_then(|field| reading.expect_when(&field));
    fact.place = table.take("place").and_then(|field| reading.expect_entity_of(&field, &WHERE));
    fact.occasion = text(table, "occasion", reading);
    let after = table.take("after");
    fact.after = after.as_ref().and_then(|field| reading.expect_fact(field));
    let gap = table.take("gap");
    fact.gap = gap.as_ref().and_then(|field| reading.expect_text(field)).map(Box::from);
    if let (Some(gap), None, false) = (gap, after, table.lost("after")) {
        reading.problems.lose(
            Diagnostic::error("gap-without-after", gap.key_span, "`gap` says how long after what?")
                .help("add `after = \"event.…\"`, the fact it is counted from"),
        );
    }
    fact.then = table
        .take("then")
        .and_then(|field| reading.expect_items(&field, "[\"event.…\"]"))
        .map(|items| items.iter().filter_map(|item| reading.expect_fact(item)).collect())
        .unwrap_or_default();
}

/// Why, and who says so.
fn reason(fact: &mut Fact, table: &mut Table<'_>, reading: &mut Reading<'_>) {
    let because = table.take("because");
    fact.because = because.as_ref().and_then(|field| reading.expect_template(field, Holds::Names));
    let says = table.take("because_says");
    fact.because_says = says.as_ref().and_then(|field| reading.expect_entity(field));
    if let (Some(says), None, false) = (says, because, table.lost("because")) {
        reading.problems.lose(
            Diagnostic::error(
                "reason-without-because",
                says.key_span,
                "`because_says` says whose reason it is, but there is no reason",
            )
            .help("add `because = \"…\"`, or take this out"),
        );
    }
}

/// How it is asked, and what is shown with it.
fn asking(kind: FactKind, fact: &mut Fact, table: &mut Table<'_>, reading: &mut Reading<'_>) {
    fact.past = text(table, "past", reading);
    fact.skip = texts(table, "skip", reading);
    fact.never = texts(table, "never", reading);
    let ask =
        if kind == FactKind::Note { table.require("ask", reading) } else { table.take("ask") };
    fact.ask =
        ask.map(|field| asks(&field, &table.unreadable_under("ask"), reading)).unwrap_or_default();
    fact.tags = texts(table, "tags", reading);
    fact.note = text(table, "note", reading);
    fact.importance = table.take("importance").and_then(|field| importance(&field, reading));
    fact.was = former_ids(table, reading);
    fact.retired = table.take("retired").and_then(|field| reading.expect_day(&field));
}

/// The ids it had before. They are no facts of the deck any more, so only their form is looked at.
fn former_ids(table: &mut Table<'_>, reading: &mut Reading<'_>) -> ThinVec<FactId> {
    let Some(field) = table.take("was") else { return ThinVec::new() };
    let items = reading.expect_items(&field, "[\"event.…\"]").unwrap_or_default();
    items.iter().filter_map(|item| former_id(item, reading)).collect()
}

fn former_id(item: &Field<'_>, reading: &mut Reading<'_>) -> Option<FactId> {
    let text = reading.expect_text(item)?;
    let id = text.parse().ok();
    if id.is_none() {
        let message = format!("`{text}` is not the id of a fact");
        reading.problems.lose(
            Diagnostic::error("bad-former-id", item.span.clone(), message)
                .help("name a fact as its heading did: `event.visa-revoked`"),
        );
    }
    id
}

fn importance(field: &Field<'_>, reading: &mut Reading<'_>) -> Option<u8> {
    let value = reading.expect_integer(field)?;
    if let Ok(importance @ 1..=5) = u8::try_from(value) {
        return Some(importance);
    }
    let message = format!("`{value}` is not an importance");
    reading.problems.lose(
        Diagnostic::error("bad-importance", field.span.clone(), message)
            .help("it goes from 1 (an aside) to 5 (the heart of the story)"),
    );
    None
}

fn text(table: &mut Table<'_>, key: &'static str, reading: &mut Reading<'_>) -> Option<Box<str>> {
    table.take(key).and_then(|field| reading.expect_text(&field)).map(Box::from)
}

fn texts(table: &mut Table<'_>, key: &'static str, reading: &mut Reading<'_>) -> ThinVec<String> {
    table.take(key).and_then(|field| reading.expect_texts(&field)).unwrap_or_default()
}

impl Reading<'_> {
    fn expect_parts(&mut self, field: &Field<'_>) -> Option<Vec<Part>> {
        let items = self.expect_items(field, "[\"place\"]")?;
        let parts: Vec<Option<Part>> =
            items.iter().map(|item| self.expect_one_of(item, &Part::ALL, Part::as_str)).collect();
        parts.into_iter().collect()
    }
}

//! What a fact says, kind by kind.

use std::collections::HashSet;

use toml::de::DeValue;

use super::reading::Reading;
use super::table::{Field, Table};
use super::template::Holds;
use crate::deck::id::{EntityId, FactKind};
use crate::deck::model::{
    Claim, Content, Contrast, EntityKind, Event, List, Number, Quote, Reply, Role,
};
use crate::deck::template::{Piece, Template};
use crate::diagnostic::Diagnostic;

/// Reads the parts that make a fact of this kind. Every part is looked at even when an
/// earlier one is missing, so that all mistakes are found in one run.
pub fn content(
    kind: FactKind,
    table: &mut Table<'_>,
    reading: &mut Reading<'_>,
) -> Option<Content> {
    match kind {
        FactKind::Quote => quote(table, reading).map(Content::Quote),
        FactKind::Event => event(table, reading).map(Content::Event),
        FactKind::Claim => claim(table, reading).map(Content::Claim),
        FactKind::Role => role(table, reading).map(Content::Role),
        FactKind::Number => number(table, reading).map(Content::Number),
        FactKind::List => list(table, reading).map(Content::List),
        FactKind::Cloze => cloze(table, reading).map(Content::Cloze),
        FactKind::Contrast => contrast(table, reading).map(Content::Contrast),
        FactKind::Note => Some(Content::Note),
    }
}

fn quote(table: &mut Table<'_>, reading: &mut Reading<'_>) -> Option<Quote> {
    let speaker = entity(table, "speaker", reading);
    let words = text(table, "words", reading);
    let did = table.take("did").and_then(|field| {
        let did = reading.expect_template(&field, Holds::Words)?;
        expect_exactly_one(&field, &did, "{words}", |p| matches!(p, Piece::Words), reading)?;
        Some(did)
    });
    let about = table.take("about").and_then(|field| reading.expect_entity(&field));
    let words_as_printed =
        table.take("words_as_printed").and_then(|field| reading.expect_string(&field));
    Some(Quote { speaker: speaker?, words: words?, did, about, words_as_printed })
}

fn event(table: &mut Table<'_>, reading: &mut Reading<'_>) -> Option<Event> {
    let actor = entity(table, "actor", reading);
    let did = template(table, "did", Holds::Names, reading);
    Some(Event { actor: actor?, did: did? })
}

fn claim(table: &mut Table<'_>, reading: &mut Reading<'_>) -> Option<Claim> {
    let by = entity(table, "by", reading);
    let that = template(table, "that", Holds::Names, reading);
    let about = table.take("about").and_then(|field| reading.expect_entity(&field));
    let reply = table.take("reply").and_then(|field| reply(table, &field, reading));
    Some(Claim { by: by?, that: that?, about, reply })
}

fn reply(outer: &Table<'_>, field: &Field<'_>, reading: &mut Reading<'_>) -> Option<Reply> {
    let inner = reading.expect_keys(field, "reply.by = \"petro\"")?;
    let heading = reading.heading_of(field);
    let mut table = Table::new("reply", heading, inner, outer.unreadable_under("reply"));
    let by = entity(&mut table, "by", reading);
    let did = text(&mut table, "did", reading);
    let says = table.take("says").and_then(|field| reading.expect_template(&field, Holds::Names));
    table.finish(&[], reading);
    Some(Reply { by: by?, did: did?, says })
}

fn role(table: &mut Table<'_>, reading: &mut Reading<'_>) -> Option<Role> {
    let person = table
        .require("person", reading)
        .and_then(|field| reading.expect_entity_of(&field, &[EntityKind::Person]));
    let office = text(table, "office", reading);
    let as_of = table.take("as_of").and_then(|field| reading.expect_when(&field));
    Some(Role { person: person?, office: office?, as_of })
}

fn number(table: &mut Table<'_>, reading: &mut Reading<'_>) -> Option<Number> {
    let actor = entity(table, "actor", reading);
    let did = table.require("did", reading).and_then(|field| {
        let did = reading.expect_template(&field, Holds::Count)?;
        let example = "{n|what is counted}";
        expect_exactly_one(&field, &did, example, |p| matches!(p, Piece::Count(_)), reading)?;
        Some(did)
    });
    let n = table.require("n", reading).and_then(|field| reading.expect_integer(&field));
    Some(Number { actor: actor?, did: did?, n: n? })
}

fn list(table: &mut Table<'_>, reading: &mut Reading<'_>) -> Option<List> {
    let of = template(table, "of", Holds::Names, reading);
    let members = table.require("members", reading).and_then(|field| {
        let members = entities(&field, reading)?;
        if members.len() >= 2 {
            return Some(members);
        }
        reading.problems.lose(
            Diagnostic::error("short-list", field.span, "a list has two members or more")
                .help("for one member alone, write an event instead"),
        );
        None
    });
    let complete =
        table.require("complete", reading).and_then(|field| reading.expect_boolean(&field));
    let not_in_field = table.take("not_in");
    let not_in = not_in_field.as_ref().and_then(|field| entities(field, reading));
    if let (Some(members), Some(not_in), Some(field)) = (&members, &not_in, &not_in_field)
        && let Some(both) = not_in.iter().find(|id| members.contains(id))
    {
        let message = format!("`{both}` is both among the `members` and in `not_in`");
        reading.problems.lose(
            Diagnostic::error("in-and-out", field.span.clone(), message)
                .help("take it out of one of the two"),
        );
    }
    Some(List {
        of: of?,
        members: members?,
        complete: complete?,
        not_in: not_in.unwrap_or_default(),
    })
}

fn cloze(table: &mut Table<'_>, reading: &mut Reading<'_>) -> Option<Template> {
    let field = table.require("text", reading)?;
    let text = reading.expect_template(&field, Holds::Gaps)?;
    if text.has(|piece| matches!(piece, Piece::Gap { .. })) {
        return Some(text);
    }
    reading.problems.lose(
        Diagnostic::error("no-gap", field.span, "this sentence has no gap to fill")
            .help("put what is to be asked in brackets, with its kind: `[7 January 2026|date]`"),
    );
    None
}

fn contrast(table: &mut Table<'_>, reading: &mut Reading<'_>) -> Option<Contrast> {
    let about = table.take("about").and_then(|field| reading.expect_fact(&field));
    let point = template(table, "point", Holds::Names, reading);
    let said = table.require("said", reading).and_then(|field| {
        let example = "said.cnn = [\"capture\"]";
        let said = reading.expect_by_source(&field, example, Reading::expect_words);
        if matches!(field.value, DeValue::Table(table) if table.len() >= 2) {
            if said.len() < 2 {
                reading.problems.lose_silently();
            }
            return Some(said);
        }
        reading.problems.lose(
            Diagnostic::error(
                "one-sided-contrast",
                field.key_span,
                "a contrast needs the words of two sources or more",
            )
            .help("add a line like `said.cnn = [\"capture\"]` for each"),
        );
        None
    });
    Some(Contrast { about, point: point?, said: said? })
}

impl Reading<'_> {
    /// The words a source uses: at least one.
    fn expect_words(&mut self, field: &Field<'_>) -> Option<Vec<String>> {
        let words: Vec<String> = self.expect_texts(field)?;
        if words.is_empty() {
            let message = format!("no word of `{}` is given", field.key);
            self.problems.lose(
                Diagnostic::error("empty-list", field.span.clone(), message)
                    .help("write at least one word it uses, or take the line out"),
            );
        }
        Some(words)
    }
}

fn expect_exactly_one(
    field: &Field<'_>,
    template: &Template,
    example: &str,
    wanted: impl Fn(&Piece) -> bool,
    reading: &mut Reading<'_>,
) -> Option<()> {
    let count = template.pieces.iter().filter(|piece| wanted(piece)).count();
    if count == 1 {
        return Some(());
    }
    let message = format!("`{}` must hold `{example}` once, and holds it {count} times", field.key);
    reading.problems.lose(
        Diagnostic::error("missing-piece", field.span.clone(), message)
            .help(format!("write `{example}` where it belongs")),
    );
    None
}

fn entity(table: &mut Table<'_>, key: &'static str, reading: &mut Reading<'_>) -> Option<EntityId> {
    table.require(key, reading).and_then(|field| reading.expect_entity(&field))
}

fn text(table: &mut Table<'_>, key: &'static str, reading: &mut Reading<'_>) -> Option<String> {
    table.require(key, reading).and_then(|field| reading.expect_string(&field))
}

fn template(
    table: &mut Table<'_>,
    key: &'static str,
    holds: Holds,
    reading: &mut Reading<'_>,
) -> Option<Template> {
    table.require(key, reading).and_then(|field| reading.expect_template(&field, holds))
}

/// A list of names, none of them twice.
fn entities(field: &Field<'_>, reading: &mut Reading<'_>) -> Option<Vec<EntityId>> {
    let items = reading.expect_items(field, "[\"petro\", \"trump\"]")?;
    let mut seen = HashSet::new();
    let mut ids = Vec::new();
    let mut sound = true;
    for item in items {
        let Some(id) = reading.expect_entity(&item) else {
            sound = false;
            continue;
        };
        if !seen.insert(id.clone()) {
            let message = format!("`{id}` stands twice in `{}`", field.key);
            reading
                .problems
                .lose(Diagnostic::error("twice", item.span, message).help("take one of them out"));
            sound = false;
        }
        ids.push(id);
    }
    sound.then_some(ids)
}

//! The tables of a file, sorted by what they describe, and the names they declare.

use std::collections::HashMap;
use std::hash::Hash;

use super::lines::LineStarts;
use super::names::{Declared, EntityNames, plain_id};
use super::reading::Reading;
use super::table::{Field, Table, fields_in_order};
use crate::deck::id::{EntityId, FactId, FactKind, SourceId};
use crate::deck::limits;
use crate::deck::model::EntityKind;
use crate::diagnostic::Diagnostic;
use crate::text::did_you_mean;

/// Every table with a well-formed id of its own, each kind in the order of the file.
#[derive(Debug, Default)]
pub struct Sections<'d> {
    pub deck: Option<Field<'d>>,
    pub sources: Vec<(SourceId, Field<'d>)>,
    pub entities: Vec<(EntityKind, EntityId, Field<'d>)>,
    pub facts: Vec<(FactId, Field<'d>)>,
}

impl<'d> Sections<'d> {
    /// Sorts the tables of a file and declares their names. Those of
    /// headings that could not be read are declared too, as lost.
    pub fn of(mut root: Table<'d>, reading: &mut Reading<'_>) -> Self {
        let mut sections = Self { deck: root.require("deck", reading), ..Self::default() };
        for field in tables(&mut root, "source", reading) {
            if let Some(id) = id(&field, SourceId::new, reading) {
                sections.sources.push((id, field));
            }
        }
        for kind in EntityKind::ALL {
            for field in tables(&mut root, kind.as_str(), reading) {
                if let Some(id) = id(&field, entity_id, reading) {
                    sections.entities.push((kind, id, field));
                }
            }
        }
        for kind in FactKind::ALL {
            for field in tables(&mut root, kind.as_str(), reading) {
                if let Some(id) = id(&field, |name| FactId::new(kind, name), reading) {
                    sections.facts.push((id, field));
                }
            }
        }
        sections.entities.sort_by_key(|(_, _, field)| field.key_span.start);
        sections.facts.sort_by_key(|(_, field)| field.key_span.start);
        report_second_ids(&mut sections.entities, reading);
        limit(&mut sections.sources, |(_, field)| field, limits::SOURCES, "sources", reading);
        limit(&mut sections.entities, |(_, _, field)| field, limits::ENTITIES, "names", reading);
        limit(&mut sections.facts, |(_, field)| field, limits::FACTS, "facts", reading);
        sections.declare(reading);
        for path in reading.damage.headings.clone() {
            if let Some((kind, name)) = path.split_once('.') {
                declare_lost(kind, name.split('.').next().unwrap_or_default(), reading);
            }
        }
        declare_under_misspelt_kinds(&root, reading);
        root.finish(&[], reading);
        sections
    }

    fn declare(&self, reading: &mut Reading<'_>) {
        let names = &mut reading.names;
        for (id, _) in &self.sources {
            names.sources.insert(id.clone(), Declared::Sound(()));
        }
        for (kind, id, _) in &self.entities {
            // The names follow when the entity is read.
            let unread = EntityNames { kind: *kind, name: String::new(), short: None };
            names.entities.insert(id.clone(), Declared::Sound(unread));
        }
        names.facts.reserve(self.facts.len());
        for (id, _) in &self.facts {
            names.facts.insert(id.clone(), Declared::Sound(()));
        }
    }
}

/// The tables under `[KIND.…]`.
fn tables<'d>(
    root: &mut Table<'d>,
    kind: &'static str,
    reading: &mut Reading<'_>,
) -> Vec<Field<'d>> {
    let Some(field) = root.take(kind) else { return Vec::new() };
    let example = format!("[{kind}.some-name]");
    let Some(table) = reading.expect_keys(&field, &example) else { return Vec::new() };
    let (tables, rest): (Vec<Field<'d>>, Vec<Field<'d>>) = fields_in_order(table)
        .into_iter()
        .partition(|field| matches!(field.value, toml::de::DeValue::Table(_)));
    // `[quote]` with the parts of a quote below it is one mistake, not one for each part.
    if let Some(first) = rest.first() {
        let message = format!("`{}` stands under `[{kind}]`, which names no {kind}", first.key);
        reading.problems.lose(
            Diagnostic::error("no-id", first.key_span.clone(), message)
                .help(format!("give the heading a name of its own: `{example}`")),
        );
    }
    tables
}

fn id<T>(
    field: &Field<'_>,
    new: impl Fn(&str) -> Option<T>,
    reading: &mut Reading<'_>,
) -> Option<T> {
    let id = new(field.key);
    if id.is_none() {
        let message = format!("`{}` cannot be an id", field.key);
        reading.problems.lose(Diagnostic::error("bad-id", field.key_span.clone(), message).help(
            format!(
                "an id has lower-case letters, digits and hyphens, 64 at most: `{}`",
                plain_id(field.key)
            ),
        ));
    }
    id
}

/// `{words}` in a template stands for the words of a quote, so nobody can be called that.
fn entity_id(name: &str) -> Option<EntityId> {
    EntityId::new(name).filter(|_| name != "words")
}

/// One name, one entity: `[person.us]` and `[country.us]` cannot both be `{us}`.
fn report_second_ids(
    entities: &mut Vec<(EntityKind, EntityId, Field<'_>)>,
    reading: &mut Reading<'_>,
) {
    let mut lines = None;
    let mut first: HashMap<EntityId, (EntityKind, usize)> = HashMap::new();
    entities.retain(|(kind, id, field)| {
        let Some((first_kind, start)) = first.get(id) else {
            first.insert(id.clone(), (*kind, field.key_span.start));
            return true;
        };
        let lines = lines.get_or_insert_with(|| LineStarts::of(reading.text));
        let line = lines.line(*start);
        let message = format!("`{id}` is already the id of a {}", first_kind.as_str());
        reading.problems.lose(
            Diagnostic::error("duplicate-id", field.key_span.clone(), message).help(format!(
                "the first is on line {line}; give this {} another id",
                kind.as_str()
            )),
        );
        false
    });
}

fn limit<'d, T>(
    list: &mut Vec<T>,
    field: impl Fn(&T) -> &Field<'d>,
    most: usize,
    what: &str,
    reading: &mut Reading<'_>,
) {
    if let Some(first_over) = list.get(most) {
        let message = format!("this deck has {} {what}", list.len());
        reading.problems.lose(
            Diagnostic::error("too-many", field(first_over).key_span.clone(), message)
                .help(format!("a deck may have {most}; those from here on are left out")),
        );
        list.truncate(most);
    }
}

/// `[qoute.thug]` is one mistake: what refers to `quote.thug` is not another.
fn declare_under_misspelt_kinds(root: &Table<'_>, reading: &mut Reading<'_>) {
    for field in root.rest() {
        let kinds = EntityKind::ALL.map(EntityKind::as_str);
        let kinds = kinds.into_iter().chain(FactKind::ALL.map(FactKind::as_str)).chain(["source"]);
        if let Some(kind) = did_you_mean(field.key, kinds)
            && let toml::de::DeValue::Table(table) = field.value
        {
            for name in table.keys() {
                declare_lost(kind, name.get_ref(), reading);
            }
        }
    }
}

fn declare_lost(kind: &str, name: &str, reading: &mut Reading<'_>) {
    let names = &mut reading.names;
    if kind == "source" {
        insert_new(&mut names.sources, SourceId::new(name));
    } else if let Some(kind) = FactKind::from_word(kind) {
        insert_new(&mut names.facts, FactId::new(kind, name));
    } else if EntityKind::ALL.iter().any(|entity| entity.as_str() == kind) {
        insert_new(&mut names.entities, EntityId::new(name));
    }
}

fn insert_new<K: Eq + Hash, T>(names: &mut HashMap<K, Declared<T>>, id: Option<K>) {
    if let Some(id) = id {
        names.entry(id).or_insert(Declared::Lost);
    }
}

//! Where things stand in the file, for checks that come after reading.

use std::collections::HashMap;
use std::ops::Range;

use toml::de::{DeTable, DeValue};

use crate::deck::id::{EntityId, FactId, SourceId};

/// Where facts, names and sources stand in the file, and what is written in them.
#[derive(Clone, Debug, Default)]
pub struct Places {
    facts: HashMap<FactId, Spots>,
    entities: HashMap<EntityId, Range<usize>>,
    sources: HashMap<SourceId, Range<usize>>,
}

/// The places inside one table.
#[derive(Clone, Debug, Default)]
struct Spots {
    heading: Range<usize>,
    /// Each value under its dotted key (`did`, `cite.cnn`, `ask.1.q`).
    values: Vec<(String, Range<usize>)>,
}

impl Places {
    /// The heading of a fact; an empty range at the start of the file for an unknown one.
    pub fn fact(&self, id: &FactId) -> Range<usize> {
        self.facts.get(id).map_or(0..0, |spots| spots.heading.clone())
    }

    /// The value of a fact under a dotted key: `did`, `cite.cnn`, `ask.1.wrong` (asks count
    /// from 1). The heading where the fact has no such key, or gives it in another form.
    pub fn key(&self, id: &FactId, key: &str) -> Range<usize> {
        let value = self.facts.get(id).and_then(|spots| {
            spots.values.iter().find(|(at, _)| at == key).map(|(_, span)| span.clone())
        });
        value.unwrap_or_else(|| self.fact(id))
    }

    /// The heading of a person, body, country, group or place.
    pub fn entity(&self, id: &EntityId) -> Range<usize> {
        self.entities.get(id).cloned().unwrap_or(0..0)
    }

    /// The heading of a source.
    pub fn source(&self, id: &SourceId) -> Range<usize> {
        self.sources.get(id).cloned().unwrap_or(0..0)
    }

    pub(super) fn mark_fact(&mut self, id: FactId, heading: Range<usize>, value: &DeValue<'_>) {
        let mut values = Vec::new();
        if let DeValue::Table(table) = value {
            collect(table, "", &mut values);
        }
        self.facts.insert(id, Spots { heading, values });
    }

    pub(super) fn mark_entity(&mut self, id: EntityId, heading: Range<usize>) {
        self.entities.insert(id, heading);
    }

    pub(super) fn mark_source(&mut self, id: SourceId, heading: Range<usize>) {
        self.sources.insert(id, heading);
    }
}

/// Notes every value of `table`. Nothing sound is nested more than three deep
/// (`ask.1.cite.cnn.words`), so the depth is that of the file's own tables, which
/// the TOML parser limits.
fn collect(table: &DeTable<'_>, prefix: &str, values: &mut Vec<(String, Range<usize>)>) {
    for (key, value) in table {
        let path = format!("{prefix}{}", key.get_ref());
        match value.get_ref() {
            DeValue::Table(inner) => collect(inner, &format!("{path}."), values),
            DeValue::Array(items) => {
                for (index, item) in items.iter().enumerate() {
                    if let DeValue::Table(inner) = item.get_ref() {
                        collect(inner, &format!("{path}.{}.", index + 1), values);
                    }
                }
            }
            _ => {}
        }
        values.push((path, value.span()));
    }
}

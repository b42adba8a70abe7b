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
    /// Every dotted key that occurs, with its number: a deck of thousands of facts has
    /// the same few dozen.
    keys: HashMap<String, usize>,
}

/// The places inside one table.
#[derive(Clone, Debug, Default)]
struct Spots {
    heading: Range<usize>,
    /// Each value, under the number of its key.
    values: Vec<(usize, Range<usize>)>,
}

impl Places {
    /// The heading of a fact; an empty range at the start of the file for an unknown one.
    pub fn fact(&self, id: &FactId) -> Range<usize> {
        self.facts.get(id).map_or(0..0, |spots| spots.heading.clone())
    }

    /// The value of a fact under a dotted key: `did`, `cite.cnn`, `ask.1.wrong` (asks count
    /// from 1). The heading where the fact has no such key, or gives it in another form.
    pub fn key(&self, id: &FactId, key: &str) -> Range<usize> {
        let value = || {
            let number = self.keys.get(key)?;
            let spots = self.facts.get(id)?;
            let (_, span) = spots.values.iter().find(|(key, _)| key == number)?;
            Some(span.clone())
        };
        value().unwrap_or_else(|| self.fact(id))
    }

    /// The heading of a person, body, country, group or place.
    pub fn entity(&self, id: &EntityId) -> Range<usize> {
        self.entities.get(id).cloned().unwrap_or(0..0)
    }

    /// The heading of a source.
    pub fn source(&self, id: &SourceId) -> Range<usize> {
        self.sources.get(id).cloned().unwrap_or(0..0)
    }

    /// Places for this many facts.
    pub(super) fn for_facts(facts: usize) -> Self {
        Self { facts: HashMap::with_capacity(facts), ..Self::default() }
    }

    pub(super) fn mark_fact(&mut self, id: FactId, heading: Range<usize>, value: &DeValue<'_>) {
        let mut values = Vec::new();
        if let DeValue::Table(table) = value {
            self.collect(table, &mut String::new(), &mut values);
        }
        self.facts.insert(id, Spots { heading, values });
    }

    pub(super) fn mark_entity(&mut self, id: EntityId, heading: Range<usize>) {
        self.entities.insert(id, heading);
    }

    pub(super) fn mark_source(&mut self, id: SourceId, heading: Range<usize>) {
        self.sources.insert(id, heading);
    }

    /// Notes every value of `table`, whose own dotted key, with a dot at its end, is `path`.
    /// As deep as the file's tables, which the TOML parser limits.
    fn collect(
        &mut self,
        table: &DeTable<'_>,
        path: &mut String,
        values: &mut Vec<(usize, Range<usize>)>,
    ) {
        let above = path.len();
        for (key, value) in table {
            path.push_str(key.get_ref());
            values.push((self.number(path), value.span()));
            match value.get_ref() {
                DeValue::Table(inner) => {
                    path.push('.');
                    self.collect(inner, path, values);
                }
                DeValue::Array(items) => {
                    let here = path.len();
                    for (index, item) in items.iter().enumerate() {
                        if let DeValue::Table(inner) = item.get_ref() {
                            path.push_str(&format!(".{}.", index + 1));
                            self.collect(inner, path, values);
                            path.truncate(here);
                        }
                    }
                }
                _ => {}
            }
            path.truncate(above);
        }
    }

    fn number(&mut self, key: &str) -> usize {
        let next = self.keys.len();
        if let Some(&number) = self.keys.get(key) {
            return number;
        }
        self.keys.insert(key.to_owned(), next);
        next
    }
}

#[cfg(test)]
mod tests {
    use crate::deck::parse::parse;

    #[test]
    fn every_value_of_a_fact_is_found_in_the_file() {
        let text = "format = 1\n[deck]\nid = \"d\"\ntitle = \"D\"\n[source.cnn]\noutlet = \"CNN\"\n\
                    [person.p]\nname = \"P\"\n\
                    [event.one]\nactor = \"p\"\ndid = \"wait\"\ncite = { cnn = { at = \"¶1\" } }\n\
                    [[event.one.ask]]\nq = \"1\"\na = \"2\"\n[[event.one.ask]]\nq = \"3\"\na = \"4\"\n";
        let parsed = parse(text);
        assert_eq!(parsed.problems, []);
        let id = "event.one".parse().unwrap();
        let at = |key| &text[parsed.places.key(&id, key)];
        assert_eq!(at("did"), "\"wait\"");
        assert_eq!(at("cite.cnn.at"), "\"¶1\"");
        assert_eq!(at("ask.2.q"), "\"3\"");
        assert_eq!(at("when"), "[event.one]", "what is not there is looked for at the heading");
        let person = parsed.deck.entities.keys().next().unwrap();
        assert_eq!(&text[parsed.places.entity(person)], "[person.p]");
        let source = parsed.deck.sources.keys().next().unwrap();
        assert_eq!(&text[parsed.places.source(source)], "[source.cnn]");
    }
}

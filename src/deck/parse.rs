//! Reads a deck file: text in, a deck and every problem out.
//!
//! Reading never fails and stops at nothing: what is sound is kept, what is not is left
//! out and reported with its place and its remedy. Knows neither files nor screens.
//!
//! What a mistake costs:
//! - a wrong or missing part of a fact: that fact; a card must not say more than was meant;
//! - an unknown key: nothing else, unless it is a misspelt limit such as `because_says`;
//! - a wrong optional part of a source or a name: that part;
//! - a lost name: the facts that mention it; a lost source: its citations;
//! - a link to a lost fact, or one that closes a circle in time: that link;
//! - a line that is not TOML: that line, and the fact it belongs to.

mod ask;
mod cite;
mod content;
mod entity;
mod fact;
mod head;
mod lines;
mod links;
mod mend;
mod names;
mod places;
mod problems;
mod reading;
mod sections;
mod source;
mod table;
mod template;
mod tree;
mod value;
mod words;

pub mod limits;

use std::collections::HashSet;

use indexmap::IndexMap;
use toml::de::{DeTable, Error};

use self::head::{Format, Head};
use self::mend::{Damage, Mended};
use self::names::{Declared, EntityNames, Names};
use self::problems::Problems;
use self::reading::Reading;
use self::sections::Sections;
use self::table::{Field, Table};
use crate::deck::id::{EntityId, FactId, SourceId};
use crate::deck::model::{Deck, Entity, EntityKind, Fact, Source};
use crate::diagnostic::Diagnostic;

pub use self::head::FORMAT;
pub use self::names::plain_id;
pub use self::places::Places;
pub use self::tree::Tree;

/// A deck as far as it is sound, and everything that is wrong with it.
#[derive(Clone, Debug)]
pub struct Parsed {
    pub deck: Deck,
    /// In the order of the file.
    pub problems: Vec<Diagnostic>,
    pub places: Places,
}

/// Reads a deck file. Never fails: problems are values.
pub fn parse(text: &str) -> Parsed {
    Tree::of(text).deck()
}

fn read_tree(text: &str, root: &DeTable<'_>, errors: &[Error]) -> Parsed {
    if errors.is_empty() {
        return read(text, root, Problems::default(), Damage::default());
    }
    let Mended { text, mut problems, damage } = mend::mend(text);
    let (root, errors) = DeTable::parse_recoverable(&text);
    errors.iter().for_each(|error| problems.lose(mend::remaining(error)));
    read(&text, root.get_ref(), problems, damage)
}

fn read(text: &str, root: &DeTable<'_>, problems: Problems, damage: Damage) -> Parsed {
    let unreadable = damage.of("");
    let (names, texts) = (Names::default(), HashSet::new());
    let mut reading = Reading { text, names, problems, damage, texts };
    let mut root = Table::new("deck file", 0..0, root, unreadable);
    if let Format::TooNew(problem) = head::format(&mut root, &mut reading) {
        return refused(problem);
    }
    let sections = Sections::of(root, &mut reading);
    let mut places = Places::for_facts(sections.facts.len());
    let head = head::head(sections.deck, &mut reading);
    let sources = sources(sections.sources, &mut places, &mut reading);
    let entities = entities(sections.entities, &mut places, &mut reading);
    let mut facts = facts(&sections.facts, &mut places, &mut reading);
    links::mend(&mut facts, &places, &mut reading);
    Parsed {
        deck: Deck {
            id: head.id,
            title: head.title,
            lang: head.lang,
            as_of: head.as_of,
            tags: head.tags,
            sources,
            entities,
            facts,
        },
        problems: reading.problems.into_list(),
        places,
    }
}

fn sources(
    sections: Vec<(SourceId, Field<'_>)>,
    places: &mut Places,
    reading: &mut Reading<'_>,
) -> IndexMap<SourceId, Source> {
    let mut sources = IndexMap::new();
    for (id, field) in sections {
        places.mark_source(id.clone(), reading.heading_of(&field));
        let table = reading.expect_table(&field, "source", format_args!("source.{id}"));
        match table.and_then(|table| source::source(table, reading)) {
            Some(source) => {
                sources.insert(id, source);
            }
            None => {
                reading.names.sources.insert(id, Declared::Lost);
            }
        }
    }
    // A source that leans on a lost one keeps its name, not that link.
    let sound: HashSet<SourceId> = sources.keys().cloned().collect();
    for source in sources.values_mut() {
        source.leans_on.retain(|id| sound.contains(id));
    }
    sources
}

fn entities(
    sections: Vec<(EntityKind, EntityId, Field<'_>)>,
    places: &mut Places,
    reading: &mut Reading<'_>,
) -> IndexMap<EntityId, Entity> {
    let mut half_read = Vec::new();
    for (kind, id, field) in sections {
        places.mark_entity(id.clone(), reading.heading_of(&field));
        let noun = kind.as_str();
        let Some(mut table) = reading.expect_table(&field, noun, format_args!("{noun}.{id}"))
        else {
            reading.names.entities.insert(id, Declared::Lost);
            continue;
        };
        let entity = entity::entity(kind, &mut table, reading);
        let declared = entity.as_ref().map_or(Declared::Lost, |entity| {
            Declared::Sound(EntityNames {
                kind,
                name: entity.name.clone(),
                short: entity.short.clone(),
            })
        });
        reading.names.entities.insert(id.clone(), declared);
        half_read.push((id, table, entity));
    }
    let mut entities = IndexMap::new();
    for (id, table, entity) in half_read {
        // The table of a lost entity is read to its end, for the mistakes in it.
        let mut relations = entity::relations(&id, table, reading);
        if let Some(mut entity) = entity {
            entity.part_of = relations.part_of.take();
            entity.differs_from = relations.differs_from;
            entities.insert(id, entity);
        }
    }
    entities
}

fn facts(
    sections: &[(FactId, Field<'_>)],
    places: &mut Places,
    reading: &mut Reading<'_>,
) -> IndexMap<FactId, Fact> {
    let mut facts = IndexMap::with_capacity(sections.len());
    for (id, field) in sections {
        places.mark_fact(id.clone(), reading.heading_of(field), field.value);
        if let Some(fact) = fact::fact(id, field, reading) {
            facts.insert(id.clone(), fact);
        }
    }
    facts
}

fn too_long() -> Parsed {
    let longest = limits::FILE_BYTES >> 20;
    let problem =
        Diagnostic::error("too-long", 0..0, format!("this file is longer than {longest} MiB"));
    refused(problem.help("split it into several decks"))
}

fn refused(problem: Diagnostic) -> Parsed {
    let head = Head::untitled();
    Parsed {
        deck: Deck {
            id: head.id,
            title: head.title,
            lang: head.lang,
            as_of: None,
            tags: Vec::new(),
            sources: IndexMap::new(),
            entities: IndexMap::new(),
            facts: IndexMap::new(),
        },
        problems: vec![problem],
        places: Places::default(),
    }
}

#[cfg(test)]
pub(in crate::deck) mod tests;

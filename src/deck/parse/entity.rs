//! `[person.ID]`, `[body.ID]`, `[country.ID]`, `[group.ID]`, `[place.ID]`: whom and what
//! facts are about.

use super::reading::Reading;
use super::table::Table;
use crate::deck::id::EntityId;
use crate::deck::model::{Entity, EntityKind, Pronoun};
use crate::diagnostic::Diagnostic;

/// Reads one entity, all but its references to others. Only `name` is needed; a mistake
/// elsewhere costs that part.
pub fn entity(
    kind: EntityKind,
    table: &mut Table<'_>,
    reading: &mut Reading<'_>,
) -> Option<Entity> {
    let name = table.require("name", reading);
    let name = name.and_then(|field| reading.expect_string(&field));
    let mut text = |key| {
        let field = table.take(key)?;
        reading.expect_string(&field)
    };
    let short = text("short");
    let gloss = text("gloss");
    let also = table.take("also").and_then(|field| reading.expect_texts(&field));
    let they = table
        .take("they")
        .and_then(|field| reading.expect_one_of(&field, &Pronoun::ALL, Pronoun::as_str));
    Some(Entity {
        kind,
        name: name?,
        short,
        also: also.unwrap_or_default(),
        they,
        gloss,
        part_of: None,
        differs_from: Vec::new(),
    })
}

/// What an entity says of others.
#[derive(Debug, Default)]
pub struct Relations {
    pub part_of: Option<EntityId>,
    pub differs_from: Vec<EntityId>,
}

/// Reads the references of an entity to others, when all are known, and closes its table.
pub fn relations(id: &EntityId, mut table: Table<'_>, reading: &mut Reading<'_>) -> Relations {
    let part_of = table.take("part_of").and_then(|field| {
        let whole = reading.expect_entity(&field)?;
        if whole == *id {
            let message = format!("`{id}` cannot be a part of itself");
            reading.problems.lose(
                Diagnostic::error("self-reference", field.span, message)
                    .help("name the larger whole, or take the line out"),
            );
            return None;
        }
        Some(whole)
    });
    let differs_from = table.take("differs_from").and_then(|field| {
        let items = reading.expect_items(&field, "[\"petro\"]")?;
        Some(items.iter().filter_map(|item| reading.expect_entity(item)).collect())
    });
    table.finish(&[], reading);
    Relations { part_of, differs_from: differs_from.unwrap_or_default() }
}

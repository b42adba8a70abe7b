//! A name borne by two: "Petro" may be the father or the son.

use std::collections::HashMap;

use super::Inspection;
use crate::deck::id::EntityId;
use crate::deck::model::{Entity, EntityKind};
use crate::diagnostic::Diagnostic;
use crate::text::fold;

pub fn check(inspection: &Inspection<'_>) -> Vec<Diagnostic> {
    let mut bearers: HashMap<String, (&str, &EntityId, &Entity)> = HashMap::new();
    let mut found = Vec::new();
    for (id, entity) in &inspection.deck.entities {
        for name in names(entity) {
            let Some((_, first_id, first)) = bearers.get(&fold(name)) else {
                bearers.insert(fold(name), (name, id, entity));
                continue;
            };
            let told_apart =
                entity.differs_from.contains(first_id) || first.differs_from.contains(id);
            if *first_id != id && !told_apart {
                let message = format!("`{name}` may mean {} or {}", first.name, entity.name);
                found.push(
                    Diagnostic::warning("two-bearers", inspection.places.entity(id), message).help(
                        format!(
                            "add `differs_from = [\"{first_id}\"]`: then neither is taken for the other"
                        ),
                    ),
                );
            }
        }
    }
    found
}

/// What somebody may be called: the full name, the short one, the other ones, and for a
/// person the surname.
fn names(entity: &Entity) -> Vec<&str> {
    let surname = (entity.kind == EntityKind::Person)
        .then(|| entity.name.split_whitespace().last())
        .flatten();
    let mut names: Vec<&str> = [entity.name.as_str()]
        .into_iter()
        .chain(entity.short.as_deref())
        .chain(surname)
        .chain(entity.also.iter().map(String::as_str))
        .collect();
    names.sort_unstable();
    names.dedup_by_key(|name| fold(name));
    names
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::deck::check::tests::found;

    #[test]
    fn two_of_one_name_are_told_apart() {
        assert_eq!(
            found(
                check,
                "[person.son]\nname = \"Nicolás Petro\"\n[person.aunt]\nname = \"Ana Petro\"\n\
                 differs_from = [\"petro\"]\n[body.house]\nname = \"the House\"\nalso = [\"US\"]\n\
                 [country.usa]\nname = \"America\"\nshort = \"us\"\n"
            ),
            [
                "1:1 two-bearers `Petro` may mean Gustavo Petro or Nicolás Petro | add \
                 `differs_from = [\"petro\"]`: then neither is taken for the other",
                "9:1 two-bearers `us` may mean the House or America | add `differs_from = \
                 [\"house\"]`: then neither is taken for the other",
            ]
        );
    }
}

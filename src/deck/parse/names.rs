//! The names a file declares, and what a reference to one means.

use std::collections::HashMap;

use super::reading::Reading;
use super::table::Field;
use super::words;
use crate::deck::id::{EntityId, FactId, FactKind, SourceId};
use crate::deck::model::EntityKind;
use crate::diagnostic::Diagnostic;
use crate::text::did_you_mean;

/// Everything a reference may name. What is declared but could not be read is lost: naming
/// it is no mistake of its own, yet what needs it is lost as well.
#[derive(Debug, Default)]
pub struct Names {
    pub sources: HashMap<SourceId, Declared<()>>,
    pub entities: HashMap<EntityId, Declared<EntityNames>>,
    pub facts: HashMap<FactId, Declared<()>>,
}

/// Something with a table of its own in the file.
#[derive(Debug)]
pub enum Declared<T> {
    Sound(T),
    Lost,
}

/// What an entity is called, to recognise it where its name is written instead of its id.
#[derive(Debug)]
pub struct EntityNames {
    pub kind: EntityKind,
    pub name: String,
    pub short: Option<String>,
}

impl Names {
    /// Whether `id` names a source whose own table could not be read.
    pub fn source_is_lost(&self, id: &str) -> bool {
        SourceId::new(id).is_some_and(|id| matches!(self.sources.get(&id), Some(Declared::Lost)))
    }
}

impl Reading<'_> {
    /// The source a text names.
    pub fn expect_source(&mut self, field: &Field<'_>) -> Option<SourceId> {
        let text = self.expect_text(field)?;
        self.expect_source_id(text, field.span.clone())
    }

    /// The source with this id; `span` is where it is named.
    pub fn expect_source_id(
        &mut self,
        text: &str,
        span: std::ops::Range<usize>,
    ) -> Option<SourceId> {
        let id = SourceId::new(text);
        match id.and_then(|id| self.names.sources.get_key_value(&id)) {
            // All who name it share one text.
            Some((id, Declared::Sound(()))) => return Some(id.clone()),
            Some((_, Declared::Lost)) => self.problems.lose_silently(),
            None => {
                let near = self
                    .suggestion(text, |names| names.sources.keys().map(SourceId::as_str).collect());
                let help = near.map_or_else(
                    || format!("describe it under `[source.{}]`", plain_id(text)),
                    |near| format!("did you mean `{near}`?"),
                );
                let message = format!("there is no source `{text}`");
                self.problems.lose(Diagnostic::error("unknown-source", span, message).help(help));
            }
        }
        None
    }

    /// The person, body, country, group or place a text names.
    pub fn expect_entity(&mut self, field: &Field<'_>) -> Option<EntityId> {
        let text = self.expect_text(field)?;
        self.expect_entity_id(text, field.span.clone())
    }

    /// The same, of one of the given kinds.
    pub fn expect_entity_of(
        &mut self,
        field: &Field<'_>,
        kinds: &[EntityKind],
    ) -> Option<EntityId> {
        let id = self.expect_entity(field)?;
        let Some(Declared::Sound(EntityNames { kind, .. })) = self.names.entities.get(&id) else {
            return None;
        };
        if kinds.contains(kind) {
            return Some(id);
        }
        let wanted = words::or(&kinds.iter().map(|kind| kind.as_str()).collect::<Vec<_>>());
        let message =
            format!("`{id}` is a {}, and `{}` needs a {wanted}", kind.as_str(), field.key);
        self.problems.lose(
            Diagnostic::error("wrong-kind", field.span.clone(), message)
                .help(format!("name a {wanted} here, or describe `{id}` as one")),
        );
        None
    }

    /// The entity with this id; `span` is where it is named.
    pub fn expect_entity_id(
        &mut self,
        text: &str,
        span: std::ops::Range<usize>,
    ) -> Option<EntityId> {
        let id = EntityId::new(text);
        match id.and_then(|id| self.names.entities.get_key_value(&id)) {
            // All who name it share one text.
            Some((id, Declared::Sound(_))) => return Some(id.clone()),
            Some((_, Declared::Lost)) => self.problems.lose_silently(),
            None => {
                let help = match self.entity_called(text) {
                    Some(id) => format!("use its id: `{id}`"),
                    None => self
                        .suggestion(text, |names| {
                            names.entities.keys().map(EntityId::as_str).collect()
                        })
                        .map_or_else(
                            || {
                                let id = plain_id(text);
                                format!("describe it under `[person.{id}]`, `[body.{id}]` …")
                            },
                            |near| format!("did you mean `{near}`?"),
                        ),
                };
                let message = format!("nobody and nothing here has the id `{text}`");
                self.problems.lose(Diagnostic::error("unknown-name", span, message).help(help));
            }
        }
        None
    }

    /// The fact a text names: `quote.thug`, or `sanctions` for `event.sanctions`, since it is
    /// mostly events that follow one another. A fact declared further down counts, and one
    /// that is lost too: links to facts that turn out lost are taken out at the end.
    pub fn expect_fact(&mut self, field: &Field<'_>) -> Option<FactId> {
        let text = self.expect_text(field)?;
        let id = text.parse().ok().or_else(|| FactId::new(FactKind::Event, text));
        if let Some(id) = id
            && let Some((id, _)) = self.names.facts.get_key_value(&id)
        {
            return Some(id.clone());
        }
        let of_some_kind = FactKind::ALL
            .into_iter()
            .filter_map(|kind| FactId::new(kind, text))
            .find(|id| self.names.facts.contains_key(id));
        let help = match of_some_kind {
            Some(id) => format!("a fact is named with its kind: `{id}`"),
            None => {
                let ids: Vec<String> = if self.problems.are_many() {
                    Vec::new()
                } else {
                    self.names.facts.keys().map(ToString::to_string).collect()
                };
                match did_you_mean(text, ids.iter().map(String::as_str)) {
                    Some(near) => format!("did you mean `{near}`?"),
                    None => "name a fact as its heading does: `event.visa-revoked`".to_owned(),
                }
            }
        };
        let message = format!("there is no fact `{text}`");
        self.problems
            .lose(Diagnostic::error("unknown-fact", field.span.clone(), message).help(help));
        None
    }

    fn suggestion(&self, word: &str, candidates: impl Fn(&Names) -> Vec<&str>) -> Option<String> {
        if self.problems.are_many() {
            return None;
        }
        did_you_mean(word, candidates(&self.names)).map(str::to_owned)
    }

    fn entity_called(&self, text: &str) -> Option<String> {
        if self.problems.are_many() {
            return None;
        }
        let called = |declared: &Declared<EntityNames>| match declared {
            Declared::Sound(names) => names.name == text || names.short.as_deref() == Some(text),
            Declared::Lost => false,
        };
        let mut ids: Vec<&EntityId> =
            self.names.entities.iter().filter(|(_, d)| called(d)).map(|(id, _)| id).collect();
        ids.sort();
        ids.first().map(ToString::to_string)
    }
}

/// A well-formed id like `text`, to show as an example.
pub fn plain_id(text: &str) -> String {
    let mut id = String::new();
    for c in text.chars().flat_map(char::to_lowercase) {
        if c.is_ascii_alphanumeric() {
            id.push(c);
        } else if !id.is_empty() && !id.ends_with('-') {
            id.push('-');
        }
    }
    id.truncate(64);
    let id = id.trim_end_matches('-');
    if id.is_empty() { "some-name".to_owned() } else { id.to_owned() }
}

//! Writes a deck file: the inverse of reading.
//!
//! One way of writing for everything, so that two programs that write the same deck write
//! the same bytes. It knows nothing of comments: a file that a person keeps is edited in
//! place, not rewritten.

mod fact;
mod lines;

use self::lines::Lines;
pub(super) use self::lines::quoted;
use crate::deck::id::{EntityId, SourceId};
use crate::deck::model::{Deck, Entity, Pronoun, Source};
use crate::deck::parse::FORMAT;

/// The deck as text, with LF at the end of every line.
pub fn write(deck: &Deck) -> String {
    let mut lines = Lines::new();
    lines.plain("format", FORMAT);
    head(deck, &mut lines);
    for (id, of) in &deck.sources {
        source(id, of, &mut lines);
    }
    for (id, of) in &deck.entities {
        entity(id, of, &mut lines);
    }
    for (id, of) in &deck.facts {
        fact::fact(id, of, &mut lines);
    }
    lines.into_text()
}

fn head(deck: &Deck, lines: &mut Lines) {
    lines.heading("[deck]");
    lines.text("id", &deck.id);
    lines.text("title", &deck.title);
    lines.text("lang", &deck.lang);
    lines.text_if("as_of", deck.as_of.as_ref());
    lines.list_if("tags", &deck.tags);
}

fn source(id: &SourceId, source: &Source, lines: &mut Lines) {
    lines.heading(&format!("[source.{id}]"));
    lines.text_if("outlet", source.outlet.as_ref());
    lines.list_if("author", &source.authors);
    lines.text_if("title", source.title.as_ref());
    lines.text_if("date", source.date.as_ref());
    lines.text_if("url", source.url.as_ref());
    lines.text_if("kind", source.kind.as_ref());
    lines.list_if("leans_on", &source.leans_on);
}

fn entity(id: &EntityId, entity: &Entity, lines: &mut Lines) {
    lines.heading(&format!("[{}.{id}]", entity.kind.as_str()));
    lines.text("name", &entity.name);
    lines.text_if("short", entity.short.as_ref());
    lines.list_if("also", &entity.also);
    lines.text_if("they", entity.they.map(Pronoun::as_str));
    lines.text_if("gloss", entity.gloss.as_ref());
    lines.text_if("part_of", entity.part_of.as_ref());
    lines.list_if("differs_from", &entity.differs_from);
}

#[cfg(test)]
pub(in crate::deck) mod tests;

//! Changes one thing in the text of a deck file and leaves every other byte as it was.
//!
//! Pure text to text: places are taken from the reader of TOML, and what comes out is read
//! again before it is given away. Knows neither files nor why somebody wants the change.

use std::ops::Range;

use toml::de::{DeTable, DeValue};

use super::id::{EntityId, FactId};
use super::model::Deck;
use super::parse::{limits, parse};
use super::write::quoted;

/// Another name for somebody or something, or another answer to a question written by hand.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Alias {
    pub of: AliasOf,
    pub text: String,
}

/// What another name is for.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum AliasOf {
    Entity(EntityId),
    /// A question written by hand, by its permanent name.
    Ask {
        fact: FactId,
        name: String,
    },
}

/// Where an alias belongs in a deck file, and the line to have there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AliasLine {
    /// `[person.petro]`
    pub heading: String,
    /// The question, where the alias is another answer to one.
    pub question: Option<String>,
    /// `also = ["President Petro"]`
    pub line: String,
}

/// Why an alias cannot be written into a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum EditError {
    #[error("it is not sound TOML: mend what `newsdeck check` tells first")]
    Unsound,
    #[error("it does not hold what the name is for")]
    NotThere,
    #[error("it was changed since: take the line out by hand")]
    ChangedSince,
    #[error("it is written in a way that cannot be changed by itself: add the line by hand")]
    Odd,
}

/// Where `alias` belongs in the file of `deck`, and the line to have there: the names that are
/// there already, and this one. Nothing where the deck does not hold what it is for.
pub fn alias_line(deck: &Deck, alias: &Alias) -> Option<AliasLine> {
    let (heading, question, also) = match &alias.of {
        AliasOf::Entity(id) => {
            let entity = deck.entities.get(id)?;
            (format!("[{}.{id}]", entity.kind.as_str()), None, &entity.also)
        }
        AliasOf::Ask { fact, name } => {
            let (_, ask) = deck.facts.get(fact)?.asks().find(|(other, _)| other == name)?;
            (format!("[{fact}]"), Some(ask.q.clone()), &ask.also)
        }
    };
    let names: Vec<String> = also.iter().chain([&alias.text]).map(quoted).collect();
    Some(AliasLine { heading, question, line: format!("also = [{}]", names.join(", ")) })
}

/// `text` with the alias in its `also`.
///
/// # Errors
/// When the text is not sound TOML, does not hold what the alias is for, or is written so
/// that it would say something else afterwards.
pub fn add_alias(text: &str, alias: &Alias) -> Result<String, EditError> {
    let (root, errors) = DeTable::parse_recoverable(text);
    if !errors.is_empty() {
        return Err(EditError::Unsound);
    }
    let deck = parse(text).deck;
    let expected = with_alias(deck.clone(), alias).ok_or(EditError::NotThere)?;
    let home = home_of(root.get_ref(), &deck, alias).ok_or(EditError::NotThere)?;
    let (at, words) = insertion(text, &home, &quoted(&alias.text)).ok_or(EditError::Odd)?;
    let edited = [&text[..at], &words, &text[at..]].concat();
    if parse(&edited).deck == expected { Ok(edited) } else { Err(EditError::Odd) }
}

/// Where a fact begins in the text of its deck, in bytes: at its name in its heading.
pub fn heading_of(text: &str, fact: &FactId) -> Option<usize> {
    let (root, _) = DeTable::parse_recoverable(text);
    let DeValue::Table(facts) = root.get_ref().get(fact.kind.as_str())?.get_ref() else {
        return None;
    };
    Some(facts.get_key_value(fact.name())?.0.span().start)
}

/// The deck as it is to be; nothing where it does not hold what the alias is for, or no more.
fn with_alias(mut deck: Deck, alias: &Alias) -> Option<Deck> {
    let also = match &alias.of {
        AliasOf::Entity(id) => &mut deck.entities.get_mut(id)?.also,
        AliasOf::Ask { fact, name } => {
            let fact = deck.facts.get_mut(fact)?;
            let at = fact.asks().position(|(other, _)| other == *name)?;
            &mut fact.ask[at].also
        }
    };
    also.push(alias.text.clone());
    (also.len() <= limits::ITEMS).then_some(deck)
}

/// The table that has the `also`, the key behind which one is put where there is none, and
/// where the table is written.
struct Home<'d> {
    table: &'d DeTable<'d>,
    behind: &'static str,
    span: Range<usize>,
}

fn home_of<'d>(root: &'d DeTable<'d>, deck: &Deck, alias: &Alias) -> Option<Home<'d>> {
    let table = |table: &'d DeTable<'d>, key: &str| match table.get(key)?.get_ref() {
        DeValue::Table(inner) => Some((inner, table.get(key)?.span())),
        _ => None,
    };
    match &alias.of {
        AliasOf::Entity(id) => {
            let kind = deck.entities.get(id)?.kind;
            let (entity, span) = table(table(root, kind.as_str())?.0, id.as_str())?;
            let behind = if entity.contains_key("short") { "short" } else { "name" };
            Some(Home { table: entity, behind, span })
        }
        AliasOf::Ask { fact, name } => {
            let at = deck.facts.get(fact)?.asks().position(|(other, _)| other == *name)?;
            let facts = table(root, fact.kind.as_str())?.0;
            let DeValue::Array(asks) = table(facts, fact.name())?.0.get("ask")?.get_ref() else {
                return None;
            };
            let ask = asks.get(at)?;
            let DeValue::Table(inner) = ask.get_ref() else { return None };
            Some(Home { table: inner, behind: "a", span: ask.span() })
        }
    }
}

/// Where something is put in, and what.
fn insertion(text: &str, home: &Home<'_>, item: &str) -> Option<(usize, String)> {
    if let Some(also) = home.table.get("also") {
        let DeValue::Array(items) = also.get_ref() else { return None };
        return Some(match items.iter().last() {
            Some(last) => (last.span().end, format!(", {item}")),
            None => (also.span().start + 1, item.to_owned()),
        });
    }
    let (key, value) = home.table.get_key_value(home.behind)?;
    if text[home.span.clone()].starts_with('{') {
        return Some((value.span().end, format!(", also = [{item}]")));
    }
    Some(new_line(text, key.span(), value.span(), item))
}

/// A line behind that of a key, its `=` under the one above, as the author aligns them.
fn new_line(text: &str, key: Range<usize>, value: Range<usize>, item: &str) -> (usize, String) {
    let start = text[..key.start].rfind('\n').map_or(0, |at| at + 1);
    let indent = text[start..key.start].trim_start_matches('\u{feff}');
    let (before, after) = text[key.end..value.start].split_once('=').unwrap_or((" ", " "));
    let width = key.len() + before.len();
    let least = "also".len() + usize::from(!before.is_empty());
    let also = format!("{indent}{:width$}={after}[{item}]", "also", width = width.max(least));
    let newline = if text.contains("\r\n") { "\r\n" } else { "\n" };
    match text[value.end..].find('\n') {
        Some(end) => (value.end + end + 1, format!("{also}{newline}")),
        None => (text.len(), format!("{newline}{also}")),
    }
}

#[cfg(test)]
mod tests;

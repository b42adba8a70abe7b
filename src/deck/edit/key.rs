//! Writes one key of one fact or name: changes its value, puts it in, or takes it out.
//!
//! What comes out is read again: the key says what it is to say, and nothing else says
//! anything else, or the change is refused.

use std::ops::Range;

use indexmap::IndexMap;
use toml::de::{DeTable, DeValue};

use super::EditError;
use super::place;
use super::splice::{Splice, spliced};
use super::statement::{Statement, statements};
use super::value::Value;
use crate::deck::id::{EntityId, FactId};
use crate::deck::model::EntityKind;

/// Whose key it is: a table of the deck file.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Owner {
    Fact(FactId),
    Entity(EntityKind, EntityId),
}

impl Owner {
    /// The two parts of its heading.
    pub(super) fn heading(&self) -> (&str, &str) {
        match self {
            Self::Fact(id) => (id.kind.as_str(), id.name()),
            Self::Entity(kind, id) => (kind.as_str(), id.as_str()),
        }
    }
}

/// What a key is to say.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct KeyChange {
    /// With dots: `did`, `cite.cnn`, `ask.1.wrong`, where questions count from 1.
    pub key: String,
    /// Nothing where it is to be taken out.
    pub value: Option<Value>,
}

/// `text` with one key of its owner changed, and every other byte as it was.
///
/// # Errors
/// When the text is not sound TOML, does not hold the owner, or is written so that it would
/// say something else afterwards.
pub fn write_key(text: &str, owner: &Owner, change: &KeyChange) -> Result<String, EditError> {
    let before = sound(text)?;
    let (section, name) = owner.heading();
    let found = statements(text, before.get_ref(), section, name);
    let found = found.ok_or_else(|| missing(before.get_ref(), section, name))?;
    let path: Vec<&str> = change.key.split('.').collect();
    let splices = match &change.value {
        Some(value) => put(text, owner, &found, &path, value),
        None => take_out(text, &found, &path),
    };
    let edited = spliced(text, splices.ok_or(EditError::Odd)?);
    let after = sound(&edited).map_err(|_| EditError::Odd)?;
    let whole: Vec<&str> = [section, name].into_iter().chain(path).collect();
    let is_as_meant =
        differs_only(before.get_ref(), after.get_ref(), &whole, change.value.as_ref());
    if is_as_meant { Ok(edited) } else { Err(EditError::Odd) }
}

/// What every key of an owner says, in the order of the file, as far as a form can hold it.
///
/// # Errors
/// When the text is not sound TOML or does not hold the owner.
pub fn read_keys(text: &str, owner: &Owner) -> Result<IndexMap<String, Value>, EditError> {
    let root = sound(text)?;
    let (section, name) = owner.heading();
    let found = statements(text, root.get_ref(), section, name);
    let found = found.ok_or_else(|| missing(root.get_ref(), section, name))?;
    let said =
        |statement: Statement<'_>| Some((statement.path.join("."), Value::read(statement.value)?));
    Ok(found.into_iter().filter_map(said).collect())
}

/// Where every key of an owner stands with its value, in the order of the file.
///
/// # Errors
/// When the text is not sound TOML or does not hold the owner.
pub fn places_of(text: &str, owner: &Owner) -> Result<Vec<(String, Range<usize>)>, EditError> {
    let root = sound(text)?;
    let (section, name) = owner.heading();
    let found = statements(text, root.get_ref(), section, name);
    let found = found.ok_or_else(|| missing(root.get_ref(), section, name))?;
    let place = |statement: Statement<'_>| {
        (statement.path.join("."), statement.key.start..statement.span.end)
    };
    Ok(found.into_iter().map(place).collect())
}

/// A text as TOML, where nothing is wrong with it.
pub(super) fn sound(text: &str) -> Result<toml::Spanned<DeTable<'_>>, EditError> {
    let (root, errors) = DeTable::parse_recoverable(text);
    if errors.is_empty() { Ok(root) } else { Err(EditError::Unsound) }
}

/// Why there are no statements: there is nothing of that name, or it is oddly written.
pub(super) fn missing(root: &DeTable<'_>, section: &str, name: &str) -> EditError {
    let table = root.get(section).map(toml::Spanned::get_ref);
    match table {
        Some(DeValue::Table(table)) if table.contains_key(name) => EditError::Odd,
        _ => EditError::NotThere,
    }
}

fn put(
    text: &str,
    owner: &Owner,
    found: &[Statement<'_>],
    path: &[&str],
    value: &Value,
) -> Option<Vec<Splice>> {
    let same = found.iter().find(|statement| statement.path == path);
    if let Some(there) = same {
        return Some(value.in_place_of(text, there.value, there.span.clone()));
    }
    // Where it is a table of several lines there is no one place to write it.
    if found.iter().any(|statement| statement.is_under(path)) {
        return None;
    }
    place::insertion(text, owner, found, path, value).map(|splice| vec![splice])
}

/// Every statement under the path, each with its line, or with its comma.
fn take_out(text: &str, found: &[Statement<'_>], path: &[&str]) -> Option<Vec<Splice>> {
    let under = |statement: &&Statement<'_>| statement.is_under(path);
    let gone: Vec<&Statement<'_>> = found.iter().filter(under).collect();
    // What stands inside another that goes, goes with it.
    let is_inside = |inner: &Statement<'_>| {
        gone.iter().any(|outer| {
            outer.path.len() < inner.path.len()
                && outer.span.start <= inner.key.start
                && inner.span.end <= outer.span.end
        })
    };
    let mut splices = Vec::new();
    for statement in gone.iter().filter(|statement| !is_inside(statement)) {
        splices.push(match &statement.braces {
            None => place::lines_of(text, statement)?,
            Some(braces) => {
                let others = |other: &&Statement<'_>| {
                    other.braces.as_ref() == Some(braces) && !other.is_under(path)
                };
                if !found.iter().any(|other| others(&other)) {
                    // Empty braces would say something else than nothing.
                    let owner: Vec<&str> = path.get(..braces.depth)?.to_vec();
                    return if owner.is_empty() { None } else { take_out(text, found, &owner) };
                }
                place::entry_of(text, found, statement, braces)?
            }
        });
    }
    Some(splices)
}

/// Whether two tables say the same, but for what stands at `path`, where the second says
/// `value`.
pub(super) fn differs_only(
    before: &DeTable<'_>,
    after: &DeTable<'_>,
    path: &[&str],
    value: Option<&Value>,
) -> bool {
    let Some((first, rest)) = path.split_first() else { return false };
    let [was, is] = [before, after].map(|table| others(table, first));
    if was.len() != is.len() || !was.iter().zip(&is).all(|(a, b)| a.0 == b.0 && same(a.1, b.1)) {
        return false;
    }
    let [was, is] = [before, after].map(|table| table.get(*first).map(toml::Spanned::get_ref));
    match (rest, is, value) {
        ([], None, None) => true,
        ([], Some(is), Some(value)) => value.is(is),
        ([], ..) => false,
        _ => inside(was, is, rest, value),
    }
}

fn inside(
    was: Option<&DeValue<'_>>,
    is: Option<&DeValue<'_>>,
    path: &[&str],
    value: Option<&Value>,
) -> bool {
    let empty = DeTable::new();
    match (was, is) {
        (Some(DeValue::Table(was)), Some(DeValue::Table(is))) => {
            !is.is_empty() && differs_only(was, is, path, value)
        }
        (None, Some(DeValue::Table(is))) => differs_only(&empty, is, path, value),
        (Some(DeValue::Table(was)), None) => differs_only(was, &empty, path, value),
        (Some(DeValue::Array(was)), Some(DeValue::Array(is))) => {
            let Some((number, rest)) = path.split_first() else { return false };
            let Some(at) = number.parse::<usize>().ok().and_then(|n| n.checked_sub(1)) else {
                return false;
            };
            let mut pairs = was.iter().zip(is.iter()).enumerate();
            was.len() == is.len()
                && at < was.len()
                && pairs.all(|(index, (was, is))| match (was.get_ref(), is.get_ref()) {
                    (DeValue::Table(was), DeValue::Table(is)) if index == at => {
                        differs_only(was, is, rest, value)
                    }
                    (was, is) => same(was, is),
                })
        }
        (None, None) => value.is_none(),
        _ => false,
    }
}

/// What a table says under other keys, in the order of the file.
fn others<'a, 'd>(table: &'a DeTable<'d>, but: &str) -> Vec<(&'a str, &'a DeValue<'d>)> {
    let mut found: Vec<_> = table.iter().filter(|(key, _)| key.get_ref() != but).collect();
    found.sort_by_key(|(key, _)| key.span().start);
    found.into_iter().map(|(key, value)| (key.get_ref().as_ref(), value.get_ref())).collect()
}

fn same(a: &DeValue<'_>, b: &DeValue<'_>) -> bool {
    match (a, b) {
        (DeValue::String(a), DeValue::String(b)) => a == b,
        (DeValue::Integer(a), DeValue::Integer(b)) => {
            a.as_str() == b.as_str() && a.radix() == b.radix()
        }
        (DeValue::Float(a), DeValue::Float(b)) => a.as_str() == b.as_str(),
        (DeValue::Boolean(a), DeValue::Boolean(b)) => a == b,
        (DeValue::Datetime(a), DeValue::Datetime(b)) => a == b,
        (DeValue::Array(a), DeValue::Array(b)) => {
            a.len() == b.len()
                && a.iter().zip(b.iter()).all(|(a, b)| same(a.get_ref(), b.get_ref()))
        }
        (DeValue::Table(a), DeValue::Table(b)) => {
            let [a, b] = [a, b].map(|table| others(table, ""));
            a.len() == b.len() && a.iter().zip(&b).all(|(a, b)| a.0 == b.0 && same(a.1, b.1))
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests;

//! Another name for somebody, or another answer, joins those that a deck file has.

use super::EditError;
use super::key::{KeyChange, Owner, read_keys, write_key};
use super::value::Value;
use crate::deck::id::{EntityId, FactId};
use crate::deck::model::Deck;
use crate::deck::parse::{limits, parse};
use crate::deck::write::quoted;

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

/// Where `alias` belongs in the file of `deck`, and the line to have there: the names that are
/// there already, and this one. Nothing where the deck does not hold what it is for.
pub fn alias_line(deck: &Deck, alias: &Alias) -> Option<AliasLine> {
    let (heading, question, also) = match &alias.of {
        AliasOf::Entity(id) => {
            let entity = deck.entities.get(id)?;
            (format!("[{}.{id}]", entity.kind.as_str()), None, &entity.also)
        }
        AliasOf::Ask { fact, name } => {
            let (_, ask) = deck.facts.get(fact)?.asks().find(|(other, _)| **other == **name)?;
            (format!("[{fact}]"), Some(ask.q.to_string()), &ask.also)
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
    super::key::sound(text)?;
    let deck = parse(text).deck;
    let expected = with_alias(deck.clone(), alias).ok_or(EditError::NotThere)?;
    let (owner, change) = joined(&deck, alias).ok_or(EditError::NotThere)?;
    // A list that the reader did not take is not written over.
    let there = read_keys(text, &owner)?.swap_remove(&change.key);
    if there.is_some_and(|there| !matches!(there, Value::Texts(_))) {
        return Err(EditError::Odd);
    }
    let edited = write_key(text, &owner, &change)?;
    if parse(&edited).deck == expected { Ok(edited) } else { Err(EditError::Odd) }
}

/// The key that says the names, with the new one among them.
fn joined(deck: &Deck, alias: &Alias) -> Option<(Owner, KeyChange)> {
    let (owner, key, also) = match &alias.of {
        AliasOf::Entity(id) => {
            let entity = deck.entities.get(id)?;
            (Owner::Entity(entity.kind, id.clone()), "also".to_owned(), &entity.also)
        }
        AliasOf::Ask { fact, name } => {
            let mut asks = deck.facts.get(fact)?.asks().enumerate();
            let (at, (_, ask)) = asks.find(|(_, (other, _))| **other == **name)?;
            (Owner::Fact(fact.clone()), format!("ask.{}.also", at + 1), &ask.also)
        }
    };
    let names = also.iter().chain([&alias.text]).cloned().collect();
    Some((owner, KeyChange { key, value: Some(Value::Texts(names)) }))
}

/// The deck as it is to be; nothing where it does not hold what the alias is for, or no more.
fn with_alias(mut deck: Deck, alias: &Alias) -> Option<Deck> {
    let also = match &alias.of {
        AliasOf::Entity(id) => &mut deck.entities.get_mut(id)?.also,
        AliasOf::Ask { fact, name } => {
            let fact = deck.facts.get_mut(fact)?;
            let at = fact.asks().position(|(other, _)| *other == **name)?;
            &mut fact.ask[at].also
        }
    };
    also.push(alias.text.clone());
    (also.len() <= limits::ITEMS).then_some(deck)
}

#[cfg(test)]
mod tests;

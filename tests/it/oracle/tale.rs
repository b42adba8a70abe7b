//! What the facts of a deck tell: who did what, as words and names that can be compared.

use newsdeck::deck::{Content, Deck, Entity, EntityId, Fact, FactId, Piece, Template, When};

use super::reading::{holds, words};

/// Somebody's deed, saying or claim.
#[derive(Debug)]
pub struct Deed<'a> {
    pub fact: &'a FactId,
    pub actor: &'a EntityId,
    /// What comes after “did”.
    pub tokens: Vec<Token<'a>>,
    pub when: Option<When>,
}

/// A word, or a name in any of its forms.
#[derive(Clone, Debug, PartialEq)]
pub enum Token<'a> {
    Word(String),
    Name(&'a EntityId),
}

/// The deed that a fact tells, if it tells one.
pub fn deed<'a>(id: &'a FactId, fact: &'a Fact) -> Option<Deed<'a>> {
    let (actor, tokens) = match &fact.content {
        Content::Event(event) => (&event.actor, tokens(&event.did, fact)),
        Content::Number(number) => (&number.actor, tokens(&number.did, fact)),
        Content::Quote(quote) => match &quote.did {
            Some(did) => (&quote.speaker, tokens(did, fact)),
            None => (&quote.speaker, with_verb("say", plain(&quote.words))),
        },
        Content::Claim(claim) => {
            let mut that = plain("claim that");
            that.extend(tokens(&claim.that, fact));
            (&claim.by, that)
        }
        _ => return None,
    };
    Some(Deed { fact: id, actor, tokens, when: fact.when })
}

/// The words and names of a template of this fact; a gap counts as its answer.
pub fn tokens<'a>(template: &'a Template, fact: &'a Fact) -> Vec<Token<'a>> {
    template
        .pieces
        .iter()
        .flat_map(|piece| match (piece, &fact.content) {
            (Piece::Entity(id), _) => vec![Token::Name(id)],
            (Piece::Text(text), _) => plain(text),
            (Piece::Gap { answer, .. }, _) => plain(answer),
            (Piece::Words, Content::Quote(quote)) => plain(&quote.words),
            (Piece::Count(counted), Content::Number(number)) => {
                plain(&format!("{} {counted}", number.n))
            }
            _ => Vec::new(),
        })
        .collect()
}

fn plain(text: &str) -> Vec<Token<'static>> {
    words(text).into_iter().map(Token::Word).collect()
}

fn with_verb(verb: &str, rest: Vec<Token<'static>>) -> Vec<Token<'static>> {
    std::iter::once(Token::Word(verb.to_owned())).chain(rest).collect()
}

/// Whether a text says what the tokens say. Of the first three words one may be bent, as verbs
/// are; a text may begin with one word more, as clauses do with “that”.
pub fn says(deck: &Deck, tokens: &[Token<'_>], text: &[String]) -> bool {
    fits(deck, tokens, text, Bent::Not, 0)
        || text.split_first().is_some_and(|(_, rest)| fits(deck, tokens, rest, Bent::Already, 0))
}

#[derive(Clone, Copy, PartialEq)]
enum Bent {
    Not,
    Already,
}

fn fits(deck: &Deck, tokens: &[Token<'_>], text: &[String], bent: Bent, at: usize) -> bool {
    let Some((token, rest)) = tokens.split_first() else { return text.is_empty() };
    match token {
        Token::Name(id) => names(&deck.entities[*id]).iter().any(|name| {
            text.strip_prefix(&name[..]).is_some_and(|text| fits(deck, rest, text, bent, at + 1))
        }),
        Token::Word(word) => text.split_first().is_some_and(|(first, text)| {
            first == word && fits(deck, rest, text, bent, at + 1)
                || bent == Bent::Not
                    && at < 3
                    && may_be_past_of(first, word)
                    && fits(deck, rest, text, Bent::Already, at + 1)
        }),
    }
}

/// Verbs keep their first letter, but for a few.
fn may_be_past_of(past: &str, base: &str) -> bool {
    matches!(
        (base, past),
        ("be" | "is", "was" | "were") | ("go", "went") | ("eat", "ate") | ("ir" | "ser", "fue")
    ) || past.chars().next() == base.chars().next()
}

/// Every name of somebody, in words.
pub fn names(entity: &Entity) -> Vec<Vec<String>> {
    entity.names().map(words).collect()
}

/// Whether whoever did `more` did `less` as well: the same, or the same with something added.
pub fn includes(more: &[Token<'_>], less: &[Token<'_>]) -> bool {
    more.starts_with(less)
}

/// Whether an entity is named in a text.
pub fn is_named(entity: &Entity, text: &[String]) -> bool {
    names(entity).iter().any(|name| holds(text, name))
}

/// Whether one is the other, or a part of it.
pub fn are_related(deck: &Deck, one: &EntityId, other: &EntityId) -> bool {
    wholes(deck, one).contains(&other) || wholes(deck, other).contains(&one)
}

/// The entity and everything it is part of.
pub fn wholes<'a>(deck: &'a Deck, id: &'a EntityId) -> Vec<&'a EntityId> {
    let mut found = vec![id];
    while let Some(whole) = deck.entities[found[found.len() - 1]].part_of.as_ref()
        && !found.contains(&whole)
    {
        found.push(whole);
    }
    found
}

//! Where an answer stands: which sources give it, what each of them says, how many independent
//! reports that makes, and whether they agree.
//!
//! All of it is worked out for the part of the fact that is asked for. Two reports may agree
//! on the deed while one alone knows the day. Whether the matter is stated, claimed or denied
//! is another question, and not answered here.

use std::collections::HashSet;
use std::sync::Arc;

use super::draft::Desk;
use super::model::{Cited, Corroboration};
use super::wording::Wording;
use crate::deck::{Ask, BySource, Citation, Content, Contrast, Fact, Part, SourceId, origins};
use crate::text::fold;

/// Where the answer to one form stands.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Origin {
    pub(super) corroboration: Corroboration,
    /// In the author's order.
    pub(super) sources: Arc<[Cited]>,
}

/// A source that gives the answer.
struct Given<'a> {
    source: &'a SourceId,
    /// Missing only where a contrast quotes a source without a place.
    citation: Option<&'a Citation>,
    /// What it says, where that is not the answer in so many words.
    says: Option<String>,
}

/// Where the answer stands that asks for `part`, or, where it was written by hand, what `ask`
/// asks for: a question written by hand is about the fact as a whole, unless it says where its
/// own answer stands.
pub(super) fn origin(desk: Desk<'_>, part: Part, ask: Option<&Ask>) -> Origin {
    let Desk { deck, wording, fact, .. } = desk;
    let (given, are_apart) = match (ask, &fact.content) {
        (Some(ask), _) if !ask.cite.is_empty() => (cited_in(&ask.cite), false),
        (_, Content::Contrast(contrast)) => (quoted(wording, fact, contrast), true),
        (Some(_), _) => (cited_in(&fact.cite), false),
        (None, _) => (of_part(wording, fact, part), false),
    };
    let corroboration = match given.len() {
        0 | 1 => Corroboration::Single,
        _ if are_apart => Corroboration::Differs,
        _ if is_finer(&given) => Corroboration::Finer,
        _ if are_apart_in(&origins(deck), &given) => Corroboration::Corroborated,
        _ => Corroboration::SameOrigin,
    };
    let sources = given.into_iter().map(|given| cited(wording, given)).collect();
    Origin { corroboration, sources }
}

fn cited_in(cite: &BySource<Citation>) -> Vec<Given<'_>> {
    let given = |(source, citation)| Given { source, citation: Some(citation), says: None };
    cite.iter().map(given).collect()
}

/// The sources of a contrast, each with its own words.
fn quoted<'a>(wording: &Wording<'_>, fact: &'a Fact, contrast: &'a Contrast) -> Vec<Given<'a>> {
    let given = |(source, words): (&'a SourceId, &Vec<String>)| {
        let words: Vec<String> =
            words.iter().map(|word| format!("“{}”", wording.printed(word))).collect();
        Given { source, citation: fact.cite.get(source), says: Some(words.join(", ")) }
    };
    contrast.said.iter().map(given).collect()
}

/// The sources that give a part. One that names the actor less exactly gives the actor, even
/// where `only` says whose the exact name is.
fn of_part<'a>(wording: &Wording<'_>, fact: &'a Fact, part: Part) -> Vec<Given<'a>> {
    let owns = |source: &SourceId| fact.only.get(source).is_some_and(|own| own.contains(&part));
    let is_owned = fact.cite.keys().any(owns);
    let says = |source: &SourceId| match part {
        Part::Actor => fact.actor_for.get(source).map(|id| wording.full(id).to_owned()),
        Part::When => fact.when_note.get(source).map(|note| wording.printed(note)),
        _ => None,
    };
    let gives = |source: &SourceId| {
        !is_owned || owns(source) || part == Part::Actor && fact.actor_for.contains_key(source)
    };
    let cite = fact.cite.iter().filter(|(source, _)| gives(source));
    cite.map(|(source, citation)| Given { source, citation: Some(citation), says: says(source) })
        .collect()
}

/// Whether one of them says it more or less exactly than another.
fn is_finer(given: &[Given<'_>]) -> bool {
    let said: HashSet<Option<String>> =
        given.iter().map(|given| given.says.as_deref().map(fold)).collect();
    said.len() > 1
}

/// Whether these sources are of more than one origin.
fn are_apart_in(origins: &[Vec<&SourceId>], given: &[Given<'_>]) -> bool {
    let among = |origin: &&Vec<&SourceId>| given.iter().any(|given| origin.contains(&given.source));
    origins.iter().filter(among).count() > 1
}

fn cited(wording: &Wording<'_>, given: Given<'_>) -> Cited {
    Cited {
        source: given.source.clone(),
        label: wording.source(given.source),
        at: given.citation.map(|citation| citation.at.to_string()).unwrap_or_default(),
        words: given.citation.and_then(|citation| citation.words.clone()),
        says: given.says,
    }
}

#[cfg(test)]
mod tests;

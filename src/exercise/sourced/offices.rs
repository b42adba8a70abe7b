//! The words of an office stand in what is cited for it.

use super::words::{Word, words};
use super::{Held, Sourcing};
use crate::deck::Content;
use crate::diagnostic::Diagnostic;

pub fn check(sourcing: &Sourcing<'_>, held: &Held<'_>) -> Vec<Diagnostic> {
    let Content::Role(role) = &held.fact.content else { return Vec::new() };
    let office = words(&role.office);
    let named = sourcing.bearers.mentions(&office);
    let is_named = |at: usize| named.iter().any(|mention| mention.at.contains(&at));
    let mut missing: Vec<&str> = Vec::new();
    for mention in &named {
        let is_there = mention.of.iter().any(|id| {
            held.passages.iter().any(|passage| {
                passage.paragraphs.iter().any(|(_, text)| sourcing.bearers.names(text, id))
            })
        });
        // An office names its own holder, and that tells nothing here.
        let is_holder = mention.of.contains(&&role.person);
        if !is_there && !is_holder {
            missing.push(sourcing.name(mention.of[0]));
        }
    }
    let stands = |word: &Word| held.passages.iter().any(|passage| passage.has_like(&word.folded));
    let plain = (0..office.len()).filter(|&at| {
        let is_holder = || named.iter().any(|m| m.at.contains(&at) && m.of.contains(&&role.person));
        (!is_named(at) || is_holder())
            && sourcing.speech.is_telling(&office[at])
            && !stands(&office[at])
    });
    missing.extend(plain.map(|at| office[at].folded.as_str()));
    let Some(first) = missing.first() else { return Vec::new() };
    let message = format!("no cited paragraph says `{first}` of an office");
    let span = sourcing.places.key(held.id, "office");
    vec![
        Diagnostic::warning("office-not-there", span, message)
            .help("name the office as the report does, or cite the paragraph that names it"),
    ]
}

//! Whoever words are said about is named where they stand, if anybody is.

use super::attribution::{includes, run};
use super::words::words;
use super::{Held, Sourcing};
use crate::deck::{Content, EntityKind};
use crate::diagnostic::Diagnostic;

pub fn check(sourcing: &Sourcing<'_>, held: &Held<'_>) -> Vec<Diagnostic> {
    let Content::Quote(quote) = &held.fact.content else { return Vec::new() };
    let Some(about) = &quote.about else { return Vec::new() };
    let is_person = |id| sourcing.deck.entities.get(id).map(|e| e.kind) == Some(EntityKind::Person);
    let printed = words(quote.words_as_printed.as_ref().unwrap_or(&quote.words));
    let mut other = None;
    for passage in held.passages {
        for (number, text) in &passage.paragraphs {
            if run(text, &printed).is_none() {
                continue;
            }
            let outside: Vec<_> = text.iter().filter(|word| !word.is_quoted).cloned().collect();
            let mut named = sourcing.bearers.mentions(&outside);
            named.retain(|mention| !includes(sourcing.deck, &mention.of, &quote.speaker));
            if named.iter().any(|mention| includes(sourcing.deck, &mention.of, about)) {
                return Vec::new();
            }
            let person = named
                .iter()
                .find_map(|mention| mention.of.first().copied().filter(|id| is_person(*id)));
            other = other.or_else(|| Some((person?, format!("¶{number} of `{}`", passage.source))));
        }
    }
    let Some((named, place)) = other.filter(|_| is_person(about)) else { return Vec::new() };
    let (named, about) = (sourcing.name(named), sourcing.name(about));
    let message = format!("{place} names {named} beside these words, and not {about}");
    let span = sourcing.places.key(held.id, "about");
    vec![
        Diagnostic::warning("not-about", span, message)
            .help("mend `about`, or cite the paragraph in which it is of them"),
    ]
}

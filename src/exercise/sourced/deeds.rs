//! What a report leaves to somebody to say is a claim, and no event.

use super::report::Passage;
use super::{Held, Sourcing};
use crate::deck::{Content, Template};
use crate::diagnostic::Diagnostic;

/// A sentence that holds this share of a deed's words is the one that tells of it.
const SAME_DEED: f64 = 0.6;

pub fn check(sourcing: &Sourcing<'_>, held: &Held<'_>) -> Vec<Diagnostic> {
    let deed = match &held.fact.content {
        Content::Event(event) => claimed(sourcing, held, "did", &event.did),
        Content::Number(number) => claimed(sourcing, held, "did", &number.did),
        Content::Cloze(text) => claimed(sourcing, held, "text", text),
        _ => None,
    };
    deed.into_iter().collect()
}

/// A deed that every report at hand tells behind a word of doubt, and the author without one.
fn claimed(
    sourcing: &Sourcing<'_>,
    held: &Held<'_>,
    key: &str,
    did: &Template,
) -> Option<Diagnostic> {
    let did = sourcing.words_of(did, held.fact);
    if sourcing.speech.is_reported(&did) {
        return None;
    }
    let wanted = sourcing.speech.telling(&did);
    let told = |passage: &Passage<'_>| {
        let best = passage.best(&wanted).filter(|best| best.share >= SAME_DEED)?;
        // Names stand everywhere; the first word of the deed itself is what the doubt is of.
        let first = best.at.iter().copied().find(|&at| !best.sentence[at].is_capital)?;
        let doubt = best.sentence[..first]
            .iter()
            .find(|word| !word.is_quoted && sourcing.speech.is_doubting(word));
        let place = format!("¶{} of `{}`", best.paragraph, best.source);
        Some((place, doubt.map(|word| word.folded.clone())))
    };
    let told: Vec<_> = held.passages.iter().filter_map(told).collect();
    let (place, doubt) = told.first()?;
    let doubt = doubt.as_ref().filter(|_| told.iter().all(|(_, doubt)| doubt.is_some()))?;
    let message = format!("{place} tells this behind the word `{doubt}`");
    let span = sourcing.places.key(held.id, key);
    Some(
        Diagnostic::warning("claim-as-deed", span, message)
            .help("if somebody only says so, write a claim: `[claim.NAME]` with `by` and `that`"),
    )
}

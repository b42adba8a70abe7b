//! What a report leaves to somebody to say is a claim, and no event.

use super::attribution::{includes, speakers};
use super::report::Passage;
use super::{Held, Sourcing};
use crate::deck::{Content, Template};
use crate::diagnostic::Diagnostic;
use crate::exercise::reading::Word;

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
    if did.iter().any(|word| sourcing.speech.is_passing_on(word)) {
        return None;
    }
    let wanted = sourcing.matter(&did);
    let told = |passage: &Passage<'_>| {
        let best = passage.best(&wanted).filter(|best| best.share >= SAME_DEED)?;
        let first = best.at.first().copied()?;
        let doubt = (0..first).find(|&at| is_doubted(sourcing, held, best.sentence, at));
        let doubt = doubt.map(|at| &best.sentence[at]);
        let place = format!("¶{} of `{}`", best.paragraph, best.source);
        Some((place, doubt.map(|word| word.text.clone())))
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

/// Whether a word of a sentence puts what follows into somebody's mouth: somebody else's, for
/// whoever claims to have done a thing has claimed it, and that is a deed. A claim spoken of
/// as a thing, as in “denied the allegations”, doubts nothing.
fn is_doubted(sourcing: &Sourcing<'_>, held: &Held<'_>, sentence: &[Word], at: usize) -> bool {
    let speech = sourcing.speech;
    let is_noun = at.checked_sub(1).is_some_and(|before| speech.is_pointing(&sentence[before]));
    let is_own = || {
        let mut speakers = speakers(sourcing, sentence).into_iter().filter(|s| s.verb == at);
        speakers.any(|speaker| {
            held.fact.actor().is_some_and(|actor| includes(sourcing.deck, &speaker.of, actor))
        })
    };
    !sentence[at].is_quoted && speech.is_doubting(&sentence[at]) && !is_noun && !is_own()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::exercise::sourced::tests::found;

    #[test]
    fn what_is_only_alleged_is_no_deed() {
        let deed = |did: &str| {
            format!("[event.e]\nactor = \"aldrin\"\ndid = \"{did}\"\ncite.log = \"¶1\"\n")
        };
        let found = |did: &str, paragraph: &str| found(check, &deed(did), &[("log", &[paragraph])]);
        let stole = "steal moon dust from the capsule";
        assert_eq!(found(stole, "Aldrin stole moon dust from the capsule."), [""; 0]);
        assert_eq!(
            found(stole, "Nixon claimed that Aldrin had taken moon dust from the capsule."),
            ["\"steal moon dust from the capsule\": ¶1 of `log` tells this behind the word \
              `claimed` | if somebody only says so, write a claim: `[claim.NAME]` with `by` and \
              `that`"]
        );
        assert_eq!(
            found(stole, "Aldrin claimed to have taken moon dust from the capsule."),
            [""; 0],
            "he says so himself"
        );
        assert_eq!(
            found("claim moon dust from the capsule", "Nixon claimed moon dust of the capsule."),
            [""; 0],
            "the author says so"
        );
    }
}

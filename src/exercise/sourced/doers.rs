//! The report says of whoever acts in a fact, and of nobody else, that they did it.

use super::attribution::{includes, verb_behind};
use super::report::Match;
use super::speakers::SAME_MATTER;
use super::{Held, Sourcing};
use crate::deck::{Content, EntityId};
use crate::diagnostic::Diagnostic;

pub fn check(sourcing: &Sourcing<'_>, held: &Held<'_>) -> Vec<Diagnostic> {
    let did = match &held.fact.content {
        Content::Event(event) => &event.did,
        Content::Number(number) => &number.did,
        _ => return Vec::new(),
    };
    let Some(actor) = held.fact.actor() else { return Vec::new() };
    let did = sourcing.words_of(did, held.fact);
    let Some(verb) = did.first() else { return Vec::new() };
    let verb = held.fact.past.clone().unwrap_or_else(|| sourcing.speech.past(&verb.folded));
    let wanted = sourcing.matter(&did);
    let mut other = None;
    for passage in held.passages {
        let Some(best) = passage.best(&wanted).filter(|best| best.share >= SAME_MATTER) else {
            continue;
        };
        let doers = doers(sourcing, &best, &verb);
        let vaguer = held.fact.actor_for.get(passage.source);
        for doer in doers {
            if includes(sourcing.deck, &doer, actor)
                || vaguer.is_some_and(|vaguer| includes(sourcing.deck, &doer, vaguer))
            {
                return Vec::new();
            }
            other = other.or_else(|| {
                Some((*doer.first()?, format!("¶{} of `{}`", best.paragraph, passage.source)))
            });
        }
    }
    let Some((doer, place)) = other else { return Vec::new() };
    let message = format!("{place} says `{verb}` of {}", sourcing.name(doer));
    let span = sourcing.places.key(held.id, "actor");
    let help =
        format!("mend `actor`, or cite the paragraph that says so of {}", sourcing.name(actor));
    vec![Diagnostic::warning("another-acts", span, message).help(help)]
}

/// Whoever stands right before this verb in a sentence.
fn doers<'a>(sourcing: &Sourcing<'a>, best: &Match<'_>, verb: &str) -> Vec<Vec<&'a EntityId>> {
    let mentions = sourcing.bearers.mentions(best.sentence).into_iter();
    let does = |end: usize| {
        let at = verb_behind(sourcing, best.sentence, end);
        best.sentence.get(at).is_some_and(|word| word.folded == verb && !word.is_quoted)
    };
    mentions.filter(|mention| does(mention.at.end)).map(|mention| mention.of).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::exercise::sourced::tests::found;

    #[test]
    fn a_deed_is_the_deed_of_whoever_the_report_says_did_it() {
        let found = |actor: &str, paragraph: &str| {
            let fact = format!(
                "[event.e]\nactor = \"{actor}\"\ndid = \"plant the flag\"\ncite.log = \"¶1\"\n"
            );
            found(check, &fact, &[("log", &[paragraph])])
        };
        let log = "Collins waited above. Aldrin then planted the flag.";
        assert_eq!(found("aldrin", log), [""; 0]);
        assert_eq!(
            found("collins", log),
            ["\"collins\": ¶1 of `log` says `planted` of Buzz Aldrin | mend `actor`, or cite the \
              paragraph that says so of Michael Collins"]
        );
        assert_eq!(found("collins", "Of the flag, Aldrin said he had planted it."), [""; 0]);
    }
}

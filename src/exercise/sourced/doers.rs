//! The report says of whoever acts in a fact, and of nobody else, that they did it.

use super::attribution::{includes, verb_behind};
use super::report::Match;
use super::speakers::SAME_MATTER;
use super::{Held, Sourcing};
use crate::deck::{Content, EntityId, EntityKind};
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
    let verb =
        held.fact.past.as_deref().map_or_else(|| sourcing.speech.past(&verb.folded), str::to_owned);
    let wanted = sourcing.matter(&did);
    let (mut does, mut is_named) = (None, None);
    let mut may_be_meant = false;
    for passage in held.passages {
        let Some(best) = passage.best(&wanted).filter(|best| best.share >= SAME_MATTER) else {
            continue;
        };
        let is_actor = |names: &[&EntityId]| {
            let vaguer = held.fact.actor_for.get(passage.source);
            includes(sourcing.deck, names, actor)
                || vaguer.is_some_and(|vaguer| includes(sourcing.deck, names, vaguer))
        };
        let place = format!("¶{} of `{}`", best.paragraph, passage.source);
        let doers = doers(sourcing, &best, &verb);
        if doers.iter().any(|doer| is_actor(doer)) {
            return Vec::new();
        }
        let doer = doers.first().and_then(|doer| doer.first());
        does = does.or(doer.map(|d| format!("{place} says `{verb}` of {}", sourcing.name(d))));
        let named: Vec<Vec<&EntityId>> =
            sourcing.bearers.mentions(best.sentence).into_iter().map(|name| name.of).collect();
        may_be_meant |= points_back(sourcing, &best) || named.iter().any(|names| is_actor(names));
        let person = named.iter().find_map(|names| person(sourcing, names, actor));
        is_named = is_named.or(person.map(|person| {
            let (person, actor) = (sourcing.name(person), sourcing.name(actor));
            format!("where {place} tells of this, it names {person}, and not {actor}")
        }));
    }
    let other = does.or(is_named.filter(|_| !may_be_meant));
    let Some(message) = other else { return Vec::new() };
    let span = sourcing.places.key(held.id, "actor");
    let help =
        format!("mend `actor`, or cite the paragraph that says so of {}", sourcing.name(actor));
    vec![Diagnostic::warning("another-acts", span, message).help(help)]
}

/// A person, where the actor is one as well.
fn person<'a>(
    sourcing: &Sourcing<'a>,
    names: &[&'a EntityId],
    actor: &EntityId,
) -> Option<&'a EntityId> {
    let is_person =
        |id: &EntityId| sourcing.deck.entities.get(id).map(|e| e.kind) == Some(EntityKind::Person);
    names.first().copied().filter(|id| is_person(id) && is_person(actor))
}

fn points_back(sourcing: &Sourcing<'_>, best: &Match<'_>) -> bool {
    best.sentence.iter().any(|word| !word.is_quoted && sourcing.speech.is_personal(word))
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

//! Questions and answers that come out too long for a card though each part of the fact fits.
//!
//! The limit of a question is that of a sentence, for one that tells first and asks then is read
//! in two goes; and what the program puts around the author's words is allowed for.

use super::Reviewed;
use crate::deck::check::{LONGEST_OPTION, LONGEST_STEM, fits};
use crate::deck::{Deck, Fact, FactId};
use crate::diagnostic::Diagnostic;
use crate::exercise::id::Form;
use crate::exercise::model::{Answer, Exercise};
use crate::text::length;

pub fn check(reviewed: &Reviewed<'_>) -> Vec<Diagnostic> {
    let Reviewed { deck, places, derived, .. } = *reviewed;
    let mut found = Vec::new();
    for exercise in &derived.exercises {
        let Exercise { id, .. } = exercise;
        // What is written by hand is measured where it stands.
        if matches!(id.form, Form::Ask(_)) {
            continue;
        }
        let Some((what, characters, most)) = too_long(exercise) else { continue };
        if told_of(deck, &id.fact).all(|fact| fits(fact, deck)) {
            let form = &id.form;
            let message = format!("{what} of the form `{form}` comes to {characters} characters");
            let help = format!(
                "a card has room for {most}: say it more shortly, or write `skip = [\"{form}\"]`"
            );
            let span = places.fact(&id.fact);
            found.push(Diagnostic::warning("too-long-for-a-card", span, message).help(help));
        }
    }
    found
}

/// The facts whose parts stand in the exercises of a fact: its own, what it followed and what
/// came next.
fn told_of<'d>(deck: &'d Deck, id: &FactId) -> impl Iterator<Item = &'d Fact> {
    let fact = deck.facts.get(id);
    let others = fact.into_iter().flat_map(|fact| fact.then.iter().chain(&fact.after));
    fact.into_iter().chain(others.filter_map(|id| deck.facts.get(id)))
}

/// The longest sentence of a question, with what is put around the parts of a fact: "What did …
/// say in answer to the claim that …?"
const LONGEST_SENTENCE: usize = LONGEST_STEM + 30;

/// What of an exercise is too long, how long it is and how long it may be.
fn too_long(exercise: &Exercise) -> Option<(&'static str, usize, usize)> {
    let sentences = exercise.prompt.split_inclusive(['.', '?', '!']);
    let question = sentences.map(|sentence| measured(sentence.trim(), LONGEST_SENTENCE)).max();
    let question = question.unwrap_or_default();
    if question > LONGEST_SENTENCE {
        return Some(("the question", question, LONGEST_SENTENCE));
    }
    // Of a list one member is shown as an option.
    let is_list = matches!(exercise.answer, Answer::Entities(_));
    let answer = if is_list { 0 } else { measured(&exercise.answer_text, LONGEST_OPTION) };
    (answer > LONGEST_OPTION).then_some(("the answer", answer, LONGEST_OPTION))
}

/// The length of a text. No text has more characters than bytes: most need not be counted.
fn measured(text: &str, most: usize) -> usize {
    if text.len() > most { length(text) } else { 0 }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::exercise::review::tests::found;

    #[test]
    fn what_is_put_around_a_part_counts_too() {
        let landing = |did: &str| {
            format!(
                "[event.a]\nactor = \"armstrong\"\ndid = \"land\"\nwhen = \"1969-07-20\"\n\
                 then = [\"event.b\"]\ncite.log = \"¶1\"\n[event.b]\nactor = \"aldrin\"\n\
                 did = \"{did}\"\ncite.log = \"¶2\"\n"
            )
        };
        let fitting = "set up the instruments that the two had brought along to the plain";
        assert_eq!(found(check, &landing(&fitting[..60])), [""; 0]);
        assert_eq!(
            found(check, &landing(fitting)),
            [
                "[event.a]: the answer of the form `next` comes to 78 characters | a card has room for \
              75: say it more shortly, or write `skip = [\"next\"]`"
            ]
        );
        let part = format!("{fitting}, and came back inside");
        assert_eq!(found(check, &landing(&part)), [""; 0], "the part itself is told of");
    }
}

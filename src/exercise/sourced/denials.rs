//! A fact says no where the report says no.

use super::report::Match;
use super::stated::TextRole;
use super::{Held, Sourcing};
use crate::diagnostic::Diagnostic;
use crate::exercise::reading::Word;

/// A sentence that holds this share of a text's words says the same or the opposite.
const SAME_WORDS: f64 = 0.7;

/// So many words before another a “not” still denies it.
const REACH: usize = 3;

pub fn check(sourcing: &Sourcing<'_>, held: &Held<'_>) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for stated in held.stated.iter().filter(|stated| stated.role == TextRole::Part) {
        let wanted = sourcing.matter(&stated.words);
        if wanted.len() < 2 {
            continue;
        }
        let best = stated.passages.iter().filter_map(|passage| passage.best(&wanted));
        let Some(best) = best
            .filter(|best| best.share >= SAME_WORDS)
            .reduce(|best, other| if other.share > best.share { other } else { best })
        else {
            continue;
        };
        let denied = denied(sourcing, &best);
        let denies = stated.words.iter().any(|word| sourcing.speech.is_denying(word));
        if let Some((denial, word)) = denied.filter(|_| !denies) {
            let message = format!(
                "¶{} of `{}` says `{}` of what is said here with `{}`",
                best.paragraph, best.source, denial.text, word.text
            );
            let span = sourcing.places.key(held.id, &stated.key);
            found.push(
                Diagnostic::warning("not-denied", span, message)
                    .help("read it again: is the fact true, or its opposite?"),
            );
        }
    }
    found
}

/// A word that was looked for, with what denies it right before.
fn denied<'s>(sourcing: &Sourcing<'_>, best: &Match<'s>) -> Option<(&'s Word, &'s Word)> {
    best.at.iter().find_map(|&at| {
        let before = &best.sentence[at.saturating_sub(REACH)..at];
        let denial = before.iter().rev().find(|word| sourcing.speech.is_denying(word))?;
        (denial.is_quoted == best.sentence[at].is_quoted).then_some((denial, &best.sentence[at]))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::exercise::sourced::tests::{found, found_in};

    #[test]
    fn a_not_of_the_report_is_a_not_of_the_fact() {
        let found = |did: &str| {
            let fact =
                format!("[event.e]\nactor = \"nixon\"\ndid = \"{did}\"\ncite.log = \"¶1-2\"\n");
            found(
                check,
                &fact,
                &[("log", &["Nixon asked them not to hurry the landing.", "They did not."])],
            )
        };
        assert_eq!(found("ask them never to hurry the landing"), [""; 0]);
        assert_eq!(found("ask for a long speech"), [""; 0]);
        assert_eq!(
            found("ask them to hurry the landing"),
            [
                "\"ask them to hurry the landing\": ¶1 of `log` says `not` of what is said here with \
              `hurry` | read it again: is the fact true, or its opposite?"
            ]
        );
    }

    #[test]
    fn in_spanish_as_well() {
        let found = |did: &str| {
            let fact =
                format!("[event.e]\nactor = \"nixon\"\ndid = \"{did}\"\ncite.log = \"¶1\"\n");
            let report = ["Nixon recomendó que no apresuraran el alunizaje."];
            found_in("es", check, &fact, &[("log", &report)]).len()
        };
        assert_eq!(found("recomendar que nunca apresuraran el alunizaje"), 0);
        assert_eq!(found("recomendar que apresuraran el alunizaje"), 1);
    }
}

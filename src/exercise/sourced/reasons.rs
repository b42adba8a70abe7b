//! A reason that the report puts into somebody's mouth belongs to them.

use super::speakers::SAME_MATTER;
use super::{Held, Sourcing};
use crate::diagnostic::Diagnostic;

pub fn check(sourcing: &Sourcing<'_>, held: &Held<'_>) -> Vec<Diagnostic> {
    reason(sourcing, held).into_iter().collect()
}

fn reason(sourcing: &Sourcing<'_>, held: &Held<'_>) -> Option<Diagnostic> {
    let because = held.fact.because.as_ref().filter(|_| held.fact.because_says.is_none())?;
    let because = sourcing.words_of(because, held.fact);
    let wanted = sourcing.matter(&because);
    let said = |passage: &super::report::Passage<'_>| {
        let best = passage.best(&wanted).filter(|best| best.share >= SAME_MATTER)?;
        let last = best.at.last().copied().unwrap_or_default();
        let word = best.sentence[..last]
            .iter()
            .find(|word| !word.is_quoted && sourcing.speech.is_passing_on(word))?;
        Some((format!("¶{} of `{}`", best.paragraph, passage.source), word.text.clone()))
    };
    let (place, word) = held.passages.iter().find_map(said)?;
    let message = format!("{place} passes this reason on with the word `{word}`");
    let span = sourcing.places.key(held.id, "because");
    Some(
        Diagnostic::warning("whose-reason", span, message)
            .help("say whose reason it is: `because_says = \"…\"`"),
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::exercise::sourced::tests::found;

    #[test]
    fn a_reason_that_is_passed_on_is_somebodys() {
        let found = |says: &str, paragraph: &str| {
            let fact = format!(
                "[event.e]\nactor = \"nasa\"\ndid = \"wait\"\nbecause = \"the clouds were too low\"\n\
                 {says}cite.log = \"¶1\"\n"
            );
            found(check, &fact, &[("log", &[paragraph])])
        };
        assert_eq!(found("", "NASA waited, for the clouds were too low."), [""; 0]);
        let said = "NASA waited. Houston said that the clouds were low.";
        assert_eq!(found("because_says = \"nasa\"\n", said), [""; 0]);
        assert_eq!(
            found("", said),
            [
                "\"the clouds were too low\": ¶1 of `log` passes this reason on with the word `said` | \
              say whose reason it is: `because_says = \"…\"`"
            ]
        );
    }
}

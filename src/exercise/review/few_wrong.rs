//! Some wrong answers written by hand, but not enough of them for four options.
//!
//! Who writes none at all means a flashcard; what else lacks wrong answers is told in the
//! deck's figures.

use std::collections::HashMap;

use super::Reviewed;
use crate::deck::FactId;
use crate::diagnostic::Diagnostic;
use crate::exercise::derive::{FEWEST_WRONG_OPTIONS, WRONG_OPTIONS};
use crate::exercise::id::Form;

pub fn check(reviewed: &Reviewed<'_>) -> Vec<Diagnostic> {
    let short = reviewed.derived.exercises.iter().filter(|exercise| exercise.is_short());
    let short: HashMap<(&FactId, &Form), usize> = short
        .map(|exercise| ((&exercise.id.fact, &exercise.id.form), usize::from(exercise.wrong)))
        .collect();
    let mut found = Vec::new();
    for (id, fact) in &reviewed.deck.facts {
        for (number, (name, ask)) in (1..).zip(fact.asks()) {
            let form = Form::Ask(name);
            let Some(&wrong) = short.get(&(id, &form)).filter(|_| !ask.wrong.is_empty()) else {
                continue;
            };
            let options = if wrong < FEWEST_WRONG_OPTIONS {
                "none can be shown"
            } else {
                "three options are shown"
            };
            let message = match ask.wrong.len() {
                given if given == wrong => format!("of so few wrong answers {options}"),
                given => format!("of these {given} wrong answers {wrong} can stand, so {options}"),
            };
            let help = if ask.wrong.len() == wrong {
                format!("write {WRONG_OPTIONS}, or none for a flashcard")
            } else {
                "the others are right too, or stand in the question: put others in their place"
                    .to_owned()
            };
            let span = reviewed.places.key(id, &format!("ask.{number}.wrong"));
            found.push(Diagnostic::warning("few-wrong-answers", span, message).help(help));
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::exercise::review::tests::found;

    #[test]
    fn three_wrong_answers_are_written_or_none() {
        let asked = |wrong: &str| {
            let note =
                "[note.n]\ncite.log = \"¶1\"\nask = [{ q = \"Where on the Moon?\", a = \"a plain\"";
            found(check, &format!("{note}, wrong = [{wrong}] }}]\n"))
        };
        assert_eq!(asked(""), [""; 0]);
        assert_eq!(asked(r#""a hill", "a valley", "a crater""#), [""; 0]);
        assert_eq!(
            asked(r#""a hill", "a valley""#),
            [
                "[\"a hill\", \"a valley\"]: of so few wrong answers three options are shown | write 3, or \
              none for a flashcard"
            ]
        );
        assert_eq!(
            asked(r#""a hill""#),
            [
                "[\"a hill\"]: of so few wrong answers none can be shown | write 3, or none for a flashcard"
            ]
        );
    }
}

//! Names are each other's wrong answers: of a kind that is asked for there must be some.

use super::Reviewed;
use crate::deck::{EntityKind, FactId};
use crate::diagnostic::Diagnostic;
use crate::exercise::derive::WRONG_OPTIONS;
use crate::exercise::model::Answer;

/// A few questions that lack options are no reason to add names: the figures tell of them.
const FEWEST_LACKING: usize = 5;

pub fn check(reviewed: &Reviewed<'_>) -> Vec<Diagnostic> {
    let kind = |answer: &Answer| match answer {
        Answer::Entity(id) => reviewed.deck.entities.get(id).map(|entity| entity.kind),
        _ => None,
    };
    let mut found = Vec::new();
    for asked in EntityKind::ALL {
        let named = reviewed.deck.entities.values().filter(|entity| entity.kind == asked).count();
        if named > WRONG_OPTIONS {
            continue;
        }
        let lacking = reviewed
            .derived
            .exercises
            .iter()
            .filter(|exercise| kind(&exercise.answer) == Some(asked) && !exercise.choice());
        let lacking: Vec<&FactId> = lacking.map(|exercise| &exercise.id.fact).collect();
        let Some(first) = reviewed.deck.entities.iter().find(|(_, entity)| entity.kind == asked)
        else {
            continue;
        };
        if lacking.len() >= FEWEST_LACKING {
            let word = asked.as_str();
            let count = lacking.len();
            let message = format!(
                "{count} questions ask for a {word} and have no options: the deck names {named}"
            );
            let more = WRONG_OPTIONS + 1 - named;
            let help = format!(
                "add {more} more as `[{word}.NAME]`, which the story names or which are wrong for sure"
            );
            found.push(
                Diagnostic::warning("small-pool", reviewed.places.entity(first.0), message)
                    .help(help),
            );
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::exercise::review::tests::found;

    #[test]
    fn names_of_which_there_are_too_few_are_told_once() {
        let deed = |name: &str| {
            format!("[event.{name}]\nactor = \"nasa\"\ndid = \"{name}\"\ncite.log = \"¶1\"\n")
        };
        let deeds = |names: &[&str]| names.iter().map(|name| deed(name)).collect::<String>();
        assert_eq!(found(check, &deeds(&["wait", "rejoice", "land", "leave"])), [""; 0]);
        assert_eq!(
            found(check, &deeds(&["wait", "rejoice", "land", "leave", "return"])),
            [
                "[body.nasa]: 5 questions ask for a body and have no options: the deck names 1 | add 3 \
              more as `[body.NAME]`, which the story names or which are wrong for sure"
            ]
        );
    }
}

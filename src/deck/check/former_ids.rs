//! A former id stands for one fact, and for none that is there: progress follows it.

use std::collections::HashMap;

use super::Inspection;
use crate::deck::id::FactId;
use crate::diagnostic::Diagnostic;

pub fn check(inspection: &Inspection<'_>) -> Vec<Diagnostic> {
    let facts = &inspection.deck.facts;
    let mut claimed: HashMap<&FactId, &FactId> = HashMap::new();
    let mut found = Vec::new();
    for (id, fact) in facts {
        for former in &fact.was {
            let problem = |code, message, help: String| {
                let span = inspection.places.key(id, "was");
                Diagnostic::error(code, span, message).help(help)
            };
            if facts.contains_key(former) {
                found.push(problem(
                    "former-id-in-use",
                    format!("`{former}` is still a fact of this deck"),
                    "take it out of `was`: its progress is its own".to_owned(),
                ));
            } else if let Some(other) = claimed.insert(former, id) {
                found.push(problem(
                    "former-id-twice",
                    format!("`{former}` is claimed here and by `{other}`"),
                    "leave it with the fact that says the same as before".to_owned(),
                ));
            }
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::deck::check::tests::found;

    #[test]
    fn a_former_id_is_of_one_fact_and_of_none_that_is_there() {
        assert_eq!(
            found(
                check,
                "[event.one]\nactor = \"petro\"\ndid = \"rest\"\ncite.cnn = \"¶1\"\nwas = [\"event.first\"]\n\
                 [event.two]\nactor = \"petro\"\ndid = \"wait\"\ncite.cnn = \"¶1\"\n\
                 was = [\"event.first\", \"event.one\", \"event.second\"]\n"
            ),
            [
                "10:7 former-id-twice `event.first` is claimed here and by `event.one` | leave it \
                 with the fact that says the same as before",
                "10:7 former-id-in-use `event.one` is still a fact of this deck | take it out of \
                 `was`: its progress is its own",
            ]
        );
    }
}

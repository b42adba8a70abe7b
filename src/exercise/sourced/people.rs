//! People are called and spoken of as the reports do: a misspelt name or a wrong pronoun is
//! shown by every card.

use super::Sourcing;
use super::attribution::run;
use crate::deck::{Entity, EntityId, EntityKind, Pronoun};
use crate::diagnostic::Diagnostic;
use crate::exercise::reading::{Word, words};
use crate::text::did_you_mean;

/// So many sentences about one person alone tell which pronoun is theirs.
const FEWEST_SENTENCES: usize = 2;

/// What looks amiss with the people of a deck, in its order.
pub fn check(sourcing: &Sourcing<'_>) -> Vec<Diagnostic> {
    let people = sourcing.deck.entities.iter();
    let people = people.filter(|(_, entity)| entity.kind == EntityKind::Person);
    people
        .flat_map(|(id, person)| {
            let warnings = [misspelt(sourcing, id, person), pronoun(sourcing, id, person)];
            warnings.into_iter().flatten()
        })
        .collect()
}

/// A full name that no report has, where one has nearly the same.
fn misspelt(sourcing: &Sourcing<'_>, id: &EntityId, person: &Entity) -> Option<Diagnostic> {
    let name = words(&person.name);
    let texts = || sourcing.reports.paragraphs();
    if texts().any(|text| run(text, &name).is_some()) {
        return None;
    }
    let folded = |words: &[Word]| -> String {
        words.iter().map(|word| word.folded.as_str()).collect::<Vec<_>>().join(" ")
    };
    let is_name = |window: &&[Word]| window.iter().all(|word| word.is_capital);
    let printed: Vec<(String, &[Word])> = texts()
        .flat_map(|text| text.windows(name.len()).filter(is_name))
        .map(|window| (folded(window), window))
        .collect();
    let meant = did_you_mean(&folded(&name), printed.iter().map(|(folded, _)| folded.as_str()))?;
    let (_, window) = printed.iter().find(|(folded, _)| folded == meant)?;
    let written: Vec<&str> = window.iter().map(|word| word.text.as_str()).collect();
    let message = format!("no report names `{}`", person.name);
    Some(
        Diagnostic::warning("name-not-there", sourcing.places.entity(id), message)
            .help(format!("did you mean `{}`?", written.join(" "))),
    )
}

/// A pronoun that the reports never use of somebody, where they use the other one.
fn pronoun(sourcing: &Sourcing<'_>, id: &EntityId, person: &Entity) -> Option<Diagnostic> {
    let own = person.they.filter(|they| matches!(they, Pronoun::He | Pronoun::She))?;
    let (mut same, mut other) = (0, 0);
    let sentences = sourcing
        .reports
        .paragraphs()
        .flat_map(|text| text.chunk_by(|a, b| a.sentence == b.sentence));
    for sentence in sentences {
        let named = sourcing.bearers.mentions(sentence);
        let is_alone = named.iter().all(|mention| {
            let is_person = |id: &&EntityId| {
                sourcing.deck.entities.get(*id).is_some_and(|e| e.kind == EntityKind::Person)
            };
            mention.of == [id] || !mention.of.iter().any(is_person)
        });
        let Some(first) = named.iter().find(|mention| mention.of == [id]).filter(|_| is_alone)
        else {
            continue;
        };
        let behind = sentence[first.at.end..].iter().filter(|word| !word.is_quoted);
        for used in behind.filter_map(|word| sourcing.speech.pronoun(word)) {
            if used == own {
                same += 1;
            } else {
                other += 1;
            }
        }
    }
    (same == 0 && other >= FEWEST_SENTENCES).then(|| {
        let message = format!("the reports do not say “{}” of {}", own.as_str(), person.name);
        let help = if own == Pronoun::He { "they = \"she\"" } else { "they = \"he\"" };
        Diagnostic::warning("another-pronoun", sourcing.places.entity(id), message)
            .help(format!("write `{help}`"))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::exercise::sourced::tests::found_of_all;

    const LOG: [(&str, &[&str]); 1] = [(
        "log",
        &[
            "Valentina Tereshkova flew alone, and her ship circled for days.",
            "Tereshkova said that she had slept. Korolyov trusted her.",
        ],
    )];

    #[test]
    fn a_name_and_a_pronoun_are_those_of_the_reports() {
        let person = |name: &str, they: &str| {
            let person = format!(
                "[person.pilot]\nname = \"{name}\"\nshort = \"Tereshkova\"\nthey = \"{they}\"\n"
            );
            found_of_all(check, &person, &LOG)
        };
        assert_eq!(person("Valentina Tereshkova", "she"), [""; 0]);
        assert_eq!(
            person("Valentina Tereskova", "he"),
            [
                "[person.pilot]: no report names `Valentina Tereskova` | did you mean `Valentina \
                 Tereshkova`?",
                "[person.pilot]: the reports do not say “he” of Valentina Tereskova | write `they = \
                 \"she\"`",
            ]
        );
        assert_eq!(person("Maria Tereshkova", "she"), [""; 0], "it may be another name of hers");
    }
}

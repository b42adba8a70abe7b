//! What one source alone gives must be there to be given.

use super::Inspection;
use crate::deck::model::{Content, Fact, Part};
use crate::diagnostic::Diagnostic;

pub fn check(inspection: &Inspection<'_>) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for (id, fact) in &inspection.deck.facts {
        for (source, parts) in &fact.only {
            for part in parts.iter().filter(|&&part| !has(fact, part)) {
                let part = part.as_str();
                let key = format!("only.{source}");
                let message = format!("`{key}` names `{part}`, which this fact does not have");
                found.push(
                    Diagnostic::warning(
                        "only-of-nothing",
                        inspection.places.key(id, &key),
                        message,
                    )
                    .help(format!("add the `{part}`, or take it out of this list")),
                );
            }
        }
    }
    found
}

fn has(fact: &Fact, part: Part) -> bool {
    let content = &fact.content;
    match part {
        Part::Actor => !matches!(
            content,
            Content::List(_) | Content::Cloze(_) | Content::Contrast(_) | Content::Note
        ),
        Part::Did => !matches!(
            content,
            Content::Role(_) | Content::Cloze(_) | Content::Contrast(_) | Content::Note
        ),
        Part::Words => matches!(content, Content::Quote(_) | Content::Contrast(_)),
        Part::About => match content {
            Content::Quote(quote) => quote.about.is_some(),
            Content::Claim(claim) => claim.about.is_some(),
            Content::Contrast(contrast) => contrast.about.is_some(),
            _ => false,
        },
        Part::When => {
            fact.when.is_some() || matches!(content, Content::Role(role) if role.as_of.is_some())
        }
        Part::Place => fact.place.is_some(),
        Part::Occasion => fact.occasion.is_some(),
        Part::After => fact.after.is_some(),
        Part::Gap => fact.gap.is_some() || matches!(content, Content::Cloze(_)),
        Part::Then => !fact.then.is_empty(),
        Part::Because => fact.because.is_some(),
        Part::Reply => matches!(content, Content::Claim(claim) if claim.reply.is_some()),
        Part::Office => matches!(content, Content::Role(_)),
        Part::N => matches!(content, Content::Number(_)),
        Part::Members => matches!(content, Content::List(_)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::deck::check::tests::found;

    #[test]
    fn only_names_parts_that_are_there() {
        assert_eq!(
            found(
                check,
                "[event.one]\nactor = \"us\"\ndid = \"wait\"\nonly.cnn = [\"actor\", \"place\"]\n\
                 cite.cnn = \"¶1\"\n"
            ),
            ["4:12 only-of-nothing `only.cnn` names `place`, which this fact does not have | add \
              the `place`, or take it out of this list"]
        );
    }
}

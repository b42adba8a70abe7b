//! A citation says where to look: half an article is no place.

use super::Inspection;
use crate::deck::model::Citation;
use crate::diagnostic::Diagnostic;

/// More paragraphs than this say nothing of where a thing stands.
const MOST_PARAGRAPHS: usize = 8;

pub fn check(inspection: &Inspection<'_>) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for (id, fact) in &inspection.deck.facts {
        let mut count = |key: String, citation: &Citation| {
            let paragraphs = citation.at.numbers().count();
            if paragraphs > MOST_PARAGRAPHS {
                let message = format!("this citation spans {paragraphs} paragraphs");
                let span = inspection.places.key(id, &key);
                found.push(Diagnostic::warning("broad-citation", span, message).help(format!(
                    "cite those that say it, {MOST_PARAGRAPHS} at most: a learner looks it up there"
                )));
            }
        };
        for (source, citation) in &fact.cite {
            count(format!("cite.{source}"), citation);
        }
        for (index, ask) in fact.ask.iter().enumerate() {
            for (source, citation) in &ask.cite {
                count(format!("ask.{}.cite.{source}", index + 1), citation);
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
    fn a_citation_names_the_few_paragraphs_that_say_it() {
        let event = |at: &str| {
            format!("[event.one]\nactor = \"us\"\ndid = \"wait\"\ncite.cnn = \"{at}\"\n")
        };
        assert_eq!(found(check, &event("¶1, ¶3-9")), [""; 0]);
        assert_eq!(
            found(check, &event("¶1, ¶3-10")),
            [
                "4:12 broad-citation this citation spans 9 paragraphs | cite those that say it, 8 at \
              most: a learner looks it up there"
            ]
        );
    }
}

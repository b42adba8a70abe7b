//! Whoever acts does not act on themselves: the two names were likely exchanged.

use super::Inspection;
use crate::deck::model::Content;
use crate::diagnostic::Diagnostic;

pub fn check(inspection: &Inspection<'_>) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for (id, fact) in &inspection.deck.facts {
        let did = match &fact.content {
            Content::Event(event) => Some(&event.did),
            Content::Number(number) => Some(&number.did),
            Content::Quote(quote) => quote.did.as_ref(),
            _ => None,
        };
        let (Some(actor), Some(did)) = (fact.actor(), did) else { continue };
        if did.entities().any(|entity| entity == actor) {
            let key = if matches!(fact.content, Content::Quote(_)) { "speaker" } else { "actor" };
            let message = format!("`{actor}` acts here, and stands in `did` as well");
            let span = inspection.places.key(id, key);
            found.push(
                Diagnostic::warning("acts-on-itself", span, message)
                    .help(format!("mend `{key}`; or write “his”, “her” or “its” in `did`")),
            );
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::deck::check::tests::found;

    #[test]
    fn names_that_were_exchanged_show() {
        assert_eq!(
            found(
                check,
                "[event.one]\nactor = \"petro\"\ndid = \"invite {petro} to {us}\"\ncite.cnn = \"¶1\"\n\
                 [quote.two]\nspeaker = \"trump\"\ndid = \"call {trump} “{words}”\"\n\
                 words = \"nice\"\ncite.cnn = \"¶1\"\n"
            ),
            [
                "2:9 acts-on-itself `petro` acts here, and stands in `did` as well | mend `actor`; \
                 or write “his”, “her” or “its” in `did`",
                "6:11 acts-on-itself `trump` acts here, and stands in `did` as well | mend \
                 `speaker`; or write “his”, “her” or “its” in `did`",
            ]
        );
    }
}

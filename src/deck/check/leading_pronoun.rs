//! A part that begins with a pronoun says nothing as one of four options.

use super::Inspection;
use super::shown::{Shown, texts};
use crate::diagnostic::Diagnostic;

/// Words that point at somebody the reader of an option cannot see.
const PRONOUNS: [&str; 14] = [
    "he", "her", "hers", "him", "his", "it", "its", "she", "their", "them", "they", "these",
    "this", "those",
];

/// In a reply the question names who replied, so that "his" has somebody to point at.
const IN_A_REPLY: [&str; 4] = ["her", "his", "its", "their"];

pub fn check(inspection: &Inspection<'_>) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for (id, fact) in &inspection.deck.facts {
        for Shown { key, text } in texts(fact, inspection.deck) {
            if !["did", "that", "because", "reply.says", "of"].contains(&key) {
                continue;
            }
            let word = text.split(|c: char| !c.is_alphanumeric()).find(|word| !word.is_empty());
            let word = word.unwrap_or_default();
            let lower = word.to_lowercase();
            let points_back = key == "reply.says" && IN_A_REPLY.contains(&lower.as_str());
            if PRONOUNS.contains(&lower.as_str()) && !points_back {
                let message = format!("`{key}` begins with `{word}`, and an option stands alone");
                found.push(
                    Diagnostic::warning("leading-pronoun", inspection.places.key(id, key), message)
                        .help("name who or what is meant: `{petro} had …`, `the visit had …`"),
                );
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
    fn an_option_names_whom_it_is_about() {
        assert_eq!(
            found(
                check,
                "[claim.one]\nby = \"trump\"\nthat = \"he had called\"\nreply = { by = \"petro\", \
                 did = \"deny\", says = \"his phone had been off\" }\nbecause = \"It’s so\"\n\
                 cite.cnn = \"¶1\"\n[claim.two]\nby = \"trump\"\nthat = \"{petro} had called\"\n\
                 cite.cnn = \"¶1\"\n"
            ),
            [
                "3:8 leading-pronoun `that` begins with `he`, and an option stands alone | name \
                 who or what is meant: `{petro} had …`, `the visit had …`",
                "5:11 leading-pronoun `because` begins with `It`, and an option stands alone | \
                 name who or what is meant: `{petro} had …`, `the visit had …`",
            ]
        );
    }
}

//! A part that begins with a pronoun says nothing as one of four options.

use super::Reviewed;
use crate::deck::check::{Shown, texts};
use crate::deck::{Content, Deck, Fact, Piece};
use crate::diagnostic::Diagnostic;

pub fn check(reviewed: &Reviewed<'_>) -> Vec<Diagnostic> {
    let Reviewed { deck, places, language, .. } = *reviewed;
    let Some(language) = language else { return Vec::new() };
    let mut found = Vec::new();
    for (id, fact) in &deck.facts {
        for Shown { key, text } in options(fact, deck) {
            let word = text.split(|c: char| !c.is_alphanumeric()).find(|word| !word.is_empty());
            let word = word.unwrap_or_default();
            let lower = word.to_lowercase();
            // In a reply the question names who replied, so that "his" has somebody to point at.
            let has_owner = key == "reply.says" && language.is_possessive(&lower);
            if language.points_back(&lower) && !has_owner {
                let part = if key == "text" { format!("[{text}|…]") } else { key.to_owned() };
                let message = format!("`{part}` begins with `{word}`, and an option stands alone");
                found.push(
                    Diagnostic::warning("leading-pronoun", places.key(id, key), message)
                        .help("name who or what is meant: `{petro} had …`, `the visit had …`"),
                );
            }
        }
    }
    found
}

/// The texts of a fact that can become an option of another question as well.
fn options(fact: &Fact, deck: &Deck) -> Vec<Shown> {
    let mut options = texts(fact, deck);
    options.retain(|shown| {
        ["did", "that", "because", "reply.says", "occasion", "of"].contains(&shown.key)
    });
    if let Content::Cloze(text) = &fact.content {
        options.extend(text.pieces.iter().filter_map(|piece| match piece {
            Piece::Gap { answer, .. } => Some(Shown { key: "text", text: answer.clone() }),
            _ => None,
        }));
    }
    options
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::exercise::review::tests::{found, found_in};

    const REST: &str = ", and an option stands alone | name who or what is meant: \
                        `{petro} had …`, `the visit had …`";

    #[test]
    fn an_option_names_whom_it_is_about() {
        assert_eq!(
            found(
                check,
                "[claim.one]\nby = \"armstrong\"\nthat = \"they were misheard\"\nreply = { by = \
                 \"nasa\", did = \"answer\", says = \"its transcript was right\" }\n\
                 because = \"It was live\"\ncite.log = \"¶1\"\n[claim.two]\nby = \"armstrong\"\n\
                 that = \"{nasa} had misheard\"\ncite.log = \"¶1\"\n"
            ),
            [
                format!("\"they were misheard\": `that` begins with `they`{REST}"),
                format!("\"It was live\": `because` begins with `It`{REST}"),
            ]
        );
    }

    #[test]
    fn a_pronoun_is_one_in_the_language_of_the_deck() {
        let facts = "[event.one]\nactor = \"nixon\"\ndid = \"llamar a {armstrong}\"\nbecause = \"eso era histórico\"\n\
                     cite.log = \"¶1\"\n[event.two]\nactor = \"nixon\"\ndid = \"hablar con {armstrong}\"\n\
                     because = \"el alunizaje era histórico\"\ncite.log = \"¶1\"\n";
        assert_eq!(
            found_in("es", check, facts),
            [format!("\"eso era histórico\": `because` begins with `eso`{REST}")]
        );
    }

    #[test]
    fn a_gap_and_an_occasion_stand_alone_too() {
        let facts = "[cloze.c]\ntext = \"Aldrin wrote to [his wife|whom] from [the Moon|place].\"\n\
                     cite.log = \"¶1\"\n[event.e]\nactor = \"aldrin\"\ndid = \"speak\"\n\
                     occasion = \"his return\"\ncite.log = \"¶1\"\n";
        assert_eq!(
            found(check, facts),
            [
                format!(
                    "\"Aldrin wrote to [his wife|whom] from [the Moon|place].\": `[his wife|…]` \
                     begins with `his`{REST}"
                ),
                format!("\"his return\": `occasion` begins with `his`{REST}"),
            ]
        );
    }
}

//! Names in braces mean something in templates only: in a plain text the braces are shown.

use super::Inspection;
use super::shown::{Shown, texts};
use crate::deck::id::EntityId;
use crate::deck::model::{Deck, Fact};
use crate::diagnostic::Diagnostic;

/// Keys whose texts are shown as they stand.
const PLAIN: [&str; 4] = ["gap", "occasion", "office", "words"];

pub fn check(inspection: &Inspection<'_>) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for (id, fact) in &inspection.deck.facts {
        let plain = texts(fact, inspection.deck).into_iter();
        let plain = plain.filter(|shown| PLAIN.contains(&shown.key)).chain(written_by_hand(fact));
        for Shown { key, text } in plain {
            let Some(name) = name_in_braces(&text, inspection.deck) else { continue };
            let message = format!("`{{{name}}}` is shown as it stands in `{key}`");
            found.push(
                Diagnostic::warning("plain-braces", inspection.places.key(id, key), message).help(
                    "write the name itself: ids in braces are for `did`, `that` and their like",
                ),
            );
        }
    }
    found
}

fn written_by_hand(fact: &Fact) -> impl Iterator<Item = Shown> {
    let asks = fact.ask.iter().flat_map(|ask| {
        let wrong = ask.wrong.iter().map(String::as_str);
        [&*ask.q, &*ask.a].into_iter().chain(wrong)
    });
    let asks = asks.map(|text| Shown { key: "ask", text: text.to_owned() });
    asks.chain(fact.note.iter().map(|note| Shown { key: "note", text: note.to_string() }))
}

/// The first name of the deck that stands in braces.
fn name_in_braces<'t>(text: &'t str, deck: &Deck) -> Option<&'t str> {
    let inside = text.split('{').skip(1).filter_map(|behind| behind.split_once('}'));
    inside
        .map(|(name, _)| name)
        .find(|name| EntityId::new(name).is_some_and(|id| deck.entities.contains_key(&id)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::deck::check::tests::found;

    #[test]
    fn a_name_in_braces_is_told_where_it_would_be_shown_so() {
        assert_eq!(
            found(
                check,
                "[event.one]\nactor = \"petro\"\ndid = \"call {trump}\"\n\
                 occasion = \"a visit to {us}\"\nask = [{ q = \"Who called {trump}?\", a = \"{x}\" }]\n\
                 cite.cnn = \"¶1\"\n"
            ),
            [
                "4:12 plain-braces `{us}` is shown as it stands in `occasion` | write the name \
                 itself: ids in braces are for `did`, `that` and their like",
                "5:7 plain-braces `{trump}` is shown as it stands in `ask` | write the name \
                 itself: ids in braces are for `did`, `that` and their like",
            ]
        );
    }
}

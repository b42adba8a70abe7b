//! A list holds everybody whom the report names on it, and is closed only where the report
//! closes it.

use std::collections::HashSet;

use super::{Held, Sourcing};
use crate::deck::{Content, EntityId, List};
use crate::diagnostic::Diagnostic;
use crate::exercise::reading::Word;

pub fn check(sourcing: &Sourcing<'_>, held: &Held<'_>) -> Vec<Diagnostic> {
    let Content::List(list) = &held.fact.content else { return Vec::new() };
    let enumerations: Vec<Enumeration<'_>> = held
        .passages
        .iter()
        .flat_map(|passage| {
            passage.sentences().filter_map(|(number, sentence)| {
                let place = format!("¶{number} of `{}`", passage.source);
                Enumeration::read(sourcing, list, sentence, place)
            })
        })
        .collect();
    let left_out =
        enumerations.iter().find_map(|enumeration| left_out(sourcing, held, list, enumeration));
    let open = enumerations.iter().find_map(|enumeration| open(sourcing, held, list, enumeration));
    left_out.into_iter().chain(open).collect()
}

/// A sentence that names two members of a list or more.
struct Enumeration<'a> {
    sentence: &'a [Word],
    place: String,
    /// Everybody of the members' sort who is named in it.
    named: Vec<&'a EntityId>,
}

impl<'a> Enumeration<'a> {
    fn read(
        sourcing: &Sourcing<'a>,
        list: &List,
        sentence: &'a [Word],
        place: String,
    ) -> Option<Self> {
        let kind = |id: &EntityId| sourcing.deck.entities.get(id).map(|entity| entity.kind);
        let like = list.members.first().and_then(kind);
        let mentions = sourcing.bearers.mentions(sentence);
        let named: Vec<&EntityId> = mentions
            .iter()
            .filter_map(|mention| mention.of.first().copied().filter(|_| mention.of.len() == 1))
            .filter(|id| kind(id) == like)
            .collect();
        let members: HashSet<&EntityId> =
            named.iter().copied().filter(|id| list.members.contains(id)).collect();
        (members.len() >= 2).then_some(Self { sentence, place, named })
    }
}

/// Somebody named among the members who is no member, nor part of what the list is about.
fn left_out(
    sourcing: &Sourcing<'_>,
    held: &Held<'_>,
    list: &List,
    enumeration: &Enumeration<'_>,
) -> Option<Diagnostic> {
    let of = sourcing.words_of(&list.of, held.fact);
    let is_known = |id: &EntityId| list.members.contains(id) || sourcing.bearers.names(&of, id);
    // Somebody named only as the owner of a relative is no member: `Petro’s wife Verónica`.
    let other = enumeration.named.iter().find(|id| !is_known(id))?;
    let name = sourcing.name(other);
    let message = format!("{} names {name} beside the members", enumeration.place);
    let (key, help) = if list.not_in.contains(other) {
        ("not_in", format!("take `{other}` out of `not_in`, if the report counts them in"))
    } else {
        ("members", format!("add `{other}`, or put it into `not_in` if it is not on the list"))
    };
    let span = sourcing.places.key(held.id, key);
    Some(Diagnostic::warning("left-out", span, message).help(help))
}

/// A list called complete though the report says “among them”.
fn open(
    sourcing: &Sourcing<'_>,
    held: &Held<'_>,
    list: &List,
    enumeration: &Enumeration<'_>,
) -> Option<Diagnostic> {
    let word = enumeration.sentence.iter().find(|word| sourcing.speech.is_open(word))?;
    if !list.complete {
        return None;
    }
    let message = format!("{} names the members with the word `{}`", enumeration.place, word.text);
    let span = sourcing.places.key(held.id, "complete");
    Some(
        Diagnostic::warning("open-list", span, message)
            .help("write `complete = false` and name in `not_in` who is surely not on it"),
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::exercise::sourced::tests::found;

    #[track_caller]
    fn assert_found(of: &str, rest: &str, paragraph: &str, expected: &[&str]) {
        let list = format!(
            "[list.l]\nof = \"{of}\"\nmembers = [\"aldrin\", \"collins\"]\n{rest}\ncite.log = \"¶1\"\n"
        );
        assert_eq!(found(check, &list, &[("log", &[paragraph])]), expected);
    }

    #[test]
    fn whoever_is_named_among_the_members_is_one_or_is_said_not_to_be() {
        let three = "Aboard were Armstrong, Aldrin and Collins.";
        assert_found("men aboard with {armstrong}", "complete = true", three, &[]);
        assert_found("men aboard", "complete = true", "Aldrin and Collins were aboard.", &[]);
        assert_found(
            "men aboard",
            "complete = true",
            three,
            &[
                "[\"aldrin\", \"collins\"]: ¶1 of `log` names Neil Armstrong beside the members | add \
               `armstrong`, or put it into `not_in` if it is not on the list",
            ],
        );
        assert_found(
            "men aboard",
            "complete = false\nnot_in = [\"armstrong\", \"nixon\"]",
            three,
            &["[\"armstrong\", \"nixon\"]: ¶1 of `log` names Neil Armstrong beside the members | \
               take `armstrong` out of `not_in`, if the report counts them in"],
        );
    }

    #[test]
    fn a_list_that_the_report_leaves_open_is_not_complete() {
        let open = "Among the guests were Aldrin and Collins.";
        assert_found("guests", "complete = false", open, &[]);
        assert_found(
            "guests",
            "complete = true",
            open,
            &[
                "true: ¶1 of `log` names the members with the word `Among` | write `complete = false` \
               and name in `not_in` who is surely not on it",
            ],
        );
    }
}

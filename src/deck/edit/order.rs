//! The order in which the format describes the keys of a table: a new one goes behind those
//! that come before it.

use super::key::Owner;

/// A fact's, whatever its kind.
const OF_A_FACT: [&str; 41] = [
    "speaker",
    "actor",
    "by",
    "person",
    "of",
    "text",
    "about",
    "point",
    "did",
    "that",
    "office",
    "words",
    "words_as_printed",
    "n",
    "reply",
    "as_of",
    "members",
    "complete",
    "not_in",
    "said",
    "when",
    "when_note",
    "place",
    "occasion",
    "after",
    "gap",
    "then",
    "because",
    "because_says",
    "past",
    "cite",
    "only",
    "actor_for",
    "skip",
    "never",
    "tags",
    "note",
    "importance",
    "was",
    "retired",
    "ask",
];
/// A name's.
const OF_AN_ENTITY: [&str; 7] =
    ["name", "short", "also", "they", "gloss", "part_of", "differs_from"];
/// What stands deeper: an answer, a citation, a question written by hand.
const INSIDE: [&str; 11] =
    ["id", "by", "did", "says", "at", "q", "a", "words", "wrong", "also", "cite"];

/// The place of a key among those beside it; unknown ones come last.
pub fn rank(owner: &Owner, path: &[&str]) -> (usize, usize) {
    let place = |order: &[&str], key: Option<&&str>| {
        key.map_or(0, |key| order.iter().position(|other| other == key).unwrap_or(order.len()))
    };
    let outer: &[&str] = match owner {
        Owner::Fact(_) => &OF_A_FACT,
        Owner::Entity(..) => &OF_AN_ENTITY,
    };
    // Sources stand as the author put them: the last is the newest.
    let inner = match path {
        ["ask", _, key, ..] | ["reply" | "cite", key] | ["cite", _, key] => {
            INSIDE.iter().position(|other| other == key).unwrap_or(0)
        }
        _ => 0,
    };
    (place(outer, path.first()), inner)
}

//! The keys that a fact of each kind may have, in the order in which a form asks for them.

use super::field::{FormPart, Shape};
use crate::deck::FactKind;

/// A key that a fact may have.
pub struct Key {
    pub name: &'static str,
    pub shape: Shape,
    pub part: FormPart,
    pub is_required: bool,
}

/// A key that may be missing.
pub const fn key(name: &'static str, shape: Shape, part: FormPart) -> Key {
    Key { name, shape, part, is_required: false }
}

const fn needed(name: &'static str, shape: Shape) -> Key {
    Key { name, shape, part: FormPart::Says, is_required: true }
}

const fn said(name: &'static str, shape: Shape) -> Key {
    key(name, shape, FormPart::Says)
}

const QUOTE: &[Key] = &[
    needed("speaker", Shape::Line),
    said("did", Shape::Line),
    needed("words", Shape::Line),
    said("words_as_printed", Shape::Line),
    said("about", Shape::Line),
];
const EVENT: &[Key] = &[needed("actor", Shape::Line), needed("did", Shape::Line)];
const CLAIM: &[Key] = &[
    needed("by", Shape::Line),
    needed("that", Shape::Lines),
    said("about", Shape::Line),
    said("reply.by", Shape::Line),
    said("reply.did", Shape::Line),
    said("reply.says", Shape::Line),
];
const ROLE: &[Key] =
    &[needed("person", Shape::Line), needed("office", Shape::Line), said("as_of", Shape::Line)];
const NUMBER: &[Key] =
    &[needed("actor", Shape::Line), needed("did", Shape::Line), needed("n", Shape::Number)];
const LIST: &[Key] = &[
    needed("of", Shape::Line),
    needed("members", Shape::List),
    needed("complete", Shape::Truth),
    said("not_in", Shape::List),
];
const CLOZE: &[Key] = &[needed("text", Shape::Lines)];
const CONTRAST: &[Key] = &[said("about", Shape::Line), needed("point", Shape::Line)];

/// Of a question written by hand.
pub const ASK: &[Key] = &[
    key("q", Shape::Line, FormPart::ByHand),
    key("a", Shape::Line, FormPart::ByHand),
    key("wrong", Shape::List, FormPart::ByHand),
    key("also", Shape::List, FormPart::ByHand),
];

/// When, where, why: of every fact.
pub const CIRCUMSTANCES: &[Key] = &[
    key("when", Shape::Line, FormPart::When),
    key("when_note", Shape::Line, FormPart::When),
    key("place", Shape::Line, FormPart::When),
    key("occasion", Shape::Line, FormPart::When),
    key("after", Shape::Line, FormPart::When),
    key("gap", Shape::Line, FormPart::When),
    key("then", Shape::List, FormPart::When),
    key("because", Shape::Lines, FormPart::Why),
    key("because_says", Shape::Line, FormPart::Why),
];
/// What stands beside its answer.
pub const BESIDE: &[Key] = &[
    key("note", Shape::Lines, FormPart::Beside),
    key("tags", Shape::List, FormPart::Beside),
    key("importance", Shape::Number, FormPart::Beside),
    key("retired", Shape::Line, FormPart::Beside),
];
/// How it is asked.
pub const ASKED: &[Key] = &[
    key("past", Shape::Line, FormPart::Asked),
    key("never", Shape::List, FormPart::Asked),
    key("skip", Shape::List, FormPart::Asked),
];

/// What a fact of this kind says.
pub fn of_content(kind: FactKind) -> &'static [Key] {
    match kind {
        FactKind::Quote => QUOTE,
        FactKind::Event => EVENT,
        FactKind::Claim => CLAIM,
        FactKind::Role => ROLE,
        FactKind::Number => NUMBER,
        FactKind::List => LIST,
        FactKind::Cloze => CLOZE,
        FactKind::Contrast => CONTRAST,
        FactKind::Note => &[],
    }
}

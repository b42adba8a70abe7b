//! A piece of a text in place of another.

use std::ops::Range;

/// What to put where; an empty range puts it between two bytes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Splice {
    pub at: Range<usize>,
    pub with: String,
}

/// The text with every splice done. They must not overlap.
pub fn spliced(text: &str, mut splices: Vec<Splice>) -> String {
    splices.sort_by_key(|splice| splice.at.start);
    let mut out = String::with_capacity(text.len());
    let mut at = 0;
    for splice in splices {
        out.push_str(text.get(at..splice.at.start).unwrap_or_default());
        out.push_str(&splice.with);
        at = splice.at.end.max(at);
    }
    out.push_str(text.get(at..).unwrap_or_default());
    out
}

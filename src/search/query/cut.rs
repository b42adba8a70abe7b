//! A typed query cut into brackets, signs and terms, each with its place.

use std::ops::Range;

/// A piece of a query and its bytes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Piece<'t> {
    pub kind: Kind<'t>,
    pub span: Range<usize>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Kind<'t> {
    Open,
    Close,
    Or,
    /// A minus before what follows it.
    Not,
    Term(Typed<'t>),
}

/// A word, a phrase, or a field with its value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Typed<'t> {
    /// What stands before the colon.
    pub field: Option<&'t str>,
    /// Without quote marks, and without the star behind it.
    pub value: &'t str,
    /// Where the value begins.
    pub value_at: usize,
    pub ending: Ending,
}

/// How a value ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Ending {
    /// As a word does.
    Plain,
    /// With a star: its last word may go on.
    Star,
    /// With a quote mark.
    Quoted,
    /// It began with a quote mark, and no other came.
    Unclosed,
}

/// The pieces of `text` in order.
pub(super) fn pieces(text: &str) -> Vec<Piece<'_>> {
    let mut pieces = Vec::new();
    let mut at = 0;
    while let Some(c) = text[at..].chars().next() {
        let start = at;
        let kind = match c {
            c if c.is_whitespace() => {
                at += c.len_utf8();
                continue;
            }
            '(' => single(&mut at, Kind::Open),
            ')' => single(&mut at, Kind::Close),
            '-' if text[at + 1..].starts_with(|c: char| !c.is_whitespace() && c != ')') => {
                single(&mut at, Kind::Not)
            }
            _ => term(text, &mut at),
        };
        pieces.push(Piece { kind, span: start..at });
    }
    pieces
}

fn single<'t>(at: &mut usize, kind: Kind<'t>) -> Kind<'t> {
    *at += 1;
    kind
}

fn term<'t>(text: &'t str, at: &mut usize) -> Kind<'t> {
    let rest = &text[*at..];
    let word = &rest[..rest.find(ends_word).unwrap_or(rest.len())];
    let field = word.split_once(':').map(|(field, _)| field).filter(|field| is_name(field));
    let from = *at + field.map_or(0, |field| field.len() + 1);
    let (value_at, value, ending) = value(text, from, at);
    if field.is_none() && ending == Ending::Plain && value.eq_ignore_ascii_case("or") {
        return Kind::Or;
    }
    Kind::Term(Typed { field, value, value_at, ending })
}

/// Where the value begins that is typed at `from`, and how it ends; `at` comes to lie behind it.
fn value<'t>(text: &'t str, from: usize, at: &mut usize) -> (usize, &'t str, Ending) {
    let rest = &text[from..];
    if let Some(mark) = rest.chars().next().filter(|c| is_quote(*c)) {
        let inside = from + mark.len_utf8();
        let Some(length) = text[inside..].find(is_quote) else {
            *at = text.len();
            return (inside, text[inside..].trim_end(), Ending::Unclosed);
        };
        let end = inside + length;
        *at = end + text[end..].chars().next().map_or(0, char::len_utf8);
        return (inside, &text[inside..end], Ending::Quoted);
    }
    let length = rest.find(ends_word).unwrap_or(rest.len());
    *at = from + length;
    match rest[..length].strip_suffix('*') {
        Some(value) => (from, value.trim_end_matches('*'), Ending::Star),
        None => (from, &rest[..length], Ending::Plain),
    }
}

fn ends_word(c: char) -> bool {
    c.is_whitespace() || matches!(c, '(' | ')') || is_quote(c)
}

fn is_quote(c: char) -> bool {
    matches!(c, '"' | '“' | '”' | '„' | '«' | '»')
}

/// Whether this could be the name of a field: a time of day or an address is none.
fn is_name(field: &str) -> bool {
    !field.is_empty() && field.bytes().all(|b| b.is_ascii_alphabetic() || b == b'-')
}

//! The statements of one table of a deck file: every `key = value` of it, with its place,
//! whether it stands under a heading, behind dots or between braces.

use std::ops::Range;

use toml::de::{DeArray, DeTable, DeValue};

/// A key with its value, as written.
#[derive(Clone, Debug)]
pub struct Statement<'d> {
    /// From the table on: `["cite", "cnn"]`. Questions written by hand count from 1.
    pub path: Vec<String>,
    pub key: Range<usize>,
    pub value: &'d DeValue<'d>,
    pub span: Range<usize>,
    /// The braces it stands in; none where it has lines of its own.
    pub braces: Option<Braces>,
}

/// A table written between braces.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Braces {
    pub span: Range<usize>,
    /// How many steps of a path lead to it.
    pub depth: usize,
}

/// The key of a statement that has lines of its own.
#[derive(Clone, Debug)]
pub struct KeyLine {
    /// Where its line begins.
    pub start: usize,
    /// The parts between the dots.
    pub segments: Vec<Range<usize>>,
}

impl Statement<'_> {
    /// Whether its path begins so.
    pub fn is_under(&self, path: &[&str]) -> bool {
        self.path.len() >= path.len() && self.path.iter().zip(path).all(|(a, b)| a == b)
    }

    /// Its key on its line; none between braces.
    pub fn key_line(&self, text: &str) -> Option<KeyLine> {
        if self.braces.is_some() {
            return None;
        }
        let start = text[..self.key.start].rfind('\n').map_or(0, |at| at + 1);
        Some(KeyLine { start, segments: segments(text, start, self.key.end) })
    }
}

/// Every statement of the table under `section` and `name`, in the order of the file; `None`
/// where there is no such table.
pub fn statements<'d>(
    text: &str,
    root: &'d DeTable<'d>,
    section: &str,
    name: &str,
) -> Option<Vec<Statement<'d>>> {
    let outer = root.get(section)?;
    let DeValue::Table(tables) = outer.get_ref() else { return None };
    let value = tables.get(name)?;
    let DeValue::Table(table) = value.get_ref() else { return None };
    // A section between braces holds other tables, too: no line in it is this table's own.
    if is_braces(text, &outer.span()) && !is_braces(text, &value.span()) {
        return None;
    }
    let span = value.span();
    let braces = is_braces(text, &span).then_some(Braces { span, depth: 0 });
    let mut walk = Walk { text, path: Vec::new(), found: Vec::new() };
    walk.table(table, braces.as_ref());
    let mut found = walk.found;
    found.sort_by_key(|statement| (statement.key.start, statement.path.len()));
    Some(found)
}

struct Walk<'t, 'd> {
    text: &'t str,
    path: Vec<String>,
    found: Vec<Statement<'d>>,
}

impl<'d> Walk<'_, 'd> {
    fn table(&mut self, table: &'d DeTable<'d>, braces: Option<&Braces>) {
        for (key, value) in table {
            self.path.push(key.get_ref().to_string());
            let span = value.span();
            let statement = || Statement {
                path: self.path.clone(),
                key: key.span(),
                value: value.get_ref(),
                span: span.clone(),
                braces: braces.cloned(),
            };
            match value.get_ref() {
                DeValue::Table(inner) if is_braces(self.text, &span) => {
                    self.found.push(statement());
                    let depth = self.path.len();
                    self.table(inner, Some(&Braces { span, depth }));
                }
                DeValue::Table(inner) => self.table(inner, braces),
                DeValue::Array(items) if is_of_headings(self.text, items) => self.items(items),
                DeValue::Array(items) => {
                    self.found.push(statement());
                    self.items(items);
                }
                _ => self.found.push(statement()),
            }
            self.path.pop();
        }
    }

    /// The tables among the items of a list.
    fn items(&mut self, items: &'d DeArray<'d>) {
        for (index, item) in items.iter().enumerate() {
            if let DeValue::Table(inner) = item.get_ref() {
                self.path.push((index + 1).to_string());
                let depth = self.path.len();
                let span = item.span();
                let braces = is_braces(self.text, &span).then_some(Braces { span, depth });
                self.table(inner, braces.as_ref());
                self.path.pop();
            }
        }
    }
}

fn is_braces(text: &str, span: &Range<usize>) -> bool {
    text.as_bytes().get(span.start) == Some(&b'{')
}

/// Whether the items are tables under headings: `[[note.golf.ask]]`.
fn is_of_headings(text: &str, items: &DeArray<'_>) -> bool {
    let is_table = |value: &DeValue<'_>| matches!(value, DeValue::Table(_));
    items
        .iter()
        .next()
        .is_some_and(|item| is_table(item.get_ref()) && !is_braces(text, &item.span()))
}

/// The parts of a dotted key that ends at `end`, on a line that begins at `start`.
fn segments(text: &str, start: usize, end: usize) -> Vec<Range<usize>> {
    let is_blank = |c: char| c == ' ' || c == '\t' || c == '\u{feff}';
    let mut found = Vec::new();
    let mut at = start;
    while at < end {
        let rest = &text[at..end];
        let begin = at + rest.len() - rest.trim_start_matches(is_blank).len();
        let rest = &text[begin..end];
        let length = match rest.chars().next() {
            Some(mark @ ('"' | '\'')) => quoted_length(rest, mark),
            _ => rest.find(|c| c == '.' || is_blank(c)).unwrap_or(rest.len()),
        };
        let stop = (begin + length).min(end);
        found.push(begin..stop);
        at = text[stop..end].find('.').map_or(end, |dot| stop + dot + 1);
    }
    found
}

/// The bytes of a quoted key, quote marks included.
fn quoted_length(rest: &str, mark: char) -> usize {
    let mut is_escaped = false;
    for (at, c) in rest.char_indices().skip(1) {
        if c == mark && !is_escaped {
            return at + 1;
        }
        is_escaped = mark == '"' && c == '\\' && !is_escaped;
    }
    rest.len()
}

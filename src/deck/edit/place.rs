//! Where a new key goes, how its line is laid out, and what goes with a key that is taken out.

use super::key::Owner;
use super::order::rank;
use super::splice::Splice;
use super::statement::{Braces, Statement};
use super::value::{Value, newline};

/// Puts a key where its owner has none: behind the nearest that comes before it in the order
/// of the format, on a line laid out as that one, or between the same braces.
pub fn insertion(
    text: &str,
    owner: &Owner,
    found: &[Statement<'_>],
    path: &[&str],
    value: &Value,
) -> Option<Splice> {
    if let Some(splice) = into_empty_braces(text, found, path, value) {
        return Some(splice);
    }
    for shared in (0..path.len()).rev() {
        let beside = |statement: &&Statement<'_>| {
            statement.path.len() > shared
                && statement.is_under(&path[..shared])
                && can_follow(text, statement, shared)
        };
        let own = rank(owner, path);
        let neighbours: Vec<&Statement<'_>> = found.iter().filter(beside).collect();
        let before = neighbours.iter().filter(|other| rank(owner, &strs(&other.path)) <= own);
        let anchor = before
            .max_by_key(|other| (rank(owner, &strs(&other.path)), other.span.end))
            .or_else(|| neighbours.first());
        if let Some(anchor) = anchor {
            return match &anchor.braces {
                Some(braces) => {
                    let key = path[braces.depth..].join(".");
                    let with = format!(", {key} = {}", value.written());
                    Some(Splice { at: anchor.span.end..anchor.span.end, with })
                }
                None => line_behind(text, found, anchor, shared, path, value),
            };
        }
    }
    None
}

fn strs(path: &[String]) -> Vec<&str> {
    path.iter().map(String::as_str).collect()
}

/// Whether a key that shares so many steps of the path can be written right behind.
fn can_follow(text: &str, statement: &Statement<'_>, shared: usize) -> bool {
    match (&statement.braces, statement.key_line(text)) {
        (Some(braces), _) => braces.depth <= shared,
        (None, Some(line)) => line.segments.len() + shared >= statement.path.len(),
        (None, None) => false,
    }
}

/// `reply = {}` becomes `reply = { by = "petro" }`.
fn into_empty_braces(
    text: &str,
    found: &[Statement<'_>],
    path: &[&str],
    value: &Value,
) -> Option<Splice> {
    let empty = found.iter().find(|statement| {
        statement.path.len() < path.len()
            && path[..statement.path.len()] == strs(&statement.path)[..]
            && text[statement.span.clone()].trim_start_matches('{').trim() == "}"
    })?;
    let key = path[empty.path.len()..].join(".");
    Some(Splice { at: empty.span.clone(), with: format!("{{ {key} = {} }}", value.written()) })
}

/// A line behind that of `anchor`, its `=` under the one above where the author aligns them.
fn line_behind(
    text: &str,
    found: &[Statement<'_>],
    anchor: &Statement<'_>,
    shared: usize,
    path: &[&str],
    value: &Value,
) -> Option<Splice> {
    let line = anchor.key_line(text)?;
    let first = line.segments.len().checked_sub(anchor.path.len() - shared)?;
    let from = line.segments.get(first)?.start;
    let prefix = text[line.start..from].trim_start_matches('\u{feff}');
    let key = path[shared..].join(".");
    let (before, after) = text[anchor.key.end..anchor.span.start].split_once('=')?;
    let column = width(&text[from..anchor.key.end]) + width(before);
    let least = width(&key) + usize::from(!before.is_empty());
    let padding = if before.contains('\t') || !is_aligned(text, found, anchor) {
        before.to_owned()
    } else {
        " ".repeat(column.max(least) - width(&key))
    };
    let words = format!("{prefix}{key}{padding}={after}{}", value.written());
    let newline = newline(text);
    Some(match text[anchor.span.end..].find('\n') {
        Some(end) => {
            let at = anchor.span.end + end + 1;
            Splice { at: at..at, with: format!("{words}{newline}") }
        }
        None => Splice { at: text.len()..text.len(), with: format!("{newline}{words}") },
    })
}

/// Whether the author pads keys so that their `=` stand under one another.
fn is_aligned(text: &str, found: &[Statement<'_>], anchor: &Statement<'_>) -> bool {
    let padding = |statement: &Statement<'_>| {
        let line = statement.key_line(text)?;
        let equals = text[statement.key.end..].find('=')?;
        Some((width(&text[line.start..statement.key.end + equals]), equals))
    };
    let Some((column, own)) = padding(anchor) else { return false };
    own > 1 || found.iter().filter_map(padding).any(|(other, pad)| other == column && pad > 1)
}

fn width(text: &str) -> usize {
    text.chars().count()
}

/// The lines of a statement, with the comment at their end.
pub fn lines_of(text: &str, statement: &Statement<'_>) -> Option<Splice> {
    let line = statement.key_line(text)?;
    let end = text[statement.span.end..].find('\n').map(|at| statement.span.end + at + 1);
    let start = match end {
        Some(_) => mark_end(text, line.start),
        // The last line of a file without a line break at its end takes the one before it along.
        None => text[..line.start].trim_end_matches('\n').trim_end_matches('\r').len(),
    };
    Some(Splice { at: start..end.unwrap_or(text.len()), with: String::new() })
}

/// A byte order mark stays.
fn mark_end(text: &str, at: usize) -> usize {
    if text[at..].starts_with('\u{feff}') { at + '\u{feff}'.len_utf8() } else { at }
}

/// A statement between braces, with the comma that goes with it.
pub fn entry_of(
    text: &str,
    found: &[Statement<'_>],
    statement: &Statement<'_>,
    braces: &Braces,
) -> Option<Splice> {
    let beside = || found.iter().filter(|other| other.braces.as_ref() == Some(braces));
    let before = beside().filter(|other| other.span.end <= statement.key.start);
    if let Some(before) = before.map(|other| other.span.end).max() {
        return Some(Splice { at: before..statement.span.end, with: String::new() });
    }
    let inner = &text[braces.span.start + 1..statement.key.end];
    let start = braces.span.start + 1 + inner.len() - inner.trim_start().len();
    let rest = &text[statement.span.end..braces.span.end];
    let comma = rest.find(',')? + 1;
    let gap = rest[comma..].len() - rest[comma..].trim_start().len();
    Some(Splice { at: start..statement.span.end + comma + gap, with: String::new() })
}

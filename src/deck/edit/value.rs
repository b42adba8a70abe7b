//! What a key says, and how it is written: as the author wrote what was there before, where
//! that can hold it.

use std::ops::Range;

use toml::de::{DeArray, DeValue};

use super::splice::Splice;
use crate::deck::write::quoted;

/// The value of a key.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Value {
    Text(String),
    Texts(Vec<String>),
    Number(i64),
    Truth(bool),
    /// A place in an article with the words that stand there.
    Cited {
        at: String,
        words: String,
    },
}

impl Value {
    /// The value as it is read, where it is one that a form can hold.
    pub fn read(value: &DeValue<'_>) -> Option<Self> {
        match value {
            DeValue::String(_) => text_of(value).map(Self::Text),
            DeValue::Integer(number) => {
                i64::from_str_radix(number.as_str(), number.radix()).ok().map(Self::Number)
            }
            DeValue::Boolean(truth) => Some(Self::Truth(*truth)),
            DeValue::Datetime(date) => Some(Self::Text(date.to_string())),
            DeValue::Array(items) => items
                .iter()
                .map(|item| text_of(item.get_ref()))
                .collect::<Option<_>>()
                .map(Self::Texts),
            DeValue::Table(table) => {
                let part = |key| table.get(key).and_then(|it| text_of(it.get_ref()));
                (table.len() == 2).then_some(())?;
                Some(Self::Cited { at: part("at")?, words: part("words")? })
            }
            DeValue::Float(_) => None,
        }
    }

    /// Whether it is what was read.
    pub fn is(&self, value: &DeValue<'_>) -> bool {
        let read = Self::read(value);
        match (self, &read) {
            // A year and a day may stand without quote marks.
            (Self::Text(text), Some(Self::Number(number))) => *text == number.to_string(),
            _ => read.as_ref() == Some(self),
        }
    }

    /// As a program writes it.
    pub fn written(&self) -> String {
        match self {
            Self::Text(text) => quoted(text),
            Self::Texts(items) => {
                let items: Vec<String> = items.iter().map(quoted).collect();
                format!("[{}]", items.join(", "))
            }
            Self::Number(number) => number.to_string(),
            Self::Truth(truth) => truth.to_string(),
            Self::Cited { at, words } => {
                format!("{{ at = {}, words = {} }}", quoted(at), quoted(words))
            }
        }
    }

    /// What to change so that it stands in place of `old`, which stands at `span`.
    pub fn in_place_of(&self, text: &str, old: &DeValue<'_>, span: Range<usize>) -> Vec<Splice> {
        match (self, old) {
            (Self::Texts(items), DeValue::Array(there)) => list(text, there, &span, items),
            (Self::Text(new), _) => {
                let written = text_like(new, old, &text[span.clone()], newline(text));
                vec![Splice { at: span, with: written }]
            }
            _ => vec![Splice { at: span, with: self.written() }],
        }
    }
}

/// How the lines of a file end.
pub fn newline(text: &str) -> &'static str {
    if text.contains("\r\n") { "\r\n" } else { "\n" }
}

fn text_of(value: &DeValue<'_>) -> Option<String> {
    match value {
        // How the lines of the file end is no part of what it says.
        DeValue::String(text) => Some(text.replace("\r\n", "\n")),
        _ => None,
    }
}

/// A text written as `written` is, which says `old`, where that way of writing can hold it.
fn text_like(new: &str, old: &DeValue<'_>, written: &str, newline: &str) -> String {
    let is_bare = match old {
        DeValue::Datetime(_) => new.parse::<toml::value::Datetime>().is_ok(),
        DeValue::Integer(_) => new.parse::<u32>().is_ok_and(|n| n.to_string() == new),
        _ => false,
    };
    if is_bare {
        return new.to_owned();
    }
    let is_printable = |c: char| !c.is_control() || c == '\t' || c == '\n';
    let is_safe = new.chars().all(is_printable) && !new.contains(is_turning);
    let opens_with_line = |mark: &str| {
        let rest = written.strip_prefix(mark).unwrap_or_default();
        rest.starts_with('\n') || rest.starts_with("\r\n")
    };
    let lines = || new.replace('\n', newline);
    let on_lines = |mark: &str, inner: String| {
        let first = if opens_with_line(mark) { newline } else { "" };
        format!("{mark}{first}{inner}{mark}")
    };
    let literal_ends = new.ends_with('\'') || new.contains("'''");
    if written.starts_with("'''") && is_safe && !literal_ends && !starts_with_line(new, written) {
        on_lines("'''", lines())
    } else if written.starts_with("\"\"\"") && is_safe && !starts_with_line(new, written) {
        on_lines("\"\"\"", lines().replace('\\', "\\\\").replace('"', "\\\""))
    } else if written.starts_with('\'')
        && !written.starts_with("'''")
        && is_safe
        && !new.contains(['\'', '\n'])
    {
        format!("'{new}'")
    } else {
        quoted(new)
    }
}

/// Whether a text would lose its first line break: one that follows the opening marks is no
/// part of the text.
fn starts_with_line(new: &str, written: &str) -> bool {
    let opens = written.trim_start_matches(['"', '\'']).starts_with(['\n', '\r']);
    new.starts_with('\n') && !opens
}

/// Characters that change the direction of writing: they are written as escapes.
fn is_turning(c: char) -> bool {
    matches!(c, '\u{feff}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// Makes the list at `span` say `new`; what it says at its beginning and end stays untouched.
fn list(text: &str, items: &DeArray<'_>, span: &Range<usize>, new: &[String]) -> Vec<Splice> {
    let old: Vec<(Option<String>, Range<usize>)> =
        items.iter().map(|item| (text_of(item.get_ref()), item.span())).collect();
    let same = |(was, _): &(Option<String>, Range<usize>), is: &String| was.as_ref() == Some(is);
    let head = old.iter().zip(new).take_while(|(was, is)| same(was, is)).count();
    let rest = old.len().min(new.len()) - head;
    let tail = old.iter().rev().zip(new.iter().rev()).take(rest);
    let tail = tail.take_while(|(was, is)| same(was, is)).count();
    let (gone, come) = (&old[head..old.len() - tail], &new[head..new.len() - tail]);
    let both = gone.len().min(come.len());
    let mut splices: Vec<Splice> = Vec::new();
    for ((_, at), item) in gone.iter().zip(come) {
        let style = text[at.clone()].chars().next();
        let is_literal =
            style == Some('\'') && !item.contains('\'') && !item.contains(char::is_control);
        let with = if is_literal { format!("'{item}'") } else { quoted(item) };
        splices.push(Splice { at: at.clone(), with });
    }
    if come.len() > both {
        let further: Vec<String> = come[both..].iter().map(quoted).collect();
        let further = further.join(", ");
        let before = (head + both).checked_sub(1).map(|last| old[last].1.end);
        splices.push(match (before, old.get(head + both)) {
            (Some(end), _) => Splice { at: end..end, with: format!(", {further}") },
            (None, Some((_, next))) => {
                Splice { at: next.start..next.start, with: format!("{further}, ") }
            }
            (None, None) => Splice { at: span.start + 1..span.start + 1, with: further },
        });
    }
    let places: Vec<Range<usize>> = old.iter().map(|(_, at)| at.clone()).collect();
    splices.extend(without(text, &places, head + both..head + gone.len()));
    splices
}

/// Takes items out of a list: their lines with what stands on them, where each has one of its own.
fn without(text: &str, items: &[Range<usize>], gone: Range<usize>) -> Vec<Splice> {
    let (Some(first), Some(last)) = (items.get(gone.start), items[gone.clone()].last()) else {
        return Vec::new();
    };
    let lines: Option<Vec<Splice>> =
        items[gone.clone()].iter().map(|item| own_line(text, item)).collect();
    if let Some(lines) = lines {
        return lines;
    }
    let at = match (items.get(gone.end), gone.start.checked_sub(1)) {
        (Some(next), _) => first.start..next.start,
        (None, Some(before)) => items[before].end..last.end,
        (None, None) => {
            let rest = text[last.end..].trim_start();
            let comma = text.len() - rest.len() + 1;
            first.start..if rest.starts_with(',') { comma } else { last.end }
        }
    };
    vec![Splice { at, with: String::new() }]
}

/// The line of an item that has one of its own, with its comma and its comment.
fn own_line(text: &str, item: &Range<usize>) -> Option<Splice> {
    let start = text[..item.start].rfind('\n')? + 1;
    let end = item.end + text[item.end..].find('\n')? + 1;
    let after = text[item.end..end].trim_start().trim_start_matches(',').trim();
    let is_alone = text[start..item.start].trim().is_empty();
    let is_alone = is_alone && (after.is_empty() || after.starts_with('#'));
    is_alone.then(|| Splice { at: start..end, with: String::new() })
}

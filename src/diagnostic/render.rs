//! Draws a diagnostic under the line it is about.

use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};

use super::{Diagnostic, Place, Severity};

/// Longer source lines are not drawn, only named: a one-line file of a megabyte
/// must not fill the terminal.
const LONGEST_DRAWN_LINE: usize = 400;

impl Diagnostic {
    /// The message with file, line, column, the source line with a caret, and the help;
    /// without colour. It has no newline at its end.
    pub fn render(&self, file: &str, text: &str) -> String {
        let level = match self.severity {
            Severity::Error => Level::ERROR,
            Severity::Warning => Level::WARNING,
        };
        let place = Place::of(self.span.start, text);
        let line = text.lines().nth(place.line - 1).unwrap_or_default();
        if line.len() > LONGEST_DRAWN_LINE {
            return self.render_plain(file, place);
        }
        let mut span = self.span.start.min(text.len())..self.span.end.min(text.len());
        while !text.is_char_boundary(span.start) {
            span.start -= 1;
        }
        while !text.is_char_boundary(span.end) {
            span.end += 1;
        }
        // A caret under many lines says less than one under the first.
        let line_end =
            text[span.start..].find(['\n', '\r']).map_or(text.len(), |at| span.start + at);
        span.end = span.end.clamp(span.start, line_end.max(span.start));
        let snippet =
            Snippet::source(text).path(file).annotation(AnnotationKind::Primary.span(span));
        let mut group: Group<'_> =
            level.clone().primary_title(self.message.as_str()).id(self.code).element(snippet);
        if let Some(help) = &self.help {
            group = group.element(Level::HELP.message(help.as_str()));
        }
        Renderer::plain().render(&[group]).trim_end().to_owned()
    }

    fn render_plain(&self, file: &str, place: Place) -> String {
        let severity = match self.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
        };
        let mut out = format!(
            "{severity}[{}]: {}\n --> {file}:{}:{}",
            self.code, self.message, place.line, place.column
        );
        if let Some(help) = &self.help {
            out.push_str("\n  = help: ");
            out.push_str(help);
        }
        out
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_diagnostic_names_place_code_and_remedy() {
        let text = "format = 1\n[event.visa]\nacter = \"petro\"\n";
        let span = 24..29;
        let drawn = Diagnostic::error("unknown-key", span, "`acter` is not a part of an event")
            .help("did you mean `actor`?")
            .render("eu.toml", text);
        assert_eq!(
            drawn,
            "error[unknown-key]: `acter` is not a part of an event\n \
             --> eu.toml:3:1\n  \
             |\n\
             3 | acter = \"petro\"\n  \
             | ^^^^^\n  \
             |\n  \
             = help: did you mean `actor`?"
        );
    }

    #[test]
    fn any_span_of_any_text_can_be_drawn() {
        for text in ["", "é", "a\nb", "\u{feff}x = 1\r\n", "\n\n"] {
            for start in 0..8 {
                for end in start..9 {
                    Diagnostic::warning("x", start..end, "m").render("f", text);
                }
            }
        }
    }
}

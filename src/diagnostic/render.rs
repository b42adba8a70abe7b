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
        let mut at = self.span.start.min(text.len());
        while !text.is_char_boundary(at) {
            at -= 1;
        }
        let line_start = text[..at].rfind('\n').map_or(0, |at| at + 1);
        let line = text[line_start..].lines().next().unwrap_or_default();
        if line.len() > LONGEST_DRAWN_LINE {
            return self.render_plain(file, place);
        }
        // The one line alone is handed on, not the whole text: it would be taken apart anew for
        // each of a file's problems. A caret under many lines says less than one under the first.
        let start = (at - line_start).min(line.len());
        let mut end = self.span.end.saturating_sub(line_start).clamp(start, line.len());
        while !line.is_char_boundary(end) {
            end += 1;
        }
        let snippet = Snippet::source(line)
            .path(file)
            .line_start(place.line)
            .annotation(AnnotationKind::Primary.span(start..end));
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
                    let drawn = Diagnostic::warning("x", start..end, "m").render("f", text);
                    assert!(drawn.starts_with("warning[x]: m\n"), "{drawn}");
                }
            }
        }
    }
}

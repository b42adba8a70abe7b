//! Problems of a deck file as a compiler shows them: what, where, the line, and what to do.

use egui::{CornerRadius, Frame, Label, Margin, RichText, ScrollArea, Ui};

use crate::app::view::ProblemView;
use crate::ui::theme::{GAP, GAP_SMALL, Icon, Palette, RADIUS_SMALL};
use crate::ui::widget::{Button, muted};
use crate::ui::words::{t, t_with};

/// Problems drawn at once; the rest is counted.
const MOST_SHOWN: usize = 50;

/// Draws them, with a button that copies all.
pub fn show(ui: &mut Ui, problems: &[ProblemView]) {
    ui.spacing_mut().item_spacing.y = GAP_SMALL;
    let label = t("problems-copy");
    if Button::quiet(&label).icon(Icon::Copy).show(ui).clicked() {
        let drawn: Vec<&str> = problems.iter().map(|problem| problem.drawn.as_str()).collect();
        ui.ctx().copy_text(drawn.join("\n\n"));
    }
    for (number, found) in problems.iter().take(MOST_SHOWN).enumerate() {
        problem(ui, number, found);
    }
    let more = problems.len().saturating_sub(MOST_SHOWN);
    if more > 0 {
        muted(ui, &t_with("deck-more-problems", [("n", more.into())]));
    }
}

fn problem(ui: &mut Ui, number: usize, problem: &ProblemView) {
    let p = Palette::of(ui);
    Frame::new()
        .fill(p.sunken)
        .corner_radius(CornerRadius::same(RADIUS_SMALL))
        .inner_margin(Margin::same(GAP as i8))
        .show(ui, |ui| {
            ui.set_width(ui.available_width());
            ui.spacing_mut().item_spacing.y = 0.0;
            for (part, lines) in parts(&problem.drawn).into_iter().enumerate() {
                let drawn = Label::new(RichText::new(lines).monospace().color(p.ink));
                if is_of_the_file(lines) {
                    // Under what is quoted stands a mark: folded, it would lie elsewhere.
                    ScrollArea::horizontal()
                        .id_salt(("problem", number, part))
                        .show(ui, |ui| ui.add(drawn.extend()));
                } else {
                    ui.add(drawn.wrap());
                }
            }
        });
}

/// The lines that quote the file, and those before and after them.
fn parts(drawn: &str) -> Vec<&str> {
    let mut parts = Vec::new();
    let (mut from, mut end) = (0, 0);
    let mut was_quoted = None;
    for line in drawn.split_inclusive('\n') {
        let is_quoted = is_of_the_file(line);
        if was_quoted.replace(is_quoted).is_some_and(|was| was != is_quoted) {
            parts.push(drawn[from..end].trim_end());
            from = end;
        }
        end += line.len();
    }
    parts.push(drawn[from..].trim_end());
    parts
}

/// Whether this begins with the bar beside lines of a file, with or without a number.
fn is_of_the_file(lines: &str) -> bool {
    lines
        .trim_start()
        .trim_start_matches(|c: char| c.is_ascii_digit())
        .trim_start()
        .starts_with('|')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_lines_of_the_file_are_not_folded() {
        let drawn = "error[unknown-key]: `acter`\n   --> a.toml:157:1\n    |\n157 | acter = 1\n    | ^^^^^\n    |\n    = help: did you mean `actor`?";
        assert_eq!(
            parts(drawn),
            [
                "error[unknown-key]: `acter`\n   --> a.toml:157:1",
                "    |\n157 | acter = 1\n    | ^^^^^\n    |",
                "    = help: did you mean `actor`?",
            ]
        );
        assert_eq!(parts("one line"), ["one line"]);
    }
}

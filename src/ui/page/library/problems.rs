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
            let drawn = RichText::new(&problem.drawn).monospace().color(p.ink);
            ScrollArea::horizontal()
                .id_salt(("problem", number))
                .show(ui, |ui| ui.add(Label::new(drawn).extend()));
        });
}

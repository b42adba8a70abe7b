//! The key sheet: what the keys of this page do. `?` opens and closes it.

use egui::{Align2, Area, Frame, Grid, Id, Label, Order, ScrollArea, Ui, vec2};

use crate::ui::keys::{Binding, everywhere};
use crate::ui::theme::{GAP, GAP_LARGE, GAP_SMALL, Icon, Palette, Type};
use crate::ui::widget::{Button, paragraph, title};
use crate::ui::words::t;

/// What the sheet's frame and heading take of the window, and the least its table gets.
const AROUND: f32 = 150.0;
const LEAST_HEIGHT: f32 = 80.0;

/// A line of the sheet: keys, and what they do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    pub keys: String,
    pub deed: String,
}

/// The lines for a page with these bindings: each thing to do once, with all the keys that do
/// it; what works everywhere comes last.
pub fn lines(page: &[Binding]) -> Vec<Line> {
    let mut lines: Vec<(&str, Line)> = Vec::new();
    for Binding { chord, label, .. } in page.iter().chain(&everywhere()) {
        match lines.iter_mut().find(|(other, _)| other == label) {
            Some((_, line)) => line.keys.push_str(&format!("   {}", chord.name())),
            None => lines.push((label, Line { keys: chord.name(), deed: t(label) })),
        }
    }
    lines.into_iter().map(|(_, line)| line).collect()
}

/// Draws the sheet; returns whether it stays open.
pub fn show(ui: &Ui, page: &[Binding]) -> bool {
    let mut stays = true;
    Area::new(Id::unique("key-sheet"))
        .order(Order::Foreground)
        .anchor(Align2::CENTER_CENTER, vec2(0.0, 0.0))
        .show(ui.ctx(), |ui| {
            Frame::window(ui.style()).inner_margin(24.0).show(ui, |ui| {
                ui.set_max_width(420.0);
                ui.horizontal(|ui| {
                    title(ui, &t("key-sheet"));
                    ui.add_space(GAP_LARGE);
                    let close = t("key-sheet-close");
                    let key = t("key-escape");
                    if Button::icon_only(Icon::Close, &close).key(&key).show(ui).clicked() {
                        stays = false;
                    }
                });
                ui.add_space(GAP_SMALL);
                let most = ui.ctx().content_rect().height() - AROUND;
                ScrollArea::vertical()
                    .max_height(most.max(LEAST_HEIGHT))
                    .show(ui, |ui| table(ui, page));
                ui.add_space(GAP);
            });
        });
    stays
}

fn table(ui: &mut Ui, page: &[Binding]) {
    let p = Palette::of(ui);
    let height = Type::Body.line_height();
    let grid = Grid::new("keys").num_columns(2).min_row_height(height);
    grid.spacing(vec2(GAP_LARGE, GAP_SMALL)).show(ui, |ui| {
        for line in lines(page) {
            ui.add(Label::new(Type::SmallStrong.text(line.keys).color(p.accent)).extend());
            paragraph(ui, Type::Body, &line.deed, p.ink);
            ui.end_row();
        }
    });
}

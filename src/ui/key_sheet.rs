//! The key sheet: what the keys of this page do. `?` opens and closes it.

use egui::{Align2, Area, Frame, Grid, Id, Label, Order, ScrollArea, Ui, vec2};

use crate::ui::keys::{Binding, everywhere};
use crate::ui::theme::{GAP, GAP_LARGE, GAP_SMALL, Icon, Palette, Type};
use crate::ui::widget::{Button, paragraph, title};
use crate::ui::words::t;

/// What the sheet's frame and heading take of the window, and the least its table gets.
const AROUND: f32 = 150.0;
const LEAST_HEIGHT: f32 = 80.0;

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
    let all = everywhere();
    let lines = Type::Body.line_height();
    let grid = Grid::new("keys").num_columns(2).min_row_height(lines);
    grid.spacing(vec2(GAP_LARGE, GAP_SMALL)).show(ui, |ui| {
        for (label, chords) in grouped(page.iter().chain(&all)) {
            ui.add(Label::new(Type::SmallStrong.text(chords).color(p.accent)).extend());
            paragraph(ui, Type::Body, &t(label), p.ink);
            ui.end_row();
        }
    });
}

/// What the keys do, each with all the chords that do it.
fn grouped<'a>(bindings: impl Iterator<Item = &'a Binding>) -> Vec<(&'static str, String)> {
    let mut groups: Vec<(&'static str, String)> = Vec::new();
    for binding in bindings {
        let name = binding.chord.name();
        match groups.iter_mut().find(|(label, _)| *label == binding.label) {
            Some((_, chords)) => {
                chords.push_str("   ");
                chords.push_str(&name);
            }
            None => groups.push((binding.label, name)),
        }
    }
    groups
}

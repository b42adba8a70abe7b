//! The key sheet: what the keys of this page do. `?` opens and closes it.

use egui::{Align2, Area, Frame, Grid, Id, Order, Ui, vec2};

use crate::ui::keys::{Binding, everywhere};
use crate::ui::theme::{GAP, GAP_LARGE, GAP_SMALL, Icon, Palette, Type};
use crate::ui::widget::{Button, paragraph, title};
use crate::ui::words::t;

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
                let all = everywhere();
                Grid::new("keys").num_columns(2).spacing(vec2(GAP_LARGE, GAP_SMALL)).show(
                    ui,
                    |ui| {
                        for (label, chords) in grouped(page.iter().chain(&all)) {
                            paragraph(ui, Type::SmallStrong, &chords, Palette::of(ui).accent);
                            paragraph(ui, Type::Body, &t(label), Palette::of(ui).ink);
                            ui.end_row();
                        }
                    },
                );
                ui.add_space(GAP);
            });
        });
    stays
}

/// What the keys do, each with all the chords that do it.
fn grouped<'a>(bindings: impl Iterator<Item = &'a Binding>) -> Vec<(&'static str, String)> {
    let mut groups: Vec<(&'static str, String)> = Vec::new();
    for binding in bindings {
        let name = binding.chord.name();
        match groups.iter_mut().find(|(label, _)| *label == binding.label) {
            Some((_, chords)) => {
                chords.push_str("  ");
                chords.push_str(&name);
            }
            None => groups.push((binding.label, name)),
        }
    }
    groups
}

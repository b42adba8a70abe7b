//! After the evening: who won, and everything to take along.

use egui::Ui;

use super::State;
use super::control::heading;
use super::standings::standings;
use crate::app::view::EveningView;
use crate::ui::big_screen::placement;
use crate::ui::theme::{GAP, GAP_LARGE, Icon};
use crate::ui::widget::{Button, flow, kicker};
use crate::ui::words::t;

pub fn show(ui: &mut Ui, evening: &EveningView, state: &mut State) {
    kicker(ui, &t("night-results"));
    heading(ui, evening);
    ui.add_space(GAP);
    standings(ui, evening);
    ui.add_space(GAP_LARGE);
    flow(ui, |ui| {
        if Button::quiet(&t("night-copy-standings")).icon(Icon::Copy).show(ui).clicked() {
            ui.ctx().copy_text(evening.standings_csv());
        }
        if Button::quiet(&t("night-copy-questions")).icon(Icon::Copy).show(ui).clicked() {
            ui.ctx().copy_text(evening.questions_csv());
        }
        placement::button(ui, &mut state.screen);
    });
}

//! The teams, the best first, each with a line as long as its points.

use egui::{Align, Layout, Ui};

use crate::app::view::EveningView;
use crate::ui::theme::{GAP_SMALL, GAP_TINY, Palette, Type};
use crate::ui::widget::{muted, paragraph, progress_line};
use crate::ui::words::t_with;

pub fn standings(ui: &mut Ui, evening: &EveningView) {
    let p = Palette::of(ui);
    let most = evening.teams.iter().map(|team| team.score.halves()).max().unwrap_or(0).max(1);
    for team in evening.order.iter().filter_map(|&team| evening.teams.get(team)) {
        let points = t_with("night-points", [("points", team.score.points().into())]);
        ui.scope(|ui| {
            ui.spacing_mut().item_spacing.y = GAP_TINY;
            ui.horizontal(|ui| {
                ui.spacing_mut().item_spacing.x = GAP_SMALL;
                let rank = t_with("night-rank", [("n", team.rank.into())]);
                paragraph(ui, Type::BodyStrong, &rank, p.accent);
                paragraph(ui, Type::BodyStrong, &team.name, p.ink);
                ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                    paragraph(ui, Type::BodyStrong, &points, p.ink);
                    if evening.rounds.len() > 1 {
                        let rounds: Vec<String> =
                            team.rounds.iter().map(ToString::to_string).collect();
                        muted(ui, &rounds.join(" + "));
                    }
                });
            });
            let name = format!("{}: {points}", team.name);
            progress_line(ui, team.score.halves() as f32 / most as f32, &name);
        });
        ui.add_space(GAP_SMALL);
    }
}

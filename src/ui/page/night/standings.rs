//! The teams, the best first, each with a line as long as its points.

use std::cmp::Ordering;

use egui::accesskit::Role;
use egui::{Align, Color32, Layout, Ui};

use crate::app::view::{EveningView, TeamView};
use crate::night::Score;
use crate::ui::theme::{GAP_SMALL, GAP_TINY, Palette, Type};
use crate::ui::widget::{landmark, muted, paragraph, thin_line, unheard};
use crate::ui::words::t_with;

pub fn standings(ui: &mut Ui, evening: &EveningView) {
    let p = Palette::of(ui);
    let most = evening.teams.iter().map(|team| team.score.halves()).max().unwrap_or(0).max(1);
    let rank_of = |team: &TeamView| t_with("night-rank", [("n", team.rank.into())]);
    // As wide as the widest, so that the names begin at one edge.
    let widths = evening.teams.iter().map(|team| width_of(ui, rank_of(team)));
    let ranks_width = widths.fold(0.0, f32::max);
    for team in evening.order.iter().filter_map(|&team| evening.teams.get(team)) {
        let points = t_with("night-points", [("points", team.score.points().into())]);
        let rank = rank_of(team);
        let (count, rounds) = parts(team);
        ui.scope(|ui| {
            let said = [
                ("rank", rank.as_str().into()),
                ("team", team.name.as_str().into()),
                ("points", points.as_str().into()),
                ("n", count.into()),
                ("rounds", rounds.as_str().into()),
            ];
            landmark(ui, Role::ListItem, &t_with("night-standing", said));
            ui.spacing_mut().item_spacing.y = GAP_TINY;
            unheard(ui, |ui| {
                ui.horizontal(|ui| {
                    ui.spacing_mut().item_spacing.x = GAP_SMALL;
                    let shown = paragraph(ui, Type::BodyStrong, &rank, p.accent);
                    ui.add_space(ranks_width - shown.rect.width());
                    paragraph(ui, Type::BodyStrong, &team.name, p.ink);
                    ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                        paragraph(ui, Type::BodyStrong, &points, p.ink);
                        if count > 1 {
                            muted(ui, &rounds);
                        }
                    });
                });
            });
            thin_line(ui, team.score.halves().max(0) as f32 / most as f32);
        });
        ui.add_space(GAP_SMALL);
    }
}

fn width_of(ui: &Ui, rank: String) -> f32 {
    let (font, ink) = (Type::BodyStrong.font(), Color32::PLACEHOLDER);
    ui.painter().layout_no_wrap(rank, font, ink).size().x
}

/// What the points of a team are made of, and of how many parts: its rounds, and what was
/// corrected.
fn parts(team: &TeamView) -> (usize, String) {
    let rounds: Vec<String> = team.rounds.iter().map(|score| written(*score)).collect();
    let (count, rounds) = (rounds.len(), rounds.join(" + "));
    let corrected: Score = team.corrections.iter().map(|(points, _)| *points).sum();
    match corrected.cmp(&Score::default()) {
        Ordering::Equal => (count, rounds),
        Ordering::Greater => (count + 1, format!("{rounds} + {}", written(corrected))),
        Ordering::Less => {
            let taken = Score::from_halves(-corrected.halves());
            (count + 1, format!("{rounds} − {}", written(taken)))
        }
    }
}

/// Points with the decimal mark of the language.
fn written(score: Score) -> String {
    t_with("night-score", [("points", score.points().into())])
}

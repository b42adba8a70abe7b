//! The teams as tiles that lie as their keys do: pressing one says that it was right.

use egui::Ui;

use super::{TEAM_KEYS, TEAMS_IN_A_ROW};
use crate::app::view::TeamView;
use crate::app::{Command, NightStep};
use crate::night::Mark;
use crate::ui::theme::GAP_SMALL;
use crate::ui::widget::{TeamTile, TileSign};
use crate::ui::words::{t, t_with};

/// Few teams do not make wide tiles.
const WIDEST: f32 = 150.0;

/// Draws the tiles; one that is pressed marks its team in `question`. With Alt: half a point.
pub fn tiles(
    ui: &mut Ui,
    teams: &[TeamView],
    marks: &[Mark],
    question: usize,
    commands: &mut Vec<Command>,
) {
    let columns = teams.len().clamp(3, TEAMS_IN_A_ROW) as f32;
    let width = (ui.available_width() - GAP_SMALL * (columns - 1.0)) / columns;
    let width = width.min(WIDEST);
    let mut keyed = teams.iter().zip(marks).zip(TEAM_KEYS).enumerate().peekable();
    while keyed.peek().is_some() {
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = GAP_SMALL;
            for (team, ((shown, mark), (_, key))) in keyed.by_ref().take(TEAMS_IN_A_ROW) {
                if tile(ui, width, shown, *mark, key) {
                    let is_half = ui.input(|input| input.modifiers.alt);
                    let mark = if is_half { Mark::Half } else { Mark::Right };
                    commands.push(Command::Night(NightStep::Mark { question, team, mark }));
                }
            }
        });
    }
}

fn tile(ui: &mut Ui, width: f32, team: &TeamView, mark: Mark, key: &str) -> bool {
    let (sign, meaning) = match mark {
        Mark::Right => (TileSign::Right, "night-is-right"),
        Mark::Half => (TileSign::Half, "night-is-half"),
        Mark::Wrong => (TileSign::None, "night-is-not"),
    };
    let points = team.score.points();
    let words = [
        ("team", team.name.as_str().into()),
        ("mark", t(meaning).into()),
        ("points", points.into()),
    ];
    let name = t_with("night-tile", words);
    let points = t_with("night-score", [("points", points.into())]);
    TeamTile { team: &team.name, points: &points, key, sign, name: &name }.show(ui, width).clicked()
}

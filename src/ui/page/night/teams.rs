//! The teams as tiles that lie as their keys do: pressing one says that it was right.

use egui::{ScrollArea, Ui};

use super::{TEAM_KEYS, TEAMS_IN_A_ROW};
use crate::app::view::TeamView;
use crate::app::{Command, NightStep};
use crate::night::Mark;
use crate::ui::theme::GAP_SMALL;
use crate::ui::widget::{TeamTile, TileSign, is_low};
use crate::ui::words::{t, t_with};

/// Narrower tiles hold no key, sign and points beside one another.
const NARROWEST: f32 = 92.0;
/// Tiles take no more of the window than this; more of them scroll.
const HIGHEST_SHARE: f32 = 0.42;
/// And of a low one, in which the question is to be read: two rows, and that there are more.
const LOW_SHARE: f32 = 0.27;
/// Few teams do not make wide tiles, but what is broken in two rows goes from edge to edge.
const WIDEST: f32 = 150.0;

/// Draws the tiles; one that is pressed marks its team in `question`. With Alt: half a point.
pub fn tiles(
    ui: &mut Ui,
    teams: &[TeamView],
    marks: &[Mark],
    question: usize,
    commands: &mut Vec<Command>,
) {
    let share = if is_low(ui) { LOW_SHARE } else { HIGHEST_SHARE };
    let most = ui.ctx().content_rect().height() * share;
    ScrollArea::vertical().id_salt("night-tiles").max_height(most).show(ui, |ui| {
        // A row is as high as its tiles, which may be lower than a button.
        ui.spacing_mut().interact_size.y = 0.0;
        let (columns, width) = columns(ui.available_width(), teams.len());
        let mut keyed = teams.iter().zip(marks).zip(TEAM_KEYS).enumerate().peekable();
        while keyed.peek().is_some() {
            ui.horizontal(|ui| {
                ui.spacing_mut().item_spacing.x = GAP_SMALL;
                for (team, ((shown, mark), (_, key))) in keyed.by_ref().take(columns) {
                    if tile(ui, width, shown, *mark, key) {
                        let is_half = ui.input(|input| input.modifiers.alt);
                        let mark = if is_half { Mark::Half } else { Mark::Right };
                        commands.push(Command::Night(NightStep::Mark { question, team, mark }));
                    }
                }
            });
        }
    });
}

/// How many tiles stand in a row, and how wide. A narrow window breaks the rows of the keyboard
/// in two, rather than the names.
fn columns(room: f32, teams: usize) -> (usize, f32) {
    let width = |columns: usize| (room - GAP_SMALL * (columns - 1) as f32) / columns as f32;
    let whole = teams.clamp(TEAMS_IN_A_ROW / 2, TEAMS_IN_A_ROW);
    if width(whole) < NARROWEST {
        (TEAMS_IN_A_ROW / 2, width(TEAMS_IN_A_ROW / 2))
    } else {
        (whole, width(whole).min(WIDEST))
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

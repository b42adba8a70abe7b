//! A part of the page: its heading, whether it is a picture or a table, and the ways to take it
//! along.

use egui::{Align, Layout, Rect, Sense, Ui, UiBuilder, pos2, vec2};

use super::State;
use crate::app::view::{ProgressView, Series};
use crate::ui::theme::{CONTROL_HEIGHT, GAP_LARGE, GAP_SMALL, ICON_INSET, Icon};
use crate::ui::widget::{Button, muted, title};
use crate::ui::words::{t, t_with};

/// Draws the head of a part: its heading and, where there is anything to take along, buttons that
/// do so. Returns whether it is to be shown as a table.
pub fn part(
    ui: &mut Ui,
    heading: &str,
    series: Series,
    view: &ProgressView,
    state: &mut State,
) -> bool {
    ui.add_space(GAP_LARGE);
    let heading = t(heading);
    let size = vec2(ui.available_width(), CONTROL_HEIGHT);
    let (line, _) = ui.allocate_exact_size(size, Sense::hover());
    let actions: &[Action] = match series {
        _ if !view.has(series) => &[],
        Series::Calendar
        | Series::Forecast
        | Series::Retention
        | Series::Stories
        | Series::Time => &[Action::Table, Action::Copy, Action::Save],
        Series::Topics | Series::Confusions | Series::Hardest => &[Action::Copy, Action::Save],
    };
    // The last picture ends where the column ends; the rest of its button hangs over the edge.
    let right = line.right() + ICON_INSET;
    let left = right - CONTROL_HEIGHT * actions.len() as f32;
    let words = line.with_max_x(left.min(line.right()) - GAP_SMALL);
    let middle = Layout::left_to_right(Align::Center);
    let mut words = ui.new_child(UiBuilder::new().max_rect(words).layout(middle));
    title(&mut words, &heading);
    for (action, at) in actions.iter().zip(0_u8..) {
        let corner = pos2(left + CONTROL_HEIGHT * f32::from(at), line.top());
        let place = Rect::from_min_size(corner, vec2(CONTROL_HEIGHT, CONTROL_HEIGHT));
        let mut place = ui.new_child(UiBuilder::new().max_rect(place));
        let (icon, name) = action.look(series, state);
        let label = t_with(name, [("figure", heading.as_str().into())]);
        if Button::icon_only(icon, &label).show(&mut place).clicked() {
            match action {
                Action::Table => turn(series, state),
                Action::Copy => {
                    place.ctx().copy_text(view.csv(series));
                    state.copied = Some(series);
                }
                Action::Save => state.saving.ask(&place, series, &heading),
            }
        }
    }
    state.saving.show(ui, series, &heading);
    state.tables.contains(&series)
}

/// The sentence of a part.
pub fn sentence(ui: &mut Ui, words: &str) {
    muted(ui, words);
    ui.add_space(GAP_SMALL);
}

/// What is done with a part.
#[derive(Clone, Copy)]
enum Action {
    Table,
    Copy,
    Save,
}

impl Action {
    fn look(self, series: Series, state: &State) -> (Icon, &'static str) {
        match self {
            Self::Table if state.tables.contains(&series) => (Icon::Progress, "progress-picture"),
            Self::Table => (Icon::Table, "progress-table"),
            Self::Copy if state.copied == Some(series) => (Icon::Chosen, "progress-copied"),
            Self::Copy => (Icon::Copy, "progress-copy"),
            Self::Save => (Icon::Export, "progress-save"),
        }
    }
}

/// From the picture to the table, or back.
fn turn(series: Series, state: &mut State) {
    match state.tables.iter().position(|table| *table == series) {
        Some(at) => {
            state.tables.remove(at);
        }
        None => state.tables.push(series),
    }
}

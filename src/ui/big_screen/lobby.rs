//! Before the first question: what is played, and by whom.

use egui::{CornerRadius, Rect, Role, Stroke, StrokeKind, Ui, pos2, vec2};

use crate::night::Lobby;
use crate::ui::big_screen::canvas::{Canvas, centred_in, put};
use crate::ui::theme::{
    BIG_GAP, BIG_LABEL, BIG_RADIUS, BIG_ROW, BIG_SIZES, BIG_STROKE, Palette, Type,
};
use crate::ui::words::{t, t_with};

/// Teams stand in so many columns.
const COLUMNS: usize = 3;
/// Teams stand no higher than this share of their text, however few there are.
const ROW_HEIGHT_SHARE: f32 = 2.8;

pub fn show(ui: &Ui, canvas: &Canvas, lobby: &Lobby) {
    let p = Palette::of(ui);
    let rect = canvas.rect;
    let gap = canvas.points(BIG_GAP);
    let name = if lobby.name.is_empty() { t("night-unnamed") } else { lobby.name.clone() };
    let heading = canvas.lay_out(ui, &name, Type::Display, BIG_SIZES[0], rect.width());
    let counts = [("rounds", lobby.rounds.into()), ("questions", lobby.questions.into())];
    let line = t_with("big-screen-counts", counts);
    let line = canvas.one_line(ui, &line, Type::Body, BIG_LABEL, rect.width());
    let above = heading.size().y + line.size().y + 4.0 * gap;

    let rows = lobby.teams.len().div_ceil(COLUMNS) as f32;
    let width = (rect.width() - gap * (COLUMNS - 1) as f32) / COLUMNS as f32;
    let height = (rect.height() - above + gap) / rows.max(1.0) - gap;
    let height = height.min(canvas.points(BIG_ROW) * ROW_HEIGHT_SHARE);
    // In the middle of the screen, as the title of a book.
    let all = above + rows * (height + gap) - gap;
    let first = rect.top() + (rect.height() - all).max(0.0) / 2.0;
    let below = first + heading.size().y + gap;
    put(ui, Role::Heading, pos2(rect.left(), first), heading, p.ink);
    put(ui, Role::Label, pos2(rect.left(), below), line, p.muted);
    let top = first + above;
    for (index, team) in lobby.teams.iter().enumerate() {
        let (row, column) = (index / COLUMNS, index % COLUMNS);
        let corner =
            pos2(rect.left() + column as f32 * (width + gap), top + row as f32 * (height + gap));
        let cell = Rect::from_min_size(corner, vec2(width, height));
        let radius = CornerRadius::same(canvas.points(BIG_RADIUS).min(255.0) as u8);
        let edge = Stroke::new(canvas.points(BIG_STROKE), p.hairline);
        ui.painter().rect(cell, radius, p.raised, edge, StrokeKind::Inside);
        let room = cell.shrink2(vec2(gap, 0.0));
        let name = canvas.one_line(ui, team, Type::Answer, BIG_ROW, room.width());
        put(ui, Role::Label, centred_in(room, &name), name, p.ink);
    }
}

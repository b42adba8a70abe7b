//! Before the first question: what is played, and by whom.

use egui::{CornerRadius, Rect, Role, Stroke, StrokeKind, Ui, pos2, vec2};

use crate::night::Lobby;
use crate::ui::big_screen::canvas::{Canvas, centred_in, put};
use crate::ui::theme::{
    BIG_GAP, BIG_HEADING, BIG_LABEL, BIG_RADIUS, BIG_ROW, BIG_STROKE, Palette, Type,
};
use crate::ui::words::{t, t_with};

/// Teams stand in so many columns.
const COLUMNS: usize = 3;
const ROW_HEIGHT_SHARE: f32 = 2.2;

pub fn show(ui: &Ui, canvas: &Canvas, lobby: &Lobby) {
    let p = Palette::of(ui);
    let rect = canvas.rect;
    let gap = canvas.points(BIG_GAP);
    let name = if lobby.name.is_empty() { t("night-unnamed") } else { lobby.name.clone() };
    let heading = canvas.lay_out(ui, &name, Type::Display, BIG_HEADING, rect.width());
    let below = rect.top() + heading.size().y + gap;
    put(ui, Role::Heading, rect.min, heading, p.ink);
    let counts = [("rounds", lobby.rounds.into()), ("questions", lobby.questions.into())];
    let line = t_with("big-screen-counts", counts);
    let line = canvas.one_line(ui, &line, Type::Body, BIG_LABEL, rect.width());
    let top = below + line.size().y + 2.0 * gap;
    put(ui, Role::Label, pos2(rect.left(), below), line, p.muted);

    let width = (rect.width() - gap * (COLUMNS - 1) as f32) / COLUMNS as f32;
    let height = canvas.points(BIG_ROW) * ROW_HEIGHT_SHARE;
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

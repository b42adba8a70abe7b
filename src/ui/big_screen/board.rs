//! How the teams stand: bars that move to their new places, and at the end a podium.

use egui::{Align, CornerRadius, Id, Rect, Role, Ui, pos2, vec2};

use crate::night::{Board, Row};
use crate::ui::big_screen::canvas::{Canvas, beside, centred_in, put};
use crate::ui::theme::{
    BIG_GAP, BIG_HEADING, BIG_LABEL, BIG_RADIUS, BIG_ROW, MOVE_SECS, Palette, Type,
};
use crate::ui::words::{t, t_with};

/// Rows are no higher than this share of their text, however few there are.
const ROW_HEIGHT_SHARE: f32 = 2.0;
/// Columns of a row: rank, name, bar, points.
const RANK_SHARE: f32 = 0.07;
const NAME_SHARE: f32 = 0.34;
const POINTS_SHARE: f32 = 0.1;
const BAR_SHARE: f32 = 0.5;
/// The podium takes so much of the board where others stand under it.
const PODIUM_SHARE: f32 = 0.58;
/// Steps of the podium, by rank.
const STEPS: [f32; 3] = [1.0, 0.72, 0.5];
const ON_PODIUM: usize = 3;

pub fn show(ui: &Ui, canvas: &Canvas, board: &Board) {
    let words = match board.after_round {
        Some(n) => t_with("night-after-round", [("n", n.into()), ("of", board.rounds.into())]),
        None if board.name.is_empty() => t("night-final"),
        None => t_with("night-final-of", [("name", board.name.as_str().into())]),
    };
    let p = Palette::of(ui);
    let mut rect = canvas.rect;
    let heading = canvas.one_line(ui, &words, Type::Display, BIG_HEADING, rect.width());
    rect.min.y += heading.size().y + canvas.points(BIG_GAP);
    put(ui, Role::Heading, canvas.rect.min, heading, p.ink);
    if let Some(next) = &board.next {
        let next = t_with("big-screen-next", [("title", next.as_str().into())]);
        let next = canvas.one_line(ui, &next, Type::Body, BIG_LABEL, rect.width());
        let at = pos2(rect.left(), rect.bottom() - next.size().y);
        rect.max.y = at.y - canvas.points(BIG_GAP);
        put(ui, Role::Label, at, next, p.muted);
    }
    if board.after_round.is_some() {
        rows(ui, canvas, rect, &board.rows, &board.rows, "row");
        return;
    }
    let (first, others) = board.rows.split_at(board.rows.len().min(ON_PODIUM));
    let share = if others.is_empty() { 1.0 } else { PODIUM_SHARE };
    let split = rect.top() + rect.height() * share;
    podium(ui, canvas, rect.with_max_y(split - canvas.points(BIG_GAP)), first);
    rows(ui, canvas, rect.with_min_y(split), others, &board.rows, "other");
}

/// Rows of `shown`, their bars as long as their share of the best of `all`. Rows of one `name`
/// move from where they last were.
fn rows(ui: &Ui, canvas: &Canvas, rect: Rect, shown: &[Row], all: &[Row], name: &'static str) {
    let most = all.iter().map(|row| row.score.halves()).max().unwrap_or(0).max(1) as f32;
    let height = rect.height() / shown.len().max(1) as f32;
    let height = height.min(canvas.points(BIG_ROW) * ROW_HEIGHT_SHARE);
    let size = (height / canvas.unit / ROW_HEIGHT_SHARE * 1.4).min(BIG_ROW);
    for (index, row) in shown.iter().enumerate() {
        // In shares of the board: so that a window that changes its size does not move rows.
        let place = moved(ui, (name, row.team), index as f32);
        let length = moved(ui, ("bar", row.team), row.score.halves().max(0) as f32 / most);
        let top = rect.top() + place * height;
        let line = Rect::from_min_size(pos2(rect.left(), top), vec2(rect.width(), height));
        one_row(ui, canvas, line, row, length, size);
    }
}

fn one_row(ui: &Ui, canvas: &Canvas, line: Rect, row: &Row, length: f32, size: f32) {
    let p = Palette::of(ui);
    let width = line.width();
    let gap = canvas.points(BIG_GAP);
    let mut left = line.left();
    let mut column = |share: f32| {
        let rect = line.with_min_x(left).with_max_x(left + width * share);
        left += width * share;
        rect
    };
    let rank = column(RANK_SHARE);
    let words = t_with("night-rank", [("n", row.rank.into())]);
    let words = canvas.one_line(ui, &words, Type::Answer, size, rank.width() - gap);
    put(ui, Role::Label, beside(rank, Align::Min, &words), words, p.accent);
    let name = column(NAME_SHARE);
    let words = canvas.one_line(ui, &row.name, Type::BodyStrong, size, name.width() - gap);
    put(ui, Role::Label, beside(name, Align::Min, &words), words, p.ink);
    let bar = column(1.0 - RANK_SHARE - NAME_SHARE - POINTS_SHARE);
    let bar = bar.shrink2(vec2(0.0, bar.height() * (1.0 - BAR_SHARE) / 2.0));
    let radius = CornerRadius::same((bar.height() / 2.0).min(255.0) as u8);
    ui.painter().rect_filled(bar, radius, p.sunken);
    let run = bar.with_max_x(bar.left() + bar.width() * length.clamp(0.0, 1.0));
    ui.painter().rect_filled(run, radius, p.accent_fill);
    let points = column(POINTS_SHARE);
    let words = t_with("big-screen-points", [("points", row.score.points().into())]);
    let words = canvas.one_line(ui, &words, Type::Answer, size, points.width());
    put(ui, Role::Label, beside(points, Align::Max, &words), words, p.ink);
}

/// The first three, the best in the middle; equal ranks stand equally high.
fn podium(ui: &Ui, canvas: &Canvas, rect: Rect, first: &[Row]) {
    let p = Palette::of(ui);
    let order: &[usize] = match first.len() {
        0 | 1 => &[0],
        2 => &[1, 0],
        _ => &[1, 0, 2],
    };
    let gap = canvas.points(BIG_GAP);
    let width = (rect.width() - gap * (ON_PODIUM - 1) as f32) / ON_PODIUM as f32;
    let all = width * order.len() as f32 + gap * (order.len() - 1) as f32;
    let text = 2.6 * canvas.points(BIG_ROW);
    for (column, row) in order.iter().filter_map(|&index| first.get(index)).enumerate() {
        let left = rect.center().x - all / 2.0 + column as f32 * (width + gap);
        let height = (rect.height() - text) * STEPS[row.rank.clamp(1, ON_PODIUM) - 1];
        let height = moved(ui, ("step", row.team), height / canvas.unit) * canvas.unit;
        let step = Rect::from_min_max(
            pos2(left, rect.bottom() - height),
            pos2(left + width, rect.bottom()),
        );
        let corner = canvas.points(BIG_RADIUS).min(255.0) as u8;
        let radius = CornerRadius { nw: corner, ne: corner, sw: 0, se: 0 };
        ui.painter().rect_filled(step, radius, p.accent_fill);
        let rank = t_with("night-rank", [("n", row.rank.into())]);
        let rank = canvas.one_line(ui, &rank, Type::Figure, BIG_HEADING, width);
        put(ui, Role::Label, centred_in(step, &rank), rank, p.on_accent);
        let above = step.with_max_y(step.top()).with_min_y(step.top() - text);
        let name = canvas.one_line(ui, &row.name, Type::Answer, BIG_ROW, width);
        let points = t_with("night-points", [("points", row.score.points().into())]);
        let points = canvas.one_line(ui, &points, Type::Body, BIG_LABEL, width);
        let middle = above.center().y;
        let name_at = pos2(centred_in(above, &name).x, middle - name.size().y * 0.9);
        let points_at = pos2(centred_in(above, &points).x, middle + points.size().y * 0.15);
        put(ui, Role::Label, name_at, name, p.ink);
        put(ui, Role::Label, points_at, points, p.muted);
    }
}

/// On its way to `target`; there at once where nothing is to move.
fn moved(ui: &Ui, what: (&str, usize), target: f32) -> f32 {
    let still = ui.style().animation_time == 0.0;
    let time = if still { 0.0 } else { MOVE_SECS };
    ui.ctx().animate_value_with_time(Id::unique(("big-board", what)), target, time)
}

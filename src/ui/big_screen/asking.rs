//! A question for the room: first alone, then with its options, at last with its answer.

use egui::epaint::PathShape;
use egui::{
    Align, Align2, Color32, CornerRadius, Pos2, Rect, Role, Stroke, StrokeKind, Ui, pos2, vec2,
};

use crate::night::{Answer, Asking, Countdown, Place};
use crate::ui::big_screen::LETTERS;
use crate::ui::big_screen::canvas::{Canvas, beside, put};
use crate::ui::big_screen::fit::{Fitted, fit};
use crate::ui::theme::{
    BIG_BAR, BIG_GAP, BIG_LABEL, BIG_LINE, BIG_NUMBER, BIG_RADIUS, BIG_STROKE, Icon, Palette, Type,
};
use crate::ui::widget::icon;
use crate::ui::words::{t, t_with};

const MILLIS_IN_A_SECOND: u32 = 1_000;
/// The shape of a badge is so much of it, and its letter so much of that.
const SHAPE_SHARE: f32 = 0.94;
const LETTER_SHARE: f32 = 0.46;
/// The line of the sources, as a share of its text.
const FOOT_SHARE: f32 = 1.3;
const TRIANGLE_DROP: f32 = 0.13;

/// How an option looks.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Look {
    Open,
    Right,
    Passed,
}

/// A question that is asked.
pub fn show(ui: &Ui, canvas: &Canvas, asked: &Asking) {
    let state = if asked.is_held {
        Some(t("big-screen-held"))
    } else if asked.is_closed {
        Some(t("big-screen-closed"))
    } else {
        None
    };
    let body = top(ui, canvas, &asked.place, state.as_deref(), asked.countdown.as_ref());
    let fitted = fit(ui, canvas, &asked.stem, &asked.options, body.size());
    let looks = vec![Look::Open; asked.options.len()];
    question(ui, canvas, body, &fitted, &looks);
}

/// A question with its answer and who reported it.
pub fn show_answer(ui: &Ui, canvas: &Canvas, answer: &Answer) {
    let p = Palette::of(ui);
    let state = answer.is_void.then(|| t("night-is-void"));
    let body = top(ui, canvas, &answer.place, state.as_deref(), None);
    if !answer.sources.is_empty() {
        let words = t_with("big-screen-sources", [("sources", answer.sources.join(" · ").into())]);
        let line = canvas.one_line(ui, &words, Type::Body, BIG_LABEL, body.width());
        let at = pos2(body.left(), canvas.rect.bottom() - line.size().y);
        put(ui, Role::Label, at, line, p.muted);
    }
    let texts: Vec<String> = answer.options.iter().map(|option| option.text.clone()).collect();
    let fitted = fit(ui, canvas, &answer.stem, &texts, body.size());
    let look = |is_right: bool| if is_right { Look::Right } else { Look::Passed };
    let looks: Vec<Look> = answer.options.iter().map(|option| look(option.is_right)).collect();
    question(ui, canvas, body, &fitted, &looks);
}

/// The line that says where the evening is, with the clock; what is left under it.
fn top(
    ui: &Ui,
    canvas: &Canvas,
    place: &Place,
    state: Option<&str>,
    countdown: Option<&Countdown>,
) -> Rect {
    let p = Palette::of(ui);
    let rect = canvas.rect;
    let line = Rect::from_min_size(rect.min, vec2(rect.width(), canvas.points(BIG_LINE)));
    let words = t_with(
        "night-place",
        [
            ("round", place.round.into()),
            ("rounds", place.rounds.into()),
            ("question", place.question.into()),
            ("questions", place.questions.into()),
        ],
    );
    let words = canvas.one_line(ui, &words, Type::BodyStrong, BIG_LABEL, line.width() * 0.6);
    put(ui, Role::Label, beside(line, Align::Min, &words), words, p.muted);
    let mut right = line;
    if let Some(left) = countdown {
        let seconds = left.left_millis.div_ceil(MILLIS_IN_A_SECOND);
        let number = t_with("big-screen-seconds", [("n", seconds.into())]);
        let number = canvas.lay_out(ui, &number, Type::Figure, BIG_NUMBER, line.width());
        let at = beside(line, Align::Max, &number);
        right.max.x = at.x - canvas.points(BIG_GAP);
        put(ui, Role::Label, at, number, p.ink);
    }
    if let Some(state) = state {
        let state = canvas.one_line(ui, state, Type::BodyStrong, BIG_LABEL, line.width() * 0.35);
        put(ui, Role::Label, beside(right, Align::Max, &state), state, p.caution);
    }
    let bar = Rect::from_min_size(
        pos2(line.left(), line.bottom()),
        vec2(line.width(), canvas.points(BIG_BAR)),
    );
    if let Some(left) = countdown {
        let share = left.left_millis as f32 / left.of_millis.max(1) as f32;
        let radius = bar.height() / 2.0;
        ui.painter().rect_filled(bar, radius, p.sunken);
        let run = bar.with_max_x(bar.left() + bar.width() * share.clamp(0.0, 1.0));
        ui.painter().rect_filled(run, radius, p.accent_fill);
    }
    // The line for the sources is kept free from the beginning, so that nothing moves or shrinks
    // when the answer comes.
    let foot = canvas.points(FOOT_SHARE * BIG_LABEL + BIG_GAP);
    rect.with_min_y(bar.bottom() + canvas.points(BIG_GAP)).with_max_y(rect.bottom() - foot)
}

fn question(ui: &Ui, canvas: &Canvas, body: Rect, fitted: &Fitted, looks: &[Look]) {
    let gap = canvas.points(BIG_GAP);
    let options = fitted.options_height(gap);
    let stem_room =
        if fitted.options.is_empty() { body.height() } else { body.height() - options - gap };
    // The question keeps the middle of what the options leave, and the options the foot.
    let top = body.top() + ((stem_room - fitted.stem.size().y) / 2.0).max(0.0);
    let stem = pos2(body.left(), top);
    put(ui, Role::Heading, stem, fitted.stem.clone(), Palette::of(ui).ink);
    let first = body.bottom() - options;
    for (index, look) in looks.iter().enumerate() {
        let (row, column) = (index / fitted.columns, index % fitted.columns);
        let corner = pos2(
            body.left() + column as f32 * (fitted.cell.x + gap),
            first + row as f32 * (fitted.cell.y + gap),
        );
        option(ui, canvas, fitted, index, Rect::from_min_size(corner, fitted.cell), *look);
    }
}

fn option(ui: &Ui, canvas: &Canvas, fitted: &Fitted, index: usize, cell: Rect, look: Look) {
    let p = Palette::of(ui);
    let seat = p.seats[index % p.seats.len()];
    let radius = CornerRadius::same(canvas.points(BIG_RADIUS).min(255.0) as u8);
    let (fill, edge, ink) = match look {
        Look::Open => (p.raised, Stroke::new(canvas.points(BIG_STROKE), seat), p.ink),
        Look::Right => (p.right_tint, Stroke::new(2.0 * canvas.points(BIG_STROKE), p.right), p.ink),
        Look::Passed => (p.page, Stroke::new(canvas.points(BIG_STROKE), p.hairline), p.muted),
    };
    ui.painter().rect(cell, radius, fill, edge, StrokeKind::Inside);
    let centre = pos2(cell.left() + fitted.padding + fitted.badge / 2.0, cell.center().y);
    let (badge, letter) = match look {
        Look::Open => (seat, p.on_seat),
        Look::Right => (p.right, p.page),
        Look::Passed => (p.sunken, p.muted),
    };
    let side = fitted.badge * SHAPE_SHARE;
    shape(ui, index, centre, side / 2.0, badge);
    let font = Type::BodyStrong.font_of(side * LETTER_SHARE);
    let name = LETTERS.get(index).copied().unwrap_or_default();
    // The middle of a triangle is lower than that of its box.
    let at = centre + vec2(0.0, if index == 1 { side * TRIANGLE_DROP } else { 0.0 });
    ui.painter().text(at, Align2::CENTER_CENTER, name, font, letter);
    if look == Look::Right {
        let tick = pos2(cell.right() - fitted.padding - fitted.tick / 2.0, cell.center().y);
        let side = Rect::from_center_size(tick, vec2(fitted.tick, fitted.tick));
        icon(ui, side, Icon::Right, fitted.tick, p.right);
    }
    let Some(text) = fitted.options.get(index) else { return };
    let left = cell.left() + fitted.badge + 2.0 * fitted.padding;
    let at = pos2(left, cell.center().y - text.size().y / 2.0);
    put(ui, Role::Label, at, text.clone(), ink);
}

/// Each option has a shape of its own, for whoever does not tell its colour from another.
fn shape(ui: &Ui, index: usize, centre: Pos2, radius: f32, colour: Color32) {
    let corners: &[(f32, f32)] = match index {
        0 => {
            ui.painter().circle_filled(centre, radius, colour);
            return;
        }
        1 => &[(0.0, -1.0), (1.1, 0.95), (-1.1, 0.95)],
        2 => &[(-0.88, -0.88), (0.88, -0.88), (0.88, 0.88), (-0.88, 0.88)],
        3 => &[(0.0, -1.12), (1.12, 0.0), (0.0, 1.12), (-1.12, 0.0)],
        4 => &[(0.0, -1.0), (0.95, -0.31), (0.59, 0.81), (-0.59, 0.81), (-0.95, -0.31)],
        _ => &[(-0.5, -0.87), (0.5, -0.87), (1.0, 0.0), (0.5, 0.87), (-0.5, 0.87), (-1.0, 0.0)],
    };
    let points = corners.iter().map(|(x, y)| centre + vec2(*x, *y) * radius).collect();
    ui.painter().add(PathShape::convex_polygon(points, colour, Stroke::NONE));
}

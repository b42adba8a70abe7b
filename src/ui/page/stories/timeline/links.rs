//! Arrows from what happened to what came next.

use egui::epaint::CubicBezierShape;
use egui::{Color32, Painter, Pos2, Shape, Stroke, vec2};

use super::canvas::Canvas;
use super::marks::sign;
use crate::ui::theme::{HAIRLINE, Palette};

/// The length of an arrow's head.
const HEAD: f32 = 6.0;
/// How far an arrow keeps from a sign, and how far it bows out at least.
const CLEAR: f32 = 7.0;
const BOW: f32 = 14.0;
/// So many arrows are looked at: a tangle of more says nothing.
const MOST: usize = 300;

/// Draws the links between marks on view, those of the fact that is chosen strongly. What is not
/// met takes part in none: it would tell what came next.
pub(super) fn paint(painter: &Painter, p: &Palette, canvas: &Canvas<'_>) {
    let timeline = &canvas.chronicle.timeline;
    let on_view = |mark: usize| {
        let it = timeline.marks[mark];
        canvas.view.shows(it.fact) && canvas.span.holds(it.first, it.last)
    };
    let seen = timeline.links.iter().filter(|link| on_view(link.from) || on_view(link.to));
    for link in seen.take(MOST) {
        let ends = [link.from, link.to].map(|mark| {
            let shown = canvas.view.shows(timeline.marks[mark].fact);
            shown.then(|| place(canvas, mark)).flatten()
        });
        let [Some(from), Some(to)] = ends else { continue };
        let is_chosen = [link.from, link.to]
            .iter()
            .any(|mark| canvas.view.fact == Some(timeline.marks[*mark].fact));
        let (colour, width) =
            if is_chosen { (p.accent, 2.0) } else { (p.border.gamma_multiply(0.55), HAIRLINE) };
        arrow(painter, from, to, Stroke::new(width, colour));
    }
}

/// Where the sign of a mark stands.
fn place(canvas: &Canvas<'_>, mark: usize) -> Option<Pos2> {
    let (lane, item) = canvas.placing.at[mark]?;
    let bounds = canvas.bounds(lane, &canvas.placing.lanes[lane].items[item]);
    Some(sign(bounds))
}

/// From under or over a sign to the left side of the next: words stand to the right of both.
fn arrow(painter: &Painter, from: Pos2, to: Pos2, stroke: Stroke) {
    let down = if to.y >= from.y { 1.0 } else { -1.0 };
    let leave = from + vec2(0.0, CLEAR * down);
    let arrive = to - vec2(CLEAR, 0.0);
    let bow = ((to - from).length() * 0.3).clamp(BOW, 5.0 * BOW);
    let neck = arrive - vec2(HEAD * 0.7, 0.0);
    let points = [leave, leave + vec2(0.0, bow * down * 0.6), neck - vec2(bow, 0.0), neck];
    painter.add(CubicBezierShape::from_points_stroke(points, false, Color32::TRANSPARENT, stroke));
    let side = vec2(0.0, HEAD * 0.6);
    let back = arrive - vec2(HEAD, 0.0);
    let head = vec![arrive, back + side, back - side];
    painter.add(Shape::convex_polygon(head, stroke.color, Stroke::NONE));
}

//! Arrows from what happened to what came next.

use egui::epaint::CubicBezierShape;
use egui::{Color32, Painter, Pos2, Shape, Stroke, pos2, vec2};

use super::Canvas;
use crate::ui::theme::{HAIRLINE, Palette};

/// The length of an arrow's head.
const HEAD: f32 = 6.0;
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
            if is_chosen { (p.accent, 2.0) } else { (p.border.gamma_multiply(0.8), HAIRLINE) };
        arrow(painter, from, to, Stroke::new(width, colour));
    }
}

/// Where the sign of a mark stands.
fn place(canvas: &Canvas<'_>, mark: usize) -> Option<Pos2> {
    let (lane, item) = canvas.placing.at[mark]?;
    let bounds = canvas.bounds(lane, &canvas.placing.lanes[lane].items[item]);
    let sign = super::MEASURES.dot as f32 / 2.0;
    Some(pos2(
        (bounds.left() + sign).min(bounds.center().x.max(bounds.left() + sign)),
        bounds.center().y,
    ))
}

fn arrow(painter: &Painter, from: Pos2, to: Pos2, stroke: Stroke) {
    let down = if to.y >= from.y { 1.0 } else { -1.0 };
    let is_level = (to.y - from.y).abs() < 2.0;
    // It leaves and arrives upright, so that it does not run along the words of a row; between
    // two of one row it bows over them.
    let (leave, arrive, bend) = if is_level {
        (from - vec2(0.0, 7.0), to - vec2(0.0, 7.0), -14.0)
    } else {
        (from + vec2(0.0, 7.0 * down), to - vec2(0.0, 8.0 * down), 18.0 * down)
    };
    let points = if is_level {
        [leave, leave + vec2(0.0, bend), arrive + vec2(0.0, bend), arrive]
    } else {
        [leave, leave + vec2(0.0, bend), arrive - vec2(0.0, bend), arrive]
    };
    let curve = CubicBezierShape::from_points_stroke(points, false, Color32::TRANSPARENT, stroke);
    painter.add(curve);
    let points_down = is_level || down > 0.0;
    let back = if points_down { -HEAD } else { HEAD };
    let head = vec![arrive, arrive + vec2(-HEAD * 0.6, back), arrive + vec2(HEAD * 0.6, back)];
    painter.add(Shape::convex_polygon(head, stroke.color, Stroke::NONE));
}

//! One mark of the timeline: a dot for a day, a bar over a month or a year, with its words.
//!
//! What is remembered is solid, what fades is light, what was not met is an outline. Deeds, words
//! and claims differ in shape, so that nothing is told by colour alone.

use std::sync::Arc;

use egui::epaint::Mesh;
use egui::text::LayoutJob;
use egui::{
    Align2, Color32, CornerRadius, Galley, Painter, Pos2, Rect, Shape, Stroke, StrokeKind, pos2,
    vec2,
};

use super::MEASURES;
use super::canvas::Canvas;
use crate::app::view::{Known, Placed};
use crate::deck::FactKind;
use crate::ui::bidi;
use crate::ui::theme::{HAIRLINE, Palette, RADIUS_SMALL, Type};

/// How much of a bar fades out at either end where its edges are vague.
const SOFT: f32 = 0.22;
/// A bar is lower than its row.
const INSET: f32 = 1.0;
/// Half the width of a sign.
const SIGN: f32 = 5.0;

/// How a mark looks.
#[derive(Clone, Copy)]
pub struct Looks {
    pub fill: Color32,
    pub edge: Color32,
    pub band: Color32,
    pub ink: Color32,
}

/// What is solid, light or hollow.
pub fn looks(p: &Palette, known: Known, is_shown: bool) -> Looks {
    match (known, is_shown) {
        (Known::Unmet, false) => {
            Looks { fill: p.page, edge: p.border, band: Color32::TRANSPARENT, ink: p.muted }
        }
        (Known::Unmet, true) => {
            Looks { fill: p.page, edge: p.accent, band: p.heat[0], ink: p.muted }
        }
        (Known::Fading, _) => {
            Looks { fill: p.heat[1], edge: p.accent, band: p.accent_tint, ink: p.ink }
        }
        (Known::Firmly, _) => Looks { fill: p.accent, edge: p.accent, band: p.heat[1], ink: p.ink },
    }
}

pub(super) fn paint(
    painter: &Painter,
    p: &Palette,
    canvas: &Canvas<'_>,
    lane: usize,
    item: &Placed,
) {
    let mark = canvas.chronicle.timeline.marks[item.marks[0]];
    let is_shown = canvas.view.shows(mark.fact);
    let looks = looks(p, canvas.view.known[mark.fact], is_shown);
    let bounds = canvas.bounds(lane, item);
    let is_chosen = item
        .marks
        .iter()
        .any(|mark| canvas.view.fact == Some(canvas.chronicle.timeline.marks[*mark].fact));
    if is_chosen {
        let around = canvas.whole(lane, item).expand2(vec2(4.0, 1.0));
        painter.rect_filled(around, CornerRadius::same(RADIUS_SMALL), p.sunken);
        let ring = Stroke::new(2.0, p.accent);
        painter.rect_stroke(around, RADIUS_SMALL, ring, StrokeKind::Outside);
    }
    if item.marks.len() > 1 {
        return pile(painter, p, bounds, item.marks.len());
    }
    if !is_dot(bounds) {
        bar(painter, bounds.shrink2(vec2(0.0, INSET)), looks, mark.is_vague);
    }
    paint_sign(painter, sign(bounds), if is_shown { mark.kind } else { FactKind::Event }, looks);
    if item.room > 0.0 && is_shown {
        let is_before = item.words_from < item.left;
        let from = canvas.rect.left() + (item.words_from + canvas.shift()) as f32;
        let to = (from + item.room as f32).min(canvas.rect.right());
        // Words that begin out of sight are left out; those before a mark are cut where they begin.
        let from = if is_before { from.max(canvas.rect.left()) } else { from };
        if from < canvas.rect.left() || to <= from {
            return;
        }
        let text = canvas.chronicle.facts[mark.fact].brief.as_str();
        let galley = fitting(painter, text, looks.ink, to - from);
        // Words before a mark end at it.
        let spare = if is_before { to - from - galley.size().x } else { 0.0 };
        let top = bounds.center().y - galley.size().y / 2.0;
        painter.galley(pos2(from + spare, top), galley, looks.ink);
    }
}

/// Whether this is the mark of a day, or of a span so short that it looks like one.
fn is_dot(bounds: Rect) -> bool {
    bounds.width() <= MEASURES.dot as f32 + 0.5
}

/// The middle of the sign of a mark: at the beginning of a bar.
pub(super) fn sign(bounds: Rect) -> Pos2 {
    if is_dot(bounds) {
        bounds.center()
    } else {
        pos2(bounds.left() + MEASURES.gap as f32 + SIGN, bounds.center().y)
    }
}

/// The sign of a kind of fact: round what was done, square what was said, a diamond what was
/// claimed.
pub fn paint_sign(painter: &Painter, at: Pos2, kind: FactKind, looks: Looks) {
    let edge = Stroke::new(1.5 * HAIRLINE, looks.edge);
    match kind {
        FactKind::Quote => {
            let square = Rect::from_center_size(at, vec2(2.0 * SIGN - 1.0, 2.0 * SIGN - 1.0));
            painter.rect(square, 1.5, looks.fill, edge, StrokeKind::Inside);
        }
        FactKind::Claim => {
            let reach = SIGN + 0.5;
            let points = vec![
                at + vec2(0.0, -reach),
                at + vec2(reach, 0.0),
                at + vec2(0.0, reach),
                at + vec2(-reach, 0.0),
            ];
            painter.add(Shape::convex_polygon(points, looks.fill, edge));
        }
        _ => {
            painter.circle(at, SIGN - 0.5, looks.fill, edge);
        }
    }
}

/// A band over all the days that are meant; its ends fade where they are vague.
fn bar(painter: &Painter, rect: Rect, looks: Looks, is_vague: bool) {
    if is_vague {
        return soft(painter, rect, looks);
    }
    let radius = CornerRadius::same(RADIUS_SMALL);
    if looks.band == Color32::TRANSPARENT {
        let edge = Stroke::new(HAIRLINE, looks.edge.gamma_multiply(0.7));
        painter.rect_stroke(rect, radius, edge, StrokeKind::Inside);
    } else {
        // No edge: words run over its end.
        painter.rect_filled(rect, radius, looks.band);
    }
}

fn soft(painter: &Painter, rect: Rect, looks: Looks) {
    let band = if looks.band == Color32::TRANSPARENT {
        looks.edge.gamma_multiply(0.18)
    } else {
        looks.band
    };
    let reach = rect.width() * SOFT;
    let stops = [
        (rect.left(), Color32::TRANSPARENT),
        (rect.left() + reach, band),
        (rect.right() - reach, band),
        (rect.right(), Color32::TRANSPARENT),
    ];
    let mut mesh = Mesh::default();
    for (x, colour) in stops {
        mesh.colored_vertex(pos2(x, rect.top()), colour);
        mesh.colored_vertex(pos2(x, rect.bottom()), colour);
    }
    for first in [0, 2, 4] {
        mesh.add_triangle(first, first + 1, first + 2);
        mesh.add_triangle(first + 1, first + 2, first + 3);
    }
    painter.add(Shape::mesh(mesh));
}

/// Marks that lie on one another: how many.
fn pile(painter: &Painter, p: &Palette, bounds: Rect, count: usize) {
    let text = painter.layout_no_wrap(count.to_string(), Type::Kicker.font(), p.ink);
    let size = vec2((text.size().x + 8.0).max(bounds.width()), bounds.height() - 4.0);
    let rect = Rect::from_center_size(bounds.center(), size);
    let radius = CornerRadius::same(RADIUS_SMALL);
    let edge = Stroke::new(HAIRLINE, p.border);
    painter.rect(rect, radius, p.sunken, edge, StrokeKind::Inside);
    let at = Align2::CENTER_CENTER.anchor_size(rect.center(), text.size()).min;
    painter.galley(at, text, p.ink);
}

/// The first of the words, as many as there is room for; the whole sentence stands at the foot of
/// the page when the mark is chosen.
fn fitting(painter: &Painter, text: &str, ink: Color32, room: f32) -> Arc<Galley> {
    let layout = |words: String| {
        bidi::lay_out(painter, LayoutJob::simple_singleline(words, Type::Small.font(), ink))
    };
    let mut galley = layout(text.to_owned());
    let mut words = text;
    while galley.size().x > room {
        let Some((fewer, _)) = words.rsplit_once(' ') else { return layout(String::new()) };
        words = fewer;
        galley = layout(format!("{words} …"));
    }
    galley
}

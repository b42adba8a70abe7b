//! The arrows of the picture of who spoke about whom.

use egui::{Color32, Painter, Pos2, Shape, Stroke, Vec2, vec2};

use super::graph::Node;
use crate::app::view::{Chronicle, StoriesView};

/// An arrow of one saying, what each more adds, and the thickest.
const THIN: f32 = 1.2;
const THICKER: f32 = 0.9;
const THICKEST: f32 = 6.0;
/// How far a curve is drawn to the middle, and how far two of one pair stand apart.
const BOW: f32 = 0.42;
const APART: f32 = 16.0;
/// Points of a curve, and the head of an arrow.
const SAMPLES: usize = 28;
const HEAD: f32 = 8.0;
/// Dashes of claims.
const DASH: f32 = 6.0;
const GAP: f32 = 4.5;

/// An arrow in the picture: the quotations or the claims of one about another.
pub struct Edge {
    pub sayings: usize,
    pub is_claim: bool,
    pub count: usize,
    pub curve: Vec<Pos2>,
}

pub(super) fn between(
    view: &StoriesView,
    chronicle: &Chronicle,
    nodes: &[Node],
    middle: Pos2,
) -> Vec<Edge> {
    let find = |person: usize| nodes.iter().find(|node| node.person == person);
    let mut edges = Vec::new();
    for (place, sayings) in chronicle.cast.sayings.iter().enumerate() {
        let (Some(from), Some(to)) = (find(sayings.from), find(sayings.to)) else { continue };
        let shown = |facts: &[usize]| facts.iter().filter(|fact| view.shows(**fact)).count();
        let counts = [shown(&sayings.quotes), shown(&sayings.claims)];
        let are_both = counts.iter().all(|count| *count > 0);
        for (is_claim, count) in [false, true].into_iter().zip(counts) {
            if count > 0 {
                let aside = if are_both && is_claim { 1.8 } else { 1.0 };
                let curve = curve(from, to, middle, aside);
                edges.push(Edge { sayings: place, is_claim, count, curve });
            }
        }
    }
    edges
}

/// A bow from one to the other that leaves room for the way back.
fn curve(from: &Node, to: &Node, middle: Pos2, aside: f32) -> Vec<Pos2> {
    let half = from.at + (to.at - from.at) / 2.0;
    let along = (to.at - from.at).normalized();
    let side = vec2(-along.y, along.x) * APART * aside;
    let bend = half + (middle - half) * BOW + side * 2.0;
    let at = |share: f32| {
        let rest = 1.0 - share;
        let sum = from.at.to_vec2() * (rest * rest)
            + bend.to_vec2() * (2.0 * rest * share)
            + to.at.to_vec2() * (share * share);
        sum.to_pos2()
    };
    let points = (0..=SAMPLES).map(|step| at(step as f32 / SAMPLES as f32));
    let is_clear = |point: &Pos2| {
        point.distance(from.at) > from.radius + 3.0 && point.distance(to.at) > to.radius + 3.0
    };
    points.filter(is_clear).collect()
}

pub(super) fn paint(painter: &Painter, edge: &Edge, colour: Color32) {
    let width = (THIN + THICKER * (edge.count - 1) as f32).min(THICKEST);
    let stroke = Stroke::new(width, colour);
    let Some((&tip, line)) = edge.curve.split_last() else { return };
    let Some(&before) = line.get(line.len().saturating_sub(3)) else { return };
    let ahead = (tip - before).normalized();
    let neck = tip - ahead * HEAD;
    // The line ends where the head begins: a thick one would blunt its tip.
    let mut line: Vec<Pos2> =
        line.iter().copied().filter(|point| (*point - neck).dot(ahead) < 0.0).collect();
    line.push(neck);
    if edge.is_claim {
        painter.extend(Shape::dashed_line(&line, stroke, DASH + width, GAP));
    } else {
        painter.line(line, stroke);
    }
    let side = Vec2::new(-ahead.y, ahead.x) * (HEAD * 0.5 + width * 0.5);
    painter.add(Shape::convex_polygon(vec![tip, neck + side, neck - side], colour, Stroke::NONE));
}

//! The picture of who said what about whom: names around a circle, and an arrow from each who
//! speaks to whom they speak about. The more was said, the thicker; claims are dashed.

use std::sync::Arc;

use egui::text::{LayoutJob, TextFormat, TextWrapping};
use egui::{
    Align2, Color32, CursorIcon, EventFilter, Galley, Id, Painter, Pos2, Rect, Response, Role,
    Sense, Stroke, Ui, Vec2, WidgetInfo, pos2, vec2,
};

use super::arrows::{self, Edge};
use crate::app::view::{Chronicle, Sayings, SpokenView, StoriesView};
use crate::app::{Spoken, StoryCommand};
use crate::text::capitalised;
use crate::ui::bidi;
use crate::ui::theme::{Palette, RADIUS, RADIUS_SMALL, Type};
use crate::ui::widget::{Spot, control_line, is_listened_to, leave_keys};
use crate::ui::words::{t, t_with};

/// The height of the picture, and the room around the circle for names.
pub(super) const HEIGHT: f32 = 430.0;
const NAMES_X: f32 = 132.0;
const NAMES_Y: f32 = 44.0;
/// The widest name.
const NAME: f32 = 122.0;
/// The least radius of the point of a name, and how much a fact adds to it.
const POINT: f32 = 5.0;
const MORE: f32 = 0.35;
const LARGEST: f32 = 12.0;
/// How near to an arrow the pointer must be, and how far around a name: so that a hand that is not
/// steady hits either.
const NEAR: f32 = 12.0;
const AROUND_NAME: f32 = 4.0;

/// What the picture shows, in a sentence.
pub(super) fn say(ui: &mut Ui, view: &StoriesView, chronicle: &Chronicle) {
    let said = chronicle.cast.sayings.iter().flat_map(Sayings::facts);
    let (all, hidden) =
        said.fold((0, 0), |(all, hidden), fact| (all + 1, hidden + usize::from(!view.shows(fact))));
    let around = chronicle.cast.circle.len();
    let counts = [("n", around.into()), ("said", all.into()), ("unmet", hidden.into())];
    control_line(ui, &t_with("who-say", counts));
}

/// The ring around whoever is chosen: how far it stands off, and how wide it is.
const RING_GAP: f32 = 3.0;
const RING: f32 = 2.0;
/// Between the ring and what is behind a name, and from there to the name.
const BESIDE: f32 = 2.0;
const NAME_PADDING: f32 = 4.0;

/// A name in the picture.
pub struct Node {
    pub person: usize,
    pub at: Pos2,
    pub radius: f32,
    pub label: Rect,
}

pub(super) fn show(
    ui: &mut Ui,
    view: &StoriesView,
    chronicle: &Chronicle,
    wishes: &mut Vec<StoryCommand>,
) {
    let p = Palette::of(ui);
    let (_, rect) = ui.allocate_space(vec2(ui.available_width(), HEIGHT));
    let response = interact(ui, rect);
    let nodes = nodes(ui, view, chronicle, rect);
    let edges = arrows::between(view, chronicle, &nodes, rect.center());
    let painter = ui.painter().with_clip_rect(rect.intersect(ui.clip_rect()));
    let pointed = response.hover_pos().and_then(|at| under(&nodes, &edges, at));
    for edge in &edges {
        let is_strong = is_chosen(view, chronicle, edge);
        let is_pointed = pointed == Some(SpokenView::Sayings(edge.sayings));
        let colour = match (is_strong, is_pointed, view.spoken) {
            (true, ..) | (_, true, _) => p.accent,
            (false, false, None) => p.border,
            (false, false, Some(_)) => p.hairline,
        };
        arrows::paint(&painter, edge, colour);
    }
    for node in &nodes {
        paint_node(&painter, p, view, chronicle, node, pointed);
    }
    if response.has_focus() {
        let ring = Stroke::new(2.0, p.accent);
        ui.painter().rect_stroke(rect, RADIUS, ring, egui::StrokeKind::Inside);
    }
    if is_listened_to(ui, &response) {
        tell(ui, view, chronicle, &nodes, &edges, &response, wishes);
    }
    if pointed.is_some() {
        ui.ctx().set_cursor_icon(CursorIcon::PointingHand);
    }
    if response.clicked() && response.interact_pointer_pos().is_some() {
        let chosen = pointed.filter(|chosen| view.spoken != Some(*chosen));
        let spoken = chosen.map(|chosen| spoken(chronicle, chosen));
        wishes.push(StoryCommand::ChooseSpoken(spoken));
    }
    if let Some(pointed) = pointed {
        let words = words(view, chronicle, pointed);
        response.on_hover_text_at_pointer(Type::Small.text(words));
    }
}

fn interact(ui: &Ui, rect: Rect) -> Response {
    let id = Id::unique("stories-who-picture");
    let response = ui.interact(rect, id, Sense::click());
    let name = t("who-picture");
    response.widget_info(|| WidgetInfo::labeled(Role::Group, true, &name));
    ui.accesskit_node_builder(id, |node| node.set_description(t("who-picture-help")));
    leave_keys(ui, &response);
    if response.has_focus() {
        let filter = EventFilter {
            horizontal_arrows: true,
            vertical_arrows: true,
            ..EventFilter::default()
        };
        ui.memory_mut(|memory| memory.set_focus_lock_filter(id, filter));
    }
    response
}

/// Names around the circle, beginning at the left, so that few stand over one another.
fn nodes(ui: &Ui, view: &StoriesView, chronicle: &Chronicle, rect: Rect) -> Vec<Node> {
    let cast = &chronicle.cast;
    let reach =
        vec2((rect.width() / 2.0 - NAMES_X).max(40.0), (rect.height() / 2.0 - NAMES_Y).max(40.0));
    let count = cast.circle.len().max(1) as f32;
    let node = |(place, &person): (usize, &usize)| {
        let angle = std::f32::consts::PI + std::f32::consts::TAU * place as f32 / count;
        let out = vec2(angle.cos(), angle.sin());
        let at = rect.center() + out * reach;
        let shown = cast.people[person].facts.iter().filter(|fact| view.shows(**fact)).count();
        let radius = (POINT + shown as f32 * MORE).min(LARGEST);
        let name = name(chronicle, person);
        let size = lines(ui.painter(), &name, Color32::PLACEHOLDER).size();
        let off = radius + RING_GAP + RING + BESIDE + NAME_PADDING;
        let label = if out.x.abs() < 0.35 {
            let up = size.y / 2.0 + off;
            Rect::from_center_size(at + vec2(0.0, up.copysign(out.y)), size)
        } else if out.x > 0.0 {
            Align2::LEFT_CENTER.anchor_size(at + vec2(off, 0.0), size)
        } else {
            Align2::RIGHT_CENTER.anchor_size(at - vec2(off, 0.0), size)
        };
        Node { person, at, radius, label }
    };
    cast.circle.iter().enumerate().map(node).collect()
}

/// A name in one or two lines.
fn lines(painter: &Painter, name: &str, ink: Color32) -> Arc<Galley> {
    let mut job = LayoutJob::default();
    job.append(name, 0.0, TextFormat::simple(Type::SmallStrong.font(), ink));
    job.wrap = TextWrapping { max_width: NAME, max_rows: 2, ..TextWrapping::default() };
    bidi::lay_out(painter, job)
}

fn name(chronicle: &Chronicle, person: usize) -> String {
    capitalised(&chronicle.cast.people[person].short)
}

fn paint_node(
    painter: &Painter,
    p: &Palette,
    view: &StoriesView,
    chronicle: &Chronicle,
    node: &Node,
    pointed: Option<SpokenView>,
) {
    let is_chosen = view.spoken == Some(SpokenView::Person(node.person));
    let is_pointed = pointed == Some(SpokenView::Person(node.person));
    let is_told = chronicle.cast.people[node.person].facts.iter().any(|fact| view.shows(*fact));
    let fill = if is_told { p.accent } else { p.page };
    painter.circle(node.at, node.radius, fill, Stroke::new(1.5, p.accent));
    if is_chosen {
        painter.circle_stroke(
            node.at,
            node.radius + RING_GAP + RING / 2.0,
            Stroke::new(RING, p.accent),
        );
    }
    let ink = if is_chosen || is_pointed { p.accent } else { p.ink };
    let text = lines(painter, &name(chronicle, node.person), ink);
    let behind = node.label.expand2(vec2(NAME_PADDING, 1.0));
    let fill = if is_chosen { p.accent_tint } else { p.page };
    painter.rect_filled(behind, RADIUS_SMALL, fill);
    painter.galley(node.label.min, text, ink);
}

/// Whether an arrow belongs to what is chosen.
fn is_chosen(view: &StoriesView, chronicle: &Chronicle, edge: &Edge) -> bool {
    let sayings = &chronicle.cast.sayings[edge.sayings];
    match view.spoken {
        None => false,
        Some(SpokenView::Person(person)) => sayings.from == person || sayings.to == person,
        Some(SpokenView::Sayings(chosen)) => chosen == edge.sayings,
    }
}

/// What is under the pointer: a name, else the nearest arrow.
fn under(nodes: &[Node], edges: &[Edge], at: Pos2) -> Option<SpokenView> {
    let is_under = |node: &&Node| {
        node.label.expand(AROUND_NAME).contains(at) || node.at.distance(at) <= node.radius + 5.0
    };
    if let Some(node) = nodes.iter().find(is_under) {
        return Some(SpokenView::Person(node.person));
    }
    let distance = |edge: &Edge| {
        let apart = edge.curve.iter().map(|point| point.distance(at));
        apart.fold(f32::INFINITY, f32::min)
    };
    let near = edges.iter().map(|edge| (distance(edge), edge.sayings));
    let nearest = near.min_by(|a, b| a.0.total_cmp(&b.0)).filter(|(apart, _)| *apart <= NEAR);
    nearest.map(|(_, sayings)| SpokenView::Sayings(sayings))
}

fn spoken(chronicle: &Chronicle, chosen: SpokenView) -> Spoken {
    let id = |person: usize| chronicle.cast.people[person].id.clone();
    match chosen {
        SpokenView::Person(person) => Spoken { from: id(person), to: None },
        SpokenView::Sayings(at) => {
            let Sayings { from, to, .. } = chronicle.cast.sayings[at];
            Spoken { from: id(from), to: Some(id(to)) }
        }
    }
}

/// A name or an arrow in words.
fn words(view: &StoriesView, chronicle: &Chronicle, chosen: SpokenView) -> String {
    let cast = &chronicle.cast;
    match chosen {
        SpokenView::Person(person) => {
            let of = cast.sayings.iter().filter(|edge| edge.from == person).count();
            let name = capitalised(&cast.people[person].name);
            t_with("who-node", [("name", name.into()), ("n", of.into())])
        }
        SpokenView::Sayings(at) => {
            let Sayings { from, to, quotes, claims } = &cast.sayings[at];
            let shown = |facts: &[usize]| facts.iter().filter(|fact| view.shows(**fact)).count();
            let named = [
                ("from", capitalised(&cast.people[*from].name).into()),
                ("to", cast.people[*to].name.as_str().into()),
                ("quotes", shown(quotes).into()),
                ("claims", shown(claims).into()),
            ];
            t_with("who-edge", named)
        }
    }
}

/// Names in their order around the circle, each followed by what they said.
fn tell(
    ui: &Ui,
    view: &StoriesView,
    chronicle: &Chronicle,
    nodes: &[Node],
    edges: &[Edge],
    over: &Response,
    wishes: &mut Vec<StoryCommand>,
) {
    let mut told = |ui: &Ui, rect: Rect, chosen: SpokenView, id: Id| {
        let words = words(view, chronicle, chosen);
        let is_chosen = view.spoken == Some(chosen);
        let spot = Spot { id, rect, role: Role::Button, is_chosen, words: &words };
        if spot.tell(ui) {
            wishes.push(StoryCommand::ChooseSpoken(Some(spoken(chronicle, chosen))));
        }
    };
    for node in nodes {
        let rect = node
            .label
            .expand(AROUND_NAME)
            .union(Rect::from_center_size(node.at, Vec2::splat(node.radius)));
        let id = over.id.with(("person", node.person));
        told(ui, rect, SpokenView::Person(node.person), id);
        let mut last = None;
        for edge in edges {
            let is_own = chronicle.cast.sayings[edge.sayings].from == node.person;
            // Quotations and claims of one about another are told together.
            if !is_own || last == Some(edge.sayings) {
                continue;
            }
            last = Some(edge.sayings);
            let Some(&at) = edge.curve.get(edge.curve.len() / 2) else { continue };
            let id = over.id.with(("sayings", edge.sayings));
            let rect = Rect::from_center_size(pos2(at.x, at.y), Vec2::splat(2.0 * NEAR));
            told(ui, rect, SpokenView::Sayings(edge.sayings), id);
        }
    }
}

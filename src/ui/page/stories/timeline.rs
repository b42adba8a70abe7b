//! The timeline: facts to scale on an axis, in lanes by who acts. Moved with the mouse or by key,
//! and read out in the order of time.

mod axis;
mod canvas;
mod heard;
mod links;
mod marks;
mod mouse;
mod undated;

pub use marks::{looks, paint_sign};

use std::sync::Arc;

use egui::text::LayoutJob;
use egui::{EventFilter, Id, Painter, Rect, Response, Role, Sense, Ui, WidgetInfo, pos2, vec2};

use self::canvas::Canvas;
use super::legend;
use crate::app::StoryCommand;
use crate::app::view::{
    Chronicle, Known, Measures, Placed, Placing, Span, StoriesView, Timeline, Who, Zoom, place,
};
use crate::ui::bidi;
use crate::ui::theme::{GAP_SMALL, Icon, Palette, RADIUS, Type};
use crate::ui::widget::{Button, beside, body, control_line, leave_keys, tools_width};
use crate::ui::words::{t, t_with};

/// The strip of the axis, the name of a lane, a row of it, and the room under the last.
const AXIS: f32 = 34.0;
const LANE_HEAD: f32 = 30.0;
const ROW: f32 = 26.0;
const LANE_FOOT: f32 = 12.0;
/// A mark and the letters beside it, as wide as they are on average.
const MEASURES: Measures = Measures {
    dot: 12.0,
    gap: 5.0,
    letter: 7.2,
    longest_label: 280.0,
    shortest_label: 52.0,
    width: 0.0,
};
/// A fact that was chosen is brought into view for so many frames: the foot of the page, which
/// tells of it, takes its height over some of them.
const LOOKS: u8 = 8;

/// How to look closer and from further away.
const ZOOMS: [(Icon, &str, Zoom); 3] = [
    (Icon::ZoomOut, "command-story-zoom-out", Zoom::Out),
    (Icon::ZoomIn, "command-story-zoom-in", Zoom::In),
    (Icon::Fit, "command-story-zoom-all", Zoom::All),
];

/// The placing of the last frame, and what it was made of.
#[derive(Debug, Default)]
pub struct State {
    placed: Option<Kept>,
    /// The fact that was chosen in the last frame: another one is brought into view.
    chosen: Option<usize>,
    /// Frames in which it is: the foot of the page may grow over it meanwhile.
    looks: u8,
    /// How long a stretch was on view: another one moves lanes, and with them what is chosen.
    days: f64,
}

#[derive(Debug)]
struct Kept {
    chronicle: Arc<Chronicle>,
    known: Arc<[Known]>,
    shows_unmet: bool,
    points_per_day: f64,
    placing: Placing,
}

impl State {
    /// Where the marks lie, made anew only where something is another than in the last frame.
    fn placing(&mut self, view: &StoriesView, points_per_day: f64) -> Option<&Placing> {
        let chronicle = view.chronicle.as_ref()?;
        let is_same = |kept: &Kept| {
            Arc::ptr_eq(&kept.chronicle, chronicle)
                && Arc::ptr_eq(&kept.known, &view.known)
                && kept.shows_unmet == view.shows_unmet
                && kept.points_per_day == points_per_day
        };
        if !self.placed.as_ref().is_some_and(is_same) {
            let letters = |mark: &crate::app::view::Mark| {
                let shown = view.shows(mark.fact);
                Some(if shown { chronicle.facts[mark.fact].brief.chars().count() } else { 0 })
            };
            let days = chronicle.timeline.days?;
            let all = Span::all(days);
            let width = (all.first + all.days - f64::from(days.0)) * points_per_day;
            let measures = Measures { width, ..MEASURES };
            let placing = place(&chronicle.timeline, points_per_day, &measures, letters);
            self.placed = Some(Kept {
                chronicle: Arc::clone(chronicle),
                known: Arc::clone(&view.known),
                shows_unmet: view.shows_unmet,
                points_per_day,
                placing,
            });
        }
        self.placed.as_ref().map(|kept| &kept.placing)
    }
}

/// Draws the timeline, and what has no date under it.
pub fn show(ui: &mut Ui, view: &StoriesView, state: &mut State, wishes: &mut Vec<StoryCommand>) {
    let Some(chronicle) = &view.chronicle else { return };
    let timeline = &chronicle.timeline;
    let Some(span) = view.span else {
        body(ui, &t("stories-no-dates"));
        return;
    };
    above(ui, view, wishes);
    ui.add_space(GAP_SMALL);
    picture(ui, view, timeline, span, state, wishes);
    ui.add_space(GAP_SMALL);
    legend::show(ui, view);
    undated::show(ui, view, wishes);
}

/// How much is shown, and how to look closer.
fn above(ui: &mut Ui, view: &StoriesView, wishes: &mut Vec<StoryCommand>) {
    let Some(chronicle) = &view.chronicle else { return };
    let marks = &chronicle.timeline.marks;
    let unmet = marks.iter().filter(|mark| view.known[mark.fact] == Known::Unmet).count();
    let name = if view.shows_unmet { "stories-dated" } else { "stories-dated-unmet" };
    let said = t_with(name, [("n", marks.len().into()), ("unmet", unmet.into())]);
    let tools = tools_width(ZOOMS.len());
    let words = |ui: &mut Ui| {
        control_line(ui, &said);
    };
    let pressed = beside(ui, tools, words, |ui| {
        ui.spacing_mut().item_spacing.x = 2.0;
        let zooms = ui.horizontal(|ui| {
            ZOOMS.map(|(icon, name, zoom)| {
                Button::icon_only(icon, &t(name)).show(ui).clicked().then_some(zoom)
            })
        });
        zooms.inner.into_iter().flatten().next()
    });
    wishes.extend(pressed.map(StoryCommand::Zoom));
}

fn picture(
    ui: &mut Ui,
    view: &StoriesView,
    timeline: &Timeline,
    span: Span,
    state: &mut State,
    wishes: &mut Vec<StoryCommand>,
) {
    let Some(chronicle) = &view.chronicle else { return };
    let p = Palette::of(ui);
    let width = ui.available_width();
    let points_per_day = f64::from(width) / span.days;
    let has_moved = state.chosen != view.fact || state.days != span.days;
    state.looks = if has_moved { LOOKS } else { state.looks.saturating_sub(1) };
    (state.chosen, state.days) = (view.fact, span.days);
    let is_sought = state.looks > 0;
    let Some(placing) = state.placing(view, points_per_day) else { return };
    let lane_height = |rows: usize| LANE_HEAD + rows.max(1) as f32 * ROW + LANE_FOOT;
    let height = AXIS + placing.lanes.iter().map(|lane| lane_height(lane.rows)).sum::<f32>();
    let (_, rect) = ui.allocate_space(vec2(width, height));
    let mut tops = vec![rect.top() + AXIS];
    for lane in &placing.lanes {
        tops.push(tops[tops.len() - 1] + lane_height(lane.rows));
    }
    let canvas = Canvas { view, chronicle, rect, span, points_per_day, placing, tops };
    let response = interact(ui, &canvas);
    let painter = ui.painter().with_clip_rect(rect.intersect(ui.clip_rect()));
    axis::grid(&painter, p, &canvas);
    // What is scrolled under the dates is not painted at all.
    let painter = painter.with_clip_rect(painter.clip_rect().with_min_y(axis::bottom(ui, &canvas)));
    lanes(ui, &painter, &canvas, timeline);
    links::paint(&painter, p, &canvas);
    for lane in canvas.lanes(ui) {
        for item in canvas.items(lane) {
            marks::paint(&painter, p, &canvas, lane, item);
        }
    }
    axis::strip(ui, p, &canvas);
    if response.has_focus() {
        let ring = egui::Stroke::new(2.0, p.accent);
        let edge = egui::CornerRadius::same(RADIUS);
        ui.painter().rect_stroke(rect, edge, ring, egui::StrokeKind::Outside);
    }
    heard::tell(ui, &canvas, &response, wishes);
    // Whoever looks closer with the wheel looks where the pointer is.
    if is_sought
        && !response.contains_pointer()
        && let Some((lane, item)) = chosen(&canvas)
    {
        ui.ctx().request_repaint();
        let bounds = canvas.bounds(lane, item);
        let above = bounds.top() - AXIS - LANE_HEAD / 2.0;
        ui.scroll_to_rect(bounds.with_min_y(above).with_max_y(bounds.bottom() + 8.0), None);
    }
    mouse::follow(ui, &canvas, &response, wishes);
}

fn interact(ui: &Ui, canvas: &Canvas<'_>) -> Response {
    let id = Id::unique("stories-timeline-picture");
    let response = ui.interact(canvas.rect, id, Sense::click_and_drag());
    let name = t("stories-timeline");
    response.widget_info(|| WidgetInfo::labeled(Role::List, true, &name));
    ui.accesskit_node_builder(id, |node| node.set_description(t("stories-timeline-help")));
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

/// The item of the fact that is chosen.
fn chosen<'c>(canvas: &'c Canvas<'_>) -> Option<(usize, &'c Placed)> {
    let fact = canvas.view.fact?;
    let marks = &canvas.chronicle.timeline.marks;
    let mark = marks.iter().position(|mark| mark.fact == fact)?;
    let (lane, place) = canvas.placing.at[mark]?;
    Some((lane, &canvas.placing.lanes[lane].items[place]))
}

/// The lines between lanes, and whose they are.
fn lanes(ui: &Ui, painter: &Painter, canvas: &Canvas<'_>, timeline: &Timeline) {
    let p = Palette::of(ui);
    for lane in canvas.lanes(ui) {
        let top = canvas.tops[lane];
        let line = egui::Stroke::new(crate::ui::theme::HAIRLINE, p.hairline);
        painter.hline(canvas.rect.x_range(), top, line);
        let name = who(&timeline.lanes[lane].who);
        let count = timeline.lanes[lane].marks.len().to_string();
        let font = Type::SmallStrong.font();
        let name = LayoutJob::simple_singleline(name, font, p.ink);
        let name = bidi::lay_out(painter, name);
        let count = painter.layout_no_wrap(count, Type::Small.font(), p.muted);
        let at = pos2(canvas.rect.left(), top + (LANE_HEAD - name.size().y) / 2.0);
        let after = pos2(at.x + name.size().x + GAP_SMALL, at.y);
        // The lines of the axis do not run through a name.
        let behind =
            Rect::from_min_size(at, name.size() + vec2(GAP_SMALL * 2.0 + count.size().x, 0.0));
        painter.rect_filled(behind, 0.0, p.page);
        painter.galley(at, name, p.ink);
        painter.galley(after, count, p.muted);
    }
}

/// The name of a lane.
fn who(who: &Who) -> String {
    match who {
        Who::One(name) => crate::text::capitalised(name),
        Who::Others(n) => t_with("stories-others", [("n", (*n).into())]),
        Who::Nobody => t("stories-nobody"),
    }
}

//! Coverage: which report tells which fact, with the blanks in sight.

use egui::text::{LayoutJob, TextFormat, TextWrapping};
use egui::{
    Align2, Color32, CornerRadius, CursorIcon, Rect, Role, ScrollArea, Sense, Stroke, StrokeKind,
    Ui, UiBuilder, WidgetInfo, pos2, vec2,
};

use crate::app::view::{Chronicle, FactLine, StoriesView};
use crate::app::{Coverage, StoryCommand};
use crate::ui::bidi;
use crate::ui::say;
use crate::ui::theme::{GAP, GAP_LARGE, GAP_SMALL, HAIRLINE, Palette, RADIUS_SMALL, Type};
use crate::ui::widget::{Spot, body, choice, corroboration, muted, one_line, rows};
use crate::ui::words::{t, t_with};

const HEADER: f32 = 58.0;
/// The room that a fact keeps at least.
const LEAST_FACT: f32 = 220.0;
const LEAST_FACT_NARROW: f32 = 150.0;
/// A badge that stands under its fact, and what is over and under it.
const BADGE_LINE: f32 = 34.0;

/// How wide the columns of a table are, and how high its rows.
#[derive(Clone, Copy)]
struct Shape {
    source: f32,
    /// Of the badges; 0 where they stand under their facts.
    badge: f32,
    row: f32,
}

const WIDE: Shape = Shape { source: 104.0, badge: 176.0, row: 66.0 };
const NARROW: Shape = Shape { source: 84.0, badge: 0.0, row: 66.0 + BADGE_LINE };

/// Lines of a fact; the whole of it stands at the foot when it is chosen.
const LINES: usize = 2;

/// What the page remembers: which fact was chosen, so that another is brought into sight.
#[derive(Debug, Default)]
pub struct State {
    chosen: Option<usize>,
}

/// Draws the filters and the table.
pub fn show(ui: &mut Ui, view: &StoriesView, state: &mut State, wishes: &mut Vec<StoryCommand>) {
    let Some(chronicle) = &view.chronicle else { return };
    filters(ui, view, chronicle, wishes);
    let shown = view.rows();
    let name =
        if view.shows_unmet || view.unmet() == 0 { "coverage-say" } else { "coverage-say-unmet" };
    let counts = [("n", shown.len().into()), ("unmet", view.unmet().into())];
    muted(ui, &t_with(name, counts));
    ui.add_space(GAP_SMALL);
    if shown.is_empty() {
        body(ui, &t("coverage-nothing"));
        return;
    }
    let sources = chronicle.sources.len() as f32;
    let is_wide = LEAST_FACT + WIDE.source * sources + WIDE.badge <= ui.available_width();
    let shape = if is_wide { WIDE } else { NARROW };
    let least = LEAST_FACT_NARROW + shape.source * sources;
    if least <= ui.available_width() {
        table(ui, view, chronicle, (&shown, shape), state, wishes);
    } else {
        ScrollArea::horizontal().id_salt("coverage").show(ui, |ui| {
            ui.set_width(least);
            table(ui, view, chronicle, (&shown, shape), state, wishes);
        });
    }
    ui.add_space(GAP_LARGE);
}

fn filters(ui: &mut Ui, view: &StoriesView, chronicle: &Chronicle, wishes: &mut Vec<StoryCommand>) {
    let lines = || chronicle.facts.iter().enumerate().filter(|(fact, _)| view.shows(*fact));
    let counted = |filter: Coverage| {
        let of = lines().filter(|(_, line)| filter.is_of(line.corroboration)).count();
        (filter, t_with(word(filter), [("n", of.into())]))
    };
    let options = Coverage::ALL.map(counted);
    if let Some(filter) = choice(ui, &t("coverage-filter"), view.coverage, &options) {
        wishes.push(StoryCommand::Filter(filter));
    }
    ui.add_space(GAP_SMALL);
}

fn word(filter: Coverage) -> &'static str {
    match filter {
        Coverage::All => "coverage-all",
        Coverage::Single => "coverage-single",
        Coverage::SameOrigin => "coverage-same-origin",
        Coverage::Corroborated => "coverage-corroborated",
        Coverage::Differing => "coverage-differing",
    }
}

fn table(
    ui: &mut Ui,
    view: &StoriesView,
    chronicle: &Chronicle,
    (shown, shape): (&[usize], Shape),
    state: &mut State,
    wishes: &mut Vec<StoryCommand>,
) {
    let (_, header) = ui.allocate_space(vec2(ui.available_width(), HEADER));
    tell_sources(ui, chronicle, (shown, shape), header);
    let room = rows(ui, shown.len(), shape.row, |ui, index, at| {
        let fact = shown[index];
        row(ui, view, chronicle, fact, (at, shape), wishes);
    });
    let has_moved = state.chosen != view.fact;
    state.chosen = view.fact;
    if has_moved && let Some(place) = shown.iter().position(|fact| Some(*fact) == view.fact) {
        let top = room.top() + place as f32 * shape.row;
        let at = Rect::from_min_size(pos2(room.left(), top), vec2(room.width(), shape.row));
        ui.scroll_to_rect(at.expand2(vec2(0.0, shape.row)), None);
    }
    head(ui, chronicle, (shown, shape), header, room);
}

/// Where the column of a source is.
fn column(table: Rect, shape: Shape, sources: usize, source: usize) -> (f32, f32) {
    let right = table.right() - shape.badge - shape.source * (sources - source - 1) as f32;
    (right - shape.source, right)
}

/// The sources, each with how much of what is shown it reports; in sight while rows are.
fn head(
    ui: &Ui,
    chronicle: &Chronicle,
    (shown, shape): (&[usize], Shape),
    header: Rect,
    room: Rect,
) {
    let p = Palette::of(ui);
    let lowest = (room.bottom() - HEADER).max(header.top());
    let top = header.top().max(ui.clip_rect().top()).min(lowest);
    let at = Rect::from_min_size(pos2(header.left(), top), header.size());
    ui.painter().rect_filled(at, 0.0, p.page);
    ui.painter().hline(at.x_range(), at.bottom(), Stroke::new(HAIRLINE, p.border));
    let facts = t("coverage-fact");
    let left = pos2(at.left(), at.bottom() - 12.0);
    ui.painter().text(left, Align2::LEFT_BOTTOM, facts, Type::SmallStrong.font(), p.muted);
    for (source, name) in chronicle.sources.iter().enumerate() {
        let reported = reported(chronicle, shown, source);
        let (from, to) = column(at, shape, chronicle.sources.len(), source);
        let cell =
            Rect::from_x_y_ranges(from..=to, at.y_range()).shrink2(vec2(GAP_SMALL / 2.0, 0.0));
        let write = |words: &str, role: Type, ink: Color32, down: f32| {
            let galley = one_line(ui.painter(), words, role, ink, cell.width());
            ui.painter().galley(cell.left_top() + vec2(0.0, down), galley, ink);
        };
        write(name, Type::SmallStrong, p.ink, 4.0);
        let said = t_with("coverage-of", [("n", reported.into()), ("of", shown.len().into())]);
        write(&said, Type::Small, p.muted, 23.0);
        let track = Rect::from_min_size(cell.left_top() + vec2(0.0, 46.0), vec2(cell.width(), 4.0));
        ui.painter().rect_filled(track, 2.0, p.heat[0]);
        let share = reported as f32 / shown.len().max(1) as f32;
        let filled = track.with_max_x(track.left() + track.width() * share);
        ui.painter().rect_filled(filled, 2.0, p.accent);
    }
}

/// How many of the facts shown a source reports.
fn reported(chronicle: &Chronicle, shown: &[usize], source: usize) -> usize {
    shown.iter().filter(|fact| chronicle.facts[**fact].cells[source].is_some()).count()
}

/// The same for whoever listens, before the rows, whatever is painted over them.
fn tell_sources(ui: &Ui, chronicle: &Chronicle, (shown, shape): (&[usize], Shape), header: Rect) {
    for (source, name) in chronicle.sources.iter().enumerate() {
        let reported = reported(chronicle, shown, source);
        let (from, to) = column(header, shape, chronicle.sources.len(), source);
        let rect = Rect::from_x_y_ranges(from..=to, header.y_range());
        let words = t_with(
            "coverage-source",
            [("source", name.as_str().into()), ("n", reported.into()), ("of", shown.len().into())],
        );
        let id = ui.scope_id().with(("source", source));
        let role = Role::ColumnHeader;
        Spot { id, rect, role, is_chosen: false, words: &words }.tell(ui);
    }
}

fn row(
    ui: &mut Ui,
    view: &StoriesView,
    chronicle: &Chronicle,
    fact: usize,
    (at, shape): (Rect, Shape),
    wishes: &mut Vec<StoryCommand>,
) {
    let p = Palette::of(ui);
    let line = &chronicle.facts[fact];
    let is_chosen = view.fact == Some(fact);
    ui.accesskit_node_builder(ui.unique_id(), |node| node.set_role(Role::Row));
    // Rows are gone through with the arrows: Tab would take its time in a long table.
    let response = ui.interact(at, ui.scope_id().with(fact), Sense::CLICK);
    response.widget_info(|| WidgetInfo::selected(Role::RowHeader, true, is_chosen, &line.text));
    if response.clicked() {
        wishes.push(StoryCommand::ChooseFact(Some(line.id.clone())));
    }
    if is_chosen || response.hovered() {
        let around = at.expand2(vec2(GAP_SMALL, 0.0)).shrink2(vec2(0.0, 1.0));
        let fill = if is_chosen { p.accent_tint } else { p.sunken };
        ui.painter().rect_filled(around, CornerRadius::same(RADIUS_SMALL), fill);
    }
    if is_chosen {
        let spine = Rect::from_min_size(at.left_top() - vec2(GAP_SMALL, 0.0), vec2(3.0, shape.row));
        ui.painter().rect_filled(spine, 1.5, p.accent);
    }
    ui.painter().hline(at.x_range(), at.bottom(), Stroke::new(HAIRLINE, p.hairline));
    response.on_hover_cursor(CursorIcon::PointingHand);
    let room = at.width() - shape.badge - shape.source * chronicle.sources.len() as f32 - GAP;
    let is_under = shape.badge == 0.0;
    let told = if is_under { at.with_max_y(at.bottom() - BADGE_LINE) } else { at };
    text(ui, line, told, room);
    for (source, name) in chronicle.sources.iter().enumerate() {
        let (from, to) = column(at, shape, chronicle.sources.len(), source);
        let cell =
            Rect::from_x_y_ranges(from..=to, told.y_range()).shrink2(vec2(GAP_SMALL / 2.0, GAP));
        paint_cell(ui, name, line.cells[source].as_deref(), cell);
    }
    let badge = if is_under {
        at.with_min_y(told.bottom())
    } else {
        at.with_min_x(at.right() - shape.badge + GAP).shrink2(vec2(0.0, (shape.row - 27.0) / 2.0))
    };
    let mut inside = ui.new_child(UiBuilder::new().max_rect(badge).id_salt("badge"));
    let [word, meaning] = say::corroboration(line.corroboration);
    corroboration(&mut inside, line.corroboration, &word, &meaning);
}

fn text(ui: &Ui, fact: &FactLine, at: Rect, room: f32) {
    let p = Palette::of(ui);
    let mut job = LayoutJob::default();
    let format = TextFormat {
        line_height: Some(Type::Body.line_height()),
        ..TextFormat::simple(Type::Fact.font(), p.ink)
    };
    job.append(&fact.text, 0.0, format);
    job.wrap = TextWrapping { max_width: room, max_rows: LINES, ..TextWrapping::default() };
    let galley = bidi::lay_out(ui.painter(), job);
    let top = at.center().y - galley.size().y / 2.0;
    ui.painter().galley(pos2(at.left(), top), galley, p.ink);
}

/// The paragraph where it stands, or an empty field.
fn paint_cell(ui: &Ui, source: &str, place: Option<&str>, cell: Rect) {
    let p = Palette::of(ui);
    let radius = CornerRadius::same(RADIUS_SMALL);
    let words = match place {
        Some(place) => {
            ui.painter().rect(cell, radius, p.heat[1], Stroke::NONE, StrokeKind::Inside);
            let room = cell.width() - GAP_SMALL;
            let said = one_line(ui.painter(), place, Type::Small, p.ink, room);
            let left = cell.center() - said.size() / 2.0;
            ui.painter().galley(left, said, p.ink);
            t_with(
                "source-name",
                [("source", source.into()), ("at", place.into()), ("says", "".into())],
            )
        }
        None => {
            let edge = Stroke::new(HAIRLINE, p.hairline);
            ui.painter().rect(cell, radius, Color32::TRANSPARENT, edge, StrokeKind::Inside);
            t_with("coverage-blank", [("source", source.into())])
        }
    };
    let id = ui.scope_id().with(("cell", source));
    let spot = Spot { id, rect: cell, role: Role::Cell, is_chosen: false, words: &words };
    spot.tell(ui);
}

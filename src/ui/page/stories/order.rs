//! Putting events in order: by dragging, or by key. Practice, and said to be so.

use egui::accesskit::Live;
use egui::{
    CornerRadius, CursorIcon, Frame, Id, Key, Margin, Rect, Role, Sense, Stroke, Ui, WidgetInfo,
    vec2,
};

use crate::app::view::{Chronicle, StoriesView};
use crate::app::{Command, PuzzleCommand, PuzzleRow, PuzzleView, StoryCommand};
use crate::ui::keys::{Binding, Chord};
use crate::ui::page::study::chips;
use crate::ui::page::{Foot, column};
use crate::ui::theme::{
    GAP, GAP_LARGE, GAP_SMALL, HAIRLINE, ICON_LARGE, Icon, Palette, RADIUS, Type,
};
use crate::ui::widget::{Button, display, kicker, paragraph, read_out, signed, unheard};
use crate::ui::words::{t, t_with};

const CHECK: Chord = Chord::plain(Key::C);
const AGAIN: Chord = Chord::plain(Key::O);
const LEAVE: Chord = Chord::plain(Key::Escape);

/// The keys of a puzzle.
pub fn keys(puzzle: &PuzzleView) -> Vec<Binding> {
    let bind = |key, command| {
        Binding::new(Chord::plain(key), Command::Story(StoryCommand::Puzzle(command)))
    };
    let mut keys = Vec::new();
    if puzzle.is_checked {
        keys.push(bind(Key::Enter, PuzzleCommand::Begin));
    } else {
        keys.extend([
            bind(Key::ArrowUp, PuzzleCommand::Up),
            bind(Key::ArrowDown, PuzzleCommand::Down),
            bind(Key::Space, PuzzleCommand::Hold),
            bind(Key::Enter, PuzzleCommand::Hold),
            bind(CHECK.key, PuzzleCommand::Check),
        ]);
    }
    keys.extend([bind(AGAIN.key, PuzzleCommand::Begin), bind(LEAVE.key, PuzzleCommand::End)]);
    keys
}

/// Draws the events, and once they are checked, how it was.
pub fn show(ui: &mut Ui, view: &StoriesView, puzzle: &PuzzleView, wishes: &mut Vec<StoryCommand>) {
    let Some(chronicle) = &view.chronicle else { return };
    let mut asked = Vec::new();
    let foot = Foot::keep(ui, "stories-order-actions");
    column(ui, "stories-order", |ui| {
        kicker(ui, &t("room-stories"));
        display(ui, &t("order-heading"));
        ui.add_space(GAP_SMALL);
        paragraph(ui, Type::Fact, &t("order-lead"), Palette::of(ui).muted);
        ui.add_space(GAP_LARGE);
        if puzzle.is_checked {
            solution(ui, chronicle, puzzle);
        } else {
            events(ui, chronicle, puzzle, &mut asked);
        }
    });
    foot.show(ui, |ui| bar(ui, puzzle, &mut asked));
    wishes.extend(asked.into_iter().map(StoryCommand::Puzzle));
}

fn bar(ui: &mut Ui, puzzle: &PuzzleView, asked: &mut Vec<PuzzleCommand>) {
    ui.horizontal_wrapped(|ui| {
        let (label, key, command) = if puzzle.is_checked {
            (t("order-again"), AGAIN.name(), PuzzleCommand::Begin)
        } else {
            (t("command-order-check"), CHECK.name(), PuzzleCommand::Check)
        };
        if Button::primary(&label).key(&key).large().show(ui).clicked() {
            asked.push(command);
        }
        let (leave, key) = (t("command-order-end"), LEAVE.name());
        if Button::quiet(&leave).key(&key).large().show(ui).clicked() {
            asked.push(PuzzleCommand::End);
        }
    });
}

/// The events as the player has them.
fn events(ui: &mut Ui, chronicle: &Chronicle, puzzle: &PuzzleView, asked: &mut Vec<PuzzleCommand>) {
    let mut rects: Vec<Rect> = Vec::new();
    let mut dragged = None;
    for (place, row) in puzzle.rows.iter().enumerate() {
        let id = Id::unique("stories-order-event").with(row.fact);
        let is_here = place == puzzle.at;
        let is_held = is_here && puzzle.is_held || ui.ctx().is_being_dragged(id);
        let at = event(ui, chronicle, row, place, is_here, is_held);
        rects.push(at);
        let response = ui.interact(at, id, Sense::DRAG);
        let text = &chronicle.facts[row.fact].text;
        let name = if is_held { "order-event-held" } else { "order-event" };
        let named = [
            ("place", (place + 1).into()),
            ("of", puzzle.rows.len().into()),
            ("fact", text.as_str().into()),
        ];
        let said = t_with(name, named);
        response.widget_info(|| WidgetInfo::selected(Role::ListItem, true, is_here, &said));
        if is_here {
            ui.accesskit_node_builder(id, |node| node.set_live(Live::Polite));
        }
        if response.dragged() || response.drag_stopped() {
            dragged = Some((place, response.drag_stopped()));
        }
        response.on_hover_and_drag_cursor(CursorIcon::Grab);
        ui.add_space(GAP_SMALL);
    }
    if let (Some((from, is_over)), Some(pointer)) =
        (dragged, ui.input(|input| input.pointer.interact_pos()))
    {
        let above = rects.iter().filter(|rect| rect.center().y < pointer.y).count();
        // What is dragged is among those above it, once it is moved down.
        let to = if above > from { above - 1 } else { above };
        let p = Palette::of(ui);
        // In the middle between two events.
        let apart = match rects.as_slice() {
            [first, second, ..] => (second.top() - first.bottom()) / 2.0,
            _ => 0.0,
        };
        let y = if to > from { rects[to].bottom() + apart } else { rects[to].top() - apart };
        if to != from {
            let line = Stroke::new(3.0, p.accent);
            ui.painter().hline(rects[to].x_range(), y, line);
        }
        if is_over && to != from {
            asked.push(PuzzleCommand::Move { from, to });
        }
    }
}

/// Beside and over what stands in an event, its edge included.
const ASIDE: i8 = 17;
const OVER: i8 = 15;

fn event(
    ui: &mut Ui,
    chronicle: &Chronicle,
    row: &PuzzleRow,
    place: usize,
    is_here: bool,
    is_held: bool,
) -> Rect {
    let p = Palette::of(ui);
    let (fill, edge) = match (is_held, is_here) {
        (true, _) => (p.accent_tint, Stroke::new(2.0, p.accent)),
        (false, true) => (p.raised, Stroke::new(2.0, p.accent)),
        (false, false) => (p.raised, Stroke::new(HAIRLINE, p.hairline)),
    };
    // The edge is part of the margin: a wider one moves nothing.
    let border = edge.width as i8;
    let frame = Frame::new()
        .fill(fill)
        .stroke(edge)
        .corner_radius(CornerRadius::same(RADIUS))
        .inner_margin(Margin::symmetric(ASIDE - border, OVER - border))
        .outer_margin(Margin { left: if is_held { 18 } else { 0 }, ..Margin::ZERO });
    let shown = frame.show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = GAP;
            let number = (place + 1).to_string();
            let (sign, _) = ui.allocate_exact_size(vec2(ICON_LARGE, 26.0), Sense::hover());
            let font = Icon::font(ICON_LARGE);
            let centre = egui::Align2::CENTER_CENTER;
            ui.painter().text(sign.center(), centre, Icon::Handle.glyph(), font, p.muted);
            // Both are heard with the row.
            unheard(ui, |ui| {
                paragraph(ui, Type::Title, &number, p.muted);
                paragraph(ui, Type::Fact, &chronicle.facts[row.fact].text, p.ink);
            });
        });
    });
    shown.response.rect
}

/// The right order, each event with its date and where it stands.
fn solution(ui: &mut Ui, chronicle: &Chronicle, puzzle: &PuzzleView) {
    let p = Palette::of(ui);
    let of = puzzle.rows.len();
    let right = puzzle.rows.iter().enumerate().filter(|(place, row)| *place == row.had).count();
    let (icon, ink) = if right == of { (Icon::Right, p.right) } else { (Icon::Wrong, p.wrong) };
    let said = t_with("order-result", [("n", right.into()), ("of", of.into())]);
    let said = signed(ui, icon, Type::Title, &said, ink);
    read_out(ui, said);
    ui.add_space(GAP_LARGE);
    for (place, row) in puzzle.rows.iter().enumerate() {
        let line = &chronicle.facts[row.fact];
        kicker(ui, &line.when_words.clone().unwrap_or_default());
        paragraph(ui, Type::Fact, &line.text, p.ink);
        let is_right = place == row.had;
        let (icon, ink) = if is_right { (Icon::Right, p.right) } else { (Icon::Wrong, p.wrong) };
        let name = if is_right { "order-right" } else { "order-wrong" };
        let words = [("place", (place + 1).into()), ("had", (row.had + 1).into())];
        signed(ui, icon, Type::Small, &t_with(name, words), ink);
        chips(ui, &line.sources);
        ui.add_space(GAP_LARGE);
    }
}

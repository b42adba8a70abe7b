//! Words at the left of a line and things to press at its right end, read in that order; below
//! one another where both have no room.

use egui::accesskit::Role;
use egui::{Align, Layout, Rect, Response, Ui, UiBuilder, Vec2, pos2, vec2};

use super::button::Button;
use crate::ui::theme::{CONTROL_HEIGHT, GAP, GAP_SMALL, ICON, ICON_INSET, Type};

/// Between two pictures to press, in points.
const BETWEEN: f32 = 2.0;
/// Words get a button beside them where they keep so much room, in points.
const LEAST_WORDS: f32 = 220.0;

/// The room that so many pictures to press take: the last picture itself, not what is around
/// it, ends where the line ends.
pub fn tools_width(count: usize) -> f32 {
    count as f32 * (CONTROL_HEIGHT + BETWEEN) - BETWEEN - ICON_INSET
}

/// A button that is only a picture, at the end of `line`: the picture ends where the line ends, and
/// the rest of the button hangs over its edge.
pub fn hanging(ui: &mut Ui, line: Rect, button: Button<'_>) -> Response {
    let corner = pos2(line.right() + ICON_INSET - CONTROL_HEIGHT, line.top());
    let place = Rect::from_min_size(corner, Vec2::splat(CONTROL_HEIGHT));
    button.show(&mut ui.new_child(UiBuilder::new().max_rect(place)))
}

/// A button that is only a picture, and beside it `words`: the picture begins where the line
/// begins, and the rest of the button hangs over its edge.
pub fn led_by(ui: &mut Ui, button: Button<'_>, words: impl FnOnce(&mut Ui)) -> Response {
    let line = ui.available_rect_before_wrap();
    let place = Rect::from_min_size(line.min, Vec2::splat(CONTROL_HEIGHT));
    let place = UiBuilder::new().max_rect(place.translate(vec2(-ICON_INSET, 0.0)));
    let pressed = button.show(&mut ui.new_child(place));
    let beside = line.with_min_x(line.left() + ICON + GAP_SMALL);
    ui.scope_builder(UiBuilder::new().max_rect(beside), |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        let spare = (CONTROL_HEIGHT - Type::Small.line_height()) / 2.0;
        ui.add_space(spare);
        words(ui);
        ui.add_space(spare);
    });
    pressed
}

/// One line of `words`, and at its end `tools`, which take `width` points and are called `name`.
pub fn toolbar(
    ui: &mut Ui,
    name: &str,
    width: f32,
    words: impl FnOnce(&mut Ui),
    tools: impl FnOnce(&mut Ui),
) {
    let line = ui.available_rect_before_wrap();
    let said = ui.horizontal_wrapped(|ui| {
        ui.set_min_height(CONTROL_HEIGHT);
        words(ui);
    });
    let said = said.response.rect;
    let left = line.right() - width;
    let at = if left >= said.right() + GAP_SMALL {
        Rect::from_min_max(pos2(left, said.top()), pos2(line.right() + ICON_INSET, said.bottom()))
    } else {
        Rect::from_min_size(ui.cursor().min, vec2(line.width(), CONTROL_HEIGHT))
    };
    let place = UiBuilder::new().max_rect(at).layout(Layout::left_to_right(Align::Center));
    let mut bar = ui.new_child(place.accessibility_role(Role::Toolbar));
    bar.accesskit_node_builder(bar.unique_id(), |node| node.set_label(name));
    bar.spacing_mut().item_spacing.x = BETWEEN;
    tools(&mut bar);
    // As wide as the line, but as high as it is: on a page that scrolls, no room may be left under it.
    ui.advance_cursor_after_rect(at.with_max_x(at.right().min(line.right())));
}

/// `words` at the left and `button`, `width` points wide, at the right, in the middle of their
/// height.
pub fn beside<R>(
    ui: &mut Ui,
    width: f32,
    words: impl FnOnce(&mut Ui),
    button: impl FnOnce(&mut Ui) -> R,
) -> R {
    beside_short(ui, LEAST_WORDS, width, words, button)
}

/// The same with words that need no more than `least` points.
pub fn beside_short<R>(
    ui: &mut Ui,
    least: f32,
    width: f32,
    words: impl FnOnce(&mut Ui),
    button: impl FnOnce(&mut Ui) -> R,
) -> R {
    let room = ui.available_rect_before_wrap();
    let is_beside = room.width() - width - GAP >= least;
    let left = if is_beside { room.width() - width - GAP } else { room.width() };
    let said = ui.allocate_ui(vec2(left, 0.0), |ui| {
        ui.set_width(left);
        words(ui);
    });
    let line = said.response.rect;
    let top = line.center().y - CONTROL_HEIGHT / 2.0;
    let at = if is_beside { pos2(room.right() - width, top) } else { ui.cursor().min };
    let at = Rect::from_min_size(at, vec2(width, CONTROL_HEIGHT));
    let mut place = ui.new_child(UiBuilder::new().max_rect(at));
    let pressed = button(&mut place);
    ui.advance_cursor_after_rect(if is_beside { line } else { at });
    pressed
}

//! A choice that is unfolded when it is asked for: where all of it on show would be in the way.

use egui::accesskit::HasPopup;
use egui::{Color32, CursorIcon, Popup, Pos2, Response, Role, Sense, Stroke, Ui, WidgetInfo, vec2};

use super::button::Button;
use super::paint;
use crate::ui::theme::{CONTROL_HEIGHT, GAP, GAP_SMALL, Icon, Palette, RADIUS_SMALL, Type};

const WIDTH: f32 = 320.0;
const HIGHEST: f32 = 320.0;
const CHECK: f32 = 14.0;
/// Half the width of the sign that says that there is more.
const CARET: f32 = 4.0;

/// A button of this name that unfolds `options`; returns the place of the one that was chosen,
/// when another than `chosen` was.
pub fn menu<'a>(
    ui: &mut Ui,
    name: &str,
    chosen: usize,
    options: impl Iterator<Item = &'a str>,
) -> Option<usize> {
    let opener = opener(name).show(ui);
    ui.accesskit_node_builder(opener.id, |node| node.set_has_popup(HasPopup::Menu));
    caret(ui, &opener);
    let mut pressed = None;
    Popup::menu(&opener).show(|ui| {
        ui.set_width(WIDTH);
        egui::ScrollArea::vertical().max_height(HIGHEST).show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            for (place, words) in options.enumerate() {
                let is_taken = entry(ui, words, place == chosen).clicked();
                if is_taken && place != chosen {
                    pressed = Some(place);
                }
                // Enter on an entry is no click to what closes menus.
                if is_taken {
                    ui.close();
                }
            }
        });
    });
    pressed
}

/// How wide its button is.
pub fn menu_width(ui: &Ui, name: &str) -> f32 {
    opener(name).natural_width(ui)
}

fn opener(name: &str) -> Button<'_> {
    Button::quiet(name).room_at_the_end(2.0 * CARET + GAP_SMALL)
}

fn caret(ui: &Ui, opener: &Response) {
    let p = Palette::of(ui);
    let at = Pos2::new(opener.rect.right() - GAP - CARET, opener.rect.center().y);
    let line = [at + vec2(-CARET, -CARET / 2.0), at + vec2(0.0, CARET / 2.0)];
    let back = [line[1], at + vec2(CARET, -CARET / 2.0)];
    for points in [line, back] {
        ui.painter().line_segment(points, Stroke::new(1.5, p.muted));
    }
}

fn entry(ui: &mut Ui, words: &str, is_chosen: bool) -> Response {
    let p = Palette::of(ui);
    let role = if is_chosen { Type::BodyStrong } else { Type::Body };
    let left = CHECK + 2.0 * GAP_SMALL;
    let room = ui.available_width() - left - GAP_SMALL;
    let text = ui.painter().layout(words.to_owned(), role.font(), Color32::PLACEHOLDER, room);
    let height = CONTROL_HEIGHT.max(text.size().y + 2.0 * GAP_SMALL);
    let size = vec2(ui.available_width(), height);
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    response.widget_info(|| WidgetInfo::selected(Role::RadioButton, true, is_chosen, words));
    if response.hovered() || response.has_focus() {
        ui.painter().rect_filled(rect, RADIUS_SMALL, p.sunken);
    }
    paint::focus_ring(ui, &response, RADIUS_SMALL);
    let ink = if is_chosen { p.accent } else { p.ink };
    if is_chosen {
        let centre = Pos2::new(rect.left() + GAP_SMALL + CHECK / 2.0, rect.center().y);
        let box_ = egui::Rect::from_center_size(centre, vec2(CHECK, CHECK));
        paint::icon(ui, box_, Icon::Chosen, CHECK, ink);
    }
    let at = Pos2::new(rect.left() + left, rect.center().y - text.size().y / 2.0);
    ui.painter().galley(at, text, ink);
    response.on_hover_cursor(CursorIcon::PointingHand)
}

//! A row of a list that is pressed as a whole.

use egui::epaint::RectShape;
use egui::layers::ShapeIdx;
use egui::{
    CornerRadius, CursorIcon, EventFilter, Id, Rect, Response, Role, Sense, Shape, Ui, UiBuilder,
    WidgetInfo, vec2,
};

use super::paint;
use super::unheard::hush;
use crate::ui::theme::{GAP_SMALL, HAIRLINE, Palette, RADIUS_SMALL};

/// Draws `content` as a row with a hairline under it, which keeps the id `id`, so that a page
/// can give it the focus. `name` is all that a screen reader says of it. Up and down are the
/// page's, also while it has the focus.
pub fn press_row(ui: &mut Ui, id: Id, name: &str, content: impl FnOnce(&mut Ui)) -> Response {
    let behind = ui.painter().add(Shape::Noop);
    let inside = ui.scope_builder(UiBuilder::new().id_salt(id), |ui| {
        hush(ui);
        ui.style_mut().interaction.selectable_labels = false;
        ui.set_width(ui.available_width());
        content(ui);
    });
    let rect = inside.response.rect;
    let response = pressed(ui, rect, id, behind, false);
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, name));
    response
}

/// A row that lies at `rect` and unfolds what is below it. What it says is painted after this.
pub fn unfolding_row(ui: &mut Ui, rect: Rect, id: Id, name: &str, is_open: bool) -> Response {
    let behind = ui.painter().add(Shape::Noop);
    let response = pressed(ui, rect, id, behind, is_open);
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, name));
    ui.accesskit_node_builder(id, |node| node.set_expanded(is_open));
    response
}

fn pressed(ui: &mut Ui, rect: Rect, id: Id, behind: ShapeIdx, is_open: bool) -> Response {
    let p = Palette::of(ui);
    let response = ui.interact(rect, id, Sense::click());
    if response.has_focus() {
        let filter = EventFilter { vertical_arrows: true, ..EventFilter::default() };
        ui.memory_mut(|memory| memory.set_focus_lock_filter(id, filter));
    }
    if response.hovered() || is_open {
        // It stands out to the sides, so that the text keeps to the edge of the page.
        let surface = rect.expand2(vec2(GAP_SMALL, 0.0));
        let radius = CornerRadius::same(RADIUS_SMALL);
        ui.painter().set(behind, RectShape::filled(surface, radius, p.sunken));
    }
    ui.painter().hline(rect.x_range(), rect.bottom(), (HAIRLINE, p.hairline));
    paint::focus_ring(ui, &response, RADIUS_SMALL);
    response.on_hover_cursor(CursorIcon::PointingHand)
}

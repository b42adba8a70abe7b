//! What lies over the page while files are held over the window: where to let go, and what can be.

use egui::{
    Align2, Area, Color32, CornerRadius, Id, Order, Rect, Role, Sense, Stroke, StrokeKind, Ui,
    WidgetInfo,
};

use super::paint;
use crate::ui::theme::{GAP_LARGE, GAP_SMALL, ICON_LARGE, Icon, Palette, RADIUS_LARGE, Type};

/// The frame is thicker than a focus ring.
const FRAME: f32 = 3.0;

/// Draws it over `page`; `words` say what can be dropped.
pub fn drop_here(ui: &Ui, page: Rect, words: &str) {
    let p = Palette::of(ui);
    let area = Area::new(Id::unique("drop here")).order(Order::Foreground).fixed_pos(page.min);
    area.interactable(false).show(ui.ctx(), |ui| {
        let (rect, response) = ui.allocate_exact_size(page.size(), Sense::hover());
        response.widget_info(|| WidgetInfo::labeled(Role::Label, true, words));
        let inside = rect.shrink(GAP_LARGE);
        let radius = CornerRadius::same(RADIUS_LARGE);
        ui.painter().rect_filled(rect, CornerRadius::ZERO, p.page.gamma_multiply(0.9));
        let frame = Stroke::new(FRAME, p.accent);
        ui.painter().rect(inside, radius, p.raised, frame, StrokeKind::Inside);
        let room = inside.width() - 2.0 * GAP_LARGE;
        let font = Type::Title.font();
        let text = ui.painter().layout(words.to_owned(), font, Color32::PLACEHOLDER, room);
        let at = Align2::CENTER_CENTER.anchor_size(rect.center(), text.size());
        let above = Rect::from_center_size(
            at.center_top() - egui::vec2(0.0, ICON_LARGE + GAP_SMALL),
            egui::Vec2::splat(ICON_LARGE),
        );
        paint::icon(ui, above, Icon::Bring, ICON_LARGE, p.accent);
        ui.painter().galley(at.min, text, p.ink);
    });
}

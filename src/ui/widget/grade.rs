//! Grade buttons: what it means, when the fact comes back, and the key.

use egui::{
    Color32, CursorIcon, Response, Role, Sense, Stroke, StrokeKind, Ui, WidgetInfo, pos2, vec2,
};

use super::paint;
use crate::ui::theme::{HAIRLINE, Icon, Palette, RADIUS, RADIUS_SMALL, Type};

/// A way to grade an answer.
#[derive(Debug)]
#[must_use]
pub struct GradeButton<'a> {
    pub label: &'a str,
    /// When the fact comes back: `in 10 minutes`.
    pub comes_back: &'a str,
    pub key: &'a str,
    pub icon: Icon,
    /// Whether this is the grade that Enter gives.
    pub proposed: bool,
    pub enabled: bool,
}

const HEIGHT: f32 = 62.0;
const PADDING: f32 = 16.0;
const KEY_BOX: f32 = 24.0;
const ICON_HEIGHT: f32 = 20.0;

impl GradeButton<'_> {
    /// Draws it `width` points wide.
    pub fn show(self, ui: &mut Ui, width: f32) -> Response {
        let p = Palette::of(ui);
        let sense = if self.enabled { Sense::click() } else { Sense::hover() };
        let (rect, response) = ui.allocate_exact_size(vec2(width, HEIGHT), sense);
        let name = format!("{}, {}", self.label, self.comes_back);
        response.widget_info(|| WidgetInfo::labeled(Role::Button, self.enabled, &name));
        ui.accesskit_node_builder(response.id, |node| node.set_keyboard_shortcut(self.key));
        let over = response.hovered() && self.enabled;
        let (fill, edge) = match (over, self.proposed) {
            _ if !self.enabled => (p.page, p.hairline),
            (true, _) => (p.sunken, p.ink),
            (false, true) => (p.accent_tint, p.accent),
            (false, false) => (p.raised, p.border),
        };
        paint::surface(ui, rect, RADIUS, fill, edge);
        paint::focus_ring(ui, &response, RADIUS);
        let ink = if self.enabled { p.ink } else { p.muted };

        let key_centre = pos2(rect.right() - PADDING - KEY_BOX / 2.0, rect.center().y);
        let key_box = egui::Rect::from_center_size(key_centre, vec2(KEY_BOX, KEY_BOX));
        let key_edge = Stroke::new(HAIRLINE, p.hairline);
        ui.painter().rect_stroke(key_box, RADIUS_SMALL, key_edge, StrokeKind::Inside);
        let centred = egui::Align2::CENTER_CENTER;
        ui.painter().text(key_centre, centred, self.key, Type::SmallStrong.font(), p.muted);

        let room = (width - 2.0 * PADDING - KEY_BOX - ICON_HEIGHT - 20.0).max(20.0);
        let line = |text: &str, role: Type| {
            let mut job = egui::text::LayoutJob::single_section(
                text.to_owned(),
                egui::TextFormat::simple(role.font(), Color32::PLACEHOLDER),
            );
            job.wrap = egui::text::TextWrapping::truncate_at_width(room);
            ui.painter().layout_job(job)
        };
        let label = line(self.label, Type::Button);
        let back = line(self.comes_back, Type::Small);
        let icon_at = pos2(rect.left() + PADDING + ICON_HEIGHT / 2.0, rect.center().y);
        let icon_rect = egui::Rect::from_center_size(icon_at, vec2(ICON_HEIGHT, ICON_HEIGHT));
        paint::icon(ui, icon_rect, self.icon, ICON_HEIGHT, p.muted);
        let left = rect.left() + PADDING + ICON_HEIGHT + 12.0;
        let total = label.size().y + back.size().y + 1.0;
        let top = rect.center().y - total / 2.0;
        let below = top + label.size().y + 1.0;
        ui.painter().galley(pos2(left, top), label, ink);
        ui.painter().galley(pos2(left, below), back, p.muted);
        if self.enabled { response.on_hover_cursor(CursorIcon::PointingHand) } else { response }
    }
}

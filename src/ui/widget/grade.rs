//! Grade buttons: what it means, when the fact comes back, and the key.

use egui::text::{LayoutJob, TextWrapping};
use egui::{
    Color32, CursorIcon, Rect, Response, Role, Sense, TextFormat, Ui, Vec2, WidgetInfo, pos2, vec2,
};

use super::paint;
use crate::ui::theme::{ACTION_HEIGHT, GAP, Icon, Palette, RADIUS, Type};

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

const PADDING: f32 = 14.0;
/// Where the words leave no room for it the icon is left out.
const ICON_HEIGHT: f32 = 20.0;

impl GradeButton<'_> {
    /// Draws it `width` points wide.
    pub fn show(self, ui: &mut Ui, width: f32) -> Response {
        let sense = if self.enabled { Sense::click() } else { Sense::hover() };
        let (rect, response) = ui.allocate_exact_size(vec2(width, ACTION_HEIGHT), sense);
        let name = format!("{}, {}", self.label, self.comes_back);
        response.widget_info(|| WidgetInfo::labeled(Role::Button, self.enabled, &name));
        ui.accesskit_node_builder(response.id, |node| node.set_keyboard_shortcut(self.key));
        self.paint(ui, rect, &response);
        if self.enabled { response.on_hover_cursor(CursorIcon::PointingHand) } else { response }
    }

    fn paint(&self, ui: &Ui, rect: Rect, response: &Response) {
        let p = Palette::of(ui);
        let over = response.hovered() && self.enabled;
        let (fill, edge) = match (over, self.proposed) {
            _ if !self.enabled => (p.page, p.hairline),
            (true, _) => (p.sunken, p.ink),
            (false, true) => (p.accent_tint, p.accent),
            (false, false) => (p.raised, p.border),
        };
        let ink = if self.enabled { p.ink } else { p.muted };
        paint::surface(ui, rect, RADIUS, fill, edge);
        paint::focus_ring(ui, response, RADIUS);

        let mut inner = rect.shrink2(vec2(PADDING, 0.0));
        let key_at = pos2(inner.right() - paint::KEY_BOX / 2.0, rect.center().y);
        paint::key_box(ui, key_at, self.key, p.muted);
        inner.max.x -= paint::KEY_BOX + GAP / 2.0;
        let widest = [(self.label, Type::Button), (self.comes_back, Type::Small)]
            .map(|(text, role)| {
                let text = text.to_owned();
                ui.painter().layout_no_wrap(text, role.font(), Color32::PLACEHOLDER).size().x
            })
            .into_iter()
            .fold(0.0, f32::max);
        if inner.width() - ICON_HEIGHT - GAP >= widest {
            let at = pos2(inner.left() + ICON_HEIGHT / 2.0, rect.center().y);
            let icon_rect = Rect::from_center_size(at, Vec2::splat(ICON_HEIGHT));
            paint::icon(ui, icon_rect, self.icon, ICON_HEIGHT, p.muted);
            inner.min.x += ICON_HEIGHT + GAP;
        }
        let line = |text: &str, role: Type| {
            let format = TextFormat::simple(role.font(), Color32::PLACEHOLDER);
            let mut job = LayoutJob::single_section(text.to_owned(), format);
            job.wrap = TextWrapping::truncate_at_width(inner.width().max(1.0));
            ui.painter().layout_job(job)
        };
        let label = line(self.label, Type::Button);
        let back = line(self.comes_back, Type::Small);
        let top = rect.center().y - (label.size().y + back.size().y) / 2.0;
        let below = top + label.size().y;
        ui.painter().galley(pos2(inner.left(), top), label, ink);
        ui.painter().galley(pos2(inner.left(), below), back, p.muted);
    }
}

//! Grade buttons: what it means, when the fact comes back, and the key.

use egui::text::{LayoutJob, TextWrapping};
use egui::{
    Color32, CursorIcon, Rect, Response, Role, Sense, TextFormat, Ui, Vec2, WidgetInfo, pos2, vec2,
};

use super::paint;
use crate::ui::theme::{GAP, Icon, Palette, RADIUS, Type};

/// A way to grade an answer.
#[derive(Debug)]
pub struct GradeButton<'a> {
    pub label: &'a str,
    /// When the fact comes back: `in 10 minutes`.
    pub comes_back: &'a str,
    pub key: &'a str,
    /// The key as a sign, where there is no room for its name.
    pub key_sign: &'a str,
    pub icon: Icon,
    /// Whether this is the grade that Enter gives.
    pub proposed: bool,
    pub enabled: bool,
}

const PADDING: f32 = 14.0;
const ICON_SIDE: f32 = 20.0;
/// Narrower rows of more than two break in two.
const FOUR_ACROSS_FROM: f32 = 460.0;

/// Draws the grades beside one another, or in two rows; returns the place of the one that was
/// pressed.
pub fn grades(ui: &mut Ui, grades: &[GradeButton<'_>]) -> Option<usize> {
    let is_narrow = ui.available_width() < FOUR_ACROSS_FROM && grades.len() > 2;
    let across = if is_narrow { 2 } else { grades.len().max(1) };
    let width = (ui.available_width() - GAP * (across as f32 - 1.0)) / across as f32;
    // One without its icon beside others that have theirs looks like a mistake.
    let has_icons = grades.iter().all(|grade| grade.holds_icon(ui, width));
    let mut pressed = None;
    for (line, row) in grades.chunks(across).enumerate() {
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = GAP;
            for (place, grade) in row.iter().enumerate() {
                if grade.show(ui, width, has_icons.then_some(grade.icon)) {
                    pressed = Some(line * across + place);
                }
            }
        });
    }
    pressed
}

impl GradeButton<'_> {
    fn show(&self, ui: &mut Ui, width: f32, icon: Option<Icon>) -> bool {
        let sense = if self.enabled { Sense::click() } else { Sense::hover() };
        let size = vec2(width, paint::action_height(ui));
        let (rect, response) = ui.allocate_exact_size(size, sense);
        let name = format!("{}, {}", self.label, self.comes_back);
        response.widget_info(|| WidgetInfo::labeled(Role::Button, self.enabled, &name));
        ui.accesskit_node_builder(response.id, |node| node.set_keyboard_shortcut(self.key));
        let key = if self.fits(ui, width, self.key) { self.key } else { self.key_sign };
        self.paint(ui, rect, &response, key, icon);
        if !self.enabled {
            return false;
        }
        response.on_hover_cursor(CursorIcon::PointingHand).clicked()
    }

    /// Whether there is room for an icon beside the words.
    fn holds_icon(&self, ui: &Ui, width: f32) -> bool {
        self.fits(ui, width - ICON_SIDE - GAP, self.key)
    }

    /// Whether there is room for the words beside this key.
    fn fits(&self, ui: &Ui, width: f32, key: &str) -> bool {
        let words = [(self.label, Type::Button), (self.comes_back, Type::Small)];
        let wide = words.map(|(text, role)| {
            let text = text.to_owned();
            ui.painter().layout_no_wrap(text, role.font(), Color32::PLACEHOLDER).size().x
        });
        wide.into_iter().fold(0.0, f32::max) <= width - 2.0 * PADDING - key_width(ui, key)
    }

    fn paint(&self, ui: &Ui, rect: Rect, response: &Response, key: &str, icon: Option<Icon>) {
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
        if key.chars().count() > 1 {
            paint::key_cap(ui, pos2(inner.right(), rect.center().y), key);
        } else {
            let at = pos2(inner.right() - paint::KEY_BOX / 2.0, rect.center().y);
            paint::key_box(ui, at, key, p.muted);
        }
        inner.max.x -= key_width(ui, key);
        if let Some(icon) = icon {
            let at = pos2(inner.left() + ICON_SIDE / 2.0, rect.center().y);
            let icon_rect = Rect::from_center_size(at, Vec2::splat(ICON_SIDE));
            paint::icon(ui, icon_rect, icon, ICON_SIDE, p.muted);
            inner.min.x += ICON_SIDE + GAP;
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

/// The key with the room before it.
fn key_width(ui: &Ui, key: &str) -> f32 {
    paint::key_cap_width(ui, key).max(paint::KEY_BOX) + GAP / 2.0
}

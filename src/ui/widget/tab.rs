//! A tab: one of a few ways to look at the same thing, with its key.

use egui::{Color32, CursorIcon, Response, Role, Sense, Stroke, Ui, WidgetInfo, pos2, vec2};

use super::paint;
use crate::ui::theme::{CONTROL_HEIGHT, GAP_SMALL, HAIRLINE, Palette, RADIUS_SMALL, Type};

/// The line under the one that is chosen.
const LINE: f32 = 2.0;

/// One of a few.
#[derive(Debug)]
#[must_use]
pub struct Tab<'a> {
    pub label: &'a str,
    pub key: &'a str,
    pub selected: bool,
}

impl Tab<'_> {
    /// How wide it is.
    pub fn width(&self, ui: &Ui) -> f32 {
        let width = |text: &str, role: Type| {
            let font = role.font();
            ui.painter().layout_no_wrap(text.to_owned(), font, Color32::PLACEHOLDER).size().x
        };
        width(self.label, Type::BodyStrong) + GAP_SMALL + width(self.key, Type::Small)
    }

    /// Draws it; it was chosen when the response says clicked.
    pub fn show(self, ui: &mut Ui) -> Response {
        let p = Palette::of(ui);
        let layout = |text: &str, role: Type, ink| {
            ui.painter().layout_no_wrap(text.to_owned(), role.font(), ink)
        };
        let ink = if self.selected { p.accent } else { p.ink };
        let role = if self.selected { Type::BodyStrong } else { Type::Body };
        let label = layout(self.label, role, ink);
        // As wide as when it is chosen: its neighbours stay where they are.
        let key = layout(self.key, Type::Small, p.muted);
        let width = self.width(ui);
        let size = vec2(width, CONTROL_HEIGHT);
        let (rect, response) = ui.allocate_exact_size(size, Sense::click());
        response.widget_info(|| WidgetInfo::labeled(Role::Tab, true, self.label));
        ui.accesskit_node_builder(response.id, |node| {
            node.set_keyboard_shortcut(self.key);
            node.set_selected(self.selected);
        });
        let middle = |height: f32| rect.center().y - height / 2.0;
        ui.painter().galley(pos2(rect.left(), middle(label.size().y)), label, ink);
        let after = rect.right() - key.size().x;
        ui.painter().galley(pos2(after, middle(key.size().y)), key, p.muted);
        let line = match (self.selected, response.hovered()) {
            (true, _) => Some(Stroke::new(LINE, p.accent)),
            (false, true) => Some(Stroke::new(HAIRLINE, p.border)),
            (false, false) => None,
        };
        if let Some(line) = line {
            ui.painter().hline(rect.x_range(), rect.bottom() - line.width / 2.0, line);
        }
        paint::focus_ring(ui, &response, RADIUS_SMALL);
        response.on_hover_cursor(CursorIcon::PointingHand)
    }
}

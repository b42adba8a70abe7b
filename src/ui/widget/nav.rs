//! An entry of the rail: a room, whether one is in it, and its key.

use egui::accesskit::{AriaCurrent, Node};
use egui::{Color32, CursorIcon, Rect, Response, Role, Sense, Ui, Vec2, WidgetInfo, pos2, vec2};

use super::paint;
use crate::ui::theme::{GAP, ICON_LARGE, Icon, Palette, RADIUS, Type};

/// One room.
#[derive(Debug)]
#[must_use]
pub struct NavItem<'a> {
    pub icon: Icon,
    pub label: &'a str,
    pub key: &'a str,
    pub selected: bool,
    /// Only the icon, in a narrow window.
    pub folded: bool,
}

const ICON_HEIGHT: f32 = 20.0;

impl NavItem<'_> {
    /// In points.
    pub const HEIGHT: f32 = 42.0;

    /// Draws it; the room was asked for when the response says clicked.
    pub fn show(self, ui: &mut Ui) -> Response {
        let p = Palette::of(ui);
        let size = vec2(ui.available_width(), Self::HEIGHT);
        let (rect, response) = ui.allocate_exact_size(size, Sense::click());
        response.widget_info(|| WidgetInfo::labeled(Role::Button, true, self.label));
        ui.accesskit_node_builder(response.id, |node| {
            node.set_keyboard_shortcut(self.key);
            if self.selected {
                node.set_aria_current(AriaCurrent::Page);
            }
        });
        let (fill, ink) = match (self.selected, response.hovered()) {
            (true, _) => (p.accent_tint, p.accent),
            (false, true) => (p.hairline, p.ink),
            (false, false) => (Color32::TRANSPARENT, p.muted),
        };
        paint::surface(ui, rect, RADIUS, fill, Color32::TRANSPARENT);
        paint::focus_ring(ui, &response, RADIUS);
        let left = if self.folded { rect.center().x - ICON_LARGE / 2.0 } else { rect.left() + GAP };
        let centre = pos2(left + ICON_LARGE / 2.0, rect.center().y);
        paint::icon(
            ui,
            Rect::from_center_size(centre, Vec2::splat(ICON_LARGE)),
            self.icon,
            ICON_HEIGHT,
            ink,
        );
        if !self.folded {
            let role = if self.selected { Type::BodyStrong } else { Type::Body };
            let text = ui.painter().layout_no_wrap(self.label.to_owned(), role.font(), ink);
            let at = pos2(left + ICON_LARGE + GAP, rect.center().y - text.size().y / 2.0);
            ui.painter().galley(at, text, if self.selected { p.accent } else { p.ink });
        }
        let tip = format!("{}  {}", self.label, self.key);
        let response = super::tip::tipped(response, tip);
        // A screen reader has the name and the key already.
        ui.accesskit_node_builder(response.id, Node::clear_description);
        response.on_hover_cursor(CursorIcon::PointingHand)
    }
}

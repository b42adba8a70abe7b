//! A row of a list to choose from by key: a sign, words, and its keys or where it belongs.
//!
//! The focus stays in the field above the list; the active row is told by the list.

use egui::{CursorIcon, Id, Rect, Response, Role, Sense, Ui, Vec2, WidgetInfo, pos2, vec2};

use super::paint;
use super::text::one_line;
use crate::ui::theme::{GAP, GAP_SMALL, GAP_TINY, ICON, Icon, Palette, RADIUS_SMALL, Type};

/// One row.
#[derive(Debug)]
#[must_use]
pub struct MenuRow<'a> {
    pub id: Id,
    pub icon: Icon,
    pub words: &'a str,
    /// Sans for what is done, serif for what is read.
    pub role: Type,
    /// Keys that do the same.
    pub keys: &'a [String],
    /// Where it belongs, in a few quiet words.
    pub aside: &'a str,
    /// Whether Enter would take this one.
    pub is_active: bool,
}

/// The line at the left of the active row, which is not told by its tint alone.
const MARK: f32 = 3.0;
/// The most that stands aside takes of a row.
const ASIDE_SHARE: f32 = 0.3;

impl MenuRow<'_> {
    /// In points.
    pub const HEIGHT: f32 = 38.0;

    /// Draws it; it was taken when the response says clicked.
    pub fn show(self, ui: &mut Ui) -> Response {
        let p = Palette::of(ui);
        let (_, rect) = ui.allocate_space(vec2(ui.available_width(), Self::HEIGHT));
        let response = ui.interact(rect, self.id, Sense::CLICK);
        let told = self.told();
        response.widget_info(|| {
            WidgetInfo::selected(Role::ListBoxOption, true, self.is_active, told.as_str())
        });
        ui.accesskit_node_builder(self.id, |node| node.set_selected(self.is_active));
        if !ui.is_rect_visible(rect) {
            return response;
        }
        if self.is_active || response.hovered() {
            let fill = if self.is_active { p.accent_tint } else { p.sunken };
            paint::surface(ui, rect, RADIUS_SMALL, fill, egui::Color32::TRANSPARENT);
        }
        if self.is_active {
            let mark = rect.with_max_x(rect.left() + MARK).shrink2(vec2(0.0, GAP_SMALL));
            ui.painter().rect_filled(mark, MARK / 2.0, p.accent);
        }
        let ink = if self.is_active { p.accent } else { p.muted };
        let middle = rect.center().y;
        let sign = pos2(rect.left() + GAP + ICON / 2.0, middle);
        paint::icon(ui, Rect::from_center_size(sign, Vec2::splat(ICON)), self.icon, ICON, ink);
        let left = rect.left() + GAP + ICON + GAP;
        let mut right = rect.right() - GAP_SMALL;
        for key in self.keys.iter().rev() {
            right -= paint::key_cap(ui, pos2(right, middle), key) + GAP_TINY;
        }
        if !self.aside.is_empty() {
            let room = rect.width() * ASIDE_SHARE;
            let aside = one_line(ui.painter(), self.aside, Type::Small, p.muted, room);
            right -= aside.size().x;
            ui.painter().galley(pos2(right, middle - aside.size().y / 2.0), aside, p.muted);
        }
        let room = (right - GAP - left).max(0.0);
        let words = one_line(ui.painter(), self.words, self.role, p.ink, room);
        ui.painter().galley(pos2(left, middle - words.size().y / 2.0), words, p.ink);
        response.on_hover_cursor(CursorIcon::PointingHand)
    }

    /// What a screen reader says of it.
    fn told(&self) -> String {
        let asides = self.keys.iter().map(String::as_str).chain([self.aside]);
        let words = std::iter::once(self.words).chain(asides.filter(|aside| !aside.is_empty()));
        words.collect::<Vec<_>>().join(", ")
    }
}

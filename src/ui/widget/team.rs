//! A team as a tile with its key: pressing it marks the team.

use std::sync::Arc;

use egui::accesskit::{Node, Toggled};
use egui::text::LayoutJob;
use egui::{
    Align2, Color32, CursorIcon, Galley, Rect, Response, Role, Sense, TextFormat, Ui, WidgetInfo,
    pos2, vec2,
};

use super::{paint, tip};
use crate::ui::theme::{Icon, Palette, RADIUS, Type};

/// How the team answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TileSign {
    None,
    Half,
    Right,
}

/// A team.
#[derive(Debug)]
#[must_use]
pub struct TeamTile<'a> {
    pub team: &'a str,
    /// Its points, as they are written.
    pub points: &'a str,
    pub key: &'a str,
    pub sign: TileSign,
    /// All of it in words.
    pub name: &'a str,
}

const PADDING: f32 = 8.0;
const HEIGHT: f32 = 62.0;
/// Where the window is low: all in one line.
const LOW_PADDING: f32 = 5.0;
const LOW_HEIGHT: f32 = 34.0;
const SIGN: f32 = 18.0;
/// Between the key, the sign, and what stands in a line with them.
const SIGN_GAP: f32 = 4.0;

impl TeamTile<'_> {
    /// Draws it so wide; it was pressed when the response says clicked.
    pub fn show(self, ui: &mut Ui, width: f32) -> Response {
        let p = Palette::of(ui);
        let is_low = paint::is_low(ui);
        let (height, padding) = if is_low { (LOW_HEIGHT, LOW_PADDING) } else { (HEIGHT, PADDING) };
        let (rect, response) = ui.allocate_exact_size(vec2(width, height), Sense::click());
        let (fill, edge, sign) = match self.sign {
            TileSign::Right => (p.right_tint, p.right, Some((Icon::Right, p.right))),
            TileSign::Half => (p.caution_tint, p.caution, Some((Icon::Half, p.caution))),
            TileSign::None if response.hovered() => (p.sunken, p.ink, None),
            TileSign::None => (p.raised, p.border, None),
        };
        let is_marked = self.sign != TileSign::None;
        response.widget_info(|| WidgetInfo::selected(Role::CheckBox, true, is_marked, self.name));
        ui.accesskit_node_builder(response.id, |node| {
            node.set_keyboard_shortcut(self.key);
            if self.sign == TileSign::Half {
                node.set_toggled(Toggled::Mixed);
            }
        });
        paint::surface(ui, rect, RADIUS, fill, edge);
        paint::focus_ring(ui, &response, RADIUS);
        let inner = rect.shrink2(vec2(PADDING, padding));
        let middle = inner.top() + paint::KEY_BOX / 2.0;
        let key = pos2(inner.left() + paint::KEY_BOX / 2.0, middle);
        let (font, right) = (Type::Small.font(), pos2(inner.right(), middle));
        let points = ui.painter().text(right, Align2::RIGHT_CENTER, self.points, font, p.ink);
        let behind = inner.left() + paint::KEY_BOX + SIGN_GAP;
        // In one line there is room for the key or the sign beside a name.
        if sign.is_none() || !is_low {
            paint::key_box(ui, key, self.key, p.muted);
        }
        if let Some((icon, ink)) = sign {
            let centre = if is_low { key } else { pos2(behind + SIGN / 2.0, middle) };
            paint::icon(ui, Rect::from_center_size(centre, vec2(SIGN, SIGN)), icon, SIGN, ink);
        }
        if is_low {
            let text = one_line(ui, self.team, points.left() - SIGN_GAP - behind);
            let top = middle - text.size().y / 2.0;
            ui.painter().galley(pos2(behind, top), text, p.ink);
        } else {
            let text = one_line(ui, self.team, inner.width());
            let top = inner.bottom() - text.size().y;
            ui.painter().galley(pos2(inner.left(), top), text, p.ink);
        }
        let response = tip::tipped(response.on_hover_cursor(CursorIcon::PointingHand), self.team);
        // A screen reader has the name already.
        ui.accesskit_node_builder(response.id, Node::clear_description);
        response
    }
}

/// The name in one line, cut where it is too long.
fn one_line(ui: &Ui, name: &str, width: f32) -> Arc<Galley> {
    let format = TextFormat::simple(Type::SmallStrong.font(), Color32::PLACEHOLDER);
    let mut job = LayoutJob::single_section(name.to_owned(), format);
    job.wrap.max_width = width;
    job.wrap.max_rows = 1;
    job.wrap.break_anywhere = true;
    ui.painter().layout_job(job)
}

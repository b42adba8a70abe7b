//! Buttons: one primary action on a page, quiet ones beside it, plain ones in passing.

use egui::{
    Align2, Color32, CursorIcon, Galley, Rect, Response, Role, Sense, Stroke, Ui, Vec2, WidgetInfo,
    pos2, vec2,
};
use std::sync::Arc;

use super::paint;
use crate::ui::theme::{
    ACTION_HEIGHT, CONTROL_HEIGHT, GAP_SMALL, HAIRLINE, ICON, Icon, Palette, RADIUS, RADIUS_SMALL,
    Type,
};

/// How loud a button is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Voice {
    Primary,
    Quiet,
    Plain,
}

/// Something to press.
#[must_use]
pub struct Button<'a> {
    label: &'a str,
    voice: Voice,
    icon: Option<Icon>,
    key: Option<&'a str>,
    height: f32,
    width: Option<f32>,
    only_icon: bool,
    enabled: bool,
}

const PADDING: f32 = 16.0;
const KEY_PADDING: f32 = 6.0;

impl<'a> Button<'a> {
    /// The one thing to do now.
    pub fn primary(label: &'a str) -> Self {
        Self::new(label, Voice::Primary)
    }

    /// Something else one can do.
    pub fn quiet(label: &'a str) -> Self {
        Self::new(label, Voice::Quiet)
    }

    /// Only a picture; `label` is its accessible name and its tip.
    pub fn icon_only(icon: Icon, label: &'a str) -> Self {
        Self { icon: Some(icon), only_icon: true, ..Self::new(label, Voice::Plain) }
    }

    /// Only a picture, with the edge of a quiet button.
    pub fn framed_icon(icon: Icon, label: &'a str) -> Self {
        Self { voice: Voice::Quiet, ..Self::icon_only(icon, label) }
    }

    fn new(label: &'a str, voice: Voice) -> Self {
        Self {
            label,
            voice,
            icon: None,
            key: None,
            height: CONTROL_HEIGHT,
            width: None,
            only_icon: false,
            enabled: true,
        }
    }

    /// With a picture before its words.
    pub fn icon(mut self, icon: Icon) -> Self {
        self.icon = Some(icon);
        self
    }

    /// The key that does the same, shown small.
    pub fn key(mut self, key: &'a str) -> Self {
        self.key = Some(key);
        self
    }

    /// Taller, for the one action of a page.
    pub fn large(mut self) -> Self {
        self.height = ACTION_HEIGHT;
        self
    }

    /// As wide as this, in points.
    pub fn width(mut self, width: f32) -> Self {
        self.width = Some(width);
        self
    }

    /// Cannot be pressed now.
    pub fn disabled(mut self) -> Self {
        self.enabled = false;
        self
    }

    /// Draws it; it was pressed when the response says clicked.
    pub fn show(self, ui: &mut Ui) -> Response {
        let parts = self.parts(ui);
        let room = ui.available_width().max(CONTROL_HEIGHT);
        let width = self.width.unwrap_or_else(|| parts.width(self.only_icon)).min(room);
        let height = self.height.max(parts.label.size().y + 2.0 * GAP_SMALL);
        let sense = if self.enabled { Sense::click() } else { Sense::hover() };
        let (rect, mut response) = ui.allocate_exact_size(vec2(width, height), sense);
        response.widget_info(|| WidgetInfo::labeled(Role::Button, self.enabled, self.label));
        if let Some(key) = self.key {
            ui.accesskit_node_builder(response.id, |node| node.set_keyboard_shortcut(key));
        }
        if ui.is_rect_visible(rect) {
            self.paint(ui, rect, &response, parts);
        }
        if self.only_icon {
            let tip = match self.key {
                Some(key) => format!("{}  {key}", self.label),
                None => self.label.to_owned(),
            };
            response = response.on_hover_text(tip);
        }
        if self.enabled { response.on_hover_cursor(CursorIcon::PointingHand) } else { response }
    }

    fn parts(&self, ui: &Ui) -> Parts {
        let key = self.key.filter(|_| !self.only_icon).map(|key| {
            ui.painter().layout_no_wrap(key.to_owned(), Type::Small.font(), Color32::PLACEHOLDER)
        });
        let mut parts = Parts { label: empty(ui), icon: self.icon, key };
        if !self.only_icon {
            let taken = parts.width(false) + GAP_SMALL;
            let room = (self.width.unwrap_or(f32::INFINITY)).min(ui.available_width()) - taken;
            parts.label = ui.painter().layout(
                self.label.to_owned(),
                Type::Button.font(),
                Color32::PLACEHOLDER,
                room.max(CONTROL_HEIGHT),
            );
        }
        parts
    }

    fn paint(&self, ui: &Ui, rect: Rect, response: &Response, parts: Parts) {
        let p = Palette::of(ui);
        let over = response.hovered() || response.is_pointer_button_down_on();
        let clear = Color32::TRANSPARENT;
        let (fill, edge, ink) = match self.voice {
            _ if !self.enabled => (p.sunken, p.hairline, p.muted),
            Voice::Primary if over => (p.accent_fill_hovered, clear, p.on_accent),
            Voice::Primary => (p.accent_fill, clear, p.on_accent),
            Voice::Quiet if over => (p.sunken, p.ink, p.ink),
            Voice::Quiet => (p.raised, p.border, p.ink),
            Voice::Plain if over => (p.sunken, clear, p.ink),
            Voice::Plain => (clear, clear, p.muted),
        };
        paint::surface(ui, rect, RADIUS, fill, edge);
        paint::focus_ring(ui, response, RADIUS);
        let used = parts.content_width();
        let mut x = rect.center().x - used / 2.0;
        if let Some(icon) = parts.icon {
            let at =
                Rect::from_center_size(pos2(x + ICON / 2.0, rect.center().y), Vec2::splat(ICON));
            paint::icon(ui, at, icon, ICON, ink);
            x += ICON + GAP_SMALL;
        }
        let size = parts.label.size();
        ui.painter().galley(pos2(x, rect.center().y - size.y / 2.0), parts.label, ink);
        x += size.x;
        if let Some(key) = parts.key {
            let cap = Rect::from_min_size(
                pos2(x + GAP_SMALL + 2.0, rect.center().y - key.size().y / 2.0 - 1.0),
                key.size() + vec2(2.0 * KEY_PADDING, 2.0),
            );
            let ink = if self.voice == Voice::Primary { p.on_accent } else { p.muted };
            let edge = Stroke::new(HAIRLINE, ink.gamma_multiply(0.45));
            ui.painter().rect_stroke(cap, RADIUS_SMALL, edge, egui::StrokeKind::Inside);
            let at = Align2::CENTER_CENTER.anchor_size(cap.center(), key.size()).min;
            ui.painter().galley(at, key, ink);
        }
    }
}

/// What stands in a button, from left to right.
struct Parts {
    icon: Option<Icon>,
    label: Arc<Galley>,
    key: Option<Arc<Galley>>,
}

impl Parts {
    fn content_width(&self) -> f32 {
        let label = self.label.size().x;
        let icon = match self.icon {
            Some(_) if label > 0.0 => ICON + GAP_SMALL,
            Some(_) => ICON,
            None => 0.0,
        };
        let key =
            self.key.as_ref().map_or(0.0, |key| key.size().x + 2.0 * KEY_PADDING + GAP_SMALL + 2.0);
        icon + label + key
    }

    fn width(&self, only_icon: bool) -> f32 {
        if only_icon { CONTROL_HEIGHT } else { self.content_width() + 2.0 * PADDING }
    }
}

fn empty(ui: &Ui) -> Arc<Galley> {
    ui.painter().layout_no_wrap(String::new(), Type::Button.font(), Color32::PLACEHOLDER)
}

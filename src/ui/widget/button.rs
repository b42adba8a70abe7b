//! Buttons: one primary action on a page, quiet ones beside it, plain ones in passing.

use egui::accesskit::Node;
use egui::{
    Align2, Color32, CursorIcon, Galley, Rect, Response, Role, Sense, Stroke, Ui, Vec2, WidgetInfo,
    pos2, vec2,
};
use std::sync::Arc;

use super::paint;
use crate::ui::theme::{
    CONTROL_HEIGHT, GAP_SMALL, HAIRLINE, ICON, Icon, Palette, RADIUS, RADIUS_SMALL, Type,
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
    role: Type,
    icon: Option<Icon>,
    key: Option<&'a str>,
    is_large: bool,
    width: Option<f32>,
    only_icon: bool,
    /// Kept free at its right end, in points.
    end: f32,
    enabled: bool,
}

const PADDING: f32 = 16.0;
const KEY_PADDING: f32 = 6.0;
const KEY_GAP: f32 = GAP_SMALL + 2.0;

impl<'a> Button<'a> {
    /// The one thing to do now.
    pub fn primary(label: &'a str) -> Self {
        Self::new(label, Voice::Primary)
    }

    /// Something else one can do.
    pub fn quiet(label: &'a str) -> Self {
        Self::new(label, Voice::Quiet)
    }

    /// One of many things of a kind: small words.
    pub fn pill(label: &'a str) -> Self {
        Self { role: Type::Small, ..Self::new(label, Voice::Quiet) }
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
            role: Type::Button,
            icon: None,
            key: None,
            is_large: false,
            width: None,
            only_icon: false,
            end: 0.0,
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

    /// With room at its right end, in points, for what is painted there.
    pub(super) fn room_at_the_end(mut self, end: f32) -> Self {
        self.end = end;
        self
    }

    /// Taller, for the one action of a page.
    pub fn large(mut self) -> Self {
        self.is_large = true;
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

    /// How wide it is where nothing makes it narrower.
    pub fn natural_width(&self, ui: &Ui) -> f32 {
        self.parts(ui).width(self.only_icon, self.least(ui))
    }

    /// Draws it; it was pressed when the response says clicked.
    pub fn show(self, ui: &mut Ui) -> Response {
        let parts = self.parts(ui);
        let room = ui.available_width().max(CONTROL_HEIGHT);
        let least = self.least(ui);
        let width = self.width.unwrap_or_else(|| parts.width(self.only_icon, least)).min(room);
        let height = least.max(parts.label.size().y + 2.0 * GAP_SMALL);
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
            response = super::tip::tipped(response, tip);
            // A screen reader has the name and the key already.
            ui.accesskit_node_builder(response.id, Node::clear_description);
        }
        if self.enabled { response.on_hover_cursor(CursorIcon::PointingHand) } else { response }
    }

    /// Nothing that can be pressed is lower than this.
    fn least(&self, ui: &Ui) -> f32 {
        if self.is_large { paint::action_height(ui) } else { CONTROL_HEIGHT }
    }

    fn parts(&self, ui: &Ui) -> Parts {
        let key = self.key.filter(|_| !self.only_icon).map(|key| {
            ui.painter().layout_no_wrap(key.to_owned(), Type::Small.font(), Color32::PLACEHOLDER)
        });
        let mut parts = Parts { label: empty(ui), icon: self.icon, key, end: self.end };
        if !self.only_icon {
            let beside_icon = if parts.icon.is_some() { GAP_SMALL } else { 0.0 };
            let taken = parts.width(false, CONTROL_HEIGHT) + beside_icon;
            let room = (self.width.unwrap_or(f32::INFINITY)).min(ui.available_width()) - taken;
            parts.label = ui.painter().layout(
                self.label.to_owned(),
                self.role.font(),
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
            Voice::Plain if !self.enabled => (clear, clear, p.border),
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
                pos2(x + KEY_GAP, rect.center().y - key.size().y / 2.0 - 1.0),
                key.size() + vec2(2.0 * KEY_PADDING, 2.0),
            );
            let is_on_accent = self.voice == Voice::Primary && self.enabled;
            let ink = if is_on_accent { p.on_accent } else { p.muted };
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
    /// Kept free after them.
    end: f32,
}

impl Parts {
    fn content_width(&self) -> f32 {
        let label = self.label.size().x;
        let icon = match self.icon {
            Some(_) if label > 0.0 => ICON + GAP_SMALL,
            Some(_) => ICON,
            None => 0.0,
        };
        let key = self.key.as_ref().map_or(0.0, |key| key.size().x + 2.0 * KEY_PADDING + KEY_GAP);
        icon + label + key + self.end
    }

    /// How wide a button of them is; one that is only a picture is a square of `least` points.
    fn width(&self, only_icon: bool, least: f32) -> f32 {
        if only_icon { least } else { self.content_width() + 2.0 * PADDING }
    }
}

fn empty(ui: &Ui) -> Arc<Galley> {
    ui.painter().layout_no_wrap(String::new(), Type::Button.font(), Color32::PLACEHOLDER)
}

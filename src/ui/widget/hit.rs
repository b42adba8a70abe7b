//! A text with what was looked for marked in it, to read or to press.
//!
//! The mark is a tint and a line: colour alone would not tell it.

use std::ops::Range;

use egui::text::{LayoutJob, TextFormat};
use egui::{
    Color32, CursorIcon, EventFilter, Id, Response, Role, Sense, Stroke, Ui, WidgetInfo, vec2,
};

use super::{in_order, paint};
use crate::ui::bidi;
use crate::ui::theme::{GAP_SMALL, HAIRLINE, Palette, RADIUS_SMALL, Type};

/// A text that was found.
#[derive(Clone, Copy, Debug)]
#[must_use]
pub struct Hit<'a> {
    pub text: &'a str,
    /// Byte ranges, in order and apart.
    pub marks: &'a [Range<usize>],
    pub role: Type,
    /// What stands before it.
    pub lead: &'a str,
    /// Whether what belongs to it is shown below, where it is a row to press.
    pub is_open: bool,
}

impl Hit<'_> {
    /// Draws it as a line to read.
    pub fn show(self, ui: &mut Ui) -> Response {
        let job = self.job(ui, Palette::of(ui).muted);
        in_order(ui, job)
    }

    /// Draws it as a row to press, which keeps the id `id`, so that a page can give it the
    /// focus. Up and down are the page's, also while it has the focus.
    pub fn row(self, ui: &mut Ui, id: Id) -> Response {
        let p = Palette::of(ui);
        let mut job = self.job(ui, p.ink);
        let width = ui.available_width();
        job.wrap.max_width = width;
        let text = bidi::lay_out(ui.painter(), job);
        let size = vec2(width, text.size().y + GAP_SMALL);
        let (_, rect) = ui.allocate_space(size);
        let response = ui.interact(rect, id, Sense::click());
        response.widget_info(|| WidgetInfo::labeled(Role::Button, true, self.text));
        ui.accesskit_node_builder(id, |node| node.set_expanded(self.is_open));
        if response.has_focus() {
            let filter = EventFilter { vertical_arrows: true, ..EventFilter::default() };
            ui.memory_mut(|memory| memory.set_focus_lock_filter(id, filter));
        }
        if response.hovered() || self.is_open {
            // It stands out to the sides, so that the text keeps to the edge of the page.
            let surface = rect.expand2(vec2(GAP_SMALL, 0.0));
            paint::surface(ui, surface, RADIUS_SMALL, p.sunken, Color32::TRANSPARENT);
        }
        ui.painter().galley(rect.min + vec2(0.0, GAP_SMALL / 2.0), text, p.ink);
        paint::focus_ring(ui, &response, RADIUS_SMALL);
        response.on_hover_cursor(CursorIcon::PointingHand)
    }

    fn job(self, ui: &Ui, ink: Color32) -> LayoutJob {
        let p = Palette::of(ui);
        let mut job = LayoutJob::default();
        let plain = TextFormat {
            line_height: Some(self.role.line_height()),
            ..TextFormat::simple(self.role.font(), ink)
        };
        let marked = TextFormat {
            color: p.ink,
            background: p.accent_tint,
            underline: Stroke::new(HAIRLINE, p.accent),
            ..plain.clone()
        };
        job.append(self.lead, 0.0, plain.clone());
        let mut at = 0;
        for mark in self.marks {
            job.append(&self.text[at..mark.start], 0.0, plain.clone());
            job.append(&self.text[mark.clone()], 0.0, marked.clone());
            at = mark.end;
        }
        job.append(&self.text[at..], 0.0, plain);
        job.wrap.max_width = ui.available_width();
        job
    }
}

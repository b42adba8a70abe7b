//! Source chips: `CNN ¶25`, small and quiet, with what the source says where that is not the
//! answer in so many words. The words that stand there are its tip.

use egui::text::{LayoutJob, TextFormat};
use egui::{Color32, Response, Role, Sense, Ui, WidgetInfo, vec2};

use super::{paint, tip};
use crate::ui::bidi;
use crate::ui::theme::{Palette, RADIUS_SMALL, Type};

/// A source, or a place in one.
#[derive(Clone, Copy, Debug)]
#[must_use]
pub struct SourceChip<'a> {
    pub source: &'a str,
    /// `¶25`; may be empty.
    pub place: &'a str,
    /// `mid-September`, beside others that say September.
    pub says: Option<&'a str>,
    /// Words that stand there.
    pub words: Option<&'a str>,
    /// What a screen reader says.
    pub name: &'a str,
}

const PADDING_X: f32 = 9.0;
const PADDING_Y: f32 = 4.0;
const GAP: f32 = 6.0;

impl SourceChip<'_> {
    /// Draws it, in as many lines as it needs.
    pub fn show(self, ui: &mut Ui) -> Response {
        let p = Palette::of(ui);
        let mut job = LayoutJob::default();
        let mut append = |text: &str, role: Type, ink: Color32| {
            if !text.is_empty() {
                let gap = if job.is_empty() { 0.0 } else { GAP };
                job.append(text, gap, TextFormat::simple(role.font(), ink));
            }
        };
        append(self.source, Type::SmallStrong, p.ink);
        append(self.place, Type::Small, p.muted);
        append(self.says.unwrap_or_default(), Type::Small, p.ink);
        job.wrap.max_width = (ui.available_width() - 2.0 * PADDING_X).max(PADDING_X);
        let text = bidi::lay_out(ui.painter(), job);
        let size = text.size() + vec2(2.0 * PADDING_X, 2.0 * PADDING_Y);
        let sense = if self.words.is_some() { tip::SENSE } else { Sense::hover() };
        let (rect, response) = ui.allocate_exact_size(size, sense);
        response.widget_info(|| WidgetInfo::labeled(Role::Label, true, self.name));
        paint::surface(ui, rect, RADIUS_SMALL, p.sunken, Color32::TRANSPARENT);
        ui.painter().galley(rect.min + vec2(PADDING_X, PADDING_Y), text, p.ink);
        match self.words {
            Some(words) => {
                paint::focus_ring(ui, &response, RADIUS_SMALL);
                tip::explained(ui, response, Type::Quotation.text(words))
            }
            None => response,
        }
    }
}

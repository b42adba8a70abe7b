//! The surface of the big screen: everything on it is measured in shares of the screen, so that
//! the back row reads it on any projector.

use std::sync::Arc;

use egui::text::{LayoutJob, TextFormat};
use egui::{Align, Color32, Galley, Id, Pos2, Rect, Role, Sense, Ui, WidgetInfo, pos2};

use crate::ui::bidi;
use crate::ui::theme::{BIG_MARGIN, BIG_SCREEN, Type};

/// Sizes are rounded to these shares, so that a window that is drawn larger does not fill the
/// memory for glyphs with each size between.
const STEPS: f32 = 16.0;

/// A text laid out, and where its left upper corner goes.
pub struct Canvas {
    /// All of the screen but its margins.
    pub rect: Rect,
    /// A point of the design, which is made for [`BIG_SCREEN`], in points of this screen.
    pub unit: f32,
}

impl Canvas {
    pub fn of(ui: &Ui) -> Self {
        let rect = ui.max_rect();
        let [width, height] = BIG_SCREEN;
        let unit = (rect.width() / width).min(rect.height() / height);
        let unit = ((unit * STEPS).floor() / STEPS).max(1.0 / STEPS);
        Self { rect: rect.shrink(BIG_MARGIN * unit), unit }
    }

    /// A length of the design on this screen.
    pub fn points(&self, length: f32) -> f32 {
        length * self.unit
    }

    /// `text` no wider than `width`, in the face of `role`, `size` high in the design.
    pub fn lay_out(&self, ui: &Ui, text: &str, role: Type, size: f32, width: f32) -> Arc<Galley> {
        let format = TextFormat::simple(role.font_of(self.points(size)), Color32::PLACEHOLDER);
        let mut job = LayoutJob::single_section(text.to_owned(), format);
        job.wrap.max_width = width;
        bidi::lay_out(ui.painter(), job)
    }

    /// The same in one line, cut where it is too long.
    pub fn one_line(&self, ui: &Ui, text: &str, role: Type, size: f32, width: f32) -> Arc<Galley> {
        let format = TextFormat::simple(role.font_of(self.points(size)), Color32::PLACEHOLDER);
        let mut job = LayoutJob::single_section(text.to_owned(), format);
        job.wrap.max_width = width;
        job.wrap.max_rows = 1;
        job.wrap.break_anywhere = true;
        bidi::lay_out(ui.painter(), job)
    }
}

/// Paints a text that was laid out, and says it to a screen reader.
pub fn put(ui: &Ui, role: Role, at: Pos2, galley: Arc<Galley>, colour: Color32) {
    let words = galley.text().to_owned();
    let rect = Rect::from_min_size(at, galley.size());
    let place = (at.x.round() as i32, at.y.round() as i32);
    let response = ui.interact(rect, Id::unique(("big", words.as_str(), place)), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(role, true, &words));
    ui.painter().galley(at, galley, colour);
}

/// Where a text of this size goes to stand in the middle of `rect`.
pub fn centred_in(rect: Rect, galley: &Galley) -> Pos2 {
    pos2(rect.center().x - galley.size().x / 2.0, rect.center().y - galley.size().y / 2.0)
}

/// Where it goes to stand at the left or right of a line.
pub fn beside(rect: Rect, side: Align, galley: &Galley) -> Pos2 {
    let left = match side {
        Align::Max => rect.right() - galley.size().x,
        _ => rect.left(),
    };
    pos2(left, rect.center().y - galley.size().y / 2.0)
}

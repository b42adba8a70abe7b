//! What stays at the foot of a page while the rest scrolls: its actions, or what is chosen.
//!
//! It is drawn after the rest, so that whoever listens, or goes on with Tab, comes to an answer
//! before its grades. The room for it is kept first, as high as it was the last time; where that
//! was wrong, the frame is made anew before anybody sees it. Must not know any page.

use egui::{Frame, Id, Margin, Panel, Rect, Stroke, Ui, UiBuilder};

use super::centred_in;
use crate::ui::theme::{CONTENT_WIDTH, GAP, GAP_SMALL, HAIRLINE, Palette, WIDE_WIDTH};
use crate::ui::widget::{action_height, is_low};

/// Over and under what stands in it; and where the window is low.
const MARGIN: f32 = GAP + 4.0;
const LOW_MARGIN: f32 = GAP_SMALL;
/// Heights that differ by less are the same, in points.
const SAME: f32 = 0.5;

/// Room that is kept at the foot of a page.
#[must_use]
pub struct Foot {
    id: Id,
    rect: Rect,
    width: f32,
}

impl Foot {
    /// Room for a bar as wide as the column that is read.
    pub fn keep(ui: &mut Ui, name: &str) -> Self {
        Self::keep_of(ui, name, CONTENT_WIDTH)
    }

    /// Room for a bar as wide as pictures and tables.
    pub fn keep_wide(ui: &mut Ui, name: &str) -> Self {
        Self::keep_of(ui, name, WIDE_WIDTH)
    }

    fn keep_of(ui: &mut Ui, name: &str, width: f32) -> Self {
        let id = Id::unique("foot").with(name);
        let known = ui.data(|data| data.get_temp::<f32>(id));
        let height = known.unwrap_or_else(|| action_height(ui) + 2.0 * margin(ui));
        let empty = Panel::bottom(id.with("room")).resizable(false).show_separator_line(false);
        let room = empty.exact_size(height).frame(Frame::NONE).show(ui, |_| ());
        Self { id, rect: room.response.rect, width }
    }

    /// Draws `content` where the room was kept.
    pub fn show<R>(self, ui: &mut Ui, content: impl FnOnce(&mut Ui) -> R) -> R {
        let Self { id, rect, width } = self;
        let p = Palette::of(ui);
        let mut bar = ui.new_child(UiBuilder::new().scope_id(id).max_rect(rect));
        let frame = Frame::new().fill(p.page).inner_margin(Margin::symmetric(0, margin(ui) as i8));
        let shown = frame.show(&mut bar, |ui| {
            ui.set_width(ui.available_width());
            centred_in(ui, width, content)
        });
        let drawn = shown.response.rect;
        ui.painter().hline(drawn.x_range(), drawn.top(), Stroke::new(HAIRLINE, p.hairline));
        if (drawn.height() - rect.height()).abs() > SAME {
            ui.data_mut(|data| data.insert_temp(id, drawn.height()));
            ui.ctx().request_discard("the foot of the page is of another height");
        }
        shown.inner
    }
}

fn margin(ui: &Ui) -> f32 {
    if is_low(ui) { LOW_MARGIN } else { MARGIN }
}

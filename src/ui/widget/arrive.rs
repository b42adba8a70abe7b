//! What has just come fades in from a little below: the eye sees that it is another. Nothing
//! waits for it, and where things are not to move it is simply there.

use egui::emath::TSTransform;
use egui::{AsIdSalt, Id, Ui, vec2};

use crate::ui::theme::ARRIVE_SECS;

/// From so far below it comes, in points.
const RISE: f32 = 6.0;
/// It begins as strong as this: what is read at once is never invisible.
const FAINTEST: f32 = 0.25;

/// Draws `content`, which arrives whenever `what` is another than in the frame before.
pub fn arrive<R>(
    ui: &mut Ui,
    name: &str,
    what: impl AsIdSalt,
    content: impl FnOnce(&mut Ui) -> R,
) -> R {
    let (id, what) = (Id::unique("arrive").with(name), Id::unique("arrived").with(what));
    let now = ui.input(|input| input.time);
    let may_move = ui.style().animation_time > 0.0;
    let (last, since) = ui.data(|data| data.get_temp(id)).unwrap_or((Id::NULL, now));
    let since = if last == what { since } else { now };
    ui.data_mut(|data| data.insert_temp(id, (what, since)));
    let share = ((now - since) as f32 / ARRIVE_SECS).clamp(0.0, 1.0);
    if !may_move || share >= 1.0 {
        return ui.scope(content).inner;
    }
    ui.request_repaint();
    // Fast at first: most of the way is done when the eye gets there.
    let eased = 1.0 - (1.0 - share).powi(3);
    let below = TSTransform::from_translation(vec2(0.0, RISE * (1.0 - eased)));
    let shown = ui.with_visual_transform(below, |ui| {
        ui.multiply_opacity(FAINTEST + (1.0 - FAINTEST) * eased);
        content(ui)
    });
    shown.inner
}

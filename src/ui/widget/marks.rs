//! How a run of questions went, question by question: a sign for each, in its order.

use egui::{Color32, Rect, Sense, Ui, Vec2, vec2};

use super::paint;
use crate::ui::theme::{Icon, Palette, RADIUS_SMALL};

const TILE: f32 = 30.0;
const BETWEEN: f32 = 6.0;
const SIGN: f32 = 16.0;

/// Draws a sign for each of `are_right`, in as many lines as they need. Words beside them say
/// how many there are, and which were missed: a screen reader does not hear of the picture.
pub fn mark_row(ui: &mut Ui, are_right: &[bool]) {
    let p = Palette::of(ui);
    let width = ui.available_width();
    let across = (((width + BETWEEN) / (TILE + BETWEEN)) as usize).max(1);
    let lines = are_right.len().div_ceil(across);
    let height = (lines as f32 * (TILE + BETWEEN) - BETWEEN).max(0.0);
    let (rect, _) = ui.allocate_exact_size(vec2(width, height), Sense::hover());
    for (place, is_right) in are_right.iter().enumerate() {
        let (column, line) = ((place % across) as f32, (place / across) as f32);
        let at = rect.min + vec2(column, line) * (TILE + BETWEEN);
        let tile = Rect::from_min_size(at, Vec2::splat(TILE));
        let (icon, ink, fill) = match is_right {
            true => (Icon::Right, p.right, p.right_tint),
            false => (Icon::Wrong, p.wrong, p.wrong_tint),
        };
        paint::surface(ui, tile, RADIUS_SMALL, fill, Color32::TRANSPARENT);
        paint::icon(ui, tile, icon, SIGN, ink);
    }
}

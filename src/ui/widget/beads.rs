//! A story as a row of beads, one for each of its facts or for a few: full where it is
//! remembered, half where it fades, pale where it is still to come.

use egui::{Color32, CornerRadius, Rect, Role, Sense, Ui, WidgetInfo, pos2, vec2};

use super::flow;
use crate::ui::theme::{GAP, GAP_SMALL, Palette, Type};

/// How far the facts of a bead are known, as shares of them.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct BeadShare {
    pub firm: f32,
    pub fading: f32,
}

const HEIGHT: f32 = 14.0;
const NARROWEST: f32 = 9.0;
const BETWEEN: f32 = 3.0;
const ROUND: u8 = 2;
/// The bead of a legend.
const SAMPLE: f32 = 14.0;
/// What fades fills so much of a bead, so that it is told by its height as well.
const FADING_HEIGHT: f32 = 0.5;

/// Draws beads in as few lines as hold them, as wide as the page; a legend has the words.
pub fn beads(ui: &mut Ui, beads: impl ExactSizeIterator<Item = BeadShare>) {
    let width = ui.available_width();
    let most = (((width + BETWEEN) / (NARROWEST + BETWEEN)) as usize).max(1);
    let lines = beads.len().div_ceil(most).max(1);
    let across = beads.len().div_ceil(lines).max(1);
    let step = vec2((width + BETWEEN) / across as f32, HEIGHT + BETWEEN);
    let height = lines as f32 * step.y - BETWEEN;
    let (rect, _) = ui.allocate_exact_size(vec2(width, height), Sense::hover());
    for (place, bead) in beads.enumerate() {
        let (column, line) = ((place % across) as f32, (place / across) as f32);
        let at = rect.min + vec2(column * step.x, line * step.y);
        paint(ui, Rect::from_min_size(at, vec2(step.x - BETWEEN, HEIGHT)), bead);
    }
}

/// What the three looks of a bead mean, each with its words.
pub fn bead_legend(ui: &mut Ui, words: [(BeadShare, String); 3]) {
    let p = Palette::of(ui);
    flow(ui, |ui| {
        ui.spacing_mut().item_spacing = vec2(GAP + GAP_SMALL, GAP_SMALL);
        for (bead, words) in words {
            let font = Type::Small.font();
            let text = ui.painter().layout_no_wrap(words.clone(), font, p.muted);
            let size = vec2(SAMPLE + GAP_SMALL + text.size().x, text.size().y);
            let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
            response.widget_info(|| WidgetInfo::labeled(Role::Label, true, &words));
            let at = pos2(rect.left() + SAMPLE / 2.0, rect.center().y);
            paint(ui, Rect::from_center_size(at, vec2(SAMPLE, HEIGHT)), bead);
            ui.painter().galley(rect.min + vec2(SAMPLE + GAP_SMALL, 0.0), text, p.muted);
        }
    });
}

fn paint(ui: &Ui, rect: Rect, bead: BeadShare) {
    let p = Palette::of(ui);
    let fill = |height: f32, ink: Color32| {
        if height > 0.0 {
            let top = rect.bottom() - rect.height() * height.min(1.0);
            let part = Rect::from_min_max(pos2(rect.left(), top), rect.max);
            ui.painter().rect_filled(part, CornerRadius::same(ROUND), ink);
        }
    };
    fill(1.0, p.heat[0]);
    fill(bead.firm + bead.fading * FADING_HEIGHT, p.heat[2]);
    fill(bead.firm, p.accent);
}

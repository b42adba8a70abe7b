//! Badges: how a statement stands, and how many reports give it. An icon and a word, so that
//! colour is never the only sign; what the word means is its tip.

use egui::{Color32, Response, Role, Ui, Vec2, WidgetInfo, pos2, vec2};

use super::{paint, tip};
use crate::exercise::{Corroboration, Standing};
use crate::ui::theme::{Icon, Palette, RADIUS_SMALL, Type};

const PADDING_X: f32 = 8.0;
const PADDING_Y: f32 = 4.0;
const ICON_HEIGHT: f32 = 15.0;
const GAP: f32 = 5.0;

/// Whether a report states it, somebody claims it, or it is claimed and denied.
pub fn standing(ui: &mut Ui, standing: Standing, word: &str, meaning: &str) -> Response {
    let p = Palette::of(ui);
    let (icon, ink, fill) = match standing {
        Standing::Stated => (Icon::Newspaper, p.muted, p.sunken),
        Standing::Claimed => (Icon::Claimed, p.caution, p.caution_tint),
        Standing::Denied => (Icon::Denied, p.wrong, p.wrong_tint),
    };
    badge(ui, icon, word, meaning, [ink, fill])
}

/// How many independent reports give it, and whether they agree.
pub fn corroboration(
    ui: &mut Ui,
    corroboration: Corroboration,
    word: &str,
    meaning: &str,
) -> Response {
    let p = Palette::of(ui);
    let (icon, ink, fill) = match corroboration {
        Corroboration::Single => (Icon::Single, p.muted, p.sunken),
        Corroboration::SameOrigin => (Icon::SameOrigin, p.muted, p.sunken),
        Corroboration::Corroborated => (Icon::Corroborated, p.right, p.right_tint),
        Corroboration::Finer => (Icon::Finer, p.accent, p.accent_tint),
        Corroboration::Differs => (Icon::Differs, p.caution, p.caution_tint),
    };
    badge(ui, icon, word, meaning, [ink, fill])
}

fn badge(
    ui: &mut Ui,
    icon: Icon,
    word: &str,
    meaning: &str,
    [ink, fill]: [Color32; 2],
) -> Response {
    let room = (ui.available_width() - 2.0 * PADDING_X - ICON_HEIGHT - GAP).max(ICON_HEIGHT);
    let text = ui.painter().layout(word.to_owned(), Type::Small.font(), ink, room);
    let size = text.size() + vec2(2.0 * PADDING_X + ICON_HEIGHT + GAP, 2.0 * PADDING_Y);
    let (rect, response) = ui.allocate_exact_size(size, tip::SENSE);
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, word));
    paint::surface(ui, rect, RADIUS_SMALL, fill, Color32::TRANSPARENT);
    let centre = pos2(rect.left() + PADDING_X + ICON_HEIGHT / 2.0, rect.center().y);
    let at = egui::Rect::from_center_size(centre, Vec2::splat(ICON_HEIGHT));
    paint::icon(ui, at, icon, ICON_HEIGHT, ink);
    let origin = rect.min + vec2(PADDING_X + ICON_HEIGHT + GAP, PADDING_Y);
    ui.painter().galley(origin, text, ink);
    paint::focus_ring(ui, &response, RADIUS_SMALL);
    tip::explained(ui, response, Type::Small.text(meaning))
}

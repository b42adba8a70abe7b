//! An option of a question: a letter, its text, and once revealed a sign and a word.

use egui::{
    Align2, Color32, CursorIcon, Rect, Response, Role, Sense, Stroke, StrokeKind, Ui, Vec2,
    WidgetInfo, pos2, vec2,
};

use super::paint;
use crate::ui::theme::{
    GAP, HAIRLINE, ICON, ICON_LARGE, Icon, Palette, RADIUS, RADIUS_SMALL, Type,
};

/// What is known about an option.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OptionSign {
    /// It can be chosen.
    Open,
    /// Another was chosen, and this one is not right.
    Passed,
    /// Chosen; the answer is not yet known.
    Chosen,
    Right,
    Wrong,
}

/// One option.
#[derive(Debug)]
#[must_use]
pub struct OptionRow<'a> {
    pub letter: &'a str,
    pub text: &'a str,
    pub sign: OptionSign,
    /// What the sign means, in words: `right answer`, `your answer, wrong`.
    pub meaning: Option<&'a str>,
}

const PADDING: f32 = 14.0;
const LETTER_BOX: f32 = 26.0;

impl OptionRow<'_> {
    /// Draws it as wide as the page; it was chosen when the response says clicked.
    pub fn show(self, ui: &mut Ui) -> Response {
        let p = Palette::of(ui);
        let (fill, edge, ink, icon) = match self.sign {
            OptionSign::Open => (p.raised, p.border, p.ink, None),
            OptionSign::Passed => (p.page, p.hairline, p.muted, None),
            OptionSign::Chosen => (p.accent_tint, p.accent, p.ink, None),
            OptionSign::Right => (p.right_tint, p.right, p.ink, Some((Icon::Right, p.right))),
            OptionSign::Wrong => (p.wrong_tint, p.wrong, p.ink, Some((Icon::Wrong, p.wrong))),
        };
        let width = ui.available_width();
        let meaning = self.meaning.map(|meaning| {
            ui.painter().layout_no_wrap(
                meaning.to_owned(),
                Type::SmallStrong.font(),
                Color32::PLACEHOLDER,
            )
        });
        let signs = meaning.as_ref().map_or(0.0, |meaning| meaning.size().x + GAP)
            + icon.map_or(0.0, |_| ICON_LARGE + GAP);
        let room = (width - 2.0 * PADDING - LETTER_BOX - GAP - signs).max(80.0);
        let text = ui.painter().layout(
            self.text.to_owned(),
            Type::Fact.font(),
            Color32::PLACEHOLDER,
            room,
        );
        let height = (text.size().y + 2.0 * PADDING).max(LETTER_BOX + 2.0 * PADDING);
        let open = self.sign == OptionSign::Open;
        let sense = if open { Sense::click() } else { Sense::hover() };
        let (rect, response) = ui.allocate_exact_size(vec2(width, height), sense);
        let name = match self.meaning {
            Some(meaning) => format!("{}. {}, {meaning}", self.letter, self.text),
            None => format!("{}. {}", self.letter, self.text),
        };
        response.widget_info(|| WidgetInfo::labeled(Role::Button, open, &name));
        ui.accesskit_node_builder(response.id, |node| node.set_keyboard_shortcut(self.letter));

        let over = response.hovered() && open;
        paint::surface(
            ui,
            rect,
            RADIUS,
            if over { p.sunken } else { fill },
            if over { p.ink } else { edge },
        );
        paint::focus_ring(ui, &response, RADIUS);
        let centre = pos2(rect.left() + PADDING + LETTER_BOX / 2.0, rect.center().y);
        let letter_box = Rect::from_center_size(centre, Vec2::splat(LETTER_BOX));
        let letter_ink = if open { p.muted } else { ink };
        let letter_edge = Stroke::new(HAIRLINE, p.hairline);
        ui.painter().rect_stroke(letter_box, RADIUS_SMALL, letter_edge, StrokeKind::Inside);
        ui.painter().text(
            centre,
            Align2::CENTER_CENTER,
            self.letter,
            Type::SmallStrong.font(),
            letter_ink,
        );
        let left = rect.left() + PADDING + LETTER_BOX + GAP;
        ui.painter().galley(pos2(left, rect.center().y - text.size().y / 2.0), text, ink);
        let mut right = rect.right() - PADDING;
        if let Some((icon, colour)) = icon {
            let at = Rect::from_center_size(
                pos2(right - ICON / 2.0, rect.center().y),
                Vec2::splat(ICON),
            );
            paint::icon(ui, at, icon, ICON_LARGE, colour);
            right -= ICON_LARGE + GAP / 2.0;
            if let Some(meaning) = meaning {
                let size = meaning.size();
                let origin = pos2(right - size.x, rect.center().y - size.y / 2.0);
                ui.painter().galley(origin, meaning, colour);
            }
        }
        if open { response.on_hover_cursor(CursorIcon::PointingHand) } else { response }
    }
}

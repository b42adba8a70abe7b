//! An option of a question: a letter, its text, and once revealed a sign and a word.

use std::sync::Arc;

use egui::text::LayoutJob;
use egui::{
    Color32, CursorIcon, Galley, Rect, Response, Role, Sense, Ui, Vec2, WidgetInfo, pos2, vec2,
};

use super::paint;
use crate::ui::bidi;
use crate::ui::theme::{GAP, ICON_LARGE, Icon, Palette, RADIUS, Type};

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
/// The text keeps at least this width, whatever stands beside it.
const NARROWEST_TEXT: f32 = 80.0;

/// The colours and the sign of a row.
struct Looks {
    fill: Color32,
    edge: Color32,
    ink: Color32,
    sign: Option<(Icon, Color32)>,
}

impl OptionRow<'_> {
    /// Draws it as wide as the page; it was chosen when the response says clicked.
    pub fn show(self, ui: &mut Ui) -> Response {
        let looks = self.looks(Palette::of(ui));
        let width = ui.available_width();
        let meaning = self.meaning.filter(|_| looks.sign.is_some()).map(|meaning| {
            let font = Type::SmallStrong.font();
            ui.painter().layout(meaning.to_owned(), font, Color32::PLACEHOLDER, width / 3.0)
        });
        let signs = meaning.as_ref().map_or(0.0, |meaning| meaning.size().x + GAP)
            + looks.sign.map_or(0.0, |_| ICON_LARGE + GAP);
        let room = width - 2.0 * PADDING - paint::KEY_BOX - GAP - signs;
        let font = Type::Fact.font();
        let room = room.max(NARROWEST_TEXT);
        let job = LayoutJob::simple(self.text.to_owned(), font, Color32::PLACEHOLDER, room);
        let text = bidi::lay_out(ui.painter(), job);
        let height = text.size().y.max(paint::KEY_BOX) + 2.0 * PADDING;
        let open = self.sign == OptionSign::Open;
        let sense = if open { Sense::click() } else { Sense::hover() };
        let (_, response) = ui.allocate_exact_size(vec2(width, height), sense);
        let name = match self.meaning {
            Some(meaning) => format!("{}. {}, {meaning}", self.letter, self.text),
            None => format!("{}. {}", self.letter, self.text),
        };
        response.widget_info(|| WidgetInfo::labeled(Role::Button, open, &name));
        ui.accesskit_node_builder(response.id, |node| node.set_keyboard_shortcut(self.letter));
        self.paint(ui, &response, &looks, text, meaning);
        if open { response.on_hover_cursor(CursorIcon::PointingHand) } else { response }
    }

    fn looks(&self, p: &Palette) -> Looks {
        let (fill, edge, ink, sign) = match self.sign {
            OptionSign::Open => (p.raised, p.border, p.ink, None),
            OptionSign::Passed => (p.page, p.hairline, p.muted, None),
            OptionSign::Chosen => (p.accent_tint, p.accent, p.ink, None),
            OptionSign::Right => (p.right_tint, p.right, p.ink, Some((Icon::Right, p.right))),
            OptionSign::Wrong => (p.wrong_tint, p.wrong, p.ink, Some((Icon::Wrong, p.wrong))),
        };
        Looks { fill, edge, ink, sign }
    }

    fn paint(
        &self,
        ui: &Ui,
        response: &Response,
        looks: &Looks,
        text: Arc<Galley>,
        meaning: Option<Arc<Galley>>,
    ) {
        let p = Palette::of(ui);
        let rect = response.rect;
        let open = self.sign == OptionSign::Open;
        let (fill, edge) =
            if open && response.hovered() { (p.sunken, p.ink) } else { (looks.fill, looks.edge) };
        paint::surface(ui, rect, RADIUS, fill, edge);
        paint::focus_ring(ui, response, RADIUS);
        let middle = rect.center().y;
        let letter_at = pos2(rect.left() + PADDING + paint::KEY_BOX / 2.0, middle);
        paint::key_box(ui, letter_at, self.letter, if open { p.muted } else { looks.ink });
        let left = rect.left() + PADDING + paint::KEY_BOX + GAP;
        ui.painter().galley(pos2(left, middle - text.size().y / 2.0), text, looks.ink);
        let Some((icon, colour)) = looks.sign else { return };
        let mut right = rect.right() - PADDING;
        let at = pos2(right - ICON_LARGE / 2.0, middle);
        let icon_rect = Rect::from_center_size(at, Vec2::splat(ICON_LARGE));
        paint::icon(ui, icon_rect, icon, ICON_LARGE, colour);
        right -= ICON_LARGE + GAP / 2.0;
        if let Some(meaning) = meaning {
            let size = meaning.size();
            ui.painter().galley(pos2(right - size.x, middle - size.y / 2.0), meaning, colour);
        }
    }
}

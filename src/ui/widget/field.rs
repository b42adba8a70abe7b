//! A field to type in, with its accessible name and a hint.

use egui::{Id, Margin, Response, RichText, TextEdit, Ui};

use crate::ui::theme::{Palette, Type};

/// A line of text as wide as there is room, set in `role`. It keeps the id `id`, so that
/// a page can give it the focus.
pub fn field(
    ui: &mut Ui,
    id: Id,
    text: &mut String,
    role: Type,
    name: &str,
    hint: &str,
) -> Response {
    let p = Palette::of(ui);
    let edit = TextEdit::singleline(text)
        .id(id)
        .font(role.font())
        .text_color(p.ink)
        .margin(Margin::symmetric(14, 9))
        .hint_text(RichText::new(hint).color(p.muted))
        .desired_width(f32::INFINITY);
    ui.add(edit).accessible_name(name)
}

//! Fields to type in, with their accessible names.

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

/// How many lines a field has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lines {
    One,
    /// One, folded where it is longer than there is room: Enter begins no other.
    Folded,
    /// As many as are typed, and room for these from the start.
    AtLeast(usize),
}

/// A field of a form, as wide as there is room; it takes so many characters. It keeps the id
/// `id`, so that a page can give it the focus.
pub fn lines_field(
    ui: &mut Ui,
    id: Id,
    text: &mut String,
    lines: Lines,
    name: &str,
    most: usize,
) -> Response {
    let p = Palette::of(ui);
    let edit = match lines {
        Lines::One => TextEdit::singleline(text),
        Lines::Folded => TextEdit::multiline(text).desired_rows(1).return_key(None),
        Lines::AtLeast(rows) => TextEdit::multiline(text).desired_rows(rows),
    };
    let edit = edit
        .id(id)
        .font(Type::Fact.font())
        .text_color(p.ink)
        .margin(Margin::symmetric(12, 7))
        .char_limit(most)
        .desired_width(f32::INFINITY);
    ui.add(edit).accessible_name(name)
}

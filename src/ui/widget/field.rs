//! Fields to type in, with their accessible names.

use egui::{Id, Margin, Rect, Response, RichText, TextEdit, Ui, UiBuilder, Vec2};

use super::Button;
use crate::ui::theme::{CONTROL_HEIGHT, Icon, Palette, Type};

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
    padded_field(ui, id, text, role, (name, hint), PADDING)
}

const PADDING: Margin = Margin::symmetric(14, 9);

fn padded_field(
    ui: &mut Ui,
    id: Id,
    text: &mut String,
    role: Type,
    (name, hint): (&str, &str),
    padding: Margin,
) -> Response {
    let p = Palette::of(ui);
    let edit = TextEdit::singleline(text)
        .id(id)
        .font(role.font())
        .text_color(p.ink)
        .margin(padding)
        .hint_text(RichText::new(hint).color(p.muted))
        .desired_width(f32::INFINITY);
    ui.add(edit).accessible_name(name)
}

/// What came of a field that searches.
#[derive(Debug)]
pub struct Searched {
    pub field: Response,
    /// Whether it is to be empty again.
    pub is_cleared: bool,
}

/// A field that searches: while something stands in it, what `clear` names empties it, at its end.
pub fn search_field(
    ui: &mut Ui,
    id: Id,
    text: &mut String,
    (name, hint): (&str, &str),
    clear: &str,
) -> Searched {
    let padding = Margin { right: CONTROL_HEIGHT as i8, ..PADDING };
    let field = padded_field(ui, id, text, Type::Body, (name, hint), padding);
    if text.is_empty() {
        return Searched { field, is_cleared: false };
    }
    let size = Vec2::splat(CONTROL_HEIGHT);
    let corner = field.rect.right_center() - Vec2::new(size.x, size.y / 2.0);
    let place = UiBuilder::new().max_rect(Rect::from_min_size(corner, size));
    let mut end = ui.new_child(place);
    let is_cleared = Button::icon_only(Icon::Close, clear).show(&mut end).clicked();
    Searched { field, is_cleared }
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

/// A field of a form, as wide as there is room, set in `role`; it takes so many characters. It
/// keeps the id `id`, so that a page can give it the focus.
pub fn lines_field(
    ui: &mut Ui,
    id: Id,
    text: &mut String,
    (lines, role): (Lines, Type),
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
        .font(role.font())
        .text_color(p.ink)
        .margin(Margin::symmetric(12, 7))
        .char_limit(most)
        .desired_width(f32::INFINITY);
    ui.add(edit).accessible_name(name)
}

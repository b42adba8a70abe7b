//! Text in its roles. Headings are headings to a screen reader too: egui's own are only big.

use std::sync::Arc;

use egui::accesskit::{Live, Role};
use egui::text::{LayoutJob, TextFormat, TextWrapping};
use egui::{
    Align, Color32, FontSelection, Galley, Label, Painter, Response, RichText, Role as WidgetRole,
    Sense, Ui, Vec2, WidgetInfo, WidgetText,
};

use super::paint;
use crate::ui::bidi;
use crate::ui::theme::{CONTROL_HEIGHT, GAP_SMALL, Icon, Palette, Type};

/// A sign is this high beside a line of text.
const SIGN_SHARE: f32 = 0.88;

/// The one line a page opens with.
pub fn display(ui: &mut Ui, text: &str) -> Response {
    heading_of(ui, text, Type::Display, 1)
}

/// The heading of a page.
pub fn heading(ui: &mut Ui, text: &str) -> Response {
    heading_of(ui, text, Type::Heading, 1)
}

/// The same in a window that has no room for it.
pub fn small_heading(ui: &mut Ui, text: &str) -> Response {
    heading_of(ui, text, Type::Title, 1)
}

/// The heading of a part of a page.
pub fn title(ui: &mut Ui, text: &str) -> Response {
    heading_of(ui, text, Type::Title, 2)
}

/// A question: the heading of the page while it is asked, read out when it is another.
pub fn prompt(ui: &mut Ui, text: &str) -> Response {
    let response = heading_of(ui, text, Type::Prompt, 1);
    read_out(ui, response)
}

/// `response`, which says `text`, as a heading to a screen reader, however it looks: 1 is that of
/// a page, 2 of a part, 3 of one thing in it.
pub fn as_heading(ui: &Ui, response: Response, text: &str, level: usize) -> Response {
    ui.accesskit_node_builder(response.id, |node| {
        node.set_role(Role::Heading);
        node.set_label(text);
        node.set_level(level);
    });
    response
}

/// `response` as something a screen reader says by itself when it appears or changes.
pub fn read_out(ui: &Ui, response: Response) -> Response {
    ui.accesskit_node_builder(response.id, |node| node.set_live(Live::Polite));
    response
}

/// The small line above a heading.
pub fn kicker(ui: &mut Ui, text: &str) -> Response {
    let colour = Palette::of(ui).accent;
    label(ui, Type::Kicker.text(text).color(colour))
}

/// Interface text.
pub fn body(ui: &mut Ui, text: &str) -> Response {
    paragraph(ui, Type::Body, text, Palette::of(ui).ink)
}

/// Interface text that stays behind.
pub fn muted(ui: &mut Ui, text: &str) -> Response {
    paragraph(ui, Type::Small, text, Palette::of(ui).muted)
}

/// The same, in the middle of the height of a control where it is one line: what stands beside
/// buttons, and on other pages in the same place without any.
pub fn control_line(ui: &mut Ui, text: &str) -> Response {
    let role = Type::Small;
    let ink = Palette::of(ui).muted;
    let laid = ui.painter().layout(text.to_owned(), role.font(), ink, ui.available_width());
    let rows = laid.rows.len() as f32;
    let spare = (CONTROL_HEIGHT - rows * role.line_height()).max(0.0) / 2.0;
    let shown = ui.scope(|ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        ui.add_space(spare);
        let said = muted(ui, text);
        ui.add_space(spare);
        said
    });
    shown.inner
}

/// Text of any role and colour, in as many lines as it needs.
pub fn paragraph(ui: &mut Ui, role: Type, text: &str, colour: Color32) -> Response {
    label(ui, role.text(text).color(colour))
}

/// A sentence with its sign before it. The sign is painted only: a screen reader has the
/// words, and the glyph would be noise to it.
pub fn signed(ui: &mut Ui, icon: Icon, role: Type, words: &str, colour: Color32) -> Response {
    let height = role.line_height();
    let shown = ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = GAP_SMALL;
        let (rect, _) = ui.allocate_exact_size(Vec2::splat(height), Sense::hover());
        paint::icon(ui, rect, icon, height * SIGN_SHARE, colour);
        paragraph(ui, role, words, colour)
    });
    shown.inner
}

/// A picture by itself, `height` points high. A screen reader does not hear of it.
pub fn sign(ui: &mut Ui, icon: Icon, height: f32, colour: Color32) {
    let (rect, _) = ui.allocate_exact_size(Vec2::splat(height), Sense::hover());
    paint::icon(ui, rect, icon, height, colour);
}

/// As much of `text` as there is room for in one line, to be painted.
pub fn one_line(
    painter: &Painter,
    text: &str,
    role: Type,
    colour: Color32,
    room: f32,
) -> Arc<Galley> {
    let mut job = LayoutJob::default();
    job.append(text, 0.0, TextFormat::simple(role.font(), colour));
    job.wrap = TextWrapping { max_width: room, max_rows: 1, ..TextWrapping::default() };
    bidi::lay_out(painter, job)
}

/// Text in as many lines as it needs, from right to left where it is written so. What is
/// painted is then in another order than what is written: it is not there to be selected, and
/// a screen reader is given what is written.
pub fn in_order(ui: &mut Ui, mut job: LayoutJob) -> Response {
    if !bidi::is_needed(&job.text) {
        return ui.add(Label::new(job).wrap());
    }
    job.wrap = TextWrapping::wrap_at_width(ui.available_width());
    if bidi::is_from_the_right(&job.text) {
        job.halign = Align::RIGHT;
    }
    let written = job.text.clone();
    let galley = bidi::lay_out(ui.painter(), job);
    let response = ui.add(Label::new(galley).selectable(false));
    response.widget_info(|| WidgetInfo::labeled(WidgetRole::Label, true, &written));
    response
}

/// `ui` as a part of the window that a screen reader can go to by itself.
pub fn landmark(ui: &Ui, role: Role, name: &str) {
    ui.accesskit_node_builder(ui.unique_id(), |node| {
        node.set_role(role);
        node.set_label(name);
    });
}

fn label(ui: &mut Ui, text: RichText) -> Response {
    if !bidi::is_needed(text.text()) {
        return ui.add(Label::new(text).wrap());
    }
    let default = FontSelection::Default;
    let job = WidgetText::from(text).into_layout_job(ui.style(), default, ui.text_valign());
    in_order(ui, Arc::unwrap_or_clone(job))
}

fn heading_of(ui: &mut Ui, text: &str, role: Type, level: usize) -> Response {
    let response = paragraph(ui, role, text, Palette::of(ui).ink);
    as_heading(ui, response, text, level)
}

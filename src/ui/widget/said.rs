//! A word in passing, at the foot of the page: what was done or taken back, and the way back.

use egui::accesskit::Live;
use egui::{CornerRadius, Frame, Layout, Margin, Response, Role, Stroke, Ui, vec2};

use super::button::Button;
use super::text::paragraph;
use crate::ui::theme::{GAP, GAP_TINY, HAIRLINE, Icon, Palette, RADIUS, Type};

/// What is said, and the button that takes it back, where something does.
#[derive(Debug)]
#[must_use]
pub struct SaidBar<'a> {
    pub words: &'a str,
    pub undo: Option<Undo<'a>>,
}

/// The words of the button, and its key.
#[derive(Clone, Copy, Debug)]
pub struct Undo<'a> {
    pub label: &'a str,
    pub key: &'a str,
}

impl SaidBar<'_> {
    /// Draws it, read out once by a screen reader; gives the button.
    pub fn show(self, ui: &mut Ui) -> Option<Response> {
        let p = Palette::of(ui);
        let frame = Frame::new()
            .fill(p.raised)
            .stroke(Stroke::new(HAIRLINE, p.hairline))
            .corner_radius(CornerRadius::same(RADIUS))
            .inner_margin(Margin::symmetric(GAP as i8 + 2, GAP_TINY as i8));
        let shown = frame.show(ui, |ui| {
            ui.set_width(ui.available_width());
            let right = Layout::right_to_left(egui::Align::Center);
            let row = vec2(ui.available_width(), ui.spacing().interact_size.y);
            ui.allocate_ui_with_layout(row, right, |ui| {
                ui.spacing_mut().item_spacing.x = GAP;
                let undo = self
                    .undo
                    .map(|undo| Button::quiet(undo.label).icon(Icon::Undo).key(undo.key).show(ui));
                let left = Layout::left_to_right(egui::Align::Center).with_main_wrap(true);
                let words = ui.with_layout(left, |ui| paragraph(ui, Type::Body, self.words, p.ink));
                (words.inner, undo)
            })
            .inner
        });
        let (words, undo) = shown.inner;
        ui.accesskit_node_builder(words.id, |node| {
            node.set_role(Role::Status);
            node.set_label(self.words);
            node.set_live(Live::Polite);
        });
        undo
    }
}

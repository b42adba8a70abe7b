//! A word in passing, at the foot of the page: what was done or taken back, and the way back.

use egui::accesskit::Live;
use egui::{Layout, Response, Role, Ui, vec2};

use super::button::Button;
use super::card::slim_card;
use super::text::paragraph;
use super::toolbar::beside;
use crate::ui::theme::{Icon, Palette, Type};

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
        let shown = slim_card(ui, |ui| {
            let undo =
                self.undo.map(|undo| Button::quiet(undo.label).icon(Icon::Undo).key(undo.key));
            let width = undo.as_ref().map_or(0.0, |undo| undo.natural_width(ui));
            beside(ui, width, |ui| self.words(ui), |ui| undo.map(|undo| undo.show(ui)))
        });
        shown.inner
    }

    fn words(&self, ui: &mut Ui) {
        let row = vec2(ui.available_width(), ui.spacing().interact_size.y);
        let left = Layout::left_to_right(egui::Align::Center);
        let ink = Palette::of(ui).ink;
        let words =
            ui.allocate_ui_with_layout(row, left, |ui| paragraph(ui, Type::Body, self.words, ink));
        ui.accesskit_node_builder(words.inner.id, |node| {
            node.set_role(Role::Status);
            node.set_label(self.words);
            node.set_live(Live::Polite);
        });
    }
}

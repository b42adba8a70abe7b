//! A piece of work under way: what it is, how far it is, and what stops it.

use egui::{Align, Color32, Layout, Ui, vec2};

use super::button::Button;
use super::progress::thin_line;
use super::text::{paragraph, sign};
use super::toolbar::beside;
use crate::ui::theme::{GAP, GAP_SMALL, ICON, Icon, Palette, Type};

/// One piece of work.
#[derive(Debug)]
#[must_use]
pub struct TaskRow<'a> {
    pub words: &'a str,
    /// How much is done, 0 to 1, where that is known.
    pub share: Option<f32>,
    /// How far it is, in words.
    pub figure: Option<&'a str>,
    /// The button that stops it, where something does.
    pub stop: Option<Stop<'a>>,
}

/// The word on the button, and its name for those who do not see beside what it stands.
#[derive(Clone, Copy, Debug)]
pub struct Stop<'a> {
    pub label: &'a str,
    pub name: &'a str,
}

impl Stop<'_> {
    fn show(self, ui: &mut Ui) -> bool {
        let button = Button::quiet(self.label).show(ui);
        ui.accesskit_node_builder(button.id, |node| node.set_label(self.name));
        button.clicked()
    }
}

/// The line is so wide.
const LINE_WIDTH: f32 = 140.0;

impl TaskRow<'_> {
    /// Draws it; whether it is to be stopped.
    pub fn show(self, ui: &mut Ui) -> bool {
        let natural_width = |stop: Stop<'_>| Button::quiet(stop.label).natural_width(ui);
        let end = self.reached_width(ui) + self.stop.map_or(0.0, natural_width);
        beside(
            ui,
            end,
            |ui| self.words(ui),
            |ui| {
                ui.horizontal(|ui| {
                    ui.spacing_mut().item_spacing.x = GAP;
                    self.reached(ui);
                    self.stop.is_some_and(|stop| stop.show(ui))
                })
                .inner
            },
        )
    }

    fn words(&self, ui: &mut Ui) {
        let row = vec2(ui.available_width(), ui.spacing().interact_size.y);
        let left = Layout::left_to_right(Align::Center);
        ui.allocate_ui_with_layout(row, left, |ui| {
            ui.spacing_mut().item_spacing.x = GAP_SMALL;
            sign(ui, Icon::Task, ICON, Palette::of(ui).muted);
            paragraph(ui, Type::Body, self.words, Palette::of(ui).ink);
        });
    }

    fn reached_width(&self, ui: &Ui) -> f32 {
        let figure = self.figure.map_or(0.0, |figure| {
            let font = Type::Small.font();
            let figure = ui.painter().layout_no_wrap(figure.to_owned(), font, Color32::PLACEHOLDER);
            figure.size().x + GAP
        });
        figure + self.share.map_or(0.0, |_| LINE_WIDTH + GAP)
    }

    fn reached(&self, ui: &mut Ui) {
        // Where nothing is to move, the figure tells it alone.
        if let Some(share) = self.share.filter(|_| ui.style().animation_time > 0.0) {
            ui.allocate_ui(vec2(LINE_WIDTH, GAP_SMALL), |ui| {
                ui.set_width(LINE_WIDTH);
                thin_line(ui, share);
            });
        }
        if let Some(figure) = self.figure {
            paragraph(ui, Type::Small, figure, Palette::of(ui).muted);
        }
    }
}

//! A setting on the page: its words, its control, and a line of help where it needs one.

use std::ops::RangeInclusive;

use egui::{Align, Layout, Ui, vec2};

use crate::ui::theme::{CONTROL_HEIGHT, GAP_TINY, Palette, Type};
use crate::ui::widget::{StepperWords, choice, choices, list_row, muted, paragraph, stepper};
use crate::ui::words::{t, t_with};

/// Rows narrower than this put the control under its words.
const ONE_LINE_FROM: f32 = 560.0;
const WORDS_WIDTH: f32 = 280.0;

/// A row about to be drawn.
#[must_use]
pub struct Row {
    label: String,
    help: Option<String>,
}

impl Row {
    /// A row with the words of the message `name`.
    pub fn new(name: &str) -> Self {
        Self { label: t(name), help: None }
    }

    /// With a line under the control that says what it leads to.
    pub fn help(mut self, help: String) -> Self {
        self.help = Some(help);
        self
    }

    /// A number between limits.
    pub fn number(
        self,
        ui: &mut Ui,
        value: u32,
        range: RangeInclusive<u32>,
        step: u32,
    ) -> Option<u32> {
        self.show(ui, |ui, label| {
            let fewer = t_with("setting-fewer", [("name", label.into())]);
            let more = t_with("setting-more", [("name", label.into())]);
            let words = StepperWords { name: label, fewer: &fewer, more: &more };
            stepper(ui, &words, value, range, step)
        })
    }

    /// One of a few.
    pub fn pick<T: Copy + PartialEq>(
        self,
        ui: &mut Ui,
        chosen: T,
        options: &[(T, String)],
    ) -> Option<T> {
        self.show(ui, |ui, label| choice(ui, label, chosen, options))
    }

    /// Any of a few; the place of the one that was pressed.
    pub fn pick_any(self, ui: &mut Ui, options: &[(String, bool)]) -> Option<usize> {
        self.show(ui, |ui, label| choices(ui, label, options))
    }

    /// Any control, which is given the words of the row: beside them, or under them where
    /// there is no room.
    pub fn show<R>(self, ui: &mut Ui, control: impl FnOnce(&mut Ui, &str) -> R) -> R {
        let Self { label, help } = self;
        let words = |ui: &mut Ui| paragraph(ui, Type::Body, &label, Palette::of(ui).ink);
        let control = |ui: &mut Ui| {
            let inner = control(ui, &label);
            if let Some(help) = &help {
                ui.add_space(GAP_TINY);
                muted(ui, help);
            }
            inner
        };
        let shown = list_row(ui, |ui| {
            if ui.available_width() < ONE_LINE_FROM {
                words(ui);
                return control(ui);
            }
            ui.horizontal_top(|ui| {
                let size = vec2(WORDS_WIDTH, CONTROL_HEIGHT);
                ui.allocate_ui_with_layout(size, Layout::left_to_right(Align::Center), |ui| {
                    ui.set_width(WORDS_WIDTH);
                    words(ui);
                });
                ui.vertical(control).inner
            })
            .inner
        });
        shown.inner
    }
}

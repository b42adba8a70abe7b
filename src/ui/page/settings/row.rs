//! A setting on the page: its words, its control, and the way back to the default.

use std::ops::RangeInclusive;

use egui::{Align, Layout, Rect, Ui, vec2};

use super::entry::Entry;
use crate::ui::theme::{CONTROL_HEIGHT, GAP_LARGE, GAP_SMALL, GAP_TINY, Icon, Palette, Type};
use crate::ui::widget::{
    Button, StepperWords, as_heading, choice, hanging, muted, paragraph, stepper,
};
use crate::ui::words::t_with;

/// Rows narrower than this put the control under its words.
const ONE_LINE_FROM: f32 = 680.0;
const WORDS_WIDTH: f32 = 300.0;

/// A row about to be drawn.
#[must_use]
pub struct Row {
    label: String,
    help: String,
    /// The default in words, where something else is set.
    default: Option<String>,
}

/// What came of a row.
#[derive(Debug)]
pub struct Shown<R> {
    pub control: R,
    /// Whether it is to be as it came.
    pub is_reset: bool,
}

impl Row {
    /// The row with the words of this entry.
    pub fn new(entry: Entry) -> Self {
        Self { label: entry.label(), help: entry.help(), default: None }
    }

    /// With the way back to what it came with, in words; `None` where it is as it came.
    pub fn default(mut self, words: Option<String>) -> Self {
        self.default = words;
        self
    }

    /// A number between limits.
    pub fn number(
        self,
        ui: &mut Ui,
        (value, default): (u32, u32),
        range: RangeInclusive<u32>,
        step: u32,
    ) -> Option<u32> {
        let row = self.default((value != default).then(|| default.to_string()));
        let shown = row.show(ui, |ui, label| {
            let fewer = t_with("setting-fewer", [("name", label.into())]);
            let more = t_with("setting-more", [("name", label.into())]);
            let words = StepperWords { name: label, fewer: &fewer, more: &more };
            stepper(ui, &words, value, range, step)
        });
        shown.or(default)
    }

    /// One of a few.
    pub fn pick<T: Copy + PartialEq>(
        self,
        ui: &mut Ui,
        (chosen, default): (T, T),
        options: &[(T, String)],
    ) -> Option<T> {
        let words = options.iter().find(|(value, _)| *value == default).map(|(_, words)| words);
        let row = self.default(words.filter(|_| chosen != default).cloned());
        row.show(ui, |ui, label| choice(ui, label, chosen, options)).or(default)
    }

    /// Any control, which is given the name of the row: beside its words, or under them where
    /// there is no room.
    pub fn show<R>(self, ui: &mut Ui, control: impl FnOnce(&mut Ui, &str) -> R) -> Shown<R> {
        let Self { label, help, default } = &self;
        let words = |ui: &mut Ui| {
            ui.spacing_mut().item_spacing.y = GAP_TINY;
            let name = paragraph(ui, Type::Body, label, Palette::of(ui).ink);
            as_heading(ui, name, label, 3);
            muted(ui, help);
        };
        let with_reset = |ui: &mut Ui| {
            let line = ui.available_rect_before_wrap();
            let inner = ui.scope(|ui| {
                ui.set_width(line.width() - CONTROL_HEIGHT);
                control(ui, label)
            });
            let is_reset =
                default.as_deref().is_some_and(|default| reset(ui, line, label, default));
            Shown { control: inner.inner, is_reset }
        };
        if ui.available_width() < ONE_LINE_FROM {
            words(ui);
            ui.add_space(GAP_SMALL);
            return with_reset(ui);
        }
        let shown = ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = 0.0;
            let size = vec2(WORDS_WIDTH, CONTROL_HEIGHT);
            ui.allocate_ui_with_layout(size, Layout::top_down(Align::Min), |ui| {
                ui.set_width(WORDS_WIDTH);
                // The name stands on the line of what the control says.
                ui.add_space((CONTROL_HEIGHT - Type::Body.line_height()) / 2.0);
                words(ui);
            });
            ui.add_space(GAP_LARGE);
            ui.vertical(with_reset).inner
        });
        shown.inner
    }
}

impl<T> Shown<Option<T>> {
    /// What was chosen, or the default where that is asked for.
    pub fn or(self, default: T) -> Option<T> {
        if self.is_reset { Some(default) } else { self.control }
    }
}

/// What a control says in words, which stand on the line of the name.
pub fn said(ui: &mut Ui, words: &str) {
    ui.add_space((CONTROL_HEIGHT - Type::Body.line_height()) / 2.0);
    paragraph(ui, Type::Body, words, Palette::of(ui).ink);
}

/// The way back to the default, at the end of `line`; whether it is taken.
fn reset(ui: &mut Ui, line: Rect, label: &str, default: &str) -> bool {
    let words = t_with("settings-default", [("name", label.into()), ("value", default.into())]);
    hanging(ui, line, Button::icon_only(Icon::Undo, &words)).clicked()
}

//! A piece of work under way: what it is, how far it is, and what stops it.

use egui::{Align, Layout, Ui, vec2};

use super::button::Button;
use super::progress::progress_line;
use super::text::{paragraph, sign};
use crate::ui::theme::{GAP, GAP_SMALL, ICON, Icon, Palette, Type};

/// One piece of work.
#[derive(Debug)]
#[must_use]
pub struct TaskRow<'a> {
    pub words: &'a str,
    /// How much is done, 0 to 1, and the same in words, where that is known.
    pub share: Option<(f32, &'a str)>,
    /// What the button says that stops it, where something does.
    pub stop: Option<&'a str>,
}

/// The line is so wide, where there is room beside the words.
const LINE_WIDTH: f32 = 140.0;

impl TaskRow<'_> {
    /// Draws it; whether it is to be stopped.
    pub fn show(self, ui: &mut Ui) -> bool {
        let p = Palette::of(ui);
        let mut is_stopped = false;
        let row = vec2(ui.available_width(), ui.spacing().interact_size.y);
        ui.allocate_ui_with_layout(row, Layout::right_to_left(Align::Center), |ui| {
            ui.spacing_mut().item_spacing.x = GAP;
            if let Some(stop) = self.stop {
                is_stopped = Button::quiet(stop).show(ui).clicked();
            }
            if let Some((share, figure)) = self.share {
                paragraph(ui, Type::Small, figure, p.muted);
                // Where nothing is to move, the figure tells it alone.
                let moves = ui.style().animation_time > 0.0;
                let line = vec2(LINE_WIDTH.min(ui.available_width() / 3.0), GAP_SMALL);
                if moves {
                    ui.allocate_ui(line, |ui| {
                        ui.set_width(line.x);
                        progress_line(ui, share, self.words)
                    });
                }
            }
            ui.with_layout(Layout::left_to_right(Align::Center).with_main_wrap(true), |ui| {
                ui.spacing_mut().item_spacing.x = GAP_SMALL;
                sign(ui, Icon::Task, ICON, p.muted);
                paragraph(ui, Type::Body, self.words, p.ink);
            });
        });
        is_stopped
    }
}

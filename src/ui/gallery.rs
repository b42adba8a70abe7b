//! The gallery: every token and every widget in every state, on five boards.
//!
//! For those who build the program: `newsdeck gallery` opens it, and pictures of its boards are
//! kept as tests. Its words are names of tokens and widgets, and therefore stand in the code.

mod controls;
mod figures;
mod reading;
mod tokens;

use egui::{CentralPanel, Frame, Margin, ScrollArea, Theme, Ui};

use crate::app::{Motion, Typeface};
use crate::ui::page::centred_in;
use crate::ui::theme::{CONTENT_WIDTH, GAP, GAP_LARGE, PAGE_MARGIN, Palette, install};
use crate::ui::widget::{choice, heading, muted, title};

/// A board of the gallery.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Board {
    /// Colours, distances and icons.
    Tokens,
    /// The type scale, in both faces.
    Type,
    /// What is pressed, chosen and typed in.
    Controls,
    /// What is read: questions, answers, chips, notices.
    Reading,
    /// What is looked at: numbers and pictures.
    Figures,
}

impl Board {
    /// Every board, in their order.
    pub const ALL: [Self; 5] =
        [Self::Tokens, Self::Type, Self::Controls, Self::Reading, Self::Figures];

    fn name(self) -> &'static str {
        match self {
            Self::Tokens => "Tokens",
            Self::Type => "Type",
            Self::Controls => "Controls",
            Self::Reading => "Reading",
            Self::Figures => "Figures",
        }
    }
}

/// The gallery, as the content of a window.
#[derive(Debug)]
pub struct Gallery {
    board: Board,
    theme: Theme,
    controls: controls::State,
}

impl Gallery {
    /// The gallery at one of its boards.
    pub fn new(ctx: &egui::Context, board: Board, theme: Theme) -> Self {
        install(ctx, Typeface::Serif, Motion::Full);
        Self { board, theme, controls: controls::State::default() }
    }

    fn choose(&mut self, ui: &mut Ui) {
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = GAP;
            let boards = Board::ALL.map(|board| (board, board.name().to_owned()));
            if let Some(board) = choice(ui, "Board", self.board, &boards) {
                self.board = board;
            }
            ui.add_space(GAP);
            let themes = [(Theme::Light, "Light".to_owned()), (Theme::Dark, "Dark".to_owned())];
            if let Some(theme) = choice(ui, "Theme", self.theme, &themes) {
                self.theme = theme;
            }
        });
    }
}

impl eframe::App for Gallery {
    fn ui(&mut self, ui: &mut Ui, _frame: &mut eframe::Frame) {
        ui.ctx().set_theme(self.theme);
        let p = Palette::of(ui);
        let frame = Frame::new().fill(p.page).inner_margin(Margin::symmetric(0, PAGE_MARGIN as i8));
        CentralPanel::no_frame().frame(frame).show(ui, |ui| {
            centred_in(ui, CONTENT_WIDTH, |ui| self.choose(ui));
            ui.add_space(GAP);
            ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
                centred_in(ui, CONTENT_WIDTH, |ui| {
                    heading(ui, self.board.name());
                    match self.board {
                        Board::Tokens => tokens::show(ui),
                        Board::Type => tokens::show_type(ui),
                        Board::Controls => controls::show(ui, &mut self.controls),
                        Board::Reading => reading::show(ui),
                        Board::Figures => figures::show(ui),
                    }
                });
            });
        });
    }
}

/// A part of a board, under its name.
fn part<R>(ui: &mut Ui, name: &str, content: impl FnOnce(&mut Ui) -> R) -> R {
    ui.add_space(GAP_LARGE);
    title(ui, name);
    ui.add_space(GAP);
    content(ui)
}

/// One specimen, with what it shows under it.
fn specimen<R>(ui: &mut Ui, says: &str, content: impl FnOnce(&mut Ui) -> R) -> R {
    let shown = ui.vertical(|ui| {
        let inner = content(ui);
        muted(ui, says);
        inner
    });
    ui.add_space(GAP);
    shown.inner
}

//! Figures saved to a file: asked of the system's window, or typed where a desktop has none.

use std::path::PathBuf;

use egui::Ui;

use crate::app::Command;
use crate::app::view::Series;
use crate::ui::file_dialog::{Answer, FileDialog};
use crate::ui::page::typed_line::{LONGEST_PATH_CHARS, Typed, TypedLine};
use crate::ui::theme::{Icon, Palette, Type};
use crate::ui::widget::{read_out, signed};
use crate::ui::words::{t, t_with};

/// Which figure is to be saved, and what is asked for its place.
#[derive(Debug, Default)]
pub struct Saving {
    dialog: FileDialog,
    series: Option<Series>,
    /// Only where no window opens.
    typed: Option<TypedLine>,
    chosen: Option<PathBuf>,
}

impl Saving {
    /// Asks where this figure is to be saved.
    pub fn ask(&mut self, ui: &Ui, series: Series, heading: &str) {
        if self.dialog.is_open() {
            return;
        }
        (self.series, self.typed) = (Some(series), None);
        let title = t_with("progress-save", [("figure", heading.into())]);
        self.dialog.choose_place(ui.ctx(), &title, &file_name(series));
    }

    /// The field for the path of this figure, where that is asked for.
    pub fn show(&mut self, ui: &mut Ui, series: Series, heading: &str) {
        if self.series != Some(series) {
            return;
        }
        let Some(typed) = &mut self.typed else { return };
        let ink = Palette::of(ui).caution;
        let told = signed(ui, Icon::Warning, Type::Small, &t("library-no-window"), ink);
        read_out(ui, told);
        let name = t_with("progress-save-field", [("figure", heading.into())]);
        match typed.show(ui, &name, LONGEST_PATH_CHARS, &t("progress-save-there"), |_| {}) {
            Some(Typed::Done(path)) => {
                self.chosen = Some(PathBuf::from(path));
                self.typed = None;
            }
            Some(Typed::Left) => self.typed = None,
            None => {}
        }
    }

    /// What is to be done with what was chosen, once.
    pub fn command(&mut self) -> Option<Command> {
        match self.dialog.answer() {
            Some(Answer::Chosen(files)) => self.chosen = files.into_iter().next(),
            Some(Answer::NoWindow) => self.typed = Some(TypedLine::default()),
            Some(Answer::Left) | None => {}
        }
        Some(Command::SaveFigure(self.series?, self.chosen.take()?))
    }
}

/// What is proposed for the file, the same in every language.
fn file_name(series: Series) -> String {
    format!("newsdeck-{}.csv", series.name())
}

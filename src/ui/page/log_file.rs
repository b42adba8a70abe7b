//! The log of answers as text: out to a file and in from one, by the system's window, or by a
//! path where a desktop has none.

use std::path::PathBuf;

use egui::Ui;

use super::typed_line::{LONGEST_PATH_CHARS, Typed, TypedLine};
use crate::app::Command;
use crate::ui::file_dialog::{Answer, FileDialog};
use crate::ui::theme::{Icon, Palette, Type};
use crate::ui::widget::{Button, flow, read_out, signed};
use crate::ui::words::t;

/// What a log ends with, and how one is called.
const LOG: &str = "log";
const LOG_NAME: &str = "newsdeck.log";

/// What is asked of the system's window, and the path that is typed where there is none.
#[derive(Debug, Default)]
pub struct LogFile {
    dialog: FileDialog,
    wish: Wish,
    typed: Option<TypedLine>,
}

/// What a file is wanted for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Wish {
    #[default]
    Save,
    Bring,
}

impl Wish {
    fn label(self) -> &'static str {
        match self {
            Self::Save => "command-export-log",
            Self::Bring => "command-import-log",
        }
    }

    fn command(self, file: PathBuf) -> Command {
        match self {
            Self::Save => Command::ExportLog(file),
            Self::Bring => Command::ImportLog(file),
        }
    }
}

impl LogFile {
    /// Draws both ways; what is pressed becomes a command.
    pub fn show(&mut self, ui: &mut Ui, commands: &mut Vec<Command>) {
        self.hear(commands);
        flow(ui, |ui| {
            for (wish, icon) in [(Wish::Save, Icon::Export), (Wish::Bring, Icon::Bring)] {
                if Button::quiet(&t(wish.label())).icon(icon).show(ui).clicked() {
                    self.ask(ui, wish);
                }
            }
        });
        let Some(typed) = &mut self.typed else { return };
        let ink = Palette::of(ui).caution;
        let told = signed(ui, Icon::Warning, Type::Small, &t("library-no-window"), ink);
        read_out(ui, told);
        let (name, deed) = match self.wish {
            Wish::Save => ("log-save-field", "log-save-there"),
            Wish::Bring => ("log-bring-field", "log-bring-this"),
        };
        match typed.show(ui, &t(name), LONGEST_PATH_CHARS, &t(deed), |_| {}) {
            Some(Typed::Done(path)) => {
                commands.push(self.wish.command(PathBuf::from(path)));
                self.typed = None;
            }
            Some(Typed::Left) => self.typed = None,
            None => {}
        }
    }

    fn ask(&mut self, ui: &Ui, wish: Wish) {
        if self.dialog.is_open() {
            return;
        }
        self.wish = wish;
        let (ctx, title) = (ui.ctx(), t(wish.label()));
        match wish {
            Wish::Save => self.dialog.choose_place(ctx, &title, LOG_NAME),
            Wish::Bring => self.dialog.choose(ctx, &title, &t("library-log-files"), LOG),
        }
    }

    fn hear(&mut self, commands: &mut Vec<Command>) {
        match self.dialog.answer() {
            Some(Answer::Chosen(files)) => {
                self.typed = None;
                commands.extend(files.into_iter().map(|file| self.wish.command(file)));
            }
            Some(Answer::NoWindow) => self.typed = Some(TypedLine::default()),
            Some(Answer::Left) | None => {}
        }
    }
}

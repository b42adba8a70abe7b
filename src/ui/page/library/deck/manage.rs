//! What can be done with a deck as a whole: another title, a copy, its folder, the archive, away
//! with it. Every deed can be taken back, so nothing asks twice.

use std::path::PathBuf;

use egui::{OpenUrl, Ui};

use crate::app::view::{DeckPlace, DeckView};
use crate::app::{Command, LONGEST_TITLE_CHARS, Shelving};
use crate::ui::file_dialog::{Answer, FileDialog};
use crate::ui::page::typed_line::{LONGEST_PATH_CHARS, Typed, TypedLine};
use crate::ui::say;
use crate::ui::theme::{Icon, Palette, Type};
use crate::ui::widget::{Button, muted, signed};
use crate::ui::words::{t, t_with};

/// What is being typed, and the window of the system that may be open.
#[derive(Debug, Default)]
pub struct State {
    line: Line,
    dialog: FileDialog,
    /// There is no such window here.
    has_no_window: bool,
}

/// What is being typed.
#[derive(Debug, Default)]
enum Line {
    #[default]
    Nothing,
    /// Another title.
    Title(TypedLine),
    /// Where a copy goes.
    Copy(TypedLine),
}

/// Something to be done with a deck as a whole.
pub enum Tool {
    Rename,
    Copy,
    OpenFolder(PathBuf),
    Do(Icon, Command),
}

/// What can be done with this deck, as it is read.
pub fn tools(view: &DeckView) -> Vec<Tool> {
    let mut tools = Vec::new();
    if view.id.is_some() {
        tools.extend([Tool::Rename, Tool::Copy]);
    }
    let folder = view.place.path().and_then(|path| path.parent());
    tools.extend(folder.map(|folder| Tool::OpenFolder(folder.to_owned())));
    if let Some(id) = view.id.clone().filter(|_| view.same_id_as.is_none()) {
        let (icon, fate) = match view.shelving {
            Shelving::Studied => (Icon::Archive, Shelving::Archived),
            Shelving::Archived => (Icon::Retry, Shelving::Studied),
        };
        tools.push(Tool::Do(icon, Command::Shelve(id, fate)));
    }
    if matches!(view.place, DeckPlace::Own(_)) {
        tools.push(Tool::Do(Icon::Remove, Command::RemoveDeck(view.place.clone())));
    }
    tools
}

/// Draws them as pictures.
pub fn buttons(
    ui: &mut Ui,
    tools: Vec<Tool>,
    view: &DeckView,
    state: &mut State,
    commands: &mut Vec<Command>,
) {
    for tool in tools {
        let (icon, name) = tool.look();
        if Button::icon_only(icon, &t(name)).show(ui).clicked() {
            tool.take(ui, view, state, commands);
        }
    }
}

impl Tool {
    fn look(&self) -> (Icon, &'static str) {
        match self {
            Self::Rename => (Icon::Improve, "command-rename-deck"),
            Self::Copy => (Icon::Export, "command-export-deck"),
            Self::OpenFolder(_) => (Icon::Folder, "deck-open-folder"),
            Self::Do(icon, command) => (*icon, command.name()),
        }
    }

    fn take(self, ui: &Ui, view: &DeckView, state: &mut State, commands: &mut Vec<Command>) {
        match (self, &state.line) {
            (Self::Rename, Line::Title(..)) | (Self::Copy, Line::Copy(..)) => {
                state.line = Line::Nothing;
            }
            (Self::Rename, _) => state.line = Line::Title(TypedLine::new(view.title.clone())),
            (Self::Copy, _) => state.line = Line::Copy(TypedLine::default()),
            (Self::OpenFolder(folder), _) => {
                ui.ctx().open_url(OpenUrl::new_tab(say::file_url(&folder)));
            }
            (Self::Do(_, command), _) => commands.push(command),
        }
    }
}

/// The field that one of them opened.
pub fn show(ui: &mut Ui, view: &DeckView, state: &mut State, commands: &mut Vec<Command>) {
    match state.line {
        Line::Nothing => {}
        Line::Title(..) => rename(ui, view, state, commands),
        Line::Copy(..) => copy(ui, view, state, commands),
    }
}

fn rename(ui: &mut Ui, view: &DeckView, state: &mut State, commands: &mut Vec<Command>) {
    let Line::Title(title) = &mut state.line else { return };
    let is_shipped = matches!(view.place, DeckPlace::Shipped(_));
    let (name, deed) = (t("rename-field"), t("rename-save"));
    let answer = title.show(ui, &name, LONGEST_TITLE_CHARS, &deed, |ui| {
        if is_shipped {
            muted(ui, &t("rename-shipped"));
        }
    });
    let Some(answer) = answer else { return };
    if let (Typed::Done(title), Some(id)) = (answer, &view.id) {
        commands.push(Command::RenameDeck(id.clone(), title));
    }
    state.line = Line::Nothing;
}

fn copy(ui: &mut Ui, view: &DeckView, state: &mut State, commands: &mut Vec<Command>) {
    let State { line, dialog, has_no_window } = state;
    let Line::Copy(path) = line else { return };
    let place = &view.place;
    match dialog.answer() {
        Some(Answer::Chosen(files)) => {
            commands.extend(files.into_iter().map(|to| Command::ExportDeck(place.clone(), to)));
            *line = Line::Nothing;
            return;
        }
        Some(Answer::NoWindow) => *has_no_window = true,
        Some(Answer::Left) | None => {}
    }
    let file = place.file_name();
    let (name, deed) = (t("export-field"), t("export-save"));
    let answer = path.show(ui, &name, LONGEST_PATH_CHARS, &deed, |ui| {
        muted(ui, &t_with("export-help", [("name", file.as_str().into())]));
        if *has_no_window {
            let ink = Palette::of(ui).caution;
            signed(ui, Icon::Warning, Type::Small, &t("library-no-window"), ink);
        } else if Button::quiet(&t("export-choose")).icon(Icon::Folder).show(ui).clicked() {
            dialog.choose_place(ui.ctx(), &t("command-export-deck"), &file);
        }
    });
    let Some(answer) = answer else { return };
    if let Typed::Done(path) = answer {
        commands.push(Command::ExportDeck(place.clone(), PathBuf::from(path)));
    }
    *line = Line::Nothing;
}

//! What can be done with a deck as a whole: another title, a copy, its folder, the archive, away
//! with it. Every deed can be taken back, so nothing asks twice.

use std::path::PathBuf;

use egui::{Id, Key, OpenUrl, Ui, vec2};

use crate::app::view::{DeckPlace, DeckView};
use crate::app::{Command, LONGEST_TITLE_CHARS, Shelving};
use crate::ui::file_dialog::{Answer as Chosen, FileDialog};
use crate::ui::say;
use crate::ui::theme::{GAP_SMALL, GAP_TINY, Icon, Palette, Type};
use crate::ui::widget::{Button, Lines, flow, lines_field, muted, signed};
use crate::ui::words::{t, t_with};

/// No path is longer.
const LONGEST_PATH_CHARS: usize = 4_096;

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
    /// Another title, and whether its field has had the focus.
    Title(String, bool),
    /// Where a copy goes.
    Copy(String, bool),
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
            (Self::Rename, _) => state.line = Line::Title(view.title.clone(), false),
            (Self::Copy, _) => state.line = Line::Copy(String::new(), false),
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
    let Line::Title(title, had_focus) = &mut state.line else { return };
    let is_entered = line(ui, &t("rename-field"), title, LONGEST_TITLE_CHARS, had_focus);
    if matches!(view.place, DeckPlace::Shipped(_)) {
        muted(ui, &t("rename-shipped"));
    }
    let typed = title.trim().to_owned();
    let Some(answer) = answer(ui, &t("rename-save"), &typed, is_entered) else { return };
    if let (Answer::Do, Some(id)) = (answer, &view.id) {
        commands.push(Command::RenameDeck(id.clone(), typed));
    }
    state.line = Line::Nothing;
}

fn copy(ui: &mut Ui, view: &DeckView, state: &mut State, commands: &mut Vec<Command>) {
    let Line::Copy(path, had_focus) = &mut state.line else { return };
    match state.dialog.answer() {
        Some(Chosen::Chosen(files)) => {
            let place = &view.place;
            commands.extend(files.into_iter().map(|to| Command::ExportDeck(place.clone(), to)));
            state.line = Line::Nothing;
            return;
        }
        Some(Chosen::NoWindow) => state.has_no_window = true,
        Some(Chosen::Left) | None => {}
    }
    let is_entered = line(ui, &t("export-field"), path, LONGEST_PATH_CHARS, had_focus);
    let name = view.place.file_name();
    muted(ui, &t_with("export-help", [("name", name.as_str().into())]));
    if state.has_no_window {
        let ink = Palette::of(ui).caution;
        signed(ui, Icon::Warning, Type::Small, &t("library-no-window"), ink);
    } else if Button::quiet(&t("export-choose")).icon(Icon::Folder).show(ui).clicked() {
        state.dialog.choose_place(ui.ctx(), &t("command-export-deck"), &name);
    }
    let typed = path.trim().to_owned();
    let Some(answer) = answer(ui, &t("export-save"), &typed, is_entered) else { return };
    if let Answer::Do = answer {
        commands.push(Command::ExportDeck(view.place.clone(), PathBuf::from(typed)));
    }
    state.line = Line::Nothing;
}

enum Answer {
    Do,
    Leave,
}

/// A field that takes the focus when it opens; says whether Enter was pressed in it.
fn line(ui: &mut Ui, name: &str, text: &mut String, most: usize, had_focus: &mut bool) -> bool {
    ui.add_space(GAP_SMALL);
    let id = Id::unique("deck field").with(name);
    let response = lines_field(ui, id, text, Lines::One, name, most);
    if !std::mem::replace(had_focus, true) {
        response.request_focus();
    }
    ui.add_space(GAP_TINY);
    response.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter))
}

/// The buttons under a field; Enter in it does what the first says. Nothing is done with a field
/// in which nothing stands.
fn answer(ui: &mut Ui, deed: &str, typed: &str, is_entered: bool) -> Option<Answer> {
    let can = !typed.is_empty();
    let mut answer = (is_entered && can).then_some(Answer::Do);
    flow(ui, |ui| {
        ui.spacing_mut().item_spacing = vec2(GAP_SMALL, GAP_SMALL);
        let button = Button::quiet(deed).icon(Icon::Chosen);
        let button = if can { button } else { button.disabled() };
        if button.show(ui).clicked() && can {
            answer = Some(Answer::Do);
        }
        if Button::quiet(&t("field-leave")).icon(Icon::Close).show(ui).clicked() {
            answer = Some(Answer::Leave);
        }
    });
    answer
}

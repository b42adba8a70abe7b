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

/// Draws the buttons as pictures, from the right.
pub fn buttons(ui: &mut Ui, view: &DeckView, state: &mut State, commands: &mut Vec<Command>) {
    let picture =
        |ui: &mut Ui, icon, label: &str| Button::icon_only(icon, label).show(ui).clicked();
    if matches!(view.place, DeckPlace::Own(_))
        && picture(ui, Icon::Remove, &t("command-remove-deck"))
    {
        commands.push(Command::RemoveDeck(view.place.clone()));
    }
    if let Some(id) = view.id.clone().filter(|_| view.same_id_as.is_none()) {
        let (icon, fate) = match view.shelving {
            Shelving::Studied => (Icon::Archive, Shelving::Archived),
            Shelving::Archived => (Icon::Retry, Shelving::Studied),
        };
        let command = Command::Shelve(id, fate);
        if picture(ui, icon, &t(command.name())) {
            commands.push(command);
        }
    }
    if let Some(folder) = view.place.path().and_then(|path| path.parent())
        && picture(ui, Icon::Folder, &t("deck-open-folder"))
    {
        ui.ctx().open_url(OpenUrl::new_tab(say::file_url(folder)));
    }
    if view.id.is_none() {
        return;
    }
    if picture(ui, Icon::Export, &t("command-export-deck")) {
        state.line = match state.line {
            Line::Copy(..) => Line::Nothing,
            _ => Line::Copy(String::new(), false),
        };
    }
    if picture(ui, Icon::Improve, &t("command-rename-deck")) {
        state.line = match state.line {
            Line::Title(..) => Line::Nothing,
            _ => Line::Title(view.title.clone(), false),
        };
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

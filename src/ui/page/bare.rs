//! Where no deck is there to be asked: why, and the way to one.
//!
//! Must not know what its page would have shown.

use egui::{Key, Ui};

use crate::app::{App, Command, Room};
use crate::ui::keys::{Binding, Chord};
use crate::ui::theme::{GAP, GAP_SMALL, Icon, Palette, Type};
use crate::ui::widget::{Button, paragraph};
use crate::ui::words::t;

const LIBRARY: Chord = Chord::plain(Key::Enter);

/// Whether no deck is studied: there is none, or all are archived.
pub fn is_bare(app: &App) -> bool {
    app.today().stories.is_empty()
}

/// The one thing there is to do.
pub fn keys() -> Vec<Binding> {
    vec![Binding::new(LIBRARY, Command::GoTo(Room::Library))]
}

/// Says why nothing is there, what is kept, and leads to the library.
pub fn show(ui: &mut Ui, app: &App, commands: &mut Vec<Command>) {
    let are_archived = !app.library().archived.is_empty();
    let words = t(if are_archived { "bare-archived" } else { "bare-none" });
    ui.add_space(GAP_SMALL);
    paragraph(ui, Type::Fact, &words, Palette::of(ui).muted);
    ui.add_space(GAP + GAP_SMALL);
    let (label, key) = (t("command-go-library"), LIBRARY.name());
    if Button::primary(&label).icon(Icon::Library).key(&key).large().show(ui).clicked() {
        commands.push(Command::GoTo(Room::Library));
    }
}

//! A line that is typed and then done: its field takes the focus when it opens, Enter does what
//! the button says, and the other button leaves it.

use egui::{Id, Key, Ui, vec2};

use crate::ui::theme::{GAP_SMALL, GAP_TINY, Icon, Type};
use crate::ui::widget::{Button, Lines, flow, lines_field};
use crate::ui::words::t;

/// No path is longer.
pub const LONGEST_PATH_CHARS: usize = 4_096;

/// What is being typed.
#[derive(Debug, Default)]
pub struct TypedLine {
    pub text: String,
    had_focus: bool,
}

/// What came of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Typed {
    /// This is to be done with it; it is not empty.
    Done(String),
    Left,
}

impl TypedLine {
    /// Begins with this text.
    pub fn new(text: String) -> Self {
        Self { text, had_focus: false }
    }

    /// Draws the field, under it what `help` draws, and the buttons, of which the first says
    /// `deed`. Nothing is done with a field in which nothing stands.
    pub fn show(
        &mut self,
        ui: &mut Ui,
        name: &str,
        most: usize,
        deed: &str,
        help: impl FnOnce(&mut Ui),
    ) -> Option<Typed> {
        ui.add_space(GAP_SMALL);
        let id = Id::unique("typed line").with(name);
        // Paths and names are no facts to read: they are set as the rest of the interface.
        let shape = (Lines::One, Type::Body);
        let response = lines_field(ui, id, &mut self.text, shape, name, most);
        if !std::mem::replace(&mut self.had_focus, true) {
            response.request_focus();
        }
        let is_entered = response.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
        ui.add_space(GAP_TINY);
        help(ui);
        let typed = self.text.trim();
        let mut is_done = is_entered;
        let mut is_left = false;
        flow(ui, |ui| {
            ui.spacing_mut().item_spacing = vec2(GAP_SMALL, GAP_SMALL);
            let button = Button::quiet(deed).icon(Icon::Chosen);
            let button = if typed.is_empty() { button.disabled() } else { button };
            is_done |= button.show(ui).clicked();
            is_left = Button::quiet(&t("field-leave")).icon(Icon::Close).show(ui).clicked();
        });
        ui.add_space(GAP_SMALL);
        match (is_done && !typed.is_empty(), is_left) {
            (true, _) => Some(Typed::Done(typed.to_owned())),
            (false, true) => Some(Typed::Left),
            (false, false) => None,
        }
    }
}

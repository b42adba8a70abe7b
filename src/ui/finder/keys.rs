//! The keys of the finder, while its field has the focus.

use egui::{Context, EventFilter, Id, Key, Modifiers, Ui};

use crate::ui::keys::Chord;

/// What was pressed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pressed {
    /// The active row is another.
    Move,
    Take,
    Study,
    Improve,
    Leave,
}

/// Keys that do something else with a fact than opening it.
pub const STUDY: Chord = Chord::ctrl(Key::Enter);
pub const IMPROVE: Chord = Chord::ctrl(Key::I);

/// One press of page up or page down goes over so many rows.
const PAGE: usize = 8;

/// What was pressed, after which nobody else sees it; moves `active` among so many rows.
pub fn pressed(ctx: &Context, rows: usize, active: &mut usize) -> Option<Pressed> {
    let is_pressed =
        |modifiers: Modifiers, key: Key| ctx.input_mut(|input| input.consume_key(modifiers, key));
    let plain = |key| is_pressed(Modifiers::NONE, key);
    let last = rows.saturating_sub(1);
    *active = (*active).min(last);
    if is_pressed(STUDY.modifiers, STUDY.key) {
        return Some(Pressed::Study);
    }
    if is_pressed(IMPROVE.modifiers, IMPROVE.key) {
        return Some(Pressed::Improve);
    }
    if plain(Key::Enter) {
        return Some(Pressed::Take);
    }
    if plain(Key::Escape) {
        return Some(Pressed::Leave);
    }
    let before = *active;
    if plain(Key::ArrowDown) {
        *active = if before == last { 0 } else { before + 1 };
    } else if plain(Key::ArrowUp) {
        *active = if before == 0 { last } else { before - 1 };
    } else if plain(Key::PageDown) {
        *active = (before + PAGE).min(last);
    } else if plain(Key::PageUp) {
        *active = before.saturating_sub(PAGE);
    }
    (*active != before).then_some(Pressed::Move)
}

/// Keeps egui from moving the focus by the keys that go through the list.
pub fn leave_to_list(ui: &Ui, field: Id) {
    let filter = EventFilter {
        horizontal_arrows: true,
        vertical_arrows: true,
        escape: true,
        ..EventFilter::default()
    };
    ui.memory_mut(|memory| {
        if memory.has_focus(field) {
            memory.set_focus_lock_filter(field, filter);
        }
    });
}

//! Up and down through the rows of a list, from a field above it or from one row to the next.
//!
//! The focus itself moves, so that a screen reader says where one is.

use egui::{Id, Key, Modifiers, Ui};

/// Moves the focus where an arrow asks for it; gives the row that has it, or is to have it now.
pub fn go_by_key(
    ui: &Ui,
    field: Option<Id>,
    rows: usize,
    row_id: impl Fn(usize) -> Id,
) -> Option<usize> {
    // Where there are no rows, the arrows are somebody else's.
    (rows > 0).then_some(())?;
    let focused = ui.memory(egui::Memory::focused)?;
    let row = row_of(ui, rows, &row_id);
    if row.is_none() && Some(focused) != field {
        return None;
    }
    let to = if pressed(ui, Key::ArrowDown) {
        row.map_or(0, |row| row + 1).min(rows - 1)
    } else if pressed(ui, Key::ArrowUp) {
        match (row, field) {
            (Some(row), _) if row > 0 => row - 1,
            (_, Some(field)) => {
                ui.memory_mut(|memory| memory.request_focus(field));
                return None;
            }
            (_, None) => return row,
        }
    } else {
        return row;
    };
    ui.memory_mut(|memory| memory.request_focus(row_id(to)));
    Some(to)
}

/// Whether the key was pressed, after which nobody else sees it.
pub fn pressed(ui: &Ui, key: Key) -> bool {
    ui.input_mut(|input| input.consume_key(Modifiers::NONE, key))
}

fn row_of(ui: &Ui, rows: usize, row_id: &impl Fn(usize) -> Id) -> Option<usize> {
    let focused = ui.memory(egui::Memory::focused)?;
    (0..rows).find(|&row| row_id(row) == focused)
}

//! Rows of one height, of which only those in sight are made.

use egui::{Rect, Ui, UiBuilder, pos2, vec2};

/// Makes room for `count` rows, and draws those in sight; returns the room.
pub fn rows(ui: &mut Ui, count: usize, height: f32, row: impl FnMut(&mut Ui, usize, Rect)) -> Rect {
    rows_and(ui, count, height, None, row)
}

/// The same, with one more row wherever it lies: the focus goes there, and brings it into sight.
pub fn rows_and(
    ui: &mut Ui,
    count: usize,
    height: f32,
    also: Option<usize>,
    mut row: impl FnMut(&mut Ui, usize, Rect),
) -> Rect {
    let (_, rect) = ui.allocate_space(vec2(ui.available_width(), height * count as f32));
    let sight = ui.clip_rect();
    let place = |y: f32| ((y - rect.top()) / height).max(0.0) as usize;
    let last = (place(sight.bottom()) + 1).min(count);
    let in_sight = place(sight.top())..last;
    let beyond = also.filter(|index| *index < count && !in_sight.contains(index));
    for index in in_sight.chain(beyond) {
        let top = rect.top() + index as f32 * height;
        let at = Rect::from_min_size(pos2(rect.left(), top), vec2(rect.width(), height));
        let mut inside = ui.new_child(UiBuilder::new().max_rect(at).id_salt(("row", index)));
        row(&mut inside, index, at);
    }
    rect
}

//! Pictures by key: arrows go from place to place, Home and End to the first and the last, and
//! what is there is said.

use egui::{EventFilter, Key, Modifiers, Popup, PopupKind, Rect, Response, Role, Ui, WidgetInfo};

use super::read_out;

/// How far what is said stands off.
const OFF: f32 = 6.0;

/// What is heard of a picture: its name, and how one goes from place to place in it. What it shows
/// stands beside it in a sentence.
#[derive(Clone, Copy, Debug)]
pub struct Guide<'a> {
    pub name: &'a str,
    pub keys: &'a str,
}

impl Guide<'_> {
    /// Tells it of `picture`.
    pub fn tell(self, ui: &Ui, picture: &Response) {
        picture.widget_info(|| WidgetInfo::labeled(Role::Image, true, self.name));
        ui.accesskit_node_builder(picture.id, |node| node.set_description(self.keys));
    }
}

/// How many places one goes by an arrow.
#[derive(Clone, Copy, Debug)]
pub struct Strides {
    pub across: usize,
    /// None where up and down are the page's.
    pub down: Option<usize>,
}

/// The place that keys have gone to while the picture has the focus; the last at first.
pub fn place(ui: &Ui, response: &Response, places: usize, strides: Strides) -> Option<usize> {
    let last = places.checked_sub(1).filter(|_| response.has_focus())?;
    let filter = EventFilter {
        horizontal_arrows: true,
        vertical_arrows: strides.down.is_some(),
        ..EventFilter::default()
    };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(response.id, filter));
    let before = ui.data(|data| data.get_temp(response.id)).unwrap_or(last).min(last);
    let pressed = |key| ui.input_mut(|input| input.count_and_consume_key(Modifiers::NONE, key));
    let (mut on, mut back) = (0, 0);
    for (stride, less, more) in [
        (Some(strides.across), Key::ArrowLeft, Key::ArrowRight),
        (strides.down, Key::ArrowUp, Key::ArrowDown),
    ] {
        let Some(stride) = stride else { continue };
        back += pressed(less) * stride;
        on += pressed(more) * stride;
    }
    let place = match (pressed(Key::Home), pressed(Key::End)) {
        (_, 1..) => last,
        (1.., _) => 0,
        _ => (before + on).min(last + back).saturating_sub(back).min(last),
    };
    ui.data_mut(|data| data.insert_temp(response.id, place));
    Some(place)
}

/// Says what there is at a place, to the eye beside it and to a screen reader.
pub fn tell(ui: &Ui, response: &Response, at: Rect, words: &str) {
    ui.accesskit_node_builder(response.id, |node| node.set_value(words));
    let id = response.id.with("said");
    Popup::new(id, ui.ctx().clone(), at, response.layer_id).kind(PopupKind::Tooltip).gap(OFF).show(
        |ui| {
            let said = ui.label(words);
            read_out(ui, said);
        },
    );
}

//! Tips for what is read and not pressed: shown under the pointer, and to whoever goes through
//! the page by key.

use egui::{Context, Id, Popup, PopupKind, Response, RichText, Sense, Ui, WidgetText};

/// What a thing with a tip is allocated with: it takes the focus, and no presses.
pub const SENSE: Sense = Sense::FOCUSABLE;

/// How far a tip stands off, so that it does not lie on the ring of the focus.
const OFF: f32 = 6.0;

/// `response` with a tip. A screen reader reads it after the name.
pub fn explained(ui: &Ui, response: Response, words: RichText) -> Response {
    ui.accesskit_node_builder(response.id, |node| node.set_description(words.text()));
    if response.has_focus() {
        leave_keys(ui, &response);
        Popup::from_response(&response)
            .kind(PopupKind::Tooltip)
            .gap(OFF)
            .show(|ui| ui.label(words));
        response
    } else {
        tipped(response, words)
    }
}

/// `response` with a tip under the pointer, except while a sheet lies over it: one that was open
/// would stay, and over the sheet.
pub fn tipped(response: Response, words: impl Into<WidgetText>) -> Response {
    let is_free = response.ctx.memory(|memory| memory.allows_interaction(response.layer_id));
    if is_free { response.on_hover_text(words) } else { response }
}

/// Leaves Enter, Space and the arrows to the page while `response` has the focus.
pub fn leave_keys(ui: &Ui, response: &Response) {
    if response.has_focus() {
        ui.ctx().data_mut(|data| data.insert_temp(key(), response.id));
    }
}

/// Whether what has the focus does something with Enter and Space. A badge does not: the keys
/// of the page stay the page's.
pub fn wants_keys(ctx: &Context) -> bool {
    let explained: Option<Id> = ctx.data(|data| data.get_temp(key()));
    ctx.memory(egui::Memory::focused).is_some_and(|focused| Some(focused) != explained)
}

fn key() -> Id {
    Id::unique("explained")
}

//! A place in a picture, for whoever cannot see the picture: a name, a role and where it lies.
//!
//! The picture finds out by itself what the pointer is over; this is only heard.

use egui::accesskit::Action;
use egui::{Id, Rect, Response, Role, Sense, Ui, WidgetInfo};

/// Something drawn that can be read out, and chosen by name.
#[derive(Debug)]
#[must_use]
pub struct Spot<'a> {
    pub id: Id,
    pub rect: Rect,
    pub role: Role,
    pub is_chosen: bool,
    pub words: &'a str,
}

impl Spot<'_> {
    /// Tells it; returns whether it was asked for by name.
    pub fn tell(self, ui: &Ui) -> bool {
        let response = ui.interact(self.rect, self.id, Sense::hover());
        response.widget_info(|| WidgetInfo::selected(self.role, true, self.is_chosen, self.words));
        ui.accesskit_node_builder(self.id, |node| node.add_action(Action::Click));
        ui.input(|input| input.has_accesskit_action_request(self.id, Action::Click))
    }
}

/// Whether anybody listens: telling every spot of a large picture to nobody takes its time.
pub fn is_listened_to(ui: &Ui, picture: &Response) -> bool {
    ui.ctx().accesskit_node_builder(picture.id, |_| ()).is_some()
}

//! What is only painted: a screen reader hears the same elsewhere, or has no use for it.

use egui::Ui;
use egui::accesskit::Node;

/// Draws `content` for the eye alone.
pub fn unheard<R>(ui: &mut Ui, content: impl FnOnce(&mut Ui) -> R) -> R {
    ui.scope(|ui| {
        hush(ui);
        content(ui)
    })
    .inner
}

/// A screen reader hears nothing of what is drawn in `ui`.
pub fn hush(ui: &Ui) {
    ui.accesskit_node_builder(ui.unique_id(), Node::set_hidden);
}

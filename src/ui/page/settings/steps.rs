//! Learning steps as a line of text: kept once it reads as steps.

use egui::{Id, Ui};

use super::row::Row;
use crate::app::Steps;
use crate::ui::theme::{GAP_TINY, Icon, Palette, Type};
use crate::ui::widget::{field, signed};
use crate::ui::words::{t, t_with};

const FIELD_WIDTH: f32 = 260.0;

/// What is being typed; none while the field shows the steps that are set.
#[derive(Debug, Default)]
pub struct Draft(Option<String>);

/// Draws the row `name`; returns the steps it was changed to, once whoever typed them has left
/// the field or pressed Enter.
pub fn steps(ui: &mut Ui, name: &'static str, draft: &mut Draft, set: &Steps) -> Option<Steps> {
    Row::new(name).help(t("setting-steps-help")).show(ui, |ui, label| {
        let mut text = draft.0.clone().unwrap_or_else(|| set.to_string());
        let response = ui
            .scope(|ui| {
                ui.set_max_width(FIELD_WIDTH);
                let hint = t("setting-steps-none");
                field(ui, Id::unique(name), &mut text, Type::Body, label, &hint)
            })
            .inner;
        if response.changed() {
            draft.0 = Some(text.clone());
        }
        let read = Steps::read(&text);
        if read.is_none() {
            ui.add_space(GAP_TINY);
            let most = [("most", Steps::MOST.into())];
            let ink = Palette::of(ui).caution;
            signed(ui, Icon::Warning, Type::Small, &t_with("setting-steps-unread", most), ink);
        }
        let read = read.filter(|_| response.lost_focus())?;
        draft.0 = None;
        (read != *set).then_some(read)
    })
}

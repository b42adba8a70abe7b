//! Learning steps as a line of text: kept once it reads as steps.

use egui::{Id, Ui};

use super::entry::Entry;
use super::row::Row;
use crate::app::Steps;
use crate::ui::theme::{GAP_TINY, Icon, Palette, Type};
use crate::ui::widget::{field, signed};
use crate::ui::words::{t, t_with};

const FIELD_WIDTH: f32 = 260.0;

/// What is being typed; none while the field shows the steps that are set.
#[derive(Debug, Default)]
pub struct Draft(Option<String>);

/// Draws the row; returns the steps it was changed to, once whoever typed them has left the
/// field or pressed Enter.
pub fn steps(
    ui: &mut Ui,
    entry: Entry,
    draft: &mut Draft,
    (set, default): (&Steps, &Steps),
) -> Option<Steps> {
    let shown = |steps: &Steps| match steps.to_string() {
        none if none.is_empty() => t("setting-steps-none"),
        some => some,
    };
    let row = Row::new(entry).default((set != default).then(|| shown(default)));
    let typed = row.show(ui, |ui, label| {
        let mut text = draft.0.clone().unwrap_or_else(|| set.to_string());
        let response = ui
            .scope(|ui| {
                ui.set_max_width(FIELD_WIDTH);
                let hint = t("setting-steps-none");
                field(ui, Id::unique(entry.message()), &mut text, Type::Body, label, &hint)
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
    });
    if typed.is_reset {
        draft.0 = None;
    }
    typed.or(default.clone())
}

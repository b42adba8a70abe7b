//! The questions so far: how many teams were right, and marking one again.

use egui::Ui;

use crate::app::view::EveningView;
use crate::app::{Command, NightStep};
use crate::ui::theme::{GAP_TINY, Icon, Palette, Type};
use crate::ui::widget::{Button, beside, list_row, muted, paragraph, signed, title, tools_width};
use crate::ui::words::{t, t_with};

pub fn show(
    ui: &mut Ui,
    evening: &EveningView,
    marking: &mut Option<usize>,
    commands: &mut Vec<Command>,
) {
    let p = Palette::of(ui);
    title(ui, &t("night-questions-so-far"));
    for sheet in evening.sheets.iter().rev() {
        ui.push_id(("night-sheet", sheet.number), |ui| {
            list_row(ui, |ui| {
                ui.spacing_mut().item_spacing.y = GAP_TINY;
                let of = |message| {
                    let places = [("round", sheet.round.into()), ("question", sheet.place.into())];
                    t_with(message, places)
                };
                let place = of("night-sheet-place");
                let right = t_with(
                    "night-right-of",
                    [("n", sheet.right().into()), ("of", sheet.marks.len().into())],
                );
                let words = |ui: &mut Ui| {
                    muted(ui, &format!("{place} · {right}"));
                    paragraph(ui, Type::Fact, &sheet.stem, p.ink);
                    signed(ui, Icon::Right, Type::Body, &sheet.answer, p.right);
                    if sheet.is_void {
                        signed(ui, Icon::Denied, Type::Small, &t("night-is-void"), p.caution);
                    }
                };
                beside(ui, tools_width(2), words, |ui| {
                    ui.horizontal(|ui| {
                        ui.spacing_mut().item_spacing.x = 0.0;
                        let again = of("night-mark-again");
                        if Button::icon_only(Icon::Mark, &again).show(ui).clicked() {
                            *marking = Some(sheet.number);
                        }
                        let void =
                            if sheet.is_void { "night-count-this" } else { "night-void-this" };
                        let void = of(void);
                        if Button::icon_only(Icon::Denied, &void).show(ui).clicked() {
                            let step = NightStep::Void { question: sheet.number };
                            commands.push(Command::Night(step));
                        }
                    });
                });
            });
        });
    }
}

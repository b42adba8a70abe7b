//! What comes back in the next two weeks.

use egui::Ui;

use super::{State, part, sentence};
use crate::app::view::{ComingFigure, ProgressView, Series};
use crate::ui::say;
use crate::ui::theme::GAP_SMALL;
use crate::ui::widget::{Bar, bars, muted};
use crate::ui::words::{t, t_with};

/// As many bars as have room for their numbers; the table has more.
const DAYS: usize = 14;

/// Draws the part.
pub fn show(ui: &mut Ui, progress: &ProgressView, state: &mut State) {
    part(ui, "progress-coming", Series::Forecast, progress, &mut state.copied);
    let coming = progress.coming_within(DAYS);
    if coming.due == 0 {
        sentence(ui, &t("progress-coming-nothing"));
        return;
    }
    let said = t_with(
        "progress-coming-say",
        [
            ("n", coming.due.into()),
            ("answers", coming.expected.round().into()),
            ("days", DAYS.into()),
        ],
    );
    sentence(ui, &said);
    let days: Vec<Bar> = progress.coming.iter().take(DAYS).map(bar).collect();
    bars(ui, &days, &said);
    ui.add_space(GAP_SMALL);
    muted(ui, &t("progress-coming-key"));
}

fn bar(figure: &ComingFigure) -> Bar {
    let coming = figure.coming;
    Bar {
        height: coming.due.into(),
        at_most: coming.expected.round(),
        number: coming.due.to_string(),
        label: figure.day.date().day().to_string(),
        tip: t_with(
            "progress-coming-tip",
            [
                ("n", coming.due.into()),
                ("answers", coming.expected.round().into()),
                ("day", say::long_date(figure.day).into()),
            ],
        ),
    }
}

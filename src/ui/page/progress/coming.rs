//! What comes back, as far ahead as one looks back.

use egui::Ui;

use super::part::{part, sentence};
use super::when::{days, tick_of_days};
use super::{Seen, State, whole};
use crate::app::view::{AheadFigure, Series};
use crate::ui::theme::GAP_SMALL;
use crate::ui::widget::{Chart, Guide, Layer, Scale, muted, table, unheard};
use crate::ui::words::{number, t, t_with};

/// Draws the part.
pub fn show(ui: &mut Ui, seen: Seen<'_>, state: &mut State) {
    let is_table = part(ui, "progress-coming", Series::Forecast, seen.all, state);
    let (coming, ahead) = (seen.span.coming(), &seen.span.ahead);
    let Some(last) = ahead.last().filter(|_| coming.due > 0) else {
        return sentence(ui, &t("progress-coming-nothing"));
    };
    let reach = last.last.days_since(seen.all.today) + 1;
    let said = t_with(
        "progress-coming-say",
        [
            ("n", coming.due.into()),
            ("answers", coming.expected.round().into()),
            ("days", reach.into()),
        ],
    );
    sentence(ui, &said);
    if is_table {
        let columns = ["column-when", "column-due", "column-expected"].map(t);
        table(ui, &t("progress-coming"), &columns, ahead.len(), |row, column| {
            cell(&ahead[row], column)
        });
        return;
    }
    let due: Vec<f64> = ahead.iter().map(|figure| figure.coming.due.into()).collect();
    let expected: Vec<f64> = ahead.iter().map(|figure| figure.coming.expected.round()).collect();
    let most = expected.iter().chain(&due).copied().fold(0.0, f64::max);
    let unit = if ahead[0].first == ahead[0].last { "unit-cards-day" } else { "unit-cards-week" };
    Chart {
        id: "plot of what comes back",
        guide: Guide { name: &t("progress-coming"), keys: &t("progress-plot-keys") },
        unit: &t(unit),
        scale: Scale::up_to(most, 1.0, whole),
        places: ahead.len(),
        layers: vec![Layer::MayBecome(expected), Layer::Bars(due)],
        tick: &|place| tick_of_days(ahead[place].first, ahead[place].last),
        tip: &|place| tip(&ahead[place]),
    }
    .show(ui);
    ui.add_space(GAP_SMALL);
    unheard(ui, |ui| muted(ui, &t("progress-coming-key")));
}

fn tip(figure: &AheadFigure) -> String {
    t_with(
        "progress-coming-tip",
        [
            ("n", figure.coming.due.into()),
            ("answers", figure.coming.expected.round().into()),
            ("day", days(figure.first, figure.last).into()),
        ],
    )
}

fn cell(figure: &AheadFigure, column: usize) -> String {
    match column {
        0 => days(figure.first, figure.last),
        1 => number(figure.coming.due.into()),
        _ => whole(figure.coming.expected),
    }
}

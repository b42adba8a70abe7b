//! What it costs to know more, as a curve: how long study takes a day at each retention.

use egui::Ui;

use crate::app::view::CostView;
use crate::ui::say::spent;
use crate::ui::theme::{GAP, GAP_SMALL, Icon};
use crate::ui::widget::{Button, Chart, Guide, Layer, Scale, muted, read_out, table};
use crate::ui::words::{t, t_with};

const MILLIS_PER_MINUTE: f64 = 60_000.0;
/// The present retention is held against one so much higher, or lower near the top.
const APART_PERCENT: u32 = 5;
/// Every so many percent have their figure under the curve.
const TICK_PERCENT: u32 = 5;

/// Draws the curve of `costs` with the present retention marked; `is_table` is whether it is
/// shown as a table.
pub fn show(ui: &mut Ui, costs: &[CostView], percent: u32, is_table: &mut bool) {
    ui.add_space(GAP);
    let place = costs.iter().position(|cost| cost.percent == percent);
    let Some((place, present)) = place.map(|place| (place, &costs[place])) else {
        muted(ui, &t("retention-cost-thinking"));
        return;
    };
    if present.answers_a_day <= 0.0 {
        muted(ui, &t("retention-cost-none"));
        return;
    }
    let said = told(costs, present);
    let sentence = muted(ui, &said);
    read_out(ui, sentence);
    ui.add_space(GAP_SMALL);
    if *is_table {
        let columns = ["setting-retention", "column-time", "column-answers"].map(t);
        table(ui, &t("retention-cost-name"), &columns, costs.len(), |row, column| {
            cell(&costs[row], column)
        });
    } else {
        let minutes: Vec<f64> =
            costs.iter().map(|cost| cost.millis_a_day / MILLIS_PER_MINUTE).collect();
        let most = minutes.iter().copied().fold(0.0, f64::max);
        let here = Layer::Here(place, minutes[place]);
        Chart {
            id: "plot of what it costs",
            guide: Guide { name: &t("retention-cost-name"), keys: &t("progress-plot-keys") },
            unit: &t("retention-cost-unit"),
            scale: Scale::up_to(most, 1.0, |minutes| format!("{minutes:.0}")),
            places: costs.len(),
            layers: vec![Layer::Line(minutes), here],
            tick: &|place| tick(&costs[place]),
            tip: &|place| tip(&costs[place]),
        }
        .show(ui);
    }
    ui.add_space(GAP_SMALL);
    let (icon, name) = if *is_table {
        (Icon::Progress, "retention-cost-picture")
    } else {
        (Icon::Table, "retention-cost-table")
    };
    if Button::quiet(&t(name)).icon(icon).show(ui).clicked() {
        *is_table = !*is_table;
    }
}

/// `At 90 %, as it is set, study takes about 12 min a day …; at 95 %, about 19 min.`
fn told(costs: &[CostView], present: &CostView) -> String {
    let at = |percent| costs.iter().find(|cost| cost.percent == percent);
    let higher = at(present.percent + APART_PERCENT);
    let other = higher.or_else(|| at(present.percent - APART_PERCENT)).unwrap_or(present);
    t_with(
        "retention-cost",
        [
            ("percent", present.percent.into()),
            ("spent", spent(millis(present)).into()),
            ("other", other.percent.into()),
            ("more", spent(millis(other)).into()),
        ],
    )
}

fn tip(cost: &CostView) -> String {
    t_with(
        "retention-cost-tip",
        [
            ("percent", cost.percent.into()),
            ("spent", spent(millis(cost)).into()),
            ("answers", cost.answers_a_day.round().into()),
        ],
    )
}

fn tick(cost: &CostView) -> Option<String> {
    let is_ticked = cost.percent.is_multiple_of(TICK_PERCENT);
    is_ticked.then(|| t_with("percent", [("n", cost.percent.into())]))
}

fn cell(cost: &CostView, column: usize) -> String {
    match column {
        0 => t_with("percent", [("n", cost.percent.into())]),
        1 => spent(millis(cost)),
        _ => format!("{:.0}", cost.answers_a_day),
    }
}

fn millis(cost: &CostView) -> u64 {
    cost.millis_a_day.round() as u64
}

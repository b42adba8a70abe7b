//! True retention over the span, with what chance allows, against the target.

use egui::Ui;

use super::part::{part, sentence};
use super::when::{stretch, tick};
use super::{Seen, State, percent, span_said};
use crate::app::view::Series;
use crate::stats::{Against, Retention, Share, Span, Stretch};
use crate::text::whole_percent;
use crate::ui::theme::GAP_SMALL;
use crate::ui::widget::{Chart, Guide, Layer, Scale, choice, muted, table, unheard};
use crate::ui::words::{number, t, t_with};

/// What had stayed away for how long.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Interval {
    #[default]
    All,
    Young,
    Mature,
}

impl Interval {
    fn of(self, retention: &Retention) -> Share {
        match self {
            Self::All => retention.all(),
            Self::Young => retention.young,
            Self::Mature => retention.mature,
        }
    }
}

/// Where the scale begins, and its steps: a target of 90 % on one from 0 has little room to
/// differ, but what was known less often must have its place.
const SCALES: [(f64, f64); 2] = [(0.5, 0.1), (0.0, 0.2)];

/// Draws the part.
pub fn show(ui: &mut Ui, seen: Seen<'_>, state: &mut State) {
    let is_table = part(ui, "progress-retention", Series::Retention, seen.all, state);
    if seen.all.retention_over(Span::All).all().asked == 0 {
        return sentence(ui, &t("progress-retention-nothing"));
    }
    let (interval, past) = (state.interval, &seen.span.past);
    let share = |stretch: &Stretch| interval.of(&stretch.retention);
    let target = seen.all.target;
    let all = seen.span.known(|retention| interval.of(retention));
    let said = said(&span_said(seen.span.span), all, target);
    sentence(ui, &said);
    let options = [
        (Interval::All, t("interval-all")),
        (Interval::Young, t("interval-young")),
        (Interval::Mature, t("interval-mature")),
    ];
    if let Some(chosen) = choice(ui, &t("progress-interval"), interval, &options) {
        state.interval = chosen;
    }
    ui.add_space(GAP_SMALL);
    if is_table {
        let columns = ["column-when", "column-asked", "column-known", "column-likely"].map(t);
        table(ui, &t("progress-retention"), &columns, past.len(), |row, column| {
            cell(&past[row], share(&past[row]), column)
        });
        return;
    }
    let measured = |share: Share| {
        let (least, most) = share.likely()?;
        Some((least, share.of_one()?, most))
    };
    let values: Vec<Option<(f64, f64, f64)>> =
        past.iter().map(|stretch| measured(share(stretch))).collect();
    let lowest = values.iter().flatten().map(|(_, value, _)| *value).fold(target, f64::min);
    let (from, step) = SCALES[usize::from(lowest < SCALES[0].0)];
    Chart {
        id: "plot of retention",
        guide: Guide { name: &t("progress-retention"), keys: &t("progress-plot-keys") },
        unit: &t("unit-known"),
        scale: Scale::between(from, 1.0, step, percent),
        places: past.len(),
        layers: vec![Layer::Aim(target), Layer::Measured(values)],
        tick: &|place| tick(&past[place]),
        tip: &|place| self::said(&stretch(&past[place]), share(&past[place]), target),
    }
    .show(ui);
    ui.add_space(GAP_SMALL);
    let key = t_with("progress-retention-key", [("target", whole_percent(target).into())]);
    unheard(ui, |ui| muted(ui, &key));
}

/// `In the last 30 days you knew 91 % of what came back …`
fn said(span: &str, share: Share, target: f64) -> String {
    let (Some(known), Some((least, most)), Some(against)) =
        (share.of_one(), share.likely(), share.against(target))
    else {
        return t_with("progress-retention-none", [("span", span.to_owned().into())]);
    };
    let verdict = match against {
        Against::Below => "retention-below",
        Against::Within => "retention-within",
        Against::Above => "retention-above",
    };
    let (least, most) = (whole_percent(least), whole_percent(most));
    t_with(
        "progress-retention-say",
        [
            ("span", span.to_owned().into()),
            ("percent", whole_percent(known).into()),
            ("n", share.asked.into()),
            ("breadth", most.saturating_sub(least).into()),
            ("least", least.into()),
            ("most", most.into()),
            ("verdict", t_with(verdict, [("target", whole_percent(target).into())]).into()),
        ],
    )
}

fn cell(of: &Stretch, share: Share, column: usize) -> String {
    match (column, share.of_one(), share.likely()) {
        (0, ..) => stretch(of),
        (1, ..) => number(share.asked.into()),
        (2, Some(known), _) => percent(known),
        (3, _, Some((least, most))) => {
            let [least, most] = [least, most].map(whole_percent);
            if least == most {
                return t_with("percent", [("n", most.into())]);
            }
            t_with("percent-range", [("least", least.into()), ("most", most.into())])
        }
        _ => String::new(),
    }
}

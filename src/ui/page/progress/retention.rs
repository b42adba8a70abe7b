//! True retention over ever longer spans, with what chance allows, against the target.

use egui::Ui;

use super::{State, part, percent, sentence};
use crate::app::view::{ProgressView, Series};
use crate::stats::{Against, Retention, Share, Span};
use crate::text::whole_percent;
use crate::ui::theme::GAP_SMALL;
use crate::ui::widget::{Range, choice, muted, range_row};
use crate::ui::words::{t, t_with};

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

/// Where the line begins at the latest: a target of 90 % on a line from 0 has no room to differ.
const LATEST_START: f64 = 0.5;

/// Draws the part.
pub fn show(ui: &mut Ui, progress: &ProgressView, state: &mut State) {
    part(ui, "progress-retention", Series::Retention, progress, &mut state.copied);
    if progress.retention_over(Span::All).all().asked == 0 {
        sentence(ui, &t("progress-retention-nothing"));
        return;
    }
    sentence(ui, &headline(progress));
    let options = [
        (Interval::All, t("interval-all")),
        (Interval::Young, t("interval-young")),
        (Interval::Mature, t("interval-mature")),
    ];
    if let Some(chosen) = choice(ui, &t("progress-interval"), state.interval, &options) {
        state.interval = chosen;
    }
    ui.add_space(GAP_SMALL);
    let shares = progress.retention.iter().map(|(span, all)| (*span, state.interval.of(all)));
    let shares: Vec<(Span, Share)> = shares.collect();
    let least = shares.iter().filter_map(|(_, share)| share.likely()).map(|(least, _)| least);
    let from = (least.fold(LATEST_START, f64::min) * 10.0).floor() / 10.0;
    for (span, share) in shares {
        row(ui, span, share, progress.target, from);
    }
    ui.add_space(GAP_SMALL);
    let key =
        [("from", whole_percent(from).into()), ("target", whole_percent(progress.target).into())];
    muted(ui, &t_with("progress-retention-key", key));
}

/// The last month in a sentence, or all time where the last month has nothing.
fn headline(progress: &ProgressView) -> String {
    let month = (Span::Month, progress.retention_over(Span::Month).all());
    let all = (Span::All, progress.retention_over(Span::All).all());
    let (span, share) = if month.1.asked > 0 { month } else { all };
    said(span, share, progress.target)
}

fn row(ui: &mut Ui, span: Span, share: Share, target: f64, from: f64) {
    let range = share.of_one().zip(share.likely()).map(|(share, (least, most))| Range {
        share,
        least,
        most,
        target,
        from,
    });
    let value = match share.of_one() {
        Some(known) => t_with(
            "progress-retention-value",
            [("percent", percent(known).into()), ("n", share.asked.into())],
        ),
        None => t("progress-retention-none"),
    };
    range_row(ui, &span_name(span), range, &value, &said(span, share, target));
}

/// `In the last 30 days you knew 91 % of what came back …`
fn said(span: Span, share: Share, target: f64) -> String {
    let (Some(known), Some((least, most)), Some(against)) =
        (share.of_one(), share.likely(), share.against(target))
    else {
        return format!("{}: {}", span_name(span), t("progress-retention-none"));
    };
    let verdict = match against {
        Against::Below => "retention-below",
        Against::Within => "retention-within",
        Against::Above => "retention-above",
    };
    t_with(
        "progress-retention-say",
        [
            ("span", span_name(span).into()),
            ("percent", whole_percent(known).into()),
            ("n", share.asked.into()),
            ("least", whole_percent(least).into()),
            ("most", whole_percent(most).into()),
            ("verdict", t_with(verdict, [("target", whole_percent(target).into())]).into()),
        ],
    )
}

fn span_name(span: Span) -> String {
    match span.days() {
        None => t("span-all"),
        Some(365) => t("span-year"),
        Some(days) => t_with("span-days", [("days", days.into())]),
    }
}

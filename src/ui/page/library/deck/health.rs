//! The health of a deck in words and figures, with every problem of its file.

use egui::{Id, Ui};

use crate::app::view::{DeckReport, HealthView, ProblemView};
use crate::diagnostic::Severity;
use crate::ui::page::letters::missing;
use crate::ui::page::library::front::part;
use crate::ui::page::library::problems;
use crate::ui::say;
use crate::ui::theme::{GAP_SMALL, Icon, Palette, Type};
use crate::ui::widget::{Button, body, muted, signed};
use crate::ui::words::{t, t_with};

/// Draws it; until it was found out, that it is being looked at.
pub fn show(ui: &mut Ui, report: Option<&DeckReport>) {
    part(ui, &t("deck-health"));
    let Some(DeckReport { health, problems, letters, .. }) = report else {
        muted(ui, &t("deck-looked-at"));
        return;
    };
    summary(ui, problems);
    missing(ui, letters);
    figures(ui, health);
    if problems.is_empty() {
        return;
    }
    ui.add_space(GAP_SMALL);
    let id = Id::unique("deck problems");
    let mut is_open = ui.data(|data| data.get_temp(id)).unwrap_or(false);
    let icon = if is_open { Icon::Open } else { Icon::Closed };
    let label = t("deck-show-problems");
    let button = Button::quiet(&label).icon(icon).show(ui);
    ui.accesskit_node_builder(button.id, |node| node.set_expanded(is_open));
    if button.clicked() {
        is_open = !is_open;
        ui.data_mut(|data| data.insert_temp(id, is_open));
        ui.ctx().request_repaint();
    }
    if is_open {
        ui.add_space(GAP_SMALL);
        problems::show(ui, problems);
    }
}

/// Whether anything is wrong with its file.
fn summary(ui: &mut Ui, problems: &[ProblemView]) {
    let p = Palette::of(ui);
    if problems.is_empty() {
        signed(ui, Icon::Right, Type::Body, &t("deck-sound"), p.right);
        return;
    }
    let errors = problems.iter().filter(|it| it.severity == Severity::Error).count();
    let counts = [("errors", errors.into()), ("warnings", (problems.len() - errors).into())];
    let ink = if errors > 0 { p.wrong } else { p.caution };
    signed(ui, Icon::Warning, Type::Body, &t_with("deck-problems", counts), ink);
    body(ui, &t(if errors > 0 { "deck-problems-errors" } else { "deck-problems-warnings" }));
}

/// How it is asked, who stands behind it, what guessing would score.
fn figures(ui: &mut Ui, health: &HealthView) {
    let [four, three, none] = health.options;
    let options = [("four", four.into()), ("three", three.into()), ("none", none.into())];
    muted(ui, &t_with("health-options", options));
    let reports: Vec<String> = health
        .corroboration
        .iter()
        .map(|(reports, n)| {
            let [word, _] = say::corroboration(*reports);
            t_with("health-reports", [("word", word.into()), ("n", (*n).into())])
        })
        .collect();
    muted(ui, &t_with("health-answers", [("reports", reports.join(", ").into())]));
    if health.dropped > 0 {
        muted(ui, &t_with("health-dropped", [("n", health.dropped.into())]));
    }
    if health.retired > 0 {
        muted(ui, &t_with("health-retired", [("n", health.retired.into())]));
    }
    if let Some(guessing) = health.guessing {
        let words = [
            ("highest", guessing.highest.into()),
            ("least", guessing.least.into()),
            ("most", guessing.most.into()),
        ];
        muted(ui, &t_with("health-guessing", words));
    }
}

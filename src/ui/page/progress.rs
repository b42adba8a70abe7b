//! Progress: simple figures, a calendar of study days, how each story is remembered.

use egui::{Ui, vec2};

use super::column;
use crate::app::App;
use crate::app::view::{DayFigure, DeckFigure, ProgressView};
use crate::ui::say;
use crate::ui::theme::{GAP, GAP_LARGE, GAP_SMALL, Palette, Type};
use crate::ui::widget::{
    Day, bars, body, calendar, display, figure, list_row, muted, paragraph, progress_line, title,
};
use crate::ui::words::{t, t_with};

const FIGURE_WIDTH: f32 = 132.0;

/// Draws the page.
pub fn show(ui: &mut Ui, app: &App) {
    let progress = app.progress();
    column(ui, "progress", |ui| {
        display(ui, &t("room-progress"));
        ui.add_space(GAP_LARGE);
        if progress.reviews == 0 {
            body(ui, &t("progress-nothing"));
            return;
        }
        figures(ui, progress);
        ui.add_space(GAP_LARGE);
        title(ui, &t("progress-days"));
        study_days(ui, &progress.days);
        ui.add_space(GAP_LARGE);
        title(ui, &t("progress-coming"));
        coming(ui, &progress.coming);
        ui.add_space(GAP_LARGE);
        title(ui, &t("progress-stories"));
        for deck in &progress.decks {
            story(ui, deck);
        }
    });
}

fn figures(ui: &mut Ui, progress: &ProgressView) {
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(GAP, GAP + GAP_SMALL);
        let counted = |name, n: usize| (n.to_string(), t_with(name, [("n", n.into())]));
        let (value, label) = counted("figure-answers-today", progress.reviews_today);
        figure(ui, &value, &label, FIGURE_WIDTH);
        let (value, label) = counted("figure-answered-all", progress.reviews);
        figure(ui, &value, &label, FIGURE_WIDTH);
        let days = usize::try_from(progress.streak_days).unwrap_or(usize::MAX);
        let (value, label) = counted("figure-streak", days);
        figure(ui, &value, &label, FIGURE_WIDTH);
        figure(ui, &say::spent(progress.spent_millis), &t("figure-spent"), FIGURE_WIDTH);
        if let Some(percent) = progress.retention_percent {
            let value = t_with("percent", [("n", percent.round().into())]);
            figure(ui, &value, &t("figure-remembered"), FIGURE_WIDTH);
        }
    });
}

fn study_days(ui: &mut Ui, days: &[DayFigure]) {
    let studied = days.iter().filter(|day| day.count > 0).count();
    let name =
        t_with("progress-days-say", [("studied", studied.into()), ("days", days.len().into())]);
    muted(ui, &name);
    ui.add_space(GAP_SMALL);
    let skipped = days.first().map_or(0, |day| {
        usize::try_from(day.day.date().weekday().to_monday_zero_offset()).unwrap_or(0)
    });
    calendar(ui, &with_tips(days, "progress-day-tip"), skipped, &name);
}

fn coming(ui: &mut Ui, days: &[DayFigure]) {
    let total: usize = days.iter().map(|day| day.count).sum();
    let name = t_with("progress-coming-say", [("n", total.into()), ("days", days.len().into())]);
    muted(ui, &name);
    ui.add_space(GAP_SMALL);
    bars(ui, &with_tips(days, "progress-coming-tip"), &name);
}

fn with_tips(days: &[DayFigure], tip: &str) -> Vec<Day> {
    days.iter()
        .map(|figure| Day {
            label: figure.day.date().day().to_string(),
            count: figure.count,
            tip: t_with(
                tip,
                [("n", figure.count.into()), ("day", say::long_date(figure.day).into())],
            ),
        })
        .collect()
}

fn story(ui: &mut Ui, deck: &DeckFigure) {
    list_row(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 6.0;
        paragraph(ui, Type::Fact, &deck.title, Palette::of(ui).ink);
        let met = t_with("today-met", [("met", deck.met.into()), ("facts", deck.facts.into())]);
        let words = match deck.recall {
            Some(recall) => {
                let percent = (recall * 100.0).round();
                met + " · " + &t_with("progress-recall", [("percent", percent.into())])
            }
            None => met,
        };
        muted(ui, &words);
        let share = deck.met as f32 / deck.facts.max(1) as f32;
        progress_line(ui, share, &words);
    });
}

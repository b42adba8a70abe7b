//! Settings: few, each with its default; every change is kept at once.

mod backups;
mod fit;
mod row;
mod steps;

use egui::Ui;

use super::column;
use crate::app::view::SchedulingView;
use crate::app::{
    Answers, App, Buttons, Command, Language, Motion, Setting, Settings, Theme, Typeface,
};
use crate::ui::say;
use crate::ui::theme::{GAP, GAP_LARGE, GAP_SMALL, Icon, Palette, Type};
use crate::ui::widget::{Button, display, list_row, muted, paragraph, read_out, title};
use crate::ui::words::{t, t_with};
use fit::fit;
use row::Row;
use steps::{Draft, steps};

/// Steps that are being typed.
#[derive(Debug, Default)]
pub struct State {
    learning: Draft,
    relearning: Draft,
}

/// Draws the page; every change becomes a command at once.
pub fn show(ui: &mut Ui, app: &App, state: &mut State, commands: &mut Vec<Command>) {
    let settings = app.settings();
    let mut changed = Vec::new();
    let mut set = |settings: Vec<Setting>| changed.extend(settings);
    let mut fitted = None;
    column(ui, "settings", |ui| {
        display(ui, &t("room-settings"));
        ui.add_space(GAP_LARGE);
        title(ui, &t("settings-studying"));
        set(studying(ui, settings));
        ui.add_space(GAP_LARGE);
        title(ui, &t("settings-coming-back"));
        set(coming_back(ui, settings, app.scheduling(), state));
        ui.add_space(GAP_LARGE);
        title(ui, &t("settings-fit"));
        fitted = fit(ui, app.fit_view());
        ui.add_space(GAP_LARGE);
        title(ui, &t("settings-looks"));
        set(looks(ui, settings));
        ui.add_space(GAP_LARGE);
        title(ui, &t("settings-data"));
        data(ui, app);
        ui.add_space(GAP_LARGE);
        title(ui, &t("settings-backups"));
        backups::show(ui, app, commands);
    });
    commands.extend(changed.into_iter().map(Command::Set));
    commands.extend(fitted);
}

fn studying(ui: &mut Ui, settings: &Settings) -> Vec<Setting> {
    let answers =
        [(Answers::Flashcards, t("answers-flashcards")), (Answers::Typed, t("answers-typed"))];
    let buttons = [(Buttons::Two, t("buttons-two")), (Buttons::Four, t("buttons-four"))];
    let changed = [
        Row::new("setting-session")
            .number(ui, settings.session_minutes, Settings::SESSION_MINUTES, 5)
            .map(Setting::SessionMinutes),
        Row::new("setting-new")
            .number(ui, settings.new_per_day, Settings::NEW_PER_DAY, 5)
            .map(Setting::NewPerDay),
        Row::new("setting-reviews")
            .number(ui, settings.reviews_per_day, Settings::REVIEWS_PER_DAY, 20)
            .map(Setting::ReviewsPerDay),
        Row::new("setting-answers").pick(ui, settings.answers, &answers).map(Setting::Answers),
        Row::new("setting-buttons").pick(ui, settings.buttons, &buttons).map(Setting::Buttons),
        Row::new("setting-rollover")
            .help(t("setting-rollover-help"))
            .number(ui, settings.rollover_hour, Settings::ROLLOVER_HOUR, 1)
            .map(Setting::RolloverHour),
    ];
    changed.into_iter().flatten().collect()
}

/// When cards come back: what the memories of all of them depend on.
fn coming_back(
    ui: &mut Ui,
    settings: &Settings,
    leads_to: SchedulingView,
    state: &mut State,
) -> Vec<Setting> {
    let words =
        [("percent", settings.retention_percent.into()), ("days", leads_to.ten_days_become.into())];
    let week: Vec<_> = say::weekdays_short().into_iter().zip(settings.light_days.week()).collect();
    let changed = [
        Row::new("setting-retention")
            .help(t_with("setting-retention-help", words))
            .number(ui, settings.retention_percent, Settings::RETENTION_PERCENT, 1)
            .map(Setting::RetentionPercent),
        Row::new("setting-longest-wait")
            .help(t("setting-longest-wait-help"))
            .number(ui, settings.longest_wait_days, Settings::LONGEST_WAIT_DAYS, 30)
            .map(Setting::LongestWaitDays),
        Row::new("setting-light-days")
            .help(t("setting-light-days-help"))
            .pick_any(ui, &week)
            .map(|weekday| Setting::LightDays(settings.light_days.toggled(weekday))),
        steps(ui, "setting-learning", &mut state.learning, &settings.learning_steps)
            .map(Setting::LearningSteps),
        steps(ui, "setting-relearning", &mut state.relearning, &settings.relearning_steps)
            .map(Setting::RelearningSteps),
        Row::new("setting-leech")
            .help(t("setting-leech-help"))
            .number(ui, settings.leech_after, Settings::LEECH_AFTER, 1)
            .map(Setting::LeechAfter),
    ];
    if leads_to.is_planning {
        ui.add_space(GAP);
        let planning = muted(ui, &t("settings-planning"));
        read_out(ui, planning);
    }
    changed.into_iter().flatten().collect()
}

fn looks(ui: &mut Ui, settings: &Settings) -> Vec<Setting> {
    let themes = [
        (Theme::System, t("theme-system")),
        (Theme::Light, t("theme-light")),
        (Theme::Dark, t("theme-dark")),
    ];
    let faces =
        [(Typeface::Serif, t("face-serif")), (Typeface::Hyperlegible, t("face-hyperlegible"))];
    let motions = [(Motion::Full, t("motion-full")), (Motion::Reduced, t("motion-reduced"))];
    let languages = [
        (Language::System, t("language-system")),
        (Language::English, t("language-english")),
        (Language::Spanish, t("language-spanish")),
    ];
    let changed = [
        Row::new("setting-language").pick(ui, settings.language, &languages).map(Setting::Language),
        Row::new("setting-theme").pick(ui, settings.theme, &themes).map(Setting::Theme),
        Row::new("setting-text")
            .number(ui, settings.text_percent, Settings::TEXT_PERCENT, 10)
            .map(Setting::TextPercent),
        Row::new("setting-face").pick(ui, settings.typeface, &faces).map(Setting::Typeface),
        Row::new("setting-motion").pick(ui, settings.motion, &motions).map(Setting::Motion),
    ];
    changed.into_iter().flatten().collect()
}

fn data(ui: &mut Ui, app: &App) {
    let folder = app.data_dir().display().to_string();
    list_row(ui, |ui| {
        ui.spacing_mut().item_spacing.y = GAP_SMALL;
        paragraph(ui, Type::Body, &folder, Palette::of(ui).ink);
        muted(ui, &t("settings-data-help"));
        let label = t("settings-copy-folder");
        if Button::quiet(&label).icon(Icon::Copy).show(ui).clicked() {
            ui.ctx().copy_text(folder.clone());
        }
    });
    ui.add_space(GAP);
}

//! The control of each row, and what it sets.

use egui::{Ui, ViewportCommand, vec2};

use super::State;
use super::entry::Entry;
use super::row::Row;
use super::steps::steps;
use super::{backups, cost, fit, folder, rescue};
use crate::app::{
    Answers, App, Buttons, Command, Language, LightDays, Motion, Setting, Settings, Theme,
    Typeface, WindowState,
};
use crate::ui::say;
use crate::ui::theme::{GAP_SMALL, GAP_TINY};
use crate::ui::widget::{Button, choices, list_row, muted, read_out};
use crate::ui::words::t;

/// Days of the week before its end, which has a line of its own.
const WORKDAYS: usize = 5;

/// Draws the row of `entry`; what is changed there becomes a command.
pub fn show(ui: &mut Ui, entry: Entry, app: &App, state: &mut State, commands: &mut Vec<Command>) {
    list_row(ui, |ui| row(ui, entry, app, state, commands));
}

fn row(ui: &mut Ui, entry: Entry, app: &App, state: &mut State, commands: &mut Vec<Command>) {
    let changed = match entry {
        Entry::Fit => return fit::show(ui, app.fit_view(), commands),
        Entry::Folder => return folder::show(ui, app, &mut state.folder_is_closed),
        Entry::Backups => return backups::show(ui, app, commands),
        Entry::Log => {
            Row::new(entry).show(ui, |ui, _| state.log.show(ui, commands));
            return;
        }
        Entry::Rescue => return rescue::show(ui, app, commands),
        Entry::WindowSize => return window_size(ui),
        Entry::Language | Entry::Theme | Entry::TextSize | Entry::Typeface | Entry::Motion => {
            look(ui, entry, app.settings())
        }
        Entry::Session
        | Entry::NewPerDay
        | Entry::ReviewsPerDay
        | Entry::Answers
        | Entry::Buttons
        | Entry::Rollover => studying(ui, entry, app.settings()),
        Entry::Retention => retention(ui, app, &mut state.cost_is_table),
        Entry::LongestWait
        | Entry::LightDays
        | Entry::LearningSteps
        | Entry::RelearningSteps
        | Entry::Leech => coming_back(ui, entry, app.settings(), state),
    };
    commands.extend(changed.map(Command::Set));
}

fn look(ui: &mut Ui, entry: Entry, settings: &Settings) -> Option<Setting> {
    let (row, default) = (Row::new(entry), Settings::default());
    match entry {
        Entry::Language => {
            let languages = [
                (Language::System, t("language-system")),
                (Language::English, t("language-english")),
                (Language::Spanish, t("language-spanish")),
            ];
            row.pick(ui, (settings.language, default.language), &languages).map(Setting::Language)
        }
        Entry::Theme => {
            let themes = [
                (Theme::System, t("theme-system")),
                (Theme::Light, t("theme-light")),
                (Theme::Dark, t("theme-dark")),
            ];
            row.pick(ui, (settings.theme, default.theme), &themes).map(Setting::Theme)
        }
        Entry::Typeface => {
            let faces = [
                (Typeface::Serif, t("face-serif")),
                (Typeface::Hyperlegible, t("face-hyperlegible")),
            ];
            row.pick(ui, (settings.typeface, default.typeface), &faces).map(Setting::Typeface)
        }
        Entry::Motion => {
            let motions =
                [(Motion::Full, t("motion-full")), (Motion::Reduced, t("motion-reduced"))];
            row.pick(ui, (settings.motion, default.motion), &motions).map(Setting::Motion)
        }
        _ => {
            let sizes = (settings.text_percent, default.text_percent);
            row.number(ui, sizes, Settings::TEXT_PERCENT, 10).map(Setting::TextPercent)
        }
    }
}

fn studying(ui: &mut Ui, entry: Entry, settings: &Settings) -> Option<Setting> {
    let (row, default) = (Row::new(entry), Settings::default());
    match entry {
        Entry::Session => {
            let minutes = (settings.session_minutes, default.session_minutes);
            row.number(ui, minutes, Settings::SESSION_MINUTES, 5).map(Setting::SessionMinutes)
        }
        Entry::NewPerDay => {
            let facts = (settings.new_per_day, default.new_per_day);
            row.number(ui, facts, Settings::NEW_PER_DAY, 5).map(Setting::NewPerDay)
        }
        Entry::ReviewsPerDay => {
            let reviews = (settings.reviews_per_day, default.reviews_per_day);
            row.number(ui, reviews, Settings::REVIEWS_PER_DAY, 20).map(Setting::ReviewsPerDay)
        }
        Entry::Answers => {
            let ways = [
                (Answers::Flashcards, t("answers-flashcards")),
                (Answers::Typed, t("answers-typed")),
            ];
            row.pick(ui, (settings.answers, default.answers), &ways).map(Setting::Answers)
        }
        Entry::Buttons => {
            let buttons = [(Buttons::Two, t("buttons-two")), (Buttons::Four, t("buttons-four"))];
            row.pick(ui, (settings.buttons, default.buttons), &buttons).map(Setting::Buttons)
        }
        _ => {
            let hours = (settings.rollover_hour, default.rollover_hour);
            row.number(ui, hours, Settings::ROLLOVER_HOUR, 1).map(Setting::RolloverHour)
        }
    }
}

/// What all memories depend on; cards are planned anew when it changes.
fn retention(ui: &mut Ui, app: &App, cost_is_table: &mut bool) -> Option<Setting> {
    let (settings, default) = (app.settings(), Settings::default());
    let percent = (settings.retention_percent, default.retention_percent);
    let changed = Row::new(Entry::Retention).number(ui, percent, Settings::RETENTION_PERCENT, 1);
    if app.scheduling().is_planning {
        ui.add_space(GAP_SMALL);
        let planning = muted(ui, &t("settings-planning"));
        read_out(ui, planning);
    }
    cost::show(ui, app.costs(), settings.retention_percent, cost_is_table);
    changed.map(Setting::RetentionPercent)
}

fn coming_back(
    ui: &mut Ui,
    entry: Entry,
    settings: &Settings,
    state: &mut State,
) -> Option<Setting> {
    let (row, default) = (Row::new(entry), Settings::default());
    match entry {
        Entry::LongestWait => {
            let days = (settings.longest_wait_days, default.longest_wait_days);
            row.number(ui, days, Settings::LONGEST_WAIT_DAYS, 30).map(Setting::LongestWaitDays)
        }
        Entry::LightDays => light_days(ui, row, settings.light_days),
        Entry::LearningSteps => {
            let set = (&settings.learning_steps, &default.learning_steps);
            steps(ui, entry, &mut state.learning, set).map(Setting::LearningSteps)
        }
        Entry::RelearningSteps => {
            let set = (&settings.relearning_steps, &default.relearning_steps);
            steps(ui, entry, &mut state.relearning, set).map(Setting::RelearningSteps)
        }
        _ => {
            let lapses = (settings.leech_after, default.leech_after);
            row.number(ui, lapses, Settings::LEECH_AFTER, 1).map(Setting::LeechAfter)
        }
    }
}

fn light_days(ui: &mut Ui, row: Row, set: LightDays) -> Option<Setting> {
    let week: Vec<_> = say::weekdays_short().into_iter().zip(set.week()).collect();
    let (work, weekend) = week.split_at(WORKDAYS);
    let none = LightDays::default();
    let row = row.default((set != none).then(|| t("setting-no-days")));
    let shown = row.show(ui, |ui, label| {
        ui.spacing_mut().item_spacing.y = GAP_TINY + 2.0;
        let first = choices(ui, label, work);
        let last = choices(ui, label, weekend);
        first.or(last.map(|day| WORKDAYS + day))
    });
    let toggled = shown.control.map(|weekday| set.toggled(weekday));
    let days = if shown.is_reset { Some(none) } else { toggled };
    days.map(Setting::LightDays)
}

/// The window is the system's: it is asked for its usual size, and how it then stands is kept.
fn window_size(ui: &mut Ui) {
    let shown = Row::new(Entry::WindowSize)
        .show(ui, |ui, _| Button::quiet(&t("settings-usual-size")).show(ui).clicked());
    if shown.control {
        let WindowState { width, height, .. } = WindowState::USUAL;
        let size = vec2(width as f32, height as f32) / ui.ctx().zoom_factor();
        ui.ctx().send_viewport_cmd(ViewportCommand::Maximized(false));
        ui.ctx().send_viewport_cmd(ViewportCommand::InnerSize(size));
    }
}

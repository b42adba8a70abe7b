//! Settings: few, each with its default; every change is kept at once.

use egui::{Layout, Ui, vec2};

use super::column;
use crate::app::{Answers, App, Buttons, Command, Motion, Setting, Settings, Theme, Typeface};
use crate::ui::theme::{CONTROL_HEIGHT, GAP, GAP_LARGE, GAP_SMALL, Icon, Palette, Type};
use crate::ui::widget::{
    Button, StepperWords, choice, display, list_row, muted, paragraph, stepper, title,
};
use crate::ui::words::{t, t_with};

/// Rows narrower than this put the control under its words.
const ONE_LINE_FROM: f32 = 560.0;
const WORDS_WIDTH: f32 = 280.0;

/// Draws the page; every change becomes a command at once.
pub fn show(ui: &mut Ui, app: &App, commands: &mut Vec<Command>) {
    let settings = app.settings();
    let mut set = |setting: Option<Setting>| commands.extend(setting.map(Command::Set));
    column(ui, "settings", |ui| {
        display(ui, &t("room-settings"));
        ui.add_space(GAP_LARGE);
        title(ui, &t("settings-studying"));
        set(studying(ui, settings));
        ui.add_space(GAP_LARGE);
        title(ui, &t("settings-looks"));
        set(looks(ui, settings));
        ui.add_space(GAP_LARGE);
        title(ui, &t("settings-data"));
        data(ui, app);
    });
}

fn studying(ui: &mut Ui, settings: &Settings) -> Option<Setting> {
    let mut set = None;
    let mut keep = |setting: Option<Setting>| set = set.take().or(setting);
    keep(
        number(ui, "setting-session", settings.session_minutes, Settings::SESSION_MINUTES, 5)
            .map(Setting::SessionMinutes),
    );
    keep(
        number(ui, "setting-new", settings.new_per_day, Settings::NEW_PER_DAY, 5)
            .map(Setting::NewPerDay),
    );
    keep(
        number(ui, "setting-reviews", settings.reviews_per_day, Settings::REVIEWS_PER_DAY, 20)
            .map(Setting::ReviewsPerDay),
    );
    let answers =
        [(Answers::Flashcards, t("answers-flashcards")), (Answers::Typed, t("answers-typed"))];
    keep(pick(ui, "setting-answers", settings.answers, &answers).map(Setting::Answers));
    let buttons = [(Buttons::Two, t("buttons-two")), (Buttons::Four, t("buttons-four"))];
    keep(pick(ui, "setting-buttons", settings.buttons, &buttons).map(Setting::Buttons));
    set
}

fn looks(ui: &mut Ui, settings: &Settings) -> Option<Setting> {
    let mut set = None;
    let mut keep = |setting: Option<Setting>| set = set.take().or(setting);
    let themes = [
        (Theme::System, t("theme-system")),
        (Theme::Light, t("theme-light")),
        (Theme::Dark, t("theme-dark")),
    ];
    keep(pick(ui, "setting-theme", settings.theme, &themes).map(Setting::Theme));
    keep(
        number(ui, "setting-text", settings.text_percent, Settings::TEXT_PERCENT, 10)
            .map(Setting::TextPercent),
    );
    let faces =
        [(Typeface::Serif, t("face-serif")), (Typeface::Hyperlegible, t("face-hyperlegible"))];
    keep(pick(ui, "setting-face", settings.typeface, &faces).map(Setting::Typeface));
    let motions = [(Motion::Full, t("motion-full")), (Motion::Reduced, t("motion-reduced"))];
    keep(pick(ui, "setting-motion", settings.motion, &motions).map(Setting::Motion));
    set
}

/// A setting: its words at the left, its control beside them, or under them where there
/// is no room.
fn row<R>(ui: &mut Ui, name: &str, control: impl FnOnce(&mut Ui) -> R) -> R {
    let words = |ui: &mut Ui| paragraph(ui, Type::Body, &t(name), Palette::of(ui).ink);
    let shown = list_row(ui, |ui| {
        if ui.available_width() < ONE_LINE_FROM {
            words(ui);
            return control(ui);
        }
        ui.horizontal(|ui| {
            let size = vec2(WORDS_WIDTH, CONTROL_HEIGHT);
            let middle = Layout::left_to_right(egui::Align::Center);
            ui.allocate_ui_with_layout(size, middle, |ui| {
                ui.set_width(WORDS_WIDTH);
                words(ui);
            });
            ui.vertical(control).inner
        })
        .inner
    });
    shown.inner
}

fn number(
    ui: &mut Ui,
    name: &'static str,
    value: u32,
    range: std::ops::RangeInclusive<u32>,
    step: u32,
) -> Option<u32> {
    let label = t(name);
    let (fewer, more) = (
        t_with("setting-fewer", [("name", label.as_str().into())]),
        t_with("setting-more", [("name", label.as_str().into())]),
    );
    let words = StepperWords { name: &label, fewer: &fewer, more: &more };
    row(ui, name, |ui| stepper(ui, &words, value, range, step))
}

fn pick<T: Copy + PartialEq>(
    ui: &mut Ui,
    name: &'static str,
    chosen: T,
    options: &[(T, String)],
) -> Option<T> {
    let label = t(name);
    row(ui, name, |ui| choice(ui, &label, chosen, options))
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

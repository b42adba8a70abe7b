//! The desk: one frame of the window, from keys to pages to what was asked for.

use std::time::Duration;

use egui::{
    CentralPanel, Frame, Key, Margin, Panel, Rect, Theme as EguiTheme, Ui, ViewportCommand,
};

use crate::app::view::StudyView;
use crate::app::{App, Command, Motion, Room, Setting, Settings, Theme, Typeface};
use crate::ui::big_screen;
use crate::ui::key_sheet;
use crate::ui::keys::{self, Chord};
use crate::ui::notice;
use crate::ui::page::{self, Pages};
use crate::ui::rail;
use crate::ui::say;
use crate::ui::system::System;
use crate::ui::theme::{GAP, Palette, install};
use crate::ui::widget::{drop_here, toast};
use crate::ui::window_state::WindowWatch;
use crate::ui::words::{Tongue, speak, t};

/// How long something said in passing stays, in seconds.
const TOAST_SECS: f64 = 5.0;
/// How often a page that counts down looks at the clock.
const COUNTDOWN: Duration = Duration::from_secs(20);
/// How often a question with a timer does.
const TIMER: Duration = Duration::from_millis(250);
/// How often the clock of a quiz night does, which a room looks at.
const WALL: Duration = Duration::from_millis(100);
/// One press of Ctrl + or Ctrl −.
const TEXT_STEP_PERCENT: u32 = 10;

/// The program with its face.
pub struct Desk {
    app: App,
    system: System,
    pages: Pages,
    /// What egui was told last, so that it is told only what changed.
    told: Option<(Typeface, Motion)>,
    key_sheet_is_open: bool,
    /// Whether the last frame was in the room of quiz nights.
    was_night: bool,
    /// The announcement on show, and when it goes, in egui's seconds.
    toast: Option<(u64, f64)>,
    window: WindowWatch,
}

impl Desk {
    /// A desk for `app`, as light and in the language that is set, or as the `system` has it.
    /// `ctx` gets its typefaces at once, so that the first frame is drawn as every other.
    pub fn new(ctx: &egui::Context, app: App, system: System) -> Self {
        let toast = app.announcement().map(|said| (said.serial, f64::INFINITY));
        let mut desk = Self {
            app,
            system,
            pages: Pages::default(),
            told: None,
            key_sheet_is_open: false,
            was_night: false,
            toast,
            window: WindowWatch::default(),
        };
        desk.dress(ctx);
        desk
    }

    /// The program behind the face.
    pub fn app(&mut self) -> &mut App {
        &mut self.app
    }

    /// The key sheet of the page one is on, as lines of text: its heading, then keys and what
    /// they do. Decks and manuals are held against it.
    pub fn key_sheet(&self) -> Vec<String> {
        let lines = key_sheet::lines(&self.pages.keys(&self.app));
        let told = lines.into_iter().map(|line| format!("{} {}", line.keys, line.deed));
        std::iter::once(t("key-sheet")).chain(told).collect()
    }

    /// Tells egui, and the words, about settings that changed.
    fn dress(&mut self, ctx: &egui::Context) {
        let settings = self.app.settings();
        speak(Tongue::of_setting(settings.language, self.system.language));
        let wanted = (settings.typeface, settings.motion);
        if self.told != Some(wanted) {
            install(ctx, settings.typeface, settings.motion);
            self.told = Some(wanted);
        }
        let is_dark = match settings.theme {
            Theme::Light => false,
            Theme::Dark => true,
            Theme::System => self.system.theme.is_dark().unwrap_or(false),
        };
        ctx.set_theme(if is_dark { EguiTheme::Dark } else { EguiTheme::Light });
        let zoom = settings.text_percent as f32 / 100.0;
        if (ctx.zoom_factor() - zoom).abs() > f32::EPSILON {
            ctx.set_zoom_factor(zoom);
        }
    }

    fn keys(&mut self, ctx: &egui::Context) -> Vec<Command> {
        let asks_for_sheet = !ctx.text_edit_focused()
            && ctx.input_mut(|input| {
                input.key_pressed(Key::Questionmark) || input.key_pressed(Key::F1)
            });
        if asks_for_sheet {
            self.key_sheet_is_open = !self.key_sheet_is_open;
        }
        if self.key_sheet_is_open {
            let closes = Chord::plain(Key::Escape);
            if ctx.input_mut(|input| input.consume_key(closes.modifiers, closes.key)) {
                self.key_sheet_is_open = false;
            }
        }
        if keys::is_pressed(ctx, &keys::SEARCH) {
            self.pages.ask_search(ctx, self.app.room());
        }
        big_screen::listen(ctx, &self.app, &mut self.pages.night.screen);
        let mut bindings = keys::everywhere();
        bindings.extend(text_size(self.app.settings()));
        bindings.extend(self.pages.keys(&self.app));
        keys::pressed(ctx, &bindings)
    }

    /// The window for the room; the keys of the host work there, too.
    fn show_big_screen(&mut self, ctx: &egui::Context) -> Vec<Command> {
        let bindings = match self.app.room() {
            Room::Night => self.pages.keys(&self.app),
            _ => Vec::new(),
        };
        big_screen::show(ctx, &self.app, &mut self.pages.night.screen, &bindings)
    }

    fn draw(&mut self, ui: &mut Ui, commands: &mut Vec<Command>) {
        if let Some(screen) = self.app.big_screen().filter(|_| self.pages.night.screen.is_here()) {
            big_screen::draw(ui, &screen);
            return;
        }
        if rail::show(ui, self.app.room(), commands) {
            self.key_sheet_is_open = !self.key_sheet_is_open;
        }
        let p = Palette::of(ui);
        let page = ui.available_rect_before_wrap();
        let notices = notice::above_page(&self.app);
        if !notices.is_empty() {
            Panel::top("notices")
                .resizable(false)
                .show_separator_line(false)
                .frame(Frame::new().fill(p.page).inner_margin(Margin::symmetric(0, GAP as i8)))
                .show(ui, |ui| {
                    page::centred(ui, |ui| notice::show(ui, &notices, commands));
                });
        }
        CentralPanel::no_frame().frame(Frame::new().fill(p.page)).show(ui, |ui| {
            self.pages.show(ui, &self.app, commands);
        });
        if self.key_sheet_is_open {
            self.key_sheet_is_open = key_sheet::show(ui, &self.pages.keys(&self.app));
        }
        self.show_toast(ui, page);
        if ui.input(|input| !input.raw.hovered_files.is_empty()) {
            drop_here(ui, page, &t("library-drop"));
        }
    }

    /// Which monitors there are is asked when the room of quiz nights is entered.
    fn look_for_monitors(&mut self, frame: &eframe::Frame) {
        let is_night = self.app.room() == Room::Night;
        if is_night && !self.was_night {
            let found = frame.winit_window().map(|window| {
                let monitors = window.available_monitors();
                monitors.enumerate().map(|(at, it)| monitor_name(at, it.name())).collect()
            });
            self.pages.night.screen.found(found.unwrap_or_default());
        }
        self.was_night = is_night;
    }

    fn show_toast(&mut self, ui: &Ui, page: Rect) {
        let Some(said) = self.app.announcement() else { return };
        let now = ui.input(|input| input.time);
        let (serial, until) = self.toast.unwrap_or((said.serial.wrapping_sub(1), 0.0));
        if serial != said.serial {
            self.toast = Some((said.serial, now + TOAST_SECS));
        } else if until == f64::INFINITY {
            // It was said before the window stood: it is news to whoever looks at it now.
            self.toast = Some((said.serial, now + TOAST_SECS));
        }
        let until = self.toast.map_or(0.0, |(_, until)| until);
        if now < until {
            toast(ui, page, &say::announcement(&said.kind));
            ui.ctx().request_repaint_after(Duration::from_secs_f64(until - now));
        }
    }

    /// Files dropped on the window are decks to add.
    fn dropped(&self, ctx: &egui::Context) -> Vec<Command> {
        ctx.input(|input| {
            input.raw.dropped_files.iter().map(|file| file.path().to_owned()).collect::<Vec<_>>()
        })
        .into_iter()
        .map(Command::AddDeck)
        .collect()
    }

    /// Looks again by itself only where something on the page depends on the time.
    fn plan_next_look(&self, ctx: &egui::Context) {
        // What other rooms would show is not asked for: it would be worked out for nothing.
        let waits = match self.app.room() {
            Room::Today => self.app.today().next_in_minutes.is_some(),
            Room::Study => matches!(self.app.study(), StudyView::Idle(nothing)
                if nothing.next_in_minutes.is_some()),
            Room::Quiz
            | Room::Stories
            | Room::Library
            | Room::Night
            | Room::Progress
            | Room::Settings => false,
        };
        if waits {
            ctx.request_repaint_after(COUNTDOWN);
        }
        if self.app.night_is_running() {
            ctx.request_repaint_after(WALL);
        }
        // Elsewhere the time runs on as well, and is found to be up when one comes back.
        if self.app.room() == Room::Quiz && self.app.time_left().is_some() {
            ctx.request_repaint_after(TIMER);
        }
    }
}

impl eframe::App for Desk {
    /// Also called while the window is minimised, when nothing is drawn: another start must
    /// be able to bring it back.
    fn logic(&mut self, ctx: &egui::Context, _frame: &mut eframe::Frame) {
        self.app.collect();
        if let Some(text) = self.app.take_copy() {
            ctx.copy_text(text);
        }
        if self.app.take_raise() {
            ctx.send_viewport_cmd(ViewportCommand::Minimized(false));
            ctx.send_viewport_cmd(ViewportCommand::Focus);
        }
        if let Some(state) = self.window.look(ctx, self.app.settings().window) {
            self.app.apply(Command::Set(Setting::Window(state)));
        }
    }

    fn ui(&mut self, ui: &mut Ui, frame: &mut eframe::Frame) {
        let ctx = ui.ctx().clone();
        self.look_for_monitors(frame);
        self.dress(&ctx);
        let mut commands = self.keys(&ctx);
        commands.extend(self.dropped(&ctx));
        let from_keys = commands.len();
        for command in commands.drain(..) {
            self.app.apply(command);
        }
        self.draw(ui, &mut commands);
        commands.extend(self.show_big_screen(&ctx));
        let from_pages = commands.len();
        for command in commands {
            self.app.apply(command);
        }
        if from_keys + from_pages > 0 {
            ctx.request_repaint();
        }
        self.plan_next_look(&ctx);
    }

    fn clear_color(&self, visuals: &egui::Visuals) -> [f32; 4] {
        visuals.panel_fill.to_normalized_gamma_f32()
    }
}

/// A monitor by its number and the name that the system has for it.
fn monitor_name(at: usize, name: Option<String>) -> String {
    let number = at + 1;
    name.map_or_else(|| number.to_string(), |name| format!("{number} · {name}"))
}

/// Text size by key, as in a browser.
fn text_size(settings: &Settings) -> Vec<keys::Binding> {
    let now = settings.text_percent;
    let bind = |key, percent, label| keys::Binding {
        chord: Chord::ctrl(key),
        command: Command::Set(Setting::TextPercent(percent)),
        label,
    };
    let larger = now.saturating_add(TEXT_STEP_PERCENT);
    let smaller = now.saturating_sub(TEXT_STEP_PERCENT);
    vec![
        bind(Key::Plus, larger, "text-larger"),
        bind(Key::Equals, larger, "text-larger"),
        bind(Key::Minus, smaller, "text-smaller"),
        bind(Key::Num0, Settings::default().text_percent, "text-usual"),
    ]
}

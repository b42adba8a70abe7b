//! The desk: one frame of the window, from keys to pages to what was asked for.

use egui::{CentralPanel, Frame, Margin, Panel, Theme as EguiTheme, Ui, ViewportCommand};

use crate::app::{App, Command, Motion, Room, Setting, Theme, Typeface};
use crate::ui::big_screen;
use crate::ui::finder::{Finder, Taken};
use crate::ui::key_sheet;
use crate::ui::keys::{self, Gesture};
use crate::ui::notice;
use crate::ui::pace;
use crate::ui::page::{self, Pages};
use crate::ui::rail;
use crate::ui::strip::Strip;
use crate::ui::system::System;
use crate::ui::theme::{GAP, Palette, install};
use crate::ui::widget::drop_here;
use crate::ui::window_state::WindowWatch;
use crate::ui::words::{Tongue, speak, t};

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
    finder: Finder,
    strip: Strip,
    notices: notice::Stack,
    window: WindowWatch,
}

impl Desk {
    /// A desk for `app`, as light and in the language that is set, or as the `system` has it.
    /// `ctx` gets its typefaces at once, so that the first frame is drawn as every other.
    pub fn new(ctx: &egui::Context, app: App, system: System) -> Self {
        let mut desk = Self {
            app,
            system,
            pages: Pages::default(),
            told: None,
            key_sheet_is_open: false,
            was_night: false,
            finder: Finder::default(),
            strip: Strip::default(),
            notices: notice::Stack::default(),
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
        let own = key_sheet::of_page(&self.pages.keys(&self.app));
        let all = key_sheet::of_all(self.app.settings());
        let lines = own.into_iter().chain(all);
        let told = lines.map(|line| format!("{} {}", line.keys.join("   "), line.deed));
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
        let mut commands = Vec::new();
        if !self.is_covered() {
            self.pages.search_itself(ctx, self.app.room());
        }
        if let Some(gesture) = keys::gesture(ctx) {
            self.follow(ctx, gesture, &mut commands);
        }
        if self.is_covered() {
            return commands;
        }
        big_screen::listen(ctx, &self.app, &mut self.pages.night.screen);
        let mut bindings = keys::everywhere(self.app.settings());
        bindings.extend(self.pages.keys(&self.app));
        commands.extend(keys::pressed(ctx, &bindings));
        commands
    }

    /// Whether something lies over the page, which has the keys then.
    fn is_covered(&self) -> bool {
        self.finder.is_open() || self.key_sheet_is_open
    }

    fn follow(&mut self, ctx: &egui::Context, gesture: Gesture, commands: &mut Vec<Command>) {
        match gesture {
            // What a room looks at is not covered.
            Gesture::Find if self.pages.night.screen.is_here() => {}
            Gesture::Find => {
                self.key_sheet_is_open = false;
                self.finder.toggle(ctx, &self.app, &self.pages.keys(&self.app));
            }
            Gesture::Search => {
                self.key_sheet_is_open = false;
                self.pages.ask_search(ctx);
                commands.extend([Command::GoTo(Room::Library), Command::CloseDeck]);
            }
            Gesture::Keys => self.key_sheet_is_open = !self.key_sheet_is_open,
        }
    }

    /// Does what was taken from the finder.
    fn take(&mut self, ctx: &egui::Context, taken: Taken, commands: &mut Vec<Command>) {
        match taken {
            Taken::Command(command) => commands.push(command),
            Taken::Gesture(gesture) => self.follow(ctx, gesture, commands),
            Taken::Facts { text, fact } => {
                self.pages.show_facts(&text, fact);
                let library = [Command::GoTo(Room::Library), Command::CloseDeck];
                commands.extend(library.into_iter().chain([Command::Search(text)]));
            }
        }
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
        if let Some(gesture) = rail::show(ui, self.app.room(), commands) {
            self.follow(ui.ctx(), gesture, commands);
        }
        self.strip.prepare(ui, &self.app);
        let p = Palette::of(ui);
        let page = ui.available_rect_before_wrap();
        let notices = notice::above_page(&self.app);
        if !notices.is_empty() {
            Panel::top("notices")
                .resizable(false)
                .show_separator_line(false)
                .frame(Frame::new().fill(p.page).inner_margin(Margin::symmetric(0, GAP as i8)))
                .show(ui, |ui| {
                    page::centred(ui, |ui| self.notices.show(ui, &notices, commands));
                });
        }
        CentralPanel::no_frame().frame(Frame::new().fill(p.page)).show(ui, |ui| {
            self.pages.show(ui, &self.app, commands);
        });
        self.strip.show(ui, page, &self.app, commands);
        if self.key_sheet_is_open {
            let keys = self.pages.keys(&self.app);
            self.key_sheet_is_open = key_sheet::show(ui, self.app.settings(), &keys);
        }
        if let Some(taken) = self.finder.show(ui, &self.app, commands) {
            self.take(ui.ctx(), taken, commands);
        }
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

    /// Files dropped on the window are decks to add.
    fn dropped(&self, ctx: &egui::Context) -> Vec<Command> {
        ctx.input(|input| {
            input.raw.dropped_files.iter().map(|file| file.path().to_owned()).collect::<Vec<_>>()
        })
        .into_iter()
        .map(Command::AddDeck)
        .collect()
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
        pace::plan_next_look(&ctx, &self.app);
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

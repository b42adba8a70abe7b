//! An evening with Newsdeck: the program opened on a folder of its own, with a clock that
//! moves when it is told.

use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use egui::Role;
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT, Queryable};
use newsdeck::app::{App, Command, Config, Setting, Theme};
use newsdeck::clock::{Clock, DayClock, Timestamp};
use newsdeck::library::Shelf;
use newsdeck::ui::{Desk, System};

use crate::gate::Gate;
use crate::painter::Painter;

/// Sunday 22 November 2026, seven in the evening, UTC.
const SEVEN: i64 = 1_795_374_000_000;

/// A small chronicle that stays as it is, whatever is shipped.
pub const STORY: &str = include_str!("story.toml");

/// How long to wait for a thread, in steps.
const WAIT_STEP: Duration = Duration::from_millis(20);
const LONGEST_WAIT_STEPS: u32 = 500;
/// Steps of a quarter of a second each.
const REST_STEPS: usize = 60;
/// A page that scrolls, while threads find out things, comes to rest within so many frames.
const MOST_STEPS: u64 = 24;
/// Wider than any path a test makes.
const COVER_WIDTH: f32 = 600.0;

/// The program, the folder its progress is in, and the clock on the wall.
pub struct Evening {
    folder: Arc<tempfile::TempDir>,
    clock: Clock,
    shelf: Shelf,
    /// While it is closed, the threads of the program wait: only what does not wait for them can
    /// be looked at.
    pub gate: Gate,
    pub window: Harness<'static, Desk>,
}

impl Evening {
    /// The first start as everybody has it, in a window of this size.
    pub fn first(size: [f32; 2]) -> Self {
        let clock = Clock::manual(Timestamp::from_millis(SEVEN));
        Self::open(Self::new_folder(), clock, Shelf::shipped(), size)
    }

    /// The first start with a story that stays as it is, in place of the shipped decks.
    pub fn with_the_moon_story(size: [f32; 2]) -> Self {
        Self::with_files(size, &[("decks/story.toml", STORY)])
    }

    /// The first start on a folder that already holds these files, with no other deck.
    pub fn with_files(size: [f32; 2], files: &[(&str, &str)]) -> Self {
        let folder = Self::new_folder();
        for (name, text) in files {
            let path = folder.path().join(name);
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            std::fs::write(path, text).unwrap();
        }
        let clock = Clock::manual(Timestamp::from_millis(SEVEN));
        Self::open(folder, clock, Shelf::default(), size)
    }

    fn new_folder() -> Arc<tempfile::TempDir> {
        Arc::new(tempfile::tempdir().unwrap())
    }

    /// Paints over every text that names the folder, which has another name each time.
    pub fn cover_the_folder(&mut self) {
        let named = self.folder.path().display().to_string();
        let nodes = self.window.query_all_by_label_contains(&named);
        let rects: Vec<egui::Rect> = nodes.map(|node| node.rect()).collect();
        for rect in rects {
            self.window.mask(rect.with_max_x(rect.left() + COVER_WIDTH));
        }
    }

    /// The program closed and started again on the same folder.
    pub fn restarted(self) -> Self {
        self.restarted_after(|_| {})
    }

    /// The same, after something was done to the folder.
    pub fn restarted_after(self, deed: impl FnOnce(&Path)) -> Self {
        let Self { folder, clock, shelf, window, .. } = self;
        drop(window);
        deed(folder.path());
        Self::open(folder, clock, shelf, [1280.0, 800.0])
    }

    fn open(folder: Arc<tempfile::TempDir>, clock: Clock, shelf: Shelf, size: [f32; 2]) -> Self {
        let config = Config {
            data_dir: folder.path().to_owned(),
            shelf: shelf.clone(),
            deck_paths: Vec::new(),
            clock: clock.clone(),
            days: DayClock::new(jiff::tz::TimeZone::UTC, 4),
            seed: 7,
        };
        let builder = Harness::builder()
            .with_size(size)
            .with_max_steps(MOST_STEPS)
            .renderer(Painter::default());
        let gate = Gate::default();
        let wake = gate.wake();
        let window = builder.build_eframe(move |creation| {
            let app = App::open(config, wake);
            Desk::new(&creation.egui_ctx, app, System::default())
        });
        let mut evening = Self { folder, clock, shelf, gate, window };
        evening.look();
        evening
    }

    /// Lets what is under way come to its end, and draws.
    pub fn look(&mut self) {
        self.window.run();
        self.window.state_mut().app().settle();
        self.window.run();
    }

    /// Lets time pass.
    pub fn pass(&mut self, millis: i64) {
        self.clock.advance_millis(millis);
        self.look();
    }

    /// Presses a key.
    pub fn key(&mut self, key: egui::Key) {
        self.clock.advance_millis(4_000);
        self.window.key_press(key);
        self.look();
    }

    /// Presses a key with Ctrl.
    pub fn ctrl(&mut self, key: egui::Key) {
        self.window.key_press_modifiers(egui::Modifiers::COMMAND, key);
        self.look();
    }

    /// Clicks the button that says `label`, wherever on its page it stands.
    pub fn click(&mut self, label: &str) {
        self.window.get_by_label(label).scroll_to_me();
        self.look();
        self.window.get_by_label(label).click();
        self.look();
    }

    /// Looks on for a while: what was said of a deed goes.
    pub fn rest(&mut self) {
        self.window.run_steps(REST_STEPS);
        self.look();
    }

    /// Opens the page of the deck of this title, in the library.
    pub fn open_deck(&mut self, title: &str) {
        self.ctrl(egui::Key::Num5);
        let rows = self.window.query_all_by_role(Role::Button);
        let label = rows
            .filter_map(|row| row.accesskit_node().label())
            .find(|label| label.starts_with(title))
            .expect("a row of the list is called so");
        self.click(&label);
    }

    /// Types into the field of this name.
    pub fn type_into(&mut self, name: &str, text: &str) {
        self.window.get_by_role_and_label(Role::TextInput, name).focus();
        self.look();
        self.window.get_by_role_and_label(Role::TextInput, name).type_text(text);
        self.look();
    }

    /// Draws until the screen says `words`; what threads find out takes its time.
    pub fn wait_for(&mut self, words: &str) {
        for _ in 0..LONGEST_WAIT_STEPS {
            self.look();
            if self.says(words) {
                return;
            }
            std::thread::sleep(WAIT_STEP);
        }
        panic!("the screen never said “{words}”");
    }

    /// Draws until the screen says `words`, while threads may wait at the gate.
    pub fn watch_for(&mut self, words: &str) {
        for _ in 0..LONGEST_WAIT_STEPS {
            self.window.step();
            if self.says(words) {
                return;
            }
            std::thread::sleep(WAIT_STEP);
        }
        panic!("the screen never said “{words}”");
    }

    /// The folder that holds progress.
    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// Whether something on the screen says `words`, wholly or in part.
    pub fn says(&self, words: &str) -> bool {
        self.window.query_all_by_label_contains(words).next().is_some()
    }

    /// How often the screen says exactly `words`.
    pub fn count(&self, words: &str) -> usize {
        self.window.query_all_by_label(words).count()
    }

    /// Dresses the program light or dark.
    pub fn dress(&mut self, theme: Theme) {
        self.window.state_mut().app().apply(Command::Set(Setting::Theme(theme)));
        self.look();
    }

    /// The program behind the window.
    pub fn app(&mut self) -> &mut App {
        self.window.state_mut().app()
    }
}

//! How much of the processor a frame of each page takes, with a hundred facts and with a
//! hundred thousand: laying out, and the triangles that are handed to the graphics driver.
//!
//! Run it with `cargo bench --bench frames`. There is no window, and no time is told that other
//! programs took: the figures are those of this thread alone.

mod made;
#[path = "../tests/it/shapes.rs"]
mod shapes;

use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use eframe::App as _;
use egui::{Context, Event, Key, Modifiers, RawInput, Rect, Vec2};
use newsdeck::app::{
    App, Command, Config, Lookout, NightSetup, NightStep, Room, RoundSetup, StoryCommand,
};
use newsdeck::clock::Clock;
use newsdeck::library::Shelf;
use newsdeck::ui::{Desk, System};
use rustix::time::{ClockId, clock_gettime};

use made::{NOW, days, make};
use shapes::SHAPES;

const WINDOW: Vec2 = Vec2::new(1280.0, 800.0);
/// Frames until everything is laid out and every glyph is drawn, and frames that count.
const WARM_UP: u32 = 20;
const FRAMES: u32 = 400;
/// The facts of the libraries, and the answers that were given.
const LIBRARIES: [(u32, u32); 2] = [(100, 500), (100_000, 500_000)];
/// The facts of one deck that has more than anybody looks through.
const LARGE_DECK: usize = 10_000;
/// Screens down from its top, so that its facts are in sight.
const SCREENS_DOWN: usize = 40;

fn main() {
    println!("{:<44} {:>9} {:>9} {:>9}", "milliseconds of processor", "median", "p99", "longest");
    for (facts, reviews) in LIBRARIES {
        let dir = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("bench-frames-{facts}"));
        // Left by a run that was broken off.
        let _ = std::fs::remove_dir_all(&dir);
        make(&dir, &[format!("--facts={facts}"), format!("--reviews={reviews}")]);
        let mut window = Window::open(&dir);
        for (page, commands) in pages() {
            window.go(&commands);
            tell(&format!("{page}, {facts} facts"), &window.frames());
        }
        // The page of a deck, at its top and in the midst of its facts.
        let place = window.desk.app().library().decks.first().map(|line| line.place.clone());
        window.go(&place.map(Command::OpenDeck).into_iter().collect::<Vec<_>>());
        tell(&format!("Library, a deck, {facts} facts"), &window.frames());
        window.find("january");
        tell(&format!("The finder with facts, {facts} facts"), &window.frames());
        let _ = std::fs::remove_dir_all(&dir);
    }
    a_large_deck();
}

/// The page of one large deck, at its top and in the midst of its facts.
fn a_large_deck() {
    let dir = Path::new(env!("CARGO_TARGET_TMPDIR")).join("bench-frames-deck");
    let _ = std::fs::remove_dir_all(&dir);
    let decks = dir.join("decks");
    std::fs::create_dir_all(&decks).expect("the folder is ours");
    let text = SHAPES[0].sized(LARGE_DECK).text(1);
    std::fs::write(decks.join("large.toml"), text).expect("there is room");
    let mut window = Window::open(&dir);
    let place = window.desk.app().library().decks.first().map(|line| line.place.clone());
    let open = place.map(Command::OpenDeck).into_iter();
    let commands: Vec<Command> =
        std::iter::once(Command::GoTo(Room::Library)).chain(open).collect();
    window.go(&commands);
    tell(&format!("A deck of {LARGE_DECK} facts"), &window.frames());
    for _ in 0..SCREENS_DOWN {
        window.press(Key::PageDown, Modifiers::NONE);
    }
    window.go(&[]);
    tell(&format!("A deck of {LARGE_DECK} facts, in its midst"), &window.frames());
    let _ = std::fs::remove_dir_all(&dir);
}

/// Every page, and how one comes there from the one before.
fn pages() -> Vec<(String, Vec<Command>)> {
    let mut pages: Vec<(String, Vec<Command>)> = Room::ALL
        .into_iter()
        .map(|room| (format!("{room:?}"), vec![Command::GoTo(room)]))
        .collect();
    let search = |query: &str| vec![Command::GoTo(Room::Library), Command::Search(query.into())];
    let look = |lookout| vec![Command::Story(StoryCommand::Look(lookout))];
    pages.push((
        "Stories, all shown".into(),
        vec![Command::GoTo(Room::Stories), Command::Story(StoryCommand::ShowUnmet)],
    ));
    pages.push(("Stories, who".into(), look(Lookout::Who)));
    pages.push(("Stories, coverage".into(), look(Lookout::Coverage)));
    pages.push(("Library, a search".into(), search("january")));
    pages.push(("Study, a card".into(), vec![Command::StartStudy]));
    pages.push(("Study, an answer".into(), vec![Command::ShowAnswer]));
    pages.push(("Study, why now".into(), vec![Command::WhyNow]));
    pages.push(("A fact's form".into(), vec![Command::Improve]));
    let teams = (1..=6).map(|team| format!("Team {team}")).collect();
    let rounds = vec![RoundSetup::default(); NightSetup::USUAL_ROUNDS];
    let night = Command::StartNight(NightSetup { name: String::new(), rounds, teams });
    let next = || Command::Night(NightStep::Next);
    pages.push(("Quiz night, a question".into(), vec![Command::LeaveForm, night, next(), next()]));
    pages.push(("Quiz night, an answer".into(), vec![next(), next()]));
    pages
}

/// The program with its face, drawn into nothing.
struct Window {
    ctx: Context,
    desk: Desk,
    frame: eframe::Frame,
    seconds: f64,
}

impl Window {
    fn open(dir: &Path) -> Self {
        let config = Config {
            data_dir: dir.to_owned(),
            shelf: Shelf::default(),
            deck_paths: Vec::new(),
            clock: Clock::manual(NOW),
            days: days(),
            seed: 1,
        };
        let ctx = Context::default();
        let app = App::open(config, Arc::new(|| {}));
        let desk = Desk::new(&ctx, app, System::default());
        let frame = eframe::Frame::_new_kittest();
        let mut window = Self { ctx, desk, frame, seconds: 0.0 };
        window.desk.app().settle();
        window
    }

    fn go(&mut self, commands: &[Command]) {
        for command in commands {
            self.desk.app().apply(command.clone());
            self.desk.app().settle();
        }
        for _ in 0..WARM_UP {
            self.draw();
            self.desk.app().settle();
        }
    }

    fn press(&mut self, key: Key, modifiers: Modifiers) {
        let event =
            |pressed| Event::Key { key, physical_key: None, pressed, repeat: false, modifiers };
        self.draw_with(vec![event(true), event(false)]);
    }

    /// Opens the finder, and types this into it.
    fn find(&mut self, words: &str) {
        self.press(Key::K, Modifiers::COMMAND);
        self.draw();
        self.draw_with(vec![Event::Text(words.to_owned())]);
        self.go(&[]);
    }

    fn frames(&mut self) -> Vec<Duration> {
        let frame = |_| {
            let begin = of_this_thread();
            self.draw();
            of_this_thread().saturating_sub(begin)
        };
        (0..FRAMES).map(frame).collect()
    }

    fn draw(&mut self) {
        self.draw_with(Vec::new());
    }

    fn draw_with(&mut self, events: Vec<Event>) {
        self.seconds += 1.0 / 60.0;
        let input = RawInput {
            screen_rect: Some(Rect::from_min_size(egui::Pos2::ZERO, WINDOW)),
            time: Some(self.seconds),
            events,
            ..RawInput::default()
        };
        let (desk, frame) = (&mut self.desk, &mut self.frame);
        desk.logic(&self.ctx, frame);
        let mut output = self.ctx.run_ui(input, |ui| desk.ui(ui, frame));
        output.textures_delta.clear();
        let triangles = self.ctx.tessellate(output.shapes, output.pixels_per_point);
        std::hint::black_box(triangles);
    }
}

/// The time of the processor that this thread took so far.
fn of_this_thread() -> Duration {
    let taken = clock_gettime(ClockId::ThreadCPUTime);
    Duration::new(taken.tv_sec.unsigned_abs(), u32::try_from(taken.tv_nsec).unwrap_or(0))
}

fn tell(what: &str, taken: &[Duration]) {
    let mut sorted = taken.to_vec();
    sorted.sort_unstable();
    let at = |percent: usize| {
        let place = (sorted.len() * percent / 100).min(sorted.len() - 1);
        sorted[place].as_secs_f64() * 1e3
    };
    println!("{what:<44} {:>9.3} {:>9.3} {:>9.3}", at(50), at(99), at(100));
}

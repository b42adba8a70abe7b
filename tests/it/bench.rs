//! A place for whole-program tests: a folder of its own, a clock that stands, a deck to study.

use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

use jiff::tz::TimeZone;
use newsdeck::app::view::{CardView, QuestionView, QuizView, Side, StudyView};
use newsdeck::app::{App, Command, Config, QuizSetup};
use newsdeck::clock::{Clock, DayClock, Timestamp};
use newsdeck::deck::DeckId;
use newsdeck::library::Shelf;
use newsdeck::schedule::Grade;

use crate::gate::Gate;

/// 2026-02-03, 18:00 in Coordinated Universal Time.
pub const EVENING_MILLIS: i64 = 1_770_141_600_000;
pub const DAY_MILLIS: i64 = 86_400_000;

/// How many people open the fairs of the deck.
const PEOPLE: usize = 6;
/// How many topics its events are about, in turn.
pub const ROUNDS: usize = 4;

/// A data folder and a clock, which outlive the programs that are started on them.
pub struct Bench {
    pub dir: tempfile::TempDir,
    pub clock: Clock,
}

impl Bench {
    pub fn new() -> Self {
        let dir = tempfile::tempdir().unwrap();
        fs::write(dir.path().join("fairs.toml"), deck_text("fairs", 40)).unwrap();
        Self { dir, clock: Clock::manual(Timestamp::from_millis(EVENING_MILLIS)) }
    }

    pub fn data_dir(&self) -> PathBuf {
        self.dir.path().join("data")
    }

    /// The deck that is named at every start.
    pub fn deck(&self) -> PathBuf {
        self.dir.path().join("fairs.toml")
    }

    /// Starts the program, and waits until its decks are there.
    pub fn open(&self) -> App {
        self.open_behind(&Gate::default())
    }

    /// The same with threads that wait at a gate while it is closed.
    pub fn open_behind(&self, gate: &Gate) -> App {
        let config = Config {
            data_dir: self.data_dir(),
            shelf: Shelf::shipped(),
            deck_paths: vec![self.deck()],
            clock: self.clock.clone(),
            days: DayClock::new(TimeZone::UTC, 4),
            seed: 7,
        };
        let mut app = App::open(config, gate.wake());
        app.settle();
        app
    }
}

/// Does something and waits until it is done and saved.
pub fn act(app: &mut App, command: Command) {
    app.apply(command);
    app.settle();
}

/// The card on the screen.
pub fn card(app: &App) -> &CardView {
    match app.study() {
        StudyView::Card(card) => card,
        other => panic!("no card on the screen, but {other:?}"),
    }
}

/// The question on the screen.
pub fn question(app: &App) -> &QuestionView {
    match app.quiz() {
        QuizView::Question(question) => question,
        other => panic!("no question on the screen, but {other:?}"),
    }
}

/// Whether a quiz changes the schedule.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Counting {
    Yes,
    No,
}

/// Begins a quiz of five questions.
pub fn quiz(counting: Counting) -> Command {
    let deck = DeckId::new("fairs");
    let counts = counting == Counting::Yes;
    Command::StartQuiz(QuizSetup { deck, length: 5, counts, ..QuizSetup::default() })
}

/// Answers the card on the screen; gives what it asked.
pub fn answer(app: &mut App, clock: &Clock, grade: Grade) -> String {
    let prompt = card(app).exercise.prompt.to_string();
    assert_eq!(card(app).side, Side::Front);
    clock.advance_millis(4_000);
    act(app, Command::ShowAnswer);
    act(app, Command::Grade(grade));
    prompt
}

/// A sound deck of this many events, made from numbers from end to end.
pub fn deck_text(id: &str, events: usize) -> String {
    let mut text = format!(
        "format = 1\n[deck]\nid = \"{id}\"\ntitle = \"The fairs of {id}\"\nlang = \"en\"\n\
         [source.post]\noutlet = \"The Post\"\n"
    );
    for number in 0..PEOPLE {
        writeln!(text, "[person.p{number}]\nname = \"Mayor {number}\"\nthey = \"she\"").unwrap();
    }
    for number in 0..events {
        let (person, month) = (number % PEOPLE, number % 12 + 1);
        writeln!(
            text,
            "[event.fair-{number}]\nactor = \"p{person}\"\ndid = \"open the fair of town {number}\"\n\
             when = \"20{:02}-{month:02}\"\nimportance = 5\ntags = [\"round {}\"]\n\
             cite.post = \"¶{}\"",
            10 + number / 12,
            number % ROUNDS,
            number + 1
        )
        .unwrap();
    }
    text
}

/// Every file below a folder with its bytes.
pub fn contents(dir: &Path) -> Vec<(PathBuf, Vec<u8>)> {
    let mut found = Vec::new();
    for entry in fs::read_dir(dir).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(contents(&path));
        } else {
            found.push((path.clone(), fs::read(&path).unwrap()));
        }
    }
    found.sort();
    found
}

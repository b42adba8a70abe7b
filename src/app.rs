//! The program without a face: state, commands, background work, undo.
//!
//! Only [`App::apply`] changes what a person sees; [`App::collect`] takes in what
//! background threads have finished. It knows no widget, no terminal and no words
//! on screen.

mod command;
mod deed;
mod notice;
mod quiz;
mod setting;
pub mod view;

use std::path::PathBuf;
use std::sync::Arc;

pub use command::{Command, Room};
pub use deed::Deed;
pub use notice::{
    Announcement, AnnouncementKind, Notice, NoticeId, NoticeKind, SaveFailure, SaveFailureKind,
    StoreTrouble, StoreTroubleKind,
};
pub use quiz::QuizSetup;
pub use setting::{Answers, Buttons, Motion, Setting, Settings, Theme, Typeface};

use crate::app::view::{
    LibraryView, NothingView, ProgressView, QuizSetupView, QuizView, StudyView, TodayView,
};
use crate::clock::{Clock, DayClock};

/// What the program is started with.
#[derive(Clone, Debug)]
pub struct Config {
    /// Where progress and the user's decks are kept.
    pub data_dir: PathBuf,
    /// Deck files named at the start.
    pub deck_paths: Vec<PathBuf>,
    pub clock: Clock,
    pub days: DayClock,
    /// Fixes everything that is drawn by lot: the same seed composes the same quizzes.
    pub seed: u64,
}

/// Asks the face to look again; called from background threads.
pub type Wake = Arc<dyn Fn() + Send + Sync>;

/// The program.
pub struct App {
    room: Room,
    settings: Settings,
    notices: Vec<Notice>,
    today: TodayView,
    study: StudyView,
    quiz: QuizView,
    library: LibraryView,
    progress: ProgressView,
}

impl App {
    /// Opens the program. Never fails: what is wrong becomes a notice, and the shipped
    /// decks can be played in any case.
    pub fn open(config: Config, wake: Wake) -> Self {
        let _ = wake;
        Self {
            room: Room::Today,
            settings: Settings::default(),
            notices: Vec::new(),
            today: TodayView::default(),
            study: StudyView::Idle(NothingView::default()),
            quiz: QuizView::Setup(QuizSetupView {
                decks: Vec::new(),
                setup: QuizSetup::default(),
                was_empty: false,
            }),
            library: LibraryView { decks: Vec::new(), folder: config.data_dir.join("decks") },
            progress: ProgressView::default(),
        }
    }

    /// Does what a person asked for. What makes no sense at the moment does nothing.
    pub fn apply(&mut self, command: Command) {
        if let Command::GoTo(room) = command {
            self.room = room;
        }
    }

    /// Takes in what background threads have finished; called before each frame.
    pub fn collect(&mut self) {}

    /// Waits until everything that was to be saved is saved or has failed; for the
    /// command line and tests, which have no frames to wait in.
    pub fn settle(&mut self) {}

    /// The room on the screen.
    pub fn room(&self) -> Room {
        self.room
    }

    pub fn settings(&self) -> &Settings {
        &self.settings
    }

    /// Trouble that is not over and was not put away, oldest first.
    pub fn notices(&self) -> &[Notice] {
        &self.notices
    }

    /// What was said last in passing.
    pub fn announcement(&self) -> Option<&Announcement> {
        None
    }

    /// What undo would take back now.
    pub fn undoable(&self) -> Option<&Deed> {
        None
    }

    /// Whether another start asked for the front; asking answers once.
    pub fn take_raise(&mut self) -> bool {
        false
    }

    pub fn today(&self) -> &TodayView {
        &self.today
    }

    pub fn study(&self) -> &StudyView {
        &self.study
    }

    pub fn quiz(&self) -> &QuizView {
        &self.quiz
    }

    pub fn library(&self) -> &LibraryView {
        &self.library
    }

    pub fn progress(&self) -> &ProgressView {
        &self.progress
    }
}

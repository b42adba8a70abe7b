//! The program without a face: state, commands, background work, undo.
//!
//! Only [`App::apply`] changes what a person sees; [`App::collect`] takes in what
//! background threads have finished. It knows no widget, no terminal and no words
//! on screen.

mod agenda;
mod bank;
mod command;
mod decks;
mod deed;
mod desk;
mod doubts;
mod flags;
mod former;
mod journal;
mod keeper;
mod notice;
mod open;
mod place;
mod planning;
mod playing;
mod practice;
mod quiz;
mod recovery;
mod saver;
mod saves;
mod saving;
mod session;
mod setting;
mod study;
#[cfg(test)]
mod tests;
mod trouble;
mod tuning;
mod undo;
pub mod view;
mod watch;

use std::cell::OnceCell;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use rand_chacha::ChaCha8Rng;

pub use crate::store::backup::Backup;
pub use crate::store::restore::{Days, Preview};
pub use command::{Command, Room};
pub use deed::Deed;
pub use notice::{
    Announcement, AnnouncementKind, Notice, NoticeId, NoticeKind, SaveFailure, SaveFailureKind,
    StoreTrouble, StoreTroubleKind,
};
pub use open::Opening;
pub use practice::{About, Topic};
pub use quiz::QuizSetup;
pub use recovery::BackupsView;
pub use setting::{Answers, Buttons, LightDays, Motion, Setting, Settings, Steps, Theme, Typeface};
pub use tuning::{FitOutcome, FitWish};

use crate::app::desk::Desk;
use crate::app::place::Place;
use crate::app::playing::Playing;
use crate::app::recovery::{Origin, Recovery};
use crate::app::saver::Request;
use crate::app::saves::{Purpose, Saves};
use crate::app::session::{Aside, Session};
use crate::app::tuning::Fitting;
use crate::app::view::{
    FitView, LibraryView, MOST_SHOWN, PracticeView, ProgressView, QuizView, SchedulingView,
    SearchView, StudyView, TimeLeft, TodayView,
};
use crate::app::watch::{AddedAlias, Errand, News, Watch};
use crate::clock::{Clock, DayClock, StudyDay, Timestamp};
use crate::deck::edit::Alias;
use crate::exercise::ExerciseId;
use crate::library::Shelf;
use crate::schedule::Due;
use crate::store::{Entry, EntryId, Event};

/// What the program is started with.
#[derive(Clone, Debug)]
pub struct Config {
    /// Where progress and the user's decks are kept.
    pub data_dir: PathBuf,
    /// The decks that are there before any file is found: those that came with the program.
    pub shelf: Shelf,
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
#[derive(Debug)]
pub struct App {
    desk: Desk,
    shelf: Shelf,
    decks_folder: PathBuf,
    room: Room,
    session: Option<Session>,
    quiz: Option<Playing>,
    /// What was chosen for the last quiz, and whether that gave no question.
    quiz_setup: Option<QuizSetup>,
    quiz_was_empty: bool,
    /// Made when the log was last read for the room "Progress".
    progress: Option<ProgressView>,
    /// What the library is searched for.
    sought: String,
    fitting: Fitting,
    /// Names that were written into deck files in this sitting, and when, oldest first.
    added_aliases: Vec<(Timestamp, AddedAlias)>,
    notices: Vec<Notice>,
    announcement: Option<Announcement>,
    was_raised: bool,
    decks_arrived: bool,
    /// Counts notices and announcements.
    serial: u64,
    lot: ChaCha8Rng,
    views: Views,
    /// The day and the minute that the views were made in.
    seen: (StudyDay, i64),
    /// Where the next start goes on, as it was last kept.
    place: Option<Place>,
    backups: BackupsView,
    recovery: Option<Recovery>,
    origin: Origin,
    // Last, so that the threads end after everything else is told.
    saves: Saves,
    watch: Watch,
}

/// What each room shows, made when it is first looked at after a change.
#[derive(Debug, Default)]
struct Views {
    today: OnceCell<TodayView>,
    study: OnceCell<StudyView>,
    quiz: OnceCell<QuizView>,
    practice: OnceCell<Vec<PracticeView>>,
    library: OnceCell<LibraryView>,
    search: OnceCell<SearchView>,
    undoable: OnceCell<Option<Deed>>,
}

impl App {
    /// Opens the program. Never fails: what is wrong becomes a notice, and the shipped
    /// decks can be played in any case.
    pub fn open(config: Config, wake: Wake) -> Self {
        Opening::new(config).start(wake)
    }

    /// Does what a person asked for. What makes no sense at the moment does nothing.
    pub fn apply(&mut self, command: Command) {
        if self.is_recovering() {
            return self.apply_while_recovering(&command);
        }
        match command {
            Command::GoTo(room) => self.go_to(room),
            Command::StartStudy => self.start_study(),
            Command::StudyDeck(deck) => self.study_deck(deck),
            Command::StudyAhead => self.study_ahead(),
            Command::ShowAnswer => self.show_answer(),
            Command::CheckTyped(text) => self.check_typed(text),
            Command::IWasRight => self.overrule(),
            Command::AcceptGrade => self.accept_grade(),
            Command::Grade(grade) => self.grade(grade),
            Command::EndStudy => self.end_study(),
            Command::Practise(topic) => self.practise(&topic),
            Command::PractiseFound => self.practise_found(),
            Command::WhyNow => self.toggle_aside(Aside::Why),
            Command::Improve => self.toggle_aside(Aside::Improve),
            Command::Bury => self.bury(),
            Command::Reset => self.reset(),
            Command::Suspend => self.suspend(),
            Command::PutAside(exercise) => self.put_aside(exercise),
            Command::Unsuspend(exercise) => self.unsuspend(exercise),
            Command::Mark => self.toggle_mark(),
            Command::NewQuiz => self.new_quiz(),
            Command::StartQuiz(setup) => self.start_quiz(setup),
            Command::Choose(option) => self.choose(option),
            Command::NextQuestion => self.next_question(),
            Command::LeaveQuiz => self.leave_quiz(),
            Command::StudyMissed => self.study_missed(),
            Command::Undo => self.undo(),
            Command::Set(setting) => self.set(&setting),
            Command::Search(text) => self.sought = text,
            Command::Fit(wish) => self.fit(wish),
            Command::StopFit => self.fitting.stop(),
            Command::RevertFit => self.revert_fit(),
            Command::AddDeck(path) => self.watch.ask(Errand::Add(path)),
            Command::AddAlias(deck, alias) => self.add_alias(&deck, alias),
            Command::DismissNotice(id) => self.dismiss(id),
            Command::RetrySave => self.retry_save(),
            Command::ListBackups => self.list_backups(),
            Command::LookAtBackup(file) => self.look_at_backup(file),
            Command::Restore(file) => self.restore(file),
            Command::Rescue => self.rescue(),
        }
        if !self.is_recovering() {
            self.keep_place();
            self.look_back();
        }
        self.views = Views::default();
    }

    /// Takes in what background threads have finished; called before each frame.
    pub fn collect(&mut self) {
        self.hear_of_recovery();
        while let Some(settled) = self.saves.settled() {
            self.take_in(settled);
        }
        self.hear_verdict();
        while let Some(news) = self.watch.news() {
            self.hear(news);
        }
        // A quiz that waits is not on the screen of `drill`, nor of another room: nobody could
        // have answered it there.
        if self.room == Room::Quiz {
            self.watch_the_time();
        }
        let (now, today) = self.desk.now();
        let seen = (today, now.as_millis().div_euclid(60_000));
        if self.seen.0 != today {
            self.desk.turn_page(self.quiz.as_ref().map(|playing| playing.id));
            self.refresh_progress();
        }
        if self.seen != seen {
            self.seen = seen;
            self.views = Views::default();
        }
    }

    /// Waits until the decks have arrived, everything that was to be saved is saved or has
    /// failed, and a schedule that is looked for is found; for the command line and tests, which have no frames to wait in.
    pub fn settle(&mut self) {
        self.wait_for_recovery();
        while !self.decks_arrived {
            match self.watch.wait() {
                Some(news) => self.hear(news),
                None => self.decks_arrived = true,
            }
        }
        self.collect();
        self.settle_saves();
        while self.wait_for_verdict() {
            self.settle_saves();
        }
        self.note_failures();
    }

    /// The room on the screen.
    pub fn room(&self) -> Room {
        self.room
    }

    /// What is set.
    pub fn settings(&self) -> &Settings {
        &self.desk.settings
    }

    /// What the settings of scheduling lead to.
    pub fn scheduling(&self) -> SchedulingView {
        view::scheduling(self)
    }

    /// How the schedule fits the learner, and the search for one that fits better.
    pub fn fit_view(&self) -> FitView {
        view::fit(self)
    }

    /// Where progress and the user's own decks are kept.
    pub fn data_dir(&self) -> &Path {
        self.decks_folder.parent().unwrap_or(&self.decks_folder)
    }

    /// A moment as the clocks of this place show it.
    pub fn local(&self, at: Timestamp) -> jiff::civil::DateTime {
        self.desk.days.local(at)
    }

    /// Trouble that is not over and was not put away, oldest first.
    pub fn notices(&self) -> &[Notice] {
        &self.notices
    }

    /// What was said last in passing.
    pub fn announcement(&self) -> Option<&Announcement> {
        self.announcement.as_ref()
    }

    /// What undo would take back now.
    pub fn undoable(&self) -> Option<&Deed> {
        let find = || {
            let added = self.alias_to_take_back();
            let added = added.map(|it| Deed::AddedAlias { alias: it.alias.text.clone() });
            added.or_else(|| undo::target(&self.desk).map(|target| target.deed))
        };
        self.views.undoable.get_or_init(find).as_ref()
    }

    /// Whether another start asked for the front; asking answers once.
    pub fn take_raise(&mut self) -> bool {
        std::mem::take(&mut self.was_raised)
    }

    /// When an exercise comes back; `None` if it was never answered.
    pub fn due(&self, exercise: &ExerciseId) -> Option<Due> {
        self.desk.memories.get(exercise).map(|memory| memory.due)
    }

    /// What the room "Today" shows.
    pub fn today(&self) -> &TodayView {
        self.views.today.get_or_init(|| view::today(self))
    }

    /// What the room "Study" shows.
    pub fn study(&self) -> &StudyView {
        self.views.study.get_or_init(|| view::study(self))
    }

    /// What can be practised, deck by deck.
    pub fn practice(&self) -> &[PracticeView] {
        self.views.practice.get_or_init(|| view::practice(self))
    }

    /// What the room "Quiz" shows.
    pub fn quiz(&self) -> &QuizView {
        self.views.quiz.get_or_init(|| view::quiz(self))
    }

    /// The time left for the question of a quiz that waits for its answer; none where there is
    /// no question, or no timer.
    pub fn time_left(&self) -> Option<TimeLeft> {
        self.quiz.as_ref()?.time_left(self.now())
    }

    /// What the room "Library" shows.
    pub fn library(&self) -> &LibraryView {
        self.views.library.get_or_init(|| view::library(self))
    }

    /// What the search of the library shows.
    pub fn search(&self) -> &SearchView {
        self.views.search.get_or_init(|| self.look_up(&self.sought, &[], MOST_SHOWN))
    }

    /// What the room "Progress" shows; nothing until the log has been read for it.
    pub fn progress(&self) -> Option<&ProgressView> {
        self.progress.as_ref()
    }

    fn go_to(&mut self, room: Room) {
        self.room = room;
        self.refresh_progress();
    }

    /// Reads the log for the room "Progress" again, if that is the room on the screen.
    fn refresh_progress(&mut self) {
        if self.room == Room::Progress {
            self.saves.ask(Request::ReadFigures, Purpose::Figures);
        }
    }

    fn hear(&mut self, news: News) {
        match news {
            News::Decks(changes) => {
                self.decks_changed(changes);
                self.follow_renames();
            }
            News::NotAdded(error) => self.notify(NoticeKind::DeckTrouble {
                path: error.path().to_owned(),
                detail: error.to_string(),
            }),
            News::AliasAdded(added) => self.added_aliases.push((self.now(), added)),
            News::AliasTakenBack(Alias { text, .. }) => {
                self.say(AnnouncementKind::Undid(Deed::AddedAlias { alias: text }));
            }
            News::NotChanged(error) => self.notify(NoticeKind::DeckTrouble {
                path: error.path().to_owned(),
                detail: error.to_string(),
            }),
            News::Raise => {
                self.was_raised = true;
                self.say(AnnouncementKind::Raised);
            }
        }
        self.views = Views::default();
    }

    fn settle_saves(&mut self) {
        while let Some(settled) = self.saves.wait() {
            self.take_in(settled);
        }
    }

    fn dismiss(&mut self, id: NoticeId) {
        let Some(at) = self.notices.iter().position(|notice| notice.id == id) else { return };
        if matches!(self.notices.remove(at).kind, NoticeKind::FitOffered { .. }) {
            self.decline_fit();
        }
    }

    fn notify(&mut self, kind: NoticeKind) {
        self.serial += 1;
        self.notices.push(Notice { id: NoticeId(self.serial), kind });
    }

    fn say(&mut self, kind: AnnouncementKind) {
        self.serial += 1;
        self.announcement = Some(Announcement { serial: self.serial, kind });
    }

    /// An entry of the log, as of now.
    fn entry(&self, event: Event) -> Entry {
        let (at, day) = self.desk.now();
        // Never from the seed: an id must be new even to a log that another start wrote.
        Entry { id: EntryId(rand::random()), at, day, event }
    }

    fn now(&self) -> Timestamp {
        self.desk.clock.now()
    }
}

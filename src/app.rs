//! The program without a face: state, commands, background work, undo.
//!
//! Only [`App::apply`] changes what a person sees; [`App::collect`] takes in what
//! background threads have finished. It knows no widget, no terminal and no words
//! on screen.

mod agenda;
mod archive;
mod bank;
mod catalogue;
mod clock_watch;
mod collecting;
mod command;
mod decks;
mod declined;
mod deed;
mod desk;
mod doubts;
mod filing;
mod flags;
mod former;
mod improve;
mod journal;
mod keeper;
mod looking_up;
mod night;
mod notice;
mod open;
mod place;
mod planning;
mod playing;
mod practice;
mod quiz;
mod recall;
mod recovery;
mod rewrite;
mod saver;
mod saves;
mod saving;
mod saying;
mod session;
mod setting;
mod shown;
mod stories;
mod study;
mod taking;
mod tasks;
#[cfg(test)]
mod tests;
mod thinker;
mod thinking;
mod trouble;
mod tuning;
mod undo;
pub mod view;
mod watch;
mod worker;
mod writing;

use std::path::PathBuf;
use std::sync::Arc;

use rand_chacha::ChaCha8Rng;

pub use crate::store::backup::Backup;
pub use crate::store::restore::{Days, Preview};
pub use archive::Shelving;
pub use command::{Command, Room};
pub use deed::Deed;
pub use filing::LONGEST_TITLE_CHARS;
pub use improve::{FormPart, FormTrouble, LONGEST_FIELD_BYTES, Saving, Shape};
pub use looking_up::MOST_OFFERED;
pub use night::{MORE_SECONDS, NightSetup, NightStep, RoundSetup};
pub use notice::{
    Announcement, AnnouncementKind, Notice, NoticeId, NoticeKind, SaveFailure, SaveFailureKind,
    StoreTrouble, StoreTroubleKind,
};
pub use open::Opening;
pub use practice::{About, Topic};
pub use quiz::QuizSetup;
pub use recovery::BackupsView;
pub use setting::{
    Answers, Buttons, Language, LightDays, Motion, Setting, Settings, Steps, Theme, Typeface,
    WindowState,
};
pub use stories::{
    Coverage, Lookout, PuzzleCommand, PuzzleRow, PuzzleView, Spoken, Step, StoryCommand,
};
pub use tasks::{Reached, TaskKind, TaskView};
pub use tuning::{FitOutcome, FitWish};

use crate::app::archive::Archived;
use crate::app::catalogue::Catalogue;
use crate::app::clock_watch::ClockWatch;
use crate::app::desk::Desk;
use crate::app::filing::Done;
use crate::app::improve::Improving;
use crate::app::looking_up::LookingUp;
use crate::app::night::Evening;
use crate::app::place::Place;
use crate::app::playing::Playing;
use crate::app::recovery::{Origin, Recovery};
use crate::app::saver::Request;
use crate::app::saves::{Purpose, Saves};
use crate::app::session::Session;
use crate::app::shown::Views;
use crate::app::stories::Stories;
use crate::app::tasks::Chore;
use crate::app::thinker::Thinker;
use crate::app::tuning::Fitting;
use crate::app::view::{CostView, ProgressView, SearchView};
use crate::app::watch::Watch;
use crate::clock::{Clock, DayClock, StudyDay, Timestamp};
use crate::library::Shelf;
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
    archived: Archived,
    catalogue: Catalogue,
    decks_folder: PathBuf,
    room: Room,
    session: Option<Session>,
    quiz: Option<Playing>,
    /// What was chosen for the last quiz, and whether that gave no question.
    quiz_setup: Option<QuizSetup>,
    quiz_was_empty: bool,
    /// What the database does by itself at the moment.
    chore: Option<Chore>,
    /// The quiz night of this program.
    evening: Evening,
    /// Whether the questions of a quiz are being drawn.
    is_composing: bool,
    /// Made when the log was last read for the room "Progress".
    progress: Option<Arc<ProgressView>>,
    /// Whether anything that it tells has changed since.
    progress_is_old: bool,
    /// What each retention costs, made for the room "Settings"; nothing until it was thought about.
    costs: Vec<CostView>,
    stories: Stories,
    /// What the library is searched for, and what a search found last.
    sought: String,
    searched: SearchView,
    looking_up: LookingUp,
    clock_watch: ClockWatch,
    fitting: Fitting,
    improving: Improving,
    /// What was done to decks in this sitting, and when, oldest first.
    done: Vec<(Timestamp, Done)>,
    /// What was asked to be written or taken back and is not done yet.
    errands: usize,
    notices: Vec<Notice>,
    announcement: Option<Announcement>,
    was_raised: bool,
    /// What is to be put where it can be pasted.
    to_copy: Option<String>,
    decks_arrived: bool,
    /// Whether deck files are being read now.
    reads_decks: bool,
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
    thinker: Thinker,
    // Last, so that the threads end after everything else is told.
    saves: Saves,
    watch: Watch,
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
        let room = self.room;
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
            Command::WhyNow => self.toggle_why(),
            Command::Improve => self.improve_shown(),
            Command::ImproveFact(deck, fact) => self.improve_fact(deck, fact),
            Command::WriteField(key, text) => self.write_field(&key, &text),
            Command::SaveFact => self.save_fact(),
            Command::LeaveForm => self.leave_form(),
            Command::DiscardDraft => self.discard_draft(),
            Command::RightToo(deck, fact, answer) => self.right_too(&deck, &fact, &answer),
            Command::Bury => self.bury(),
            Command::Reset => self.reset(),
            Command::Suspend => self.suspend(),
            Command::PutAside(exercise) => self.put_aside(exercise),
            Command::Unsuspend(exercise) => self.unsuspend(exercise),
            Command::Mark => self.toggle_mark(),
            Command::MarkCard(exercise) => self.mark_card(exercise),
            Command::NewQuiz => self.new_quiz(),
            Command::StartQuiz(setup) => self.start_quiz(setup),
            Command::Choose(option) => self.choose(option),
            Command::NextQuestion => self.next_question(),
            Command::LeaveQuiz => self.leave_quiz(),
            Command::StudyMissed => self.study_missed(),
            Command::Story(command) => return self.apply_story(command),
            Command::StartNight(setup) => self.start_night(setup),
            Command::Night(step) => self.night_step(step),
            Command::TurnNight => self.turn_night(),
            Command::Undo => self.undo(),
            Command::Set(setting) => self.set(&setting),
            Command::Search(text) => self.sought = text,
            Command::LookUp(text) => return self.look_up_facts(text),
            Command::StudyFact(deck, fact) => self.study_fact(&deck, fact),
            Command::Fit(wish) => self.fit(wish),
            Command::RevertFit => self.revert_fit(),
            Command::AddDeck(path) => self.bring_in(path),
            Command::OpenDeck(place) => self.open_deck(place),
            Command::CloseDeck => self.close_deck(),
            Command::FilterFacts(filter) => self.catalogue.filter = filter,
            Command::RenameDeck(deck, title) => self.rename_deck(&deck, &title),
            Command::Shelve(deck, fate) => self.shelve(&deck, fate),
            Command::RemoveDeck(place) => self.remove_deck(&place),
            Command::PutBackDeck(file) => self.put_back_deck(file),
            Command::AcceptOffer(id) => self.accept_offer(id),
            Command::DeclineOffer(id) => drop(self.catalogue.take_offer(id)),
            Command::ExportDeck(place, to) => self.export_deck(&place, to),
            Command::SaveFigure(series, to) => self.save_figure(series, to),
            Command::ExportLog(file) => self.export_log(file),
            Command::ImportLog(file) => self.import_log(file),
            Command::QuizFound => self.quiz_found(),
            Command::CopyFound => self.copy_found(),
            Command::AddAlias(deck, alias) => self.add_alias(&deck, alias),
            Command::PutAwayAlias(deck, alias) => self.put_away_alias(&deck, alias),
            Command::DismissNotice(id) => self.dismiss(id),
            Command::RetrySave => self.retry_save(),
            Command::ListBackups => self.list_backups(),
            Command::LookAtBackup(file) => self.look_at_backup(file),
            Command::Restore(file) => self.restore(file),
            Command::Rescue => self.rescue(),
            Command::Stop(task) => self.stop(task),
        }
        if self.room != room {
            self.leave_form();
        }
        if !self.is_recovering() {
            self.keep_place();
            self.look_back();
        }
        self.look_anew();
    }

    /// What is to be put where it can be pasted; asking answers once.
    pub fn take_copy(&mut self) -> Option<String> {
        self.to_copy.take()
    }

    /// Whether another start asked for the front; asking answers once.
    pub fn take_raise(&mut self) -> bool {
        std::mem::take(&mut self.was_raised)
    }

    fn go_to(&mut self, room: Room) {
        self.leave_form();
        self.room = room;
        self.refresh_progress();
        self.refresh_costs();
    }

    /// Has the room "Progress" made anew, as something changed that it tells: at once if it is on
    /// the screen, else when it is entered.
    fn progress_changed(&mut self) {
        self.progress_is_old = true;
        self.refresh_progress();
    }

    /// Reads the log for the room "Progress" again, if that is the room on the screen and what it
    /// shows is not as things are.
    fn refresh_progress(&mut self) {
        if self.room == Room::Progress && self.progress_is_old {
            self.progress_is_old = false;
            self.saves.ask(Request::ReadFigures, Purpose::Figures);
        }
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

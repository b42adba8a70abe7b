//! Opens the program, whatever state its files are in.

use std::sync::Arc;

use rand::SeedableRng;
use rand_chacha::ChaCha8Rng;

use crate::app::agenda::Agenda;
use crate::app::archive::Archived;
use crate::app::bank::{Bank, studied};
use crate::app::catalogue::Catalogue;
use crate::app::clock_watch::ClockWatch;
use crate::app::declined::Declined;
use crate::app::desk::{Desk, quiz_of, scheduler};
use crate::app::doubts::Doubts;
use crate::app::filing::REMOVED;
use crate::app::flags::Flags;
use crate::app::improve::Improving;
use crate::app::keeper::{self, Found, Keeper};
use crate::app::looking_up::LookingUp;
use crate::app::night::Evening;
use crate::app::notice::{AnnouncementKind, NoticeKind, StoreTrouble};
use crate::app::place::Place;
use crate::app::playing::Playing;
use crate::app::recovery::{BackupsView, Origin};
use crate::app::saver::{Request, Saver};
use crate::app::saves::{Purpose, Saves};
use crate::app::setting::{Settings, WindowState};
use crate::app::stories::Stories;
use crate::app::thinker::Thinker;
use crate::app::tuning::Fitting;
use crate::app::view::SearchView;
use crate::app::watch::{Places, Watch};
use crate::app::{App, Config, Room, Views, Wake, trouble};
use crate::clock::Timestamp;
use crate::library::{RemovedFolder, Scanner};
use crate::schedule::clock_doubt;
use crate::stats::Tempo;
use crate::store::folder::{Concern, concern};
use crate::store::{Entry, Store};

/// A program about to start: its database is open, or known not to open.
pub struct Opening {
    config: Config,
    progress: Progress,
}

/// What keeps progress in this sitting, and what it knows already.
pub(super) struct Progress {
    pub keeper: Box<dyn Keeper>,
    pub found: Found,
    pub settings: Settings,
    pub place: Option<Place>,
    /// Names that were proposed for decks and put away.
    pub declined: Declined,
    /// Decks that are not studied.
    pub archived: Archived,
    /// Why the database could not be had, where it could not.
    pub trouble: Option<StoreTrouble>,
    /// Entries that came back from the log beside the database.
    pub came_back: usize,
}

impl Opening {
    /// Opens the database: it decides whether this start is the first, and whether
    /// progress is kept.
    pub fn new(config: Config) -> Self {
        Self::anew(config, Settings::default())
    }

    /// The same in the midst of a sitting: where the database cannot be had, its settings stay.
    pub(super) fn anew(config: Config, settings: Settings) -> Self {
        let progress = progress(&config).unwrap_or_else(|trouble| Progress {
            keeper: Box::new(of_this_sitting()),
            found: Found::default(),
            settings,
            place: None,
            declined: Declined::default(),
            archived: Archived::default(),
            trouble: Some(trouble),
            came_back: 0,
        });
        Self { config, progress }
    }

    /// Why progress cannot be kept, where it cannot.
    pub fn trouble(&self) -> Option<&StoreTrouble> {
        self.progress.trouble.as_ref()
    }

    /// How the window stood when it was last at rest.
    pub fn window(&self) -> Option<WindowState> {
        self.progress.settings.window
    }

    /// Starts the program.
    pub fn start(self, wake: Wake) -> App {
        start(self.config, self.progress, wake)
    }
}

fn progress(config: &Config) -> Result<Progress, StoreTrouble> {
    let now = config.clock.now();
    let mut store =
        Store::open(&config.data_dir, now).map_err(|error| StoreTrouble::from(&error))?;
    let unread = |error, store: &Store| trouble::of_reading(&error, store.path());
    let mut kept = store.settings().map_err(|error| unread(error, &store))?;
    let place = Place::take_from(&mut kept);
    let declined = Declined::take_from(&mut kept);
    let archived = Archived::take_from(&mut kept);
    let settings = Settings::from_kept(&kept);
    let today = settings.days(&config.days).study_day(now);
    let (scheduler, decks) = (Arc::new(scheduler(&settings)), studied(&config.shelf, &archived));
    let found = keeper::find(&mut store, scheduler, &decks, today)
        .map_err(|error| unread(error, &store))?;
    let came_back = store.healed().gained;
    let keeper = Box::new(store);
    Ok(Progress { keeper, found, settings, place, declined, archived, trouble: None, came_back })
}

/// Keeps entries until the program is closed.
pub(super) fn of_this_sitting() -> Store {
    Store::in_memory().expect("a database in memory needs no disk, and its schema is tested")
}

/// Starts the program on this progress.
pub(super) fn start(config: Config, progress: Progress, wake: Wake) -> App {
    let origin = Origin { config: config.clone(), wake: wake.clone() };
    let concern = concern(&config.data_dir);
    let Config { data_dir, shelf, deck_paths, clock, days, seed } = config;
    let Progress { keeper, found, settings, place, declined, archived, trouble, came_back } =
        progress;
    let Found { snapshot, log, memories, recent, returned } = found;
    let now = clock.now();
    let days = settings.days(&days);
    let today = days.study_day(now);

    let decks_folder = data_dir.join("decks");
    let places = Places {
        scanner: Scanner::new(decks_folder.clone(), deck_paths),
        removed: RemovedFolder::new(data_dir.join(REMOVED)),
        decks_folder: decks_folder.clone(),
        raise_dir: trouble.is_none().then_some(data_dir),
    };
    let saver = Saver::start(keeper, clock.clone(), wake.clone());
    let bank = Bank::of(studied(&shelf, &archived));
    let mut agenda = Agenda::of(&bank, today);
    for (exercise, memory) in memories {
        agenda.remember(&bank, &exercise, Some(memory));
    }
    let mut desk = Desk {
        agenda: Arc::new(Agenda::of(&Bank::default(), today)),
        bank: Arc::default(),
        clock,
        days,
        scheduler: Arc::new(scheduler(&settings)),
        settings,
        tempo: Tempo::of(&recent),
        declined,
        flags: Arc::new(Flags::from_iter(snapshot.flags)),
        doubts: Arc::new(Doubts { confusions: snapshot.confusions, overruled: snapshot.overruled }),
        log: Arc::new(log),
        returned,
    };
    desk.take_decks(bank, agenda);
    let clock_watch = ClockWatch::start(&desk.clock, snapshot.last_entry_at);
    let mut app = App {
        desk,
        shelf,
        archived,
        catalogue: Catalogue::default(),
        decks_folder,
        room: Room::Today,
        session: None,
        quiz: None,
        quiz_setup: None,
        quiz_was_empty: false,
        evening: Evening::default(),
        is_composing: false,
        progress: None,
        progress_is_old: true,
        costs: Vec::new(),
        stories: Stories::new(wake.clone()),
        sought: String::new(),
        clock_watch,
        searched: SearchView::default(),
        looking_up: LookingUp::default(),
        chore: None,
        fitting: Fitting::new(wake.clone()),
        improving: Improving::new(wake.clone()),
        done: Vec::new(),
        errands: 0,
        notices: Vec::new(),
        announcement: None,
        was_raised: false,
        to_copy: None,
        decks_arrived: false,
        reads_decks: true,
        serial: 0,
        lot: ChaCha8Rng::seed_from_u64(seed),
        views: Views::default(),
        seen: (today, now.as_millis().div_euclid(60_000)),
        place: None,
        backups: BackupsView::default(),
        recovery: None,
        origin,
        thinker: Thinker::new(wake.clone()),
        saves: Saves::new(saver),
        watch: Watch::start(places, wake),
    };
    app.tell(trouble, snapshot.last_entry_at);
    app.tell_of_the_log(came_back);
    app.tell_of_the_folder(concern);
    app.saves.ask(Request::Ready, Purpose::Ready);
    if let Some(place) = place.filter(|place| place.is_of(today)) {
        app.return_to(place);
    }
    app.resume(&snapshot.open_quiz);
    app.resume_night(&snapshot.last_night);
    app
}

impl App {
    fn tell(&mut self, store_trouble: Option<StoreTrouble>, last_entry_at: Option<Timestamp>) {
        if let Some(trouble) = store_trouble {
            log::info!("progress is not kept: {}", trouble.detail);
            self.notify(NoticeKind::ProgressNotKept(trouble));
        }
        if let Some(doubt) = clock_doubt(self.now(), last_entry_at) {
            self.notify(NoticeKind::ClockDoubted(doubt));
        }
    }

    fn tell_of_the_log(&mut self, came_back: usize) {
        if came_back > 0 {
            self.notify(NoticeKind::CameBack { entries: came_back });
        }
    }

    fn tell_of_the_folder(&mut self, concern: Option<Concern>) {
        let path = self.data_dir().to_owned();
        match concern {
            Some(Concern::Synced(service)) => {
                self.notify(NoticeKind::SyncedFolder { path, service });
            }
            Some(Concern::Network(kind)) => self.notify(NoticeKind::NetworkFolder { path, kind }),
            None => {}
        }
    }

    /// Goes on with the quiz that was open when the program stopped.
    fn resume(&mut self, open_quiz: &[Entry]) {
        let Some(id) = open_quiz.first().and_then(quiz_of) else { return };
        let Some(playing) = Playing::from_log(id, open_quiz, self.now()) else {
            log::warn!("the quiz that was open cannot be read and is not gone on with");
            return;
        };
        self.room = Room::Quiz;
        let (question, of) = (playing.at + 1, playing.journal.questions.len());
        self.say(AnnouncementKind::QuizResumed { question, of });
        self.quiz = Some(playing);
    }
}

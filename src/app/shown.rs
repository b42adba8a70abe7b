//! What faces read: nothing here changes what a person sees.

use std::cell::OnceCell;
use std::path::Path;

use crate::app::filing::Done;
use crate::app::view::Remembered;
use crate::app::view::{
    CostView, DeckView, FactsView, FitView, ImproveView, LibraryView, NightView, PracticeView,
    ProgressView, QuizView, SchedulingView, SearchView, StoriesView, StudyView, TimeLeft,
    TodayView,
};
use crate::app::{Announcement, App, Deed, Notice, Room, SaveFailure, Settings, undo, view};
use crate::clock::Timestamp;
use crate::exercise::ExerciseId;
use crate::schedule::Due;

/// What each room shows, made when it is first looked at after a change.
#[derive(Debug, Default)]
pub(super) struct Views {
    today: OnceCell<TodayView>,
    study: OnceCell<StudyView>,
    quiz: OnceCell<QuizView>,
    practice: OnceCell<Vec<PracticeView>>,
    stories: OnceCell<StoriesView>,
    remembered: OnceCell<Remembered>,
    library: OnceCell<LibraryView>,
    deck: OnceCell<Option<DeckView>>,
    facts: OnceCell<Option<FactsView>>,
    night: OnceCell<NightView>,
    improving: OnceCell<Option<ImproveView>>,
    undoable: OnceCell<Option<Deed>>,
}

impl Views {
    /// The same after something was only looked at: nothing is remembered better or worse.
    pub fn after_a_look(self) -> Self {
        Self { remembered: self.remembered, ..Self::default() }
    }
}

impl App {
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
            let done = self.to_take_out().map(Done::deed);
            done.or_else(|| undo::target(&self.desk, &self.evening).map(|target| target.deed))
        };
        self.views.undoable.get_or_init(find).as_ref()
    }

    /// When an exercise comes back; `None` if it was never answered.
    pub fn due(&self, exercise: &ExerciseId) -> Option<Due> {
        self.desk.memory(exercise).map(|memory| memory.due)
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

    /// What the room "Stories" shows.
    pub fn stories(&self) -> &StoriesView {
        let remembered = || self.views.remembered.get_or_init(|| view::remembered(self)).clone();
        self.views.stories.get_or_init(|| view::stories(self, remembered()))
    }

    /// What the room "Library" shows.
    pub fn library(&self) -> &LibraryView {
        self.views.library.get_or_init(|| view::library(self))
    }

    /// The page of the deck that is open; none where all decks are shown.
    pub fn open_deck_view(&self) -> Option<&DeckView> {
        let open = || view::deck(self, self.catalogue.open.as_ref()?);
        self.views.deck.get_or_init(open).as_ref()
    }

    /// The facts of the deck that is open; none where all decks are shown.
    pub fn open_facts(&self) -> Option<&FactsView> {
        self.views.facts.get_or_init(|| view::facts(self)).as_ref()
    }

    /// Every deck of the library that is not archived, as its page shows it.
    pub fn decks(&self) -> Vec<DeckView> {
        let lines = self.library().decks.iter();
        lines.filter_map(|line| view::deck(self, &line.place)).collect()
    }

    /// What the search of the library found last: while something else is looked for, what was
    /// looked for before.
    pub fn search(&self) -> &SearchView {
        &self.searched
    }

    /// The form of the fact that is mended, in whatever room; nothing where none is.
    pub fn improving(&self) -> Option<&ImproveView> {
        self.views.improving.get_or_init(|| view::improve(self)).as_ref()
    }

    /// What the room "Quiz night" shows.
    pub fn night(&self) -> &NightView {
        self.views.night.get_or_init(|| view::night(self))
    }

    /// What each retention that can be set costs, the lowest first; nothing until it was thought
    /// about.
    pub fn costs(&self) -> &[CostView] {
        &self.costs
    }

    /// Why what was done last is not saved yet, where it failed. That a setting, or a look at the log,
    /// failed beside it is told by a notice alone.
    pub fn unsaved(&self) -> Option<&SaveFailure> {
        self.saves.failed_deed()
    }

    /// What the room "Progress" shows; nothing until the log has been read for it.
    pub fn progress(&self) -> Option<&ProgressView> {
        self.progress.as_deref()
    }
}

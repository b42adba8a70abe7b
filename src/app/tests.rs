//! What happens when the disk says no.

mod coming;
mod progress;

use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use jiff::tz::TimeZone;

use super::*;
use crate::app::archive::Archived;
use crate::app::declined::Declined;
use crate::app::keeper::{Found, Keeper};
use crate::app::open::{Progress, of_this_sitting, start};
use crate::app::tasks::Chore;
use crate::app::view::{QuestionView, QuizView, SaveState, Side, StudyView};
use crate::app::watch::News;
use crate::deck::DeckId;
use crate::exercise::ExerciseId;
use crate::library::{self, Origin, load};
use crate::schedule::{Grade, Memory, Review, Scheduler};
use crate::stats::Day;
use crate::store::restore::Preview;
use crate::store::{AnswerPrint, Change, OpenError, Store, StoreError};

/// A keeper whose disk can be filled, and which counts what reaches it.
struct Disk {
    sitting: Store,
    is_full: Arc<AtomicBool>,
    /// While it is set, memories made anew come to no end.
    is_slow: Arc<AtomicBool>,
}

impl Disk {
    fn room(&self) -> Result<(), StoreError> {
        if self.is_full.load(Ordering::SeqCst) {
            return Err(StoreError::DiskFull(PathBuf::from("newsdeck.sqlite")));
        }
        Ok(())
    }
}

impl Keeper for Disk {
    fn ready(&mut self) -> Result<(), StoreError> {
        self.sitting.ready()
    }

    fn append(&mut self, entries: &[Entry]) -> Result<Vec<Change>, StoreError> {
        self.room()?;
        self.sitting.append(entries)
    }

    fn set(&mut self, _: &str, _: &str) -> Result<(), StoreError> {
        self.room()
    }

    fn reschedule(&mut self, scheduler: &Arc<Scheduler>) -> Result<bool, StoreError> {
        self.room()?;
        if self.is_slow.load(Ordering::SeqCst) {
            return Ok(false);
        }
        self.sitting.reschedule(scheduler)
    }

    fn memories_in(
        &self,
        deck: &DeckId,
        each: &mut dyn FnMut(ExerciseId, Memory),
    ) -> Result<(), StoreError> {
        self.room()?;
        self.sitting.memories_in(deck, each)
    }

    fn reviewed(&self) -> Result<Vec<ExerciseId>, StoreError> {
        self.sitting.reviewed()
    }

    fn history(&self, exercise: &ExerciseId) -> Result<Vec<Review>, StoreError> {
        self.sitting.history(exercise)
    }

    fn figures(&self) -> Result<Vec<Day>, StoreError> {
        Keeper::figures(&self.sitting)
    }

    fn would_change(&self, backup: &Path) -> Result<Preview, OpenError> {
        self.sitting.would_change(backup)
    }

    fn last_answer(&self, exercise: &ExerciseId) -> Result<Option<AnswerPrint>, StoreError> {
        self.sitting.last_answer(exercise)
    }

    fn export(
        &mut self,
        file: &Path,
        progress: &mut crate::store::Progress<'_>,
    ) -> Result<usize, OpenError> {
        Keeper::export(&mut self.sitting, file, progress)
    }

    fn chore(&self) -> Option<Chore> {
        self.sitting.chore()
    }

    fn tend(&mut self, now: Timestamp, asked: &mut dyn FnMut() -> bool) -> Duration {
        self.sitting.tend(now, asked)
    }
}

/// The program on a disk that is full while the flag says so.
fn app() -> (App, Arc<AtomicBool>, tempfile::TempDir) {
    let is_full = Arc::new(AtomicBool::new(false));
    let (app, dir) = app_on(Arc::clone(&is_full), Arc::default());
    (app, is_full, dir)
}

fn app_on(is_full: Arc<AtomicBool>, is_slow: Arc<AtomicBool>) -> (App, tempfile::TempDir) {
    let dir = tempfile::tempdir().unwrap();
    let config = Config {
        data_dir: dir.path().to_owned(),
        shelf: Shelf::shipped(),
        deck_paths: Vec::new(),
        clock: Clock::manual(Timestamp::from_millis(1_770_141_600_000)),
        days: DayClock::new(TimeZone::UTC, 4),
        seed: 7,
    };
    let disk = Disk { sitting: of_this_sitting(), is_full, is_slow };
    let progress = Progress {
        keeper: Box::new(disk),
        found: Found::default(),
        settings: Settings::default(),
        place: None,
        archived: Archived::default(),
        declined: Declined::default(),
        trouble: None,
        came_back: 0,
    };
    let mut app = start(config, progress, Arc::new(|| {}));
    app.settle();
    (app, dir)
}

fn act(app: &mut App, command: Command) {
    app.apply(command);
    app.settle();
}

fn save_state(app: &App) -> SaveState {
    match app.study() {
        StudyView::Card(card) => match &card.side {
            Side::Back(back) => back.save.clone(),
            Side::Front => SaveState::Nothing,
        },
        other => panic!("no card but {other:?}"),
    }
}

fn is_told(app: &App) -> bool {
    matches!(
        app.notices(),
        [Notice {
            kind: NoticeKind::NotSaved(SaveFailure { kind: SaveFailureKind::DiskFull, .. }),
            ..
        }]
    )
}

fn reviews(app: &mut App) -> usize {
    act(app, Command::GoTo(Room::Progress));
    usize::try_from(app.progress().unwrap().all.reviews).unwrap()
}

#[test]
fn an_answer_that_cannot_be_saved_stays_on_the_screen_until_it_is() {
    let (mut app, is_full, _dir) = app();
    act(&mut app, Command::StartStudy);
    act(&mut app, Command::ShowAnswer);
    is_full.store(true, Ordering::SeqCst);
    act(&mut app, Command::Grade(Grade::Good));
    assert!(matches!(save_state(&app), SaveState::Failed(_)) && is_told(&app));

    // Nothing goes past it: not another grade, not the next card, not undo.
    let deck = app.library().decks[0].id.clone().unwrap();
    for command in [
        Command::StudyDeck(deck),
        Command::Grade(Grade::Easy),
        Command::Suspend,
        Command::Undo,
        Command::EndStudy,
        Command::RetrySave,
    ] {
        act(&mut app, command);
        assert!(matches!(save_state(&app), SaveState::Failed(_)) && is_told(&app));
    }
    assert_eq!(app.today().answered_today, 0);

    is_full.store(false, Ordering::SeqCst);
    act(&mut app, Command::RetrySave);
    assert_eq!((save_state(&app), app.notices()), (SaveState::Nothing, [].as_slice()));
    assert_eq!((app.today().answered_today, reviews(&mut app)), (1, 1));
}

fn question(app: &App) -> QuestionView {
    match app.quiz() {
        QuizView::Question(question) => (**question).clone(),
        other => panic!("no question but {other:?}"),
    }
}

#[test]
fn an_answer_of_a_quiz_is_revealed_only_when_it_is_saved() {
    let (mut app, is_full, _dir) = app();
    act(&mut app, Command::StartQuiz(QuizSetup::default()));
    is_full.store(true, Ordering::SeqCst);
    act(&mut app, Command::Choose(1));
    let unsaved = question(&app);
    assert!(unsaved.reveal.is_none() && is_told(&app));
    assert!(matches!(unsaved.save, SaveState::Failed(_)));
    act(&mut app, Command::NextQuestion);
    act(&mut app, Command::Choose(0));
    assert_eq!(question(&app), unsaved);

    is_full.store(false, Ordering::SeqCst);
    act(&mut app, Command::RetrySave);
    assert!(question(&app).reveal.is_some() && app.notices().is_empty());
    assert_eq!(reviews(&mut app), 1);
}

#[test]
fn time_that_was_up_while_the_disk_was_full_stays_up() {
    let (mut app, is_full, _dir) = app();
    let seconds = Some(QuizSetup::SECONDS[0]);
    act(&mut app, Command::StartQuiz(QuizSetup { seconds, ..QuizSetup::default() }));
    is_full.store(true, Ordering::SeqCst);
    app.desk.clock.advance_millis(10_000);
    app.settle();
    assert!(matches!(question(&app).save, SaveState::Failed(_)));
    act(&mut app, Command::Choose(0));
    assert!(question(&app).reveal.is_none());

    is_full.store(false, Ordering::SeqCst);
    act(&mut app, Command::RetrySave);
    assert!(question(&app).reveal.unwrap().time_was_up);
    assert_eq!(reviews(&mut app), 1);
}

#[test]
fn a_setting_holds_even_while_it_cannot_be_saved() {
    let (mut app, is_full, _dir) = app();
    is_full.store(true, Ordering::SeqCst);
    act(&mut app, Command::Set(Setting::NewPerDay(3)));
    assert!(is_told(&app));
    assert_eq!((app.settings().new_per_day, app.today().new), (3, 3));
    is_full.store(false, Ordering::SeqCst);
    act(&mut app, Command::RetrySave);
    assert_eq!(app.notices(), []);
}

#[test]
fn an_answer_does_not_wait_for_memories_that_are_made_anew() {
    let is_slow = Arc::new(AtomicBool::new(false));
    let (mut app, _dir) = app_on(Arc::default(), Arc::clone(&is_slow));
    act(&mut app, Command::StartStudy);
    act(&mut app, Command::ShowAnswer);
    is_slow.store(true, Ordering::SeqCst);
    app.apply(Command::Set(Setting::RetentionPercent(80)));
    app.apply(Command::Grade(Grade::Easy));
    for _ in 0..10_000 {
        app.collect();
        if app.today().answered_today == 1 {
            break;
        }
        std::thread::sleep(Duration::from_millis(1));
    }
    assert_eq!(app.today().answered_today, 1);
    let interval = |app: &App| {
        let memory = app.desk.agenda.memories().next().unwrap();
        (memory.due, memory.stability)
    };
    let before = interval(&app);
    is_slow.store(false, Ordering::SeqCst);
    app.settle();
    assert!(matches!(app.announcement().unwrap().kind, AnnouncementKind::Rescheduled { cards: 1 }));
    let after = interval(&app);
    assert!(before.0 != after.0 && before.1 == after.1, "{before:?} {after:?}");
}

#[test]
fn a_typed_answer_is_judged_and_the_learner_has_the_last_word() {
    let (mut app, _, _dir) = app();
    act(&mut app, Command::Set(Setting::Answers(Answers::Typed)));
    let card = |app: &App| match app.study() {
        StudyView::Card(card) => (**card).clone(),
        other => panic!("no card but {other:?}"),
    };
    let typed = |app: &App| match card(app).side {
        Side::Back(back) => back.typed.map(|typed| (typed.proposed, typed.overruled)),
        Side::Front => None,
    };
    act(&mut app, Command::StartStudy);
    while card(&app).how != view::HowAnswered::Typed {
        act(&mut app, Command::ShowAnswer);
        act(&mut app, Command::Grade(Grade::Easy));
    }
    act(&mut app, Command::CheckTyped("somebody else entirely".to_owned()));
    assert_eq!(typed(&app), Some((Grade::Again, false)));
    act(&mut app, Command::IWasRight);
    assert_eq!(typed(&app), Some((Grade::Good, true)));
    let answered = app.today().answered_today;
    act(&mut app, Command::AcceptGrade);
    assert_eq!(app.today().answered_today, answered + 1);
    act(&mut app, Command::Undo);
    let right = card(&app).exercise.accepted()[0].to_owned();
    act(&mut app, Command::CheckTyped(right));
    assert_eq!(typed(&app), Some((Grade::Good, false)));
}

#[test]
fn whatever_is_done_on_a_failing_disk_the_log_and_the_screen_agree_in_the_end() {
    use rand::{RngExt, SeedableRng};
    for seed in 0..20 {
        let (mut app, is_full, _dir) = app();
        let mut lot = ChaCha8Rng::seed_from_u64(seed);
        for _ in 0..80 {
            is_full.store(lot.random_range(0..3) == 0, Ordering::SeqCst);
            let command = match lot.random_range(0..14) {
                0 | 1 => Command::StartStudy,
                2 | 3 => Command::ShowAnswer,
                4 | 5 => Command::Grade(Grade::ALL[lot.random_range(0..4)]),
                6 => Command::StartQuiz(QuizSetup {
                    length: 3,
                    seconds: QuizSetup::SECONDS.get(lot.random_range(0..6)).copied(),
                    ..QuizSetup::default()
                }),
                7 => Command::Choose(lot.random_range(0..4)),
                8 => Command::NextQuestion,
                9 => Command::LeaveQuiz,
                10 => Command::Suspend,
                11 => Command::Undo,
                _ => Command::RetrySave,
            };
            app.desk.clock.advance_millis(lot.random_range(0..8_000));
            // Some are followed at once by the next, before anything is acknowledged.
            app.apply(command);
            if lot.random() {
                app.settle();
            }
        }
        is_full.store(false, Ordering::SeqCst);
        app.settle();
        act(&mut app, Command::RetrySave);
        assert_eq!(app.notices(), [], "seed {seed}");
        let answered = app.today().answered_today;
        assert_eq!(reviews(&mut app), answered, "seed {seed}");
        let remembered: u32 = app.desk.agenda.memories().map(|memory| memory.reviews).sum();
        assert_eq!(remembered as usize, answered, "seed {seed}");
    }
}

#[test]
fn a_quiz_that_is_asked_for_twice_is_begun_once() {
    let (mut app, _, _dir) = app();
    for _ in 0..3 {
        app.apply(Command::StartQuiz(QuizSetup::default()));
    }
    app.settle();
    let began = |entry: &&Entry| matches!(entry.event, Event::QuizBegan { .. });
    assert_eq!(app.desk.log.iter().filter(began).count(), 1);
    act(&mut app, Command::LeaveQuiz);
    act(&mut app, Command::StartQuiz(QuizSetup::default()));
    assert_eq!(app.desk.log.iter().filter(began).count(), 2);
}

//! The room "Study": one exercise, its answer, its grade.

mod summary;

pub use summary::{ComesBack, Recap, SessionSummary};

use crate::app::App;
use crate::app::desk::Desk;
use crate::app::notice::SaveFailure;
use crate::app::session::{Session, Shown, Turned};
use crate::app::setting::Buttons;
use crate::app::view::today::minutes_until;
use crate::app::view::why::{WhyView, why};
use crate::deck::EntityId;
use crate::deck::edit::Alias;
use crate::exercise::{Exercise, Verdict, alias};
use crate::schedule::{DueIn, Grade, due_in, is_leech};
use crate::store::Flag;

/// What the study room shows.
#[derive(Clone, Debug, PartialEq)]
pub enum StudyView {
    /// No session is open.
    Idle(NothingView),
    Card(Box<CardView>),
    /// The session is over.
    Finished(SessionSummary),
}

/// What there would be to study.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct NothingView {
    /// Exercises a session would ask now.
    pub waiting: usize,
    /// Facts that were put off from today to another day.
    pub put_off: usize,
    /// Whole minutes until something comes back, where nothing is there now.
    pub next_in_minutes: Option<u32>,
}

/// One exercise on the screen.
#[derive(Clone, Debug, PartialEq)]
pub struct CardView {
    pub exercise: Exercise,
    pub deck_title: String,
    pub how: HowAnswered,
    pub side: Side,
    /// Whether it was never answered before.
    pub is_new: bool,
    pub is_marked: bool,
    /// Whether it is practised: the answer changes nothing in the schedule.
    pub is_practice: bool,
    pub progress: SessionProgress,
}

/// How the exercise on the screen is answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum HowAnswered {
    Flip,
    Typed,
}

/// Which side of the card is up.
#[derive(Clone, Debug, PartialEq)]
pub enum Side {
    Front,
    Back(Back),
}

/// The answer side.
#[derive(Clone, Debug, PartialEq)]
pub struct Back {
    /// The grades that can be given, worst first, as many as there are buttons.
    pub choices: Vec<GradeChoice>,
    /// What was typed, where something was.
    pub typed: Option<TypedAnswer>,
    /// What was typed and said to be right, where the deck may take it over as another name.
    pub alias: Option<Box<Alias>>,
    /// How often it was forgotten, where that is so often that the fact may be at fault.
    pub leech: Option<u32>,
    /// Whether the answer is another than the one that was last asked for.
    pub answer_changed: bool,
    /// What is unfolded beside it.
    pub why: Option<Box<WhyView>>,
    /// Whether the grade given is on the disk yet.
    pub save: SaveState,
}

/// A grade and when it would bring the exercise back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct GradeChoice {
    pub grade: Grade,
    pub due: DueIn,
}

/// A typed answer and what became of it.
#[derive(Clone, Debug, PartialEq)]
pub struct TypedAnswer {
    pub text: String,
    pub verdict: Verdict,
    /// The grade that accepting the judgement gives.
    pub proposed: Grade,
    /// Whether the learner said "I was right".
    pub overruled: bool,
}

impl TypedAnswer {
    /// Whom or what the answer was taken for, unless the learner says otherwise.
    pub fn confused_with(&self) -> Option<&EntityId> {
        self.verdict.confused_with().filter(|_| !self.overruled)
    }
}

/// Whether a grade is on the disk.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SaveState {
    /// No grade was given yet.
    Nothing,
    Saving,
    /// It is not; the exercise stays until it is.
    Failed(SaveFailure),
}

/// How far the session is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SessionProgress {
    pub answered: usize,
    /// Time spent on answers so far.
    pub spent_millis: u64,
    pub planned_millis: u64,
    /// Exercises that still come in this session, this one included.
    pub left: usize,
}

pub(in crate::app) fn study(app: &App) -> StudyView {
    let desk = &app.desk;
    let has_something =
        |session: &&Session| session.current.is_some() || !session.answered.is_empty();
    let Some(session) = app.session.as_ref().filter(has_something) else {
        let queue = desk.plan();
        let next_in_minutes = minutes_until(queue.next_learning_at, app.now());
        let (_, today) = desk.now();
        return StudyView::Idle(NothingView {
            waiting: queue.order.len(),
            put_off: desk.put_off_on(today),
            next_in_minutes,
        });
    };
    session
        .current
        .as_ref()
        .and_then(|shown| card(app, session, shown))
        .map_or_else(|| StudyView::Finished(summary::summary(desk, session)), StudyView::Card)
}

fn card(app: &App, session: &Session, shown: &Shown) -> Option<Box<CardView>> {
    let desk = &app.desk;
    let found = desk.bank.get(&shown.exercise)?;
    Some(Box::new(CardView {
        exercise: found.exercise.clone(),
        deck_title: found.deck.title.clone(),
        how: shown.how,
        side: shown
            .turned
            .as_ref()
            .map_or(Side::Front, |turned| Side::Back(back(app, session, shown, turned))),
        is_new: desk.memory(&shown.exercise).is_none(),
        is_marked: desk.has(&shown.exercise, Flag::Marked),
        is_practice: session.is_practice(),
        progress: SessionProgress {
            answered: session.answered.len(),
            spent_millis: session.spent_millis(),
            planned_millis: session.planned_millis,
            left: session.fits,
        },
    }))
}

fn back(app: &App, session: &Session, shown: &Shown, turned: &Turned) -> Back {
    let desk = &app.desk;
    let (now, today) = desk.now();
    let outcomes = desk.outcomes(&shown.exercise);
    let memory = desk.memory(&shown.exercise);
    let choice = |&grade: &Grade| {
        let due = due_in(outcomes.after(grade).due, now, today);
        GradeChoice { grade, due }
    };
    Back {
        choices: grades(desk.settings.buttons).iter().map(choice).collect(),
        alias: turned.typed.as_ref().and_then(|typed| offered_alias(desk, shown, typed)),
        typed: turned.typed.clone(),
        leech: memory
            .filter(|memory| is_leech(memory, desk.settings.leech_after))
            .map(|memory| memory.lapses),
        answer_changed: shown.answer_changed,
        why: turned.shows_why.then(|| why(desk, session, shown)).flatten().map(Box::new),
        save: turned.save.clone(),
    }
}

/// What the learner said to be right, as the deck may take it over.
fn offered_alias(desk: &Desk, shown: &Shown, typed: &TypedAnswer) -> Option<Box<Alias>> {
    let found = desk.bank.get(&shown.exercise).filter(|_| typed.overruled)?;
    alias(found.deck, found.exercise, &typed.text).map(Box::new)
}

/// The grades that can be given, worst first.
pub(super) fn grades(buttons: Buttons) -> &'static [Grade] {
    match buttons {
        Buttons::Two => &[Grade::Again, Grade::Good],
        Buttons::Four => &Grade::ALL,
    }
}

//! The room "Today": what to do now.

mod story;

pub use story::{Bead, Story};

use crate::app::App;
use crate::app::desk::Desk;
use crate::app::planning::Aim;
use crate::app::recall::Recalled;
use crate::app::view::returning::Returning;
use crate::clock::{StudyDay, Timestamp};
use crate::schedule::{Due, DueIn, Queue, due_in};
use crate::store::{Entry, Event};
use crate::text::whole_percent;

/// What to do now.
#[derive(Clone, Debug, PartialEq)]
pub struct TodayView {
    /// The study day it is.
    pub day: StudyDay,
    /// Reviews that are due, within today's limit.
    pub due: usize,
    /// New exercises that may begin today.
    pub new: usize,
    /// Exercises that come back within the sitting.
    pub learning: usize,
    /// How long all of it may take, in whole minutes, at least 1 where there is anything.
    pub minutes: u32,
    /// The length of a session, as set.
    pub session_minutes: u32,
    /// Exercises that a session of this length holds of it.
    pub session_holds: usize,
    /// Facts that are less likely remembered than is aimed at, and come back now.
    pub fading: usize,
    /// Answers given today, and how many of them were known.
    pub answered_today: usize,
    pub known_today: usize,
    /// The decks as stories, the one to go on with first.
    pub stories: Vec<Story>,
    /// The facts of the first of them, in their order.
    pub beads: Vec<Bead>,
    pub quiz: Option<QuizInProgress>,
    /// Reviews that are due and wait for the coming days, because today holds no more.
    pub later: usize,
    /// What an absence has left behind; none where there was none to speak of.
    pub absence: Option<Absence>,
    /// How many cards come back on each of the next days, tomorrow first.
    pub coming: [u32; COMING_DAYS],
    /// Whether anything can be studied ahead, where nothing is there now.
    pub can_go_ahead: bool,
    /// Facts that were put off from today to another day.
    pub put_off: usize,
    /// Whether a session of study is open.
    pub session_open: bool,
    /// Whole minutes until something comes back, where nothing is there now.
    pub next_in_minutes: Option<u32>,
}

/// The days whose cards are told, beginning tomorrow.
const COMING_DAYS: usize = 3;
/// Who was away for fewer days is not greeted.
const SHORTEST_ABSENCE_DAYS: u32 = 4;
/// So many cards at risk are named.
const MOST_AT_RISK: usize = 3;

/// What a learner finds who was away for some days.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Absence {
    pub days: u32,
    /// The cards with most to lose, the first first.
    pub at_risk: Vec<AtRisk>,
}

/// A card that may be forgotten.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AtRisk {
    pub prompt: String,
    /// How likely it is known today.
    pub percent: u32,
}

/// A quiz that was begun and not ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct QuizInProgress {
    pub answered: usize,
    pub of: usize,
}

pub(in crate::app) fn today(app: &App) -> TodayView {
    let desk = &app.desk;
    let (now, today) = desk.now();
    let queue = desk.plan();
    let remembered = Remembered::of(desk, &Returning::among(desk, &queue));
    TodayView {
        day: today,
        due: queue.due,
        new: queue.new,
        learning: queue.learning,
        minutes: u32::try_from(queue.whole().takes_millis.div_ceil(60_000)).unwrap_or(u32::MAX),
        session_minutes: desk.settings.session_minutes,
        session_holds: queue.within(u64::from(desk.settings.session_minutes) * 60_000).exercises,
        fading: remembered.fading,
        answered_today: desk.reviewed_on(today).count(),
        known_today: known_on(desk, today),
        stories: remembered.stories,
        beads: remembered.beads,
        quiz: app.quiz.as_ref().filter(|playing| !playing.is_over).map(|playing| QuizInProgress {
            answered: playing.answers.len(),
            of: playing.journal.questions.len(),
        }),
        later: queue.later,
        absence: absence(desk, &queue, today),
        coming: std::array::from_fn(|days| {
            let days = i32::try_from(days).unwrap_or(0) + 1;
            desk.agenda.load().on(today.plus(days))
        }),
        can_go_ahead: queue.order.is_empty() && !desk.aim(&Aim::Ahead).order.is_empty(),
        put_off: desk.put_off_on(today),
        session_open: app.session.as_ref().is_some_and(|session| session.current.is_some()),
        next_in_minutes: minutes_until(queue.next_learning_at, now),
    }
}

/// What one walk over the library finds.
#[derive(Default)]
struct Remembered {
    stories: Vec<Story>,
    beads: Vec<Bead>,
    fading: usize,
}

impl Remembered {
    fn of(desk: &Desk, returning: &Returning) -> Self {
        let comes = |fact: &Recalled| returning.count(&(fact.first..fact.first + fact.forms)) > 0;
        let mut found = Self::default();
        for (place, loaded) in desk.bank.decks().enumerate() {
            let facts: Vec<Recalled> = desk.recalled(desk.bank.exercises_of(place)).collect();
            found.stories.push(Story::of(loaded, facts.iter().map(|fact| fact.recall).collect()));
            found.fading += facts.iter().filter(|fact| fact.is_fading && comes(fact)).count();
            if place == 0 {
                found.beads = story::beads(&facts);
            }
        }
        found
    }
}

fn absence(desk: &Desk, queue: &Queue, today: StudyDay) -> Option<Absence> {
    let answered = desk.agenda.items().iter().filter_map(|item| item.memory.as_ref());
    let days = answered.map(|memory| today.days_since(memory.last_day)).min()?;
    if days < SHORTEST_ABSENCE_DAYS {
        return None;
    }
    let recall = |index: &usize| {
        let memory = desk.agenda.items()[*index].memory.as_ref()?;
        Some((desk.scheduler.recall(memory, today), *index))
    };
    let mut at_risk: Vec<(f32, usize)> = queue.order.iter().filter_map(recall).collect();
    at_risk.sort_by(|(a, left), (b, right)| a.total_cmp(b).then(left.cmp(right)));
    let view = |(recall, index): (f32, usize)| AtRisk {
        prompt: desk.bank.at(index).exercise.prompt.to_string(),
        percent: whole_percent(f64::from(recall)),
    };
    let at_risk = at_risk.into_iter().take(MOST_AT_RISK).map(view).collect();
    Some(Absence { days, at_risk })
}

/// Whole minutes until something that is not due yet.
pub(super) fn minutes_until(at: Option<Timestamp>, now: Timestamp) -> Option<u32> {
    match due_in(Due::At(at?), now, StudyDay::from_days(0)) {
        DueIn::Minutes(minutes) => Some(minutes),
        DueIn::Days(_) => None,
    }
}

/// Answers of a day that were known.
fn known_on(desk: &Desk, day: StudyDay) -> usize {
    let is_known = |entry: &&Entry| match &entry.event {
        Event::Review { grade, .. } => entry.day == day && grade.is_recalled(),
        _ => false,
    };
    desk.log.iter().filter(is_known).count()
}

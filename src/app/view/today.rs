//! The room "Today": what to do now.

use std::collections::HashSet;

use crate::app::App;
use crate::app::agenda::Item;
use crate::app::desk::Desk;
use crate::clock::{StudyDay, Timestamp};
use crate::deck::{Deck, DeckId};
use crate::library::LoadedDeck;
use crate::schedule::{Due, DueIn, Memory, due_in};

/// What to do now.
#[derive(Clone, Debug, PartialEq, Eq)]
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
    /// Facts met that are now more likely forgotten than the target allows.
    pub fading: usize,
    /// Answers given today.
    pub answered_today: usize,
    /// The decks as stories, the one to go on with first.
    pub stories: Vec<Story>,
    pub quiz: Option<QuizInProgress>,
    /// Whether more may begin today, of a deck not begun yet.
    pub may_begin: bool,
    /// Whether a session of study is open.
    pub session_open: bool,
    /// Whole minutes until something comes back, where nothing is there now.
    pub next_in_minutes: Option<u32>,
}

/// How far a story is known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Story {
    pub id: DeckId,
    pub title: String,
    pub facts: usize,
    /// Facts of which at least one exercise was answered.
    pub met: usize,
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
    TodayView {
        day: today,
        due: queue.due,
        new: queue.new,
        learning: queue.learning,
        minutes: u32::try_from(queue.whole().takes_millis.div_ceil(60_000)).unwrap_or(u32::MAX),
        session_minutes: desk.settings.session_minutes,
        fading: fading(desk, today),
        answered_today: desk.reviewed_on(today).count(),
        stories: desk.bank.decks().map(|loaded| story(desk, loaded)).collect(),
        quiz: app.quiz.as_ref().filter(|playing| !playing.is_over).map(|playing| QuizInProgress {
            answered: playing.answers.len(),
            of: playing.journal.questions.len(),
        }),
        may_begin: desk.limits(today).new_left > 0,
        session_open: app.session.as_ref().is_some_and(|session| session.current.is_some()),
        next_in_minutes: minutes_until(queue.next_learning_at, now),
    }
}

/// Whole minutes until something that is not due yet.
pub(super) fn minutes_until(at: Option<Timestamp>, now: Timestamp) -> Option<u32> {
    match due_in(Due::At(at?), now, StudyDay::from_days(0)) {
        DueIn::Minutes(minutes) => Some(minutes),
        DueIn::Days(_) => None,
    }
}

/// Facts of which something learned is now less likely remembered than aimed at.
fn fading(desk: &Desk, today: StudyDay) -> usize {
    let most = desk.scheduler.wait_days(1.0, desk.settings.scheduling().retention);
    let has_faded =
        |memory: &Memory| today.days_since(memory.last_day) as f32 > most * memory.stability;
    let is_fading =
        |item: &&Item| !item.is_suspended && item.memory.as_ref().is_some_and(has_faded);
    let items = desk.agenda.items().iter();
    let facts: HashSet<usize> = items.filter(is_fading).map(|item| item.fact).collect();
    facts.len()
}

fn story(desk: &Desk, loaded: &LoadedDeck) -> Story {
    let facts = desk.facts_of(loaded);
    let Deck { id, title, .. } = &loaded.deck;
    Story { id: id.clone(), title: title.clone(), facts: facts.all, met: facts.met }
}

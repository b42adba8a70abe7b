//! What is told beside an answer when somebody asks: why it is asked now, and where a fact
//! that is forgotten again and again can be improved.

use std::path::{Path, PathBuf};

use crate::app::desk::Desk;
use crate::app::session::{Course, Session, Shown};
use crate::app::view::{GradeChoice, study};
use crate::clock::StudyDay;
use crate::deck::FactId;
use crate::deck::edit::heading_of;
use crate::diagnostic::Place;
use crate::library::Shelf;
use crate::schedule::{Due, Past, Phase, Prospective, Why};

/// What is unfolded beside an answer.
#[derive(Clone, Debug, PartialEq)]
pub enum AsideView {
    Why(WhyView),
    Improve(ImproveView),
}

/// Why the card is asked now, and what each grade would do.
#[derive(Clone, Debug, PartialEq)]
pub struct WhyView {
    pub reason: Reason,
    /// How likely it is known when it comes back, as set.
    pub target_percent: u32,
    pub seen: Option<Seen>,
    /// For each grade that can be given.
    pub grades: Vec<GradeEffect>,
}

/// Why a card is asked now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason {
    /// Its fact was never asked.
    NewFact,
    /// It is a form of a fact that was asked in other forms.
    NewForm,
    /// It is being learned, or learned again.
    Step,
    Due,
    Late {
        days: u32,
    },
    /// It was planned for a later day.
    Early {
        days: u32,
    },
    /// A quiz found it missing.
    Missed,
    /// It is practised: nothing in the schedule moves.
    Practice,
}

/// How the card was left the last time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Seen {
    pub day: StudyDay,
    pub days_ago: u32,
    pub times: u32,
    /// How often it was forgotten after it had been learned.
    pub forgotten: u32,
    /// How likely it is known today.
    pub percent: u32,
}

/// What a grade would do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct GradeEffect {
    pub choice: GradeChoice,
    /// How likely it would be known when it comes back.
    pub percent: u32,
    /// Days until it would be known with a likelihood of 90 %, whenever it comes back.
    pub lasts_days: u32,
    /// How many other cards are due on that day, where it was chosen among several.
    pub others: Option<u32>,
}

/// Where a fact stands in its file, so that it can be improved.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ImproveView {
    pub fact: FactId,
    pub deck_title: String,
    /// The file; none for a deck that came with the program.
    pub file: Option<PathBuf>,
    /// The line of its heading, from 1.
    pub line: Option<usize>,
    pub note: Option<String>,
    /// How often the card was forgotten after it had been learned.
    pub forgotten: u32,
}

pub(super) fn why(desk: &Desk, session: &Session, shown: &Shown) -> Option<WhyView> {
    let found = desk.bank.get(&shown.exercise)?;
    let why = desk.why(&shown.exercise);
    let reason = match session.course() {
        Course::Practice(_) => Reason::Practice,
        Course::Chosen(_) => Reason::Missed,
        Course::Queue(_) => match &why.past {
            None if desk.agenda.is_met(found.fact) => Reason::NewForm,
            None => Reason::NewFact,
            Some(past) => reason(past, desk.now().1),
        },
    };
    let Why { target, past, grades } = why;
    let offered = study::grades(desk.settings.buttons);
    let offered = grades.iter().filter(|effect| offered.contains(&effect.grade));
    Some(WhyView {
        reason,
        target_percent: percent(target.get()),
        seen: past.map(|past| Seen {
            day: past.last_day,
            days_ago: past.days_ago,
            times: past.reviews,
            forgotten: past.lapses,
            percent: percent(past.recall),
        }),
        grades: offered.map(effect).collect(),
    })
}

fn reason(past: &Past, today: StudyDay) -> Reason {
    match past.due {
        Due::On(day) if past.phase == Phase::Review => match (day < today, day > today) {
            (true, _) => Reason::Late { days: today.days_since(day) },
            (_, true) => Reason::Early { days: day.days_since(today) },
            _ => Reason::Due,
        },
        _ => Reason::Step,
    }
}

fn effect(effect: &Prospective) -> GradeEffect {
    GradeEffect {
        choice: GradeChoice { grade: effect.grade, due: effect.due },
        percent: percent(effect.recall_then),
        lasts_days: effect.stability_days.round().max(1.0) as u32,
        others: effect.choice.map(|choice| choice.others),
    }
}

fn percent(likelihood: f32) -> u32 {
    (likelihood * 100.0).round() as u32
}

pub(super) fn improve(desk: &Desk, shelf: &Shelf, shown: &Shown) -> Option<ImproveView> {
    let found = desk.bank.get(&shown.exercise)?;
    let fact = &found.exercise.id.fact;
    let (volume, loaded) = shelf
        .volumes()
        .filter_map(|volume| Some((volume, volume.studied()?)))
        .find(|(_, loaded)| loaded.deck.id == found.deck.id)?;
    let heading = heading_of(&loaded.text, fact);
    Some(ImproveView {
        fact: fact.clone(),
        deck_title: found.deck.title.clone(),
        file: volume.origin.path().map(Path::to_owned),
        line: heading.map(|start| Place::of(start, &loaded.text).line),
        note: found.exercise.note.clone(),
        forgotten: desk.memories.get(&shown.exercise).map_or(0, |memory| memory.lapses),
    })
}

//! What is told beside an answer when somebody asks why it is asked now.

use crate::app::desk::Desk;
use crate::app::session::{Course, Session, Shown};
use crate::app::view::{GradeChoice, study};
use crate::clock::{StudyDay, Timestamp};
use crate::schedule::{Due, DueIn, Past, Phase, Prospective, StepOf, Why, due_in};
use crate::text::whole_percent;

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
    /// It is being learned: it waited for this step. Where nothing else was left it is asked so
    /// many minutes ahead of its time.
    Learning {
        step: StepOf,
        early_minutes: u32,
    },
    /// It was forgotten and is being learned again.
    Relearning {
        step: StepOf,
        early_minutes: u32,
    },
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
    /// How often it was forgotten after it had been learned; none while it is learned first.
    pub forgotten: Option<u32>,
    /// How likely it is known today; none on the day it was answered.
    pub percent: Option<u32>,
}

/// What a grade would do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct GradeEffect {
    pub choice: GradeChoice,
    /// How likely it would be known when it comes back.
    pub percent: u32,
    /// Days until it would be known with a likelihood of 90 %, whenever it comes back.
    pub lasts_days: u32,
    /// The step it would wait for, where there is one.
    pub step: Option<StepOf>,
    /// How many other cards are due on that day, where it was chosen among several.
    pub others: Option<u32>,
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
            Some(past) => reason(past, desk.now()),
        },
    };
    let Why { target, past, grades } = why;
    let offered = study::grades(desk.settings.buttons);
    let offered = grades.iter().filter(|effect| offered.contains(&effect.grade));
    Some(WhyView {
        reason,
        target_percent: whole_percent(f64::from(target.get())),
        seen: past.map(|past| Seen {
            day: past.last_day,
            days_ago: past.days_ago,
            times: past.reviews,
            forgotten: forgotten(past.phase, past.lapses),
            percent: past.recall.map(|recall| whole_percent(f64::from(recall))),
        }),
        grades: offered.map(effect).collect(),
    })
}

fn reason(past: &Past, (now, today): (Timestamp, StudyDay)) -> Reason {
    let early_minutes = match due_in(past.due, now, today) {
        DueIn::Minutes(minutes) => minutes,
        DueIn::Days(_) => 0,
    };
    match (past.phase, past.step, past.due) {
        (Phase::Relearning { .. }, Some(step), _) => Reason::Relearning { step, early_minutes },
        (_, Some(step), _) => Reason::Learning { step, early_minutes },
        (_, None, Due::On(day)) if day < today => Reason::Late { days: today.days_since(day) },
        (_, None, Due::On(day)) if day > today => Reason::Early { days: day.days_since(today) },
        (_, None, _) => Reason::Due,
    }
}

fn effect(effect: &Prospective) -> GradeEffect {
    GradeEffect {
        choice: GradeChoice { grade: effect.grade, due: effect.due },
        percent: whole_percent(f64::from(effect.recall_then)),
        lasts_days: effect.stability_days.round().max(1.0) as u32,
        step: effect.step,
        others: effect.choice.map(|choice| choice.others),
    }
}

/// How often it was forgotten since it was learned; nothing while it was not.
fn forgotten(phase: Phase, lapses: u32) -> Option<u32> {
    let was_learned = lapses > 0 || !matches!(phase, Phase::Learning { .. });
    was_learned.then_some(lapses)
}

//! What the big screen shows: everything a player may see, and nothing else.
//!
//! Before the answer is shown there is no field that could hold it, or say which option is
//! right. Option order and times come from what is asked, never from what is right.

use crate::clock::Timestamp;
use crate::exercise::Cited;
use crate::night::clock::Countdown;
use crate::night::machine::{Asked, Night, Phase};
use crate::night::standings::Score;

/// The big screen at a moment.
#[derive(Clone, Debug, PartialEq)]
pub enum Screen {
    Lobby(Lobby),
    Asking(Asking),
    Answer(Answer),
    Board(Board),
}

/// Before the first question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lobby {
    pub name: String,
    pub teams: Vec<String>,
    pub rounds: usize,
    pub questions: usize,
}

/// Where the evening is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// From 1.
    pub round: usize,
    pub rounds: usize,
    pub title: String,
    /// From 1, in the round.
    pub question: usize,
    pub questions: usize,
    /// Points for a right answer.
    pub points: u32,
}

/// A question that is asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asking {
    pub place: Place,
    pub stem: String,
    /// None while it is being read.
    pub options: Vec<String>,
    /// The time to answer, where there is a timer and options are on the screen.
    pub countdown: Option<Countdown>,
    pub is_held: bool,
    pub is_closed: bool,
}

/// A question with its answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    pub place: Place,
    pub stem: String,
    pub options: Vec<Shown>,
    /// Who reported it, and where.
    pub sources: Vec<String>,
    pub is_void: bool,
}

/// An option beside the right one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shown {
    pub text: String,
    pub is_right: bool,
}

/// How the teams stand.
#[derive(Clone, Debug, PartialEq)]
pub struct Board {
    /// What the evening is called.
    pub name: String,
    /// The round that is over, from 1; nothing at the end of the evening.
    pub after_round: Option<usize>,
    pub rounds: usize,
    /// What comes next, between two rounds.
    pub next: Option<String>,
    /// The best first.
    pub rows: Vec<Row>,
}

/// A team with its points.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// The team's number, from 0: rows move, teams stay the same.
    pub team: usize,
    pub name: String,
    pub rank: usize,
    pub score: Score,
}

impl Screen {
    /// What may be seen of an evening at this moment.
    pub fn of(night: &Night, now: Timestamp) -> Self {
        let phase = night.phase(now);
        match (night.asked(), phase) {
            (Some(asked), Phase::Revealed) => Self::Answer(answer(night, &asked)),
            (Some(asked), _) => Self::Asking(asking(night, &asked, phase, now)),
            (None, Phase::Lobby) => Self::Lobby(lobby(night)),
            (None, _) => Self::Board(board(night)),
        }
    }
}

fn lobby(night: &Night) -> Lobby {
    let plan = night.plan();
    Lobby {
        name: plan.name().to_owned(),
        teams: night.teams().to_vec(),
        rounds: plan.rounds().len(),
        questions: plan.question_count(),
    }
}

fn place(night: &Night, asked: &Asked<'_>) -> Place {
    Place {
        round: asked.round_number + 1,
        rounds: night.plan().rounds().len(),
        title: asked.round.title.clone(),
        question: asked.place + 1,
        questions: asked.round.questions.len(),
        points: asked.round.points,
    }
}

fn asking(night: &Night, asked: &Asked<'_>, phase: Phase, now: Timestamp) -> Asking {
    let is_read = phase == Phase::Reading;
    Asking {
        place: place(night, asked),
        stem: asked.question.stem.clone(),
        options: if is_read { Vec::new() } else { asked.question.options.clone() },
        countdown: if is_read { None } else { night.countdown(now) },
        is_held: night.is_held(),
        is_closed: phase == Phase::Closed,
    }
}

fn answer(night: &Night, asked: &Asked<'_>) -> Answer {
    let shown = |(index, text): (usize, &String)| Shown {
        text: text.clone(),
        is_right: index == asked.question.key,
    };
    Answer {
        place: place(night, asked),
        stem: asked.question.stem.clone(),
        options: asked.question.options.iter().enumerate().map(shown).collect(),
        sources: asked.question.sources.iter().map(source).collect(),
        is_void: night.is_void(asked.number),
    }
}

/// A source as one names it aloud: `CNN ¶12`.
fn source(cited: &Cited) -> String {
    format!("{} {}", cited.label, cited.at).trim_end().to_owned()
}

fn board(night: &Night) -> Board {
    let plan = night.plan();
    let after = night.break_after();
    let next = after.and_then(|round| plan.rounds().get(round + 1));
    let rows = night.standings().into_iter().map(|standing| Row {
        team: standing.team,
        name: night.teams()[standing.team].clone(),
        rank: standing.rank,
        score: standing.score,
    });
    Board {
        name: plan.name().to_owned(),
        after_round: after.map(|round| round + 1),
        rounds: plan.rounds().len(),
        next: next.map(|round| round.title.clone()),
        rows: rows.collect(),
    }
}

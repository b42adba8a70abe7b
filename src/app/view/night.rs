//! The room "Quiz night": choosing an evening, and what its host sees of it.
//!
//! The host sees the answer from the first moment; what the room sees is made elsewhere, by
//! `night::Screen`, which cannot hold it.

use std::sync::Arc;

use crate::app::App;
use crate::app::desk::Desk;
use crate::app::night::{NightSetup, PlayingNight, RoundSetup};
use crate::app::view::csv::{Cell, table};
use crate::app::view::quiz::choices_of;
use crate::app::view::{DeckChoice, OptionView};
use crate::app::view::{OptionState, SaveState};
use crate::clock::Timestamp;
use crate::exercise::{Cited, Corroboration, Standing};
use crate::night::{Correction, Event, Mark, Night, Phase, PlanFault, Score};

/// What the room of quiz nights shows.
#[derive(Clone, Debug, PartialEq)]
pub enum NightView {
    Setup(NightSetupView),
    Evening(Box<EveningView>),
}

/// What can be chosen before an evening.
#[derive(Clone, Debug, PartialEq)]
pub struct NightSetupView {
    pub decks: Vec<DeckChoice>,
    /// What was chosen last; nothing before the first evening.
    pub setup: Option<NightSetup>,
    /// Why the last choice could not be held.
    pub fault: Option<PlanFault>,
    /// Whether the results of the last evening can be looked at.
    pub has_results: bool,
}

/// An evening, as its host sees it.
#[derive(Clone, Debug, PartialEq)]
pub struct EveningView {
    pub name: String,
    pub phase: Phase,
    pub question: Option<AskedView>,
    /// What "next" leads to.
    pub next: Option<NextView>,
    pub can_go_back: bool,
    /// Whether the clock of the question stands still.
    pub is_held: bool,
    /// Whether more time can be given.
    pub can_extend: bool,
    /// In the order of their keys.
    pub teams: Vec<TeamView>,
    /// The teams, the best first.
    pub order: Vec<usize>,
    pub rounds: Vec<String>,
    /// How many questions all rounds have.
    pub questions: usize,
    /// The round that the break comes after, from 0.
    pub break_after: Option<usize>,
    /// Every question that was asked.
    pub sheets: Vec<SheetView>,
    /// What became of the last step.
    pub save: SaveState,
}

/// What "next" leads to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum NextView {
    First,
    Question,
    Options,
    Close,
    Answer,
    Break,
    Round,
    End,
}

/// The question on the screen, with everything a host needs to settle an argument.
#[derive(Clone, Debug, PartialEq)]
pub struct AskedView {
    /// From 0, through all rounds.
    pub number: usize,
    /// All from 1.
    pub round: usize,
    pub of_rounds: usize,
    pub place: usize,
    pub of_places: usize,
    pub stem: String,
    pub options: Vec<OptionView>,
    pub standing: Standing,
    pub corroboration: Corroboration,
    pub sources: Arc<[Cited]>,
    pub note: Option<String>,
    pub is_void: bool,
}

/// A team.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TeamView {
    pub name: String,
    pub score: Score,
    /// From 1; shared by equal scores.
    pub rank: usize,
    /// What it got in each round.
    pub rounds: Vec<Score>,
    /// What it got, or lost, beside the questions, each with its reason.
    pub corrections: Vec<(Score, String)>,
}

/// A question that was asked, and how it was answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SheetView {
    /// From 0, through all rounds.
    pub number: usize,
    /// Both from 1.
    pub round: usize,
    pub place: usize,
    pub stem: String,
    pub answer: String,
    pub is_void: bool,
    /// One for each team, in the order of their keys.
    pub marks: Vec<Mark>,
}

impl SheetView {
    /// How many teams were right.
    pub fn right(&self) -> usize {
        self.marks.iter().filter(|mark| **mark == Mark::Right).count()
    }
}

impl EveningView {
    /// The standings as comma-separated values.
    pub fn standings_csv(&self) -> String {
        let numbers: Vec<String> = (1..=self.rounds.len()).map(|n| format!("round_{n}")).collect();
        let mut columns = vec!["rank", "team", "points"];
        columns.extend(numbers.iter().map(String::as_str));
        columns.push("corrections");
        let row = |team: &TeamView| {
            let total = [Cell::plain(&team.rank), Cell::text(&team.name), Cell::plain(&team.score)];
            let corrected: Score = team.corrections.iter().map(|(points, _)| *points).sum();
            let rounds = team.rounds.iter().map(Cell::plain);
            total.into_iter().chain(rounds).chain([Cell::plain(&corrected)]).collect()
        };
        table(&columns, self.order.iter().filter_map(|&team| self.teams.get(team)).map(row))
    }

    /// How each question was answered, as comma-separated values: a row for each team, 1 for a
    /// right answer.
    pub fn questions_csv(&self) -> String {
        let columns = ["round", "question", "asked", "answer", "counts", "team", "right"];
        let rows = self.sheets.iter().flat_map(|sheet| {
            self.teams.iter().zip(&sheet.marks).map(move |(team, mark)| {
                vec![
                    Cell::plain(&sheet.round),
                    Cell::plain(&sheet.place),
                    Cell::text(&sheet.stem),
                    Cell::text(&sheet.answer),
                    Cell::plain(&if sheet.is_void { "no" } else { "yes" }),
                    Cell::text(&team.name),
                    Cell::plain(&Score::from_halves(mark.halves())),
                ]
            })
        });
        table(&columns, rows)
    }
}

pub(in crate::app) fn night(app: &App) -> NightView {
    let evening = &app.evening;
    match evening.on_screen() {
        Some(playing) => NightView::Evening(Box::new(view(app, playing))),
        None => NightView::Setup(NightSetupView {
            decks: choices_of(&app.desk),
            setup: evening.setup.clone().map(|setup| known(setup, &app.desk)),
            fault: evening.fault,
            has_results: evening.playing.is_some(),
        }),
    }
}

/// A choice without the decks that are gone since.
fn known(mut setup: NightSetup, desk: &Desk) -> NightSetup {
    for round in &mut setup.rounds {
        if round.deck.as_ref().is_some_and(|deck| desk.bank.deck(deck).is_none()) {
            *round =
                RoundSetup { deck: None, topics: RoundSetup::default().topics, ..round.clone() };
        }
    }
    setup
}

fn view(app: &App, playing: &PlayingNight) -> EveningView {
    let night = &playing.night;
    let now = app.now();
    let plan = night.plan();
    let phase = night.phase(now);
    let standings = night.standings();
    let mut teams: Vec<TeamView> = Vec::with_capacity(night.teams().len());
    for (team, name) in night.teams().iter().enumerate() {
        let Some(standing) = standings.iter().find(|standing| standing.team == team) else {
            continue;
        };
        let rounds = (0..plan.rounds().len()).map(|round| night.round_score(round, team));
        let rounds = rounds.collect();
        let (score, rank) = (standing.score, standing.rank);
        let told = |correction: &Correction| (correction.points, correction.reason.clone());
        let corrections = night.corrections_of(team).map(told).collect();
        teams.push(TeamView { name: name.clone(), score, rank, rounds, corrections });
    }
    let failure = app.saves.failure().cloned();
    EveningView {
        name: plan.name().to_owned(),
        phase,
        question: asked(&app.desk, night),
        next: next(night, now),
        can_go_back: night.previous().is_some(),
        is_held: night.is_held(),
        can_extend: night.clone().handle(Event::Extended { millis: 1 }, now).is_ok(),
        teams,
        order: standings.iter().map(|standing| standing.team).collect(),
        rounds: plan.rounds().iter().map(|round| round.title.clone()).collect(),
        questions: plan.question_count(),
        break_after: night.break_after(),
        sheets: sheets(night),
        save: failure.map_or(SaveState::Nothing, SaveState::Failed),
    }
}

fn next(night: &Night, now: Timestamp) -> Option<NextView> {
    let event = night.next(now)?;
    Some(match event {
        Event::Asked { .. } if night.phase(now) == Phase::Lobby => NextView::First,
        Event::Asked { .. } if night.break_after().is_some() => NextView::Round,
        Event::Opened => NextView::Options,
        Event::Closed => NextView::Close,
        Event::Revealed => NextView::Answer,
        Event::Paused => NextView::Break,
        Event::Ended => NextView::End,
        _ => NextView::Question,
    })
}

fn asked(desk: &Desk, night: &Night) -> Option<AskedView> {
    let asked = night.asked()?;
    let question = asked.question;
    let exercise = desk.bank.get(&question.exercise).map(|found| found.exercise);
    let option = |(index, text): (usize, &String)| OptionView {
        text: text.clone(),
        state: if index == question.key { OptionState::Right } else { OptionState::Plain },
    };
    Some(AskedView {
        number: asked.number,
        round: asked.round_number + 1,
        of_rounds: night.plan().rounds().len(),
        place: asked.place + 1,
        of_places: asked.round.questions.len(),
        stem: question.stem.clone(),
        options: question.options.iter().enumerate().map(option).collect(),
        standing: exercise.map_or(Standing::Stated, |exercise| exercise.standing),
        corroboration: exercise.map_or(Corroboration::Single, |exercise| exercise.corroboration),
        sources: question.sources.clone(),
        note: exercise.and_then(|exercise| exercise.note.as_deref()).map(str::to_owned),
        is_void: night.is_void(asked.number),
    })
}

fn sheets(night: &Night) -> Vec<SheetView> {
    let plan = night.plan();
    let sheet = |number: usize| {
        let (round, place) = plan.place(number)?;
        let (_, question) = plan.question(number)?;
        Some(SheetView {
            number,
            round: round + 1,
            place: place + 1,
            stem: question.stem.clone(),
            answer: question.options.get(question.key)?.clone(),
            is_void: night.is_void(number),
            marks: night.marks(number).to_vec(),
        })
    };
    (0..plan.question_count()).filter(|&number| night.was_asked(number)).filter_map(sheet).collect()
}

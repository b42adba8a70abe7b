//! `newsdeck stats`: figures about study so far.

use serde::Serialize;

use crate::app::view::ProgressView;
use crate::app::{App, Command, Room};
use crate::cli::drill::{config, expect_progress};
use crate::cli::wire;
use crate::cli::words::Count;
use crate::cli::{StatsArgs, Status, Stop, Surroundings};

#[derive(Serialize)]
struct Figures<'a> {
    reviews: usize,
    reviews_today: usize,
    quiz_answers: usize,
    study_days: usize,
    streak_days: u32,
    spent_millis: u64,
    retention_percent: Option<f32>,
    new: u32,
    learning: u32,
    young: u32,
    mature: u32,
    due: usize,
    coming: Vec<Coming>,
    decks: Vec<Deck<'a>>,
}

#[derive(Serialize)]
struct Coming {
    day: String,
    due: usize,
}

#[derive(Serialize)]
struct Deck<'a> {
    title: &'a str,
    facts: usize,
    met: usize,
    recall: Option<f32>,
}

pub(super) fn run(args: &StatsArgs, around: &mut Surroundings<'_>) -> Result<Status, Stop> {
    let mut app = App::open(config(around, Vec::new())?, std::sync::Arc::new(|| {}));
    app.settle();
    expect_progress(&app)?;
    app.apply(Command::GoTo(Room::Progress));
    app.settle();
    let (figures, due) = (app.progress(), app.today().due);
    if args.json {
        wire::print(around.output, &Figures::of(figures, due))?;
    } else {
        tell(figures, due, around)?;
    }
    Ok(Status::Sound)
}

fn tell(figures: &ProgressView, due: usize, around: &mut Surroundings<'_>) -> Result<(), Stop> {
    let out = &mut around.output;
    writeln!(out, "Due now     {}", Count(due, "exercise"))?;
    writeln!(out, "Today       {}", Count(figures.reviews_today, "answer"))?;
    writeln!(
        out,
        "So far      {} on {}, {} in a row",
        Count(figures.reviews, "answer"),
        Count(figures.study_days, "day"),
        Count(figures.streak_days as usize, "day"),
    )?;
    let minutes = usize::try_from(figures.spent_millis / 60_000).unwrap_or(usize::MAX);
    writeln!(out, "Time        {}", Count(minutes, "minute"))?;
    if let Some(percent) = figures.retention_percent {
        writeln!(out, "Remembered  {percent:.0} % of what came back on a later day")?;
    }
    for deck in &figures.decks {
        writeln!(out, "{}: {} of {} facts met", deck.title, deck.met, deck.facts)?;
    }
    Ok(())
}

impl<'a> Figures<'a> {
    fn of(view: &'a ProgressView, due: usize) -> Self {
        Self {
            reviews: view.reviews,
            reviews_today: view.reviews_today,
            quiz_answers: view.quiz_answers,
            study_days: view.study_days,
            streak_days: view.streak_days,
            spent_millis: view.spent_millis,
            retention_percent: view.retention_percent,
            new: view.counts.new,
            learning: view.counts.learning,
            young: view.counts.young,
            mature: view.counts.mature,
            due,
            coming: view
                .coming
                .iter()
                .map(|figure| Coming { day: figure.day.to_string(), due: figure.count })
                .collect(),
            decks: view
                .decks
                .iter()
                .map(|deck| Deck {
                    title: &deck.title,
                    facts: deck.facts,
                    met: deck.met,
                    recall: deck.recall,
                })
                .collect(),
        }
    }
}

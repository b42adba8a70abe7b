//! The room "Progress": simple figures.

use crate::app::App;
use crate::clock::StudyDay;
use crate::stats;

/// Twelve weeks.
const PAST_DAYS: i32 = 84;
const COMING_DAYS: u32 = 14;

/// Simple figures of all study so far.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ProgressView {
    /// Answers that still stand.
    pub reviews: usize,
    pub reviews_today: usize,
    pub spent_millis: u64,
    /// Study days in a row, up to today or yesterday.
    pub streak_days: u32,
    /// Days with at least one answer.
    pub study_days: usize,
    /// Of reviews of learned exercises, how many were remembered, in percent.
    pub retention_percent: Option<f32>,
    /// Questions of quizzes answered.
    pub quiz_answers: usize,
    /// Exercises by how far they have come.
    pub counts: stats::Counts,
    /// The last 84 study days, oldest first, today last.
    pub days: Vec<DayFigure>,
    /// The next 14 study days, today first: what comes due.
    pub coming: Vec<DayFigure>,
    pub decks: Vec<DeckFigure>,
}

/// A number for a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DayFigure {
    pub day: StudyDay,
    pub count: usize,
}

/// How well a deck is remembered.
#[derive(Clone, Debug, PartialEq)]
pub struct DeckFigure {
    pub title: String,
    pub facts: usize,
    pub met: usize,
    /// How likely what was met is remembered today, on average, 0 to 1.
    pub recall: Option<f32>,
}

pub(in crate::app) fn progress(app: &App) -> ProgressView {
    let desk = &app.desk;
    let (_, today) = desk.now();
    let figures = &app.figures;
    let all = stats::Period::all(&figures.days);
    let on = |day: StudyDay| {
        let found = figures.days.iter().find(|figure| figure.day == day);
        found.map_or(0, |figure| figure.reviews as usize)
    };
    let asked: Vec<_> = desk.asked().map(|found| &found.exercise.id).collect();
    let memories = || asked.iter().filter_map(|exercise| desk.memories.get(*exercise));
    let limits = desk.limits(today);
    let outlook = stats::Outlook {
        scheduler: &desk.scheduler,
        today,
        days: COMING_DAYS,
        reviews_left: limits.reviews_left,
        reviews_per_day: desk.settings.reviews_per_day,
    };
    let forecast = outlook.forecast(memories());
    let mut counts = stats::Counts::default();
    asked.iter().for_each(|exercise| counts.add(desk.memories.get(*exercise)));
    ProgressView {
        reviews: usize::try_from(all.reviews).unwrap_or(usize::MAX),
        reviews_today: on(today),
        spent_millis: all.took_millis,
        streak_days: stats::streak_days(&figures.days, today),
        study_days: all.study_days as usize,
        retention_percent: figures.retention.percent(),
        quiz_answers: figures.quiz_answers as usize,
        counts,
        days: (1 - PAST_DAYS..=0)
            .map(|ago| today.plus(ago))
            .map(|day| DayFigure { day, count: on(day) })
            .collect(),
        coming: (0..)
            .zip(forecast)
            .map(|(ahead, coming)| DayFigure { day: today.plus(ahead), count: coming.due as usize })
            .collect(),
        decks: desk
            .bank
            .decks()
            .map(|loaded| {
                let exercises = loaded.derived.exercises.iter();
                let met = exercises.filter_map(|exercise| desk.memories.get(&exercise.id));
                let mut recall = stats::FactMemory::default();
                met.for_each(|memory| recall.add(desk.scheduler.recall(memory, today)));
                let facts = desk.facts_of(loaded);
                DeckFigure {
                    title: loaded.deck.title.clone(),
                    facts: facts.all,
                    met: facts.met,
                    recall: recall.recall().map(|recall| recall as f32),
                }
            })
            .collect(),
    }
}

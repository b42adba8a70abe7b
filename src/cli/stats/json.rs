//! The figures as one JSON object: a format of its own, only ever added to.

use serde::Serialize;

use crate::app::view::{ComingFigure, ConfusionFigure, HardFigure, ProgressView, StoryFigure};
use crate::stats::{Against, Day, Pace, Retention, Share, Span};

/// As many days ahead are told.
const COMING_DAYS: usize = 30;

#[derive(Serialize)]
pub(super) struct Figures<'a> {
    reviews: u64,
    reviews_today: u32,
    quiz_answers: u64,
    practised: u64,
    study_days: u32,
    streak_days: u32,
    spent_millis: u64,
    retention_percent: Option<f64>,
    target_percent: f64,
    retention: Vec<SpanRetention>,
    new: u32,
    learning: u32,
    young: u32,
    mature: u32,
    due: usize,
    seconds_an_answer: Seconds,
    coming: Vec<Coming>,
    decks: Vec<Story<'a>>,
    topics: Vec<Story<'a>>,
    confusions: Vec<Confusion<'a>>,
    hardest: Vec<Hard<'a>>,
    days: Vec<StudyDay>,
}

#[derive(Serialize)]
struct SpanRetention {
    /// `null` is all days.
    days: Option<u32>,
    young: Known,
    mature: Known,
    all: Known,
}

#[derive(Serialize)]
struct Known {
    asked: u32,
    known: u32,
    percent: Option<f64>,
    /// The 95 % uncertainty.
    likely_percent: Option<[f64; 2]>,
    against_target: Option<&'static str>,
}

#[derive(Serialize)]
struct Seconds {
    flashcards: Option<f64>,
    typed: Option<f64>,
    choices: Option<f64>,
}

#[derive(Serialize)]
struct Coming {
    day: String,
    due: u32,
    expected_answers: f64,
}

#[derive(Serialize)]
struct Story<'a> {
    title: &'a str,
    facts: u32,
    met: u32,
    remembered: f64,
    recall: Option<f64>,
}

#[derive(Serialize)]
struct Confusion<'a> {
    deck: &'a str,
    asked_for: &'a str,
    taken_for: &'a str,
    times: u32,
    other_way_round: u32,
}

#[derive(Serialize)]
struct Hard<'a> {
    deck: &'a str,
    question: &'a str,
    answer: &'a str,
    lapses: u32,
    leech: bool,
}

#[derive(Serialize)]
struct StudyDay {
    day: String,
    reviews: u32,
    right: u32,
    begun: u32,
    spent_millis: u64,
}

impl<'a> Figures<'a> {
    /// All figures; `due` is how many exercises are due now.
    pub fn of(view: &'a ProgressView, due: usize) -> Self {
        let all = view.retention_over(Span::All).all();
        let mean = |pace: Pace| pace.mean_seconds().map(rounded);
        Self {
            reviews: view.all.reviews,
            reviews_today: view.done_today.reviews,
            quiz_answers: view.all.quiz_answers,
            practised: view.all.practised.answers,
            study_days: view.all.study_days,
            streak_days: view.streak_days,
            spent_millis: view.all.took_millis,
            retention_percent: all.of_one().map(percent),
            target_percent: percent(view.target),
            retention: view.retention.iter().map(|over| over_span(over, view.target)).collect(),
            new: view.counts.new,
            learning: view.counts.learning,
            young: view.counts.young,
            mature: view.counts.mature,
            due,
            seconds_an_answer: Seconds {
                flashcards: mean(view.all.flashcards),
                typed: mean(view.all.typed),
                choices: mean(view.all.chosen),
            },
            coming: view.coming.iter().take(COMING_DAYS).map(coming).collect(),
            decks: view.stories.iter().map(story).collect(),
            topics: view.topics.iter().map(story).collect(),
            confusions: view.confusions.iter().map(confusion).collect(),
            hardest: view.hardest.iter().map(hard).collect(),
            days: view.days.iter().map(study_day).collect(),
        }
    }
}

fn over_span((span, retention): &(Span, Retention), target: f64) -> SpanRetention {
    let known = |share: Share| Known {
        asked: share.asked,
        known: share.known,
        percent: share.of_one().map(percent),
        likely_percent: share.likely().map(|(least, most)| [percent(least), percent(most)]),
        against_target: share.against(target).map(Against::as_str),
    };
    SpanRetention {
        days: span.days(),
        young: known(retention.young),
        mature: known(retention.mature),
        all: known(retention.all()),
    }
}

fn coming(figure: &ComingFigure) -> Coming {
    Coming {
        day: figure.day.to_string(),
        due: figure.coming.due,
        expected_answers: rounded(figure.coming.expected),
    }
}

fn story(figure: &StoryFigure) -> Story<'_> {
    let memory = figure.memory;
    Story {
        title: &figure.name,
        facts: memory.facts,
        met: memory.met,
        remembered: rounded(memory.remembered),
        recall: memory.mean_recall().map(|recall| (recall * 1_000.0).round() / 1_000.0),
    }
}

fn confusion(pair: &ConfusionFigure) -> Confusion<'_> {
    Confusion {
        deck: &pair.deck_title,
        asked_for: &pair.right,
        taken_for: &pair.taken,
        times: pair.times,
        other_way_round: pair.reverse,
    }
}

fn hard(fact: &HardFigure) -> Hard<'_> {
    Hard {
        deck: &fact.deck_title,
        question: &fact.prompt,
        answer: &fact.answer,
        lapses: fact.lapses,
        leech: fact.is_leech,
    }
}

fn study_day(day: &Day) -> StudyDay {
    StudyDay {
        day: day.day.to_string(),
        reviews: day.reviews,
        right: day.right,
        begun: day.begun,
        spent_millis: day.took_millis,
    }
}

/// To one decimal: more would pretend to know more.
fn rounded(number: f64) -> f64 {
    (number * 10.0).round() / 10.0
}

fn percent(share: f64) -> f64 {
    rounded(share * 100.0)
}

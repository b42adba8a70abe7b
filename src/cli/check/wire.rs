//! The health of a deck as JSON: one object of its own shape behind those of the problems.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::deck::FactId;
use crate::exercise::{DropReason, Form};
use crate::quiz::{self, Lack, Score};

/// The figures of one deck.
#[derive(Debug, Serialize)]
pub struct Figures<'a> {
    deck: &'a str,
    health: Health<'a>,
}

#[derive(Debug, Serialize)]
struct Health<'a> {
    facts: BTreeMap<&'static str, usize>,
    retired: usize,
    exercises: BTreeMap<&'static str, usize>,
    options: Options,
    dropped: Vec<Group>,
    short: Vec<Group>,
    sources: Vec<Source<'a>>,
    corroboration: BTreeMap<&'static str, usize>,
    standing: BTreeMap<&'static str, usize>,
    guessing: Option<Guessing>,
}

#[derive(Debug, Serialize)]
struct Options {
    four: usize,
    three: usize,
    none: usize,
}

/// Forms, `event.landing/what`, and what they have in common.
#[derive(Debug, Serialize)]
struct Group {
    of: String,
    forms: Vec<String>,
}

#[derive(Debug, Serialize)]
struct Source<'a> {
    source: &'a str,
    answers: usize,
    alone: usize,
}

#[derive(Debug, Serialize)]
struct Guessing {
    questions: usize,
    highest: Trick,
    lowest: Trick,
    /// Between which shares a score may be accident.
    noise: [f64; 2],
}

#[derive(Debug, Serialize)]
struct Trick {
    trick: &'static str,
    share: f64,
}

impl<'a> Figures<'a> {
    /// The figures of the deck that is called `deck` on the command line.
    pub fn of(deck: &'a str, health: &'a quiz::Health) -> Self {
        let options = health.options;
        let guessing = health.guessing.as_ref().map(|guessing| Guessing {
            questions: guessing.questions,
            highest: Trick::of(&guessing.highest),
            lowest: Trick::of(&guessing.lowest),
            noise: [*guessing.noise.start(), *guessing.noise.end()],
        });
        let health = Health {
            facts: health.facts.iter().map(|(kind, n)| (kind.as_str(), *n)).collect(),
            retired: health.retired,
            exercises: health.exercises.iter().copied().collect(),
            options: Options { four: options.four, three: options.three, none: options.none },
            dropped: health.dropped.iter().map(|(why, forms)| group(reason(*why), forms)).collect(),
            short: health.short.iter().map(|(lack, forms)| group(&of(lack), forms)).collect(),
            sources: health
                .sources
                .iter()
                .map(|source| Source {
                    source: source.id.as_str(),
                    answers: source.answers,
                    alone: source.alone,
                })
                .collect(),
            corroboration: health.corroboration.iter().map(|(c, n)| (c.as_str(), *n)).collect(),
            standing: health.standing.iter().map(|(s, n)| (s.as_str(), *n)).collect(),
            guessing,
        };
        Self { deck, health }
    }
}

impl Trick {
    fn of(score: &Score) -> Self {
        Self { trick: score.trick, share: score.share() }
    }
}

fn group(of: &str, forms: &[(FactId, Form)]) -> Group {
    let forms = forms.iter().map(|(fact, form)| format!("{fact}/{form}")).collect();
    Group { of: of.to_owned(), forms }
}

fn reason(reason: DropReason) -> &'static str {
    match reason {
        DropReason::Rival => "rival",
        DropReason::AnswersItself => "answers-itself",
        DropReason::AskedTwice => "asked-twice",
        DropReason::Contradicted => "contradicted",
    }
}

/// What wrong answers are lacking of: `person`, `gap body`, `by-hand`, or the form.
fn of(lack: &Lack) -> String {
    match lack {
        Lack::Names(kind) => kind.as_str().to_owned(),
        Lack::Gaps(label) => format!("gap {label}"),
        Lack::ByHand => "by-hand".to_owned(),
        Lack::Form(form) => (*form).to_owned(),
    }
}

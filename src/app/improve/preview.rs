//! What a form would make of a fact: the exercises it yields then, and what would be wrong.
//!
//! Reading a deck of thousands of facts takes longer than a frame, so it is a task for a worker.

use std::collections::HashMap;
use std::ops::Range;
use std::sync::Arc;

use crate::app::rewrite::with_keys;
use crate::app::worker::Task;
use crate::deck::FactId;
use crate::deck::edit::{EditError, KeyChange, Owner, heading_of, places_of};
use crate::diagnostic::Diagnostic;
use crate::exercise::{Derived, Exercise, ExerciseId};
use crate::library::{LoadedDeck, load};
use crate::quiz::{Bank, compose};

/// The options that are shown are drawn by this lot: the same ones as one types on.
const SEED: u64 = 0;

/// What the thread is asked.
#[derive(Debug)]
pub struct Request {
    pub serial: u64,
    pub loaded: Arc<LoadedDeck>,
    pub fact: FactId,
    pub changes: Vec<KeyChange>,
}

/// What would come of it.
#[derive(Clone, Debug)]
pub struct Preview {
    pub problems: Vec<FactProblem>,
    /// What would be wrong elsewhere in the deck, and is not yet.
    pub elsewhere: Vec<Diagnostic>,
    /// Whether the fact would be left out of the deck.
    pub is_lost: bool,
    pub exercises: Vec<PreviewExercise>,
    /// Forms that are not asked, and why.
    pub dropped: Vec<String>,
    /// Questions that are asked now and would not be any more.
    pub gone: Vec<String>,
}

/// Something wrong with the fact, and the key it is about, where it is about one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FactProblem {
    pub key: Option<String>,
    pub problem: Diagnostic,
}

/// An exercise as the student would see it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PreviewExercise {
    pub id: ExerciseId,
    pub prompt: String,
    pub answer: String,
    /// Wrong answers that would be offered; none where it is a flashcard only.
    pub wrong: Vec<String>,
    pub is_changed: bool,
}

/// Of which request it is, and what was found.
pub type Found = (u64, Result<Preview, EditError>);

impl Task for Request {
    type Outcome = Found;
    const THREAD: &'static str = "newsdeck-preview";

    /// What was typed since takes the place of everything before it.
    fn is_outdated_by(&self, _: &Self) -> bool {
        true
    }

    fn outcome(self) -> Found {
        (self.serial, preview(&self))
    }
}

fn preview(request: &Request) -> Result<Preview, EditError> {
    let Request { loaded: now, fact, changes, .. } = request;
    let owner = Owner::Fact(fact.clone());
    let text = with_keys(&now.text.unpacked(), &owner, changes)?;
    let places = places_of(&text, &owner)?;
    let heading = heading_of(&text, fact);
    let then = if changes.is_empty() { Arc::clone(now) } else { Arc::new(load(text)) };
    let (own, others): (Vec<_>, Vec<_>) = then
        .problems
        .iter()
        .map(|problem| (place(problem, &places, heading), problem))
        .partition(|(place, _)| *place != About::Others);
    let problem = |(place, problem): (About, &Diagnostic)| FactProblem {
        key: if let About::Key(key) = place { Some(key) } else { None },
        problem: problem.clone(),
    };
    let of_fact = |derived: &Derived| -> Vec<Exercise> {
        let own = derived.exercises.iter().filter(|exercise| exercise.id.fact == *fact);
        own.cloned().collect()
    };
    let (was, is) = (of_fact(&now.derived), of_fact(&then.derived));
    let bank = is.iter().any(Exercise::choice).then(|| Bank::new(&then.deck, &then.derived));
    let exercises = is.iter().map(|exercise| {
        let before = was.iter().find(|it| it.id == exercise.id);
        PreviewExercise {
            id: exercise.id.clone(),
            prompt: exercise.prompt.to_string(),
            answer: exercise.answer_text.to_string(),
            wrong: bank.as_ref().map(|bank| wrong(bank, exercise)).unwrap_or_default(),
            is_changed: before.is_none_or(|before| {
                before.prompt != exercise.prompt || before.answer_text != exercise.answer_text
            }),
        }
    });
    let dropped = then.derived.dropped.iter().filter(|it| it.fact == *fact);
    let is_gone = |it: &&Exercise| !is.iter().any(|other| other.id == it.id);
    Ok(Preview {
        problems: own.into_iter().map(problem).collect(),
        elsewhere: new_among(others.into_iter().map(|(_, problem)| problem), &now.problems),
        is_lost: !then.deck.facts.contains_key(fact) && now.deck.facts.contains_key(fact),
        exercises: exercises.collect(),
        dropped: dropped.map(|it| it.why.clone()).collect(),
        gone: was.iter().filter(is_gone).map(|it| it.prompt.to_string()).collect(),
    })
}

/// Of some problems those that are not among `known`, wherever they stand by now.
fn new_among<'a>(
    problems: impl Iterator<Item = &'a Diagnostic>,
    known: &'a [Diagnostic],
) -> Vec<Diagnostic> {
    let mut left: HashMap<(&str, &str), usize> = HashMap::new();
    for problem in known {
        *left.entry((problem.code, &problem.message)).or_default() += 1;
    }
    let mut found = Vec::new();
    for problem in problems {
        match left.get_mut(&(problem.code, problem.message.as_str())) {
            Some(times) if *times > 0 => *times -= 1,
            _ => found.push(problem.clone()),
        }
    }
    found
}

/// The wrong options beside which the answer would stand.
fn wrong(bank: &Bank<'_>, exercise: &Exercise) -> Vec<String> {
    if !exercise.choice() {
        return Vec::new();
    }
    let questions = compose(bank, 1, SEED, |id| *id == exercise.id);
    let question = questions.into_iter().next();
    question.map_or_else(Vec::new, |question| {
        let mut options = question.options;
        options.remove(question.key);
        options
    })
}

/// What a problem is about.
#[derive(Clone, Debug, PartialEq, Eq)]
enum About {
    Key(String),
    Fact,
    Others,
}

fn place(problem: &Diagnostic, places: &[(String, Range<usize>)], heading: Option<usize>) -> About {
    let at = problem.span.start;
    // Of several that hold the place, the innermost.
    let key = places.iter().filter(|(_, range)| range.contains(&at)).max_by_key(|it| it.0.len());
    match key {
        Some((key, _)) => About::Key(key.clone()),
        None if heading
            .is_some_and(|heading| (at..problem.span.end.max(at + 1)).contains(&heading)) =>
        {
            About::Fact
        }
        None => About::Others,
    }
}

//! What a session came to: what was learned, what to look at again, when all of it comes back.

use std::collections::HashSet;

use crate::app::desk::Desk;
use crate::app::session::Session;
use crate::exercise::ExerciseId;
use crate::schedule::{DueIn, Grade, due_in};

/// What a session came to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SessionSummary {
    pub answered: usize,
    pub spent_millis: u64,
    /// Exercises met for the first time.
    pub met: usize,
    /// Exercises whose last answer was known.
    pub known: usize,
    /// Those that were missed at least once.
    pub look_again: Vec<Recap>,
    /// Those that were new, and never missed.
    pub learned: Vec<Recap>,
    pub comes_back: ComesBack,
    /// Exercises that could be studied on.
    pub left: usize,
}

/// An exercise of the session, to be read once more.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recap {
    pub id: ExerciseId,
    pub prompt: String,
    pub answer: String,
}

/// How many of the exercises that were answered come back when.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ComesBack {
    pub today: usize,
    pub tomorrow: usize,
    pub later: usize,
}

pub(super) fn summary(desk: &Desk, session: &Session) -> SessionSummary {
    let answered = || session.answered.iter();
    let mut seen = HashSet::new();
    let each: Vec<&ExerciseId> = answered()
        .map(|answered| &answered.exercise)
        .filter(|exercise| seen.insert(*exercise))
        .collect();
    // The last answer to an exercise is what counts for "known"; any miss for "look again".
    let mut known = HashSet::new();
    for answered in answered() {
        if answered.grade.is_recalled() {
            known.insert(&answered.exercise);
        } else {
            known.remove(&answered.exercise);
        }
    }
    let of_grade = answered().filter(|answered| answered.grade == Grade::Again);
    let missed: HashSet<&ExerciseId> = of_grade.map(|answered| &answered.exercise).collect();
    let news = answered().filter(|answered| answered.was_new);
    let new: HashSet<&ExerciseId> = news.map(|answered| &answered.exercise).collect();
    let recap = |is_told: &dyn Fn(&ExerciseId) -> bool| {
        let told = each.iter().filter(|exercise| is_told(exercise));
        told.filter_map(|exercise| desk.bank.get(exercise))
            .map(|found| Recap {
                id: found.exercise.id.clone(),
                prompt: found.exercise.prompt.to_string(),
                answer: found.exercise.answer_text.to_string(),
            })
            .collect()
    };
    SessionSummary {
        answered: session.answered.len(),
        spent_millis: session.spent_millis(),
        met: answered().filter(|answered| answered.was_new).count(),
        known: known.len(),
        look_again: recap(&|exercise| missed.contains(exercise)),
        learned: recap(&|exercise| new.contains(exercise) && !missed.contains(exercise)),
        comes_back: comes_back(desk, &each),
        left: session.left,
    }
}

fn comes_back(desk: &Desk, answered: &[&ExerciseId]) -> ComesBack {
    let (now, today) = desk.now();
    let mut comes_back = ComesBack::default();
    for memory in answered.iter().filter_map(|exercise| desk.memory(exercise)) {
        match due_in(memory.due, now, today) {
            DueIn::Minutes(_) | DueIn::Days(0) => comes_back.today += 1,
            DueIn::Days(1) => comes_back.tomorrow += 1,
            DueIn::Days(_) => comes_back.later += 1,
        }
    }
    comes_back
}

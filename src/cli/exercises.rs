//! `newsdeck exercises`: every exercise that a deck yields, in each way it is asked.

use crate::cli::arguments::ExercisesArgs;
use crate::cli::ask::provenance;
use crate::cli::deck_arg;
use crate::cli::wire;
use crate::cli::{Status, Stop, Surroundings};
use crate::deck::check::Articles;
use crate::exercise::Exercise;

pub(super) fn run(args: &ExercisesArgs, around: &mut Surroundings<'_>) -> Result<Status, Stop> {
    let named = deck_arg::load(&args.deck, &Articles::new())?;
    let loaded = &named.loaded;
    let exercises = &loaded.derived.exercises;
    if args.json {
        for line in exercises.iter().flat_map(wire::Exercise::kinds) {
            wire::print(around.output, &line)?;
        }
    } else {
        for exercise in exercises {
            let Exercise { id, prompt, answer_text, .. } = exercise;
            writeln!(around.output, "{}/{} ({})", id.fact, id.form, kinds(exercise))?;
            writeln!(around.output, "  {prompt}\n  {answer_text}\n  {}\n", provenance(exercise))?;
        }
        for dropped in &loaded.derived.dropped {
            writeln!(
                around.output,
                "{}/{} is not asked: {}",
                dropped.fact, dropped.form, dropped.why
            )?;
        }
    }
    named.note_problems(around.errors)?;
    Ok(Status::Sound)
}

fn kinds(exercise: &Exercise) -> &'static str {
    match (exercise.choice(), exercise.typed()) {
        (true, true) => "flashcard, choice, typed",
        (true, false) => "flashcard, choice",
        (false, true) => "flashcard, typed",
        (false, false) => "flashcard",
    }
}

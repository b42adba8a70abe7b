//! From one fact, many exercises: flashcards, typed answers, questions.
//!
//! Everything is derived: [`derive()`] takes a deck and gives every exercise it
//! yields, with the forms that were dropped and why. This floor knows no
//! schedule, no quiz and no screen.

mod accepted;
mod alias;
mod calendar;
mod dateline;
mod dates;
mod derive;
mod draft;
mod forms;
mod id;
mod judge;
mod language;
mod model;
mod near;
mod origin;
mod pool;
mod provenance;
mod reading;
mod review;
mod sourced;
mod statement;
mod truth;
mod wording;

pub use alias::alias;
pub use dateline::dateline;
pub use derive::{FEWEST_WRONG_OPTIONS, WRONG_OPTIONS, derive};
pub use id::{ExerciseId, Form};
pub use judge::{Else, Half, Measure, Missing, Side, Verdict, Why, judge, named};
pub use model::{Answer, Cited, Corroboration, Derived, DropReason, Dropped, Exercise, Standing};
pub use pool::{Candidate, Pool};
pub use provenance::Provenance;
pub use review::review;
pub use sourced::sourced;
pub use statement::{Statement, Statements, date, printed};

#[cfg(test)]
mod tests {
    use super::*;
    use crate::deck::{Deck, parse};

    /// A deck from the tables given, which must be sound.
    pub(super) fn deck(tables: &str) -> Deck {
        let text =
            format!("format = 1\n[deck]\nid = \"d\"\ntitle = \"T\"\nlang = \"en\"\n{tables}");
        let parsed = parse(&text);
        let problems: Vec<String> =
            parsed.problems.iter().map(|problem| problem.render("d.toml", &text)).collect();
        assert!(problems.is_empty(), "{}", problems.join("\n"));
        parsed.deck
    }

    /// The exercise of `deck` called `FACT/FORM`.
    pub(super) fn exercise(deck: &Deck, id: &str) -> Exercise {
        let id = format!("d/{id}").parse().unwrap();
        derive(deck).exercises.into_iter().find(|exercise| exercise.id == id).unwrap()
    }
}

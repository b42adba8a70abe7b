//! `newsdeck search`: facts that hold what is looked for, with their sources and what is
//! remembered of them.

use std::path::PathBuf;
use std::sync::Arc;

use serde::Serialize;

use crate::app::App;
use crate::app::view::{AskedNext, FactView, MOST_SHOWN, RememberedView, SearchView};
use crate::cli::arguments::SearchArgs;
use crate::cli::deck_arg::{self, is_shipped};
use crate::cli::drill::{config, expect_progress};
use crate::cli::words::Count;
use crate::cli::{Status, Stop, Surroundings, wire};
use crate::deck::DeckId;
use crate::deck::check::Articles;
use crate::search::{Marked, Query, Where};

/// What a query is called where a problem in it is shown.
const NAME: &str = "query";

#[derive(Serialize)]
struct Hit<'a> {
    deck: &'a str,
    fact: String,
    line: &'a str,
    /// The words for which it was found, as they stand in the line.
    marked: Vec<&'a str>,
    when: Option<&'a str>,
    sources: Vec<Source<'a>>,
    exercises: Vec<Exercise<'a>>,
}

#[derive(Serialize)]
struct Source<'a> {
    source: &'a str,
    at: &'a str,
}

#[derive(Serialize)]
struct Exercise<'a> {
    form: String,
    prompt: &'a str,
    answer: &'a str,
    /// Whether it was ever answered.
    met: bool,
    recall: Option<f32>,
    suspended: bool,
    marked: bool,
}

pub(super) fn run(args: &SearchArgs, around: &mut Surroundings<'_>) -> Result<Status, Stop> {
    let mut decks: Vec<DeckId> = Vec::new();
    for name in &args.decks {
        let named = deck_arg::load(name, &Articles::new())?;
        named.note_problems(around.errors)?;
        decks.push(named.loaded.deck.id);
    }
    let paths: Vec<PathBuf> = args.decks.iter().filter(|name| !is_shipped(name)).cloned().collect();
    let mut app = App::open(config(around, paths)?, Arc::new(|| {}));
    app.settle();
    // Only what is remembered needs the database, which another Newsdeck may hold.
    if Query::read(&args.query).0.asks_memory() {
        expect_progress(&app)?;
    }
    let most = if args.json { usize::MAX } else { MOST_SHOWN };
    let found = app.look_up(&args.query, &decks, most);
    for problem in &found.problems {
        writeln!(around.errors, "{}", problem.diagnostic().render(NAME, &args.query))?;
    }
    for meant in &found.meant {
        writeln!(
            around.errors,
            "newsdeck: nothing is called `{}`: showing `{}`",
            meant.typed, meant.meant
        )?;
    }
    if args.json {
        for fact in &found.shown {
            wire::print(around.output, &Hit::of(fact))?;
        }
    } else {
        tell(&found, around)?;
    }
    let is_understood = found.problems.iter().all(|problem| !problem.is_error());
    Ok(match (found.is_asking, is_understood) {
        (false, _) => Status::Impossible,
        (true, false) => Status::Problems,
        (true, true) => Status::Sound,
    })
}

fn tell(found: &SearchView, around: &mut Surroundings<'_>) -> Result<(), Stop> {
    let out = &mut around.output;
    for fact in &found.shown {
        let when = fact.when.as_ref().map_or(String::new(), |when| format!(" ({when})"));
        writeln!(out, "{}/{}", fact.deck, fact.fact)?;
        writeln!(out, "  {}{when}", fact.hit.line.text)?;
        for other in &fact.hit.elsewhere {
            let lead = match other.from {
                Where::Text => "also:",
                Where::Name => "about",
                Where::Tag => "tagged",
            };
            writeln!(out, "  {lead} {}", other.text.text)?;
        }
        let sources: Vec<String> =
            fact.sources.iter().map(|cited| format!("{} {}", cited.label, cited.at)).collect();
        writeln!(out, "  {}\n  {}\n", sources.join(" · "), memory(&fact.exercises))?;
    }
    if !found.is_asking {
        writeln!(out, "Nothing was looked for")?;
    } else if found.facts > found.shown.len() {
        writeln!(out, "{}, of which {} are shown", Count(found.facts, "fact"), found.shown.len())?;
    } else {
        writeln!(out, "{}", Count(found.facts, "fact"))?;
    }
    Ok(())
}

/// `3 cards, 2 met, next in 4 days`
fn memory(exercises: &[RememberedView]) -> String {
    let met = exercises.iter().filter(|exercise| exercise.next.is_some()).count();
    let next = exercises.iter().filter_map(|exercise| exercise.next).min();
    let next = next.map_or(String::new(), |next| match next {
        AskedNext::Now => ", due".to_owned(),
        AskedNext::AnotherDay => ", waits for another day".to_owned(),
        AskedNext::InMinutes(minutes) => format!(", next in {}", Count(minutes as usize, "minute")),
        AskedNext::InDays(days) => format!(", next in {}", Count(days as usize, "day")),
    });
    format!("{}, {met} met{next}", Count(exercises.len(), "card"))
}

impl<'a> Hit<'a> {
    fn of(fact: &'a FactView) -> Self {
        let Marked { text, marks } = &fact.hit.line;
        let exercise = |exercise: &'a RememberedView| Exercise {
            form: exercise.id.form.to_string(),
            prompt: &exercise.prompt,
            answer: &exercise.answer,
            met: exercise.next.is_some(),
            recall: exercise.recall,
            suspended: exercise.is_suspended,
            marked: exercise.is_marked,
        };
        Self {
            deck: fact.deck.as_str(),
            fact: fact.fact.to_string(),
            line: text,
            marked: marks.iter().map(|mark| &text[mark.clone()]).collect(),
            when: fact.when.as_deref(),
            sources: fact
                .sources
                .iter()
                .map(|cited| Source { source: &cited.label, at: &cited.at })
                .collect(),
            exercises: fact.exercises.iter().map(exercise).collect(),
        }
    }
}

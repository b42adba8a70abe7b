//! `newsdeck check`: every problem of deck files, with its place and its remedy, and at the end
//! each deck in figures.

mod figures;
mod wire;

use std::path::PathBuf;

use crate::cli::arguments::CheckArgs;
use crate::cli::deck_arg::{self, NamedDeck};
use crate::cli::wire::{Problem, print};
use crate::cli::words::Count;
use crate::cli::{Status, Stop, Surroundings};
use crate::deck::SourceId;
use crate::deck::check::{Article, Articles};
use crate::library::read;
use crate::quiz::Health;
use crate::text::did_you_mean;

pub(super) fn run(args: &CheckArgs, around: &mut Surroundings<'_>) -> Result<Status, Stop> {
    let articles = articles(&args.articles)?;
    let (mut read_decks, mut errors, mut warnings, mut unread, mut exercises) = (0, 0, 0, 0, 0);
    let mut sources: Vec<SourceId> = Vec::new();
    let mut figures: Vec<(String, Health)> = Vec::new();
    for name in &args.decks {
        let NamedDeck { label, loaded } = match deck_arg::load(name, &articles) {
            Ok(named) => named,
            Err(stop) => {
                unread += 1;
                writeln!(around.errors, "newsdeck: {stop}")?;
                continue;
            }
        };
        read_decks += 1;
        exercises += loaded.derived.exercises.len();
        sources.extend(loaded.deck.sources.keys().cloned());
        let text = loaded.text.unpacked();
        for problem in &loaded.problems {
            if problem.is_error() {
                errors += 1;
            } else {
                warnings += 1;
            }
            if args.json {
                print(around.output, &Problem::of(&label, &text, problem))?;
            } else {
                writeln!(around.output, "{}\n", problem.render(&label, &text))?;
            }
        }
        figures.push((label, Health::of(&loaded.deck, &loaded.derived)));
    }
    for (label, health) in &figures {
        if args.json {
            print(around.output, &wire::Figures::of(label, health))?;
        } else {
            writeln!(around.output, "{}", figures::figures(label, health))?;
        }
    }
    for source in articles.keys().filter(|source| !sources.contains(source)) {
        unread += 1;
        let meant = did_you_mean(source.as_str(), sources.iter().map(SourceId::as_str))
            .map_or_else(String::new, |meant| format!("; did you mean `{meant}`?"));
        writeln!(around.errors, "newsdeck: no deck has a source `{source}`{meant}")?;
    }
    if !args.json {
        writeln!(
            around.output,
            "{}: {}, {}, {}",
            Count(read_decks, "deck"),
            Count(exercises, "exercise"),
            Count(errors, "problem"),
            Count(warnings, "warning"),
        )?;
    }
    Ok(match (unread, errors) {
        (0, 0) => Status::Sound,
        (0, _) => Status::Problems,
        _ => Status::Impossible,
    })
}

/// Reads the articles named as `SOURCE=FILE`.
fn articles(named: &[String]) -> Result<Articles, Stop> {
    let mut articles = Articles::new();
    for argument in named {
        let (source, path) = argument
            .split_once('=')
            .and_then(|(source, path)| Some((SourceId::new(source)?, PathBuf::from(path))))
            .ok_or_else(|| {
                Stop::Trouble(format!(
                    "`{argument}` names no article; write the id of a source and a file, \
                     as in `--article cnn=cnn.txt`"
                ))
            })?;
        let text = read(&path).map_err(|error| Stop::Trouble(error.to_string()))?;
        articles.insert(source, Article::read(&text));
    }
    Ok(articles)
}

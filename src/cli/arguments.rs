//! Arguments as they are typed: what each command takes, and its words of help.
//!
//! It must not know what a command does with them.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, value_parser};

use super::stats;
use crate::app::view::Series;

/// Arguments as typed.
#[derive(Debug, Parser)]
#[command(name = "newsdeck", version, about)]
pub(super) struct Typed {
    #[command(subcommand)]
    pub(super) command: Option<Command>,
    /// Deck files to open beside your own
    #[arg(value_name = "DECK")]
    pub(super) decks: Vec<PathBuf>,
    /// Draw without the graphics driver, if the window stays black or does not come
    #[arg(long)]
    pub(super) safe_graphics: bool,
    /// Where progress and your decks are kept [env: NEWSDECK_DATA_DIR]
    #[arg(long, value_name = "DIR", global = true)]
    pub(super) data_dir: Option<PathBuf>,
}

#[derive(Debug, Subcommand)]
pub(super) enum Command {
    /// Report every problem of deck files: exit code 0 sound, 1 problems, 2 could not read
    Check(CheckArgs),
    /// Print every exercise that a deck yields
    Exercises(ExercisesArgs),
    /// Tell how far two articles lean on one another, and the line of a deck that says so
    Compare(CompareArgs),
    /// Play a quiz in the terminal, or print quizzes as JSON
    Quiz(QuizArgs),
    /// Study in the terminal
    Drill(DrillArgs),
    /// Print names that you typed and said were right, as lines for their decks
    Aliases(AliasesArgs),
    /// Find facts: words, "phrases", `who:NAME`, `when:2025-09`, `source:NAME`, `is:due` and more
    Search(SearchArgs),
    /// Print figures about your study
    Stats(StatsArgs),
    /// List the backups of your progress
    Backups,
    /// Show what a backup would change, and put it back
    Restore(RestoreArgs),
    /// Make a new database out of all that can be read of a damaged one
    Rescue,
    /// Write all that you ever answered to a file
    ExportLog(ExportLogArgs),
    /// Show what a file of answers would bring, and take in what is new
    ImportLog(ImportLogArgs),
    /// Make a library and a log of five years, for measuring
    #[command(hide = true)]
    BenchData(BenchDataArgs),
    /// Show every token and widget of the window in every state
    #[command(hide = true)]
    Gallery,
    /// Fit the schedule to your own answers, if that foretells them better
    Optimise(OptimiseArgs),
}

#[derive(Debug, Args)]
pub(super) struct CheckArgs {
    /// A deck file, or the id of a shipped deck
    #[arg(value_name = "DECK", required = true)]
    pub(super) decks: Vec<PathBuf>,
    /// Hold the citations of a source against its article
    #[arg(long = "article", value_name = "SOURCE=FILE")]
    pub(super) articles: Vec<String>,
    /// One JSON object a line
    #[arg(long)]
    pub(super) json: bool,
}

#[derive(Debug, Args)]
pub(super) struct ExercisesArgs {
    /// A deck file, or the id of a shipped deck
    #[arg(value_name = "DECK")]
    pub(super) deck: PathBuf,
    /// One JSON object a line
    #[arg(long)]
    pub(super) json: bool,
}

#[derive(Debug, Args)]
pub(super) struct CompareArgs {
    /// An article, as a file of plain text
    #[arg(value_name = "A")]
    pub(super) first: PathBuf,
    /// Another on the same matter
    #[arg(value_name = "B")]
    pub(super) second: PathBuf,
    /// One JSON object
    #[arg(long)]
    pub(super) json: bool,
}

#[derive(Debug, Args)]
pub(super) struct QuizArgs {
    /// A deck file, or the id of a shipped deck
    #[arg(value_name = "DECK")]
    pub(super) deck: PathBuf,
    /// Questions, at most
    #[arg(long, default_value_t = 20, value_parser = value_parser!(u16).range(1..=1_000))]
    pub(super) questions: u16,
    /// The same seed gives the same quiz
    #[arg(long, default_value_t = 1)]
    pub(super) seed: u64,
    /// How many quizzes to print; each takes the next seed
    #[arg(long, default_value_t = 1, value_parser = value_parser!(u32).range(1..))]
    pub(super) quizzes: u32,
    /// One JSON object a line, instead of playing
    #[arg(long)]
    pub(super) json: bool,
}

#[derive(Debug, Args)]
pub(super) struct DrillArgs {
    /// A deck file, or the id of a shipped deck; all decks where none is named
    #[arg(value_name = "DECK")]
    pub(super) deck: Option<PathBuf>,
    /// Stop after this many answers
    #[arg(long, value_name = "N")]
    pub(super) limit: Option<u32>,
}

#[derive(Debug, Args)]
pub(super) struct AliasesArgs {
    /// Deck files beside your own
    #[arg(value_name = "DECK")]
    pub(super) decks: Vec<PathBuf>,
}

#[derive(Debug, Args)]
pub(super) struct SearchArgs {
    /// What to look for; all of it must be there
    #[arg(value_name = "QUERY", allow_hyphen_values = true)]
    pub(super) query: String,
    /// Deck files, or ids of shipped decks; all decks where none is named
    #[arg(value_name = "DECK")]
    pub(super) decks: Vec<PathBuf>,
    /// One JSON object a line, of every fact found
    #[arg(long)]
    pub(super) json: bool,
}

#[derive(Debug, Args)]
pub(super) struct BenchDataArgs {
    /// A folder that is not there yet: what `--data-dir` will name
    #[arg(value_name = "DIR")]
    pub(super) dir: PathBuf,
    /// Facts, with three exercises each
    #[arg(long, default_value_t = 33_334, value_parser = value_parser!(u32).range(1..=100_000))]
    pub(super) facts: u32,
    /// Answers in the log
    #[arg(long, default_value_t = 500_000, value_parser = value_parser!(u32).range(0..=5_000_000))]
    pub(super) reviews: u32,
}

#[derive(Debug, Args)]
pub(super) struct OptimiseArgs {
    /// Only tell whether another schedule would fit better
    #[arg(long, conflicts_with = "revert")]
    pub(super) dry_run: bool,
    /// Go back to the schedule of before
    #[arg(long)]
    pub(super) revert: bool,
}

#[derive(Debug, Args)]
pub(super) struct StatsArgs {
    /// One JSON object
    #[arg(long, conflicts_with = "csv")]
    pub(super) json: bool,
    /// One figure as comma-separated values: calendar, forecast, retention, stories, topics,
    /// confusions, hardest or time
    #[arg(long, value_name = "WHICH", value_parser = stats::series)]
    pub(super) csv: Option<Series>,
}

#[derive(Debug, Args)]
pub(super) struct RestoreArgs {
    /// A backup, as `newsdeck backups` lists them
    #[arg(value_name = "FILE")]
    pub(super) file: PathBuf,
    /// Put it back, instead of showing what that would change
    #[arg(long)]
    pub(super) yes: bool,
}

#[derive(Debug, Args)]
pub(super) struct ExportLogArgs {
    /// A file that is not there yet
    #[arg(value_name = "FILE")]
    pub(super) file: PathBuf,
}

#[derive(Debug, Args)]
pub(super) struct ImportLogArgs {
    /// A file that `newsdeck export-log` wrote
    #[arg(value_name = "FILE")]
    pub(super) file: PathBuf,
    /// Take it in, instead of showing what it would bring
    #[arg(long)]
    pub(super) yes: bool,
}

//! The command line: arguments as typed, then as meant, and what each command prints.
//!
//! The only floor that says `clap`. It must not know how anything is drawn in a window.

mod aliases;
mod ask;
mod backups;
mod bench_data;
mod check;
mod compare;
mod deck_arg;
mod drill;
mod exercises;
mod logger;
mod open;
mod optimise;
mod quiz;
mod rescue;
mod search;
mod stats;
mod transfer;
mod wire;
mod words;

use std::ffi::OsString;
use std::io::{self, BufRead, IsTerminal, Write};
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Args, Parser, Subcommand, value_parser};

use crate::app::view::Series;
use crate::clock::{Clock, DayClock};

/// The hour at which a study day begins: a late evening still belongs to its day.
const ROLLOVER_HOUR: u8 = 4;

/// Arguments as typed.
#[derive(Debug, Parser)]
#[command(name = "newsdeck", version, about)]
struct Typed {
    #[command(subcommand)]
    command: Option<Command>,
    /// Deck files to open beside your own
    #[arg(value_name = "DECK")]
    decks: Vec<PathBuf>,
    /// Where progress and your decks are kept [env: NEWSDECK_DATA_DIR]
    #[arg(long, value_name = "DIR", global = true)]
    data_dir: Option<PathBuf>,
}

#[derive(Debug, Subcommand)]
enum Command {
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
    /// Fit the schedule to your own answers, if that foretells them better
    Optimise(OptimiseArgs),
}

#[derive(Debug, Args)]
struct CheckArgs {
    /// A deck file, or the id of a shipped deck
    #[arg(value_name = "DECK", required = true)]
    decks: Vec<PathBuf>,
    /// Hold the citations of a source against its article
    #[arg(long = "article", value_name = "SOURCE=FILE")]
    articles: Vec<String>,
    /// One JSON object a line
    #[arg(long)]
    json: bool,
}

#[derive(Debug, Args)]
struct ExercisesArgs {
    /// A deck file, or the id of a shipped deck
    #[arg(value_name = "DECK")]
    deck: PathBuf,
    /// One JSON object a line
    #[arg(long)]
    json: bool,
}

#[derive(Debug, Args)]
struct CompareArgs {
    /// An article, as a file of plain text
    #[arg(value_name = "A")]
    first: PathBuf,
    /// Another on the same matter
    #[arg(value_name = "B")]
    second: PathBuf,
    /// One JSON object
    #[arg(long)]
    json: bool,
}

#[derive(Debug, Args)]
struct QuizArgs {
    /// A deck file, or the id of a shipped deck
    #[arg(value_name = "DECK")]
    deck: PathBuf,
    /// Questions, at most
    #[arg(long, default_value_t = 20, value_parser = value_parser!(u16).range(1..=1_000))]
    questions: u16,
    /// The same seed gives the same quiz
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// How many quizzes to print; each takes the next seed
    #[arg(long, default_value_t = 1, value_parser = value_parser!(u32).range(1..))]
    quizzes: u32,
    /// One JSON object a line, instead of playing
    #[arg(long)]
    json: bool,
}

#[derive(Debug, Args)]
struct DrillArgs {
    /// A deck file, or the id of a shipped deck; all decks where none is named
    #[arg(value_name = "DECK")]
    deck: Option<PathBuf>,
    /// Stop after this many answers
    #[arg(long, value_name = "N")]
    limit: Option<u32>,
}

#[derive(Debug, Args)]
struct AliasesArgs {
    /// Deck files beside your own
    #[arg(value_name = "DECK")]
    decks: Vec<PathBuf>,
}

#[derive(Debug, Args)]
struct SearchArgs {
    /// What to look for; all of it must be there
    #[arg(value_name = "QUERY", allow_hyphen_values = true)]
    query: String,
    /// Deck files, or ids of shipped decks; all decks where none is named
    #[arg(value_name = "DECK")]
    decks: Vec<PathBuf>,
    /// One JSON object a line, of every fact found
    #[arg(long)]
    json: bool,
}

#[derive(Debug, Args)]
struct BenchDataArgs {
    /// A folder that is not there yet: what `--data-dir` will name
    #[arg(value_name = "DIR")]
    dir: PathBuf,
    /// Facts, with three exercises each
    #[arg(long, default_value_t = 33_334, value_parser = value_parser!(u32).range(1..=100_000))]
    facts: u32,
    /// Answers in the log
    #[arg(long, default_value_t = 500_000, value_parser = value_parser!(u32).range(0..=5_000_000))]
    reviews: u32,
}

#[derive(Debug, Args)]
struct OptimiseArgs {
    /// Only tell whether another schedule would fit better
    #[arg(long, conflicts_with = "revert")]
    dry_run: bool,
    /// Go back to the schedule of before
    #[arg(long)]
    revert: bool,
}

#[derive(Debug, Args)]
struct StatsArgs {
    /// One JSON object
    #[arg(long, conflicts_with = "csv")]
    json: bool,
    /// One figure as comma-separated values: calendar, forecast, retention, stories, topics,
    /// confusions, hardest or time
    #[arg(long, value_name = "WHICH", value_parser = stats::series)]
    csv: Option<Series>,
}

#[derive(Debug, Args)]
struct RestoreArgs {
    /// A backup, as `newsdeck backups` lists them
    #[arg(value_name = "FILE")]
    file: PathBuf,
    /// Put it back, instead of showing what that would change
    #[arg(long)]
    yes: bool,
}

#[derive(Debug, Args)]
struct ExportLogArgs {
    /// A file that is not there yet
    #[arg(value_name = "FILE")]
    file: PathBuf,
}

#[derive(Debug, Args)]
struct ImportLogArgs {
    /// A file that `newsdeck export-log` wrote
    #[arg(value_name = "FILE")]
    file: PathBuf,
    /// Take it in, instead of showing what it would bring
    #[arg(long)]
    yes: bool,
}

/// What surrounds a run of the command line.
pub struct Surroundings<'a> {
    pub input: &'a mut dyn BufRead,
    pub output: &'a mut dyn Write,
    pub errors: &'a mut dyn Write,
    /// Whether somebody sits at the input and sees what they type: only then is a mark
    /// printed where a line is expected, as a script's line would not end it.
    pub is_terminal: bool,
    /// What `NEWSDECK_DATA_DIR` says.
    pub data_dir: Option<PathBuf>,
    pub clock: Clock,
    pub days: DayClock,
}

/// How a run ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    /// Everything is as it should be.
    Sound,
    /// It was done, and something is not as it should be.
    Problems,
    /// It could not be done.
    Impossible,
}

impl From<Status> for ExitCode {
    /// 0, 1 and 2.
    fn from(status: Status) -> Self {
        Self::from(match status {
            Status::Sound => 0,
            Status::Problems => 1,
            Status::Impossible => 2,
        })
    }
}

/// Why a command stopped.
#[derive(Debug, thiserror::Error)]
enum Stop {
    /// Something in the world is not as it must be; told with its remedy.
    #[error("{0}")]
    Trouble(String),
    #[error("failed to write the output: {0}")]
    Output(#[from] io::Error),
}

/// Runs the program as the operating system started it.
pub fn main() -> ExitCode {
    logger::install();
    let mut input = io::stdin().lock();
    let mut output = io::stdout().lock();
    let mut errors = io::stderr();
    let surroundings = Surroundings {
        input: &mut input,
        output: &mut output,
        errors: &mut errors,
        is_terminal: io::stdin().is_terminal(),
        data_dir: std::env::var_os("NEWSDECK_DATA_DIR")
            .filter(|dir| !dir.is_empty())
            .map(PathBuf::from),
        clock: Clock::System,
        days: DayClock::system(ROLLOVER_HOUR),
    };
    run(std::env::args_os(), surroundings).into()
}

/// Runs one command line, the program's name first.
pub fn run(args: impl IntoIterator<Item = OsString>, mut surroundings: Surroundings<'_>) -> Status {
    let typed = match Typed::try_parse_from(args) {
        Ok(typed) => typed,
        Err(error) => return told(&error, &mut surroundings),
    };
    match obey(typed, &mut surroundings) {
        Ok(status) => status,
        // Whoever read the output has read enough of it: `newsdeck exercises … | head`.
        Err(Stop::Output(error)) if error.kind() == io::ErrorKind::BrokenPipe => Status::Sound,
        Err(stop) => {
            // Without a place to complain there is nothing left to do but to stop.
            let _ = writeln!(surroundings.errors, "newsdeck: {stop}");
            Status::Impossible
        }
    }
}

fn obey(typed: Typed, surroundings: &mut Surroundings<'_>) -> Result<Status, Stop> {
    let Typed { command, decks, data_dir } = typed;
    if data_dir.is_some() {
        surroundings.data_dir = data_dir;
    }
    match command {
        None => open::run(decks, surroundings),
        Some(Command::Check(args)) => check::run(&args, surroundings),
        Some(Command::Exercises(args)) => exercises::run(&args, surroundings),
        Some(Command::Compare(args)) => compare::run(&args, surroundings),
        Some(Command::Quiz(args)) => quiz::run(&args, surroundings),
        Some(Command::Drill(args)) => drill::run(&args, surroundings),
        Some(Command::Aliases(args)) => aliases::run(&args, surroundings),
        Some(Command::Search(args)) => search::run(&args, surroundings),
        Some(Command::Stats(args)) => stats::run(&args, surroundings),
        Some(Command::Backups) => backups::list(surroundings),
        Some(Command::Restore(args)) => backups::run(&args, surroundings),
        Some(Command::Rescue) => rescue::run(surroundings),
        Some(Command::ExportLog(args)) => transfer::write(&args, surroundings),
        Some(Command::ImportLog(args)) => transfer::read(&args, surroundings),
        Some(Command::BenchData(args)) => bench_data::run(&args, surroundings),
        Some(Command::Optimise(args)) => optimise::run(&args, surroundings),
    }
}

/// Prints what the parser of arguments has to say: help, the version, or a mistake.
fn told(error: &clap::Error, surroundings: &mut Surroundings<'_>) -> Status {
    let is_mistake = error.use_stderr();
    let place: &mut dyn Write = if is_mistake { surroundings.errors } else { surroundings.output };
    let has_colours =
        if is_mistake { io::stderr().is_terminal() } else { io::stdout().is_terminal() };
    let text = error.render();
    let text = if has_colours { text.ansi().to_string() } else { text.to_string() };
    // A reader that has gone away needs no help.
    let _ = place.write_all(text.as_bytes());
    if is_mistake { Status::Impossible } else { Status::Sound }
}

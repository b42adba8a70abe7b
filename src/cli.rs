//! The command line: what is typed, and what each command prints.
//!
//! The only floor that says `clap`. It must not know how anything is drawn in a window.

mod aliases;
mod arguments;
mod ask;
mod backups;
mod bench_data;
mod check;
mod compare;
mod deck_arg;
mod drill;
mod exercises;
mod graphics;
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

use arguments::{Command, Typed};
use clap::Parser;
use graphics::Graphics;

use crate::clock::{Clock, DayClock};

/// The hour at which a study day begins: a late evening still belongs to its day.
const ROLLOVER_HOUR: u8 = 4;

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
    let Typed { command, decks, safe_graphics, data_dir } = typed;
    if data_dir.is_some() {
        surroundings.data_dir = data_dir;
    }
    match command {
        None => {
            let graphics = if safe_graphics { Graphics::Safe } else { Graphics::Driver };
            open::run(decks, graphics, surroundings)
        }
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
        Some(Command::Gallery) => open::gallery(),
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

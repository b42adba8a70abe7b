//! `newsdeck export-log` and `newsdeck import-log`: all that was ever answered, as text.

use crate::cli::arguments::{ExportLogArgs, ImportLogArgs};
use crate::cli::drill::config;
use crate::cli::words::{Count, opening, so_far};
use crate::cli::{Status, Stop, Surroundings};
use crate::store::transfer::{Arrivals, ImportError, arrivals, export, import};

/// Broken lines that are told one by one.
const MOST_LINES: usize = 20;

pub(super) fn write(args: &ExportLogArgs, around: &mut Surroundings<'_>) -> Result<Status, Stop> {
    let config = config(around, Vec::new())?;
    let exported = export(&config.data_dir, &args.file, config.clock.now())
        .map_err(|error| opening(&error))?;
    let file = args.file.display();
    writeln!(around.output, "{} written to {file}", Count(exported.entries, "entry"))?;
    Ok(Status::Sound)
}

pub(super) fn read(args: &ImportLogArgs, around: &mut Surroundings<'_>) -> Result<Status, Stop> {
    let config = config(around, Vec::new())?;
    let (dir, now) = (&config.data_dir, config.clock.now());
    if !args.yes {
        let would = arrivals(dir, &args.file, now).map_err(|error| stopped(&error))?;
        let status = tell(&would, around)?;
        if would.new + would.newer > 0 {
            writeln!(around.output, "Nothing was changed. To import them, add `--yes`.")?;
        }
        return Ok(status);
    }
    let came = import(dir, &args.file, now, &mut so_far(around.errors))
        .map_err(|error| stopped(&error))?;
    let status = tell(&came, around)?;
    if came.new > 0 {
        writeln!(around.output, "They are in your log now. A backup of before was kept.")?;
    }
    Ok(status)
}

fn tell(arrivals: &Arrivals, around: &mut Surroundings<'_>) -> Result<Status, Stop> {
    let Arrivals { entries, new, newer, trouble } = arrivals;
    let out = &mut around.output;
    writeln!(out, "The file has {}, {new} of them new.", Count(*entries, "entry"))?;
    if *newer > 0 {
        writeln!(
            out,
            "{} can be understood only by a newer Newsdeck, and will be kept for it.",
            Count(*newer, "line")
        )?;
    }
    for line in trouble.iter().take(MOST_LINES) {
        writeln!(around.errors, "{line}")?;
    }
    if trouble.len() > MOST_LINES {
        writeln!(around.errors, "and {} more broken lines", trouble.len() - MOST_LINES)?;
    }
    Ok(if trouble.is_empty() { Status::Sound } else { Status::Problems })
}

fn stopped(error: &ImportError) -> Stop {
    match error {
        ImportError::Open(error) => opening(error),
        other => Stop::Trouble(other.to_string()),
    }
}

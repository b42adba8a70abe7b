//! `newsdeck rescue`: a new database out of all that can be read of a damaged one.

use crate::cli::drill::config;
use crate::cli::words::{Count, opening, so_far};
use crate::cli::{Status, Stop, Surroundings};
use crate::store::rescue::{Rescued, rescue};

/// Lines of trouble that are told one by one; a damaged page can have thousands.
const MOST_LINES: usize = 20;

pub(super) fn run(around: &mut Surroundings<'_>) -> Result<Status, Stop> {
    let config = config(around, Vec::new())?;
    let rescued = rescue(&config.data_dir, config.clock.now(), &mut so_far(around.errors))
        .map_err(|error| opening(&error))?;
    let Some(rescued) = rescued else {
        writeln!(around.output, "The database is sound: there is nothing to rescue.")?;
        return Ok(Status::Sound);
    };
    let Rescued { entries, from_log, from_backup, from_database, kept, trouble } = rescued;
    let out = &mut around.output;
    writeln!(out, "{} recovered.", Count(entries, "entry"))?;
    writeln!(
        out,
        "The log beside the database had {from_log} of them, the newest backup {from_backup}, \
         and {from_database} could be read of the database itself."
    )?;
    for line in trouble.iter().take(MOST_LINES) {
        writeln!(out, "    {line}")?;
    }
    if trouble.len() > MOST_LINES {
        writeln!(out, "    and {} more", trouble.len() - MOST_LINES)?;
    }
    if let Some(kept) = kept {
        writeln!(out, "The damaged database is kept: {}", kept.display())?;
    }
    Ok(Status::Problems)
}

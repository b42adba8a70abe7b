//! `newsdeck backups` and `newsdeck restore`: what can be put back, what that would change,
//! and the change.

use crate::cli::arguments::RestoreArgs;
use crate::cli::drill::config;
use crate::cli::words::{Count, moment, opening};
use crate::cli::{Status, Stop, Surroundings};
use crate::clock::StudyDay;
use crate::store::Progress;
use crate::store::backup::{self, Backup};
use crate::store::restore::{Days, Preview, preview, restore};
use crate::text::plainly;

/// Lists the backups, the newest first.
pub(super) fn list(around: &mut Surroundings<'_>) -> Result<Status, Stop> {
    let dir = config(around, Vec::new())?.data_dir;
    let backups = backup::list(&dir).map_err(|error| {
        let folder = dir.join("backups");
        Stop::Trouble(format!("failed to read `{}`: {}", folder.display(), plainly(&error)))
    })?;
    if backups.is_empty() {
        writeln!(around.output, "There is no backup yet. The first is made while you study.")?;
        return Ok(Status::Sound);
    }
    let mut status = Status::Sound;
    for backup in backups.iter().rev() {
        let answers = match backup.answers() {
            Ok(answers) => format!("{}, verified", Count(answers, "answer")),
            Err(error) => {
                status = Status::Problems;
                format!("cannot be put back: {error}")
            }
        };
        let Backup { path, at, before, bytes } = backup;
        let before = before.as_ref().map_or_else(String::new, |what| format!(", before {what}"));
        let size = bytes.div_ceil(1024);
        writeln!(around.output, "{}{before}: {answers}, {size} KB", moment(*at))?;
        writeln!(around.output, "    {}", path.display())?;
    }
    Ok(status)
}

pub(super) fn run(args: &RestoreArgs, around: &mut Surroundings<'_>) -> Result<Status, Stop> {
    let config = config(around, Vec::new())?;
    let now = config.clock.now();
    let would = preview(&config.data_dir, &args.file, now).map_err(|error| opening(&error))?;
    tell(&would, around)?;
    if !args.yes {
        writeln!(around.output, "Nothing was changed. To put it back, add `--yes`.")?;
        return Ok(Status::Sound);
    }
    let kept = restore(&config.data_dir, &args.file, now, &mut Progress::default())
        .map_err(|error| opening(&error))?;
    writeln!(around.output, "It is put back.")?;
    if let Some(kept) = kept {
        writeln!(around.output, "What was there before is kept: {}", kept.display())?;
    }
    Ok(Status::Sound)
}

fn tell(would: &Preview, around: &mut Surroundings<'_>) -> Result<(), Stop> {
    let out = &mut around.output;
    writeln!(out, "The backup holds {}.", Count(would.answers, "answer"))?;
    if let Some(damage) = &would.damage {
        writeln!(out, "What is there now cannot be compared with it: {damage}.")?;
    }
    for (what, days) in [("come back", &would.coming), ("go", &would.going)] {
        let Days { answers, span } = days;
        if let Some((first, last)) = span {
            writeln!(
                out,
                "{} would {what}: {}.",
                Count(*answers, "answer"),
                between(*first, *last)
            )?;
        }
    }
    if !would.settings.is_empty() {
        let keys = would.settings.join("`, `");
        writeln!(out, "{} would change: `{keys}`.", Count(would.settings.len(), "setting"))?;
    }
    let is_same = would.coming.answers + would.going.answers + would.settings.len() == 0;
    if is_same && would.damage.is_none() {
        writeln!(out, "Nothing would change.")?;
    }
    Ok(())
}

fn between(first: StudyDay, last: StudyDay) -> String {
    if first == last { format!("of {first}") } else { format!("from {first} to {last}") }
}

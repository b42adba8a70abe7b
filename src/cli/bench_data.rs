//! `newsdeck bench-data`: a library and a log of the size that years of study leave, for
//! measuring. The same seed and day give the same, byte for byte.
//!
//! The facts are those of the calendar, which nobody has to look up, and the learner is a
//! table of chances.

mod calendar;
mod learner;

use std::fs;
use std::path::Path;

use jiff::civil::Date;
use rand::SeedableRng;
use rand_chacha::ChaCha8Rng;

use crate::cli::arguments::BenchDataArgs;
use crate::cli::words::Count;
use crate::cli::{Status, Stop, Surroundings};
use crate::store::Store;

/// Dates in a deck, each with so many questions: a deck that a file can hold.
const DATES_IN_A_DECK: usize = 3_000;

/// Log and decks are made from this.
const SEED: u64 = 2026;

pub(super) fn run(args: &BenchDataArgs, around: &mut Surroundings<'_>) -> Result<Status, Stop> {
    let dir = &args.dir;
    if fs::read_dir(dir).is_ok_and(|mut found| found.next().is_some()) {
        let words = format!("`{}` is not empty; name a new folder", dir.display());
        return Err(Stop::Trouble(words));
    }
    let now = around.clock.now();
    let today = around.days.study_day(now);
    let dates: Vec<Date> = calendar::dates_before(today.date(), args.facts as usize);
    let decks = write_decks(&dir.join("decks"), &dates)?;
    let exercises: Vec<_> = decks.into_iter().flatten().collect();
    let lot = ChaCha8Rng::seed_from_u64(SEED);
    let log = learner::log(&exercises, args.reviews as usize, today, &around.days, lot);
    let mut store = Store::open(dir, now).map_err(|error| Stop::Trouble(error.to_string()))?;
    let kept = store.absorb(log).map_err(|error| Stop::Trouble(error.to_string()))?;
    writeln!(
        around.output,
        "`{}` holds {} and {}",
        dir.display(),
        Count(exercises.len(), "exercise"),
        Count(kept, "review"),
    )?;
    Ok(Status::Sound)
}

/// Writes the decks, and gives the exercises of each.
fn write_decks(
    folder: &Path,
    dates: &[Date],
) -> Result<Vec<Vec<crate::exercise::ExerciseId>>, Stop> {
    let trouble = |error: std::io::Error| {
        Stop::Trouble(format!("failed to write to `{}`: {error}", folder.display()))
    };
    fs::create_dir_all(folder).map_err(trouble)?;
    let mut decks = Vec::new();
    for (number, dates) in (1..).zip(dates.chunks(DATES_IN_A_DECK)) {
        let id = format!("calendar-{number}");
        let text = calendar::deck(&id, dates);
        fs::write(folder.join(format!("{id}.toml")), text).map_err(trouble)?;
        decks.push(calendar::exercises(&id, dates));
    }
    Ok(decks)
}

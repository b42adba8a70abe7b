//! `newsdeck [DECK…]`: opens the window, or brings the one that is open to the front.

use std::path::PathBuf;

use crate::cli::deck_arg::{expect_file, is_shipped};
use crate::cli::drill::config;
use crate::cli::{Status, Stop, Surroundings};
use crate::store::{FILE_NAME, OpenError, Store, raise};
use crate::ui;

pub(super) fn run(decks: Vec<PathBuf>, around: &mut Surroundings<'_>) -> Result<Status, Stop> {
    let decks: Vec<PathBuf> = decks.into_iter().filter(|name| !is_shipped(name)).collect();
    decks.iter().try_for_each(|name| expect_file(name))?;
    let config = config(around, decks)?;
    if config.data_dir.join(FILE_NAME).exists()
        && let Err(OpenError::InUse(path)) = Store::open(&config.data_dir, config.clock.now())
    {
        raise::request(&config.data_dir).map_err(|error| {
            Stop::Trouble(format!(
                "`{}` is in use by another Newsdeck, which could not be asked to come to the \
                 front: {error}",
                path.display()
            ))
        })?;
        writeln!(around.output, "Newsdeck is already open; its window comes to the front.")?;
        return Ok(Status::Sound);
    }
    ui::run(config).map(|()| Status::Sound).map_err(|error| {
        Stop::Trouble(format!("{error}; to study in the terminal, run `newsdeck drill`"))
    })
}

//! `newsdeck [DECK…]`: opens the window, or brings the one that is open to the front.

use std::path::PathBuf;

use crate::app::{Opening, StoreTroubleKind};
use crate::cli::deck_arg::{expect_file, is_shipped};
use crate::cli::drill::config;
use crate::cli::graphics::{self, Graphics};
use crate::cli::{Status, Stop, Surroundings};
use crate::store::raise;
use crate::text::plainly;
use crate::ui::{self, WindowError};

pub(super) fn run(
    decks: Vec<PathBuf>,
    graphics: Graphics,
    around: &mut Surroundings<'_>,
) -> Result<Status, Stop> {
    if graphics == Graphics::Safe && !graphics::are_safe() {
        return Err(graphics::start_safely());
    }
    let decks: Vec<PathBuf> = decks.into_iter().filter(|name| !is_shipped(name)).collect();
    decks.iter().try_for_each(|name| expect_file(name))?;
    let config = config(around, decks)?;
    let data_dir = config.data_dir.clone();
    let opening = Opening::new(config);
    if let Some(trouble) = opening.trouble()
        && trouble.kind == StoreTroubleKind::InUse
    {
        raise::request(&data_dir).map_err(|error| {
            Stop::Trouble(format!(
                "{}, and it cannot be asked to come to the front: {}",
                trouble.detail,
                plainly(&error)
            ))
        })?;
        // It may be a drill, which has no window: from here that cannot be told.
        writeln!(
            around.output,
            "Newsdeck is already open, and was asked to come to the front. If no window comes, \
             it runs in a terminal: end it there, or use another `--data-dir`."
        )?;
        return Ok(Status::Sound);
    }
    match ui::run(opening) {
        // The database is closed again: what is started now can have it.
        Err(WindowError::Failed(why)) if !graphics::are_safe() => {
            writeln!(around.errors, "newsdeck: {why}; starting again with safe graphics")?;
            Err(graphics::start_safely())
        }
        ended => shown(ended),
    }
}

/// `newsdeck gallery`: the tokens and widgets of the window, for those who build it.
pub(super) fn gallery() -> Result<Status, Stop> {
    shown(ui::run_gallery())
}

fn shown(ended: Result<(), WindowError>) -> Result<Status, Stop> {
    ended.map(|()| Status::Sound).map_err(|error| {
        Stop::Trouble(format!("{error}; to study in the terminal, run `newsdeck drill`"))
    })
}

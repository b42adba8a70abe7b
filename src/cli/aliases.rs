//! `newsdeck aliases`: names that were typed and said to be right, as lines for a deck file.

use std::path::PathBuf;
use std::sync::Arc;

use crate::app::App;
use crate::app::view::{AliasView, DeckPlace, DeckView};
use crate::cli::arguments::AliasesArgs;
use crate::cli::deck_arg::{expect_file, is_shipped};
use crate::cli::drill::{config, expect_progress};
use crate::cli::words::Count;
use crate::cli::{Status, Stop, Surroundings};

pub(super) fn run(args: &AliasesArgs, around: &mut Surroundings<'_>) -> Result<Status, Stop> {
    let paths: Vec<PathBuf> = args.decks.iter().filter(|name| !is_shipped(name)).cloned().collect();
    paths.iter().try_for_each(|path| expect_file(path))?;
    let mut app = App::open(config(around, paths)?, Arc::new(|| {}));
    app.settle();
    expect_progress(&app)?;
    let mut count = 0;
    for deck in app.decks() {
        for proposed in &deck.aliases {
            tell(&deck, proposed, around)?;
            count += 1;
        }
    }
    writeln!(around.output, "{} taken for right", Count(count, "name"))?;
    Ok(Status::Sound)
}

fn tell(deck: &DeckView, proposed: &AliasView, around: &mut Surroundings<'_>) -> Result<(), Stop> {
    let out = &mut around.output;
    let AliasView { alias, of, times, line } = proposed;
    let file = match &deck.place {
        DeckPlace::Own(path) | DeckPlace::Named(path) => path.display().to_string(),
        DeckPlace::Shipped(_) => deck.title.clone(),
    };
    let times = Count(*times, "time");
    writeln!(out, "{file}: “{}” for {of}, {times}; in {}:", alias.text, line.heading)?;
    writeln!(out, "{}\n", line.line)?;
    Ok(())
}

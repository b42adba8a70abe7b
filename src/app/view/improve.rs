//! Where a fact that is forgotten again and again can be improved.

use std::path::{Path, PathBuf};

use crate::app::App;
use crate::app::desk::Desk;
use crate::deck::FactId;
use crate::deck::edit::heading_of;
use crate::diagnostic::Place;
use crate::exercise::ExerciseId;
use crate::schedule::Phase;

/// Where a fact stands in its file, so that it can be improved.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ImproveView {
    /// The exercise it was asked for.
    pub exercise: ExerciseId,
    pub fact: FactId,
    pub deck_title: String,
    /// The file; none for a deck that came with the program.
    pub file: Option<PathBuf>,
    /// The line of its heading, from 1.
    pub line: Option<usize>,
    pub note: Option<String>,
    /// How often the card was forgotten after it had been learned; none before that.
    pub forgotten: Option<u32>,
}

/// Where the fact of this exercise can be improved; nothing where no deck has it any more.
pub(in crate::app) fn improve(app: &App, exercise: &ExerciseId) -> Option<ImproveView> {
    let Desk { bank, memories, .. } = &app.desk;
    let found = bank.get(exercise)?;
    let fact = &found.exercise.id.fact;
    let (volume, loaded) = app
        .shelf
        .volumes()
        .filter_map(|volume| Some((volume, volume.studied()?)))
        .find(|(_, loaded)| loaded.deck.id == found.deck.id)?;
    let heading = heading_of(&loaded.text, fact);
    Some(ImproveView {
        exercise: exercise.clone(),
        fact: fact.clone(),
        deck_title: found.deck.title.clone(),
        file: volume.origin.path().map(Path::to_owned),
        line: heading.map(|start| Place::of(start, &loaded.text).line),
        note: found.exercise.note.clone(),
        forgotten: memories.get(exercise).and_then(|memory| forgotten(memory.phase, memory.lapses)),
    })
}

/// How often it was forgotten since it was learned; nothing while it was not.
pub(super) fn forgotten(phase: Phase, lapses: u32) -> Option<u32> {
    let was_learned = lapses > 0 || !matches!(phase, Phase::Learning { .. });
    was_learned.then_some(lapses)
}

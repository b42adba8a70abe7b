//! How far a story is known: in figures, and as a picture of its facts in their order.

use crate::app::recall::Recalled;
use crate::deck::{Deck, DeckId};
use crate::library::LoadedDeck;
use crate::stats::StoryMemory;

/// A picture has no more beads than this; in a longer story each stands for several facts.
const MOST_BEADS: usize = 180;

/// How far a story is known.
#[derive(Clone, Debug, PartialEq)]
pub struct Story {
    pub id: DeckId,
    pub title: String,
    pub memory: StoryMemory,
}

/// A run of facts of a story, as far as they are known.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Bead {
    pub facts: usize,
    /// Met, and now more likely forgotten than the target allows.
    pub fading: usize,
    /// Met, and as well remembered as is aimed at.
    pub firm: usize,
}

impl Story {
    pub(super) fn of(loaded: &LoadedDeck, memory: StoryMemory) -> Self {
        let Deck { id, title, .. } = &loaded.deck;
        Self { id: id.clone(), title: title.clone(), memory }
    }
}

/// The facts of a deck in their order, as few beads as there is room for.
pub(super) fn beads(facts: &[Recalled]) -> Vec<Bead> {
    let each = facts.len().div_ceil(MOST_BEADS).max(1);
    let bead = |facts: &[Recalled]| Bead {
        facts: facts.len(),
        fading: facts.iter().filter(|fact| fact.is_fading).count(),
        firm: facts.iter().filter(|fact| fact.recall.is_some() && !fact.is_fading).count(),
    };
    facts.chunks(each).map(bead).collect()
}

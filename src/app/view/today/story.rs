//! How far a story is known: in figures, and as a picture of its facts in their order.

use crate::app::agenda::Item;
use crate::app::desk::Desk;
use crate::clock::StudyDay;
use crate::deck::{Deck, DeckId};
use crate::library::LoadedDeck;
use crate::schedule::Memory;

/// A picture has no more beads than this; in a longer story each stands for several facts.
const MOST_BEADS: usize = 180;

/// How far a story is known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Story {
    pub id: DeckId,
    pub title: String,
    pub facts: usize,
    /// Facts of which at least one exercise was answered.
    pub met: usize,
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
    pub(super) fn of(desk: &Desk, loaded: &LoadedDeck) -> Self {
        let facts = desk.facts_of(loaded);
        let Deck { id, title, .. } = &loaded.deck;
        Self { id: id.clone(), title: title.clone(), facts: facts.all, met: facts.met }
    }
}

/// Whether something learned is now less likely remembered than aimed at.
pub(super) fn has_faded(desk: &Desk, today: StudyDay) -> impl Fn(&Memory) -> bool {
    let most = desk.scheduler.wait_days(1.0, desk.settings.scheduling().retention);
    move |memory| today.days_since(memory.last_day) as f32 > most * memory.stability
}

/// The facts of a deck in their order, as few beads as there is room for.
pub(super) fn beads(desk: &Desk, loaded: &LoadedDeck, today: StudyDay) -> Vec<Bead> {
    let Some(place) = desk.bank.place_of(&loaded.deck.id) else { return Vec::new() };
    let each = desk.facts_of(loaded).all.div_ceil(MOST_BEADS).max(1);
    let has_faded = has_faded(desk, today);
    let is_fading =
        |item: &Item| !item.is_suspended && item.memory.as_ref().is_some_and(&has_faded);
    let items = desk.agenda.items();
    // The exercises of a deck stand together, and so do those of a fact.
    let from = items.iter().position(|item| item.place == place).unwrap_or(items.len());
    let here = items[from..].iter().take_while(|item| item.place == place).count();
    let mut beads: Vec<Bead> = Vec::new();
    for (at, forms) in items[from..from + here].chunk_by(|a, b| a.fact == b.fact).enumerate() {
        if at % each == 0 {
            beads.push(Bead::default());
        }
        let Some(bead) = beads.last_mut() else { continue };
        let fades = forms.iter().any(is_fading);
        let is_met = forms.iter().any(|item| item.memory.is_some());
        bead.facts += 1;
        bead.fading += usize::from(fades);
        bead.firm += usize::from(is_met && !fades);
    }
    beads
}

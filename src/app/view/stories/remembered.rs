//! What is remembered of each fact of a story: only that, so that a story can be looked at
//! without spoiling what is not met yet.

use std::sync::Arc;

use crate::app::desk::Desk;
use crate::app::view::stories::chronicle::Chronicle;

/// How well a fact is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Known {
    /// It may still be asked for the first time: looking at it would give answers away.
    Unmet,
    /// Met, and less likely remembered than is aimed at.
    Fading,
    /// Met and remembered; or never asked at all, so that there is nothing to give away.
    Firmly,
}

/// What is remembered of a story, in the order of its facts.
#[derive(Clone, Debug, Default)]
pub(in crate::app) struct Remembered {
    pub known: Arc<[Known]>,
    /// How likely each is remembered, 0 to 1; all of what was never asked, nothing of what is
    /// not met.
    pub recall: Arc<[f64]>,
}

impl Remembered {
    pub(super) fn of(desk: &Desk, chronicle: &Chronicle) -> Self {
        let mut known = vec![Known::Firmly; chronicle.facts.len()];
        let mut recall = vec![1.0; chronicle.facts.len()];
        let deck = desk.bank.place_of(&chronicle.deck);
        let asked = deck.map(|deck| desk.bank.exercises_of(deck)).unwrap_or_default();
        for fact in desk.recalled(asked) {
            let id = &desk.bank.at(fact.first).exercise.id.fact;
            let Some(place) = chronicle.place_of(id) else { continue };
            recall[place] = fact.recall.unwrap_or(0.0);
            known[place] = match fact.recall {
                None => Known::Unmet,
                Some(_) if fact.is_fading => Known::Fading,
                Some(_) => Known::Firmly,
            };
        }
        Self { known: known.into(), recall: recall.into() }
    }
}

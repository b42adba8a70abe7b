//! Who or what the learner takes for one another, by name.

use crate::app::desk::Desk;
use crate::deck::{Deck, EntityId};
use crate::exercise::{Answer, printed};
use crate::stats::{Pair, pairs};

/// What is learned once is not confused for ever: the list shows what there is most of.
const MOST_PAIRS: usize = 10;

/// Two names that were taken for one another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConfusionFigure {
    /// The name that was asked for, and the one that was given for it.
    pub right: String,
    pub taken: String,
    pub times: u32,
    /// How often it was the other way round.
    pub reverse: u32,
    pub deck_title: String,
}

/// The pairs most often confused, of what the decks still ask.
pub(super) fn of(desk: &Desk) -> Vec<ConfusionFigure> {
    let mistakes = desk.doubts.confusions.iter().filter_map(|confusion| {
        // A name may have gone from the deck since, which is seen sooner than what was asked.
        let loaded = desk.bank.deck(&confusion.exercise.deck)?;
        loaded.deck.entities.get(&confusion.with)?;
        let found = desk.bank.get(&confusion.exercise)?;
        let Answer::Entity(right) = &found.exercise.answer else { return None };
        Some(((found.place, right), (found.place, &confusion.with)))
    });
    let mut figures = Vec::new();
    for Pair { right, taken, times, reverse } in pairs(mistakes) {
        let Some(loaded) = desk.bank.decks().nth(right.0) else { continue };
        let deck = &loaded.deck;
        let (Some(right), Some(taken)) = (name(deck, right.1), name(deck, taken.1)) else {
            continue;
        };
        figures.push(ConfusionFigure {
            right,
            taken,
            times,
            reverse,
            deck_title: deck.title.clone(),
        });
        if figures.len() == MOST_PAIRS {
            break;
        }
    }
    figures
}

/// The full name: two short ones may be the same.
fn name(deck: &Deck, id: &EntityId) -> Option<String> {
    deck.entities.get(id).map(|entity| printed(&deck.lang, &entity.name))
}

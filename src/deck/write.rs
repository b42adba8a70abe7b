//! Writes a deck file: the inverse of reading.

use super::model::Deck;

/// The deck as text.
pub fn write(deck: &Deck) -> String {
    let _ = deck;
    todo!("contract only")
}

//! Which sources of a deck are one origin: those that lean on one another, directly or through
//! others. Reports that repeat the same third are one witness, cited or not.

use super::id::SourceId;
use super::model::Deck;

/// The sources of the deck by origin, in its order.
pub fn origins(deck: &Deck) -> Vec<Vec<&SourceId>> {
    let mut origins: Vec<Vec<&SourceId>> = Vec::new();
    for (id, source) in &deck.sources {
        let mut origin = vec![id];
        origin.extend(&source.leans_on);
        let (joined, apart) = origins
            .into_iter()
            .partition::<Vec<_>, _>(|other| other.iter().any(|id| origin.contains(id)));
        origin.extend(joined.into_iter().flatten());
        origins = apart;
        origins.push(origin);
    }
    origins
}

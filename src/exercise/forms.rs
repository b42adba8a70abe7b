//! How each kind of fact is asked: one file a kind, each with its stems.

mod ask;
mod claim;
mod cloze;
mod contrast;
mod deed;
mod list;
mod number;
mod quote;
mod role;

use super::draft::{Desk, Draft};
use super::language;
use super::model::Standing;
use crate::deck::Content;

/// Every form of a fact, in the order in which they are best learned, before any examination.
/// In a language without a grammar here a deck is asked what stands in its own
/// sentences: gaps, and questions written by hand.
pub(super) fn drafts(desk: Desk<'_>) -> Vec<Draft> {
    let mut drafts = Vec::new();
    if language::of(&desk.deck.lang).is_some() {
        match &desk.fact.content {
            Content::Quote(quote) => quote::drafts(desk, quote, &mut drafts),
            Content::Event(event) => deed::drafts(desk, &event.actor, &mut drafts),
            Content::Claim(claim) => claim::drafts(desk, claim, &mut drafts),
            Content::Role(role) => role::drafts(desk, role, &mut drafts),
            Content::Number(number) => number::drafts(desk, number, &mut drafts),
            Content::List(list) => list::drafts(desk, list, &mut drafts),
            Content::Contrast(contrast) => contrast::drafts(desk, contrast, &mut drafts),
            Content::Cloze(_) | Content::Note => {}
        }
    }
    if let Content::Cloze(text) = &desk.fact.content {
        cloze::drafts(desk, text, &mut drafts);
    }
    ask::drafts(desk, &mut drafts);
    drafts
}

/// How the fact itself stands: only a claim is another's word, and a quotation is stated to
/// have been said.
pub(super) fn standing(desk: Desk<'_>) -> Standing {
    match &desk.fact.content {
        Content::Claim(claim) => claim::standing(desk, claim),
        _ => Standing::Stated,
    }
}

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
use crate::deck::Content;

/// Every form of a fact, in the order in which they are best learned, before any examination.
/// Forms that need verbs put into another tense exist for English decks only.
pub(super) fn drafts(desk: Desk<'_>) -> Vec<Draft> {
    let mut drafts = Vec::new();
    if is_english(&desk.deck.lang) {
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

/// Whether a language tag names English, the one language with a grammar here.
pub(super) fn is_english(lang: &str) -> bool {
    lang.split('-').next().is_some_and(|primary| primary.eq_ignore_ascii_case("en"))
}

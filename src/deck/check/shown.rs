//! The texts of a fact about as a card shows them, each under its key.

use crate::deck::id::EntityId;
use crate::deck::model::{Content, Deck, Fact};
use crate::deck::template::{Piece, Template};

/// A text of a fact with its key.
pub struct Shown {
    pub key: &'static str,
    pub text: String,
}

/// The texts of a fact that appear on cards, without those of its hand-written questions.
pub fn texts(fact: &Fact, deck: &Deck) -> Vec<Shown> {
    let mut texts = Vec::new();
    let mut show = |key, text: String| texts.push(Shown { key, text });
    let filled = |template: &Template| fill(template, fact, deck);
    match &fact.content {
        Content::Quote(quote) => {
            show("words", quote.words.clone());
            if let Some(did) = &quote.did {
                show("did", filled(did));
            }
        }
        Content::Event(event) => show("did", filled(&event.did)),
        Content::Claim(claim) => {
            show("that", filled(&claim.that));
            if let Some(says) = claim.reply.as_ref().and_then(|reply| reply.says.as_ref()) {
                show("reply.says", filled(says));
            }
        }
        Content::Role(role) => show("office", role.office.clone()),
        Content::Number(number) => show("did", filled(&number.did)),
        Content::List(list) => show("of", filled(&list.of)),
        Content::Cloze(text) => show("text", filled(text)),
        Content::Contrast(contrast) => show("point", filled(&contrast.point)),
        Content::Note => {}
    }
    if let Some(because) = &fact.because {
        show("because", filled(because));
    }
    if let Some(occasion) = &fact.occasion {
        show("occasion", occasion.to_string());
    }
    if let Some(gap) = &fact.gap {
        show("gap", gap.to_string());
    }
    texts
}

fn fill(template: &Template, fact: &Fact, deck: &Deck) -> String {
    let piece = |piece: &Piece| match piece {
        Piece::Text(text) => text.clone(),
        Piece::Entity(id) => name(id, deck),
        Piece::Words => match &fact.content {
            Content::Quote(quote) => quote.words.clone(),
            _ => String::new(),
        },
        Piece::Count(counted) => match &fact.content {
            Content::Number(number) => format!("{} {counted}", number.n),
            _ => counted.clone(),
        },
        Piece::Gap { answer, .. } => answer.clone(),
    };
    template.pieces.iter().map(piece).collect()
}

/// What an entity is called inside a phrase.
fn name(id: &EntityId, deck: &Deck) -> String {
    let entity = deck.entities.get(id);
    let name = entity.map(|entity| entity.short.as_ref().unwrap_or(&entity.name));
    name.map_or_else(|| id.to_string(), Clone::clone)
}

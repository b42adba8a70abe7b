//! Questions written by hand.

use std::sync::Arc;

use super::claim;
use crate::deck::{Content, Part};
use crate::exercise::dates::read_date;
use crate::exercise::draft::{Desk, Draft};
use crate::exercise::id::Form;
use crate::exercise::model::{Answer, Standing};

pub(super) fn drafts(desk: Desk<'_>, out: &mut Vec<Draft>) {
    // A question about a claim asks for what is claimed.
    let standing = match &desk.fact.content {
        Content::Claim(claim) => claim::standing(desk, claim),
        _ => Standing::Stated,
    };
    for (name, ask) in desk.fact.asks() {
        let answer = Answer::Text { text: Arc::clone(&ask.a), label: format!("ask-{name}").into() };
        let prompt = desk.wording.printed(&ask.q);
        let draft = Draft::stated(Form::Ask(name), Part::Did, prompt, answer);
        out.push(draft.standing(standing));
    }
}

/// An answer in plain words as what it is: a date, one of the deck's names, or just text.
pub(super) fn recognised(desk: Desk<'_>, text: &str, label: &str) -> Answer {
    if let Some(when) = read_date(text, desk.wording.language().known()) {
        return Answer::When(when);
    }
    match desk.wording.named(text) {
        Some(id) => Answer::Entity(id.clone()),
        None => Answer::Text { text: text.into(), label: label.into() },
    }
}

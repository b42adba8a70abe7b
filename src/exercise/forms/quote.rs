//! Somebody's words: who said them, when, of whom, and which they were.

use super::deed;
use crate::deck::{Part, Quote};
use crate::exercise::draft::{Desk, Draft};
use crate::exercise::id::Form;
use crate::exercise::language::{Deed, Question, Said};
use crate::exercise::model::Answer;

pub(super) fn drafts(desk: Desk<'_>, quote: &Quote, out: &mut Vec<Draft>) {
    let words = desk.wording.printed(&quote.words);
    let said = Said {
        speaker: desk.name(&quote.speaker),
        words: &words,
        stands_alone: quote.did.is_none(),
        when: desk.fact.when,
    };
    if said.stands_alone {
        alone(desk, quote, &said, out);
    } else {
        deed::who(desk, &quote.speaker, out);
        gap(desk, quote, out);
        deed::when(desk, out);
    }
    // Of whom it was said.
    if let Some(about) = &quote.about {
        let question = Question::SaidOf(&said, desk.name(about));
        out.push(desk.draft(Form::About, Part::About, &question, Answer::Entity(about.clone())));
    }
    deed::circumstances(desk, &quote.speaker, out);
}

/// Words that stand alone are introduced, so that the question is read before them.
fn alone(desk: Desk<'_>, quote: &Quote, said: &Said<'_>, out: &mut Vec<Draft>) {
    let answer = Answer::Entity(quote.speaker.clone());
    out.push(desk.draft(Form::Who, Part::Actor, &Question::Speaker(said), answer));
    if let Some(when) = said.when {
        let question = Question::SaidWhen(said, when.precision());
        out.push(desk.draft(Form::When, Part::When, &question, Answer::When(when)));
    }
}

/// The sentence with the quoted words missing.
fn gap(desk: Desk<'_>, quote: &Quote, out: &mut Vec<Draft>) {
    let (Some(did), Some(deed)) = (&quote.did, desk.deed()) else { return };
    let question = Question::Words(&Deed { did: desk.open(did), ..deed });
    let answer = Answer::Words(quote.words.clone());
    out.push(desk.draft(Form::Words, Part::Words, &question, answer));
}

//! How many.

use super::deed;
use crate::deck::{Number, Part, Piece};
use crate::exercise::draft::{Desk, Draft};
use crate::exercise::id::Form;
use crate::exercise::language::{Deed, Question};
use crate::exercise::model::Answer;

pub(super) fn drafts(desk: Desk<'_>, number: &Number, out: &mut Vec<Draft>) {
    let mut rest = number.did.clone();
    let Some(at) = rest.pieces.iter().position(|piece| matches!(piece, Piece::Count(_))) else {
        return;
    };
    let (Piece::Count(counted), Some(deed)) = (rest.pieces.remove(at), desk.deed()) else { return };
    // What stood around the number is left with one space too many.
    let did = desk.wording.text(&rest, &desk.fact.content);
    let did = did.split_whitespace().collect::<Vec<_>>().join(" ");
    let question = Question::HowMany(&Deed { did, ..deed }, &counted);
    out.push(desk.draft(Form::HowMany, Part::N, &question, Answer::Number(number.n)));
    deed::when(desk, out);
    deed::circumstances(desk, &number.actor, out);
}

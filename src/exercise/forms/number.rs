//! How many.

use super::deed;
use crate::deck::{Number, Part, Piece};
use crate::exercise::draft::{Desk, Draft};
use crate::exercise::id::Form;
use crate::exercise::language::{Deed, Question};
use crate::exercise::model::Answer;

pub(super) fn drafts(desk: Desk<'_>, number: &Number, out: &mut Vec<Draft>) {
    let (Some(counted), Some(deed)) = (counted(number), desk.deed()) else { return };
    let counted = desk.wording.language().uncounted(number.n, counted);
    let question = Question::HowMany(&Deed { did: desk.open(&number.did), ..deed }, &counted);
    out.push(desk.draft(Form::HowMany, Part::N, &question, Answer::Number(number.n)));
    deed::when(desk, out);
    deed::circumstances(desk, &number.actor, out);
}

fn counted(number: &Number) -> Option<&str> {
    number.did.pieces.iter().find_map(|piece| match piece {
        Piece::Count(counted) => Some(counted.as_str()),
        _ => None,
    })
}

//! How many.

use super::deed;
use crate::deck::{Number, Part, Piece};
use crate::exercise::draft::{Desk, Draft};
use crate::exercise::id::Form;
use crate::exercise::model::Answer;
use crate::exercise::wording::dated;

pub(super) fn drafts(desk: Desk<'_>, number: &Number, out: &mut Vec<Draft>) {
    let mut rest = number.did.clone();
    let Some(at) = rest.pieces.iter().position(|piece| matches!(piece, Piece::Count(_))) else {
        return;
    };
    let Piece::Count(counted) = rest.pieces.remove(at) else { return };
    // What stood around the number is left with one space too many.
    let base = desk.wording.text(&rest, &desk.fact.content);
    let base = base.split_whitespace().collect::<Vec<_>>().join(" ");
    let stem = dated(
        &format!("How many {counted} did {} {base}", desk.full(&number.actor)),
        desk.fact.when,
    );
    out.push(Draft::stated(Form::HowMany, Part::N, format!("{stem}?"), Answer::Number(number.n)));
    deed::when(desk, &number.actor, out);
    deed::circumstances(desk, &number.actor, out);
}
